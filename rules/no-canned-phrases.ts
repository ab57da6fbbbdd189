import {
  coreOf, defineRule, formsAt, isQuoted, leaveOut, leaveOutSentence, placesOf, putInstead, replaceClause, overlaps,
  type Replacement, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** What each class is found by; in this order the phrases of a reply are the first to go. */
const familyOf = {
  filler: 'cannedFiller', boast: 'cannedBoast', importance: 'cannedImportance', volume: 'cannedVolume',
  availability: 'cannedAvailability',  thanks: 'cannedThanks', 'stock-empathy': 'cannedEmpathy', 'stock-apology': 'cannedApology',
} as const
type PhraseClass = keyof typeof familyOf
const classes = Object.keys(familyOf) as PhraseClass[]

interface StockPhrase extends Span {
  readonly phraseClass: PhraseClass
  readonly weight: number
  readonly firstWord: number
  readonly endWord: number
  readonly sentence: Sentence
}

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'tone',
    docs: {
      description: 'Cut stock phrases that no longer carry meaning.',
      why: 'A phrase that stands in every reply says nothing about this one. One or two are courtesy; when they pile '
        + 'up, the customer sees that the text was ready before the question came.',
      details: [
        'Stock phrases are of eight classes: `filler` (“rest assured”, “please be advised that”, “I trust you are '
          + 'keeping well”, “for your convenience”), `boast` (“we pride ourselves”, “we go above and beyond”), '
          + '`importance` (“your satisfaction is our top priority”, “valued customer”, “your voice matters”), '
          + '`volume` (“higher than normal call volumes”, “due to unforeseen circumstances”), `availability` (“please '
          + 'do not hesitate”, “feel free to contact us”), `thanks` (“thank you for contacting Acme”), '
          + '`stock-empathy` (“I completely understand your frustration”) and `stock-apology` (“sorry for any '
          + 'inconvenience”), which is off because `require-specific-apology` says more about it.',
        'The reply may have `budget` of them. What is over the budget is reported, phrases of greater weight and '
          + 'fillers first, so that the reply is within its budget when all that is reported is gone. The same phrase '
          + 'twice counts once, and so do all open doors of the last sentences.',
      ].join('\n\n'),
      ignores: [
        'Thanks for something in particular: “thank you for sending the photos”.',
        'Thanks for patience: it is better than an apology after a delay.',
        '“Feel free to keep the faulty one”: permission, not an open door.',
        'Phrases of the house in `allow`, and words inside quotation marks.',
      ],
      sources: [
        'seed 001: “Personalized Responses: Avoid generic responses.”; seed 000 recommends “Your satisfaction is '
          + 'important to us”, hence a budget.',
        'You, Yang, Wang & Deng 2020 (AMA): “thank you” beats “sorry” after most service failures.',
        'plainlanguage.gov: “Avoid meaningless formal language”.',
        'GitLab handbook: “Thank you for contacting support … This dehumanizes us”.',
        'thecustomerservicetrainingcompany.co.uk: “Your call is very important to us” among phrases to avoid.',
      ],
    },
    messages: {
      overBudget: '“{quote}” is one of {count} stock phrases, and {budget} would be enough. Cut it, or say what holds for this case only.',
      stockPhrase: '“{quote}” is a stock phrase. Cut it, or say what holds for this case only.',
      leaveOut: 'Leave it out.',
      replyHere: 'Say how to reach you.',
      giveReason: 'Give the reason.',
      giveFigures: 'Say how busy it is, and how long it takes.',
      nameIt: 'Say what it is in this case.',
    },
    suggestionMessages: ['leaveOut', 'replyHere', 'giveReason', 'giveFigures', 'nameIt'],
    hasSuggestions: true,
    fixable: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        budget: { type: 'integer', minimum: 0, description: 'How many different stock phrases a reply may have.' },
        weights: {
          type: 'object',
          properties: Object.fromEntries(classes.map(each => [each, { type: 'integer', minimum: 0 }])),
          additionalProperties: false,
          description: 'What a phrase of a class counts, by class; 1 unless given.',
        },
        allow: { type: 'array', items: { type: 'string' }, description: 'Phrases that the house means to use: taglines, greetings.' },
        classes: { type: 'array', items: { enum: classes }, description: 'The classes of stock phrases to count.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      budget: 2,
      weights: {} as Readonly<Partial<Record<PhraseClass, number>>>,
      allow: [] as readonly string[],
      classes: classes.filter(each => each !== 'stock-apology') as readonly PhraseClass[],
    },
    presets: { recommended: 'warning', strict: ['warning', { budget: 0 }] },
    examples: {
      bad: [
        {
          text: 'Thank you for contacting Acme. Your satisfaction is important to us. Please do not hesitate to reach out.',
          reports: [
            {
              messageId: 'overBudget',
              quote: 'Your satisfaction is important to us',
              suggestions: [
                'Thank you for contacting Acme. Please do not hesitate to reach out.',
              ],
            },
          ],
        },
        {
          text: "Please be advised that we are experiencing higher than normal call volumes. We value your business. I'll reply by 5pm.",
          reports: [
            {
              messageId: 'overBudget',
              quote: 'Please be advised that',
              fix: "We are experiencing higher than normal call volumes. We value your business. I'll reply by 5pm.",
            },
          ],
        },
        {
          text: 'Dear valued customer, rest assured that we strive to provide the best service.',
          reports: [
            {
              messageId: 'overBudget',
              quote: 'rest assured that',
              fix: 'Dear valued customer, we strive to provide the best service.',
            },
          ],
        },
        {
          text: 'I hope this email finds you well. At Acme, we pride ourselves on care. Feel free to call.',
          reports: [
            {
              messageId: 'overBudget',
              quote: 'I hope this email finds you well',
              fix: 'At Acme, we pride ourselves on care. Feel free to call.',
            },
          ],
        },
        {
          text: 'We go above and beyond. To better serve you, please reply with your number. We look forward to serving you.',
          reports: [
            {
              messageId: 'overBudget',
              quote: 'To better serve you',
              fix: 'We go above and beyond. Please reply with your number. We look forward to serving you.',
            },
          ],
        },
        {
          text: 'Due to unforeseen circumstances your order is late. We appreciate your business. Rest assured it ships on Friday.',
          reports: [
            {
              messageId: 'overBudget',
              quote: 'Rest assured',
              fix: 'Due to unforeseen circumstances your order is late. We appreciate your business. It ships on Friday.',
            },
          ],
        },
        {
          text: "I completely understand your frustration. Your feedback is important to us. Please don't hesitate to write.",
          reports: [
            {
              messageId: 'overBudget',
              quote: 'Your feedback is important to us',
              suggestions: [
                "I completely understand your frustration. Please don't hesitate to write.",
              ],
            },
          ],
        },
        {
          text: "Your call is important to us. How may I assist you today? We're always working to improve.",
          reports: [
            {
              messageId: 'overBudget',
              quote: "We're always working to improve",
              suggestions: [
                'Your call is important to us. How may I assist you today?',
              ],
            },
          ],
        },
        {
          text: 'Please be advised that your order has shipped.',
          options: { budget: 0 },
          reports: [
            {
              messageId: 'stockPhrase',
              quote: 'Please be advised that',
              fix: 'Your order has shipped.',
            },
          ],
        },
        {
          text: 'Please note that if you change the date, the fare changes too.',
          options: { budget: 0 },
          reports: [
            {
              messageId: 'stockPhrase',
              quote: 'Please note that',
            },
          ],
        },
        {
          text: 'Thank you for contacting Acme. Your refund left today.',
          options: { budget: 1, weights: { thanks: 2 } },
          reports: [
            {
              messageId: 'overBudget',
              quote: 'Thank you for contacting',
              suggestions: [
                'Thank you for {{what they did}}. Your refund left today.',
                'Your refund left today.',
              ],
            },
          ],
        },
        {
          text: 'Sorry for any inconvenience. The page is back.',
          options: { budget: 0, classes: ['stock-apology'] },
          reports: [
            {
              messageId: 'stockPhrase',
              quote: 'Sorry for any inconvenience',
              suggestions: [
                'The page is back.',
              ],
            },
          ],
        },
        {
          text: 'If it happens again, please do not hesitate to contact us.',
          options: { budget: 0 },
          reports: [
            {
              messageId: 'stockPhrase',
              quote: 'please do not hesitate to contact us',
              suggestions: [
                'If it happens again, please reply to this message.',
              ],
            },
          ],
        },
        {
          text: 'Due to unforeseen circumstances, the shop opens at noon.',
          options: { budget: 0 },
          reports: [
            {
              messageId: 'stockPhrase',
              quote: 'Due to unforeseen circumstances',
              suggestions: [
                'Because of {{what happened}}, the shop opens at noon.',
              ],
            },
          ],
        },
        {
          text: 'We’re seeing higher than normal call volumes.',
          options: { budget: 0 },
          reports: [
            {
              messageId: 'stockPhrase',
              quote: 'seeing higher than normal call volumes',
              suggestions: [
                'We’re getting {{number}} messages a day, so replies take {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'I understand your frustration, and I’ve sent a new key.',
          options: { budget: 0 },
          reports: [
            {
              messageId: 'stockPhrase',
              quote: 'I understand your frustration',
              suggestions: [
                'I can see why {{what happened}} is {{what it is for them}}, and I’ve sent a new key.',
              ],
            },
          ],
        },
        {
          text: 'We trust you are keeping well. Our customers are at the heart of everything we do. Your new fob is in the post. Your safety is our number one priority.',
          reports: [
            {
              messageId: 'overBudget',
              quote: 'We trust you are keeping well',
              fix: 'Our customers are at the heart of everything we do. Your new fob is in the post. Your safety is our number one priority.',
            },
          ],
        },
        {
          text: 'All our agents are currently busy. We truly value every member of our family. The refund left today. We look forward to welcoming you back.',
          reports: [
            {
              messageId: 'overBudget',
              quote: 'We truly value every member of',
              suggestions: [
                'All our agents are currently busy. The refund left today. We look forward to welcoming you back.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "Thank you for sending the photos. I've claimed the crack from the courier." },
        { text: "Thanks for your patience while we traced the parcel - it's in Leeds and arrives tomorrow." },
        { text: "Your satisfaction is important to us, and I apologize for falling short of your expectations. Let's work together to find a solution: could you tell me which item is missing?" },
        { text: 'Thanks for getting in touch, Noor. Your order left today.' },
        { text: "I'll check and email you by 4pm." },
        { text: "We're busier than usual this week, so replies take about a day. Yours is next." },
        { text: 'Feel free to keep the faulty one.' },
        { text: "Rest assured: I've saved your data and a copy is attached." },
        { text: 'Here for the long haul. At Acme, we pride ourselves on care. Feel free to call. Rest assured, it ships today.', options: { allow: ['we pride ourselves on care'] } },
        { text: 'Your satisfaction is important to us. Your satisfaction is important to us. Rest assured it ships today.' },
        { text: 'I hope you and the new puppy are well. Thank you for the vet’s note. The claim is paid: £140, there by Friday.' },
      ],
    },
  },
  create({ options, report }) {
    const counted = classes.filter(each => options.classes.includes(each))
    const families = counted.map(each => familyOf[each])
    return {
      reply(reply) {
        const phrases = stockPhrases(reply)
        const total = sum(phrases)
        let left = total
        const over: StockPhrase[] = []
        for (const phrase of [...phrases].sort(firstToGo)) {
          if (left <= options.budget) break
          over.push(phrase)
          left -= phrase.weight
        }
        for (const phrase of over) tell(phrase, String(total), reply)
      },
    }

    function stockPhrases(reply: ReplyUnit): StockPhrase[] {
      const found: StockPhrase[] = []
      const seen = new Set<string>()
      for (const sentence of reply.sentences) {
        if ((sentence.role !== 'body' && sentence.role !== 'salutation') || !sentence.has(...families)) continue
        const allowed = placesOf(sentence, options.allow)
        for (const phraseClass of counted) {
          const weight = options.weights[phraseClass] ?? 1
          for (const unit of weight === 0 ? [] : sentence.find(familyOf[phraseClass])) {
            if (isQuoted(unit, reply) || [...allowed, ...found].some(other => overlaps(other, unit))) continue
            const isLastDoor = phraseClass === 'availability' && isAtEnd(sentence, reply)
            const key = isLastDoor ? 'the open door at the end' : formsAt(unit, reply)
            if (seen.has(key)) continue
            seen.add(key)
            found.push({ ...unit, phraseClass, weight, sentence })
          }
        }
      }
      return found
    }

    function tell(phrase: StockPhrase, count: string, reply: ReplyUnit): void {
      const { start, end } = phrase
      const quote = reply.text.slice(start, end)
      const message = options.budget === 0
        ? { messageId: 'stockPhrase', data: { quote } } as const
        : { messageId: 'overBudget', data: { quote, count, budget: String(options.budget) } } as const
      const fix = phrase.phraseClass === 'filler' ? withoutFiller(phrase, reply) : undefined
      report({ ...message, at: { start, end }, ...(fix === undefined ? { suggestions: rewritesFor(phrase, reply) } : { fix }) })
    }
  },
})

function sum(phrases: readonly StockPhrase[]): number {
  return phrases.reduce((total, { weight }) => total + weight, 0)
}

function firstToGo(first: StockPhrase, second: StockPhrase): number {
  return second.weight - first.weight
    || classes.indexOf(first.phraseClass) - classes.indexOf(second.phraseClass)
    || first.start - second.start
}

/** One of the last three sentences: there open doors are the formula that a reply ends with. */
function isAtEnd(sentence: Sentence, { body }: ReplyUnit): boolean {
  return body.indexOf(sentence) >= Math.max(1, body.length - 3)
}

const subject = /^(?:i|we|it|you|your|our|the|this|he|she|they|there)$/
const condition = /^(?:if|unless|when|once|until)$/
const figures = 'We’re getting {{number}} messages a day, so replies take {{time}}.'
const view = 'I can see why {{what happened}} is {{what it is for them}}'

/** A filler can go where what follows is a sentence of its own, and no condition that wants to be noted. */
function withoutFiller(phrase: StockPhrase, reply: ReplyUnit): Replacement | undefined {
  const { sentence, firstWord, endWord } = phrase
  if (firstWord === sentence.firstWord && endWord === sentence.endWord) return leaveOutSentence(sentence, reply)
  const next = reply.words.forms[endWord] ?? ''
  const mark = /^[,:]/.test(reply.text.slice(phrase.end))
  const leads = mark || reply.words.forms[endWord - 1] === 'that' || subject.test(next)
  if (!leads || condition.test(next)) return undefined
  // “please note the change” would leave no sentence, and “…, rest assured that …” would run on
  const isNote = /(?:note|aware|advised)$/.test(formsAt(phrase, reply))
  if ((isNote && !mark) || firstWord !== sentence.firstWord) return undefined
  return leaveOut(phrase, sentence, reply)
}

function rewritesFor(phrase: StockPhrase, reply: ReplyUnit) {
  const { sentence, phraseClass, firstWord } = phrase
  const clause = sentence.clauses.find(each => firstWord < each.endWord) ?? sentence.clauses[0]
  const isWhole = sentence.role === 'body' && sentence.clauses.length === 1
  const canGo = isWhole && phraseClass !== 'volume' && phraseClass !== 'filler'
  const without = canGo ? leaveOutSentence(sentence, reply) : undefined
  const leftOut = without === undefined ? [] : [{ messageId: 'leaveOut', ...without } as const]
  const forms = formsAt(phrase, reply)
  if (forms.endsWith('circumstances') && /^(?:due|because|owing)/.test(forms)) {
    return [{ messageId: 'giveReason', ...putInstead(phrase, reply, 'because of {{what happened}}') } as const]
  }
  if (phraseClass === 'volume' && clause !== undefined) {
    return [{ messageId: 'giveFigures', ...replaceClause(clause, reply, figures) } as const]
  }
  if (phraseClass === 'thanks') {
    const end = clause === undefined ? phrase.end : coreOf(clause, reply).end
    const { at, text } = putInstead(phrase, reply, 'thank you for {{what they did}}')
    return [{ messageId: 'nameIt', at: { start: at.start, end: Math.max(end, at.end) }, text } as const, ...leftOut]
  }
  if (/^valued/.test(forms)) return [{ messageId: 'nameIt', ...putInstead(phrase, reply, '{{name}}') } as const]
  if (phraseClass === 'stock-empathy') return [{ messageId: 'nameIt', ...putInstead(phrase, reply, view) } as const]
  if (phraseClass === 'filler') {
    const idle = reply.words.forms[phrase.endWord - 1] === 'that' ? leaveOut(phrase, sentence, reply) : undefined
    const isNoted = condition.test(reply.words.forms[phrase.endWord] ?? '')
    return idle === undefined || isNoted ? [] : [{ messageId: 'leaveOut', ...idle } as const]
  }
  const door = phraseClass === 'availability' ? openDoor(phrase, forms, reply) : undefined
  return door === undefined ? leftOut : [{ messageId: 'replyHere', ...door } as const, ...leftOut]
}

/** “please do not hesitate to contact us” → “please reply to this message”; “feel free to call” → “call”. */
function openDoor(phrase: StockPhrase, forms: string, reply: ReplyUnit): Replacement | undefined {
  const match = /^(please )?(?:(?:do not|never) (?:ever )?hesitate|feel (?:always )?free)(?: to (.+))?$/.exec(forms)
  if (match === null) return undefined
  const [, polite = '', verb = 'reply'] = match
  const isMessage = /^(?:contact|reach|get in touch|write|email|message|reply|ask)/.test(verb)
  return putInstead(phrase, reply, `${polite}${isMessage ? 'reply to this message' : verb}`)
}
