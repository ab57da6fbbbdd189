import {
  defineRule, looksLikeName, runsOfCapitals,
  type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'
import { isOrdinaryWord, knownAcronyms } from './lexicon/english/shouted-words.ts'

/** A word of this length in capitals is heard alone; shorter ones are taken for emphasis. */
const loudLetters = 5

/** What comes before the label of a control, a keyword to send or a code. */
const beforeLabel: ReadonlySet<string> = new Set(
  ('click tap press select choose hit push type enter tick check labeled called named says marked titled reading button tab menu '
    + 'option word words keyword text reply answer respond status code error number reference password message').split(' '),
)
const rightBeforeLabel: ReadonlySet<string> = new Set('send on with as under'.split(' '))
const afterLabel: ReadonlySet<string> = new Set(
  'button tab menu link option section page field key folder mode setting settings screen icon code keyword box card app form'.split(' '),
)
const repeatedMarks = /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"'>*_])(?:[!?]*!\?[!?]*|[!?]*\?![!?]*|!{2,})(?![\p{L}\p{N}])/gu

interface WordRange {
  readonly firstWord: number
  readonly endWord: number
}

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'tone',
    docs: {
      description: 'No phrases in capitals and no runs of exclamation marks.',
      why: 'Capitals and “!!” are read as a raised voice, whatever was meant. What matters is heard better when it '
        + 'stands first in its sentence.',
      details: [
        '`capitals`: two or more words in capitals in a row that are ordinary English words, or one of five letters and '
        + 'more. The test is a list of ordinary words, not one of acronyms: SAML, CSV, VAT, order codes and product names '
        + 'are never hit. A paragraph gets one such finding.',
        '`marks`: “!!”, “!?” and “?!”. A fix leaves one mark. `exclaimedNo`: more than `maxExclamations` sentences with '
        + 'an exclamation mark in a reply that refuses something; greetings and wishes at the end are not counted.',
      ].join('\n\n'),
      ignores: [
        'Acronyms and codes (REF123, PIN, URL, OK), more of them in `acronyms`; placeholders and code.',
        'A single capitalised word between names: “the NEVER Store”.',
        'Labels of controls: “click SAVE CHANGES”, “reply STOP”, anything in quotation marks.',
        'A label at the head: “UPDATE: the line is back”.',
        'One exclamation mark, and any number of them in good news.',
      ],
      sources: [
        'seed 002: “Their tone should always be pleasant”',
        'IZI wiki: “No ALL CAPS – Capital letters read as shouting”.',
      ],
    },
    messages: {
      capitals: '“{quote}” is read as shouting. Write it in lower case, and put what matters first.',
      marks: '“{quote}” is read as shouting. One mark is enough.',
      exclaimedNo: 'This reply refuses something and has {count} exclamation marks. Say it with a full stop.',
      lowerCase: 'Write it in lower case.',
      fullStop: 'End it with a full stop.',
    },
    suggestionMessages: ['lowerCase', 'fullStop'],
    hasSuggestions: true,
    fixable: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        acronyms: { type: 'array', items: { type: 'string' }, description: 'More short forms and names that stand in capitals.' },
        maxExclamations: { type: 'integer', minimum: 0, description: 'How many exclamation marks a reply may have that refuses something.' },
        minCapsWords: { type: 'integer', minimum: 1, description: 'How many ordinary words in capitals in a row are too many.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { acronyms: [] as readonly string[], maxExclamations: 1, minCapsWords: 2 },
    presets: { recommended: 'warning', strict: 'warning' },
    examples: {
      bad: [
        {
          text: 'PLEASE DO NOT RESTART THE PC.',
          reports: [
            {
              messageId: 'capitals',
              quote: 'PLEASE DO NOT RESTART THE PC',
              suggestions: [
                'Please do not restart the PC.',
              ],
            },
          ],
        },
        {
          text: 'This is URGENT!!!',
          reports: [
            {
              messageId: 'capitals',
              quote: 'URGENT',
              suggestions: [
                'This is urgent!!!',
              ],
            },
            {
              messageId: 'marks',
              quote: '!!!',
              fix: 'This is URGENT!',
            },
          ],
        },
        {
          text: 'Read the terms BEFORE YOU ORDER.',
          reports: [
            {
              messageId: 'capitals',
              quote: 'BEFORE YOU ORDER',
              suggestions: [
                'Read the terms before you order.',
              ],
            },
          ],
        },
        {
          text: 'Your account is CANCELLED.',
          reports: [
            {
              messageId: 'capitals',
              quote: 'CANCELLED',
              suggestions: [
                'Your account is cancelled.',
              ],
            },
          ],
        },
        {
          text: "Stop!! Don't click it!!",
          reports: [
            {
              messageId: 'marks',
              quote: '!!',
              fix: "Stop! Don't click it!!",
            },
            {
              messageId: 'marks',
              quote: '!!',
              fix: "Stop!! Don't click it!",
            },
          ],
        },
        {
          text: 'WE CANNOT REFUND IT.',
          reports: [
            {
              messageId: 'capitals',
              quote: 'WE CANNOT REFUND IT',
              suggestions: [
                'We cannot refund it.',
              ],
            },
          ],
        },
        {
          text: 'Act NOW!!',
          reports: [
            {
              messageId: 'marks',
              quote: '!!',
              fix: 'Act NOW!',
            },
          ],
        },
        {
          text: 'Please send it TODAY.',
          reports: [
            {
              messageId: 'capitals',
              quote: 'TODAY',
              suggestions: [
                'Please send it today.',
              ],
            },
          ],
        },
        {
          text: 'Wait, what?! I’ll check that at once.',
          reports: [
            {
              messageId: 'marks',
              quote: '?!',
              fix: 'Wait, what? I’ll check that at once.',
            },
          ],
        },
        {
          text: 'You’re in luck! Well, nearly! We can’t refund the ticket. I can move it to Friday.',
          reports: [
            {
              messageId: 'exclaimedNo',
              quote: 'nearly!',
              suggestions: [
                'You’re in luck! Well, nearly. We can’t refund the ticket. I can move it to Friday.',
              ],
            },
          ],
        },
        {
          text: 'Send it NOW or by noon.',
          options: { minCapsWords: 1 },
          reports: [
            {
              messageId: 'capitals',
              quote: 'NOW',
              suggestions: [
                'Send it now or by noon.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "Please don't restart the PC." },
        { text: 'This is urgent: please reply by 3pm.' },
        { text: 'Your reference is REF-20261.' },
        { text: 'Please check the SLA and the API URL.' },
        { text: 'Your account is cancelled from 1 June.' },
        { text: 'OK, done!' },
        { text: "Careful: don't click the link until I confirm." },
        { text: 'Your new PIN arrives by post.' },
        { text: 'Click SAVE CHANGES at the top.' },
        { text: 'UPDATE: the line is back.' },
        { text: 'You’re in luck! Well, nearly! We can’t refund the ticket. I can move it to Monday.', options: { maxExclamations: 2 } },
        { text: 'The SEND MONEY lamp is back in stock.', options: { acronyms: ['send', 'money'] } },
        { text: 'Great news! Your parcel is here! Come and get it!' },
      ],
    },
  },
  create({ options, report }) {
    const house = new Set(options.acronyms.map(each => each.toLowerCase()))
    const isAcronym = (form: string) => knownAcronyms.has(form) || house.has(form)
    return {
      reply(reply) {
        let paragraph = -1
        for (const sentence of reply.sentences) {
          if (sentence.role !== 'body' && sentence.role !== 'salutation') continue
          checkMarks(sentence, reply)
          if (sentence.paragraph === paragraph) continue
          const loud = runsOfCapitals(sentence, reply).find(run => isLoud(run, sentence, reply))
          if (loud === undefined) continue
          paragraph = sentence.paragraph
          tellCapitals(loud, sentence, reply)
        }
        checkExclamations(reply)
      },
    }

    function isLoud(run: WordRange, sentence: Sentence, reply: ReplyUnit): boolean {
      const { firstWord, endWord } = run
      if (isLabel(run, sentence, reply)) return false
      const ordinary: string[] = []
      for (let word = firstWord; word < endWord; word++) {
        const form = reply.words.forms[word] as string
        if (!isAcronym(form) && isOrdinaryWord(form)) ordinary.push(form)
      }
      if (ordinary.length >= options.minCapsWords && ordinary.some(form => form.length > 2)) return true
      // alone it may be part of a name
      return ordinary.length > 0 && endWord - firstWord === 1 && (ordinary[0] as string).length >= loudLetters
        && !looksLikeName(firstWord - 1, sentence, reply) && !looksLikeName(endWord, sentence, reply)
    }

    function tellCapitals(run: WordRange, sentence: Sentence, reply: ReplyUnit): void {
      const { words, text } = reply
      const at = { start: words.starts[run.firstWord] as number, end: words.ends[run.endWord - 1] as number }
      const isSentence = ordinaryIn(run, words.forms).length >= 2
      let quiet = ''
      for (let word = run.firstWord; word < run.endWord; word++) {
        const written = text.slice(words.starts[word], words.ends[word])
        const form = words.forms[word] as string
        const keeps = form === 'i' || isAcronym(form) || (!isSentence && !isOrdinaryWord(form) && written.length <= 4)
        const lower = keeps ? written : written.toLowerCase()
        const isHead = word === run.firstWord
          && (word === sentence.firstWord || /[.!?:]\s*$/.test(text.slice(sentence.span.start, at.start)))
        quiet += text.slice(word === run.firstWord ? at.start : words.ends[word - 1], words.starts[word])
        quiet += isHead ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
      }
      const data = { quote: text.slice(at.start, at.end) }
      report({ messageId: 'capitals', data, at, suggestions: [{ messageId: 'lowerCase', at, text: quiet }] })
    }

    function checkMarks(sentence: Sentence, reply: ReplyUnit): void {
      const { start } = sentence.span
      const next = reply.sentences[sentence.index + 1]
      const text = reply.text.slice(start, next?.span.start ?? reply.text.length)
      if (!/[!?][!?]/.test(text)) return
      for (const match of text.matchAll(repeatedMarks)) {
        const [quote] = match
        const at = { start: start + match.index, end: start + match.index + quote.length }
        report({ messageId: 'marks', data: { quote }, at, fix: { at, text: quote.includes('?') ? '?' : '!' } })
      }
    }

    function checkExclamations(reply: ReplyUnit): void {
      const exclaimed = reply.body.filter(sentence => sentence.terminator === '!' && !sentence.has('closing', 'gratitude'))
      if (exclaimed.length <= options.maxExclamations) return
      if (!reply.clauses.some(clause => clause.has('refusal') && clause.confidence('refusal') >= 0.6)) return
      const at = lastWordOf(exclaimed[options.maxExclamations] as Sentence, reply)
      if (/[!?]{2}/.test(reply.text.slice(at.start, at.end + 1))) return
      const suggestions = [{ messageId: 'fullStop', at: { start: at.end - 1, end: at.end }, text: '.' } as const]
      report({ messageId: 'exclaimedNo', data: { count: String(exclaimed.length) }, at, suggestions })
    }
  },
})

function ordinaryIn({ firstWord, endWord }: WordRange, forms: readonly string[]): readonly string[] {
  return forms.slice(firstWord, endWord).filter(form => isOrdinaryWord(form))
}

/** The label of a control, a keyword to send, or a label at the head of a line. */
function isLabel({ firstWord, endWord }: WordRange, sentence: Sentence, reply: ReplyUnit): boolean {
  const { words, text } = reply
  for (let word = Math.max(sentence.firstWord, firstWord - 2); word < firstWord; word++) {
    if (beforeLabel.has(words.forms[word] as string)) return true
  }
  if (firstWord > sentence.firstWord && rightBeforeLabel.has(words.forms[firstWord - 1] as string)) return true
  if (endWord < sentence.endWord && afterLabel.has(words.forms[endWord] as string)) return true
  // { CHANGE ME }: a slot
  if (/[{[<]\s*$/.test(text.slice(0, words.starts[firstWord]))) return true
  return endWord - firstWord === 1 && text[words.ends[firstWord] as number] === ':'
    && /(?:^|[\n.!?]|[*_•-])\s*$/.test(text.slice(0, words.starts[firstWord]))
}

function lastWordOf(sentence: Sentence, { text, words }: ReplyUnit): Span {
  const start = words.starts[sentence.endWord - 1] as number
  const mark = text.indexOf('!', words.ends[sentence.endWord - 1])
  return { start, end: mark < 0 ? sentence.span.end : mark + 1 }
}
