import { coreOf, defineRule, replaceClause, says, type Clause, type ReplyUnit, type Sentence, type Span } from 'replylint/rule'

/** A stretch of words, as families are found. */
type Unit = ReturnType<Sentence['find']>[number]

/** An apology that is none. */
interface Evasion {
  /** From the apology to the end of what it is hung on. */
  readonly at: Span
  /** The words that make it one. */
  readonly words: Unit
  readonly clause: Clause
  /** “We're sorry”, as it stands in the text. */
  readonly apology: Unit | undefined
}

type Suggestion = { readonly messageId: 'nameTheAct' | 'showUnderstanding' | 'statePlainly' | 'nameTheCost' | 'sayWe'; readonly at: Span; readonly text: string }

export default defineRule({
  meta: {
    type: 'problem',
    category: 'apology',
    docs: {
      description: 'An apology names what was done; it does not hang on an “if”, on feelings, or on harm that “may have” been.',
      why: '“Sorry if”, “sorry you feel that way” and “any inconvenience this may have caused” have the shape of an apology and '
        + 'doubt that there is anything to be sorry for. A customer who was harmed reads that nobody looked, or that the fault is theirs.',
      details: [
        'The rule speaks of apologies that depend on a condition (`conditional`: “sorry if this caused you any trouble”, “if we '
        + 'upset you, we’re sorry”), of apologies for what the customer feels or thinks (`feeling`: “sorry you feel that way”), of '
        + 'harm that may have been (`hypotheticalHarm`), of apologies to whoever was harmed (`unnamedAudience`: “to anyone who was '
        + 'affected”), and of mistakes that “were made” (`mistakesWereMade`).',
        'What follows “sorry” decides: a fact (“sorry you had to wait”, “sorry that you were charged twice”) is an apology, a '
        + 'condition or a feeling is none. A feeling passes where the same sentence or the next one owns what was done.',
      ].join('\n\n'),
      ignores: [
        'Facts: “I’m sorry you had to wait 40 minutes.”',
        'Sympathy: “We’re sorry to hear that you are not satisfied.”',
        'Polite requests and repairs: “Sorry, if you could send the number …”, “Sorry if I misunderstood”, “Sorry if you’ve already tried this.”',
        'Harm that is definite: “I’m sorry for the inconvenience this has caused”, unless `allowDefiniteInconvenience` is off. '
        + '“Any inconvenience caused” names nothing, and belongs to `require-specific-apology`.',
        'Harm to come: “Sorry for any inconvenience this may cause.”',
        'An “if” with no apology, quoted text, and “no need to be sorry if …”.',
      ],
      sources: [
        'seed 001: “a sincere apology can go a long way”; seed 002: “admit to it right away”.',
        'UK Parliamentary and Health Service Ombudsman: “Apologies should not express regret that the complainant felt that something went wrong.”',
        'Camden Council dropped “We are sorry you felt the need to complain” after the Housing Ombudsman.',
        'Leslie O’Flahavan, HDI: “No More Nonpologies”.',
      ],
    },
    messages: {
      conditional: '“{quote}” is sorry only if something happened. Say what happened, and be sorry for that.',
      feeling: '“{quote}” is sorry for what the customer feels. Be sorry for what was done, or say what you understand.',
      hypotheticalHarm: '“{quote}” doubts that there was any harm. Name what it cost the customer.',
      unnamedAudience: '“{quote}” apologises to nobody in particular. Apologise to this customer, for what was done.',
      mistakesWereMade: '“{quote}” leaves out who made them. Say “we”, and what went wrong.',
      definiteHarm: '“{quote}” names an inconvenience and not what went wrong. Name what it cost the customer.',
      housePhrase: '“{quote}” is on the list of non-apologies of the house. Say what was done, and be sorry for that.',
      nameTheAct: 'Be sorry for what was done.',
      showUnderstanding: 'If nothing was done wrong, say what you understand, without an apology.',
      statePlainly: 'Say it as a fact, without the “if”.',
      nameTheCost: 'Say what it cost the customer.',
      sayWe: 'Say who made them.',
    },
    suggestionMessages: ['nameTheAct', 'showUnderstanding', 'statePlainly', 'nameTheCost', 'sayWe'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allowDefiniteInconvenience: {
          type: 'boolean',
          description: 'Leave “sorry for the inconvenience this has caused” alone.',
        },
        patterns: { type: 'array', items: { type: 'string' }, description: 'House phrases that are non-apologies too.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { allowDefiniteInconvenience: true, patterns: [] as readonly string[] },
    presets: { recommended: 'error', strict: 'error' },
    absorbs: { 'require-specific-apology': 'span', 'no-canned-phrases': 'span', 'no-sympathy-only': 'span' },
    examples: {
      bad: [
        {
          text: "I'm sorry you feel that way.",
          reports: [
            {
              messageId: 'feeling',
              quote: "I'm sorry you feel that way",
              suggestions: [
                "I'm sorry {{what we did}}.",
                'I can see why you feel that way: {{what happened, as the customer sees it}}.',
              ],
            },
          ],
        },
        {
          text: "We're sorry if this caused you any trouble.",
          reports: [
            {
              messageId: 'conditional',
              quote: "We're sorry if this caused you any trouble",
              suggestions: [
                "We're sorry {{what we did}}.",
                "We're sorry that this caused you trouble.",
              ],
            },
          ],
        },
        {
          text: 'We apologise for any inconvenience this may have caused.',
          reports: [
            {
              messageId: 'hypotheticalHarm',
              quote: 'We apologise for any inconvenience this may have caused',
              suggestions: [
                'We apologise for {{what we did}}.',
                'We apologise for the inconvenience: {{what it cost you}}.',
              ],
            },
          ],
        },
        {
          text: 'We are sorry you felt the need to complain.',
          reports: [
            {
              messageId: 'feeling',
              quote: 'We are sorry you felt the need to complain',
              suggestions: [
                'We are sorry {{what we did}}.',
                'I can see why you feel that way: {{what happened, as the customer sees it}}.',
              ],
            },
          ],
        },
        {
          text: "I apologise if you were offended by my colleague's tone.",
          reports: [
            {
              messageId: 'conditional',
              quote: "I apologise if you were offended by my colleague's tone",
              suggestions: [
                'I apologise for {{what we did}}.',
              ],
            },
          ],
        },
        {
          text: "I'm sorry that you are unhappy with our service.",
          reports: [
            {
              messageId: 'feeling',
              quote: "I'm sorry that you are unhappy with our service",
              suggestions: [
                "I'm sorry {{what we did}}.",
                'I can see why you feel that way: {{what happened, as the customer sees it}}.',
              ],
            },
          ],
        },
        {
          text: 'Mistakes were made and we regret them.',
          reports: [
            {
              messageId: 'mistakesWereMade',
              quote: 'Mistakes were made',
              suggestions: [
                'We made mistakes and we regret them.',
              ],
            },
          ],
        },
        {
          text: "If our email upset you, we're sorry.",
          reports: [
            {
              messageId: 'conditional',
              quote: "If our email upset you, we're sorry",
              suggestions: [
                "We're sorry {{what we did}}.",
                "We're sorry that our email upset you.",
              ],
            },
          ],
        },
        {
          text: 'Sorry about how you felt after the call.',
          reports: [
            {
              messageId: 'feeling',
              quote: 'Sorry about how you felt after the call',
              suggestions: [
                'Sorry {{what we did}}.',
                'I can see why you feel that way: {{what happened, as the customer sees it}}.',
              ],
            },
          ],
        },
        {
          text: 'Apologies should this have caused you any worry.',
          reports: [
            {
              messageId: 'conditional',
              quote: 'Apologies should this have caused you any worry',
              suggestions: [
                'Apologies for {{what we did}}.',
              ],
            },
          ],
        },
        {
          text: 'Our apologies to any customers who were inconvenienced.',
          reports: [
            {
              messageId: 'unnamedAudience',
              quote: 'Our apologies to any customers who were inconvenienced',
              suggestions: [
                'Our apologies for {{what we did}}.',
              ],
            },
          ],
        },
        {
          text: "We're sorry for the inconvenience this has caused.",
          options: { allowDefiniteInconvenience: false },
          reports: [
            {
              messageId: 'definiteHarm',
              quote: "We're sorry for the inconvenience this has caused",
              suggestions: [
                "We're sorry {{what we did}}.",
                "We're sorry for the inconvenience: {{what it cost you}}.",
              ],
            },
          ],
        },
        {
          text: 'Thanks for the feedback. We regret any perceived lapse.',
          options: { patterns: ['any perceived lapse'] },
          reports: [
            {
              messageId: 'housePhrase',
              quote: 'We regret any perceived lapse',
              suggestions: [
                'Thanks for the feedback. I’m sorry {{what we did}}.',
              ],
            },
          ],
        },
        {
          text: 'We are sorry for any inconvenience or worry our late reply might have caused you and your team.',
          reports: [
            {
              messageId: 'hypotheticalHarm',
              quote: 'We are sorry for any inconvenience or worry our late reply might have caused you and your team',
              suggestions: [
                'We are sorry {{what we did}}.',
                'We are sorry for the inconvenience or worry: {{what it cost you}}.',
              ],
            },
          ],
        },
        {
          text: "Hi Sam,\nI'm sorry you feel let down, but the sale has ended.",
          reports: [
            {
              messageId: 'feeling',
              quote: "I'm sorry you feel let down",
              suggestions: [
                "Hi Sam,\nI'm sorry {{what we did}}, but the sale has ended.",
                'Hi Sam,\nI can see why you feel that way: {{what happened, as the customer sees it}}, but the sale has ended.',
              ],
            },
          ],
        },
        {
          text: 'Sorry you found our reply unhelpful. Which step fails?',
          reports: [
            {
              messageId: 'feeling',
              quote: 'Sorry you found our reply unhelpful',
              suggestions: [
                'Sorry {{what we did}}. Which step fails?',
                'I can see why you feel that way: {{what happened, as the customer sees it}}. Which step fails?',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I'm sorry you had to wait 40 minutes." },
        { text: "I'm sorry my colleague was rude to you." },
        { text: "Sorry, if you could send me the order number I'll check it now." },
        { text: "I'm sorry for the inconvenience this has caused: you had to take a day off work." },
        { text: "We made a mistake with your booking and I'm sorry." },
        { text: 'I apologise for the tone of our last email.' },
        { text: "I'm sorry that you were charged twice." },
        { text: "If anything else looks wrong, reply here and I'll correct it." },
        { text: "We're sorry we kept you waiting at the gate." },
        { text: 'We apologise for any inconvenience caused.', because: 'It names nothing, but it does not doubt the harm.' },
        { text: "Sorry if you've already tried this: could you sign out and in again?" },
        { text: 'Sorry if I misunderstood. Which of the two orders is it?' },
        { text: "I'm sorry you feel ignored. We didn't call back for nine days, and we should have." },
        { text: "We're sorry to hear that you are not satisfied. Could you tell me what went wrong?" },
        { text: "There's no need to be sorry if you lost the receipt." },
        { text: 'The lift will be shut on Monday. We apologise for any inconvenience this may cause.' },
        { text: "Errors were made by our warehouse, and we're sorry: two boxes went to the wrong house." },
        { text: "I'm sorry you found a crack in the screen. A new one ships today." },
      ],
    },
  },
  create({ options, report }) {
    return {
      sentence(sentence, reply) {
        if (sentence.role !== 'body' || tellFirst(sentence, reply)) return
        const clause = sentence.clauses.find(each => says(each, options.patterns))
        if (clause === undefined) return
        const at = coreOf(clause, reply)
        report({
          messageId: 'housePhrase',
          data: { quote: reply.text.slice(at.start, at.end) },
          at,
          suggestions: [{ messageId: 'nameTheAct', ...replaceClause(clause, reply, 'I’m sorry {{what we did}}.') }],
        })
      },
    }

    /** One finding a sentence: the first reading that holds is told. */
    function tellFirst(sentence: Sentence, reply: ReplyUnit): boolean {
      for (const [kind, family] of readings) {
        if (kind === 'definiteHarm' && options.allowDefiniteInconvenience) continue
        const evasion = sentence.has(family) ? evasionIn(sentence, family, reply) : undefined
        if (evasion === undefined || !holds(kind, family, evasion, sentence, reply)) continue
        const { at } = evasion
        report({ messageId: kind, data: { quote: reply.text.slice(at.start, at.end) }, at, suggestions: rewrites(kind, evasion, reply) })
        return true
      }
      return false
    }
  },
})

/** What may be wrong, and the family that shows it; the surest first. */
const readings = [
  ['mistakesWereMade', 'mistakesWereMade'],
  ['conditional', 'conditionalApology'],
  ['feeling', 'apologyForFeeling'],
  ['unnamedAudience', 'unnamedAudience'],
  ['hypotheticalHarm', 'hypotheticalHarm'],
  ['conditional', 'conditionalHarm'],
  ['definiteHarm', 'genericHarm'],
] as const

type Kind = (typeof readings)[number][0]

/** The evasive words, from the apology before them to where their clause goes on to something else. */
function evasionIn(sentence: Sentence, family: string, { text }: ReplyUnit): Evasion | undefined {
  const words = sentence.find(family)[0] as Unit
  const clause = sentence.clauses.find(each => each.firstWord < words.endWord && words.endWord <= each.endWord)
  if (clause === undefined) return undefined
  const apology = sentence.find('wholeApology').findLast(({ firstWord }) => firstWord <= words.firstWord)
    ?? sentence.find('wholeApology')[0]
  if (family === 'mistakesWereMade') return { at: words, words, clause, apology }
  const start = Math.min(words.start, apology?.start ?? words.start)
  const rest = text.slice(words.end, clause.span.end)
  const length = rest.search(/[,;:–—.!?(]|\s+-\s|\s(?:and|but|so|as)\s(?:thank|appreciate|i|we|will|would|hope|please|look|trust|am|are|let|do)\b|\s*$/iu)
  return { at: { start, end: Math.max(words.end + length, apology?.end ?? 0) }, words, clause, apology }
}

function holds(kind: Kind, family: string, { at, words, apology }: Evasion, sentence: Sentence, { text, sentences }: ReplyUnit): boolean {
  if (kind === 'mistakesWereMade') return !sentence.has('ownership')
  if (apology === undefined || !(family === 'conditionalApology' || kind === 'feeling' || sentence.has('apology'))) return false
  // “Sorry, if you could send …” asks, and “I'm sorry we lost it; if you were charged …” has its object already
  if (family === 'conditionalApology') return !/[,;:–—]/.test(text.slice(words.start, words.end))
  if (family === 'conditionalHarm') return words.start < apology.start && !sentence.has('apologyFor', 'apologyOfClause')
  if (kind === 'feeling') return ![sentence, sentences[sentence.index + 1]].some(each => each?.has('ownership'))
  return /^(?:[^,;:–—]|,(?=[^,;]{0,40},))*$/u.test(text.slice(at.start, words.start))
}

function rewrites(kind: Kind, { at, words, clause, apology }: Evasion, reply: ReplyUnit): Suggestion[] {
  const { text } = reply
  if (kind === 'mistakesWereMade') {
    const [noun = ''] = /mistakes|errors/i.exec(text.slice(words.start, words.end)) ?? []
    return [{ messageId: 'sayWe', at: words, text: `${words.start === clause.sentence.span.start ? 'We' : 'we'} made ${noun.toLowerCase()}` }]
  }
  const sorry = apology === undefined ? 'I’m sorry' : text.slice(apology.start, apology.end)
  const nameTheAct = { messageId: 'nameTheAct', at, text: withAct(words.start < (apology?.start ?? 0) ? capitalised(sorry) : sorry) } as const
  if (kind === 'feeling') {
    const view = 'I can see why you feel that way: {{what happened, as the customer sees it}}.'
    return [nameTheAct, { messageId: 'showUnderstanding', ...replaceClause(clause, reply, view) }]
  }
  const said = text.slice(words.start, at.end)
  if (kind === 'conditional') {
    const [, fact] = /\bif ((?:we|our|this|it|my|the)\s[^,]*)/i.exec(said) ?? []
    if (fact === undefined) return [nameTheAct]
    const plain = fact.replace(/\b(?:may|might|could) have\b/gi, 'has').replace(/\bany\s/gi, '').trim()
    return [nameTheAct, { messageId: 'statePlainly', at, text: `${nameTheAct.text.replace(/ (?:for )?\{\{.*$/, '')} that ${plain}` }]
  }
  if (kind === 'unnamedAudience' || !/\bfor$/i.test(text.slice(at.start, words.start).trim())) return [nameTheAct]
  const [, noun = 'inconvenience'] = harmNoun.exec(said) ?? []
  return [nameTheAct, { messageId: 'nameTheCost', at: { start: words.start, end: at.end }, text: `the ${noun}: {{what it cost you}}` }]
}

/** “any possible inconvenience or worry this …” → “inconvenience or worry”. */
const harmNoun = /^(?:(?:any|the|all|this|your|such|whatever|possible|and|of)\s+)*(.+?)(?=\s+(?:that|which|this|it|you|we|our|the|these|those|they|your|has|have|may|might|could|caused|had|been)\b|$)/i

/** The apology with a slot for what it is for: “We're sorry {{…}}”, “Our apologies for {{…}}”. */
function withAct(apology: string): string {
  return `${apology} ${/apolog/i.test(apology) ? 'for ' : ''}{{what we did}}`
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
