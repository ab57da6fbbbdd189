import {
  answersAfter, answersBefore, answersPraise, anyOf, coreOf, customerAfter, customerBefore, defineRule, hasTag, insertAfter, isConcrete, isCourtesy,
  isCustomerDone, isCustomerLeft, isOver, isPieceOfPost, isQuestion, isRelational, isSlot, nextStepActs, plainlyHelps, replaceClause, says, strongest,
  type Clause, type ReplyUnit, type Said, type Sentence,
} from 'replylint/rule'

/** An absence is blamed, so a next step counts when it is only likely; what sets the rule off must be sure. */
const likelyStep = 0.5

/** In a clause that feels or refuses, what looks like a step must be plain. */
const plainStep = 0.7
const sureProblem = 0.5

/** A no in which neither we nor the customer are named. */
const plainRefusal = 0.8

/** Acts that make a step of a clause that also speaks of effort. */
const sureSteps = ['request', 'question', 'instruction', 'resolution', 'outcome', 'offer'] as const

export default defineRule({
  meta: {
    type: 'problem',
    category: 'resolution',
    docs: {
      description: 'Every complete reply says what happens next, who does it, or what the customer should do.',
      why: 'A customer who is left without a next step writes again, or gives up. Thanks for patience, hopes and open '
        + 'doors are no step: nobody is to do anything, and nothing is to happen.',
      details: [
        'A clause is a next step when somebody of ours does or will do something about the case, when it asks for '
        + 'something with an object, gives an instruction or a link, asks a question that moves the case on, names an '
        + 'outcome with a time, offers a choice, hands over to somebody named, or says what to do if it fails.',
        'Never a next step: “let us know if you have any questions”, “feel free to reach out”, thanks for patience, '
        + '“I hope this helps”, “rest assured”, “your feedback has been noted”, “we are aware of the issue”, “your case '
        + 'has been escalated” with nobody named, “somebody will be in touch” with no time, work that '
        + 'only led to a no (“we have reviewed your request, and are unable …”), “we will do our best”, “is there anything else I can help with?”.',
        'With `mode: "problem"` the rule looks only at replies about something that went wrong or was refused, and at '
        + 'replies that are nothing but courtesy; a plain answer needs no next step. With `mode: "always"` it looks at all.',
        'In a conversation only the answers that end something need a step: the last one, and one after which the customer '
        + 'thanks, takes leave, calls out (“And?”, “Hello?”) or gives up. Answers of fewer than `minTurnWords` words are left alone.',
      ].join('\n\n'),
      ignores: [
        'A resolution (“I’ve refunded £20”), unless `resolvedCounts` is off.',
        'A substantive question or a link with its instruction, alone.',
        'Replies to praise, goodbyes, snippets, internal notes, and macros with one of the `skipTags`.',
        'In conversations: greetings and farewells, answers to a customer who has thanked or taken leave, cases on which '
        + 'something was done or promised before, and conversations that break off while the customer waits.',
        'Best effort with a goal on the customer’s problem (“I’ll do everything I can to resolve this”), with `mode: "problem"`.',
      ],
      sources: [
        'seed 000: “summarizes the steps being taken to resolve the issue”; “presents a clear resolution plan”.',
        'seed 001: “offer a solution that addresses both the problem and their emotions”.',
        'seed 004: “I’ll have our team look at this and determine a resolution by the end of the day.”',
        'Marinova, Singh & Singh 2018 (Journal of Marketing Research): solving work raises satisfaction.',
        'GitLab handbook: “Inform the user when to expect your follow-up message.”',
      ],
    },
    messages: {
      noNextStep: 'Nothing here says what happens next. Say what you will do and by when, or what the customer can do now.',
      pleasantryOnly: '“{quote}” is a pleasantry, not a next step. Say what happens next, or what to do if something is in the way.',
      refusalOnly: '“{quote}” is a no with nothing after it. Say what you can do instead.',
      unownedEscalation: '“{quote}” names nobody and no time. Say who has the case, what they do, and by when.',
      bestEffortOnly: '“{quote}” promises effort and no step. Say the first thing that you will do.',
      untimedNextStep: '“{quote}” has no time. Say by when.',
      commit: 'Say what you will do and by when.',
      conditional: 'Turn the open door into a step for the snag that is likely.',
      alternative: 'Offer what you can do instead.',
      nameOwner: 'Name who has the case, what they do, and by when.',
      firstStep: 'Name the first concrete step and its time.',
    },
    suggestionMessages: ['commit', 'conditional', 'alternative', 'nameOwner', 'firstStep'],
    warnings: ['untimedNextStep'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        mode: {
          enum: ['problem', 'always'],
          description: '`problem` looks at replies about something that went wrong or was refused; `always` at every reply.',
        },
        resolvedCounts: { type: 'boolean', description: 'Whether something that is already done is enough.' },
        requireTimeframe: { type: 'boolean', description: 'Also ask for a time where something is promised.' },
        investigationCounts: { type: 'boolean', description: 'Whether “I’ll look into this” is enough.' },
        linkOnlyCounts: { type: 'boolean', description: 'Whether a bare link is an instruction.' },
        appliesTo: {
          type: 'array',
          items: { enum: ['reply', 'snippet', 'greeting', 'closing', 'bot'] },
          description: 'Kinds of text that need a next step.',
        },
        skipTags: { type: 'array', items: { type: 'string' }, description: 'Tags of macros that need none.' },
        minWords: { type: 'integer', minimum: 0, description: 'Leave shorter replies alone.' },
        minTurnWords: { type: 'integer', minimum: 0, description: 'In conversations, leave shorter answers alone.' },
        extraNextSteps: { type: 'array', items: { type: 'string' }, description: 'House phrases that are a next step.' },
        extraNonSteps: { type: 'array', items: { type: 'string' }, description: 'House phrases that are none.' },
        extraProblems: { type: 'array', items: { type: 'string' }, description: 'House words for something that went wrong.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      mode: 'problem' as 'problem' | 'always',
      resolvedCounts: true,
      requireTimeframe: false,
      investigationCounts: true,
      linkOnlyCounts: true,
      appliesTo: ['reply'] as readonly string[],
      skipTags: ['praise', 'public-ack', 'internal'] as readonly string[],
      minWords: 0,
      minTurnWords: 8,
      extraNextSteps: [] as readonly string[],
      extraNonSteps: [] as readonly string[],
      extraProblems: [] as readonly string[],
    },
    presets: {
      recommended: 'error',
      chat: 'warning',
      strict: ['error', { mode: 'always', resolvedCounts: false, requireTimeframe: true, linkOnlyCounts: false }],
    },
    absorbs: { 'require-escalation-owner': 'span', 'no-canned-phrases': 'span' },
    examples: {
      bad: [
        {
          text: "Hi {{ticket.requester.first_name}},\nThank you for contacting us. We're sorry for the inconvenience.\nLet us know if you have any questions.\nBest,\n{{current_user.name}}",
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'Let us know if you have any questions',
            suggestions: [
              "Hi {{ticket.requester.first_name}},\nThank you for contacting us. We're sorry for the inconvenience.\nIf {{likely snag}}, reply to this message and I'll {{what you will do}}.\nBest,\n{{current_user.name}}",
              "Hi {{ticket.requester.first_name}},\nThank you for contacting us. We're sorry for the inconvenience.\nLet us know if you have any questions. I'll {{what you will do}} and write to you by {{time}}.\nBest,\n{{current_user.name}}",
            ],
          }],
        },
        {
          text: 'I understand how annoying this is. Thank you for your patience!',
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'Thank you for your patience',
            suggestions: [
              'I understand how annoying this is. If {{likely snag}}, reply to this message and I’ll {{what you will do}}.',
              'I understand how annoying this is. Thank you for your patience! I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: "We're aware of the issue and we take it very seriously. Stay tuned.",
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'Stay tuned',
            suggestions: [
              "We're aware of the issue and we take it very seriously. If {{likely snag}}, reply to this message and I'll {{what you will do}}.",
              "We're aware of the issue and we take it very seriously. Stay tuned. I'll {{what you will do}} and write to you by {{time}}.",
            ],
          }],
        },
        {
          text: 'Unfortunately we are unable to extend your trial. Thank you for your understanding. Have a great day!',
          reports: [{
            messageId: 'refusalOnly',
            quote: 'Unfortunately we are unable to extend your trial',
            suggestions: [
              'Unfortunately we are unable to extend your trial. What I can do is {{option A}} or {{option B}}. Which would you like? Thank you for your understanding. Have a great day!',
            ],
          }],
        },
        {
          text: 'Your case has been escalated. Please bear with us.',
          reports: [{
            messageId: 'unownedEscalation',
            quote: 'Your case has been escalated',
            suggestions: [
              'I’ve passed this to {{name or team}}; they’ll {{what they do}} by {{time}}, and I’ll check with them then. Please bear with us.',
            ],
          }],
        },
        {
          text: 'Delays are quite common at this time of year. We appreciate your understanding.',
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'We appreciate your understanding',
            suggestions: [
              'Delays are quite common at this time of year. If {{likely snag}}, reply to this message and I’ll {{what you will do}}.',
              'Delays are quite common at this time of year. We appreciate your understanding. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: "We've noted your feedback and will keep it in mind. Feel free to reach out any time.",
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'Feel free to reach out any time',
            suggestions: [
              "We've noted your feedback and will keep it in mind. If {{likely snag}}, reply to this message and I'll {{what you will do}}.",
              "We've noted your feedback and will keep it in mind. Feel free to reach out any time. I'll {{what you will do}} and write to you by {{time}}.",
            ],
          }],
        },
        {
          text: "I'm sorry about this, and I'll do everything I can. Please don't hesitate to contact us.",
          reports: [{
            messageId: 'bestEffortOnly',
            quote: "I'll do everything I can",
            suggestions: [
              "I'm sorry about this, and I'll {{first concrete step}} now and tell you the result by {{time}}. Please don't hesitate to contact us.",
            ],
          }],
        },
        {
          text: 'The bug is known to our team. We look forward to hearing from you.',
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'We look forward to hearing from you',
            suggestions: [
              'The bug is known to our team. If {{likely snag}}, reply to this message and I’ll {{what you will do}}.',
              'The bug is known to our team. We look forward to hearing from you. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'Refunds are not available on basic fares. Is there anything else I can help you with today?',
          reports: [{
            messageId: 'refusalOnly',
            quote: 'Refunds are not available on basic fares',
            suggestions: [
              'Refunds are not available on basic fares. What I can do is {{option A}} or {{option B}}. Which would you like? Is there anything else I can help you with today?',
            ],
          }],
        },
        {
          text: 'Please note that the office is closed on bank holidays. Please accept our apologies.',
          reports: [{
            messageId: 'noNextStep',
            quote: 'Please accept our apologies',
            suggestions: [
              'Please note that the office is closed on bank holidays. Please accept our apologies. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'Your satisfaction is important to us. We will do our best to improve. Please rest assured.',
          reports: [{
            messageId: 'bestEffortOnly',
            quote: 'We will do our best to improve',
            suggestions: [
              'Your satisfaction is important to us. I’ll {{first concrete step}} now and tell you the result by {{time}}. Please rest assured.',
            ],
          }],
        },
        {
          text: 'I can see the payment failed on Monday. I hope this helps!',
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'I hope this helps',
            suggestions: [
              'I can see the payment failed on Monday. If {{likely snag}}, reply to this message and I’ll {{what you will do}}.',
              'I can see the payment failed on Monday. I hope this helps! I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'That does sound like a faulty valve. If you have any further questions, please feel free to contact us.',
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'please feel free to contact us',
            suggestions: [
              'That does sound like a faulty valve. If you have any further questions, if {{likely snag}}, reply to this message and I’ll {{what you will do}}.',
              'That does sound like a faulty valve. If you have any further questions, please feel free to contact us. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'The voucher expired on 31 March as stated in the terms. Thanks for shopping with us!',
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'Thanks for shopping with us',
            suggestions: [
              'The voucher expired on 31 March as stated in the terms. If {{likely snag}}, reply to this message and I’ll {{what you will do}}.',
              'The voucher expired on 31 March as stated in the terms. Thanks for shopping with us! I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: "We hear you and we're always working to improve. Take care.",
          reports: [{
            messageId: 'noNextStep',
            quote: "We hear you and we're always working to improve",
            suggestions: [
              "We hear you and we're always working to improve. I'll {{what you will do}} and write to you by {{time}}. Take care.",
            ],
          }],
        },
        {
          text: 'Hello {{customer.first_name}}, we received your email. We look forward to assisting you.',
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'We look forward to assisting you',
            suggestions: [
              'Hello {{customer.first_name}}, we received your email. If {{likely snag}}, reply to this message and I’ll {{what you will do}}.',
              'Hello {{customer.first_name}}, we received your email. We look forward to assisting you. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'We ship to Ireland from £6.',
          options: { mode: 'always' },
          reports: [{
            messageId: 'noNextStep',
            quote: 'We ship to Ireland from £6',
            suggestions: [
              'We ship to Ireland from £6. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: "Sorry about the double booking. I've cancelled the second room.",
          options: { resolvedCounts: false },
          reports: [{
            messageId: 'noNextStep',
            quote: "I've cancelled the second room",
            suggestions: [
              "Sorry about the double booking. I've cancelled the second room. I'll {{what you will do}} and write to you by {{time}}.",
            ],
          }],
        },
        {
          text: 'Sorry about the noise. Our building team will call you.',
          options: { requireTimeframe: true },
          reports: [{
            messageId: 'untimedNextStep',
            quote: 'Our building team will call you',
          }],
        },
        {
          text: "I'm sorry about this. I'll look into it.",
          options: { investigationCounts: false },
          reports: [{
            messageId: 'noNextStep',
            quote: "I'll look into it",
            suggestions: [
              "I'm sorry about this. I'll look into it. I'll {{what you will do}} and write to you by {{time}}.",
            ],
          }],
        },
        {
          text: 'Sorry for the outage. https://status.example.com',
          options: { linkOnlyCounts: false },
          reports: [{
            messageId: 'noNextStep',
            quote: 'https://status.example.com',
            suggestions: [
              'Sorry for the outage. https://status.example.com. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'Sorry for the trouble!',
          options: { appliesTo: ['reply', 'snippet'] },
          record: { kind: 'snippet' },
          reports: [{
            messageId: 'noNextStep',
            quote: 'Sorry for the trouble',
            suggestions: [
              'Sorry for the trouble! I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'Sorry about the mix-up. We will circle back on this.',
          options: { extraNonSteps: ['circle back'] },
          reports: [{
            messageId: 'noNextStep',
            quote: 'We will circle back on this',
            suggestions: [
              'Sorry about the mix-up. We will circle back on this. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'The kiln is having one of its days.',
          options: { extraProblems: ['one of its days'] },
          reports: [{
            messageId: 'noNextStep',
            quote: 'The kiln is having one of its days',
            suggestions: [
              'The kiln is having one of its days. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'Sorry about the wait at the till. Someone will get back to you.',
          reports: [{
            messageId: 'unownedEscalation',
            quote: 'Someone will get back to you',
            suggestions: [
              'Sorry about the wait at the till. I’ve passed this to {{name or team}}; they’ll {{what they do}} by {{time}}, and I’ll check with them then.',
            ],
          }],
        },
        {
          text: 'We have assessed your claim for the bicycle. On this occasion we’re unable to pay it. We thank you for your custom.',
          reports: [{
            messageId: 'refusalOnly',
            quote: 'On this occasion we’re unable to pay it',
            suggestions: [
              'We have assessed your claim for the bicycle. On this occasion we’re unable to pay it. What I can do is {{option A}} or {{option B}}. Which would you like? We thank you for your custom.',
            ],
          }],
        },
        {
          text: 'C: My renewal did not go through.\nA: Which card was it?\nC: The blue one.\nA: The payment was declined on Monday. Thank you for your patience with us today.',
          because: 'It is the last that the customer hears.',
          conversation: true,
          reports: [{
            messageId: 'pleasantryOnly',
            quote: 'Thank you for your patience with us today',
            suggestions: [
              'C: My renewal did not go through.\nA: Which card was it?\nC: The blue one.\nA: The payment was declined on Monday. If {{likely snag}}, reply to this message and I’ll {{what you will do}}.',
              'C: My renewal did not go through.\nA: Which card was it?\nC: The blue one.\nA: The payment was declined on Monday. Thank you for your patience with us today. I’ll {{what you will do}} and write to you by {{time}}.',
            ],
          }],
        },
        {
          text: 'C: The heating in 12b is broken again.\nA: Delays are common, sorry.\nC: Thanks, bye.',
          options: { minTurnWords: 0 },
          conversation: true,
          reports: [{
            messageId: 'noNextStep',
            quote: 'Delays are common, sorry',
            suggestions: [
              'C: The heating in 12b is broken again.\nA: Delays are common, sorry. I’ll {{what you will do}} and write to you by {{time}}.\nC: Thanks, bye.',
            ],
          }],
        },
      ],
      good: [
        { text: 'Sorry about the wait at the till. Someone will get back to you by five today.' },
        { text: "I've cancelled your plan and you won't be charged again." },
        { text: "Hi {{ticket.requester.first_name}},\nSorry about the mix-up. I'll email you a corrected invoice by 5pm today.\nThanks,\n{{current_user.name}}" },
        { text: 'Which email address did you use to sign up?' },
        { text: 'Please reply with a photo of the label so I can start the claim.' },
        { text: 'You can track your parcel at {{tracking_url}}.' },
        { text: 'To reset it:\n1. Hold the power button for 10 seconds\n2. Release it when the light turns blue' },
        { text: "We can't extend your trial. If you'd like, I can move you to the free plan and keep your data." },
        { text: "I've asked Priya in billing to review the charge; she'll call you by Thursday." },
        { text: "You'll receive the refund within 5 working days." },
        { text: 'Unfortunately we are unable to recover the account. We recommend that you create a new one with the same email.' },
        { text: "If it hasn't arrived by Friday, reply to this message and I'll send another straight away." },
        { text: 'Would you prefer a refund or a replacement?' },
        { text: 'Thanks for your patience while I checked. Your seat is confirmed and your boarding pass is attached; please check in by 14:00.' },
        { text: "Let me know which size you'd like and I'll reserve it." },
        { text: "Our engineers are rolling out a fix. I'll message you as soon as it's live." },
        { text: 'Thank you for the lovely review! You made our week.' },
        { text: "I'm sorry you've had to deal with this. What would make this right for you?" },
        { text: 'We ship to Ireland from £6.', because: 'A plain answer needs no next step.' },
        { text: 'Thank you for telling us. We hear you.', options: { skipTags: ['newsletter'] }, record: { tags: ['newsletter'] } },
        { text: 'Sorry about that!', options: { minWords: 8 } },
        { text: 'Sorry about the crack. Sit tight, the kiln fairies are at it.', options: { extraNextSteps: ['the kiln fairies are at it'] } },
        {
          text: 'C: My card was charged twice.\nA: I’m sorry about that, the payment failed and was sent again.\nC: And now?\nA: I’ve refunded the second one.',
          because: 'The customer is not left there.',
          conversation: true,
        },
        {
          text: 'C: My card was charged twice.\nA: I’ve refunded the second payment.\nC: That took long.\nA: I know, and we’re sorry that it took so long to be sorted out.',
          because: 'What there was to do is done.',
          conversation: true,
        },
        { text: 'C: The lift is stuck.\nA: Sorry about that, it has failed before this week.\nC: So who repairs it?', because: 'The answer is still to come.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (isExempt(reply) || (reply.said !== undefined && !endsSomething(reply, reply.said))) return
        if (isAnyStepEnough() && reply.clauses.some(clause => plainlyHelps(clause) && !isNoStepAfterAll(clause, reply))) return
        if (!isInScope(reply)) return
        const steps = reply.clauses.filter(clause => isNextStep(clause, reply))
        if (steps.length === 0) reportNone(reply)
        else if (options.requireTimeframe) reportUntimed(reply, steps)
      },
    }

    /** Whether the options ask no more of a step than that it is one; then a plain one settles it. */
    function isAnyStepEnough(): boolean {
      return options.resolvedCounts && options.investigationCounts && options.linkOnlyCounts
        && !options.requireTimeframe && options.extraNonSteps.length === 0
    }

    function isExempt(reply: ReplyUnit): boolean {
      const { record, words, clauses } = reply
      if (!options.appliesTo.includes(record.kind)) return true
      if (clauses.length === 0 || words.count < options.minWords) return true
      if (hasTag(record, options.skipTags)) return true
      return answersPraise(reply)
    }

    /** Whether an answer is where a customer is left, with a case on which nothing was done yet. */
    function endsSomething({ words, clauses, text }: ReplyUnit, said: Said): boolean {
      if (words.count < options.minTurnWords || clauses.every(isFarewell)) return false
      const before = customerBefore(said)
      if (before === undefined || isCustomerDone(before.reply)) return false
      if (isPieceOfPost(text) || clauses.some(clause => clause.has('botFallback'))) return false
      const after = customerAfter(said)
      if (after === undefined ? !isOver(said.conversation) : !isCustomerDone(after.reply) && !isCustomerLeft(after.reply)) return false
      if (answersAfter(said).some(({ reply }) => !reply.clauses.every(clause => isFarewell(clause)))) return false
      return !answersBefore(said).some(({ reply }) => reply.clauses.some(isDone))
    }

    /** With `mode: "problem"`: something went wrong or was refused, or there is nothing but courtesy. */
    function isInScope(reply: ReplyUnit): boolean {
      if (options.mode === 'always') return true
      // What is explained with code is shown how to do
      if (reply.sentences.some(({ role }) => role === 'code')) return false
      if (reply.clauses.some(clause => isProblem(clause))) return true
      return reply.clauses.every(clause => isCourtesy(clause)) && !reply.clauses.some(clause => clause.has('goodbye'))
    }

    function isProblem(clause: Clause): boolean {
      if (strongest(clause, ['sympathy', 'empathy', 'apology', 'problem', 'hollow']) >= sureProblem || isRefused(clause)) return true
      return clause.has('negativeOpener', 'problemSignal', 'hollow') || says(clause, options.extraProblems)
    }

    function isNextStep(clause: Clause, reply: ReplyUnit): boolean {
      if (says(clause, options.extraNextSteps) || isSlot(clause, reply)) return true
      if (says(clause, options.extraNonSteps)) return false
      if (clause.has('bestEffort') && !clause.does(sureSteps)) return options.mode === 'problem' && hasGoal(clause)
      if (isPromptPassive(clause)) return options.mode === 'problem'
      if (isQuestion(clause)) return true
      if (isCourtesy(clause) || isUnownedEscalation(clause) || isNoStepAfterAll(clause, reply)) return false
      if (isResolution(clause)) return options.resolvedCounts
      if (isInvestigation(clause)) return options.investigationCounts
      if (isBareLink(clause, reply)) return options.linkOnlyCounts
      if (clause.has('status') && !clause.does(['refusal', 'problem', 'apology'])) return true
      if (isVagueOutcome(clause, reply)) return false
      return plainlyHelps(clause) || anyOf(clause, nextStepActs) >= (isRelational(clause) ? plainStep : likelyStep)
    }

    function reportNone(reply: ReplyUnit): void {
      const { clause, messageId } = reasonOf(reply)
      const { sentence } = clause
      const at = messageId === 'noNextStep' ? coreOf(sentence, reply) : coreOf(clause, reply)
      const data = { quote: reply.text.slice(at.start, at.end) }
      const commit = { messageId: 'commit', ...insertAfter(reply.body.at(-1) as Sentence, commitment) } as const
      if (messageId === 'noNextStep') {
        report({ messageId, at, suggestions: [commit] })
      } else if (messageId === 'unownedEscalation') {
        report({ messageId, data, at, suggestions: [{ messageId: 'nameOwner', ...replaceClause(clause, reply, ownedEscalation) }] })
      } else if (messageId === 'bestEffortOnly') {
        report({ messageId, data, at, suggestions: [{ messageId: 'firstStep', ...replaceClause(clause, reply, firstStep) }] })
      } else if (messageId === 'refusalOnly') {
        report({ messageId, data, at, suggestions: [{ messageId: 'alternative', ...insertAfter(sentence, alternative) }] })
      } else {
        report({ messageId, data, at, suggestions: [{ messageId: 'conditional', ...replaceClause(clause, reply, conditional) }, commit] })
      }
    }

    function reportUntimed(reply: ReplyUnit, steps: readonly Clause[]): void {
      const promises = steps.filter(clause => strongest(clause, ['commitment', 'escalation', 'outcome']) >= sureProblem && strongest(clause, ['request', 'instruction']) < sureProblem)
      const first = promises[0]
      if (first === undefined || promises.length < steps.length) return
      if (promises.some(clause => isTimed(clause, reply))) return
      const at = coreOf(first, reply)
      report({ messageId: 'untimedNextStep', data: { quote: reply.text.slice(at.start, at.end) }, at })
    }
  },
})

const commitment = 'I’ll {{what you will do}} and write to you by {{time}}.'
const conditional = 'If {{likely snag}}, reply to this message and I’ll {{what you will do}}.'
const alternative = 'What I can do is {{option A}} or {{option B}}. Which would you like?'
const ownedEscalation = 'I’ve passed this to {{name or team}}; they’ll {{what they do}} by {{time}}, and I’ll check with them then.'
const firstStep = 'I’ll {{first concrete step}} now and tell you the result by {{time}}.'

/** Something was done or promised for the customer. */
function isDone(clause: Clause): boolean {
  return clause.has('concession') || (!clause.has('investigation') && strongest(clause, ['resolution', 'commitment']) >= plainStep)
}

function isFarewell(clause: Clause): boolean {
  return isCourtesy(clause) || clause.has('goodbye', 'closing')
}

/** Why there is no next step, and the clause that shows it best. */
function reasonOf(reply: ReplyUnit): {
  clause: Clause
  messageId: 'unownedEscalation' | 'bestEffortOnly' | 'refusalOnly' | 'pleasantryOnly' | 'noNextStep'
} {
  const { clauses } = reply
  const escalation = clauses.find(clause => isUnownedEscalation(clause) || clause.has('somebodyWill'))
  if (escalation !== undefined) return { clause: escalation, messageId: 'unownedEscalation' }
  const effort = clauses.find(clause => clause.has('bestEffort') && !clause.has('closing'))
  if (effort !== undefined) return { clause: effort, messageId: 'bestEffortOnly' }
  const refusal = clauses.find(isRefused)
  if (refusal !== undefined) return { clause: refusal, messageId: 'refusalOnly' }
  const pleasantry = clauses.findLast(clause => clause.has('closing') || clause.does(['closing', 'thanks']))
  if (pleasantry !== undefined) return { clause: pleasantry, messageId: 'pleasantryOnly' }
  return { clause: clauses.at(-1) as Clause, messageId: 'noNextStep' }
}

/** Something was refused the customer. “Tuples cannot be changed” is a fact of the world; “no other charges” is good news. */
function isRefused(clause: Clause): boolean {
  if (clause.has('harmlessNo', 'houseRule', 'reassurance')) return false
  return clause.has('refusal') || clause.confidence('refusal') >= (/\b(?:I|we|us|our|you|your)\b/i.test(clause.text) ? sureProblem : plainRefusal)
}

/** “Your case has been escalated”: handed on, with nobody named and no time. */
function isUnownedEscalation(clause: Clause): boolean {
  return clause.has('hollow') && (clause.has('escalation') || clause.confidence('escalation') >= 0.3)
}

/** What looks like a step: work that only led to a no, or somebody or other who will be in touch at some time. */
function isNoStepAfterAll(clause: Clause, reply: ReplyUnit): boolean {
  if (clause.has('somebodyWill')) return !isConcrete(clause, reply) && !isTimed(clause, reply)
  if (!clause.has('groundwork') || clause.has('putsRight', 'concession', 'offer', 'request', 'instruction')) return false
  return reply.clauses.some(later => later.index > clause.index && later.has('refusal', 'turnedDown', 'finalNo', 'passiveNo')
    && later.confidence('refusal') >= 0.6 && !later.has('harmlessNo', 'reassurance', 'turningPoint'))
}

/** “This will be dealt with immediately”: nobody is named, but something happens, and soon. */
function isPromptPassive(clause: Clause): boolean {
  return clause.has('passivePromise') && clause.has('urgency', 'timeConcrete')
}

/** “It should get better soon”: something will happen, and neither what nor when can be held to. */
function isVagueOutcome(clause: Clause, reply: ReplyUnit): boolean {
  const outcome = clause.confidence('outcome')
  const others = nextStepActs.filter(act => act !== 'outcome')
  return clause.has('timeVague') && !isConcrete(clause, reply) && outcome > anyOf(clause, others)
}

function isResolution(clause: Clause): boolean {
  const resolution = clause.confidence('resolution')
  const others = nextStepActs.filter(act => act !== 'resolution')
  return resolution >= 0.5 && resolution > strongest(clause, others)
}

function isInvestigation(clause: Clause): boolean {
  return clause.has('investigation') && strongest(clause, ['request', 'question', 'instruction', 'offer']) < 0.5
}

/** A link with no verb that says what to do with it. */
function isBareLink(clause: Clause, { words }: ReplyUnit): boolean {
  for (let word = clause.firstWord; word < clause.endWord; word++) if (words.forms[word] !== '<url>') return false
  return clause.endWord > clause.firstWord
}

/** Best effort that names what it is for: “everything I can to resolve this”. */
function hasGoal(clause: Clause): boolean {
  return clause.has('effortGoal')
}

function isTimed(clause: Clause, reply: ReplyUnit): boolean {
  const here = clause.sentence
  const next = reply.sentences[here.index + 1]
  return [here, next].some(sentence => sentence !== undefined && (sentence.has('timeConcrete') || sentence.confidence('clear-time') >= 0.5))
}
