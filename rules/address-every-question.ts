import {
  defineRule, isConcrete, type ConversationUnit, type Part, type ReplyUnit, type Sentence, type TurnGroup, type TurnUnit,
} from 'replylint/rule'
import { emptyWords } from './lexicon/english/empty-words.ts'

/** One thing that the customer wants an answer to. */
interface Point {
  readonly part: Part
  readonly turn: TurnUnit
  readonly stems: readonly string[]
  readonly isProblem: boolean
}

const longestStem = 5

export default defineRule({
  meta: {
    type: 'problem',
    category: 'conversation',
    docs: {
      description: 'An agent answers every question and every separate problem of the customer.',
      why: 'The question that was passed over is asked again, a day later and less kindly. Saying that it comes later is an answer, '
        + 'too.',
      details: [
        'The rule looks at messages in which a customer asks two things or more: questions, and with `countProblems` statements '
        + 'that a thing is not as it should be (“the receipt is wrong”). It reads the agent’s next `lookahead` turn groups; a '
        + 'group that asks something back does not count towards them. A point is answered when the agent takes up a word of it, '
        + 'gives what it asks for (an amount for “how much”, a time for “when”, a yes or no) or puts it off (“on the '
        + 'invoice: I’ll come back to that”).',
        'It speaks on every point without a trace, where at least one other is answered: an answer that shares no word with any '
        + 'question may say it all in other words. Up to `maxUnanswered` points are let pass. The report stands at the question.',
      ].join('\n\n'),
      ignores: [
        'Rhetorical questions, courtesies and tags: “who runs this place?!”, “how are you?”, “right?”',
        'An answer with a link, and one that hands the case on or asks for a private message.',
        'A customer who says afterwards that it is solved, or thanks and leaves.',
        'Messages with one question.',
      ],
      sources: [
        'seed 003: “Even if the customer talks about any other product or problem that was not his main issue, show equal concern.”',
        'SkyVerge: “Clearly and directly address any explicit or implied questions … acknowledge all questions”.',
      ],
    },
    messages: {
      unanswered: '“{quote}” gets no answer in turn {turn}. Answer it, too, or say when you come back to it.',
    },
    schema: {
      type: 'object',
      properties: {
        countProblems: { type: 'boolean', description: 'Whether problems that are stated want an answer as questions do.' },
        lookahead: { type: 'integer', minimum: 1, description: 'Turn groups of the agent in which the answer may come.' },
        maxUnanswered: { type: 'integer', minimum: 0, description: 'Points of one message that may stay without an answer.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { countProblems: true, lookahead: 2, maxUnanswered: 0 },
    presets: { recommended: 'warning', strict: 'error' },
    examples: {
      bad: [/*BAD*/],
      good: [/*GOOD*/],
    },
  },
  create({ options, report }) {
    return {
      conversation(conversation) {
        for (const group of conversation.groups) {
          if (group.role !== 'customer') continue
          const points = group.turns.flatMap(pointsOf)
          if (points.length < 2) continue
          const answers = answersTo(group, conversation)
          if (answers.length === 0 || answers.some(({ reply }) => settles(reply)) || isContent(group, answers, conversation)) continue
          const open = openPoints(points, answers)
          if (open.length === points.length || open.length <= options.maxUnanswered) continue
          const turn = String(answers[0]?.turns[0]?.number)
          for (const { part, turn: { reply } } of open) report({ messageId: 'unanswered', data: { quote: part.text.trim(), turn }, in: reply, at: trimmed(part) })
        }
      },
    }

    function pointsOf(turn: TurnUnit): Point[] {
      const { reply } = turn
      return reply.sentences.flatMap(sentence => {
        if (sentence.role === 'quote' || sentence.role === 'signature') return []
        const isQuestion = sentence.terminator === '?'
        const parts = isQuestion ? questionsIn(sentence, reply) : options.countProblems ? sentence.find('thingWrong').map(({ firstWord, endWord }) => reply.part(firstWord, endWord)) : []
        return parts.map(part => ({ part, turn, stems: stemsOf(part, reply), isProblem: !isQuestion })).filter(({ stems }) => stems.length > 0)
      })
    }

    /** The agent’s next groups, as long as they ask something back and some more. */
    function answersTo({ index }: TurnGroup, { groups }: ConversationUnit): TurnGroup[] {
      const answers: TurnGroup[] = []
      let left = options.lookahead
      for (const group of groups.slice(index + 1)) {
        if (left === 0) break
        if (group.role === 'customer') continue
        answers.push(group)
        if (!asksBack(group)) left--
      }
      return answers.every(asksBack) ? [] : answers
    }
  },
})

/** The questions in a sentence: one, or several that are joined and begin as questions do. */
function questionsIn(sentence: Sentence, reply: ReplyUnit): Part[] {
  if (isIdle(sentence, reply)) return []
  const starts = [sentence.firstWord, ...sentence.find('opensQuestion').map(({ firstWord }) => firstWord).filter(word => word > sentence.firstWord)]
  const unique = [...new Set(starts)].sort((one, other) => one - other)
  return unique.map((start, index) => reply.part(withoutJoint(start, reply), unique[index + 1] ?? sentence.endWord))
}

function withoutJoint(word: number, { words }: ReplyUnit): number {
  return ['and', 'or', 'also', 'but', 'so', 'plus'].includes(words.forms[word] as string) ? word + 1 : word
}

/** Whether the question asks for nothing: a courtesy, a sigh, one that is shouted. */
function isIdle(sentence: Sentence, { text }: ReplyUnit): boolean {
  const marks = /[?!]+\s*$/.exec(text.slice(sentence.span.start, sentence.span.end + 2))?.[0] ?? ''
  return sentence.has('idleQuestion') || marks.length > 1
}

function stemsOf({ firstWord, endWord }: Part, { words }: ReplyUnit): string[] {
  return words.forms.slice(firstWord, endWord).filter(form => form.length > 2 && !emptyWords.has(form) && !/^[@<]/.test(form)).map(stem)
}

function stem(form: string): string {
  return form.slice(0, longestStem).replace(/(?<=\p{L}{3})(?:ies|es|ed|s|e|y)$/u, '')
}

/** The points that the agent’s words leave no trace of. */
function openPoints(points: readonly Point[], answers: readonly TurnGroup[]): Point[] {
  const stems = new Set(answers.flatMap(({ reply }) => reply.words.forms.map(stem)))
  const open = points.filter(point => !point.stems.some(each => stems.has(each)) && !isGiven(point, answers))
  const yeses = answers.flatMap(({ reply }) => reply.sentences).filter(sentence => sentence.has('yesOrNo')).length
  const decided = points.filter(point => !open.includes(point) && point.part.has('asksYesOrNo')).length
  let left = yeses - decided
  return open.filter(point => !(point.part.has('asksYesOrNo') && left-- > 0))
}

/** Whether the agent gives the kind of thing that the question asks for. */
function isGiven({ part, isProblem }: Point, answers: readonly TurnGroup[]): boolean {
  const sentences = answers.flatMap(({ reply }) => reply.sentences.map(sentence => ({ sentence, reply })))
  if (isProblem) return false
  if (part.has('asksPrice')) return sentences.some(({ sentence, reply }) => isConcrete(sentence, reply))
  if (part.has('asksTime')) return sentences.some(({ sentence, reply }) => sentence.has('timeConcrete', 'timeVague') || isConcrete(sentence, reply))
  if (/^(?:why|how come)\b/i.test(part.text)) return sentences.some(({ sentence }) => sentence.does('reason', 0.3) || sentence.has('reason'))
  if (/^(?:how|where)\b/i.test(part.text)) return sentences.some(({ sentence }) => sentence.does('instruction', 0.3) || sentence.has('instruction'))
  return false
}

function asksBack({ reply }: TurnGroup): boolean {
  return reply.sentences.some(sentence => sentence.terminator === '?' && !sentence.has('closing', 'rephrase'))
}

/** Whether the answer leads on to where all is answered: a link, another place, another person, later. */
function settles({ sentences }: ReplyUnit): boolean {
  return sentences.some(sentence => sentence.has('parks', 'privateMessage', 'handOver', 'escalation', 'rephrase', 'botFallback') || /https?:|www\./i.test(sentence.text))
}

/** Whether the customer then says that all is well, or takes leave. */
function isContent({ index }: TurnGroup, answers: readonly TurnGroup[], { groups }: ConversationUnit): boolean {
  const last = answers.at(-1)?.index ?? index
  return groups.slice(index + 1, last + 2).some(group => group.role === 'customer' && group.reply.sentences.some(sentence => sentence.has('saysSolved', 'takesLeave', 'gratitude')))
}

function trimmed({ span, text }: Part): { readonly start: number; readonly end: number } {
  return { start: span.start, end: span.start + text.trimEnd().length }
}
