import {
  answersBefore, coreOf, customerBefore, defineRule, hasTag, insertAfter, isCustomerDone, replaceClause, says,
  type Clause, type ReplyUnit, type Said, type Sentence,
} from 'replylint/rule'

const hoursOf: Readonly<Record<string, number>> = { minute: 1 / 60, min: 1 / 60, hour: 1, hr: 1, day: 24, week: 168, month: 720, fortnight: 336 }
const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

export default defineRule({
  meta: {
    type: 'problem',
    category: 'conversation',
    docs: {
      description: 'A reply that closes a case asks first whether it is solved, or says how it opens again.',
      why: 'A case that is closed over the customer’s head comes back as a complaint. One question, or one line on how to open '
        + 'it again, costs nothing where it was solved and everything where it was not.',
      details: [
        'The rule looks at replies that announce the closing (“I’ll close this ticket”, “your case is now closed”) and at those '
        + 'with one of the `closeTags`. It speaks when nothing asks whether it worked, nothing says what to do if it did not '
        + '(“reply and it reopens”), and nothing shows that the customer confirmed it or asked for it.',
        'A closing that is only announced (“will be closed in 3 days”) is a warning, not a closing, where the notice is at least '
        + '`autoCloseNotice` hours or the customer can stop it. With `requireFallback` a question alone will not do.',
        'In a conversation the customer’s own word is enough: thanks, “it works”, “you can close this”. So is a question whether '
        + 'it worked in an answer before. Tags of the whole conversation say nothing there.',
      ].join('\n\n'),
      ignores: [
        '“I’ll close this once you confirm”, “before I close this”.',
        'A closing that the customer confirmed or asked for: “glad it’s working now”.',
        'Closing something else: an account, an app, a shop.',
        'Snippets, greetings and internal notes.',
      ],
      sources: [
        'seed 001: follow-up to “ensure they were satisfied”; seed 000: follow-up.',
        'GitLab handbook: Pending is “waiting for a reply”; etiquette of automatic closing.',
      ],
    },
    messages: {
      unconfirmed: '“{quote}” closes the case unasked. Ask whether it is solved, or say how it opens again.',
      unconfirmedTag: 'This reply closes the case unasked. Ask whether it is solved, or say how it opens again.',
      noFallback: '“{quote}” says nothing of coming back. Say how the case opens again.',
      askFirst: 'Ask first, and say how it opens again.',
      giveNotice: 'Give notice, and say how it opens again.',
      sayHow: 'Say how it opens again.',
    },
    suggestionMessages: ['askFirst', 'giveNotice', 'sayHow'],
    hasSuggestions: true,
    kinds: ['reply', 'bot', 'closing'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        closePhrases: { type: 'array', items: { type: 'string' }, description: 'House phrases that announce a closing.' },
        closeTags: { type: 'array', items: { type: 'string' }, description: 'Tags of macros that close the case.' },
        requireFallback: { type: 'boolean', description: 'Ask for a way to open it again even where a question is asked.' },
        autoCloseNotice: { type: 'number', minimum: 0, description: 'Hours of notice that make a closing a fair warning.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      closePhrases: [] as readonly string[],
      closeTags: ['close', 'closed', 'auto-close', 'autoclose'] as readonly string[],
      requireFallback: false,
      autoCloseNotice: 24,
    },
    presets: { recommended: 'warning', strict: 'warning' },
    examples: {
      bad: [
        {
          text: "We've sent the refund. This case is now closed.",
          record: { tags: ['close'] },
          reports: [
            {
              messageId: 'unconfirmed',
              quote: 'This case is now closed',
              suggestions: [
                "We've sent the refund. I'll close this on {{date}} unless I hear from you, and you can reopen it by replying.",
                "We've sent the refund. Did that solve it? If it comes back, reply here and it reopens. This case is now closed.",
              ],
            },
          ],
        },
        {
          text: 'Your case will be closed in 5 minutes due to inactivity.',
          record: { tags: ['close'] },
          reports: [
            {
              messageId: 'unconfirmed',
              quote: 'Your case will be closed in 5 minutes due to inactivity',
              suggestions: [
                'I’ll close this on {{date}} unless I hear from you, and you can reopen it by replying.',
                'Did that solve it? If it comes back, reply here and it reopens. Your case will be closed in 5 minutes due to inactivity.',
              ],
            },
          ],
        },
        {
          text: "We're closing this conversation.",
          record: { tags: ['close'] },
          reports: [
            {
              messageId: 'unconfirmed',
              quote: "We're closing this conversation",
              suggestions: [
                "I'll close this on {{date}} unless I hear from you, and you can reopen it by replying.",
                "Did that solve it? If it comes back, reply here and it reopens. We're closing this conversation.",
              ],
            },
          ],
        },
        {
          text: 'Please try the steps above. I’m closing this ticket now.',
          reports: [
            {
              messageId: 'unconfirmed',
              quote: 'I’m closing this ticket now',
              suggestions: [
                'Please try the steps above. I’ll close this on {{date}} unless I hear from you, and you can reopen it by replying.',
                'Please try the steps above. Did that solve it? If it comes back, reply here and it reopens. I’m closing this ticket now.',
              ],
            },
          ],
        },
        {
          text: 'Here’s an article on the printer. I’ll mark this as solved.',
          reports: [
            {
              messageId: 'unconfirmed',
              quote: 'I’ll mark this as solved',
              suggestions: [
                'Here’s an article on the printer. I’ll close this on {{date}} unless I hear from you, and you can reopen it by replying.',
                'Here’s an article on the printer. Did that solve it? If it comes back, reply here and it reopens. I’ll mark this as solved.',
              ],
            },
          ],
        },
        {
          text: 'The refund is on its way.',
          because: 'The macro closes the case, whatever its text says.',
          record: { tags: ['close'] },
          reports: [
            {
              messageId: 'unconfirmedTag',
              quote: 'The refund is on its way',
              suggestions: [
                'The refund is on its way. Did that solve it? If it comes back, reply here and it reopens.',
              ],
            },
          ],
        },
        {
          text: 'Archiving this now.',
          options: { closePhrases: ['archiving this'] },
          reports: [
            {
              messageId: 'unconfirmed',
              quote: 'Archiving this now',
              suggestions: [
                'I’ll close this on {{date}} unless I hear from you, and you can reopen it by replying.',
                'Did that solve it? If it comes back, reply here and it reopens. Archiving this now.',
              ],
            },
          ],
        },
        {
          text: 'The new cable is in the post.',
          options: { closeTags: ['archive'] },
          record: { tags: ['archive'] },
          reports: [
            {
              messageId: 'unconfirmedTag',
              quote: 'The new cable is in the post',
              suggestions: [
                'The new cable is in the post. Did that solve it? If it comes back, reply here and it reopens.',
              ],
            },
          ],
        },
        {
          text: 'Did the new cable help? I’m closing this ticket now.',
          options: { requireFallback: true },
          reports: [
            {
              messageId: 'noFallback',
              quote: 'I’m closing this ticket now',
              suggestions: [
                'Did the new cable help? I’m closing this ticket now. If it comes back, reply here and it reopens.',
              ],
            },
          ],
        },
        {
          text: 'This ticket will be closed in 48 hours.',
          options: { autoCloseNotice: 72 },
          reports: [
            {
              messageId: 'unconfirmed',
              quote: 'This ticket will be closed in 48 hours',
              suggestions: [
                'I’ll close this on {{date}} unless I hear from you, and you can reopen it by replying.',
                'Did that solve it? If it comes back, reply here and it reopens. This ticket will be closed in 48 hours.',
              ],
            },
          ],
        },
        {
          text: 'If we don’t hear from you in five minutes, we’ll close this chat.',
          because: 'Five minutes are no notice.',
          reports: [
            {
              messageId: 'unconfirmed',
              quote: 'If we don’t hear from you in five minutes, we’ll close this chat',
              suggestions: [
                'I’ll close this on {{date}} unless I hear from you, and you can reopen it by replying.',
                'Did that solve it? If it comes back, reply here and it reopens. If we don’t hear from you in five minutes, we’ll close this chat.',
              ],
            },
          ],
        },
        {
          text: "C: I've emailed the form.\nA: Thanks. I'll close the case.",
          conversation: true,
          reports: [{
            messageId: 'unconfirmed',
            quote: "I'll close the case",
            suggestions: [
              "C: I've emailed the form.\nA: Thanks. I'll close this on {{date}} unless I hear from you, and you can reopen it by replying.",
              "C: I've emailed the form.\nA: Thanks. Did that solve it? If it comes back, reply here and it reopens. I'll close the case.",
            ],
          }],
        },
        {
          text: "A: Please try the steps. I'm closing this ticket now.",
          conversation: true,
          reports: [{
            messageId: 'unconfirmed',
            quote: "I'm closing this ticket now",
            suggestions: [
              "A: Please try the steps. I'll close this on {{date}} unless I hear from you, and you can reopen it by replying.",
              "A: Please try the steps. Did that solve it? If it comes back, reply here and it reopens. I'm closing this ticket now.",
            ],
          }],
        },
        {
          text: "C: It still doesn't print.\nA: I'll close this as duplicate.",
          conversation: true,
          reports: [{
            messageId: 'unconfirmed',
            quote: "I'll close this as duplicate",
            suggestions: [
              "C: It still doesn't print.\nA: I'll close this on {{date}} unless I hear from you, and you can reopen it by replying.",
              "C: It still doesn't print.\nA: Did that solve it? If it comes back, reply here and it reopens. I'll close this as duplicate.",
            ],
          }],
        },
        {
          text: "A: Here's an article. I'll mark this as solved.",
          conversation: true,
          reports: [{
            messageId: 'unconfirmed',
            quote: "I'll mark this as solved",
            suggestions: [
              "A: Here's an article. I'll close this on {{date}} unless I hear from you, and you can reopen it by replying.",
              "A: Here's an article. Did that solve it? If it comes back, reply here and it reopens. I'll mark this as solved.",
            ],
          }],
        },
        {
          text: "C: OK.\nA: Case closed.",
          conversation: true,
          reports: [{
            messageId: 'unconfirmed',
            quote: 'Case closed',
            suggestions: [
              'C: OK.\nA: I’ll close this on {{date}} unless I hear from you, and you can reopen it by replying.',
              'C: OK.\nA: Did that solve it? If it comes back, reply here and it reopens. Case closed.',
            ],
          }],
        },
      ],
      good: [
        { text: "I've sent the refund. Is everything sorted? If you reply within 14 days, it comes back to me.", record: { tags: ['close'] } },
        { text: "If I don't hear from you by Friday I'll close the case, and you can reopen it by replying.", record: { tags: ['close'] } },
        { text: "Fixed in today's update. Please confirm it works on your side and I'll close this.", record: { tags: ['close'] } },
        { text: 'Archiving this now. ' },
        { text: 'The new cable is in the post. ', record: { tags: ['archive'] } },
        { text: 'Did the new cable help? I’m closing this ticket now. ' },
        { text: 'This ticket will be closed in 48 hours. ' },
        { text: 'Glad it’s working now! I’ll close this ticket.' },
        { text: 'I’ve closed your account, as you wished.' },
        { text: 'Once you have tried it, I’ll close the case.' },
        { text: 'If we don’t hear from you within three days, we’ll close this ticket.' },
        { text: "C: It works.\nA: Great. I'll close the case; reply any time and it reopens.", conversation: true },
        { text: "A: Please try the steps. If it still fails, tell me the light colour and I'll keep the case open.", conversation: true },
        { text: "C: I've emailed the form.\nA: Got it, thanks. I've updated the file. Is there anything still missing on your side?", conversation: true },
        { text: "A: Here's the guide. Did that solve it? I'll leave the case open until you confirm.", conversation: true },
        { text: "C: All good.\nA: I'll close it here.", conversation: true },
        { text: "A: Did that solve it?\nC: Let me see.\nA: I'll close this ticket.", conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { body, record } = reply
        const last = body.at(-1)
        if (last === undefined) return
        const closing = reply.clauses.find(clause => announces(clause))
        const isTagged = reply.said === undefined && record.kind !== 'closing' && hasTag(record, options.closeTags)
        if (closing === undefined && !isTagged) return
        if (body.some(sentence => sentence.has('reopens'))) return
        if (closing !== undefined && isFair(closing.sentence)) return
        const isAsked = body.some(sentence => sentence.has('feedbackQ', 'customerConfirmed')) || (reply.said !== undefined && isConfirmed(reply.said))
        if (isAsked && !options.requireFallback) return
        reportClosing(closing, last, isAsked, reply)
      },
    }

    function announces(clause: Clause): boolean {
      if (says(clause, options.closePhrases)) return true
      // A dispute that is closed for the customer is decided, not cut off
      return clause.has('closesCase') && !says(clause, ['in your favor', 'in your favour', 'on your side'])
    }

    /** A closing that waits for something, or leaves time enough to say no. */
    function isFair(sentence: Sentence): boolean {
      const notice = hoursOfNotice(sentence.text)
      return notice === undefined ? sentence.has('supposing', 'onlyThen') : notice >= options.autoCloseNotice
    }

    function reportClosing(closing: Clause | undefined, last: Sentence, isAsked: boolean, reply: ReplyUnit): void {
      if (closing === undefined) {
        return report({ messageId: 'unconfirmedTag', at: coreOf(last, reply), suggestions: [{ messageId: 'askFirst', ...insertAfter(last, question) }] })
      }
      const at = coreOf(closing, reply)
      const data = { quote: reply.text.slice(at.start, at.end) }
      if (isAsked) return report({ messageId: 'noFallback', data, at, suggestions: [{ messageId: 'sayHow', ...insertAfter(closing.sentence, 'If it comes back, reply here and it reopens.') }] })
      const { start } = closing.sentence.span
      report({
        messageId: 'unconfirmed',
        data,
        at,
        suggestions: [
          { messageId: 'giveNotice', ...replaceClause(closing, reply, 'I’ll close this on {{date}} unless I hear from you, and you can reopen it by replying.') },
          { messageId: 'askFirst', at: { start, end: start }, text: `${question} ` },
        ],
      })
    }
  },
})

/** Whether the customer said that it is solved, or was asked before. */
function isConfirmed(said: Said): boolean {
  const customer = customerBefore(said)
  if (customer !== undefined && isCustomerDone(customer.reply)) return true
  return answersBefore(said).some(({ reply }) => reply.body.some(sentence => sentence.has('feedbackQ')))
}

const question = 'Did that solve it? If it comes back, reply here and it reopens.'

/** “will be closed in 3 days”: the hours that are left. */
function hoursOfNotice(text: string): number | undefined {
  const found = /\b(?:in|within|after|for|next)\s+(?:the\s+|next\s+|another\s+)*(\w+)\s+(?:more |business |working |calendar )?(minute|min|hour|hr|day|week|month|fortnight)s?\b/i.exec(text)
  if (found === null) return undefined
  const written = (found[1] as string).toLowerCase()
  const amount = /^\d+$/.test(written) ? Number(written) : /^an?$/.test(written) ? 1 : numberWords.indexOf(written)
  return amount < 0 ? undefined : amount * (hoursOf[(found[2] as string).toLowerCase()] as number)
}
