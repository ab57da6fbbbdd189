import {
  anyOf, defineRule, nextStepActs, plainlyHelps, says, strongest, type Clause, type Part, type ReplyUnit, type Sentence,
} from 'replylint/rule'

/** What follows must surely speak against the customer, and help need only be likely. */
const sureAgainst = 0.5
const likelyAgainst = 0.55
const likelyHelp = 0.4
const sureFeeling = 0.6
const sureThanks = 0.8
const actsAgainst = ['refusal', 'policy', 'demand', 'blame', 'problem', 'reason', 'fact'] as const

/** In words: “based on what you wrote,” and what may stand before a feeling and be quoted with it. */
const longestLeadIn = 5
const shortRunUp = 4

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'empathy',
    docs: {
      description: 'An understanding, an apology or thanks must not be taken back by “but”, “however” or “unfortunately”.',
      why: '“But” tells the reader to forget what came before it. “I understand, but our policy is clear” is heard as “our '
        + 'policy is clear”, and the understanding as a formula.',
      details: [
        'The rule looks for a clause that understands, feels for the customer, apologises or thanks, right before a contrast '
        + '(“but”, “however”, “though”, “although”, “unfortunately”, “yet”, “that said”), in the same sentence or, with '
        + '`acrossSentences`, at the head of the next one. It speaks when what follows is a refusal, a rule, a problem, a '
        + 'demand, blame, or a fact that is held against the customer '
        + '(“but you arrived without an appointment”, “but the decision stands”).',
        'Thanks count only in the same sentence: “Thank you for your email. Unfortunately …” opens a letter, and takes no '
        + 'feeling back.',
      ].join('\n\n'),
      ignores: [
        '“But” before help or good news: “I know it’s late, but I’ve just sent it”, “but your money is safe”; '
        + '`allowHelpAfter: false` speaks there, too.',
        '“But” before the understanding: “It’s only a day late, but I can see why that matters.”',
        '“Nothing but”, “all but”, “not only … but also”, “even though”.',
        'Questions, requests and steps after “but”: “Sorry, but could you send that again?”',
      ],
      sources: [
        'seed 002: understanding is expressed “without biting the hand from which they are fed”, apart from the ruling.',
        'SkyVerge support guide, blocked list: “Whatever you say before ‘but’ doesn’t matter.”',
        'Usedesk: “I’m sorry, but …” is on its list of phrases to stop using.',
      ],
    },
    messages: {
      takenBack: '“{quote}” takes back what it has just said. End the sentence before it, or say what you can do after it.',
      takenBackNext: '“{quote}” takes back the sentence before it. Leave it out, and say what you can do.',
      split: 'Make two sentences and leave the contrast out.',
      sayWhatYouCan: 'Let “but” lead to what you can do.',
    },
    suggestionMessages: ['split', 'sayWhatYouCan'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        connectors: { type: 'array', items: { type: 'string' }, description: 'More words that take back what stands before them.' },
        acrossSentences: { type: 'boolean', description: 'Also speak when the contrast opens the next sentence.' },
        allowHelpAfter: { type: 'boolean', description: 'Leave a contrast alone when help follows it.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { connectors: [] as readonly string[], acrossSentences: true, allowHelpAfter: true },
    presets: { recommended: 'warning', strict: 'error' },
    examples: {
      bad: [
        {
          text: 'I understand your frustration, but our policy is clear.',
          reports: [
            {
              messageId: 'takenBack',
              quote: 'I understand your frustration, but',
              suggestions: [
                'I understand your frustration. Our policy is clear.',
                'I understand your frustration. Our policy is clear, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: "I'm sorry, but we don't have your order.",
          reports: [
            {
              messageId: 'takenBack',
              quote: "I'm sorry, but",
              suggestions: [
                "I'm sorry. We don't have your order.",
                "I'm sorry. We don't have your order, but what I can do is {{what you can do}}.",
              ],
            },
          ],
        },
        {
          text: 'I appreciate your patience, however the refund was declined.',
          reports: [
            {
              messageId: 'takenBack',
              quote: 'I appreciate your patience, however',
              suggestions: [
                'I appreciate your patience. The refund was declined.',
                'I appreciate your patience. The refund was declined, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'We hear you. Unfortunately, the feature was removed in March.',
          reports: [
            {
              messageId: 'takenBackNext',
              quote: 'Unfortunately',
              suggestions: [
                'We hear you. The feature was removed in March.',
                'We hear you. The feature was removed in March, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: "I can see why you're upset but you signed the contract.",
          reports: [
            {
              messageId: 'takenBack',
              quote: "I can see why you're upset but",
              suggestions: [
                "I can see why you're upset. You signed the contract.",
                "I can see why you're upset. You signed the contract, but what I can do is {{what you can do}}.",
              ],
            },
          ],
        },
        {
          text: 'Thank you for waiting, but we cannot find an account under that name.',
          reports: [
            {
              messageId: 'takenBack',
              quote: 'Thank you for waiting, but',
              suggestions: [
                'Thank you for waiting. We cannot find an account under that name.',
                'Thank you for waiting. We cannot find an account under that name, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'I know this is disappointing; however, the seats have been released.',
          reports: [
            {
              messageId: 'takenBack',
              quote: 'I know this is disappointing; however',
              suggestions: [
                'I know this is disappointing. The seats have been released.',
                'I know this is disappointing. The seats have been released, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'Sorry about the wait, though it is peak season.',
          reports: [
            {
              messageId: 'takenBack',
              quote: 'Sorry about the wait, though',
              suggestions: [
                'Sorry about the wait. It is peak season.',
                'Sorry about the wait. It is peak season, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: "I realise that's not the answer you wanted, but that's how it works.",
          reports: [
            {
              messageId: 'takenBack',
              quote: "I realise that's not the answer you wanted, but",
              suggestions: [
                "I realise that's not the answer you wanted. That's how it works.",
                "I realise that's not the answer you wanted. That's how it works, but what I can do is {{what you can do}}.",
              ],
            },
          ],
        },
        {
          text: 'I know it’s late, but I’ve just sent it.',
          options: { allowHelpAfter: false },
          reports: [
            {
              messageId: 'takenBack',
              quote: 'I know it’s late, but',
              suggestions: [
                'I know it’s late. I’ve just sent it.',
              ],
            },
          ],
        },
        {
          text: 'We’re sorry about the smell; at the same time, the filter was changed in May.',
          options: { connectors: ['at the same time'] },
          reports: [
            {
              messageId: 'takenBack',
              quote: 'We’re sorry about the smell; at the same time',
              suggestions: [
                'We’re sorry about the smell. The filter was changed in May.',
                'We’re sorry about the smell. The filter was changed in May, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'Apologies for the confusion, but unfortunately the sale ended on Sunday.',
          reports: [
            {
              messageId: 'takenBack',
              quote: 'Apologies for the confusion, but unfortunately',
              suggestions: [
                'Apologies for the confusion. The sale ended on Sunday.',
                'Apologies for the confusion. The sale ended on Sunday, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'I get that this is a nuisance. That said, there is no way to merge the two accounts.',
          reports: [
            {
              messageId: 'takenBackNext',
              quote: 'That said',
              suggestions: [
                'I get that this is a nuisance. There is no way to merge the two accounts.',
                'I get that this is a nuisance. There is no way to merge the two accounts, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'Thanks for your patience, but there’s still no news from the courier.',
          reports: [
            {
              messageId: 'takenBack',
              quote: 'Thanks for your patience, but',
              suggestions: [
                'Thanks for your patience. There’s still no news from the courier.',
                'Thanks for your patience. There’s still no news from the courier, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'I know that you came a long way, but the box office closed at nine.',
          reports: [
            {
              messageId: 'takenBack',
              quote: 'I know that you came a long way, but',
              suggestions: [
                'I know that you came a long way. The box office closed at nine.',
                'I know that you came a long way. The box office closed at nine, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'I feel for you, but everybody has to wait in line.',
          reports: [
            {
              messageId: 'takenBack',
              quote: 'I feel for you, but',
              suggestions: [
                'I feel for you. Everybody has to wait in line.',
                'I feel for you. Everybody has to wait in line, but what I can do is {{what you can do}}.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I understand exactly what you're saying, and I can see how it would look that way. In this case the book isn't compatible, but I'm sure we can find a solution you'll like." },
        { text: "I know you've waited a long time, but I've got good news: it shipped an hour ago." },
        { text: "I can see why you're upset. Your contract runs until May, and I can pause it until then at no cost." },
        { text: "I'm sorry we missed the slot, and I've booked the first one tomorrow." },
        { text: 'The fee applies to all fares, but I can move you to a flexible one.' },
        { text: "I'd feel nothing but annoyance too. Let me fix it." },
        { text: "I hear you, and here's what I can do today: a full credit." },
        { text: "We not only lost it but also took a week to tell you, and I'm sorry." },
        { text: 'Sorry about the delay, but I can upgrade you to next-day delivery free of charge.' },
        { text: 'We hear you. Unfortunately, the feature was removed in March.', options: { acrossSentences: false } },
        { text: 'Thank you for your email. Unfortunately, we don’t ship to Malta.', because: 'Thanks for writing opens a letter; the next sentence takes no feeling back.' },
        { text: 'Sorry to bother you again, but could you send the second photo?' },
        { text: 'I understand how annoying this is, even though the fix is small.' },
        { text: 'Your order is late, but I can see that it is moving again.' },
        { text: 'I can see why that e-mail worried you, but your savings are safe.' },
      ],
    },
  },
  create({ options, report }) {
    return {
      sentence(sentence, reply) {
        if (sentence.role !== 'body') return
        for (const contrast of contrastsIn(sentence, reply)) {
          const feeling = feelingBefore(contrast, sentence, reply)
          if (feeling === undefined) continue
          const isHelp = helps(contrast, sentence, reply)
          if (isHelp && options.allowHelpAfter) continue
          if (!isHelp && !isHeldAgainst(contrast, sentence, reply)) continue
          tell(feeling, contrast, isHelp, sentence, reply)
          return
        }
      },
    }

    /** The contrasts of a sentence that something follows; several in a row (“but unfortunately”) are one. */
    function contrastsIn(sentence: Sentence, reply: ReplyUnit): readonly Part[] {
      const contrasts: Part[] = []
      const extra = options.connectors.flatMap(words => partsThatSay(words, sentence, reply))
      const connectors = [...sentence.find('butConnector'), ...extra]
      for (const { firstWord, endWord } of connectors.sort((a, b) => a.firstWord - b.firstWord)) {
        const last = contrasts.at(-1)
        if (last === undefined || firstWord > last.endWord) contrasts.push(reply.part(firstWord, endWord))
        else contrasts[contrasts.length - 1] = reply.part(last.firstWord, Math.max(last.endWord, endWord))
      }
      return contrasts.filter(({ endWord }) => sentence.endWord - endWord >= 2)
    }

    /** Where the feeling begins that the contrast takes back: in the clause right before it. */
    function feelingBefore(contrast: Part, sentence: Sentence, reply: ReplyUnit): number | undefined {
      if (contrast.firstWord > sentence.firstWord) {
        const clause = sentence.clauses.find(each => each.endWord >= contrast.firstWord) as Clause
        const isWhole = clause.endWord === contrast.firstWord
        const start = startOfFeeling(isWhole ? clause : reply.part(clause.firstWord, contrast.firstWord), true)
        // not from a quotation mark before its first word
        return start === undefined ? undefined : Math.max(start, reply.words.starts[clause.firstWord] as number)
      }
      const previous = reply.sentences[sentence.index - 1]
      if (!options.acrossSentences || previous?.role !== 'body' || previous.terminator === '?') return undefined
      return startOfFeeling(previous.clauses.at(-1) as Clause, false)
    }

    function tell(start: number, contrast: Part, isHelp: boolean, sentence: Sentence, { text, words }: ReplyUnit): void {
      const isNext = contrast.firstWord === sentence.firstWord
      const at = { start, end: contrast.span.end }
      const next = words.starts[contrast.endWord] as number
      const rest = text.slice(next, sentence.span.end)
      const cut = { start: isNext ? sentence.span.start : words.ends[contrast.firstWord - 1] as number, end: sentence.span.end }
      const statement = `${isNext ? '' : '. '}${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
      report({
        messageId: isNext ? 'takenBackNext' : 'takenBack',
        data: { quote: isNext ? contrast.text : text.slice(at.start, at.end) },
        at: isNext ? contrast.span : at,
        suggestions: [
          { messageId: 'split', at: cut, text: statement },
          ...(isHelp ? [] : [{ messageId: 'sayWhatYouCan', at: cut, text: withHelp(statement) } as const]),
        ],
      })
    }
  },
})

function withHelp(statement: string): string {
  return `${statement.replace(/[.,:;!…]+$/, '')}, but what I can do is {{what you can do}}.`
}

/** The stretches of a sentence that are these words. */
function partsThatSay(phrase: string, { firstWord, endWord }: Sentence, reply: ReplyUnit): Part[] {
  const length = phrase.trim().split(/\s+/).length
  const parts: Part[] = []
  for (let word = firstWord; word + length <= endWord; word++) {
    const part = reply.part(word, word + length)
    if (says(part, [phrase])) parts.push(part)
  }
  return parts
}

/** What stands against the feeling: the clause of the contrast, and the next one where it is only a lead-in. */
function partAfter(contrast: Part, { clauses, endWord }: Sentence, reply: ReplyUnit): Part {
  const clause = clauses.find(each => each.endWord > contrast.endWord) as Clause
  const isLeadIn = clause.endWord - contrast.endWord <= longestLeadIn
  const end = isLeadIn ? clauses[clauses.indexOf(clause) + 1]?.endWord ?? endWord : clause.endWord
  return reply.part(contrast.endWord, end)
}

/** Where in the text the clause begins to understand, feel, apologise or (in the same sentence) thank. */
function startOfFeeling(clause: Part, isSameSentence: boolean): number | undefined {
  const families = ['empathyStrong', 'empathyWeak', 'sympathy', 'apology', ...(isSameSentence ? ['gratitude'] : [])]
  const first = families.flatMap(family => clause.find(family)).sort((a, b) => a.firstWord - b.firstWord)[0]
  if (first !== undefined) return first.firstWord - clause.firstWord <= shortRunUp ? clause.span.start : first.start
  if (clause.does(['sympathy', 'apology'], sureFeeling)) return clause.span.start
  // “A common misconception is …” reads like understanding, and nobody understands
  const isOurs = /\b(?:i|we)\b/i.test(clause.text) && clause.does('empathy', sureFeeling)
  return isSameSentence && (isOurs || clause.does('thanks', sureThanks)) ? clause.span.start : undefined
}

/** Whether help follows the contrast, in its clause or later in the sentence. */
function helps(contrast: Part, sentence: Sentence, reply: ReplyUnit): boolean {
  const after = partAfter(contrast, sentence, reply)
  if (after.has('heedThis')) return false
  if (plainlyHelps(after) || plainlyHelps(reply.part(contrast.endWord, sentence.endWord))) return true
  if (after.has('status') && !after.has('refusal', 'ruleRefusal', 'barePolicy')) return true
  if (after.has('goodTurn', 'concession', 'alternative', 'bestEffort', 'effortGoal', 'passivePromise')) return true
  if (after.has('heldAgainst') || strongest(after, nextStepActs) < after.confidence('refusal')) return false
  return anyOf(after, nextStepActs) >= likelyHelp
}

/** Whether what follows is a no, a rule, a problem, a demand, blame or a fact that is held against the customer. */
function isHeldAgainst(contrast: Part, sentence: Sentence, reply: ReplyUnit): boolean {
  if (sentence.terminator === '?') return false
  const after = partAfter(contrast, sentence, reply)
  if (after.has('refusal', 'barePolicy', 'ruleRefusal', 'ruleMarker', 'problemSignal', 'heldAgainst', 'heedThis')) return true
  const clause = sentence.clauses.find(each => each.firstWord === contrast.firstWord) ?? after
  return [after, clause].some(part => part.does(actsAgainst, sureAgainst)) || anyOf(after, actsAgainst) >= likelyAgainst
}
