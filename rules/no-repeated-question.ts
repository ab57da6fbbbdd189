import {
  defineRule, readGivenName, says, type ConversationUnit, type Part, type ReplyUnit, type Sentence, type TurnGroup, type TurnUnit,
} from 'replylint/rule'
import { emptyWords, numberWords } from './lexicon/english/empty-words.ts'

/** A detail of the house's own. */
interface HouseSlot {
  readonly name: string
  readonly asked: readonly string[]
  readonly shape: string
}

/** A detail that is asked for or given: what it is called, and of which thing it is, where there are several such. */
interface Detail {
  readonly slot: string
  /** Words of which both sides must share one: the verb of a date, the thing that has a number. */
  readonly about?: readonly string[]
  /** Whether a date is yet to come, as far as the words show. */
  readonly isPlanned?: boolean
}

interface Given extends Detail {
  readonly turn: TurnUnit
}

/** A question that the customer answered. */
interface Answered extends Detail {
  /** The question as a key; its slot is empty when it asks for none of the details. */
  readonly words: string
  readonly group: TurnGroup
  readonly answer: TurnUnit
}

/** What is asked for and given by families of phrases alone: slot → the families of the question and of the answer. */
const plainSlots: readonly (readonly [slot: string, asked: string, given: string])[] = [
  ['address', 'asksAddress', 'givesAddress'],
  ['postcode', 'asksPostcode', 'givesPostcode'],
  ['device', 'asksDevice', 'givesDevice'],
  ['browser', 'asksBrowser', 'givesBrowser'],
  ['text of the error', 'asksError', 'givesError'],
  ['amount', 'asksAmount', 'givesAmount'],
]

/** The same of what is given in a way of its own. */
const readSlots: readonly (readonly [slot: string, asked: string])[] = [
  ['name', 'asksName'], ['full name', 'asksFullName'], ['e-mail address', 'asksEmail'], ['telephone number', 'asksPhone'],
]

const email = /(?<![^\s@<>])[^\s@<>]{1,64}@[^\s@<>]{1,190}\.\p{L}{2,}/u
/** By its beginning or its groups: a long number alone may be that of a parcel, a date has groups of its own. */
const phone = /(?<![\w+-])(?:\+\d|0\d|\(\d{2,4}\) ?\d)[\d ().-]{6,14}\d(?![\w-])|(?<![\w-])\d{3}[ .-]\d{3}[ .-]\d{4}(?![\w-])/
const britishPostcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/
/** What one does with any thing: it says nothing of which. */
const plainVerbs: ReadonlySet<string> = new Set(['using', 'travelling', 'calling', 'talking', 'asking', 'looking', 'currently', 'exactly'])
/** Shorter questions are courtesies, and may well come twice. */
const shortestQuestion = 4
/** Words between “could I have” and the last of what is asked for in one breath. */
const farthest = 8

