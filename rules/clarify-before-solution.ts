import { coreOf, defineRule, hasTag, type Clause, type ReplyUnit, type Sentence, type TurnGroup } from 'replylint/rule'

const sureInstruction = 0.5

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'conversation',
    docs: {
      description: 'An agent who hears only that something is wrong asks what, before they prescribe a cure.',
      why: 'The cure for a problem that nobody has described is a guess. The customer does the work of trying it, and then '
        + 'describes the problem after all.',
      details: [
        'The rule looks at the first message in which a customer says that something is wrong. It is vague when it has at most '
        + '`maxWords` words and nothing to go by: no number, code or quoted text, no circumstance (“when I export”). The rule '
        + 'speaks when the agent’s answer prescribes something, and neither it nor, with a larger `questionWindow`, the next '
        + 'groups of the agent ask or give back what was understood (“it sounds like …”).',
      ].join('\n\n'),
      ignores: [
        'Problems that say more: a number, an error code, when it happens.',
        'Questions, greetings, requests: nothing is wrong in them.',
        'Conversations with one of the `exemptTags`.',
      ],
      sources: [
        'seed 004: “Prioritize accuracy over speed … leading questions … reflective questions”; seed 000: “asks relevant questions”.',
        'customerthink, seven steps before hitting send: read the ticket in full.',
      ],
    },
    messages: {
      unclear: '“{quote}” cures what nobody has described yet. Ask first what happens.',
      askWhat: 'Ask what happens.',
      giveBack: 'Give back what you understood.',
    },
    suggestionMessages: ['askWhat', 'giveBack'],
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        maxWords: { type: 'integer', minimum: 1, description: 'Words up to which a problem may be too short to go by.' },
        questionWindow: { type: 'integer', minimum: 1, description: 'Turn groups of the agent in which the question may come.' },
        exemptTags: { type: 'array', items: { type: 'string' }, description: 'Tags of conversations that are about no problem.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { maxWords: 8, questionWindow: 1, exemptTags: ['how-to'] as readonly string[] },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: "C: It doesn't work.\nA: Please reinstall the app.",
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: 'Please reinstall the app', suggestions: [
              "C: It doesn't work.\nA: After you {{what you did}}, what happened? Please reinstall the app.",
              "C: It doesn't work.\nA: It sounds like {{what is wrong}}. Is that right? Please reinstall the app.",
            ] },
          ],
        },
        {
          text: 'C: Your site is broken.\nA: Clear your cache.',
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: 'Clear your cache', suggestions: [
              'C: Your site is broken.\nA: After you {{what you did}}, what happened? Clear your cache.',
              'C: Your site is broken.\nA: It sounds like {{what is wrong}}. Is that right? Clear your cache.',
            ] },
          ],
        },
        {
          text: "C: The package is wrong.\nA: Here's a return label.",
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: "Here's a return label", suggestions: [
              "C: The package is wrong.\nA: After you {{what you did}}, what happened? Here's a return label.",
              "C: The package is wrong.\nA: It sounds like {{what is wrong}}. Is that right? Here's a return label.",
            ] },
          ],
        },
        {
          text: "C: I can't get in.\nA: Reset your password with this link.",
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: 'Reset your password with this link', suggestions: [
              "C: I can't get in.\nA: After you {{what you did}}, what happened? Reset your password with this link.",
              "C: I can't get in.\nA: It sounds like {{what is wrong}}. Is that right? Reset your password with this link.",
            ] },
          ],
        },
        {
          text: 'C: Please fix this.\nA: Restart the router.',
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: 'Restart the router', suggestions: [
              'C: Please fix this.\nA: After you {{what you did}}, what happened? Restart the router.',
              'C: Please fix this.\nA: It sounds like {{what is wrong}}. Is that right? Restart the router.',
            ] },
          ],
        },
        {
          text: 'C: The numbers are off.\nA: Download the export again.',
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: 'Download the export again', suggestions: [
              'C: The numbers are off.\nA: After you {{what you did}}, what happened? Download the export again.',
              'C: The numbers are off.\nA: It sounds like {{what is wrong}}. Is that right? Download the export again.',
            ] },
          ],
        },
        {
          text: "C: My card isn't working.\nA: Try another card.",
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: 'Try another card', suggestions: [
              "C: My card isn't working.\nA: After you {{what you did}}, what happened? Try another card.",
              "C: My card isn't working.\nA: It sounds like {{what is wrong}}. Is that right? Try another card.",
            ] },
          ],
        },
        {
          text: 'C: The screen went blank.\nA: Buy a new cable.',
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: 'Buy a new cable', suggestions: [
              'C: The screen went blank.\nA: After you {{what you did}}, what happened? Buy a new cable.',
              'C: The screen went blank.\nA: It sounds like {{what is wrong}}. Is that right? Buy a new cable.',
            ] },
          ],
        },
        {
          text: "C: My new printer doesn't work and that is really annoying me.\nA: Please reinstall the driver.",
          options: { maxWords: 12 },
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: 'Please reinstall the driver', suggestions: [
              "C: My new printer doesn't work and that is really annoying me.\nA: After you {{what you did}}, what happened? Please reinstall the driver.",
              "C: My new printer doesn't work and that is really annoying me.\nA: It sounds like {{what is wrong}}. Is that right? Please reinstall the driver.",
            ] },
          ],
        },
        {
          text: 'C: The heater is broken.\nA: Restart the heater.',
          options: { exemptTags: [] },
          record: { tags: ['how-to'] },
          conversation: true,
          reports: [
            { messageId: 'unclear', quote: 'Restart the heater', suggestions: [
              'C: The heater is broken.\nA: After you {{what you did}}, what happened? Restart the heater.',
              'C: The heater is broken.\nA: It sounds like {{what is wrong}}. Is that right? Restart the heater.',
            ] },
          ],
        },
      ],
      good: [
        { text: "C: It doesn't work.\nA: Could you tell me what you see - an error, or a blank screen?", conversation: true },
        { text: 'C: Your site is broken.\nA: Which page are you on, and what happens when you click Pay?', conversation: true },
        { text: 'C: The package is wrong.\nA: Which item is wrong, the size or the colour?', conversation: true },
        { text: "C: I can't get in.\nA: When you log in, what happens after you enter the code?", conversation: true },
        { text: "C: Please fix this.\nA: I'd like to. What happened after you connected it?", conversation: true },
        { text: 'C: Error E-204 on the invoice page.\nA: E-204 is a session error. Please sign in again here: https://x.example/login', conversation: true },
        { text: 'C: The numbers are off.\nA: It sounds like the VAT column - is that right?', conversation: true },
        { text: 'C: The screen went blank.\nA: It sounds like the screen went blank after the hard restart, but the indicator lights were still blinking green?', conversation: true },
        { text: "C: It doesn't work.\nA: Please restart the lamp.\nC: OK.\nA: What does it do now?", options: { questionWindow: 2 }, conversation: true },
        { text: "C: My new printer doesn't work and that is really annoying me.\nA: Please reinstall the driver.", conversation: true },
        { text: 'C: It crashes when I export.\nA: Please install the update; it mends the export.', because: 'The customer says when.', conversation: true },
        { text: 'C: Hello!\nA: Hi, how can I help?\nC: How do I change my seat?\nA: Tap Manage booking.', conversation: true },
        { text: 'C: The heater is broken.\nA: Restart the heater.', record: { tags: ['how-to'] }, conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      conversation({ record, groups }) {
        if (hasTag(record, options.exemptTags)) return
        const problem = groups.find(group => group.role === 'customer' && group.reply.sentences.some(isProblem))
        if (problem === undefined || !isVague(problem)) return
        const answers = groups.slice(problem.index + 1).filter(({ role }) => role !== 'customer').slice(0, options.questionWindow)
        const [answer] = answers
        if (answer?.index !== problem.index + 1 || answers.some(({ reply }) => asks(reply))) return
        const turn = answer.turns.find(({ reply }) => reply.clauses.some(prescribes))
        const cure = turn?.reply.clauses.find(prescribes)
        if (turn === undefined || cure === undefined) return
        const { sentence } = cure
        const { start } = sentence.span
        const at = coreOf(sentence, turn.reply)
        report({
          messageId: 'unclear',
          data: { quote: turn.reply.text.slice(at.start, at.end) },
          in: turn.reply,
          at,
          suggestions: [
            { messageId: 'askWhat', at: { start, end: start }, text: 'After you {{what you did}}, what happened? ' },
            { messageId: 'giveBack', at: { start, end: start }, text: 'It sounds like {{what is wrong}}. Is that right? ' },
          ],
        })
      },
    }

    function isVague({ reply }: TurnGroup): boolean {
      const said = reply.sentences.filter(sentence => !sentence.does('greeting') || isProblem(sentence))
      const words = said.reduce((count, { firstWord, endWord }) => count + endWord - firstWord, 0)
      if (words > options.maxWords || /\d|["“”]/.test(reply.text)) return false
      return !reply.sentences.some(sentence => sentence.has('whenExactly', 'givesError', 'givesDevice', 'givesBrowser'))
    }
  },
})

function isProblem(sentence: Sentence): boolean {
  return sentence.terminator !== '?' && sentence.has('unclearProblem')
}

function asks({ sentences }: ReplyUnit): boolean {
  return sentences.some(sentence => sentence.terminator === '?' && !sentence.has('closing', 'rephrase') || sentence.has('clarifying', 'asksToBeTold'))
}

function prescribes(clause: Clause): boolean {
  if (clause.has('closing', 'hollow') && !clause.has('putsHandOn')) return false
  return clause.has('putsHandOn', 'basicStep') || clause.has('instruction') && clause.confidence('instruction') >= sureInstruction
}
