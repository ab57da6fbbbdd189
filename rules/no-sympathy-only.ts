import {
  answersAfter, answersBefore, answersPraise, anyOf, contentWords, coreOf, customerAfter, customerBefore, defineRule, hasTag, insertAfter, isConcrete,
  isCourtesy, isCustomerDone, isOver, isQuestion, isRelational, isSlot, nextStepActs, plainlyHelps, readApologies, says, strongest,
  type Clause, type ReplyUnit, type Said, type Sentence,
} from 'replylint/rule'

/** An absence is blamed, so help counts when it is only likely; feeling must be sure. */
const likelyHelp = 0.5

/** In a clause that feels or refuses, what looks like help must be plain. */
const plainHelp = 0.75
const sureFeeling = 0.5
/** “We know that the page is down” is near to understanding, and none. */
const sureView = 0.65

export default defineRule({
  meta: {
    type: 'problem',
    category: 'empathy',
    docs: {
      description: 'A reply that expresses sympathy, apology or understanding must also help.',
      why: 'Sympathy says how the situation looks from outside. A customer who has a problem wants to know what happens '
        + 'to it; a reply that only feels leaves the problem with the customer and reads as being sent away.',
      details: [
        'The rule speaks when a reply holds at least one sympathy, apology or understanding, and no clause that helps: '
        + 'something done or promised on the case, an offer, a request, an instruction, a question that moves the case on, '
        + 'an escalation, an outcome, or information that answers (a status, an amount, a time, a link).',
        'Refusals, values talk (“we take this seriously”, “we always strive to do better”), '
        + 'hollow status (“your feedback has been noted”) and '
        + 'pleasantries are not help. Figures that only repeat what the customer already knows are not information.',
        '`sympathyOnly` is feeling from outside. `empathyWithoutHelp` takes the customer’s view or owns the fault, and '
        + 'still does nothing. `sympathyNotEmpathy` (only with `requirePerspective`) helps without showing that the '
        + 'situation was understood.',
        'In a conversation all that an agent says until the customer speaks again is one reply, and an acknowledgement may '
        + 'stand alone where one of the next `graceTurns` answers works on the case. The rule speaks when the conversation '
        + 'ends before that, or the next answer is as empty.',
      ].join('\n\n'),
      ignores: [
        'A sympathy phrase in a reply that helps; the phrase alone is never the fault.',
        '“No need to apologise”, “sorry to see you go”, “sorry, could you repeat that?”',
        'Replies to praise, and condolences when the macro carries one of the `allowTopics` tags.',
        'Snippets, greetings, closings and internal notes: they are pasted into a reply that helps.',
        'Quoted customer text and text inside placeholders.',
        'In conversations, an apology once the customer has thanked or taken leave, or at the end of a case on which something was done.',
      ],
      sources: [
        'seed 004: “There’s a subtle yet important difference between ‘That’s frustrating’ versus ‘I understand how frustrating this can be; let me help you.’”',
        'seed 003: “Sympathy is when you feel sorry for the person in a difficult situation, but you don’t feel his/her pain as deeply.”',
        'seed 000: “acknowledge that the problem exists. Listen to them carefully, reaffirm your understanding, and solve it for them.”',
        'Marinova, Singh & Singh 2018 (Journal of Marketing Research): solving work raises satisfaction; relational work weakens its effect.',
        'Sharma et al. 2020 (EPITOME): emotional reaction, interpretation and exploration are separate, graded mechanisms.',
      ],
    },
    messages: {
      sympathyOnly: '“{quote}” says how it feels, and nothing in this reply helps. Say what you will do, and by when.',
      empathyWithoutHelp: '“{quote}” shows that you understand, and nothing in this reply helps. Add what you will do, and by when.',
      sympathyNotEmpathy: '“{quote}” is sympathy from outside. Say what happened as the customer sees it.',
      promise: 'Say what you are doing and when the customer hears from you.',
      ask: 'Ask for what you need to go on.',
      alternative: 'Say what you can do instead.',
      takeTheirView: 'Name what it means for the customer.',
    },
    suggestionMessages: ['promise', 'ask', 'alternative', 'takeTheirView'],
    warnings: ['sympathyNotEmpathy'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        requirePerspective: {
          type: 'boolean',
          description: 'Also ask for the customer’s view or our ownership in a reply that helps.',
        },
        bestEffortCounts: { type: 'boolean', description: 'Whether “I’ll do everything I can” is help.' },
        informationCounts: { type: 'boolean', description: 'Whether a clause that gives information is help.' },
        allowTopics: { type: 'array', items: { type: 'string' }, description: 'Tags of macros that may feel and do no more.' },
        graceTurns: {
          type: 'integer', minimum: 0,
          description: 'In conversations, how many answers later the help may come.',
        },
        minWords: { type: 'integer', minimum: 0, description: 'Leave shorter replies alone.' },
        extraSympathy: { type: 'array', items: { type: 'string' }, description: 'House phrases that are sympathy.' },
        extraHelp: { type: 'array', items: { type: 'string' }, description: 'House phrases that are help.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      requirePerspective: false,
      bestEffortCounts: true,
      informationCounts: true,
      allowTopics: ['bereavement', 'praise'] as readonly string[],
      graceTurns: 1,
      minWords: 0,
      extraSympathy: [] as readonly string[],
      extraHelp: [] as readonly string[],
    },
    presets: { recommended: 'error', strict: ['error', { requirePerspective: true }] },
    absorbs: {
      'require-next-step': 'reply',
      'require-specific-apology': 'reply',
      'no-claimed-feelings': 'span',
      'no-empathy-but': 'span',
      'no-negative-opener': 'span',
      'no-overformal': 'span',
      'no-apology-stacking': 'reply',
    },
    examples: {
      bad: [
        {
          text: "That's frustrating.",
          reports: [{
            messageId: 'sympathyOnly',
            quote: "That's frustrating",
            suggestions: [
              "That's frustrating. I'm {{checking what happened}} now and will write to you by {{time}}.",
              "That's frustrating. Could you send me {{what you need}} so that I can {{what you will do}}?",
            ],
          }],
        },
        {
          text: "I'm so sorry to hear that. We know how important your internet is. Have a great day!",
          reports: [{
            messageId: 'empathyWithoutHelp',
            quote: "I'm so sorry to hear that",
            suggestions: [
              "I'm so sorry to hear that. I'm {{checking what happened}} now and will write to you by {{time}}. We know how important your internet is. Have a great day!",
              "I'm so sorry to hear that. Could you send me {{what you need}} so that I can {{what you will do}}? We know how important your internet is. Have a great day!",
            ],
          }],
        },
        {
          text: 'Hi {{ticket.requester.first_name}},\nSorry to hear about your experience. We take all complaints very seriously.\nKind regards,\n{{agent.name}}',
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'Sorry to hear about your experience',
            suggestions: [
              'Hi {{ticket.requester.first_name}},\nSorry to hear about your experience. I’m {{checking what happened}} now and will write to you by {{time}}. We take all complaints very seriously.\nKind regards,\n{{agent.name}}',
              'Hi {{ticket.requester.first_name}},\nSorry to hear about your experience. Could you send me {{what you need}} so that I can {{what you will do}}? We take all complaints very seriously.\nKind regards,\n{{agent.name}}',
            ],
          }],
        },
        {
          text: 'Oh no! That sounds really stressful. 😞',
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'Oh no',
            suggestions: [
              'Oh no! I’m {{checking what happened}} now and will write to you by {{time}}. That sounds really stressful. 😞',
              'Oh no! Could you send me {{what you need}} so that I can {{what you will do}}? That sounds really stressful. 😞',
            ],
          }],
        },
        {
          text: 'We apologise for the inconvenience. Thank you for your patience and understanding.',
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'We apologise for the inconvenience',
            suggestions: [
              'We apologise for the inconvenience. I’m {{checking what happened}} now and will write to you by {{time}}. Thank you for your patience and understanding.',
              'We apologise for the inconvenience. Could you send me {{what you need}} so that I can {{what you will do}}? Thank you for your patience and understanding.',
            ],
          }],
        },
        {
          text: "I completely understand your frustration and I'm sorry you've had to deal with this. We value you as a customer.",
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'I completely understand your frustration',
            suggestions: [
              "I completely understand your frustration and I'm sorry you've had to deal with this. I'm {{checking what happened}} now and will write to you by {{time}}. We value you as a customer.",
              "I completely understand your frustration and I'm sorry you've had to deal with this. Could you send me {{what you need}} so that I can {{what you will do}}? We value you as a customer.",
            ],
          }],
        },
        {
          text: "I understand how upsetting it must be to miss your sister's wedding because of a cancelled flight. I'm truly sorry.",
          reports: [{
            messageId: 'empathyWithoutHelp',
            quote: "I understand how upsetting it must be to miss your sister's wedding because of a cancelled flight",
            suggestions: [
              "I understand how upsetting it must be to miss your sister's wedding because of a cancelled flight. I'm {{checking what happened}} now and will write to you by {{time}}. I'm truly sorry.",
              "I understand how upsetting it must be to miss your sister's wedding because of a cancelled flight. Could you send me {{what you need}} so that I can {{what you will do}}? I'm truly sorry.",
            ],
          }],
        },
        {
          text: "That was entirely our fault and I'm so sorry. It isn't the standard we set ourselves.",
          reports: [{
            messageId: 'empathyWithoutHelp',
            quote: "I'm so sorry",
            suggestions: [
              "That was entirely our fault and I'm so sorry. I'm {{checking what happened}} now and will write to you by {{time}}. It isn't the standard we set ourselves.",
              "That was entirely our fault and I'm so sorry. Could you send me {{what you need}} so that I can {{what you will do}}? It isn't the standard we set ourselves.",
            ],
          }],
        },
        {
          text: "We're sorry you had a bad stay with us. Your feedback has been noted. We hope you'll give us another chance.",
          reports: [{
            messageId: 'sympathyOnly',
            quote: "We're sorry you had a bad stay with us",
            suggestions: [
              "We're sorry you had a bad stay with us. I'm {{checking what happened}} now and will write to you by {{time}}. Your feedback has been noted. We hope you'll give us another chance.",
              "We're sorry you had a bad stay with us. Could you send me {{what you need}} so that I can {{what you will do}}? Your feedback has been noted. We hope you'll give us another chance.",
            ],
          }],
        },
        {
          text: "I hear you, and I'm sorry. Unfortunately there's nothing we can do.",
          reports: [{
            messageId: 'sympathyOnly',
            quote: "I'm sorry",
            suggestions: [
              "I hear you, and I'm sorry. I'm {{checking what happened}} now and will write to you by {{time}}. Unfortunately there's nothing we can do.",
              "I hear you, and I'm sorry. What I can do is {{option A}} or {{option B}}. Which would you like? Unfortunately there's nothing we can do.",
            ],
          }],
        },
        {
          text: 'Sorry about that! Let us know if there is anything else we can help with.',
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'Sorry about that',
            suggestions: [
              'Sorry about that! I’m {{checking what happened}} now and will write to you by {{time}}. Let us know if there is anything else we can help with.',
              'Sorry about that! Could you send me {{what you need}} so that I can {{what you will do}}? Let us know if there is anything else we can help with.',
            ],
          }],
        },
        {
          text: 'What a nightmare for you all. Our sympathies go out to you and your team.',
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'What a nightmare for you all',
            suggestions: [
              'What a nightmare for you all. I’m {{checking what happened}} now and will write to you by {{time}}. Our sympathies go out to you and your team.',
              'What a nightmare for you all. Could you send me {{what you need}} so that I can {{what you will do}}? Our sympathies go out to you and your team.',
            ],
          }],
        },
        {
          text: 'My apologies for the trouble. Your satisfaction is important to us.',
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'My apologies for the trouble',
            suggestions: [
              'My apologies for the trouble. I’m {{checking what happened}} now and will write to you by {{time}}. Your satisfaction is important to us.',
              'My apologies for the trouble. Could you send me {{what you need}} so that I can {{what you will do}}? Your satisfaction is important to us.',
            ],
          }],
        },
        {
          text: 'I can imagine how worrying that is. Please rest assured we are aware of the issue. Stay tuned!',
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'I can imagine how worrying that is',
            suggestions: [
              'I can imagine how worrying that is. I’m {{checking what happened}} now and will write to you by {{time}}. Please rest assured we are aware of the issue. Stay tuned!',
              'I can imagine how worrying that is. Could you send me {{what you need}} so that I can {{what you will do}}? Please rest assured we are aware of the issue. Stay tuned!',
            ],
          }],
        },
        {
          text: 'We regret the inconvenience caused. Please bear with us.',
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'We regret the inconvenience caused',
            suggestions: [
              'We regret the inconvenience caused. I’m {{checking what happened}} now and will write to you by {{time}}. Please bear with us.',
              'We regret the inconvenience caused. Could you send me {{what you need}} so that I can {{what you will do}}? Please bear with us.',
            ],
          }],
        },
        {
          text: "Dear {{customer.name}}, we were saddened to read your review. It doesn't reflect our values. We hope to see you again.",
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'we were saddened to read your review',
            suggestions: [
              "Dear {{customer.name}}, we were saddened to read your review. I'm {{checking what happened}} now and will write to you by {{time}}. It doesn't reflect our values. We hope to see you again.",
              "Dear {{customer.name}}, we were saddened to read your review. Could you send me {{what you need}} so that I can {{what you will do}}? It doesn't reflect our values. We hope to see you again.",
            ],
          }],
        },
        {
          text: "I'm sorry to hear your order arrived damaged, that must be so disappointing. Feel free to reach out if you have any questions.",
          reports: [{
            messageId: 'sympathyOnly',
            quote: "I'm sorry to hear your order arrived damaged",
            suggestions: [
              "I'm sorry to hear your order arrived damaged, that must be so disappointing. I'm {{checking what happened}} now and will write to you by {{time}}. Feel free to reach out if you have any questions.",
              "I'm sorry to hear your order arrived damaged, that must be so disappointing. Could you send me {{what you need}} so that I can {{what you will do}}? Feel free to reach out if you have any questions.",
            ],
          }],
        },
        {
          text: "Sorry about that. I've sent a new one today.",
          options: { requirePerspective: true },
          reports: [{
            messageId: 'sympathyNotEmpathy',
            quote: 'Sorry about that',
            suggestions: [
              "Sorry about that. I can see why that is {{what it feels like}}: {{what happened, in the customer's words}}. I've sent a new one today.",
            ],
          }],
        },
        {
          text: "I'm sorry for the delay, and I'll do everything I can.",
          options: { bestEffortCounts: false },
          reports: [{
            messageId: 'sympathyOnly',
            quote: "I'm sorry for the delay",
            suggestions: [
              "I'm sorry for the delay, and I'll do everything I can. I'm {{checking what happened}} now and will write to you by {{time}}.",
              "I'm sorry for the delay, and I'll do everything I can. Could you send me {{what you need}} so that I can {{what you will do}}?",
            ],
          }],
        },
        {
          text: 'Sorry for the wait! Yes, dogs are welcome on all our boats.',
          options: { informationCounts: false },
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'Sorry for the wait',
            suggestions: [
              'Sorry for the wait! I’m {{checking what happened}} now and will write to you by {{time}}. Yes, dogs are welcome on all our boats.',
              'Sorry for the wait! Could you send me {{what you need}} so that I can {{what you will do}}? Yes, dogs are welcome on all our boats.',
            ],
          }],
        },
        {
          text: 'Crumbs, what a to-do.',
          options: { extraSympathy: ['what a to-do'] },
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'Crumbs, what a to-do',
            suggestions: [
              'Crumbs, what a to-do. I’m {{checking what happened}} now and will write to you by {{time}}.',
              'Crumbs, what a to-do. Could you send me {{what you need}} so that I can {{what you will do}}?',
            ],
          }],
        },
        {
          text: 'C: The cake came without the name on it.\nA: I’m so sorry to hear that.\nC: And the party is tonight.\nA: Oh no, how disappointing.\nC: Well, goodbye.',
          because: 'Nothing follows the second of them, either.',
          conversation: true,
          reports: [
            {
              messageId: 'sympathyOnly',
              quote: 'I’m so sorry to hear that',
              suggestions: [
                'C: The cake came without the name on it.\nA: I’m so sorry to hear that. I’m {{checking what happened}} now and will write to you by {{time}}.\nC: And the party is tonight.\nA: Oh no, how disappointing.\nC: Well, goodbye.',
                'C: The cake came without the name on it.\nA: I’m so sorry to hear that. Could you send me {{what you need}} so that I can {{what you will do}}?\nC: And the party is tonight.\nA: Oh no, how disappointing.\nC: Well, goodbye.',
              ],
            },
            {
              messageId: 'sympathyOnly',
              quote: 'Oh no, how disappointing',
              suggestions: [
                'C: The cake came without the name on it.\nA: I’m so sorry to hear that.\nC: And the party is tonight.\nA: Oh no, how disappointing. I’m {{checking what happened}} now and will write to you by {{time}}.\nC: Well, goodbye.',
                'C: The cake came without the name on it.\nA: I’m so sorry to hear that.\nC: And the party is tonight.\nA: Oh no, how disappointing. Could you send me {{what you need}} so that I can {{what you will do}}?\nC: Well, goodbye.',
              ],
            },
          ],
        },
        {
          text: 'C: My parcel is lost.\nA: I’m sorry to hear that.\nC: So what now?\nA: I’m sending another one today.',
          because: 'Without grace, each answer has to help.',
          conversation: true,
          options: { graceTurns: 0 },
          reports: [{
            messageId: 'sympathyOnly',
            quote: 'I’m sorry to hear that',
            suggestions: [
              'C: My parcel is lost.\nA: I’m sorry to hear that. I’m {{checking what happened}} now and will write to you by {{time}}.\nC: So what now?\nA: I’m sending another one today.',
              'C: My parcel is lost.\nA: I’m sorry to hear that. Could you send me {{what you need}} so that I can {{what you will do}}?\nC: So what now?\nA: I’m sending another one today.',
            ],
          }],
        },
      ],
      good: [
        { text: 'I understand how frustrating this can be; let me help you.' },
        { text: "I understand how frustrating it must be for you to wait to receive the package. I apologize for the delay, and I'll do everything I can to resolve this for you." },
        { text: "I'm sorry to hear that the product isn't up to your expectations. We take full responsibility for the issue and will work together to find out if it would make sense for you to replace the product or get a refund." },
        { text: "I'm so sorry to hear that, {{ticket.requester.first_name}}. Which of the two bags went missing, the blue one or the black one?" },
        { text: 'Sorry for the confusion: the sale ends on Sunday at 23:59, not Saturday.' },
        { text: 'That sounds frustrating. Let me pull up your booking and see what happened.' },
        { text: 'Sorry to see you go! Your account will close on {{closure_date}}.' },
        { text: 'Thank you so much for your kind words about Marta! Sorry it took us a day to reply - you made our week.' },
        { text: "I'm sorry we sent the wrong size. A medium is on its way and will arrive on Thursday." },
        { text: "Sorry you're having trouble signing in.\n1. Go to {{login_url}}\n2. Click \"Forgot password\"\n3. Follow the link in the email" },
        { text: "We're sorry for the delay. Your prescription left the pharmacy this morning and reaches you tomorrow by 1pm." },
        { text: "I can see why you're upset - you've been charged twice. I've refunded the second £49.99 and it'll show within 3 working days." },
        { text: "I am so sorry for your loss. I've closed the account and stopped all letters, and I'll be your only contact: call me direct on 0800 111 222." },
        { text: "I'm sorry to hear that. Would you like me to rebook you on the 14:20 or refund the fare?" },
        { text: "Sorry, could you send me the order number again? I can't see it in your message." },
        { text: "That's on us, and I'm sorry. What would make this right for you?" },
        { text: 'Ugh, sorry about that glitch! If you refresh the page now, your basket should be back.' },
        { text: 'I am so sorry for your loss. Our thoughts are with you and your family.', options: { allowTopics: ['farewell'] }, record: { tags: ['farewell'] } },
        { text: "That's frustrating.", options: { minWords: 5 } },
        { text: 'So sorry about that. The gremlins are evicted.', options: { extraHelp: ['the gremlins are evicted'] } },
        { text: 'Sorry for the trouble!', because: 'It is pasted into a reply that helps.', record: { kind: 'snippet' } },
        {
          text: 'C: My tent came without pegs.\nA: Oh no, I’m sorry to hear that!\nC: We leave on Friday.\nA: I’m sending a set by courier today.',
          because: 'The help comes with the next answer.',
          conversation: true,
        },
        {
          text: 'C: The fob is dead.\nA: I’ve switched on the spare one for you.\nC: It took three days.\nA: I know, and I’m sorry about that.',
          because: 'The case was worked on before.',
          conversation: true,
        },
        { text: 'C: I’m still waiting for the plumber.\nA: I’m so sorry about that.\nC: When is he coming?', because: 'The answer is still to come.', conversation: true },
        { text: 'C: Do you deliver to the islands?\nA: Unfortunately not, sorry.\nC: ok thx', because: 'It answers a question.', conversation: true },
        { text: 'C: Where is my driver?\nA: Sorry for the wait. He is 5 minutes away.\nC: ok\nA: Sorry again.', because: 'The answer was given before.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (isExempt(reply)) return
        if (!options.requirePerspective && reply.clauses.some(plainlyHelps)) return
        const feeling = reply.clauses.find(clause => isFeeling(clause) && (reply.said === undefined || isSaidFeeling(clause)))
        if (feeling === undefined || (reply.said !== undefined && isHelpedLater(reply.said))) return
        const helps = reply.clauses.some(clause => isHelp(clause, reply))
        const hasView = reply.clauses.some(clause => strongest(clause, ['empathy', 'ownership']) >= sureFeeling) || ownsUp(reply)
        if (!helps) reportNoHelp(reply, feeling, hasView)
        else if (options.requirePerspective && !hasView) reportNoView(reply, feeling)
      },
    }

    function isExempt(reply: ReplyUnit): boolean {
      const { record, words } = reply
      if (words.count < options.minWords) return true
      if (hasTag(record, options.allowTopics)) return true
      return answersPraise(reply)
    }

    /** Whether the case was worked on before, or is soon after, or is over for the customer. */
    function isHelpedLater(said: Said): boolean {
      const before = customerBefore(said)
      if (before !== undefined && isCustomerDone(before.reply)) return true
      const worked = answersBefore(said).some(({ reply }) => reply.clauses.some(clause => isDone(clause) || (informs(clause, reply) && !isQuestion(clause))))
      if (worked && (before === undefined || isTakingIn(before.reply))) return true
      if (answersBefore(said).some(({ reply }) => reply.clauses.some(isDone))) return true
      const next = answersAfter(said)
      if (next.slice(0, options.graceTurns).some(({ reply }) => works(reply))) return true
      return next.length < options.graceTurns && customerAfter(said) !== undefined && !isOver(said.conversation)
    }

    /** Whether an answer is more than feeling and courtesy: a short “Yes, until 8” is no less than a promise. */
    function works(reply: ReplyUnit): boolean {
      return reply.clauses.some(clause => isHelp(clause, reply) || (!isCourtesy(clause) && !isRelational(clause)))
    }

    function isFeeling(clause: Clause): boolean {
      if (says(clause, options.extraSympathy)) return true
      if (clause.has('closing')) return false
      if (clause.confidence('sympathy') >= sureFeeling || clause.confidence('empathy') >= sureView) return true
      if (clause.does(['sympathy', 'empathy'], 0.1) && clause.has('sympathy', 'empathyStrong', 'empathyWeak')) return true
      return (clause.confidence('apology') >= sureFeeling || clause.has('apology')) && !isForPolicy(clause.sentence)
    }

    function isHelp(clause: Clause, reply: ReplyUnit): boolean {
      if (says(clause, options.extraHelp) || isSlot(clause, reply) || plainlyHelps(clause)) return true
      // “We always endeavour to do better” is an effort, and none for this case
      if (clause.has('bestEffort') && !clause.has('closing')) return options.bestEffortCounts && !clause.has('standards')
      if (isQuestion(clause)) return true
      if (isCourtesy(clause)) return false
      if (isRelational(clause) ? strongest(clause, nextStepActs) >= plainHelp : anyOf(clause, nextStepActs) >= likelyHelp) return true
      return options.informationCounts && informs(clause, reply)
    }

    function reportNoHelp(reply: ReplyUnit, feeling: Clause, hasView: boolean): void {
      const { sentence } = feeling
      const at = coreOf(feeling, reply)
      const isRefused = reply.clauses.some(clause => clause.confidence('refusal') >= 0.5)
      report({
        messageId: hasView ? 'empathyWithoutHelp' : 'sympathyOnly',
        data: { quote: reply.text.slice(at.start, at.end) },
        at,
        suggestions: [
          { messageId: 'promise', ...insertAfter(sentence, 'I’m {{checking what happened}} now and will write to you by {{time}}.') },
          isRefused
            ? { messageId: 'alternative', ...insertAfter(sentence, 'What I can do is {{option A}} or {{option B}}. Which would you like?') }
            : { messageId: 'ask', ...insertAfter(sentence, 'Could you send me {{what you need}} so that I can {{what you will do}}?') },
        ],
      })
    }

    function reportNoView(reply: ReplyUnit, feeling: Clause): void {
      const at = coreOf(feeling, reply)
      const view = 'I can see why that is {{what it feels like}}: {{what happened, in the customer’s words}}.'
      report({
        messageId: 'sympathyNotEmpathy',
        data: { quote: reply.text.slice(at.start, at.end) },
        at,
        suggestions: [{ messageId: 'takeTheirView', ...insertAfter(feeling.sentence, view) }],
      })
    }
  },
})

