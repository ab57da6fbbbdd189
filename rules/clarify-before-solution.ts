import { defineRule, hasTag, type Clause, type ReplyUnit, type Sentence, type TurnGroup } from 'replylint/rule'

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
      bad: [/*BAD*/],
      good: [/*GOOD*/],
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
        report({
          messageId: 'unclear',
          data: { quote: sentence.text },
          in: turn.reply,
          at: sentence.span,
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
