import {
  defineRule, insertAfter, says, type Clause, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

const sureRequest = 0.6

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'resolution',
    docs: {
      description: 'When you ask the customer for something, say what it is for.',
      why: 'A request for a passport copy or a video costs the customer time and trust. Knowing what it is for makes it worth '
        + 'the trouble, and tells the customer which photo is the one you need.',
      details: [
        'The rule speaks once a reply when a request asks for data or effort (an order number, a photo, a copy of an ID, an '
        + 'address, a form, a video; “Order number?” is one too: `noPurpose`) and neither the sentence nor one within `maxDistance` says what it is for or '
        + 'what comes of it: “so I can …”, “to find the payment”, “once I have it, I’ll …”, “it’ll show me …”.',
        'A request for more than `maxItems` things needs a purpose whatever they are (`tooMany`). `dataNouns` adds things that '
        + 'the house asks for.',
      ].join('\n\n'),
      ignores: [
        'Choices: “which size would you like?”, “would Tuesday suit you?”',
        'Requests next to a promise: “send us the number and we’ll look into it”.',
        'Steps that are the help itself: “please restart the router”.',
        'Conversations: an agent who asks for a name or a number says by the course of the talk what for.',
        'Snippets, which are pasted beside a sentence that says what for.',
      ],
      sources: [
        'seed 000: “Just so I understand the technical issue, can you help me recreate the problem … It would help us resolve it faster.”',
        'omenhall rules: “Ask only necessary data: email/order/time, never sensitive extras.”',
      ],
    },
    messages: {
      noPurpose: '“{quote}” does not say what for. Say what you will do with it.',
      tooMany: '“{quote}” asks for {count} things and does not say what for. Say why you need them all, or ask for fewer.',
      soThat: 'Say what it is for.',
      onceIHave: 'Say what happens once you have it.',
    },
    suggestionMessages: ['soThat', 'onceIHave'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    schema: {
      type: 'object',
      properties: {
        dataNouns: { type: 'array', items: { type: 'string' }, description: 'More things that cost the customer data or effort.' },
        maxItems: { type: 'integer', minimum: 1, description: 'Requests for more things always need a purpose.' },
        maxDistance: { type: 'integer', minimum: 0, description: 'How many sentences away the purpose may stand.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { dataNouns: [] as readonly string[], maxItems: 3, maxDistance: 1 },
    presets: { recommended: 'off', strict: 'warning', chat: 'off' },
    examples: {
      bad: [
        {
          text: 'Please provide your full name, date of birth and address.',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Please provide your full name, date of birth and address',
              suggestions: [
                'Please provide your full name, date of birth and address so that I can {{what you will do}}.',
                'Please provide your full name, date of birth and address. Once I have them, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Could you send a photo of the product?',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Could you send a photo of the product',
              suggestions: [
                'Could you send a photo of the product so that I can {{what you will do}}?',
                'Could you send a photo of the product? Once I have it, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'We need a copy of your passport.',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'We need a copy of your passport',
              suggestions: [
                'We need a copy of your passport so that I can {{what you will do}}.',
                'We need a copy of your passport. Once I have it, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Please send a screenshot.',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Please send a screenshot',
              suggestions: [
                'Please send a screenshot so that I can {{what you will do}}.',
                'Please send a screenshot. Once I have it, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Can you confirm the last four digits of your card?',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Can you confirm the last four digits of your card',
              suggestions: [
                'Can you confirm the last four digits of your card so that I can {{what you will do}}?',
                'Can you confirm the last four digits of your card? Once I have it, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Please restart the device and record a video.',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Please restart the device and record a video',
              suggestions: [
                'Please restart the device and record a video so that I can {{what you will do}}.',
                'Please restart the device and record a video. Once I have it, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'I require your account number and phone number.',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'I require your account number and phone number',
              suggestions: [
                'I require your account number and phone number so that I can {{what you will do}}.',
                'I require your account number and phone number. Once I have them, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Please reply with your invoice, delivery note and packing slip.',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Please reply with your invoice, delivery note and packing slip',
              suggestions: [
                'Please reply with your invoice, delivery note and packing slip so that I can {{what you will do}}.',
                'Please reply with your invoice, delivery note and packing slip. Once I have them, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'We need to ask for the following:\n- your full name\n- your date of birth\n- your flight number\n- a copy of your ticket',
          reports: [
            {
              messageId: 'tooMany',
              quote: 'We need to ask for the following',
              suggestions: [
                'We need to ask for the following:\n- your full name\n- your date of birth\n- your flight number\n- a copy of your ticket. Once I have them, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Could you send us your gym tag?',
          options: { dataNouns: ['gym tag'] },
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Could you send us your gym tag',
              suggestions: [
                'Could you send us your gym tag so that I can {{what you will do}}?',
                'Could you send us your gym tag? Once I have it, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Please tell us the make, the year and the engine.',
          options: { maxItems: 2 },
          reports: [
            {
              messageId: 'tooMany',
              quote: 'Please tell us the make, the year and the engine',
              suggestions: [
                'Please tell us the make, the year and the engine so that I can {{what you will do}}.',
                'Please tell us the make, the year and the engine. Once I have them, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: "Please send a screenshot. The weather is bad today. Once I have it, I'll check the settings.",
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Please send a screenshot',
              suggestions: [
                "Please send a screenshot so that I can {{what you will do}}. The weather is bad today. Once I have it, I'll check the settings.",
                "Please send a screenshot. Once I have it, I'll {{what you will do}} by {{time}}. The weather is bad today. Once I have it, I'll check the settings.",
              ],
            },
          ],
        },
        {
          text: 'Membership number?',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Membership number',
              suggestions: [
                'Membership number? Once I have it, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Fill in the claim form and post it back to us.',
          reports: [
            {
              messageId: 'noPurpose',
              quote: 'Fill in the claim form and post it back to us',
              suggestions: [
                'Fill in the claim form and post it back to us so that I can {{what you will do}}.',
                'Fill in the claim form and post it back to us. Once I have it, I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: 'Just so I understand the technical issue, can you help me recreate the problem that you are facing? It would help us resolve it faster.' },
        { text: 'Could you send a photo of the crack so I can claim it from the courier?' },
        { text: 'Which size would you like?' },
        { text: "Please reply with your order number. Once I have it, I'll reprint the label." },
        { text: 'To find the payment, could you tell me the last four digits of the card?' },
        { text: "Please send a screenshot - it'll show me which version you're on." },
        { text: 'We need your date of birth because the pharmacy checks it.' },
        { text: 'Would Tuesday or Wednesday suit you?' },
        { text: 'Could you send us your gym tag?' },
        { text: 'Please tell us the make, the year and the engine.' },
        { text: "Please send a screenshot. The weather is bad today. Once I have it, I'll check the settings.", options: { maxDistance: 2 } },
        { text: "Please send us your order number and we'll look into it.", because: 'The promise says what it is for.' },
        { text: 'You can upload a photo under Profile.', because: 'it says what is possible, and asks for nothing' },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        for (const sentence of reply.body) if (reportRequest(sentence, reply)) return
      },
    }

    function reportRequest(sentence: Sentence, reply: ReplyUnit): boolean {
      const isBare = isBareRequest(sentence, reply)
      if (sentence.listItem || sentence.has('closing')) return false
      if (!isBare && !sentence.clauses.some(clause => isRequest(clause, reply))) return false
      const list = listAfter(sentence, reply)
      const count = list.length > 0 ? list.length : itemsOf(sentence)
      const isCostly = [sentence, ...list].some(each => each.has('askedData') || says(each, options.dataNouns))
      if (!isCostly && count <= options.maxItems) return false
      if (isExplained(sentence, list, reply)) return false
      const at = withoutStop(sentence, reply)
      const data = { quote: reply.text.slice(at.start, at.end), count: String(count) }
      const last = list.at(-1) ?? sentence
      const promise = `Once I have ${count > 1 ? 'them' : 'it'}, I’ll {{what you will do}} by {{time}}.`
      const once = { messageId: 'onceIHave', ...insertAfter(last, promise) } as const
      const purpose = { messageId: 'soThat', at: { start: at.end, end: at.end }, text: soThat } as const
      const suggestions = list.length > 0 || isBare ? [once] : [purpose, once]
      if (count > options.maxItems) report({ messageId: 'tooMany', data, at, suggestions })
      else report({ messageId: 'noPurpose', data: { quote: data.quote }, at, suggestions })
      return true
    }

    function isExplained(sentence: Sentence, list: readonly Sentence[], { sentences }: ReplyUnit): boolean {
      const first = sentence.index - options.maxDistance
      const last = (list.at(-1) ?? sentence).index + options.maxDistance
      return sentences.slice(Math.max(0, first), last + 1)
        .some(near => near.role === 'body' && near.has('purpose', 'commitment', 'futurePromise'))
    }
  },
})

const soThat = ' so that I can {{what you will do}}'

function isRequest(clause: Clause, { words }: ReplyUnit): boolean {
  if (clause.has('commitment') || !clause.has('askedToGive', 'askedOutright')) return false
  if (clause.has('request') || (clause.has('askedOutright') && !clause.sentence.has('wayThere'))) return true
  return !words.forms.slice(clause.firstWord, clause.endWord).includes('not') && clause.confidence('request') >= sureRequest
}

/** “Order number?”, “Your date of birth, please.”: the thing itself, and a mark or a word that asks. */
function isBareRequest(sentence: Sentence, { words }: ReplyUnit): boolean {
  const data = sentence.find('askedData')[0]
  if (data === undefined || sentence.endWord - sentence.firstWord > 10) return false
  const forms = words.forms.slice(sentence.firstWord, sentence.endWord)
  if (sentence.terminator !== '?' && forms.at(-1) !== 'please' && forms[0] !== 'please') return false
  return forms.slice(0, data.firstWord - sentence.firstWord).every(form => beforeThing.has(form))
}

const beforeThing = new Set(['your', 'the', 'a', 'an', 'and', 'also', 'ok', 'okay', 'thanks', 'last', 'full', 'please', 'current'])

/** The items of a list that the sentence brings in. */
function listAfter(sentence: Sentence, { sentences }: ReplyUnit): readonly Sentence[] {
  const items: Sentence[] = []
  if (sentence.terminator !== ':') return items
  for (let index = sentence.index + 1; sentences[index]?.listItem === true; index++) items.push(sentences[index] as Sentence)
  return items
}

const giving = new RegExp(
  String.raw`\b(?:send|share|provide|confirm|give|tell|attach|include|upload|forward|supply|state|quote|list|submit|with|`
  + String.raw`need|require|know|have)\b(.*)`, 'is',
)

/** How many things a sentence asks for: what its commas and “and” part. */
function itemsOf({ text }: Sentence): number {
  const asked = giving.exec(text)?.[1]
  if (asked === undefined) return 1
  const things = asked.split(/\b(?:showing|with|including|containing|such as|like|about|if|so)\b|\(/i, 1).join('')
  return things.split(/,\s*(?:and|or)?\s+|\s(?:and|or|&)\s/).filter(item => /\p{L}/u.test(item)).length
}

function withoutStop(sentence: Sentence, { words }: ReplyUnit): Span {
  return { start: sentence.span.start, end: words.ends[sentence.endWord - 1] as number }
}