export default defineRule({
  meta: {
    type: 'problem',
    category: 'conversation',
    docs: {
      description: 'An agent does not ask for what the customer has already said.',
      why: 'To be asked again proves that nobody read it the first time. It costs the customer the time of writing it twice, and '
        + 'the agent their trust.',
      details: [
        'The rule keeps what the customer gives: the number of an order (booking, ticket, account …), name, e-mail address, '
        + 'telephone number, postal address, postcode, device, browser, the text of an error, the amount paid, the day on which '
        + 'something happened or is to happen, which one of its kind a thing is (“the Pro plan”, “flight BA204”), and the `slots` of the house. It speaks when an agent or a bot asks for one of them later on, or '
        + 'asks again what they had asked for and got an answer to, in the same words or for the same detail, more than '
        + '`sameQuestionLimit` times.',
        'Numbers are compared by the thing that they belong to, dates by what happened. The message says in which turn it was '
        + 'said and does not repeat it.',
      ].join('\n\n'),
      ignores: [
        'Checking who somebody is (“for security, could you confirm …”), with `verifyExempt`.',
        'A question that says why it comes again: the number was not found, another one is meant, it was not understood.',
        'A full name where only a first name was given; the address that belongs to an account.',
        'Asking again where the customer did not answer, did not know, or asked back; offers (“would you like …?”), which may come anew.',
      ],
      sources: [
        'seed 004: “Remember what’s been shared. Customers hate repeating themselves.”; seed 000: “references their previous interaction”.',
        'ClickFusion: hand the whole context over with the customer.',
      ],
    },
    messages: {
      alreadyGiven: '“{quote}” asks for the {slot}, which the customer gave in turn {turn}. Say that you have it, and go on.',
      askedAgain: '“{quote}” was asked before, and the customer answered in turn {turn}. Go on from the answer.',
      sayBack: 'Say that you have it.',
    },
    suggestionMessages: ['sayBack'],
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        slots: {
          type: 'array',
          description: 'More details: what they are called, how they are asked for, and how they look, “#” for a digit and “?” for a letter.',
          items: {
            type: 'object',
            properties: { name: { type: 'string' }, asked: { type: 'array', items: { type: 'string' } }, shape: { type: 'string', minLength: 2 } },
            required: ['name', 'asked', 'shape'],
            additionalProperties: false,
          },
        },
        verifyExempt: { type: 'boolean', description: 'Whether questions that check who somebody is may ask for anything.' },
        sameQuestionLimit: { type: 'integer', minimum: 1, description: 'Times that one question may be asked.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { slots: [] as readonly HouseSlot[], verifyExempt: true, sameQuestionLimit: 1 },
    presets: { recommended: 'warning', strict: 'error' },
    examples: {
      bad: [
        {
          text: "C: My order 55831 came without the lid.\nA: What's the order number?",
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: "What's the order number?", suggestions: [
              'C: My order 55831 came without the lid.\nA: I have your order number: {{order number}}.',
            ] },
          ],
        },
        {
          text: "C: I'm Hannah, hannah@x.org.\nA: Could I have your email please?",
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'Could I have your email please?', suggestions: [
              "C: I'm Hannah, hannah@x.org.\nA: I have your e-mail address: {{e-mail address}}.",
            ] },
          ],
        },
        {
          text: "C: It's an iPhone 15 on iOS 18.\nA: Which device are you using?",
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'Which device are you using?', suggestions: [
              "C: It's an iPhone 15 on iOS 18.\nA: I have your device: {{device}}.",
            ] },
          ],
        },
        {
          text: 'C: It was delivered on Monday to my neighbour.\nA: When was it delivered?',
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'When was it delivered?', suggestions: [
              'C: It was delivered on Monday to my neighbour.\nA: I have your date: {{date}}.',
            ] },
          ],
        },
        {
          text: 'C: The error says E-204.\nA: What error message do you see?',
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'What error message do you see?', suggestions: [
              'C: The error says E-204.\nA: I have your text of the error: {{text of the error}}.',
            ] },
          ],
        },
        {
          text: 'C: I paid £129.\nA: How much did you pay?',
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'How much did you pay?', suggestions: [
              'C: I paid £129.\nA: I have your amount: {{amount}}.',
            ] },
          ],
        },
        {
          text: 'C: My name is Rajesh.\nA: May I know your name?',
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'May I know your name?', suggestions: [
              'C: My name is Rajesh.\nA: I have your name: {{name}}.',
            ] },
          ],
        },
        {
          text: 'A: Which browser?\nC: Chrome.\nA: Which browser are you using?',
          conversation: true,
          reports: [
            { messageId: 'askedAgain', quote: 'Which browser are you using?' },
          ],
        },
        {
          text: 'C: My policy is POL-4471 and the window is broken.\nA: What is your policy reference?',
          options: { slots: [{ name: 'policy reference', asked: ['policy reference'], shape: 'POL-####' }] },
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'What is your policy reference?', suggestions: [
              'C: My policy is POL-4471 and the window is broken.\nA: I have your policy reference: {{policy reference}}.',
            ] },
          ],
        },
        {
          text: 'C: My order 55831 came without the lid.\nA: For security, could you confirm your order number?',
          options: { verifyExempt: false },
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'For security, could you confirm your order number?', suggestions: [
              'C: My order 55831 came without the lid.\nA: I have your order number: {{order number}}.',
            ] },
          ],
        },
        {
          text: 'A: Which browser?\nC: Firefox.\nA: Which browser are you using?\nC: Firefox!\nA: And which browser is it?',
          options: { sameQuestionLimit: 2 },
          conversation: true,
          reports: [
            { messageId: 'askedAgain', quote: 'And which browser is it?' },
          ],
        },
        {
          text: 'A: What size are the curtains in your room?\nC: Two metres by one.\nA: What size are the curtains in your room?',
          because: 'The same words, after an answer.',
          conversation: true,
          reports: [
            { messageId: 'askedAgain', quote: 'What size are the curtains in your room?' },
          ],
        },
        {
          text: 'A: May I have your name, please?\nC: Rosa Lind\nA: Thank you. What is the trouble?\nC: The oven is cold.\nA: Can I have your full name?',
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'Can I have your full name?', suggestions: [
              'A: May I have your name, please?\nC: Rosa Lind\nA: Thank you. What is the trouble?\nC: The oven is cold.\nA: I have your full name: {{full name}}.',
            ] },
          ],
        },
        {
          text: 'C: Ring me on 020 7946 0991.\nA: What is your phone number?',
          conversation: true,
          reports: [
            { messageId: 'alreadyGiven', quote: 'What is your phone number?', suggestions: [
              'C: Ring me on 020 7946 0991.\nA: I have your telephone number: {{telephone number}}.',
            ] },
          ],
        },
      ],
      good: [
        { text: "C: My order 55831 came without the lid.\nA: Thanks, I've got 55831 open. The lid ships today.", conversation: true },
        { text: "C: I'm Hannah, hannah@x.org.\nA: Thanks Hannah. Which laptop is it?", conversation: true },
        { text: "C: It's an iPhone 15.\nA: Which iOS version is it on?", conversation: true },
        { text: "C: My order is 55831.\nA: I'm not finding 55831. Could you check the number on the confirmation email?", conversation: true },
        { text: "C: I paid £129.\nA: Thanks, I can see £129 on 3 May. I'm refunding it.", conversation: true },
        { text: "C: I'm on Chrome.\nA: Which version of Chrome?", conversation: true },
        { text: "A: Which browser?\nC: Chrome.\nA: Thanks - let's clear the Chrome cookies.", conversation: true },
        { text: 'C: My postcode is M1 1AE.\nA: Thanks, for security could you confirm the last four digits of the card?', conversation: true },
        { text: 'C: It came on 2026-03-11 10:20, parcel 1123456789012.\nA: What is your phone number?', conversation: true },
        { text: "C: I'm Hannah, hannah@x.org.\nA: Is your email address hannah@x.org?", because: 'It is said back.', conversation: true },
        { text: 'C: My phone is 020 7946 0991.\nA: I sent a text to your phone number. Could you read me the code?', conversation: true },
        { text: 'C: My order 55831 came without the lid.\nA: For security, could you confirm your order number?', conversation: true },
        { text: "C: I'm Hannah.\nA: Could I have your full name, please?", because: 'Only the first name was given.', conversation: true },
        { text: 'A: What size are the curtains in your room?\nC: Do you mean the width?\nA: What size are the curtains in your room?', because: 'The customer asked back.', conversation: true },
        { text: "C: My order 55831 came without the lid.\nA: What's your account number?", conversation: true },
        { text: 'C: It was delivered on Monday to my neighbour.\nA: When did you order it?', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    const shapes = options.slots.map(({ name, asked, shape }) => ({ name, asked, shape: shapeOf(shape) }))
    return {
      conversation(conversation) {
        const given: Given[] = []
        const answered: Answered[] = []
        for (const group of conversation.groups) {
          if (group.role === 'customer') {
            for (const turn of group.turns) given.push(...givenIn(turn, conversation).map(detail => ({ ...detail, turn })))
            continue
          }
          const isExempt = isExplained(group)
          const answer = answerTo(group, conversation)
          for (const turn of group.turns) {
            for (const sentence of turn.reply.body) {
              const details = askedIn(sentence, turn.reply)
              const words = wordsOf(sentence, turn.reply)
              if (!isExempt) tell(details, words, sentence, turn, group)
              if (answer === undefined || details.length === 0 && words === '') continue
              answered.push(...(details.length > 0 ? details : [{ slot: '' }]).map(detail => ({ ...detail, words, group, answer })))
            }
          }
        }

        function tell(details: readonly Detail[], words: string, sentence: Sentence, turn: TurnUnit, group: TurnGroup): void {
          const quote = sentence.text
          const before = answered.filter(each => each.group.index < group.index && isSame(each, details, words)
            && (each.slot !== '' && details.length > 0 || each.group.index === group.index - 2))
          const last = before.at(-1)
          if (last !== undefined && before.length >= options.sameQuestionLimit) {
            return report({ messageId: 'askedAgain', data: { quote, turn: String(last.answer.number) }, in: turn.reply, at: sentence.span })
          }
          if (last !== undefined) return
          const detail = details.map(asks => given.findLast(each => isSameDetail(each, asks))).find(each => each !== undefined)
          if (detail === undefined) return
          const slot = detail.slot === 'number' && detail.about?.[0] !== undefined ? `${detail.about[0]} number` : detail.slot
          report({
            messageId: 'alreadyGiven',
            data: { quote, slot, turn: String(detail.turn.number) },
            in: turn.reply,
            at: sentence.span,
            suggestions: details.length > 1 ? [] : [{ messageId: 'sayBack', at: sentence.span, text: `I have your ${slot}: {{${slot}}}.` }],
          })
        }
      },
    }

    /** Whether the agent says why they ask. */
    function isExplained({ reply }: TurnGroup): boolean {
      if (reply.sentences.some(sentence => sentence.has('explainsAskingAgain'))) return true
      return options.verifyExempt && reply.sentences.some(sentence => sentence.has('verifies'))
    }

    function askedIn(sentence: Sentence, reply: ReplyUnit): Detail[] {
      // “Is it hannah@example.com?” says it back
      if (/@|\d{3}/.test(sentence.text)) return []
      const details: Detail[] = shapes.filter(({ asked }) => says(sentence, asked)).map(({ name }) => ({ slot: name }))
      if (details.length > 0) return details
      for (const unit of sentence.find('asksNumber')) if (isAskedFor(unit, sentence)) details.push({ slot: 'number', about: thingsIn(reply.part(unit.firstWord, unit.endWord), reply) })
      for (const [slot, family] of [...readSlots, ...plainSlots]) {
        if (sentence.find(family).some(unit => isAskedFor(unit, sentence))) details.push({ slot })
      }
      if (sentence.has('asksWhen')) details.push({ slot: 'date', about: stemsOf(sentence, reply) })
      else if (sentence.has('asksPlanned')) details.push({ slot: 'date', isPlanned: true, about: stemsOf(sentence, reply) })
      if (details.length === 0) details.push(...thingsAskedFor(sentence, reply))
      return details
    }

    function givenIn(turn: TurnUnit, { turns }: ConversationUnit): Detail[] {
      const { reply, text } = turn
      const details: Detail[] = []
      const name = readGivenName(turn, turns.slice(0, turns.indexOf(turn)))
      if (name !== undefined) details.push({ slot: 'name' })
      if (name !== undefined && name.names.length > 1) details.push({ slot: 'full name' })
      if (email.test(text)) details.push({ slot: 'e-mail address' })
      if (phone.test(text)) details.push({ slot: 'telephone number' })
      if (britishPostcode.test(text)) details.push({ slot: 'postcode' })
      for (const { name: slot, shape } of shapes) if (shape.test(text)) details.push({ slot })
      for (const sentence of reply.sentences) {
        if (sentence.terminator === '?') continue
        for (const unit of sentence.find('givesNumber')) {
          const part = reply.part(unit.firstWord, unit.endWord)
          if (/\d\D*\d\D*\d/.test(part.text)) details.push({ slot: 'number', about: thingsIn(part, reply) })
        }
        for (const [slot, , family] of plainSlots) if (sentence.has(family)) details.push({ slot })
        if (sentence.has('saysWhen')) details.push({ slot: 'date', isPlanned: !isPast(sentence, reply), about: stemsOf(sentence, reply) })
        details.push(...thingsNamed(sentence, reply))
      }
      return details
    }
  },
})

