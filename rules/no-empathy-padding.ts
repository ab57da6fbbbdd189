import {
  answersPraise, anyOf, defineRule, hasTag, isConcrete, isRelational, isSlot, nextStepActs, plainlyHelps, strongest, type Clause,
  type ReplyUnit, type Sentence,
} from 'replylint/rule'

/** What could be help or information is taken for it; feeling must be sure. */
const likelyWork = 0.45
const plainHelp = 0.7
const sureFeeling = 0.5

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'empathy',
    docs: {
      description: 'Keep feeling in proportion: a sentence or two, and no more of them than sentences that help.',
      why: 'One acknowledgement is heard; the fourth is in the way of the answer. Staff who go on feeling are rated worse at '
        + 'solving, whatever they then solve.',
      details: [
        'The rule counts the sentences that do nothing but feel: sympathy, understanding, apologies, self-criticism, values talk '
        + 'and thanks. The greeting, the sign-off, one thanks, one acknowledgement and one apology (or admission) are free. It speaks when more '
        + 'than `max` are left, or when at least two are left and there are more than `ratio` of them for every sentence that '
        + 'helps or informs.',
        'It runs only where the reply helps at all; where it does not, `no-sympathy-only` speaks.',
      ].join('\n\n'),
      ignores: [
        'One acknowledgement, one apology and the fix.',
        'Long lists of steps: they help with every step.',
        'Condolences, by what they say or by one of the `allowTopics` tags; replies to praise.',
      ],
      sources: [
        'Marinova, Singh & Singh 2018 (Journal of Marketing Research): “overdoing relational work and overdisplaying positive affect '
        + 'diminish the efficacy of problem-solving interactions”.',
        'Case Western Reserve University on the same study: “briefly apologize and then jump into a problem-solving mode”.',
        'seed 000: “By providing a practical solution tailored to the customer’s problem, the representative demonstrates empathy.”',
      ],
    },
    messages: {
      padding: '“{quote}” is one of {count} sentences of feeling for {help} of help. Keep the strongest and move the help up.',
    },
    kinds: ['reply', 'bot'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        max: { type: 'integer', minimum: 0, description: 'How many sentences of feeling a reply may have beside the free ones.' },
        ratio: { type: 'number', minimum: 0, description: 'How many of them there may be for every sentence that helps.' },
        allowTopics: { type: 'array', items: { type: 'string' }, description: 'Tags of macros that may feel at length.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { max: 3, ratio: 1.5, allowTopics: ['bereavement', 'praise'] as readonly string[] },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: "I'm so sorry. I feel terrible about this. That must have been awful. I completely understand your frustration. We value you. I'll resend it.",
          reports: [
            {
              messageId: 'padding',
              quote: 'That must have been awful.',
            },
          ],
        },
        {
          text: "We sincerely apologise. This isn't the experience we want you to have. Your satisfaction is important to us. We take this very seriously. I'll check.",
          reports: [
            {
              messageId: 'padding',
              quote: 'Your satisfaction is important to us.',
            },
          ],
        },
        {
          text: "That sounds so stressful. How frustrating! I'd be upset too. I can imagine how worried you are. I'll look into it.",
          reports: [
            {
              messageId: 'padding',
              quote: 'How frustrating!',
            },
          ],
        },
        {
          text: "I'm really sorry to hear that. Oh no! That's horrible. I'm so sorry again. Please send the order number.",
          reports: [
            {
              messageId: 'padding',
              quote: 'Oh no!',
            },
          ],
        },
        {
          text: 'We are truly sorry. We hear you. We understand your disappointment. We regret the error. A refund is on its way.',
          reports: [
            {
              messageId: 'padding',
              quote: 'We understand your disappointment.',
            },
          ],
        },
        {
          text: "Sorry about this! So sorry. Apologies again. It's not good enough. I'll get it fixed today.",
          reports: [
            {
              messageId: 'padding',
              quote: 'So sorry.',
            },
          ],
        },
        {
          text: "I understand how upsetting this is. I know it isn't what you expected. You deserve better. We let you down. I've reordered it.",
          reports: [
            {
              messageId: 'padding',
              quote: "I know it isn't what you expected.",
            },
          ],
        },
        {
          text: "I'm sorry you had this experience. It's really disappointing. We fell short. That's on us. I'm sorry. Let me refund you.",
          reports: [
            {
              messageId: 'padding',
              quote: "It's really disappointing.",
            },
          ],
        },
        {
          text: 'I’m sorry. That must be worrying. How awful! I’ve sent a new key. It arrives on Friday.',
          options: { max: 0 },
          reports: [
            {
              messageId: 'padding',
              quote: 'How awful!',
            },
          ],
        },
        {
          text: 'I’m sorry. That must be worrying. How awful! We let you down. I’ve sent a new key. It arrives on Friday.',
          options: { ratio: 0.5 },
          reports: [
            {
              messageId: 'padding',
              quote: 'How awful!',
            },
          ],
        },
        {
          text: 'I’m sorry to hear that. That must be so hard. How sad! That is heartbreaking. I’ve closed the account.',
          reports: [
            {
              messageId: 'padding',
              quote: 'That must be so hard.',
            },
          ],
        },
        {
          text: 'Thanks for being so patient. You’re a valued part of our family. We care deeply about you. I’m so sorry. Nobody should have to go through that. I’ve sent a new key.',
          reports: [
            {
              messageId: 'padding',
              quote: 'You’re a valued part of our family.',
            },
          ],
        },
      ],
      good: [
        { text: "I'm sorry we sent the wrong one. A new lamp ships today and arrives on Friday." },
        { text: "I can see why you're upset - that's two missed visits. I've booked a third for 8am tomorrow and credited £25." },
        { text: "That sounds stressful. Let's fix it: open Settings, tap Restore, then choose yesterday's backup." },
        { text: "I'm sorry, that's our mistake. I've reversed both charges. You'll see them back within 3 days. I've also turned off auto-renew." },
        { text: "I know how much this trip matters. I've moved you to the 7:15 and your seats are 14A and 14B." },
        { text: "Thanks for telling us. You're right, the guide was wrong. I've corrected it and attached the new one." },
        { text: "How frustrating. Which of the three parcels is missing? I'll trace it now. You'll hear from me by 4pm." },
        { text: "Apologies for the wait. Your quote is attached. It includes delivery. It's valid until 30 June." },
        { text: 'I’m sorry. That must be worrying. How awful! We let you down. I’ve sent a new key. It arrives on Friday.' },
        { text: 'I’m sorry to hear that. That must be so hard. How sad! That is heartbreaking. I’ve closed the account.', options: { allowTopics: ['farewell'] }, record: { tags: ['farewell'] } },
        { text: 'We are so sorry for your loss. Our thoughts are with you. This must be so hard. Our hearts go out to you. I’ve closed the account.' },
        { text: 'I hear you. You’re right to be cross. That was our fault. I’ve refunded it.' },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (reply.body.length < 4 || answersPraise(reply)) return
        if (hasTag(reply.record, options.allowTopics)) return
        if (reply.body.some(sentence => sentence.has('condolence'))) return
        const feelings = reply.body.filter(sentence => isFeeling(sentence, reply))
        if (feelings.length < 3) return
        const others = reply.body.filter(sentence => !feelings.includes(sentence))
        const help = others.filter(sentence => sentence.clauses.some(clause => works(clause, reply))).length
        const counted = withoutFreeOnes(feelings)
        if (help === 0 || counted.length <= options.max && (counted.length < 2 || counted.length <= help * options.ratio)) return
        const [first] = counted
        if (first === undefined) return
        const data = { quote: first.text, count: String(feelings.length), help: String(help) }
        report({ messageId: 'padding', data, at: first.span })
      },
    }
  },
})

