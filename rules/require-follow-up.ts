import {
  answersIn, answersPraise, anyOf, contentWords, coreOf, customerAfter, defineRule, hasTag, insertAfter, isCourtesy, isProblemTold, strongest,
  type Clause, type ConversationUnit, type ReplyUnit, type Sentence,
} from 'replylint/rule'

/** What was done must only be likely, since a tag says already that the reply resolves the case. */
const likelyDone = 0.3
const sureDone = 0.6
/** A customer who says no more says nothing of what is wanted: “Great, thanks.” */
const fewestWords = 2

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'conversation',
    docs: {
      description: 'A reply that resolves a case says when and how it is checked that it worked.',
      why: 'What was done is not yet what the customer has. A check that is promised, with a day, is what they remember of the '
        + 'whole case, and finds the refund that did not land before they do.',
      details: [
        'The rule looks at replies with one of the `resolutionTags` that say what was done or is under way, and speaks when '
        + 'nothing in them promises a later check (“I’ll look at your account on Friday”), asks whether it worked or how it '
        + 'was, or invites to a survey.',
        'In a conversation the rule looks at the last answer that is more than a farewell, and speaks when something was done in it about a problem that the customer has told.',
        '“Let me know if it isn’t there by Friday” leaves the check to the customer: enough, unless `requireProactive` is on.',
      ].join('\n\n'),
      ignores: [
        'Replies without one of the tags.',
        'Conversations in which the customer wanted a booking or an answer, and nothing had gone wrong.',
        'Conversations in which the customer has confirmed that it works, or whose record names a `followUpTicket`.',
        'Replies that resolve nothing yet: questions, requests, refusals alone.',
        'Replies to praise.',
        'Snippets, greetings, closings and internal notes.',
      ],
      sources: [
        'seed 000: “sends a personalized follow-up email or calls to ensure the customer is satisfied”.',
        'seed 001: “A few days later, we called to check if everything was okay.”',
        'Davidow 2000: timeliness and attentiveness dominate what customers think of a response.',
      ],
    },
    messages: {
      noFollowUp: '“{quote}” is the last word. Say when you will check that it worked, or ask.',
      onlyReactive: '“{quote}” leaves the check to the customer. Say when you will look yourself.',
      promiseCheck: 'Promise a check, with its day.',
      ask: 'Ask whether it worked.',
    },
    suggestionMessages: ['promiseCheck', 'ask'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    schema: {
      type: 'object',
      properties: {
        resolutionTags: { type: 'array', items: { type: 'string' }, description: 'Tags of replies that resolve a case.' },
        requireProactive: { type: 'boolean', description: 'Whether “let me know if it comes back” is not enough.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      resolutionTags: ['resolution', 'resolved', 'replacement', 'refund'] as readonly string[],
      requireProactive: false,
    },
    presets: { recommended: 'off', strict: ['warning', { requireProactive: true }], chat: 'off', social: 'off' },
    examples: {
      bad: [
        {
          text: 'Your password has been reset. Have a good day!',
          record: { tags: ['resolved'] },
          reports: [
            {
              messageId: 'noFollowUp',
              quote: 'Your password has been reset',
              suggestions: [
                'Your password has been reset. I’ll check on {{date}} that {{what should have happened}} and message you. Have a good day!',
                'Your password has been reset. Did that solve the problem? Have a good day!',
              ],
            },
          ],
        },
        {
          text: 'A new lamp ships today. Thanks for your patience.',
          record: { tags: ['replacement'] },
          reports: [
            {
              messageId: 'noFollowUp',
              quote: 'A new lamp ships today',
              suggestions: [
                'A new lamp ships today. I’ll check on {{date}} that {{what should have happened}} and message you. Thanks for your patience.',
                'A new lamp ships today. Did that solve the problem? Thanks for your patience.',
              ],
            },
          ],
        },
        {
          text: "We've refunded £20. Bye.",
          record: { tags: ['refund'] },
          reports: [
            {
              messageId: 'noFollowUp',
              quote: "We've refunded £20",
              suggestions: [
                "We've refunded £20. I'll check on {{date}} that {{what should have happened}} and message you. Bye.",
                "We've refunded £20. Did that solve the problem? Bye.",
              ],
            },
          ],
        },
        {
          text: 'Your order is updated. Cheers!',
          record: { tags: ['resolved'] },
          reports: [
            {
              messageId: 'noFollowUp',
              quote: 'Your order is updated',
              suggestions: [
                'Your order is updated. I’ll check on {{date}} that {{what should have happened}} and message you. Cheers!',
                'Your order is updated. Did that solve the problem? Cheers!',
              ],
            },
          ],
        },
        {
          text: 'The money is on its way.',
          record: { tags: ['refund'] },
          reports: [
            {
              messageId: 'noFollowUp',
              quote: 'The money is on its way',
              suggestions: [
                'The money is on its way. I’ll check on {{date}} that {{what should have happened}} and message you.',
                'The money is on its way. Did that solve the problem?',
              ],
            },
          ],
        },
        {
          text: "We've updated the subtitles.",
          record: { tags: ['resolved'] },
          reports: [
            {
              messageId: 'noFollowUp',
              quote: "We've updated the subtitles",
              suggestions: [
                "We've updated the subtitles. I'll check on {{date}} that {{what should have happened}} and message you.",
                "We've updated the subtitles. Did that solve the problem?",
              ],
            },
          ],
        },
        {
          text: 'I’ve refunded £20. Tell me if it isn’t there by Friday.',
          options: { requireProactive: true },
          record: { tags: ['refund'] },
          reports: [
            {
              messageId: 'onlyReactive',
              quote: 'Tell me if it isn’t there by Friday',
              suggestions: [
                'I’ve refunded £20. I’ll check on {{date}} that {{what should have happened}} and message you. Tell me if it isn’t there by Friday.',
                'I’ve refunded £20. Did that solve the problem? Tell me if it isn’t there by Friday.',
              ],
            },
          ],
        },
        {
          text: 'We’ve fixed the gate.',
          options: { resolutionTags: ['repair'] },
          record: { tags: ['repair'] },
          reports: [
            {
              messageId: 'noFollowUp',
              quote: 'We’ve fixed the gate',
              suggestions: [
                'We’ve fixed the gate. I’ll check on {{date}} that {{what should have happened}} and message you.',
                'We’ve fixed the gate. Did that solve the problem?',
              ],
            },
          ],
        },
        {
          text: "C: Great, thanks.\nA: I've fixed the sync.\nA: Goodbye.",
          conversation: true,
          reports: [{
            messageId: 'noFollowUp',
            quote: "I've fixed the sync",
            suggestions: [
              "C: Great, thanks.\nA: I've fixed the sync. I'll check on {{date}} that {{what should have happened}} and message you.\nA: Goodbye.",
              "C: Great, thanks.\nA: I've fixed the sync. Did that solve the problem?\nA: Goodbye.",
            ],
          }],
        },
        {
          text: "C: OK.\nA: Your seat is changed.\nA: Have a good flight!",
          conversation: true,
          reports: [{
            messageId: 'noFollowUp',
            quote: 'Your seat is changed',
            suggestions: [
              'C: OK.\nA: Your seat is changed. I’ll check on {{date}} that {{what should have happened}} and message you.\nA: Have a good flight!',
              'C: OK.\nA: Your seat is changed. Did that solve the problem?\nA: Have a good flight!',
            ],
          }],
        },
      ],
      good: [
        { text: "A new lamp ships today. I'll check on Thursday that it arrived and message you.", record: { tags: ['replacement'] } },
        { text: 'Your password has been reset. Did that solve the problem?', record: { tags: ['resolved'] } },
        { text: "I've refunded £20. I'll look at your account on Friday to make sure it landed.", record: { tags: ['refund'] } },
        { text: 'Your order is updated. How did we do? {{survey_url}}', record: { tags: ['resolved'] } },
        { text: "I've refunded £20. Let me know if it isn't there by Friday.", record: { tags: ['refund'] } },
        { text: "Subtitles are updated. I've set a reminder to check the next video with you on Monday.", record: { tags: ['resolved'] } },
        { text: 'I’ve refunded £20. Tell me if it isn’t there by Friday. ', record: { tags: ['refund'] } },
        { text: 'We’ve fixed the gate. ', record: { tags: ['repair'] } },
        { text: 'Which of the two lamps was it?', because: 'Nothing has been done yet.', record: { tags: ['replacement'] } },
        { text: "C: Great, thanks.\nA: I've fixed the sync. I'll ring you next Tuesday to make sure it's held.", conversation: true },
        { text: "C: OK.\nA: Your seat is changed. I'll text you if the gate moves.", conversation: true },
        { text: "C: The sync is off.\nA: I've fixed the sync.\nC: It works now.", conversation: true },
        { text: 'C: A table for two at eight, please.\nA: I’ve booked your table.\nC: Bye!', because: 'Nothing had gone wrong.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { record } = reply
        if (hasTag(record, options.resolutionTags) && !answersPraise(reply)) check(reply, likelyDone)
      },
      conversation: readConversation,
    }

    function readConversation(conversation: ConversationUnit): void {
      const { record, groups } = conversation
      const answers = answersIn(conversation).filter(({ reply }) => reply.clauses.some(clause => !isFarewell(clause)))
      const last = answers.at(-1)
      if (last === undefined || record.metadata?.followUpTicket !== undefined) return
      const wishes = groups.filter(({ role, reply }) => role === 'customer' && contentWords(reply).length > fewestWords)
      const isProblem = wishes.some(({ reply }) => isProblemTold(reply)) || answers.some(({ reply }) => feelsForCustomer(reply))
      if (wishes.length > 0 && !isProblem && !hasTag(record, options.resolutionTags)) return
      if (groups.some(({ index, role, reply }) => index > last.index && role !== 'customer' && isChecked(reply))) return
      const after = customerAfter({ conversation, group: last })
      if (after?.reply.sentences.some(sentence => sentence.has('customerConfirms') || sentence.terminator === '?') === true) return
      check(last.reply, sureDone)
    }

    /** Reports what was done in the reply last, where nothing says how it is checked. */
    function check(reply: ReplyUnit, atLeast: number): void {
      const { body } = reply
      if (isChecked(reply)) return
      const invitation = reply.clauses.find(clause => clause.sentence.has('reactiveFollowUp'))
      if (invitation !== undefined && !options.requireProactive) return
      const done = reply.clauses.findLast(clause => isDone(clause, atLeast))
      if (done === undefined) return
      const at = coreOf(invitation ?? done, reply)
      const { sentence } = done
      report({
        messageId: invitation === undefined ? 'noFollowUp' : 'onlyReactive',
        data: { quote: reply.text.slice(at.start, at.end) },
        in: reply,
        at,
        suggestions: [
          { messageId: 'promiseCheck', ...insertAfter(sentence, 'I’ll check on {{date}} that {{what should have happened}} and message you.') },
          ...(hasQuestion(body) ? [] : [{ messageId: 'ask' as const, ...insertAfter(sentence, 'Did that solve the problem?') }]),
        ],
      })
    }
  },
})

function isFarewell(clause: Clause): boolean {
  return isCourtesy(clause) || clause.has('closing', 'goodbye')
}

/** The agent feels for the customer, or says back a problem: then something went wrong, whatever words the customer has for it. */
function feelsForCustomer({ clauses }: ReplyUnit): boolean {
  return clauses.some(clause => clause.has('toldOfProblem', 'sympathy'))
}

function isChecked({ body }: ReplyUnit): boolean {
  return body.some(sentence => sentence.has('followUp', 'feedbackQ'))
}

/** Something was done or is under way; where no tag says so, it must be said to be done. */
function isDone(clause: Clause, atLeast: number): boolean {
  if (clause.has('closing', 'goodbye') || clause.sentence.terminator === '?') return false
  if (atLeast > likelyDone) return anyOf(clause, ['resolution', 'outcome']) >= atLeast
  return clause.has('commitment', 'status', 'concession') || strongest(clause, ['resolution', 'outcome', 'commitment', 'fact']) >= likelyDone
}

function hasQuestion(body: readonly Sentence[]): boolean {
  return body.some(({ terminator }) => terminator === '?')
}
