import {
  answersIn, complaintTags, contentWords, defineRule, endsInQuestion, isFiledAsComplaint, isOver, isProblemTold, isSlot, overlaps, sharedWords,
  type Clause, type ConversationUnit, type PlaceholderType, type ReplyUnit, type Sentence,
} from 'replylint/rule'

/** An absence is blamed, so what names the problem counts when it is only likely. */
const likelyProblem = 0.35
const opening = 3
const sureResolution = 0.6

export default defineRule({
  meta: {
    type: 'problem',
    category: 'empathy',
    docs: {
      description: 'Show that you listened: name the problem in the opening of an answer to a complaint, or leave a slot for it.',
      why: 'A reply that would fit any complaint shows that nobody read this one. Naming the problem costs one clause and lets '
        + 'the customer correct it.',
      details: [
        'The rule runs on replies to upset customers: those that are filed as answers to complaints (a tag or title such as '
        + '`complaint`, `angry`, `late`, `damaged`) and those whose text shows it (“your frustration”, “your complaint”).',
        'In the first three sentences there must be a slot that the agent fills with the case (a placeholder of one of the '
        + '`macroSlots` types, or “[restate the issue]”), a number, a date or an amount, or the problem in plain words: “your card '
        + 'was declined”, “the lamp arrived broken”. “The issue”, “the matter” and “any inconvenience” name nothing.',
        'In a conversation the customer’s own words are known. One of the first `window` answers to a customer who tells of a problem '
        + 'must hold `minOverlap` of them in one sentence (whatever their form), or one of them with a phrase that says back (“it sounds like …”, “is that '
        + 'right?”) or feels for it. The problem must be among the first two things that the customer says. `stopwords` do not count: the name of the product is in every sentence.',
      ].join('\n\n'),
      ignores: [
        'Replies without a complaint tag and without an upset customer in the text.',
        'Short answers in which everything is done: “Done, it’s cancelled.”',
        'Replies that ask what happened: “Could you tell us more?”',
        'Conversations in which an early answer settles it: “Done, your plan is cancelled.”',
        'Macros for one problem that name it in plain words.',
      ],
      sources: [
        'seed 002: “your CSRs should relate the problem back to the caller to demonstrate they were listening”.',
        'seed 004: “Respond, restate, and summarize with the same words your customer used.”',
        'seed 000: “paraphrases the customer’s concerns, acknowledges their frustration, and summarizes the steps being taken”.',
        'Packard & Berger 2021 (Journal of Consumer Research): customers infer listening from concrete wording.',
      ],
    },
    messages: {
      fitsAny: '“{quote}” would open any answer. Name the problem in the customer’s words, or leave a slot for it.',
      notSaidBack: '“{quote}” answers a problem that nobody has said back. Name it in the customer’s words.',
      restate: 'Say back the problem and ask whether it is right.',
    },
    suggestionMessages: ['restate'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    schema: {
      type: 'object',
      properties: {
        macroSlots: {
          type: 'array', items: { enum: ['name', 'date', 'number', 'url', 'email', 'survey', 'text'] },
          description: 'Types of placeholder that stand for the case.',
        },
        minOverlap: { type: 'integer', minimum: 1, description: 'In conversations, how many of the customer’s words are to be said back.' },
        window: { type: 'integer', minimum: 1, description: 'In conversations, in how many answers.' },
        stopwords: { type: 'array', items: { type: 'string' }, description: 'In conversations, more words that do not count.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      macroSlots: ['text', 'number', 'date'] as readonly PlaceholderType[],
      minOverlap: 2,
      window: 2,
      stopwords: [] as readonly string[],
    },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: "Hi {{name}}, thanks for getting in touch. I'm sorry about the issue you're facing. I'll look into it.",
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'fitsAny',
              quote: "I'm sorry about the issue you're facing.",
              suggestions: [
                "Hi {{name}}, thanks for getting in touch. So {{what happened, in the customer's words}}. Have I got that right? I'm sorry about the issue you're facing. I'll look into it.",
              ],
            },
          ],
        },
        {
          text: 'Hello {{name}}, we received your message and will investigate the matter.',
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'fitsAny',
              quote: 'we received your message and will investigate the matter.',
              suggestions: [
                'Hello {{name}}, so {{what happened, in the customer’s words}}. Have I got that right? We received your message and will investigate the matter.',
              ],
            },
          ],
        },
        {
          text: 'Please accept our apologies for your frustration. We will look into the matter.',
          because: 'The text itself shows an upset customer.',
          reports: [
            {
              messageId: 'fitsAny',
              quote: 'Please accept our apologies for your frustration.',
              suggestions: [
                'So {{what happened, in the customer’s words}}. Have I got that right? Please accept our apologies for your frustration. We will look into the matter.',
              ],
            },
          ],
        },
        {
          text: 'Hello {{name}},\nI’m sorry about {{issue_summary}}. I’ll have an answer by Friday.',
          options: { macroSlots: ['number'] },
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'fitsAny',
              quote: 'I’m sorry about {{issue_summary}}.',
              suggestions: [
                'Hello {{name}},\nSo {{what happened, in the customer’s words}}. Have I got that right? I’m sorry about {{issue_summary}}. I’ll have an answer by Friday.',
              ],
            },
          ],
        },
        {
          text: 'Hi Sam, thank you for your message. We’re sorry for any inconvenience. We will reply within 24 hours.',
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'fitsAny',
              quote: 'We’re sorry for any inconvenience.',
              suggestions: [
                'Hi Sam, thank you for your message. So {{what happened, in the customer’s words}}. Have I got that right? We’re sorry for any inconvenience. We will reply within 24 hours.',
              ],
            },
          ],
        },
        {
          text: "C: The dishwasher leaks from the door after the last service.\nA: Thanks for contacting us. Please share your account details.\nA: We will look into it.",
          conversation: true,
          reports: [{
            messageId: 'notSaidBack',
            quote: 'Please share your account details.',
            suggestions: [
              'C: The dishwasher leaks from the door after the last service.\nA: Thanks for contacting us. So {{what happened, in the customer’s words}}. Have I got that right? Please share your account details.\nA: We will look into it.',
            ],
          }],
        },
        {
          text: "C: I was billed for the gym after I cancelled in March.\nA: I understand. Let me check.",
          conversation: true,
          reports: [{
            messageId: 'notSaidBack',
            quote: 'I understand.',
            suggestions: [
              'C: I was billed for the gym after I cancelled in March.\nA: So {{what happened, in the customer’s words}}. Have I got that right? I understand. Let me check.',
            ],
          }],
        },
        {
          text: "C: My voucher SPRING20 shows as expired at checkout.\nA: Sorry about that, I'll look into the issue.",
          conversation: true,
          reports: [{
            messageId: 'notSaidBack',
            quote: "Sorry about that, I'll look into the issue.",
            suggestions: [
              "C: My voucher SPRING20 shows as expired at checkout.\nA: So {{what happened, in the customer's words}}. Have I got that right? Sorry about that, I'll look into the issue.",
            ],
          }],
        },
        {
          text: "C: The heating hasn't worked since Monday and I have a baby.\nA: I apologise for the inconvenience. Someone will be in touch.",
          conversation: true,
          reports: [{
            messageId: 'notSaidBack',
            quote: 'I apologise for the inconvenience.',
            suggestions: [
              "C: The heating hasn't worked since Monday and I have a baby.\nA: So {{what happened, in the customer’s words}}. Have I got that right? I apologise for the inconvenience. Someone will be in touch.",
            ],
          }],
        },
        {
          text: "C: The app logs me out each time I open a PDF.\nA: Try updating the app.",
          conversation: true,
          reports: [{
            messageId: 'notSaidBack',
            quote: 'Try updating the app.',
            suggestions: [
              'C: The app logs me out each time I open a PDF.\nA: So {{what happened, in the customer’s words}}. Have I got that right? Try updating the app.',
            ],
          }],
        },
        {
          text: "C: You delivered the sofa to my neighbour and it's ripped.\nA: Can I take your order number?\nA: Thanks, I'll raise a case.",
          conversation: true,
          reports: [{
            messageId: 'notSaidBack',
            quote: 'Can I take your order number?',
            suggestions: [
              "C: You delivered the sofa to my neighbour and it's ripped.\nA: So {{what happened, in the customer's words}}. Have I got that right? Can I take your order number?\nA: Thanks, I'll raise a case.",
            ],
          }],
        },
        {
          text: 'C: The Novapad crashes when I print invoices.\nA: A Novapad that prints can be slow. Please tell me the model.',
          conversation: true,
          options: { stopwords: ['novapad'] },
          reports: [{
            messageId: 'notSaidBack',
            quote: 'A Novapad that prints can be slow.',
            suggestions: [
              'C: The Novapad crashes when I print invoices.\nA: So {{what happened, in the customer’s words}}. Have I got that right? A Novapad that prints can be slow. Please tell me the model.',
            ],
          }],
        },
        {
          text: 'C: The drawer of the oak desk is jammed.\nA: A jammed drawer, I see. Please tell me your name.',
          conversation: true,
          options: { minOverlap: 3 },
          reports: [{
            messageId: 'notSaidBack',
            quote: 'A jammed drawer, I see.',
            suggestions: [
              'C: The drawer of the oak desk is jammed.\nA: So {{what happened, in the customer’s words}}. Have I got that right? A jammed drawer, I see. Please tell me your name.',
            ],
          }],
        },
        {
          text: 'C: The drawer of the oak desk is jammed.\nA: Can I take your name?\nC: Ada.\nA: Thanks, Ada. A jammed drawer, then.',
          conversation: true,
          options: { window: 1 },
          reports: [{
            messageId: 'notSaidBack',
            quote: 'Can I take your name?',
            suggestions: [
              'C: The drawer of the oak desk is jammed.\nA: So {{what happened, in the customer’s words}}. Have I got that right? Can I take your name?\nC: Ada.\nA: Thanks, Ada. A jammed drawer, then.',
            ],
          }],
        },
      ],
      good: [
        { text: "Hi {{name}}, I'm sorry {{issue_summary}}. I'll have an answer by {{time}}.", record: { tags: ['complaint'] } },
        { text: "Hi {{name}}, your card was declined when you tried to renew. Here's how to fix it:\n1. Open Billing", record: { tags: ['card-declined'] } },
        { text: 'I’m sorry that your lamp arrived broken. A new one leaves today.', record: { tags: ['damaged'] } },
        { text: 'Done, I’ve cancelled it.', record: { tags: ['complaint'] } },
        { text: 'Thanks for telling us that the lift has stopped. A fitter is on the way.', record: { tags: ['complaint'] } },
        { text: 'Thanks for getting in touch. I’ll look into it.', because: 'Nothing says that the customer is upset.' },
        { text: "C: The dishwasher leaks from the door after the last service.\nA: So it's leaking from the door, and it started after the service - is that right?", conversation: true },
        { text: "C: I was billed for the gym after I cancelled in March.\nA: You cancelled in March and were still billed - let me fix that.", conversation: true },
        { text: "C: My voucher SPRING20 shows as expired at checkout.\nA: I can see SPRING20 is marked expired at checkout; I've extended it to Sunday.", conversation: true },
        { text: "C: The heating hasn't worked since Monday and I have a baby.\nA: No heating since Monday with a baby at home - I'm putting you at the top of today's list.", conversation: true },
        { text: "C: The app logs me out each time I open a PDF.\nA: It sounds like opening any PDF logs you out - which version of the app are you on?", conversation: true },
        { text: "C: Please cancel my plan.\nA: Done - your plan is cancelled.", conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { body, clauses, record } = reply
        if (!isFiledAsComplaint(record, complaintTags) && !clauses.some(clause => clause.has('upsetCustomer'))) return
        const first = body.slice(0, opening)
        const [head] = first
        if (head === undefined || first.some(sentence => sentence.clauses.some(clause => names(clause, reply)))) return
        if (body.length <= opening && clauses.some(clause => clause.confidence('resolution') >= 0.5)) return
        if (body.some(sentence => sentence.has('asksWhatHappened'))) return
        tell('fitsAny', first.find(sentence => !sentence.has('gratitude', 'warmth')) ?? head, reply)
      },
      conversation: readConversation,
    }

    function readConversation(conversation: ConversationUnit): void {
      const told = conversation.groups.filter(({ role }) => role === 'customer').slice(0, 2).find(({ reply }) => isProblemTold(reply))
      if (told === undefined) return
      const theirs = contentWords(told.reply).filter(word => !options.stopwords.some(each => each.toLowerCase() === word))
      const answers = answersIn(conversation).filter(({ index, reply }) => index > told.index && reply.body.length > 0).slice(0, options.window)
      const [first] = answers
      if (theirs.length <= options.minOverlap || first === undefined || answers.length < options.window && (!isOver(conversation) || endsInQuestion(conversation))) return
      if (answers.some(({ reply }) => saysBack(reply, theirs))) return
      const { body } = first.reply
      tell('notSaidBack', body.find(sentence => !sentence.has('gratitude', 'warmth')) ?? body[0] as Sentence, first.reply)
    }

    /** Whether the answer holds what the customer told, asks for more of it, or settles it. */
    function saysBack(reply: ReplyUnit, theirs: readonly string[]): boolean {
      if (reply.clauses.some(clause => clause.confidence('resolution') >= sureResolution)) return true
      return reply.body.some(sentence => {
        const shared = sharedWords(theirs, contentWords(reply, sentence))
        return shared >= options.minOverlap || (sentence.has('asksWhatHappened') && !sentence.has('askedData')) || isNear(sentence, shared)
      })
    }

    function names(clause: Clause, reply: ReplyUnit): boolean {
      if (isSlot(clause, reply) || hasSlot(clause, reply)) return true
      if (clause.has('toldOfProblem', 'badNews')) return true
      const vague = clause.find('vagueProblem')
      const named = ['problemSignal', 'failureNoun', 'badNews'].flatMap(family => clause.find(family))
      if (named.some(unit => !vague.some(each => overlaps(each, unit)))) return true
      return vague.length === 0 && !clause.has('closing', 'hollow') && clause.does(['problem', 'empathy'], likelyProblem)
    }

    /** A number, an amount or a date of this case, or a placeholder for what the case is about. */
    function hasSlot(clause: Clause, { words }: ReplyUnit): boolean {
      const isTimed = clause.has('timeConcrete')
      const slots = options.macroSlots.map(type => `<${type}>`)
      for (let word = clause.firstWord; word < clause.endWord; word++) {
        const form = words.forms[word] as string
        if (slots.includes(form) || !isTimed && /^\d/.test(form)) return true
      }
      return false
    }

    /** One shared word is enough where the sentence says back or feels, and a question whether it was understood needs none. */
    function isNear(sentence: Sentence, shared: number): boolean {
      if (sentence.has('reflects')) return shared > 0 || sentence.terminator === '?'
      return shared > 0 && sentence.has('apology', 'sympathy', 'empathyStrong')
    }

    function tell(messageId: 'fitsAny' | 'notSaidBack', sentence: Sentence, reply: ReplyUnit): void {
      const { text } = reply
      const { start } = sentence.span
      const restated = '{{what happened, in the customer’s words}}. Have I got that right?'
      const line = text.lastIndexOf('\n', start) + 1
      const so = /,\s*$/.test(text.slice(line, start)) ? 'so' : 'So'
      const rewrite = sentence.listItem
        ? { at: { start: line, end: line }, text: `So ${restated}\n` }
        : { at: { start, end: start + 1 }, text: `${so} ${restated} ${text.charAt(start).toUpperCase()}` }
      report({
        messageId, data: { quote: sentence.text }, in: reply, at: sentence.span, suggestions: [{ messageId: 'restate', ...rewrite }],
      })
    }
  },
})