/**
 * Whether the words are what the sentence asks for: they stand soon after “could I have” or the like, or are the whole
 * question. “I sent it to your phone, could you read it out?” does not ask for the phone.
 */
function isAskedFor(unit: { readonly firstWord: number }, sentence: Sentence): boolean {
  const isAsked = sentence.find('asksToBeTold').some(({ firstWord, endWord }) => unit.firstWord >= firstWord && unit.firstWord - endWord <= farthest)
  return isAsked || sentence.terminator === '?' && sentence.endWord - sentence.firstWord <= shortestQuestion && !sentence.has('asksYesOrNo')
}

/** What the customer said to the questions of a group in the next one: undefined where they did not answer. */
function answerTo({ index }: TurnGroup, { groups }: ConversationUnit): TurnUnit | undefined {
  const next = groups[index + 1]
  if (next?.role !== 'customer') return undefined
  const { sentences } = next.reply
  const isAnswer = sentences.length > 0 && sentences.every(sentence => sentence.terminator !== '?' && !sentence.has('knowsNot'))
  return isAnswer ? next.turns[0] : undefined
}

function isSame(one: Answered, details: readonly Detail[], words: string): boolean {
  if (one.slot === '' || details.length === 0) return words !== '' && one.words === words
  return details.length === 1 && details.some(detail => isLasting(detail) && isSameDetail(one, detail))
}

