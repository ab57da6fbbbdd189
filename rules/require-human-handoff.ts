import { coreOf, defineRule, hasTag, insertAfter, says, type Clause, type ConversationUnit, type ReplyUnit, type Role, type Sentence } from 'replylint/rule'

export default defineRule({
  meta: {
    type: 'problem',
    category: 'automation',
    docs: {
      description: 'An automated reply always shows how to reach a person.',
      why: 'A machine that cannot help and names nobody who can is a locked door. One line (“type agent to talk to a '
        + 'person”, “reply and someone in our team reads it”) turns it into a way in.',
      details: [
        'The rule looks at replies of the kind `bot`, at those with one of the `botTags`, and at texts that say of '
        + 'themselves that a machine writes them (“I’m your virtual assistant”, “this is an automated message”, “do not '
        + 'reply to this email”). It speaks when nothing in the text leads to a person: no offer to talk to one, no word to '
        + 'type, nobody named who reads it or writes back, no phone number, e-mail address or “reply to this message”.',
        '`noHandoff` is any such text; `fallback` is a bot that has not understood, for which a menu to choose from will do '
        + 'as well. “We will answer within 24 hours” names no person and shows no way to one.',
        'In a conversation the rule looks at all that a bot says (`botRoles`). A way to a person in one of its messages is '
        + 'enough, and so is a person who takes over. `maxBotFailures` messages in a row that did not understand and show no way out '
        + 'are reported whatever else was said; to ask for other words is to have not understood. An agent whose first message says '
        + 'that a machine writes it (“Ava here, the hotel’s AI concierge”) is read as one, until somebody is introduced.',
      ].join('\n\n'),
      ignores: [
        'Replies by people, also where they mention a bot or an automatic e-mail.',
        'Automatic confirmations that somebody reads the answers to.',
        'A person’s “sorry, I didn’t understand that” with a question about the case.',
        'Snippets, greetings, closings and internal notes.',
      ],
      sources: [
        'seed 001: “Even in automated systems like chatbots, ensure there’s an option for customers to connect with a human representative when needed.”',
        'handoff.chat, best practices: never pretend that the bot is human, offer a person, hand off after a loop.',
        'humanfluent.org: scenarios of a hand-over to a human.',
      ],
    },
    messages: {
      noHandoff: '“{quote}” is automatic, and nothing here leads to a person. Say how to reach one.',
      fallback: '“{quote}” ends the conversation with a machine. Offer a person, or choices to pick from.',
      offerWord: 'Give a word to type that brings a person.',
      offerPerson: 'Ask whether they want to talk to somebody.',
      readReplies: 'Say that a person reads the answers.',
      nameRoute: 'Name the address or number where a person answers.',
    },
    suggestionMessages: ['offerWord', 'offerPerson', 'readReplies', 'nameRoute'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    schema: {
      type: 'object',
      properties: {
        botTags: { type: 'array', items: { type: 'string' }, description: 'Tags of replies that a machine sends.' },
        botRoles: { type: 'array', items: { enum: ['bot', 'agent'] }, description: 'Who is a machine in conversations.' },
        maxBotFailures: { type: 'integer', minimum: 1, description: 'In conversations, after how many failures in a row a person must be offered.' },
        handoffPatterns: { type: 'array', items: { type: 'string' }, description: 'House phrases that lead to a person.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      botTags: ['bot', 'auto', 'autoreply', 'ivr', 'chatbot'] as readonly string[],
      botRoles: ['bot'] as readonly Role[],
      maxBotFailures: 2,
      handoffPatterns: [] as readonly string[],
    },
    presets: { recommended: 'error', strict: 'error' },
    examples: {
      bad: [
        {
          text: "Hi! I'm Bolt, your virtual assistant. Which order is it about?",
          reports: [
            {
              messageId: 'noHandoff',
              quote: "I'm Bolt, your virtual assistant",
              suggestions: [
                "Hi! I'm Bolt, your virtual assistant. Which order is it about? Type “agent” any time to talk to a person.",
                "Hi! I'm Bolt, your virtual assistant. Which order is it about? Would you like to talk to one of our team?",
              ],
            },
          ],
        },
        {
          text: "Sorry, I didn't understand that. Please rephrase.",
          reports: [
            {
              messageId: 'fallback',
              quote: "Sorry, I didn't understand that",
              suggestions: [
                "Sorry, I didn't understand that. Please rephrase. Type “agent” any time to talk to a person.",
                "Sorry, I didn't understand that. Please rephrase. Would you like to talk to one of our team?",
              ],
            },
          ],
        },
        {
          text: 'Automated reply: we received your message and will answer within 24 hours.',
          reports: [
            {
              messageId: 'noHandoff',
              quote: 'Automated reply',
              suggestions: [
                'Automated reply: we received your message and will answer within 24 hours. Reply to this message and someone in our team will read it.',
                'Automated reply: we received your message and will answer within 24 hours. To reach a person, write to {{address}} or call {{number}}.',
              ],
            },
          ],
        },
        {
          text: 'I am an automated assistant. Choose 1 billing, 2 delivery.',
          reports: [
            {
              messageId: 'noHandoff',
              quote: 'I am an automated assistant',
              suggestions: [
                'I am an automated assistant. Choose 1 billing, 2 delivery. Type “agent” any time to talk to a person.',
                'I am an automated assistant. Choose 1 billing, 2 delivery. Would you like to talk to one of our team?',
              ],
            },
          ],
        },
        {
          text: 'This is an automated message. Please do not reply to this email.',
          reports: [
            {
              messageId: 'noHandoff',
              quote: 'This is an automated message',
              suggestions: [
                'This is an automated message. Please do not reply to this email. To reach a person, write to {{address}} or call {{number}}.',
              ],
            },
          ],
        },
        {
          text: "Bot: I don't have an answer to that. Anything else?",
          reports: [
            {
              messageId: 'fallback',
              quote: "Bot: I don't have an answer to that",
              suggestions: [
                "Bot: I don't have an answer to that. Anything else? Type “agent” any time to talk to a person.",
                "Bot: I don't have an answer to that. Anything else? Would you like to talk to one of our team?",
              ],
            },
          ],
        },
        {
          text: "I'm a bot and I can only help with returns.",
          reports: [
            {
              messageId: 'noHandoff',
              quote: "I'm a bot",
              suggestions: [
                "I'm a bot and I can only help with returns. Type “agent” any time to talk to a person.",
                "I'm a bot and I can only help with returns. Would you like to talk to one of our team?",
              ],
            },
          ],
        },
        {
          text: "Sorry, I couldn't catch that. Can you say it again?",
          reports: [
            {
              messageId: 'fallback',
              quote: "Sorry, I couldn't catch that",
              suggestions: [
                "Sorry, I couldn't catch that. Can you say it again? Type “agent” any time to talk to a person.",
                "Sorry, I couldn't catch that. Can you say it again? Would you like to talk to one of our team?",
              ],
            },
          ],
        },
        {
          text: 'Thanks, we have your message and will answer within two days.',
          record: { kind: 'bot', channel: 'email' },
          reports: [
            {
              messageId: 'noHandoff',
              quote: 'Thanks, we have your message and will answer within two days',
              suggestions: [
                'Thanks, we have your message and will answer within two days. Reply to this message and someone in our team will read it.',
                'Thanks, we have your message and will answer within two days. To reach a person, write to {{address}} or call {{number}}.',
              ],
            },
          ],
        },
        {
          text: 'Thanks! You are number 4 in the queue.',
          record: { tags: ['ivr'] },
          reports: [
            {
              messageId: 'noHandoff',
              quote: 'You are number 4 in the queue',
              suggestions: [
                'Thanks! You are number 4 in the queue. Type “agent” any time to talk to a person.',
                'Thanks! You are number 4 in the queue. Would you like to talk to one of our team?',
              ],
            },
          ],
        },
        {
          text: 'Your form has arrived. ',
          options: { botTags: ['robot'] },
          record: { tags: ['robot'] },
          reports: [
            {
              messageId: 'noHandoff',
              quote: 'Your form has arrived',
              suggestions: [
                'Your form has arrived. Type “agent” any time to talk to a person. ',
                'Your form has arrived. Would you like to talk to one of our team? ',
              ],
            },
          ],
        },
        {
          text: 'This message was sent automatically. Your parcel has left the depot.',
          reports: [
            {
              messageId: 'noHandoff',
              quote: 'This message was sent automatically',
              suggestions: [
                'This message was sent automatically. Your parcel has left the depot. Reply to this message and someone in our team will read it.',
                'This message was sent automatically. Your parcel has left the depot. To reach a person, write to {{address}} or call {{number}}.',
              ],
            },
          ],
        },
        {
          text: 'I’m a bot. Send BUDDY and the front desk picks up. ',
          reports: [
            {
              messageId: 'noHandoff',
              quote: 'I’m a bot',
              suggestions: [
                'I’m a bot. Send BUDDY and the front desk picks up. Type “agent” any time to talk to a person. ',
                'I’m a bot. Send BUDDY and the front desk picks up. Would you like to talk to one of our team? ',
              ],
            },
          ],
        },
        {
          text: 'C: Where is my parcel?\nB: Hi! Please type your order number.\nC: I lost it.\nB: That is not an order number.',
          because: 'None of its messages leads to a person.',
          conversation: true,
          reports: [{
            messageId: 'noHandoff',
            quote: 'Please type your order number',
            suggestions: [
              'C: Where is my parcel?\nB: Hi! Please type your order number. Type “agent” any time to talk to a person.\nC: I lost it.\nB: That is not an order number.',
              'C: Where is my parcel?\nB: Hi! Please type your order number. Would you like to talk to one of our team?\nC: I lost it.\nB: That is not an order number.',
            ],
          }],
        },
        {
          text: 'C: I need a ramp for Friday.\nB: Hello! Type “agent” any time to talk to a person. I didn’t understand that.\nC: A ramp.\nB: Sorry, I didn’t understand that. Please rephrase.\nC: For a wheelchair!\nB: Sorry, I couldn’t catch that. Can you say it again?',
          because: 'It failed twice in a row, and offered nothing.',
          conversation: true,
          reports: [{
            messageId: 'fallback',
            quote: 'Sorry, I couldn’t catch that',
            suggestions: [
              'C: I need a ramp for Friday.\nB: Hello! Type “agent” any time to talk to a person. I didn’t understand that.\nC: A ramp.\nB: Sorry, I didn’t understand that. Please rephrase.\nC: For a wheelchair!\nB: Sorry, I couldn’t catch that. Can you say it again? Type “agent” any time to talk to a person.',
              'C: I need a ramp for Friday.\nB: Hello! Type “agent” any time to talk to a person. I didn’t understand that.\nC: A ramp.\nB: Sorry, I didn’t understand that. Please rephrase.\nC: For a wheelchair!\nB: Sorry, I couldn’t catch that. Can you say it again? Would you like to talk to one of our team?',
            ],
          }],
        },
        {
          text: 'C: I need a ramp.\nA: Which station is it?\nC: York.\nA: Thank you. Goodbye.',
          because: 'Everything that is called an agent here is a machine.',
          conversation: true,
          options: { botRoles: ['bot', 'agent'] },
          reports: [{
            messageId: 'noHandoff',
            quote: 'Which station is it',
            suggestions: [
              'C: I need a ramp.\nA: Which station is it? Type “agent” any time to talk to a person.\nC: York.\nA: Thank you. Goodbye.',
              'C: I need a ramp.\nA: Which station is it? Would you like to talk to one of our team?\nC: York.\nA: Thank you. Goodbye.',
            ],
          }],
        },
      ],
      good: [
        { text: "Hi! I'm Bolt, your virtual assistant. Which order is it about? You can type \"agent\" any time to talk to a person." },
        { text: "Sorry, I didn't understand that. Would you like to chat with one of our team instead?" },
        { text: 'Automated reply: we received your message. A member of our team will read it and reply within 24 hours.' },
        { text: 'I am an automated assistant. Choose 1 billing, 2 delivery, or 0 to speak to a person.' },
        { text: 'This is an automated confirmation. Reply to it and someone in our support team will read it.' },
        { text: "I can't answer that yet. Shall I connect you with one of our advisers? They're available until 8pm." },
        { text: "I'm a bot and I can help with returns - or I can hand you over to a human now." },
        { text: "Sorry, I couldn't catch that. Say \"human\" to talk to someone, or try again." },
        { text: 'Your form has arrived.', because: 'Which tags mean a machine is for `botTags` to say.', record: { tags: ['robot'] } },
        { text: 'I’m a bot. Send BUDDY and the front desk picks up.', options: { handoffPatterns: ['send buddy'] } },
        { text: 'Sorry, I didn’t understand that. Is it the invoice of May or the one of June?', because: 'A person may not understand, either; this one asks about the case.' },
        { text: 'Sorry, I didn’t get that. Press 1 for billing or 2 for delivery.', record: { kind: 'bot' } },
        { text: 'You may have got an automated email from us yesterday; it was sent in error, and I’ve stopped it.' },
        { text: 'This is an automated message. If it is urgent, call us on 0800 111 999.' },
        { text: 'This is an automated message, so please do not reply to it. You can write to help@example.com.' },
        { text: 'C: Where is my parcel?\nB: Hi! Please type your order number, or “agent” to talk to a person.\nC: 55831\nB: It arrives tomorrow.', conversation: true },
        { text: 'C: Where is my parcel?\nB: Hi! Please type your order number.\nC: I lost it.\nA: Hello, Dana here. Let me look for it.', because: 'A person took over.', conversation: true },
        {
          text: 'C: A ramp, please.\nB: Type “agent” any time to talk to a person.\nC: A ramp!\nB: Sorry, I didn’t understand that. Please rephrase.\nC: R, A, M, P.\nB: Sorry, I couldn’t catch that. Can you say it again?',
          conversation: true,
          options: { maxBotFailures: 3 },
        },
        { text: 'C: Can you repeat it?\nA: Sorry, I couldn’t catch that. Can you say it again?', because: 'A person says so, too.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { record, body } = reply
        const last = body.at(-1)
        if (last === undefined) return
        const isBot = record.kind === 'bot' || hasTag(record, options.botTags)
        const said = reply.clauses.find(clause => clause.has('botSelfId')) ?? reply.clauses.find(clause => clause.has('botFallback'))
        if (said === undefined ? !isBot : !isBot && !isMachine(said, reply)) return
        if (leadsToPerson(reply)) return
        const isFallback = reply.clauses.some(clause => clause.has('botFallback'))
        if (isFallback && reply.clauses.some(clause => clause.has('botMenu'))) return
        reportMissing(reply, said ?? firstStatement(reply), isFallback, last)
      },
      conversation: readConversation,
    }

    function readConversation({ groups }: ConversationUnit): void {
      const roles = [...options.botRoles, ...(isAgentMachine(groups) ? ['agent' as const] : [])]
      const machines = groups.filter(({ role, reply }) => roles.includes(role) && reply.body.length > 0)
      let failures = 0
      for (const { reply } of machines) {
        failures = isStuck(reply) ? failures + 1 : 0
        if (failures < options.maxBotFailures) continue
        const failed = reply.clauses.find(isAtLoss) ?? firstStatement(reply)
        return reportMissing(reply, failed, true, reply.body.at(-1) as Sentence)
      }
      const [first] = machines
      const hasPerson = groups.some(({ role }) => role === 'agent' && !roles.includes(role))
      if (first === undefined || hasPerson || machines.some(({ reply }) => leadsToPerson(reply))) return
      reportMissing(first.reply, firstStatement(first.reply), false, first.reply.body.at(-1) as Sentence)
    }

    /** Did not understand, and shows no way out. */
    function isStuck(reply: ReplyUnit): boolean {
      if (!reply.clauses.some(isAtLoss)) return false
      return !leadsToPerson(reply) && !reply.clauses.some(clause => clause.has('botMenu'))
    }

    function leadsToPerson({ sentences }: ReplyUnit): boolean {
      return sentences.some(sentence => sentence.has('humanHandoff') || says(sentence, options.handoffPatterns))
    }

    function reportMissing(reply: ReplyUnit, clause: Clause, isFallback: boolean, last: Sentence): void {
      const at = coreOf(clause, reply)
      report({
        messageId: isFallback ? 'fallback' : 'noHandoff',
        data: { quote: reply.text.slice(at.start, at.end) },
        in: reply,
        at,
        suggestions: isMail(reply)
          ? [
            ...(/\b(?:not|n['’]t) reply\b|unmonitored|not monitored|unattended/i.test(reply.text)
              ? []
              : [{ messageId: 'readReplies' as const, ...insertAfter(last, 'Reply to this message and someone in our team will read it.') }]),
            { messageId: 'nameRoute', ...insertAfter(last, 'To reach a person, write to {{address}} or call {{number}}.') },
          ]
          : [
            { messageId: 'offerWord', ...insertAfter(last, 'Type “agent” any time to talk to a person.') },
            { messageId: 'offerPerson', ...insertAfter(last, 'Would you like to talk to one of our team?') },
          ],
      })
    }
  },
})

/** Has not taken in what was said, or asks for it in other words. */
function isAtLoss(clause: Clause): boolean {
  return clause.has('botFallback', 'machineAtLoss', 'saysItAnew')
}

/** Whether what the record calls an agent says itself that it is a machine, and nobody introduces themselves later. */
function isAgentMachine(groups: ConversationUnit['groups']): boolean {
  const agents = groups.filter(({ role }) => role === 'agent')
  if (agents[0]?.reply.clauses.some(clause => clause.has('botSelfId', 'machineSpeaks')) !== true) return false
  return !agents.slice(1).some(({ reply }) => reply.sentences.some(sentence => sentence.has('introducesSelf') && !sentence.has('machineSpeaks', 'botSelfId')))
}

/** Whether a text that no field calls a bot’s is one: people, too, say “I didn’t understand that”, and go on to ask what was meant. */
function isMachine(said: Clause, { clauses }: ReplyUnit): boolean {
  if (said.has('botSelfId')) return true
  return clauses.every(clause => clause.has('botFallback', 'rephrase', 'closing', 'apology') || clause.endWord - clause.firstWord === 1)
}

/** An automatic reply by mail says so, or its channel does; all else is taken for a chat. */
function isMail({ record, text }: ReplyUnit): boolean {
  if (record.channel !== undefined) return record.channel === 'email'
  return /\b(?:e-?mail|mailbox|inbox|message|auto(?:mated|matic|-)? ?(?:reply|response|confirmation))\b/i.test(text) && !/\b(?:assistant|bot|understand)\b/i.test(text)
}

/** What to quote of a text that does not say that a machine writes it: the first clause that is more than a “Thanks!” */
function firstStatement({ clauses }: ReplyUnit): Clause {
  return clauses.find(({ firstWord, endWord }) => endWord - firstWord > 2) ?? (clauses[0] as Clause)
}