/** Whether the sentence does nothing but feel. */
function isFeeling(sentence: Sentence, reply: ReplyUnit): boolean {
  if (sentence.listItem || sentence.terminator === '?' || sentence.terminator === ':') return false
  return sentence.clauses.every(clause => feels(clause)) && !sentence.clauses.some(clause => works(clause, reply))
}

function feels(clause: Clause): boolean {
  if (clause.has('sympathy', 'empathyStrong', 'empathyWeak', 'apology', 'claimedFeeling', 'livedExperience')) return true
  if (clause.has('standards', 'hollow', 'gratitude')) return true
  return strongest(clause, ['sympathy', 'empathy', 'apology', 'ownership', 'thanks', 'hollow']) >= sureFeeling
}

/** Whether the clause helps or informs. */
function works(clause: Clause, reply: ReplyUnit): boolean {
  if (isSlot(clause, reply) || plainlyHelps(clause)) return true
  if (isConcrete(clause, reply)) return true
  if (clause.has('closing', 'hollow', 'standards')) return false
  if (isRelational(clause)) return anyOf(clause, nextStepActs) >= plainHelp
  if (clause.has('status') || anyOf(clause, nextStepActs) >= likelyWork) return true
  return strongest(clause, ['fact', 'policy', 'reason', 'problem', 'clear-time']) >= likelyWork
}

/** Without the first apology, the first thanks and the first acknowledgement, as near the head as they stand. */
function withoutFreeOnes(sentences: readonly Sentence[]): Sentence[] {
  const free = new Set<string>()
  return sentences.filter(sentence => {
    const kind = kindOf(sentence)
    if (kind === 'other' || free.has(kind)) return true
    free.add(kind)
    return false
  })
}

function kindOf(sentence: Sentence): 'apology' | 'thanks' | 'acknowledgement' | 'other' {
  if (sentence.has('apology', 'ownership')) return 'apology'
  if (sentence.has('sympathy', 'empathyStrong', 'empathyWeak', 'claimedFeeling', 'livedExperience')) return 'acknowledgement'
  if (sentence.has('gratitude')) return 'thanks'
  if (sentence.has('standards')) return 'other'
  const apology = sentence.confidence('apology')
  const thanks = sentence.confidence('thanks')
  const most = Math.max(apology, thanks, strongest(sentence, ['sympathy', 'empathy']))
  if (most < sureFeeling) return 'other'
  return apology === most ? 'apology' : thanks === most ? 'thanks' : 'acknowledgement'
}