/** Dates and amounts come anew with every matter; a name and an order stay. */
function isLasting({ slot }: Detail): boolean {
  return slot !== 'date' && slot !== 'amount'
}

function isSameDetail(one: Detail, other: Detail): boolean {
  if (one.slot !== other.slot || other.isPlanned === true && one.isPlanned !== true) return false
  return one.about === undefined || other.about === undefined || one.about.some(word => other.about?.includes(word))
}

function thingsIn(part: Part, { words }: ReplyUnit): string[] {
  return words.forms.slice(part.firstWord, part.endWord).filter(form => /^\p{L}+$/u.test(form) && !emptyWords.has(form) && !numberWords.has(form))
}

/** “was”, “did”, “delivered”: what happened on that day is over. */
function isPast({ firstWord, endWord }: Part, { words }: ReplyUnit): boolean {
  return words.forms.slice(firstWord, endWord).some(form => /^(?:was|were|did|had|came)$|\p{L}{2}ed$/u.test(form))
}

/** “Which flight are you on?”: the thing that is asked for, where the question has no other word that means something. */
function thingsAskedFor(sentence: Sentence, reply: ReplyUnit): Detail[] {
  if (sentence.terminator !== '?' || !sentence.has('asksToBeTold')) return []
  const { words } = reply
  return sentence.find('asksWhichThing').flatMap(({ endWord }) => {
    const thing = words.forms[endWord] ?? ''
    const others = thingsIn(reply.part(sentence.firstWord, sentence.endWord), reply).filter(form => form !== thing && !plainVerbs.has(form))
    return others.length === 0 && isThing(thing) ? [{ slot: thing }] : []
  })
}

