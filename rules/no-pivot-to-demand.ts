import {
  anyOf, coreOf, defineRule, insertAfter, isConcrete, nextStepActs, plainlyHelps, replaceClause, says, strongest,
  type Clause, type ReplyUnit, type Sentence,
} from 'replylint/rule'

/** What is asked for, and the family that shows it. */
const demands = [
  ['paymentDemand', 'payment'],
  ['paymentComesFirst', 'payment'],
  ['upsell', 'upsell'],
  ['surveyAsk', 'survey'],
  ['favourForUs', 'survey'],
] as const

/** The demand is blamed for the help that is missing before it, so help counts when it is only likely. */
const likelyHelp = 0.5
const sureFeeling = 0.5

export default defineRule({
  meta: {
    type: 'problem',
    category: 'conversation',
    docs: {
      description: 'A reply to a complaint helps first, and asks for money, a purchase or a rating only afterwards.',
      why: 'A customer who has just heard “I’m sorry” and then “how would you like to pay?” learns what the sorry was for. '
        + 'The same line after the fix is business as usual; before it, it is the reason for the next complaint.',
      details: [
        'The rule speaks when a reply acknowledges something (sympathy, understanding, an apology) and then asks for a '
        + 'payment (`payment`), offers more to buy (`upsell`) or asks for a survey or rating (`survey`), with no help between: '
        + 'nothing done or promised, no information, no question on the case. It also speaks when all that came before is a '
        + 'bare promise and the demand turns away from it: “We will resolve the issue. Now, tell me, when will you pay?”',
        'In a conversation the messages of one answer are read together: “I’m sorry about that.” and, in the next line, “How would '
        + 'you like to pay?” are one pivot.',
        'Payment information that answers the complaint passes: where what is acknowledged is a bill, a charge or a blocked '
        + 'account, or the demand says what it is good for or that it is meant as an apology. So does an upgrade offered after a no, since it is the way out.',
      ].join('\n\n'),
      ignores: [
        'Anything asked for after help: “I’ve waived the fee; the remaining £20 is due on Friday”.',
        '“To upgrade your plan, click …” and “try the payment again”, which are instructions.',
        'Replies of a queue whose business is payment (`allowWhenQueueIs`; a tag, or the field `queue`).',
        '“You’ll get a short survey by email”, and reminders that open with “sorry to bother you”.',
        'Snippets, greetings, closings and internal notes.',
      ],
      sources: [
        'seed 003: “We will resolve the issue. Now, tell me, when are you going to make the payment of your previous bills?”, as what not to do.',
        'seed 002: put right what went wrong first.',
      ],
    },
    messages: {
      payment: '“{quote}” asks for money before anything was done for the customer. Help first, or drop it.',
      upsell: '“{quote}” sells before anything was done for the customer. Help first, or drop it.',
      survey: '“{quote}” asks for a rating before anything was done for the customer. Help first, or drop it.',
      helpInstead: 'Help here, and leave the rest for another day.',
      helpFirst: 'Say first what you will do.',
    },
    suggestionMessages: ['helpInstead', 'helpFirst'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        demands: { type: 'array', items: { type: 'string' }, description: 'House phrases that ask for a payment or a purchase.' },
        allowWhenQueueIs: {
          type: 'array',
          items: { type: 'string' },
          description: 'Queues whose business is payment: a tag of the reply, or its field `queue`.',
        },
        order: {
          enum: ['help-first', 'never'],
          description: '`help-first` lets a demand stand after help; `never` lets none stand in a reply to a complaint.',
        },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      demands: [] as readonly string[],
      allowWhenQueueIs: ['billing'] as readonly string[],
      order: 'help-first' as 'help-first' | 'never',
    },
    presets: { recommended: 'error', strict: 'error' },
    absorbs: { 'acknowledge-before-solution': 'reply', 'no-sympathy-only': 'reply', 'require-next-step': 'reply' },
    examples: {
      bad: [
        {
          text: 'We will resolve the issue. Now, tell me, when are you going to make the payment of your previous bills?',
          reports: [
            {
              messageId: 'payment',
              quote: 'Now, tell me, when are you going to make the payment of your previous bills',
              suggestions: [
                'We will resolve the issue. I’ll {{what you will do}} and write to you by {{time}}.',
                'We will resolve the issue. I’ll {{what you will do}} and write to you by {{time}}. Now, tell me, when are you going to make the payment of your previous bills?',
              ],
            },
          ],
        },
        {
          text: 'Sorry about the outage. Would you like to upgrade to Premium?',
          reports: [
            {
              messageId: 'upsell',
              quote: 'Would you like to upgrade to Premium',
              suggestions: [
                'Sorry about the outage. I’ll {{what you will do}} and write to you by {{time}}.',
                'Sorry about the outage. I’ll {{what you will do}} and write to you by {{time}}. Would you like to upgrade to Premium?',
              ],
            },
          ],
        },
        {
          text: 'I understand your frustration. Your balance of £40 is still due.',
          reports: [
            {
              messageId: 'payment',
              quote: 'Your balance of £40 is still due',
              suggestions: [
                'I understand your frustration. I’ll {{what you will do}} and write to you by {{time}}.',
                'I understand your frustration. I’ll {{what you will do}} and write to you by {{time}}. Your balance of £40 is still due.',
              ],
            },
          ],
        },
        {
          text: 'Sorry to hear that. Before we continue, please settle the outstanding invoice.',
          reports: [
            {
              messageId: 'payment',
              quote: 'please settle the outstanding invoice',
              suggestions: [
                'Sorry to hear that. Before we continue, I’ll {{what you will do}} and write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: "I can see why you're upset. While I have you, our bundle is 20% off.",
          reports: [
            {
              messageId: 'upsell',
              quote: 'While I have you, our bundle is 20% off',
              suggestions: [
                "I can see why you're upset. I'll {{what you will do}} and write to you by {{time}}.",
                "I can see why you're upset. I'll {{what you will do}} and write to you by {{time}}. While I have you, our bundle is 20% off.",
              ],
            },
          ],
        },
        {
          text: 'We apologise for the delay. How would you like to pay today?',
          reports: [
            {
              messageId: 'payment',
              quote: 'How would you like to pay today',
              suggestions: [
                'We apologise for the delay. I’ll {{what you will do}} and write to you by {{time}}.',
                'We apologise for the delay. I’ll {{what you will do}} and write to you by {{time}}. How would you like to pay today?',
              ],
            },
          ],
        },
        {
          text: "I'm sorry the engineer didn't come. Do you want to add the premium cover?",
          reports: [
            {
              messageId: 'upsell',
              quote: 'Do you want to add the premium cover',
              suggestions: [
                "I'm sorry the engineer didn't come. I'll {{what you will do}} and write to you by {{time}}.",
                "I'm sorry the engineer didn't come. I'll {{what you will do}} and write to you by {{time}}. Do you want to add the premium cover?",
              ],
            },
          ],
        },
        {
          text: 'I hear you. Please complete our survey first.',
          reports: [
            {
              messageId: 'survey',
              quote: 'Please complete our survey first',
              suggestions: [
                'I hear you. I’ll {{what you will do}} and write to you by {{time}}.',
                'I hear you. I’ll {{what you will do}} and write to you by {{time}}. Please complete our survey first.',
              ],
            },
          ],
        },
        {
          text: 'I’m sorry you waited so long. Please rate us on the app store.',
          reports: [
            {
              messageId: 'survey',
              quote: 'Please rate us on the app store',
              suggestions: [
                'I’m sorry you waited so long. I’ll {{what you will do}} and write to you by {{time}}.',
                'I’m sorry you waited so long. I’ll {{what you will do}} and write to you by {{time}}. Please rate us on the app store.',
              ],
            },
          ],
        },
        {
          text: 'I understand how annoying the noise is. Might a Gold service contract suit you?',
          options: { demands: ['Gold service contract'] },
          reports: [
            {
              messageId: 'payment',
              quote: 'Might a Gold service contract suit you',
              suggestions: [
                'I understand how annoying the noise is. I’ll {{what you will do}} and write to you by {{time}}.',
                'I understand how annoying the noise is. I’ll {{what you will do}} and write to you by {{time}}. Might a Gold service contract suit you?',
              ],
            },
          ],
        },
        {
          text: 'I’m so sorry the room was cold. I’ve moved you to 214, which has its own heater. Would you like to upgrade to half board?',
          because: 'Some houses never sell to a guest who complains.',
          options: { order: 'never' },
          reports: [
            {
              messageId: 'upsell',
              quote: 'Would you like to upgrade to half board',
              suggestions: [
                'I’m so sorry the room was cold. I’ve moved you to 214, which has its own heater. I’ll {{what you will do}} and write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'I’m sorry about the dropped calls. When can we expect payment?',
          options: { allowWhenQueueIs: ['collections'] },
          record: { tags: ['arrears'] },
          reports: [
            {
              messageId: 'payment',
              quote: 'When can we expect payment',
              suggestions: [
                'I’m sorry about the dropped calls. I’ll {{what you will do}} and write to you by {{time}}.',
                'I’m sorry about the dropped calls. I’ll {{what you will do}} and write to you by {{time}}. When can we expect payment?',
              ],
            },
          ],
        },
        {
          text: 'I’m sorry about the dropped calls, but your balance is still outstanding.',
          options: { allowWhenQueueIs: [] },
          record: { tags: ['billing'] },
          reports: [
            {
              messageId: 'payment',
              quote: 'your balance is still outstanding',
              suggestions: [
                'I’m sorry about the dropped calls, but I’ll {{what you will do}} and write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'So sorry about the leak. When can we expect this month’s rent?',
          reports: [
            {
              messageId: 'payment',
              quote: 'When can we expect this month’s rent',
              suggestions: [
                'So sorry about the leak. I’ll {{what you will do}} and write to you by {{time}}.',
                'So sorry about the leak. I’ll {{what you will do}} and write to you by {{time}}. When can we expect this month’s rent?',
              ],
            },
          ],
        },
        {
          text: 'Sorry your parcel is lost. Have you thought about our Plus membership?',
          reports: [
            {
              messageId: 'upsell',
              quote: 'Have you thought about our Plus membership',
              suggestions: [
                'Sorry your parcel is lost. I’ll {{what you will do}} and write to you by {{time}}.',
                'Sorry your parcel is lost. I’ll {{what you will do}} and write to you by {{time}}. Have you thought about our Plus membership?',
              ],
            },
          ],
        },
        {
          text: 'C: The line was dead for two days.\nA: I’m sorry to hear that.\nA: How would you like to pay your outstanding balance?',
          because: 'Both messages are one answer.',
          conversation: true,
          reports: [{
            messageId: 'payment',
            quote: 'How would you like to pay your outstanding balance',
            suggestions: [
              'C: The line was dead for two days.\nA: I’m sorry to hear that.\nA: I’ll {{what you will do}} and write to you by {{time}}.',
              'C: The line was dead for two days.\nA: I’m sorry to hear that. I’ll {{what you will do}} and write to you by {{time}}.\nA: How would you like to pay your outstanding balance?',
            ],
          }],
        },
      ],
      good: [
        { text: "I've waived the £12 fee. The remaining £20 is due on Friday - shall I take it now or send you a link?" },
        { text: "I'm sorry the engineer didn't come. I've booked 8am tomorrow and credited £25." },
        { text: "Your balance is £0 after the credit, so you don't need to pay anything." },
        { text: "I'll refund both charges today. The next bill will show the credit." },
        { text: "I understand the outage cost you a day. I've added two months free; the plan stays the same." },
        { text: "Sorry about the missing lid. It ships today. You'll get a short survey by email tomorrow." },
        { text: "I'm sorry it stopped working. Let's fix it, then I can show you how to renew if you'd like." },
        { text: "Thanks for telling us. I've fixed the meter reading and your new bill is £31." },
        { text: 'I’m sorry about the dropped calls, but your balance is still outstanding. ', because: 'In a queue whose business is payment, it may be the answer.', record: { tags: ['billing'] } },
        { text: 'I’m so sorry the room was cold. I’ve moved you to 214. Would you like to upgrade to half board?', because: 'By default, what comes after help passes.' },
        { text: 'I understand that the bill is hard to read. The balance of £40 is still due; the other line is last month’s.' },
        { text: 'I’m sorry, that view isn’t part of your plan. Would you like to upgrade?' },
        { text: 'I understand how annoying the noise is. Might a Gold service contract suit you?  ' },
        { text: 'I’m sorry the line went quiet. Please pay the balance so that we can switch it back on.' },
        { text: 'Sorry to bother you again. Your invoice of 3 May is still unpaid.' },
        { text: 'Sorry about the delay. To make up for it, all our candles are 30% off for you this week.' },
        { text: 'Sorry to hear it isn’t working. Have you tried our reset steps?' },
        { text: 'C: The line was dead for two days.\nA: I’m sorry to hear that. I’ve credited two days.\nC: OK.\nA: The rest of £20 is due on Friday, how would you like to pay it?', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { record, clauses } = reply
        const queues = [...record.tags, record.metadata?.queue ?? '']
        if (queues.some(queue => options.allowWhenQueueIs.includes(queue))) return
        for (const [index, clause] of clauses.entries()) {
          const kind = kindOf(clause)
          if (kind === undefined) continue
          if (isPivot(clause, clauses.slice(0, index), kind, reply)) return reportDemand(clause, kind, reply)
        }
      },
    }

    function kindOf(clause: Clause): typeof demands[number][1] | undefined {
      return demands.find(([family]) => clause.has(family))?.[1] ?? (says(clause, options.demands) ? 'payment' : undefined)
    }

    function isPivot(clause: Clause, before: readonly Clause[], kind: typeof demands[number][1], reply: ReplyUnit): boolean {
      if (before.some(each => isTheAnswer(each, kind))) return false
      const isAcknowledged = before.some(isFeeling) || clause.has('sympathy', 'empathyStrong') || reply.record.tags.includes('complaint')
      if (options.order === 'never' && isAcknowledged) return true
      const help = before.filter(each => isHelp(each, reply))
      if (help.length === 0) return isAcknowledged && (kind === 'survey' || !isUseful(clause))
      return (clause.sentence.has('turnAside') || isAcknowledged && goesOnToAsk(clause)) && help.every(each => isBarePromise(each, reply))
    }

    function reportDemand(clause: Clause, messageId: typeof demands[number][1], reply: ReplyUnit): void {
      const { sentence } = clause
      const at = coreOf(clause, reply)
      const previous = reply.sentences[sentence.index - 1]
      const isAlone = options.order === 'help-first' && sentence.clauses[0] === clause && previous?.role === 'body'
      report({
        messageId,
        data: { quote: reply.text.slice(at.start, at.end) },
        at,
        suggestions: [
          { messageId: 'helpInstead', ...replaceClause(clause, reply, help) },
          ...(isAlone ? [{ messageId: 'helpFirst' as const, ...insertAfter(previous as Sentence, help) }] : []),
        ],
      })
    }
  },
})

const help = 'I’ll {{what you will do}} and write to you by {{time}}.'

function isFeeling(clause: Clause): boolean {
  if (clause.has('botheringYou', 'regretToInform', 'closing')) return false
  if (clause.has('apology', 'sympathy', 'empathyStrong', 'empathyWeak', 'sorry')) return true
  return strongest(clause, ['sympathy', 'empathy', 'apology']) >= sureFeeling
}

/** After a no, what can be bought may be the way out; where money is the matter, a word about money is the answer. */
function isTheAnswer(clause: Clause, kind: typeof demands[number][1]): boolean {
  if (kind === 'payment') return clause.has('moneyMatter', 'botheringYou')
  if (kind === 'survey') return says(clause, ['survey', 'questionnaire', 'link', 'review', 'rating', 'feedback'])
  return clause.has('refusal', 'moneyMatter') || strongest(clause, ['refusal', 'policy']) >= 0.5
}

function isHelp(clause: Clause, reply: ReplyUnit): boolean {
  if (plainlyHelps(clause)) return true
  if (clause.has('turnAside') && !clause.sentence.has('commitment', 'offer')) return false
  if (isFeeling(clause) || clause.has('hollow', 'closing')) return anyOf(clause, nextStepActs) >= 0.8
  return anyOf(clause, nextStepActs) >= likelyHelp || (isConcrete(clause, reply) && clause.confidence('fact') >= 0.3)
}

/** “We will resolve the issue”: a promise, and nothing in it to hold on to. */
function isBarePromise(clause: Clause, reply: ReplyUnit): boolean {
  return clause.confidence('commitment') >= 0.5 && clause.confidence('resolution') < 0.5 && !isConcrete(clause, reply)
}

/** “And when can we expect …?”: a question of its own, tied to nothing but an “and”. */
function goesOnToAsk({ sentence }: Clause): boolean {
  return sentence.terminator === '?' && /^(?:and|so|but|also|now)\b/i.test(sentence.text)
}

/** “Please pay the balance so that we can switch it back on”: the demand says what it is good for. */
function isUseful({ sentence }: Clause): boolean {
  if (says(sentence, ['make up', 'make it up', 'to say sorry', 'as an apology', 'goodwill'])) return true
  return sentence.has('reason') || strongest(sentence, ['reason', 'outcome']) >= 0.5
}
