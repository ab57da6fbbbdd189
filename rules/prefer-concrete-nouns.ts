import {
  defineRule, isQuoted, placesOf, spanOf,
  type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** What to write instead, by the last word. */
const concrete: readonly (readonly [RegExp, string])[] = [
  [/^(?:items?|products?|goods)$/, 'your {{product name}}'],
  [/^(?:inquiry|inquiries|enquiry|query|queries)$/, 'your question about {{subject}}'],
  [/^complaints?$/, 'your complaint about {{subject}}'],
  [/^requests?$/, 'your request for {{what you asked for}}'],
  [/^transaction$/, 'your {{amount}} payment of {{date}}'],
  [/^documents?$/, 'the {{kind of document}}'],
  [/^case$/, 'your question about {{subject}}'],
  [/^(?:situation|incident)$/, '{{what happened}}'],
  [/(?:)/, '{{what is wrong}}'],
]

/** Things that everybody has, and that say nothing of which issue or item is meant. */
const generic = new Set((
  'issue issues matter situation inquiry inquiries enquiry query queries request requests concern concerns problem problems item items '
  + 'product products case incident thing things transaction document documents message messages email emails mail note reply response time '
  + 'patience understanding inconvenience trouble delay delays feedback team support help service day week month year way end moment question '
  + 'questions best same next first last other rest more most few bit lot information details attention convenience experience business '
  + 'customer customers name department colleague colleagues call chat contact interest loyalty opportunity look chance word thought closer '
  + 'good part stuff complaint complaints occurrence goods steps step manager supervisor office desk staff agent agents '
  + 'specialist specialists engineer engineers morning afternoon evening today tomorrow weekend hour hours minute minutes days weeks times '
  + 'update updates relevant appropriate following above below right left only whole entire future past meantime'
).split(' '))
const determiners = new Set(['the', 'your', 'our', 'a', 'an', 'my', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her'])
/** Words after a determiner that are no noun of their own. */
const modifiers = new Set(('very so really most new old good great big small quick short long full own recent current latest previous able sorry happy kind whole '
  + 'valued dear wonderful lovely nice possible additional further and or of to in on for is was are were has have had').split(' '))

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'clarity',
    docs: {
      description: 'A reply names the thing: “the grey kettle”, not “the item” or “the issue”.',
      why: 'The customer’s own noun shows that somebody read what they wrote. “We are looking into the issue” could be sent '
        + 'to anyone, and concrete words make customers more satisfied.',
      details: 'The rule speaks when “the issue”, “your inquiry”, “this matter”, “the item”, “your request” or the like stands with '
        + 'nothing after it that says which, and neither its own sentence nor the `lookback` sentences before hold a more '
        + 'specific noun (“the warranty form”, “your kettle”), a name, a number or a placeholder.',
      ignores: [
        'A noun that is specified: “the issue with your June invoice”, “the item you returned”, “your refund request”.',
        'A noun that takes up one before: “The warranty form is attached. The document lists …”.',
        '“If the problem persists”, “the problem is the cable”, “at your request”.',
        'An issue on GitHub, and “this issue” that the next sentence names.',
        'Fragments to paste in: what they are pasted behind names the thing.',
        'Headings, unless `allowInHeadings` is off, and what is explained after a colon.',
      ],
      sources: [
        'seed 004: “restate … with the same words your customer used”.',
        'Packard & Berger 2021: concrete employee language raises satisfaction and spending, because customers infer listening.',
        'Sleep Savvy: “I can help you find a firm mattress for your guest room” instead of “I can help you with that”.',
      ],
    },
    messages: {
      vagueNoun: '“{quote}” could be anything. Name it as the customer does.',
      name: 'Name it.',
    },
    suggestionMessages: ['name'],
    kinds: ['reply', 'bot'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        nouns: { type: 'array', items: { type: 'string' }, description: 'Further nouns that say too little.' },
        lookback: { type: 'integer', minimum: 0, description: 'How many sentences before may name the thing.' },
        allowInHeadings: { type: 'boolean', description: 'Whether headings may use such nouns.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      nouns: [] as readonly string[],
      lookback: 2,
      allowInHeadings: true,
    },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: "I'm looking into the issue.",
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'the issue',
              suggestions: [
                "I'm looking into {{what is wrong}}.",
              ],
            },
          ],
        },
        {
          text: 'Your request has been updated.',
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'Your request',
              suggestions: [
                'Your request for {{what you asked for}} has been updated.',
              ],
            },
          ],
        },
        {
          text: 'Regarding your inquiry, please allow 3 days.',
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'your inquiry',
              suggestions: [
                'Regarding your question about {{subject}}, please allow 3 days.',
              ],
            },
          ],
        },
        {
          text: 'The item is on its way.',
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'The item',
              suggestions: [
                'Your {{product name}} is on its way.',
              ],
            },
          ],
        },
        {
          text: 'We apologise for the situation.',
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'the situation',
              suggestions: [
                'We apologise for {{what happened}}.',
              ],
            },
          ],
        },
        {
          text: 'The document is attached to this message.',
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'The document',
              suggestions: [
                'The {{kind of document}} is attached to this message.',
              ],
            },
          ],
        },
        {
          text: 'Thanks for reporting this matter.',
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'this matter',
              suggestions: [
                'Thanks for reporting {{what is wrong}}.',
              ],
            },
          ],
        },
        {
          text: 'Your concern has been resolved.',
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'Your concern',
              suggestions: [
                '{{What is wrong}} has been resolved.',
              ],
            },
          ],
        },
        {
          text: 'The gadget is on its way.',
          options: { nouns: ['gadget'] },
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'The gadget',
              suggestions: [
                '{{What is wrong}} is on its way.',
              ],
            },
          ],
        },
        {
          text: 'Your kettle is here. We packed it today. The item leaves tonight.',
          options: { lookback: 1 },
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'The item',
              suggestions: [
                'Your kettle is here. We packed it today. Your {{product name}} leaves tonight.',
              ],
            },
          ],
        },
        {
          text: '# About your recent inquiry\n\nWe wrote to you today.',
          options: { allowInHeadings: false },
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'your recent inquiry',
              suggestions: [
                '# About your question about {{subject}}\n\nWe wrote to you today.',
              ],
            },
          ],
        },
        {
          text: 'We have looked at the incident, and have passed on your request.',
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'the incident',
              suggestions: [
                'We have looked at {{what happened}}, and have passed on your request.',
              ],
            },
            {
              messageId: 'vagueNoun',
              quote: 'your request',
              suggestions: [
                'We have looked at the incident, and have passed on your request for {{what you asked for}}.',
              ],
            },
          ],
        },
        {
          text: 'Thank you for your enquiry, which has been received.',
          reports: [
            {
              messageId: 'vagueNoun',
              quote: 'your enquiry',
              suggestions: [
                'Thank you for your question about {{subject}}, which has been received.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I'm looking into why the kettle won't switch on." },
        { text: 'Your grey kettle is on its way.' },
        { text: "I'm looking into the issue with your June invoice." },
        { text: 'The item you returned has arrived.' },
        { text: 'Your refund of £24.99 is on its way.' },
        { text: 'The warranty form is attached. The document lists the serial number.' },
        { text: "Thanks for reporting the login loop. I've reproduced it on Android 15." },
        { text: 'Your June invoice now shows the right VAT.' },
        { text: 'If the problem persists, write to me.' },
        { text: 'The problem is the cable.' },
        { text: 'I found the issue: a wrong postcode.' },
        { text: 'Your kettle left today. The item comes with a spare lid.' },
        { text: "Thanks for writing about {{product_name}}. I'm looking into the issue." },
        { text: 'The issue which you saw on Monday is fixed.' },
        { text: 'At your request I closed it.' },
      ],
    },
  },
  create({ options, report }) {
    const phrases = options.nouns.flatMap(noun => ['the', 'this', 'your', 'that'].map(determiner => `${determiner} ${noun}`))

    return {
      reply(reply) {
        const told = new Set<string>()
        const read = reply.sentences.filter(({ role }) => role === 'body' || (role === 'heading' && !options.allowInHeadings))
        for (const [index, sentence] of read.entries()) {
          const found = [...sentence.find('vagueNoun').filter(unit => !isQuoted(unit, reply)).map(unit => nounIn(spanOf(unit, reply), reply)), ...placesOf(sentence, phrases)]
          for (const at of found) {
            const before = read.slice(Math.max(0, index - options.lookback), index)
            const after = read[index + 1]
            const noun = /[\p{L}]+$/u.exec(reply.text.slice(at.start, at.end))?.[0].toLowerCase() ?? ''
            if (told.has(noun) || isSpecified(at, sentence, before, reply) || isNamedNext(at, after, reply)) continue
            told.add(noun)
            report({
              messageId: 'vagueNoun',
              data: { quote: reply.text.slice(at.start, at.end) },
              at,
              suggestions: [{ messageId: 'name', ...named(at, noun, sentence) }],
            })
          }
        }
      },
    }
  },
})

