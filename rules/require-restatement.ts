import {
  complaintTags, defineRule, isFiledAsComplaint, isSlot, overlaps, type Clause, type PlaceholderType, type ReplyUnit, type Sentence,
} from 'replylint/rule'

/** An absence is blamed, so what names the problem counts when it is only likely. */
const likelyProblem = 0.35
const opening = 3

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
      ].join('\n\n'),
      ignores: [
        'Replies without a complaint tag and without an upset customer in the text.',
        'Short answers in which everything is done: “Done, it’s cancelled.”',
        'Replies that ask what happened: “Could you tell us more?”',
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
      restate: 'Say back the problem and ask whether it is right.',
    },
    suggestionMessages: ['restate'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        macroSlots: {
          type: 'array', items: { enum: ['name', 'date', 'number', 'url', 'email', 'survey', 'text'] },
          description: 'Types of placeholder that stand for the case.',
        },
      },
      additionalProperties: false,
    },
    defaultOptions: { macroSlots: ['text', 'number', 'date'] as readonly PlaceholderType[] },
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
      ],
      good: [
        { text: "Hi {{name}}, I'm sorry {{issue_summary}}. I'll have an answer by {{time}}.", record: { tags: ['complaint'] } },
        { text: "Hi {{name}}, your card was declined when you tried to renew. Here's how to fix it:\n1. Open Billing", record: { tags: ['card-declined'] } },
        { text: 'I’m sorry that your lamp arrived broken. A new one leaves today.', record: { tags: ['damaged'] } },
        { text: 'Done, I’ve cancelled it.', record: { tags: ['complaint'] } },
        { text: 'Thanks for telling us that the lift has stopped. A fitter is on the way.', record: { tags: ['complaint'] } },
        { text: 'Thanks for getting in touch. I’ll look into it.', because: 'Nothing says that the customer is upset.' },
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
        tell(first.find(sentence => !sentence.has('gratitude', 'warmth')) ?? head, reply)
      },
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

    function tell(sentence: Sentence, { text }: ReplyUnit): void {
      const { start } = sentence.span
      const restated = '{{what happened, in the customer’s words}}. Have I got that right?'
      const line = text.lastIndexOf('\n', start) + 1
      const so = /,\s*$/.test(text.slice(line, start)) ? 'so' : 'So'
      const rewrite = sentence.listItem
        ? { at: { start: line, end: line }, text: `So ${restated}\n` }
        : { at: { start, end: start + 1 }, text: `${so} ${restated} ${text.charAt(start).toUpperCase()}` }
      report({
        messageId: 'fitsAny', data: { quote: sentence.text }, at: sentence.span, suggestions: [{ messageId: 'restate', ...rewrite }],
      })
    }
  },
})