/** In words. */
const longFeeling = 6

/** In talk, much that is short looks like feeling: there it takes the words for it. */
function isSaidFeeling(clause: Clause): boolean {
  const { firstWord, endWord } = clause.sentence
  // “Unfortunately not, sorry.”
  if (endWord - firstWord < 4 && clause.sentence.has('negativeOpener', 'refusal', 'plainNegation')) return false
  if (clause.has('apology', 'sympathy', 'empathyStrong', 'empathyWeak') || strongest(clause, ['sympathy', 'apology']) >= 0.9) return true
  // “I'm gutted for all of you, that's a year of work”: long enough to be meant
  return endWord - firstWord >= longFeeling && anyOf(clause, ['sympathy', 'empathy']) >= 0.8 && !clause.has('status', 'backchannel') && clause.confidence('fact') < 0.3
}

/** In words. “So it was you lot” is longer, and an answer of its own. */
const longestNod = 4

/** “ok”, “I see”: the customer takes in what was said. */
function isTakingIn(customer: ReplyUnit): boolean {
  return customer.words.count <= longestNod && contentWords(customer).length < 2 && !customer.sentences.some(({ terminator }) => terminator === '?')
}

/** Something was done or promised for the customer. */
function isDone(clause: Clause): boolean {
  return clause.has('concession') || (!clause.has('investigation') && strongest(clause, ['resolution', 'commitment']) >= 0.7)
}

