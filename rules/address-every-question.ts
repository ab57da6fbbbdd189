import {
  defineRule, isConcrete, isCourtesy, looksLikeName, type ConversationUnit, type Part, type ReplyUnit, type Sentence, type TurnGroup, type TurnUnit,
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
/** What is split off with fewer words (“; refunded”) says nothing of another question. */
const shortestStatement = 3

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
        'It speaks on every point without a trace, where at least one other is answered and all that the agent states is about '
        + 'those: a statement that shares no word with any question may answer it in other words. Up to `maxUnanswered` points are let pass. The report stands at the question.',
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
      bad: [
        {
          text: 'C: Where is my order, and can I change the address?\nA: Your order ships on Friday.',
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'can I change the address' },
          ],
        },
        {
          text: "C: Is the basket waterproof? Do you ship to Ireland?\nA: Yes, it's waterproof.",
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'Do you ship to Ireland' },
          ],
        },
        {
          text: "C: My screen is cracked and the app crashes.\nA: I'll send a new screen.",
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'the app crashes' },
          ],
        },
        {
          text: 'C: When does the sale end? What about returns?\nA: The sale ends Sunday.',
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'What about returns' },
          ],
        },
        {
          text: 'C: Why was I charged twice? How do I cancel?\nA: Sorry about the double charge; refunded.',
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'How do I cancel' },
          ],
        },
        {
          text: 'C: Can I bring a dog? How much is a room?\nA: Yes, dogs are welcome.',
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'How much is a room' },
          ],
        },
        {
          text: 'C: Do you have this in blue, size 8, and is it in stock in Leeds?\nA: We do blue.',
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'is it in stock in Leeds' },
          ],
        },
        {
          text: "C: The lid is missing and the receipt is wrong.\nA: I'll post the lid.",
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'the receipt is wrong' },
          ],
        },
        {
          text: 'C: Do you deliver on Sundays? Is the table oak?\nA: Could you give me your postcode?\nC: M1 1AE\nA: Thanks. We deliver there on Sundays.\nC: All right.\nA: Sundays it is.',
          because: 'What is asked back does not count.',
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'Is the table oak' },
          ],
        },
        {
          text: 'C: Do you deliver on Sundays? Is the table oak?\nA: We deliver on Sundays.\nC: Go on.\nA: The table is oak.',
          options: { lookahead: 1 },
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'Is the table oak' },
          ],
        },
        {
          text: 'C: When does the pool open? Is there a sauna? Are towels included?\nA: The pool opens at seven.',
          options: { maxUnanswered: 1 },
          conversation: true,
          reports: [
            { messageId: 'unanswered', quote: 'Is there a sauna' },
            { messageId: 'unanswered', quote: 'Are towels included' },
          ],
        },
      ],
      good: [
        { text: 'C: Where is my order, and can I change the address?\nA: It ships on Friday. The address can be changed until then - what should it be?', conversation: true },
        { text: "C: Is the basket waterproof? Do you ship to Ireland?\nA: It's waterproof, and we ship to Ireland from £6.", conversation: true },
        { text: "C: My screen is cracked and the app crashes.\nA: I'll send a new screen; the crash fix is in update 3.1, out tonight.", conversation: true },
        { text: 'C: When does the sale end? What about returns?\nA: The sale ends Sunday; sale items can be returned within 14 days.', conversation: true },
        { text: "C: Why was I charged twice? How do I cancel?\nA: The second charge is refunded, and I've cancelled the plan.", conversation: true },
        { text: 'C: Can I bring a dog? How much is a room?\nA: Dogs stay free. Rooms are from £72.', conversation: true },
        { text: 'C: Do you have this in blue, size 8, and is it in stock in Leeds?\nA: Blue in size 8, yes, and Leeds has two.', conversation: true },
        { text: "C: The lid is missing and the receipt is wrong.\nA: I'll post the lid today; about the receipt, what should it say?", conversation: true },
        { text: "C: The lid is missing and the receipt is wrong.\nA: I'll post the lid. ", options: { countProblems: false }, conversation: true },
        { text: 'C: Do you deliver on Sundays? Is the table oak?\nA: We deliver on Sundays.\nC: Go on.\nA: The table is oak.', conversation: true },
        { text: 'C: When does the pool open? Is there a sauna?\nA: The pool opens at seven.', options: { maxUnanswered: 1 }, conversation: true },
        { text: 'C: Where is my parcel? Who runs this place?!\nA: Your parcel comes on Friday.', because: 'Nobody asks for the name of the director.', conversation: true },
        { text: "C: When does the pool open? Is there a sauna?\nA: The pool opens at seven. On the sauna I'll come back to you after lunch.", conversation: true },
        { text: "C: When does the pool open? Is there a sauna?\nA: The pool opens at seven.\nC: Thanks, that's all.", because: 'The customer has what they need.', conversation: true },
      ],
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
      return reply.sentences.flatMap((sentence, index) => {
        if (sentence.role === 'quote' || sentence.role === 'signature') return []
        const isQuestion = sentence.terminator === '?'
        const parts = isQuestion ? questionsIn(sentence, reply) : options.countProblems ? problemsIn(sentence, reply) : []
        const before = reply.sentences[index - 1]
        return parts.map(part => ({ part, turn, stems: stemsIn(part, before, reply), isProblem: !isQuestion })).filter(({ stems }) => stems.length > 0)
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

/** What is said to be wrong; where several things are counted up (“also …”, “(2) …”), each of them. */
function problemsIn(sentence: Sentence, reply: ReplyUnit): Part[] {
  const wrong = sentence.find('thingWrong')
  const starts = sentence.find('oneMore').filter(({ firstWord }) => firstWord > sentence.firstWord).map(({ endWord }) => endWord)
  const listed = [sentence.firstWord, ...starts].map((start, index) => reply.part(start, starts[index] ?? sentence.endWord))
  const isListed = starts.length > 0 && listed.every(part => wrong.some(unit => unit.firstWord >= part.firstWord && unit.firstWord < part.endWord) || part.has('customersTrouble', 'madeTo'))
  return isListed ? listed : wrong.map(({ firstWord, endWord }) => reply.part(firstWord, endWord))
}

/** The words of a point; “What is it for?” has those of the sentence before it. */
function stemsIn(part: Part, before: Sentence | undefined, reply: ReplyUnit): readonly string[] {
  const stems = stemsOf(part, reply)
  return stems.length > 0 || before === undefined || before.role !== 'body' || !/\b(?:it|that|this|they|them|those)\b/i.test(part.text) ? stems : stemsOf(before, reply)
}

/**
 * The questions in a sentence: one, or several that are joined; each begins as questions do. “I like it, so what is it?”
 * is one, and “In blue?” none: it goes with the question before it.
 */
function questionsIn(sentence: Sentence, reply: ReplyUnit): Part[] {
  if (isIdle(sentence, reply)) return []
  const openers = sentence.find('opensQuestion').map(({ firstWord }) => firstWord)
  const unique = [...new Set(openers)].sort((one, other) => one - other)
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
  if (open.length === 0 || open.length === points.length) return open
  const yeses = answers.flatMap(({ reply }) => reply.sentences).filter(sentence => sentence.has('yesOrNo')).length
  const decided = points.filter(point => !open.includes(point) && point.part.has('asksYesOrNo')).length
  let left = yeses - decided
  const wanting = open.filter(point => !(point.part.has('asksYesOrNo') && left-- > 0))
  const asked = new Set(points.flatMap(point => point.stems))
  const others = answers.flatMap(({ reply }) => statementsIn(reply)).filter(words => !words.some(word => asked.has(stem(word))))
  if (others.length === 0) return wanting
  const isRefused = answers.some(({ reply }) => reply.sentences.some(sentence => sentence.has('negation') || sentence.does('refusal', 0.3)))
  return isRefused ? [] : wanting.filter(({ part }) => asksQuantity(part))
}

/** Whether only a number or a time answers it: no statement without one is an answer in other words. */
function asksQuantity(part: Part): boolean {
  return part.has('asksTime') || part.has('asksPrice') && /\bhow (?:much|many)\b/i.test(part.text)
}

/** What the agent states, as words; courtesies left out. What takes up no word of a question may answer it in others. */
function statementsIn(reply: ReplyUnit): string[][] {
  return reply.clauses.flatMap(clause => {
    if (clause.sentence.terminator === '?' || isCourtesy(clause) || clause.has('apology', 'sympathy', 'gratitude')) return []
    const isSentence = clause.sentence.clauses.length === 1
    const forms = reply.words.forms.slice(clause.firstWord, clause.endWord).join(' ')
    return forms.split(/ and (?=it |they |their |there |the |we |you |i |its )/).map(words => words.split(' ')).filter(words => isSentence || words.length >= shortestStatement)
  })
}

/** Whether the agent gives the kind of thing that the question asks for. */
function isGiven({ part, isProblem }: Point, answers: readonly TurnGroup[]): boolean {
  const sentences = answers.flatMap(({ reply }) => reply.sentences.map(sentence => ({ sentence, reply })))
  if (isProblem) return false
  if (part.has('asksPrice')) return sentences.some(({ sentence, reply }) => isConcrete(sentence, reply))
  if (part.has('asksPlace')) return sentences.some(({ sentence, reply }) => isConcrete(sentence, reply) || namesSomething(sentence, reply))
  if (part.has('asksTime')) return sentences.some(({ sentence, reply }) => sentence.has('timeConcrete', 'timeVague') || isConcrete(sentence, reply))
  if (/^(?:why|how come)\b/i.test(part.text)) return sentences.some(({ sentence }) => sentence.does('reason', 0.3) || sentence.has('reason'))
  if (/^(?:how|where)\b/i.test(part.text)) return sentences.some(({ sentence }) => sentence.does('instruction', 0.3) || sentence.has('instruction'))
  return false
}

function namesSomething(sentence: Sentence, reply: ReplyUnit): boolean {
  for (let word = sentence.firstWord + 1; word < sentence.endWord; word++) if (looksLikeName(word, sentence, reply)) return true
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
  return groups.slice(index + 1, last + 2).some(group => group.role === 'customer' && group.reply.sentences.some(isContented))
}

/** “Thanks for the new copy” is content with the copy, “got it” has read the answer. */
function isContented(sentence: Sentence): boolean {
  if (sentence.has('takesLeave')) return true
  if (sentence.has('thanksForThing')) return false
  return sentence.has('gratitude') || sentence.has('saysSolved') && !sentence.has('backchannel')
}

function trimmed({ span, text }: Part): { readonly start: number; readonly end: number } {
  return { start: span.start, end: span.start + text.trimEnd().length }
}