/** What a thing is called or numbered: “flight BA204”, “the Pro plan”, “size 8”. */
function thingsNamed({ firstWord, endWord }: Part, { words, text }: ReplyUnit): Detail[] {
  const found: Detail[] = []
  for (let word = firstWord; word < endWord; word++) {
    const thing = words.forms[word] as string
    if (!isThing(thing)) continue
    const after = word + 1 < endWord ? text.slice(words.starts[word + 1], words.ends[word + 1]) : ''
    const before = word - 1 > firstWord ? text.slice(words.starts[word - 1], words.ends[word - 1]) : ''
    if (/^(?=[\p{L}\d-]*\d)[\p{L}\d-]+$/u.test(after) || /^\p{Lu}\p{L}+$/u.test(before)) found.push({ slot: thing })
  }
  return found
}

function isThing(form: string): boolean {
  return /^\p{Ll}{4,}$/u.test(form) && !emptyWords.has(form) && !numberWords.has(form)
}

/** Beginnings of the words that say what a sentence is about. */
function stemsOf({ firstWord, endWord }: Part, { words }: ReplyUnit): string[] {
  return words.forms.slice(firstWord, endWord).filter(form => /^\p{L}{4,}$/u.test(form) && !emptyWords.has(form)).map(form => form.slice(0, 5))
}

/** A question as a key: its words without courtesies; empty for an offer, a courtesy and what is no question. */
function wordsOf(sentence: Sentence, { words }: ReplyUnit): string {
  if (sentence.terminator !== '?' || !sentence.has('asksFact') || sentence.has('closing', 'rephrase', 'feedbackQ')) return ''
  const forms = words.forms.slice(sentence.firstWord, sentence.endWord).filter(form => form !== 'please')
  return forms.length < shortestQuestion ? '' : forms.join(' ')
}

/** `POL-####` as it is looked for: `#` is a digit, `?` a letter, anything else itself. */
function shapeOf(shape: string): RegExp {
  const pattern = shape.replace(/[\\^$.*+()[\]{}|]/g, '\\$&').replaceAll('#', '\\d').replaceAll('?', '\\p{L}')
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu')
}
