import {
  anyOf, coreOf, defineRule, isCourtesy, replaceClause, says, strongest,
  type Clause, type Part, type ReplyUnit, type Span,
} from 'replylint/rule'

/** A hope is a hedge only where something of ours, or an outcome, is hoped for. */
const likelyPromise = 0.4

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'ownership',
    docs: {
      description: 'Commit to your own act, or say what you don’t know yet and when you will.',
      why: '“I’ll try” and “hopefully” promise nothing and still raise a hope. A customer can plan with “I’ll call you before '
        + 'noon”, and also with “I don’t know yet; I’ll tell you by three”, but not with a maybe.',
      details: [
        'The rule speaks when a hedge stands before the writer’s own act (“I’ll try to …”, “perhaps we could …”, “we aim to …”, “I think we '
        + 'can …”: `hedgedAct`) or before the outcome that the customer waits for (“hopefully it arrives”, “the engineer may '
        + 'come”: `hedgedOutcome`).',
        'Uncertainty that names its next check passes: when another clause of the sentence, or the next sentence, says what '
        + 'will be done or known by a concrete time (`allowWithCheck`). `allow` lists phrases that the house accepts, `hedges` adds some.',
      ].join('\n\n'),
      ignores: [
        'Polite requests: “could you possibly send it again?”',
        'Facts: “this may have caused it”, “you may have to pay VAT”, “you should see a button”.',
        'Estimates with a source: “the courier expects to deliver on Friday”.',
        'Best effort (“I’ll do everything I can”), which is for `require-next-step`.',
        'Pleasantries: “hopefully this helps”, “we hope to see you again”.',
      ],
      sources: [
        'seed 000: “I will fix this for you.”',
        'seed 004 lists “I will try to solve this as soon as possible”, so the rule is off in `recommended`.',
        'Danescu-Niculescu-Mizil et al. (ConvoKit): hedges read as polite in requests, so only commitments are looked at.',
      ],
    },
    messages: {
      hedgedAct: '“{quote}” leaves open whether you will. Say that you will, or what you check first and by when.',
      hedgedOutcome: '“{quote}” only hopes. Give the estimate and whose it is, and what you will do if it slips.',
      commit: 'Say that you will.',
      nameCheck: 'Say what you check, and by when you will know.',
      nameEstimate: 'Give the estimate, and what you will do if it slips.',
    },
    suggestionMessages: ['commit', 'nameCheck', 'nameEstimate'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allow: { type: 'array', items: { type: 'string' }, description: 'Hedged phrases that the house accepts.' },
        hedges: { type: 'array', items: { type: 'string' }, description: 'More hedges.' },
        allowWithCheck: {
          type: 'boolean', description: 'Whether a hedge passes when the next check is named with its time.',
        },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      allow: ['I’ll do everything I can', 'I’ll do my best', 'we’ll do our best'] as readonly string[],
      hedges: [] as readonly string[],
      allowWithCheck: true,
    },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: "I'll try to get someone to call you.",
          reports: [
            {
              messageId: 'hedgedAct',
              quote: "I'll try to get someone to call you",
              suggestions: [
                "I'll get someone to call you by {{time}}.",
                "I'll {{what you check first}} and tell you by {{time}} whether I can.",
              ],
            },
          ],
        },
        {
          text: 'Hopefully it arrives this week.',
          reports: [
            {
              messageId: 'hedgedOutcome',
              quote: 'Hopefully it arrives this week',
              suggestions: [
                'The estimate is {{date}}; if it slips, I’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: 'We might be able to refund you.',
          reports: [
            {
              messageId: 'hedgedAct',
              quote: 'We might be able to refund you',
              suggestions: [
                'I’ll find out whether we can refund you and tell you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'You should hopefully receive it on Friday.',
          reports: [
            {
              messageId: 'hedgedOutcome',
              quote: 'You should hopefully receive it on Friday',
              suggestions: [
                'The estimate is {{date}}; if it slips, I’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: 'I think we can fix this.',
          reports: [
            {
              messageId: 'hedgedAct',
              quote: 'I think we can fix this',
              suggestions: [
                'We can fix this by {{time}}.',
                'I’ll {{what you check first}} and tell you by {{time}} whether I can.',
              ],
            },
          ],
        },
        {
          text: 'I understand how this is causing problems for you and I will try to solve this as soon as possible.',
          reports: [
            {
              messageId: 'hedgedAct',
              quote: 'I will try to solve this as soon as possible',
              suggestions: [
                'I understand how this is causing problems for you and I’ll solve this as soon as possible.',
                'I understand how this is causing problems for you and I’ll {{what you check first}} and tell you by {{time}} whether I can.',
              ],
            },
          ],
        },
        {
          text: 'We hope to have an answer for you.',
          reports: [
            {
              messageId: 'hedgedAct',
              quote: 'We hope to have an answer for you',
              suggestions: [
                'We’ll have an answer for you by {{time}}.',
                'I’ll {{what you check first}} and tell you by {{time}} whether we can.',
              ],
            },
          ],
        },
        {
          text: 'I believe the engineer may come tomorrow.',
          reports: [
            {
              messageId: 'hedgedOutcome',
              quote: 'I believe the engineer may come tomorrow',
              suggestions: [
                'The estimate is {{date}}; if it slips, I’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: "We'll see if we can extend the deadline.",
          reports: [
            {
              messageId: 'hedgedAct',
              quote: "We'll see if we can extend the deadline",
              suggestions: [
                "I'll {{what you check first}} and tell you by {{time}} whether we can.",
              ],
            },
          ],
        },
        {
          text: 'Our technicians might be able to restore it.',
          reports: [
            {
              messageId: 'hedgedAct',
              quote: 'Our technicians might be able to restore it',
              suggestions: [
                'I’ll find out whether they can restore it and tell you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Touching wood, your refund will arrive on Monday.',
          options: { hedges: ['touching wood'] },
          reports: [
            {
              messageId: 'hedgedOutcome',
              quote: 'Touching wood, your refund will arrive on Monday',
              suggestions: [
                'The estimate is {{date}}; if it slips, I’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: "I'll try to fix it today, and I'll write to you by 5pm either way.",
          options: { allowWithCheck: false },
          reports: [
            {
              messageId: 'hedgedAct',
              quote: "I'll try to fix it today",
              suggestions: [
                "I'll fix it today, and I'll write to you by 5pm either way.",
                "I'll {{what you check first}} and tell you by {{time}} whether I can, and I'll write to you by 5pm either way.",
              ],
            },
          ],
        },
        {
          text: "I'm hoping to get it to you with the Friday run.",
          reports: [
            {
              messageId: 'hedgedAct',
              quote: "I'm hoping to get it to you with the Friday run",
              suggestions: [
                "I'll get it to you with the Friday run by {{time}}.",
                "I'll {{what you check first}} and tell you by {{time}} whether I can.",
              ],
            },
          ],
        },
        {
          text: 'Maybe we can get a second van out to you.',
          reports: [
            {
              messageId: 'hedgedAct',
              quote: 'Maybe we can get a second van out to you',
              suggestions: [
                'I’ll {{what you check first}} and tell you by {{time}} whether I can.',
              ],
            },
          ],
        },
        {
          text: 'A colleague might ring you about the keys.',
          reports: [
            {
              messageId: 'hedgedAct',
              quote: 'A colleague might ring you about the keys',
              suggestions: [
                'I’ll {{what you check first}} and tell you by {{time}} whether I can.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I'll get someone to call you before noon." },
        { text: 'The courier expects to deliver on Friday.' },
        { text: 'I can refund you today.' },
        { text: "I'm not sure yet whether it's the cable; I'll know by 3pm and call you." },
        { text: 'Could you possibly send the photo again?' },
        { text: 'We can fix this. The part arrives on Thursday.' },
        { text: "I don't have an answer yet. I'll update you on Monday either way." },
        { text: 'The engineer is booked for tomorrow at 9.' },
        { text: 'Touching wood, your refund will arrive on Monday.' },
        { text: "I'll try to fix it today, and I'll write to you by 5pm either way.", because: 'It says what comes next, whatever happens.' },
        { text: "I'm hoping to get it to you with the Friday run.", options: { allow: ['hoping to get it to you with the Friday run'] } },
        { text: 'If you send us the receipt, we might be able to refund you.', because: 'It depends on the customer.' },
        { text: 'Your order may arrive in separate boxes.' },
        { text: 'Hopefully this helps!' },
        { text: 'Perhaps the label came off in the rain.', because: 'a guess about a fact, and no promise' },
      ],
    },
  },
  create({ options, report }) {
    return {
      clause(clause, reply) {
        const hedge = hedgeOf(clause, reply)
        if (hedge === undefined || says(clause, options.allow)) return
        if (clause.sentence.terminator === '?' || (options.allowWithCheck && isChecked(clause, reply))) return
        const at = coreOf(clause, reply)
        const data = { quote: reply.text.slice(at.start, at.end) }
        if (hedge.isOutcome) {
          const text = 'The estimate is {{date}}; if it slips, I’ll {{what you will do}}.'
          const estimate = { messageId: 'nameEstimate', ...replaceClause(clause, reply, text) } as const
          report({ messageId: 'hedgedOutcome', data, at, suggestions: [estimate] })
          return
        }
        const who = /^we\b/i.test(hedge.phrase.text) ? 'we' : 'I'
        const found = { messageId: 'nameCheck', ...findOut(clause, hedge, who, reply) } as const
        const plain = withoutHedge(clause, hedge, who, reply)
        const suggestions = plain === undefined ? [found] : [{ messageId: 'commit', ...plain } as const, found]
        report({ messageId: 'hedgedAct', data, at, suggestions })
      },
    }

    function hedgeOf(clause: Clause, reply: ReplyUnit): Hedge | undefined {
      for (const family of ['tryTo', 'mightBeAble', 'mightDo', 'beliefOnly', 'hopefulOutcome'] as const) {
        const unit = clause.find(family)[0]
        if (unit === undefined) continue
        const phrase = reply.part(unit.firstWord, unit.endWord)
        if (isHedge(family, phrase, clause, reply)) return { family, phrase, isOutcome: isOutcome(family, phrase, reply) }
      }
      if (!says(clause, options.hedges) || anyOf(clause, promiseActs) < likelyPromise) return undefined
      return { family: 'house', phrase: clause, isOutcome: true }
    }
  },
})

interface Hedge {
  readonly family: 'tryTo' | 'mightBeAble' | 'mightDo' | 'beliefOnly' | 'hopefulOutcome' | 'house'
  readonly phrase: Part
  readonly isOutcome: boolean
}

const promiseActs = ['commitment', 'outcome', 'offer', 'escalation'] as const

function isHedge(family: Hedge['family'], phrase: Part, clause: Clause, reply: ReplyUnit): boolean {
  if (family === 'mightBeAble' || family === 'mightDo') return !clause.sentence.has('promiseCondition')
  if (family === 'beliefOnly') {
    const believed = reply.part(phrase.endWord, Math.min(phrase.endWord + 4, clause.endWord))
    if (clause.has('closing') || !believed.has('openModal')) return false
    if (!isOutcome(family, phrase, reply)) return true
    return strongest(clause, ['outcome', 'commitment', 'clear-time']) >= likelyPromise
  }
  if (family === 'tryTo') return !clause.has('hollow')
  return clause.has('awaited') || (anyOf(clause, promiseActs) >= likelyPromise && !isCourtesy(clause))
}

/** “I think we can” is about our own act, “I think it will come” about an outcome. */
function isOutcome(family: Hedge['family'], phrase: Part, { words }: ReplyUnit): boolean {
  if (family === 'beliefOnly') return !['i', 'we'].includes(words.forms[phrase.endWord] as string)
  return family === 'hopefulOutcome'
}

/** Whether the sentence or the next one says, besides the hedge, what will be done or known by when. */
function isChecked(clause: Clause, reply: ReplyUnit): boolean {
  const next = reply.sentences[clause.sentence.index + 1]
  return [...clause.sentence.clauses, ...(next?.role === 'body' ? next.clauses : [])]
    .some(other => other !== clause && other.has('timeConcrete') && (other.has('commitment', 'futurePromise', 'willKnow')))
}

interface Rewrite {
  readonly at: Span
  readonly text: string
}

/** “I’ll try to call” is “I’ll call by …”, “I think we can fix it” is “we can fix it by …”. */
function withoutHedge(clause: Clause, { family, phrase }: Hedge, who: string, reply: ReplyUnit): Rewrite | undefined {
  const at = coreOf(clause, reply)
  if (phrase.span.start !== at.start || phrase.endWord >= clause.endWord) return undefined
  const rest = reply.text.slice(reply.words.starts[phrase.endWord], at.end)
  const isHead = at.start === clause.sentence.span.start
  const when = clause.has('timeConcrete', 'timeVague') ? '' : ' by {{time}}'
  if (family === 'tryTo') return { at, text: `${isHead ? capital(who) : who}’ll ${rest}${when}` }
  if (family !== 'beliefOnly' || !/^(?:I|we) (?:can|will)\b/i.test(rest)) return undefined
  return { at, text: `${isHead ? capital(rest) : rest}${when}` }
}

/** “We might be able to call you” is “I’ll find out whether we can call you, and …”. */
function findOut(clause: Clause, { family, phrase }: Hedge, who: string, reply: ReplyUnit): Rewrite {
  const at = coreOf(clause, reply)
  if (family !== 'mightBeAble' || phrase.span.start !== at.start || phrase.endWord >= clause.endWord) {
    return replaceClause(clause, reply, `I’ll {{what you check first}} and tell you by {{time}} whether ${who} can.`)
  }
  const rest = reply.text.slice(reply.words.starts[phrase.endWord], at.end)
  const subject = /^(?:I|we)\b/i.test(phrase.text) ? who : 'they'
  return { at, text: `I’ll find out whether ${subject} can ${rest} and tell you by {{time}}` }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
