import {
  answersPraise, customerBefore, defineRule, isSlot, readApologies, says, strongest,
  type Apology, type Clause, type Part, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** The rule blames an absence, so a failure counts as named when it is only likely. */
const likelyNamed = 0.45

/** Nouns that stand in any complaint: they name no failure, wherever they are. */
const vagueWord = /^(?:the |any |this )?(?:incon?ven|inconvi|trouble|issue|problem|confus|hassle|complaint|concern|difficult|misunderstand|escalat|mess\b)/i

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'apology',
    docs: {
      description: 'An apology names what it is for; “sorry for the inconvenience” fits any complaint.',
      why: 'An apology that could stand in any reply shows that nobody looked at this one. Ombudsmen reject it for that reason: it '
        + 'does not recognise what happened, nor what it meant.',
      details: [
        'The rule looks at what stands after “sorry for”, “sorry about”, “apologise for”. Where that is only “this”, “the '
        + 'inconvenience”, “the trouble”, “the issue”, “your experience”, “what happened”, “how things '
        + 'went” and the like, the reply must say elsewhere what went wrong: a failure, a refusal, a reason, something owned or put right (`genericApology`).',
        'With `sameSentence` the apology’s own sentence must say it (`apartFromFailure`). “Sorry!” with nothing after it is left '
        + 'alone, unless `allowBareSorryInChat` is off (`bareApology`).',
        'In a conversation “sorry about that” points to what the customer has just said, and is left alone; “the inconvenience” '
        + 'points to nothing there, either.',
      ].join('\n\n'),
      ignores: [
        'A generic apology in a reply that names the failure: “We charged you twice. I’m sorry for the inconvenience.”',
        'An object that goes on to say what happened: “Sorry for the confusion about your delivery date.”',
        '“Sorry!” as a slip is put right: “Sorry! I meant Tuesday.”',
        'Sympathy (“sorry to hear that”), snippets, and replies to praise.',
      ],
      sources: [
        'seed 001: “Say, ‘I’m sorry for the inconvenience this has caused.’” It is kept where the reply says what “this” is.',
        'Housing Ombudsman: “apologised for the inconvenience caused” was “insufficient to recognise the full impact”.',
        'Ireland’s Ombudsman: “Your description must be specific.”',
        'Thomas Fuchs: “I apologize for the inconvenience … words you should never write in a support email”.',
      ],
    },
    messages: {
      genericApology: '“{quote}” fits any complaint, and nothing here says what went wrong. Name what you are sorry for.',
      apartFromFailure: '“{quote}” leaves it to another sentence to say what for. Name what went wrong in the apology itself.',
      bareApology: '“{quote}” does not say what for. Name what you are sorry for.',
      nameIt: 'Name what went wrong, or what the customer had to go through.',
      merge: 'Put what went wrong into the apology.',
    },
    suggestionMessages: ['nameIt', 'merge'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        sameSentence: { type: 'boolean', description: 'Whether the apology’s own sentence must name the failure.' },
        objects: { type: 'array', items: { type: 'string' }, description: 'More words that an apology may not be for: they name nothing.' },
        allowBareSorryInChat: { type: 'boolean', description: 'Leave “Sorry!” with nothing after it alone, as people type it in chat.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { sameSentence: false, objects: [] as readonly string[], allowBareSorryInChat: true },
    presets: { recommended: 'warning', strict: ['error', { sameSentence: true }], chat: 'off', social: 'off' },
    examples: {
      bad: [
        {
          text: "Sorry for the inconvenience. We'll get back to you by Friday.",
          reports: [
            {
              messageId: 'genericApology',
              quote: 'Sorry for the inconvenience',
              suggestions: [
                "Sorry for {{what went wrong}}. We'll get back to you by Friday.",
              ],
            },
          ],
        },
        {
          text: 'I apologise for any inconvenience. Please try again.',
          reports: [
            {
              messageId: 'genericApology',
              quote: 'I apologise for any inconvenience',
              suggestions: [
                'I apologise for {{what went wrong}}. Please try again.',
              ],
            },
          ],
        },
        {
          text: "We're sorry about this. A colleague will call you.",
          reports: [
            {
              messageId: 'genericApology',
              quote: "We're sorry about this",
              suggestions: [
                "We're sorry about {{what went wrong}}. A colleague will call you.",
              ],
            },
          ],
        },
        {
          text: "Apologies for the trouble. Here's the link: https://acme.example/help",
          reports: [
            {
              messageId: 'genericApology',
              quote: 'Apologies for the trouble',
              suggestions: [
                "Apologies for {{what went wrong}}. Here's the link: https://acme.example/help",
              ],
            },
          ],
        },
        {
          text: "I'm sorry for the inconvenience this has caused. Please let me know your order number.",
          reports: [
            {
              messageId: 'genericApology',
              quote: "I'm sorry for the inconvenience this has caused",
              suggestions: [
                "I'm sorry for {{what went wrong}}. Please let me know your order number.",
              ],
            },
          ],
        },
        {
          text: 'Sorry for your experience. Could you tell me more?',
          reports: [
            {
              messageId: 'genericApology',
              quote: 'Sorry for your experience',
              suggestions: [
                'Sorry for {{what went wrong}}. Could you tell me more?',
              ],
            },
          ],
        },
        {
          text: 'We apologize for the confusion. See the steps below.',
          reports: [
            {
              messageId: 'genericApology',
              quote: 'We apologize for the confusion',
              suggestions: [
                'We apologize for {{what went wrong}}. See the steps below.',
              ],
            },
          ],
        },
        {
          text: "I'm so sorry about the issue. Let me look into it.",
          reports: [
            {
              messageId: 'genericApology',
              quote: "I'm so sorry about the issue",
              suggestions: [
                "I'm so sorry about {{what went wrong}}. Let me look into it.",
              ],
            },
          ],
        },
        {
          text: "We charged you twice. I'm sorry for the inconvenience this has caused.",
          options: { sameSentence: true },
          reports: [
            {
              messageId: 'apartFromFailure',
              quote: "I'm sorry for the inconvenience this has caused",
              suggestions: [
                "We charged you twice. I'm sorry for {{what went wrong}}.",
                "I'm sorry we charged you twice.",
              ],
            },
          ],
        },
        {
          text: 'We apologise. A colleague will call you.',
          options: { allowBareSorryInChat: false },
          reports: [
            {
              messageId: 'bareApology',
              quote: 'We apologise',
              suggestions: [
                'We apologise for {{what went wrong}}. A colleague will call you.',
              ],
            },
          ],
        },
        {
          text: 'Sorry for the hiccup. Please send me your order number.',
          options: { objects: ['the hiccup'] },
          reports: [
            {
              messageId: 'genericApology',
              quote: 'Sorry for the hiccup',
              suggestions: [
                'Sorry for {{what went wrong}}. Please send me your order number.',
              ],
            },
          ],
        },
        {
          text: 'I’m sorry that this happened to you. Could you send me your number?',
          reports: [
            {
              messageId: 'genericApology',
              quote: 'I’m sorry that this happened to you',
              suggestions: [
                'I’m sorry that {{what went wrong}}. Could you send me your number?',
              ],
            },
          ],
        },
        {
          text: 'Sorry for everything you’ve been through. I’ll ring you at four.',
          reports: [
            {
              messageId: 'genericApology',
              quote: 'Sorry for everything you’ve been through',
              suggestions: [
                'Sorry for {{what went wrong}}. I’ll ring you at four.',
              ],
            },
          ],
        },
        {
          text: 'C: The second coat of paint never dried.\nA: We apologise for the inconvenience. Could you send me a photo of it?',
          conversation: true,
          reports: [{
            messageId: 'genericApology',
            quote: 'We apologise for the inconvenience',
            suggestions: [
              'C: The second coat of paint never dried.\nA: We apologise for {{what went wrong}}. Could you send me a photo of it?',
            ],
          }],
        },
      ],
      good: [
        { text: "We charged you twice. I'm sorry for the inconvenience this has caused, and I've refunded the second payment." },
        { text: "Sorry for the confusion about your delivery date: it's Tuesday 4 June." },
        { text: "I'm sorry about the 40-minute wait." },
        { text: "I apologize for the difficulties you're facing on our website. Let me guide you through the process." },
        { text: "We cancelled your 10:40 this morning and I'm sorry for the trouble. You're on the 12:10." },
        { text: "I apologise for sending the invoice to your old address. I've corrected it." },
        { text: 'Sorry! I meant Tuesday, not Thursday.' },
        { text: "I'm sorry for the inconvenience caused by last night's outage. Everything has been back since 6am." },
        { text: "We charged you twice. I'm sorry for the inconvenience this has caused." },
        { text: 'We apologise. A colleague will call you.' },
        { text: 'The pool is closed for repairs until Monday. We apologise for any inconvenience.' },
        { text: "I'm sorry to hear that. Could you tell me more?" },
        { text: 'We sent your coat to the wrong house. I’m sorry for everything you went through.' },
        { text: 'C: The second coat of paint never dried.\nA: Oh no, sorry about that! Could you send me a photo of it?', because: 'The customer has just said what “that” is.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const generic = readApologies(reply).filter(apology => isGeneric(apology, reply))
        const first = generic[0]
        if (first === undefined || answersPraise(reply)) return
        const { sentence, before, after } = first
        if ([before, after].some(part => part !== undefined && (names(part, reply) || states(part)))) return
        if (before !== undefined && pointsBack(first) && isLong(before)) return
        if (reply.said !== undefined && (first.object === undefined || pointsBack(first)) && customerBefore(reply.said) !== undefined) return
        const naming = reply.clauses.find(clause => clause.sentence !== sentence && names(clause, reply))
        const isSpecificElsewhere = readApologies(reply).some(other => other.object !== undefined && !isGeneric(other, reply))
        if (naming === undefined && !isSpecificElsewhere) tell(first.object === undefined ? 'bareApology' : 'genericApology', first, undefined, reply)
        else if (options.sameSentence && !isSpecificElsewhere) tell('apartFromFailure', first, naming, reply)
      },
    }

    /** Whether what the apology is for could be anything. */
    function isGeneric({ object, phrase, sentence, isRegretToInform, before, after }: Apology, reply: ReplyUnit): boolean {
      if (isRegretToInform) return false
      if (object === undefined) return !options.allowBareSorryInChat && before === undefined && after === undefined && phrase.endWord === sentence.endWord
      if (says(object, options.objects)) return true
      return object.find('vagueObject').some(words => words.firstWord === object.firstWord && words.endWord === endOf(object, reply))
    }

    function tell(messageId: 'genericApology' | 'apartFromFailure' | 'bareApology', apology: Apology, naming: Clause | undefined, reply: ReplyUnit): void {
      const { phrase, object } = apology
      const at = { start: phrase.span.start, end: object === undefined ? phrase.span.end : (reply.words.ends[object.endWord - 1] as number) }
      const nameIt = object === undefined
        ? { at: { start: at.end, end: at.end }, text: `${/apolog/i.test(phrase.text) ? ' for' : ''} {{what went wrong}}` }
        : { at: { start: object.span.start, end: at.end }, text: '{{what went wrong}}' }
      const merged = naming === undefined ? undefined : merge(apology, naming)
      report({
        messageId,
        data: { quote: reply.text.slice(at.start, at.end) },
        at,
        suggestions: [{ messageId: 'nameIt', ...nameIt }, ...(merged === undefined ? [] : [{ messageId: 'merge', ...merged } as const])],
      })
    }
  },
})

/** Whether the words say what went wrong, what was put right, or why. */
function names(part: Part, reply: ReplyUnit): boolean {
  if (isSlot(part, reply)) return true
  if (/^(?:if|unless|should|whether)$/.test(reply.words.forms[part.firstWord] ?? '') || part.has('closing')) return false
  const isWish = part.has('wish')
  if (!isWish && part.has('ownership', 'agentlessFault', 'reason', 'concession', 'ruleRefusal', 'empathyStrong')) return true
  if (!isWish && part.has('putsRight') && part.does(['resolution', 'commitment', 'outcome'])) return true
  // “Please wait”, “tell me what went wrong”: what is asked for has not been told
  const isAsked = part.has('request', 'instruction') || strongest(part, ['request', 'instruction']) >= 0.7
  if (isAsked) return strongest(part, ['problem', 'ownership', 'refusal']) >= likelyNamed
  const isNamed = ['problemSignal', 'failureNoun'].some(family => part.find(family).some(({ start, end }) => !vagueWord.test(reply.text.slice(start, end))))
  return isNamed || strongest(part, ['problem', 'ownership', 'refusal', 'reason']) >= likelyNamed
}

/** Whether the rest of the apology's own sentence tells something: “…, but the lift is out of order.” */
function states(part: Part): boolean {
  return isLong(part) && strongest(part, ['fact', 'problem', 'policy', 'clear-time']) >= 0.3 && !part.has('commitment', 'offer', 'request')
}

/** Long enough, in words, to tell something. */
function isLong({ firstWord, endWord }: Part): boolean {
  return endWord - firstWord >= 4
}

/** “The line is slow, and I'm sorry about that”: what it is for has just been said. */
function pointsBack({ object }: Apology): boolean {
  return object !== undefined && /^(?:(?:all|any|both) (?:of )?)?(?:that|this|it)\b\W*$/i.test(object.text)
}

/** Where the object's words end, a closing bracket or an emoji apart. */
function endOf({ endWord }: Part, { words }: ReplyUnit): number {
  return Math.min(endWord, words.count)
}

/** “We charged you twice. I'm sorry for the inconvenience.” → “I'm sorry we charged you twice.” */
function merge({ sentence, phrase, before, after }: Apology, { sentence: told }: Clause): { at: Span; text: string } | undefined {
  const isNeighbour = told.index === sentence.index - 1 && told.paragraph === sentence.paragraph
  if (!isNeighbour || told.clauses.length > 1 || before !== undefined || after !== undefined || !/sorry$/i.test(phrase.text)) return undefined
  if (!/^(?:We|I|Our|My|The|Your)\s/.test(told.text)) return undefined
  return { at: { start: told.span.start, end: sentence.span.end }, text: `${phrase.text} ${lowered(told)}` }
}

function lowered({ text }: Sentence): string {
  return text.startsWith('I ') ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