/** “I'm sorry we missed the birthday”: what went wrong is named, and whose doing it was. A loss needs no view of ours. */
function ownsUp(reply: ReplyUnit): boolean {
  return readApologies(reply, { sympathy: true }).some(({ object }) => object !== undefined && /^(?:that )?(?:we|our|I|your (?:sad |great |recent )?loss|the loss of)\b/i.test(object.text))
}

/** “Sorry, but we don't offer refunds”: that is the fault of no-policy-apology, not a feeling for the customer. */
function isForPolicy(sentence: Sentence): boolean {
  if (sentence.has('ruleRefusal', 'barePolicy')) return true
  const isAboutRule = sentence.has('ruleMarker', 'refusal') || strongest(sentence, ['policy', 'refusal']) >= 0.3
  if (isAboutRule && sentence.confidence('apology-policy') >= 0.4) return true
  return sentence.has('policyNoun') && !sentence.has('failureNoun', 'policyIgnore')
}

/** Information about the case: it states something, and gives a figure, a time, a link or a new status. */
function informs(clause: Clause, reply: ReplyUnit): boolean {
  if (clause.has('enclosed')) return true
  if (isRelational(clause) || bringsInFeeling(clause, reply)) return false
  if (clause.has('status')) return true
  const information = strongest(clause, ['fact', 'policy', 'reason', 'clear-time', 'internal'])
  return information >= 0.2 && information >= strongest(clause, ['sympathy', 'empathy']) && isConcrete(clause, reply)
}

/** “Nine days without hot water: I can picture how tiring that is” tells the customer nothing new. */
function bringsInFeeling({ endWord, sentence }: Clause, { text, words }: ReplyUnit): boolean {
  const next = sentence.clauses.find(({ firstWord }) => firstWord === endWord)
  return next !== undefined && isRelational(next) && /[:–—]/.test(text.slice(words.ends[endWord - 1], words.starts[endWord]))
}