/** “Your request” of “passed on your request”, “your case” of “your case is with the team”. */
function nounIn({ start, end }: Span, { text }: ReplyUnit): Span {
  const match = /(?<!\p{L})(?:the|this|your|that|said)\s+(?:(?:recent|current|latest|previous|above|reported|mentioned)\s+)?\p{L}+/iu.exec(text.slice(start, end))
  return match === null ? { start, end } : { start: start + match.index, end: start + match.index + match[0].length }
}

function isSpecified(at: Span, sentence: Sentence, before: readonly Sentence[], reply: ReplyUnit): boolean {
  const { text, words } = reply
  if (/^\s*(?:[:(]|[–—] ?\p{L}|- \p{L})/u.test(text.slice(at.end, at.end + 4))) return true
  for (let word = sentence.firstWord; word < sentence.endWord; word++) {
    if (words.forms[word]?.startsWith('<') === true && words.forms[word] !== '<name>') return true
  }
  return namesSomething(sentence.firstWord, firstWordAt(at.start, reply), reply) || before.some(({ firstWord, endWord }) => namesSomething(firstWord, endWord, reply))
}

/** “Thanks for reporting this issue! We are sorry that the app crashes.” And an issue on GitHub is one by name. */
function isNamedNext(at: Span, after: Sentence | undefined, reply: ReplyUnit): boolean {
  const noun = reply.text.slice(at.start, at.end)
  if (/^this (?:issue|problem)$/i.test(noun) && after !== undefined && namesSomething(after.firstWord, after.endWord, reply)) return true
  return /\bissues?$/i.test(noun) && /\b(?:pull request|repository|maintainers?|open(?:ed|ing) (?:this|an|your) issue)\b/i.test(reply.text)
}

function firstWordAt(start: number, { words }: ReplyUnit): number {
  let word = 0
  while (word < words.count && (words.starts[word] as number) < start) word++
  return word
}

/** Whether the words hold a noun of their own: “your kettle”, “the login loop”, “Android 15”, “#1234”. */
function namesSomething(firstWord: number, endWord: number, { words, text }: ReplyUnit): boolean {
  const { forms } = words
  for (let word = firstWord; word < endWord; word++) {
    const form = forms[word] as string
    if (form.startsWith('<') && form !== '<name>') return true
    const written = text.slice(words.starts[word], words.ends[word])
    if (/^#?\d{4,}$/.test(written)) return true
    if (word > firstWord && /^\p{Lu}[\p{Ll}\d]+/u.test(written) && !/^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/.test(form)
      && !/[.!?:]\s*$/.test(text.slice(words.ends[word - 1], words.starts[word]))) return true
    if (!determiners.has(form)) continue
    let noun = word + 1
    while (noun < endWord && modifiers.has(forms[noun] as string)) noun++
    const next = forms[noun]
    if (next !== undefined && noun < endWord && !generic.has(next) && !determiners.has(next)) return true
  }
  return false
}

function named(at: Span, noun: string, sentence: Sentence): { readonly at: Span; readonly text: string } {
  const text = (concrete.find(([pattern]) => pattern.test(noun)) as readonly [RegExp, string])[1]
  const isFirst = at.start === sentence.span.start
  return { at, text: isFirst ? text.replace(/^(\{*)(\p{L})/u, (_, braces: string, letter: string) => braces + letter.toUpperCase()) : text }
}
