import {
  answersPraise, coreOf, defineRule, hasTag, insertAfter, isCustomerDone, isQuestion, says, type ConversationUnit, type ReplyUnit, type TurnGroup,
} from 'replylint/rule'

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'conversation',
    docs: {
      description: 'A reply that ends a resolved case asks how it was, once.',
      why: 'Nobody learns what the customer thought of the help unless somebody asks, and the best moment is when the help has '
        + 'just worked.',
      details: [
        'The rule is in no preset, since only the house knows which replies end a case. Turned on, it looks at replies with one '
        + 'of the `resolvedTags`, and at those that say one of the `resolvedSignals`, and speaks when nothing asks how it was, '
        + 'whether it worked, or invites to a survey.',
        'A conversation is resolved by its tags, by a signal, or when the customer says that it works or came (“that fixed it”) '
        + 'and nothing after that is still wrong; also when the agent says that it is done and the customer only thanks or praises. '
        + 'Then one of the agent’s last two turn groups must ask, and no more than '
        + '`maxPerConversation` messages may.',
        'Where a survey goes out by itself (`surveyEnabled`), a second question is one too many, and the rule is silent.',
      ].join('\n\n'),
      ignores: [
        'Replies and conversations without a tag or signal that the case is resolved; what is asked before it is.',
        'Replies to praise.',
        'Snippets, greetings and internal notes.',
      ],
      sources: [
        'seed 004: the three questions “How would you rate my helpfulness?”, “What could I have done to make our conversation better?” and “Are you happy with the resolution I provided?”.',
        'Front, help article 2306: the variable `survey` inserts a satisfaction survey.',
      ],
    },
    messages: {
      noQuestion: 'Nothing here asks how it was. End with one question about the help.',
      askedAgain: '“{quote}” asks how it was once more. Ask once.',
      askRating: 'Ask how the help was.',
      askBetter: 'Ask what could have been better.',
    },
    suggestionMessages: ['askRating', 'askBetter'],
    hasSuggestions: true,
    kinds: ['reply', 'bot', 'closing'],
    schema: {
      type: 'object',
      properties: {
        surveyEnabled: { type: 'boolean', description: 'Whether a survey goes out by itself; then nothing is asked for.' },
        maxPerConversation: { type: 'integer', minimum: 1, description: 'Messages of a resolved conversation that may ask how it was.' },
        resolvedTags: { type: 'array', items: { type: 'string' }, description: 'Tags of replies that end a resolved case.' },
        resolvedSignals: { type: 'array', items: { type: 'string' }, description: 'House phrases that say that a case is resolved.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      surveyEnabled: false,
      maxPerConversation: 1,
      resolvedTags: ['resolved', 'solved', 'close', 'closed'] as readonly string[],
      resolvedSignals: [] as readonly string[],
    },
    presets: { recommended: 'off', strict: 'off' },
    examples: {
      bad: [
        {
          text: 'Your refund is done. Goodbye.',
          record: { tags: ['resolved'] },
          reports: [
            {
              messageId: 'noQuestion',
              quote: 'Goodbye',
              suggestions: [
                'Your refund is done. Goodbye. How would you rate my help today?',
                'Your refund is done. Goodbye. What could I have done better?',
              ],
            },
          ],
        },
        {
          text: 'Glad to hear the lid came. Have a great day!',
          record: { tags: ['closed'] },
          reports: [
            {
              messageId: 'noQuestion',
              quote: 'Have a great day',
              suggestions: [
                'Glad to hear the lid came. Have a great day! How would you rate my help today?',
                'Glad to hear the lid came. Have a great day! What could I have done better?',
              ],
            },
          ],
        },
        {
          text: 'You’re all set. Enjoy the trip!',
          options: { resolvedSignals: ['you’re all set'] },
          reports: [
            {
              messageId: 'noQuestion',
              quote: 'Enjoy the trip',
              suggestions: [
                'You’re all set. Enjoy the trip! How would you rate my help today?',
                'You’re all set. Enjoy the trip! What could I have done better?',
              ],
            },
          ],
        },
        {
          text: 'The new card is active.',
          options: { resolvedTags: ['done'] },
          record: { tags: ['done'] },
          reports: [
            {
              messageId: 'noQuestion',
              quote: 'The new card is active',
              suggestions: [
                'The new card is active. How would you rate my help today?',
                'The new card is active. What could I have done better?',
              ],
            },
          ],
        },
        {
          text: 'C: It works now, thanks.\nA: Great. Bye.',
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Bye', suggestions: [
              'C: It works now, thanks.\nA: Great. Bye. How would you rate my help today?',
              'C: It works now, thanks.\nA: Great. Bye. What could I have done better?',
            ] },
          ],
        },
        {
          text: 'C: Perfect.\nA: Your refund is done.\nA: Goodbye.',
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Goodbye', suggestions: [
              'C: Perfect.\nA: Your refund is done.\nA: Goodbye. How would you rate my help today?',
              'C: Perfect.\nA: Your refund is done.\nA: Goodbye. What could I have done better?',
            ] },
          ],
        },
        {
          text: 'C: All sorted.\nA: Thanks. Have a great day.',
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Have a great day', suggestions: [
              'C: All sorted.\nA: Thanks. Have a great day. How would you rate my help today?',
              'C: All sorted.\nA: Thanks. Have a great day. What could I have done better?',
            ] },
          ],
        },
        {
          text: 'C: Yes, the lid came.\nA: Glad to hear it.\nA: Goodbye.',
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Goodbye', suggestions: [
              'C: Yes, the lid came.\nA: Glad to hear it.\nA: Goodbye. How would you rate my help today?',
              'C: Yes, the lid came.\nA: Glad to hear it.\nA: Goodbye. What could I have done better?',
            ] },
          ],
        },
        {
          text: "C: That fixed it.\nA: You're welcome. Bye now.",
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Bye now', suggestions: [
              "C: That fixed it.\nA: You're welcome. Bye now. How would you rate my help today?",
              "C: That fixed it.\nA: You're welcome. Bye now. What could I have done better?",
            ] },
          ],
        },
        {
          text: "C: It's playing again.\nA: Great. Enjoy.",
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Enjoy', suggestions: [
              "C: It's playing again.\nA: Great. Enjoy. How would you rate my help today?",
              "C: It's playing again.\nA: Great. Enjoy. What could I have done better?",
            ] },
          ],
        },
        {
          text: 'C: Received the ticket.\nA: Have a nice trip.',
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Have a nice trip', suggestions: [
              'C: Received the ticket.\nA: Have a nice trip. How would you rate my help today?',
              'C: Received the ticket.\nA: Have a nice trip. What could I have done better?',
            ] },
          ],
        },
        {
          text: 'C: The new card works.\nA: Perfect. Bye.',
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Bye', suggestions: [
              'C: The new card works.\nA: Perfect. Bye. How would you rate my help today?',
              'C: The new card works.\nA: Perfect. Bye. What could I have done better?',
            ] },
          ],
        },
        {
          text: 'C: That fixed it.\nA: Great. How did we do?\nA: And how would you rate my help today?',
          conversation: true,
          reports: [
            { messageId: 'askedAgain', quote: 'And how would you rate my help today?' },
          ],
        },
        {
          text: "C: Can you move my seat to the aisle?\nA: I've moved you to 14C.\nC: Perfect, thank you!\nA: Have a good flight.",
          because: 'It is done, and the customer is content.',
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Have a good flight', suggestions: [
              "C: Can you move my seat to the aisle?\nA: I've moved you to 14C.\nC: Perfect, thank you!\nA: Have a good flight. How would you rate my help today?",
              "C: Can you move my seat to the aisle?\nA: I've moved you to 14C.\nC: Perfect, thank you!\nA: Have a good flight. What could I have done better?",
            ] },
          ],
        },
        {
          text: 'C: The lamp shines.\nA: Lovely. Bye.',
          options: { resolvedSignals: ['the lamp shines'] },
          conversation: true,
          reports: [
            { messageId: 'noQuestion', quote: 'Bye', suggestions: [
              'C: The lamp shines.\nA: Lovely. Bye. How would you rate my help today?',
              'C: The lamp shines.\nA: Lovely. Bye. What could I have done better?',
            ] },
          ],
        },
      ],
      good: [
        { text: 'Your refund is done. Goodbye. ', because: 'The survey asks already.', options: { surveyEnabled: true }, record: { tags: ['resolved'] } },
        { text: 'You’re all set. Enjoy the trip! ' },
        { text: 'The new card is active. ', record: { tags: ['done'] } },
        { text: 'Your refund is done. How would you rate my help today?', record: { tags: ['resolved'] } },
        { text: 'Your refund is done. You’ll get a short survey by email.', record: { tags: ['resolved'] } },
        { text: 'C: It works now, thanks.\nA: Great! How would you rate my help today?', conversation: true },
        { text: 'C: Perfect.\nA: Your refund is done. What could I have done to make our conversation better?', conversation: true },
        { text: "C: All sorted.\nA: Glad it's sorted. Are you happy with the resolution I provided? Why or why not?", conversation: true },
        { text: "C: Still broken.\nA: Let's fix it - which step are you on?", conversation: true },
        { text: "C: Yes, the lid came.\nA: Great. You'll get a short survey by email.", conversation: true },
        { text: "C: That fixed it.\nA: You're welcome. Did that solve everything today?", conversation: true },
        { text: "C: It's playing again.\nA: Enjoy! {{survey_url}}", conversation: true },
        { text: 'C: Received the ticket.\nA: Have a nice trip. How did we do?', conversation: true },
        { text: 'C: That fixed it.\nA: Great. How did we do?\nA: And how would you rate my help today?', options: { maxPerConversation: 2 }, conversation: true },
        { text: "C: The lid came, but the base is missing.\nA: I'm sorry. I'll send it today.", conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { body, record } = reply
        const last = body.at(-1)
        if (options.surveyEnabled || last === undefined || answersPraise(reply)) return
        const isResolved = hasTag(record, options.resolvedTags) || body.some(each => says(each, options.resolvedSignals))
        if (isResolved && !asks(reply)) tellMissing(reply)
      },
      conversation(conversation) {
        if (options.surveyEnabled) return
        const since = resolvedSince(conversation)
        const last = conversation.groups.findLast(({ role }) => role === 'agent')
        if (since === undefined || last === undefined || last.index < since) return
        const ends = conversation.groups.filter(({ role }) => role === 'agent').slice(-2)
        const asked = ends.flatMap(({ turns }) => turns).filter(({ reply }) => asks(reply))
        if (asked.length === 0) tellMissing((last.turns.at(-1) as TurnGroup['turns'][number]).reply)
        for (const { reply } of asked.slice(options.maxPerConversation)) {
          const question = reply.sentences.find(sentence => sentence.has('feedbackQ'))
          if (question !== undefined) report({ messageId: 'askedAgain', data: { quote: question.text }, in: reply, at: question.span })
        }
      },
    }

    /** The group of the customer that says that all is well; 0 where the file says so. */
    function resolvedSince({ record, groups }: ConversationUnit): number | undefined {
      if (hasTag(record, options.resolvedTags)) return 0
      const isWell = ({ role, reply }: TurnGroup): boolean =>
        reply.sentences.some(each => says(each, options.resolvedSignals) || role === 'customer' && each.terminator !== '?' && each.has('saysSolved'))
      const isWrong = ({ role, reply }: TurnGroup): boolean => role === 'customer' && reply.sentences.some(each => each.terminator === '?' || each.has('stillWrong'))
      const well = groups.findLast(isWell) ?? groups.findLast(group => isDone(groups[group.index - 1]) && group.role === 'customer' && isCustomerDone(group.reply))
      // What was well before another matter came up is not the end
      if (well === undefined || groups.slice(well.index + 1).filter(({ role }) => role === 'customer').length > 1) return undefined
      return groups.slice(well.index).some(isWrong) ? undefined : well.index
    }

    function tellMissing(reply: ReplyUnit): void {
      const last = reply.body.at(-1) ?? reply.sentences.at(-1)
      if (last === undefined) return
      report({
        messageId: 'noQuestion',
        in: reply,
        at: coreOf(last, reply),
        suggestions: [
          { messageId: 'askRating', ...insertAfter(last, 'How would you rate my help today?') },
          { messageId: 'askBetter', ...insertAfter(last, 'What could I have done better?') },
        ],
      })
    }
  },
})

/** Whether the agent says that what was asked for is done, and leaves nothing for later. */
function isDone(group: TurnGroup | undefined): boolean {
  if (group?.role !== 'agent') return false
  const { clauses } = group.reply
  return clauses.some(clause => clause.confidence('resolution') >= sureResolution)
    && !clauses.some(clause => clause.has('escalation', 'handOver', 'refusal', 'promisesContact') || isQuestion(clause))
}

const sureResolution = 0.6

function asks({ sentences }: ReplyUnit): boolean {
  return sentences.some(sentence => sentence.has('feedbackQ', 'surveyComes'))
}
