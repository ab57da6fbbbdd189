import {
  defineRule, hasTag, formsAt, isQuoted, leaveOut, placesOf, putInstead, overlaps,
  type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'
import { plainRewrites, plainSwaps } from './lexicon/english/plain-words.ts'

/** What is said to the customer; names, quotations, titles and code are not. */
const spoken: readonly Sentence['role'][] = ['body', 'salutation', 'sign-off']

interface Phrase extends Span {
  readonly firstWord: number
  readonly endWord: number
}

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'tone',
    docs: {
      description: 'Write plain words, not letter-writing ones.',
      why: 'Stiff words keep the customer at a distance and are harder to read, most of all for those who read in '
        + 'their second language. Polite does not mean formal.',
      details: [
        'The rule reports words of the formal letter, of contracts and of another century: “please find attached”, '
          + '“be so kind as to”, “the undersigned”, “we wish to inform you that”, “do the needful”, “utilise”, “at '
          + 'your earliest convenience”, “Dear Sir/Madam”. Each has a plain word beside it.',
        'Where the plain word fits one for one, a fix puts it in; where the sentence must be looked at, it is a '
          + 'suggestion. With `habits` the rule also reports what is a little stiff and common in good replies all '
          + 'the same: “kindly”, plain everyday English in much of the world, “prior to”, “in order to”, “at this '
          + 'time”, “any further assistance”, “should you have”.',
      ].join('\n\n'),
      ignores: [
        '“Kind regards”, “that’s kind of you”, “she kindly offered”, “thank you kindly”; any “kindly”, unless '
          + '`habits` is on.',
        '“Purchase order”; “at this time of year”; “expedite shipping” and other names of services.',
        'Words inside quotation marks, in code and in quoted contracts.',
        'Macros with one of the `legalTags`: the wording of a statutory notice is not free.',
        'Everything, with `register: "formal"`.',
      ],
      sources: [
        'seed 002: “their choice of language should always be polite-though not overly formal”',
        'plainlanguage.gov: “Use simple words and phrases” (utilise → use, commence → start).',
        'Microsoft Writing Style Guide: “use” instead of “utilize, make use of”.',
        'Software Advice survey (datamark.net): 65% prefer a casual tone in e-mail.',
      ],
    },
    messages: {
      plainWord: '“{quote}” is stiff. Write “{plain}”.',
      idleWord: '“{quote}” adds nothing but distance. Leave it out.',
      noPlainWord: '“{quote}” is stiff. Say it as you would say it across a desk.',
      write: 'Write the plain word.',
      leaveOut: 'Leave it out.',
    },
    suggestionMessages: ['write', 'leaveOut'],
    hasSuggestions: true,
    fixable: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        register: { enum: ['plain', 'formal'], description: '`formal` turns the rule off: the house writes letters.' },
        pairs: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description: 'Formal phrases of the house and what to write instead; a phrase with itself beside it is left alone.',
        },
        habits: { type: 'boolean', description: 'Also report what is stiff by habit only, such as “kindly” and “in order to”.' },
        legalTags: { type: 'array', items: { type: 'string' }, description: 'Tags of macros whose wording is laid down by law.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      register: 'plain' as 'plain' | 'formal',
      pairs: {} as Readonly<Record<string, string>>,
      habits: false,
      legalTags: ['legal', 'statutory', 'regulatory'] as readonly string[],
    },
    presets: { recommended: 'warning', strict: ['warning', { habits: true }] },
    absorbs: { 'no-canned-phrases': 'span' },
    examples: {
      bad: [
        {
          text: 'Kindly revert with the documents.',
          options: { habits: true },
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Kindly',
              fix: 'Please revert with the documents.',
            },
            {
              messageId: 'plainWord',
              quote: 'revert with',
              fix: 'Kindly reply with the documents.',
            },
          ],
        },
        {
          text: 'Please find attached the aforementioned invoice.',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Please find attached',
              suggestions: [
                'I’ve attached the aforementioned invoice.',
              ],
            },
            {
              messageId: 'noPlainWord',
              quote: 'aforementioned',
              suggestions: [
                'Please find attached the {{which one}} invoice.',
              ],
            },
          ],
        },
        {
          text: 'We wish to inform you that your order has shipped.',
          reports: [
            {
              messageId: 'idleWord',
              quote: 'We wish to inform you that',
              fix: 'Your order has shipped.',
            },
          ],
        },
        {
          text: 'Utilise the link below to reset your password.',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Utilise',
              fix: 'Use the link below to reset your password.',
            },
          ],
        },
        {
          text: 'Dear Sir/Madam,\nYour account is now open.',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Dear Sir/Madam',
              suggestions: [
                'Hello {{name|there}},\nYour account is now open.',
              ],
            },
          ],
        },
        {
          text: 'Should you require further assistance, contact us.',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Should you require',
              fix: 'If you need further assistance, contact us.',
            },
          ],
        },
        {
          text: 'Subsequent to your call, I have updated the file.',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Subsequent to',
              fix: 'After your call, I have updated the file.',
            },
          ],
        },
        {
          text: 'In the event that it fails, restart the app in order to continue.',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'In the event that',
              fix: 'If it fails, restart the app in order to continue.',
            },
          ],
        },
        {
          text: 'We hereby confirm your booking. It starts on 3 May.',
          reports: [
            {
              messageId: 'idleWord',
              quote: 'hereby',
              fix: 'We confirm your booking. It starts on 3 May.',
            },
          ],
        },
        {
          text: 'Should you need help, write to me.',
          options: { habits: true },
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Should you need',
              fix: 'If you need help, write to me.',
            },
          ],
        },
        {
          text: 'Acme trusts this satisfies. The widget is on its way.',
          options: { pairs: { 'trusts this satisfies': 'hopes this helps' } },
          reports: [
            {
              messageId: 'plainWord',
              quote: 'trusts this satisfies',
              fix: 'Acme hopes this helps. The widget is on its way.',
            },
          ],
        },
        {
          text: 'We regret to inform you that the concert is cancelled.',
          reports: [
            {
              messageId: 'idleWord',
              quote: 'We regret to inform you that',
              suggestions: [
                'The concert is cancelled.',
              ],
            },
          ],
        },
        {
          text: 'We remain yours, Acme.',
          reports: [
            {
              messageId: 'noPlainWord',
              quote: 'We remain yours',
            },
          ],
        },
        {
          text: 'Please find the return label attached.',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Please find the return label attached',
              suggestions: [
                'I’ve attached the return label.',
              ],
            },
          ],
        },
        {
          text: 'Please kindly confirm the address.',
          options: { habits: true },
          reports: [
            {
              messageId: 'idleWord',
              quote: 'kindly',
              fix: 'Please confirm the address.',
            },
          ],
        },
        {
          text: 'Would you be so kind as to send a photo of the label?',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Would you be so kind as to',
              fix: 'Could you send a photo of the label?',
            },
          ],
        },
        {
          text: 'Further to your call, the undersigned has closed the old account.',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'Further to your',
              suggestions: [
                'About your call, the undersigned has closed the old account.',
                'After your call, the undersigned has closed the old account.',
              ],
            },
            {
              messageId: 'noPlainWord',
              quote: 'the undersigned',
            },
          ],
        },
        {
          text: 'The card was replaced owing to the fact that the chip had failed.',
          reports: [
            {
              messageId: 'plainWord',
              quote: 'owing to the fact that',
              fix: 'The card was replaced because the chip had failed.',
            },
          ],
        },
      ],
      good: [
        { text: 'Please send the documents when you can.' },
        { text: 'Your invoice is attached.' },
        { text: 'Your order has shipped.' },
        { text: 'Use the link below to reset your password.' },
        { text: 'Dear Ms Okafor,\nYour account is now open.' },
        { text: 'If it fails, restart the app.' },
        { text: 'After your call I updated the file.' },
        { text: 'Kind regards, Ana' },
        { text: 'Restart the app in order to continue.' },
        { text: 'Please send the form subsequent to your visit.', options: { pairs: { 'subsequent to': 'subsequent to' } } },
        { text: 'We hereby give notice under section 4.', record: { tags: ['legal'] } },
        { text: 'This hereby ends our agreement of 2 May; kindly return the key.', options: { register: 'formal' } },
        { text: 'We regret to inform you that your rate changes on 1 May.', options: { legalTags: ['rates'] }, record: { tags: ['rates'] } },
        { text: 'Your driver kindly offered to come back at 6pm.' },
        { text: 'Kindly send the form before Friday.' },
        { text: 'Bring the letter prior to the showing.' },
      ],
    },
  },
  create({ options, report }) {
    const words = options.habits ? ['formalWord', 'formalHabit'] : ['formalWord']
    const kindly = options.habits ? ['formalKindly', 'formalKindlyIdle'] : []
    const families = [...words, 'formalLead', ...kindly, 'formalIdle']
    const pairs = Object.entries(options.pairs)
    const kept = pairs.filter(([phrase, plain]) => phrase === plain).map(([phrase]) => phrase)
    const house = pairs.filter(([phrase, plain]) => phrase !== plain)
    return {
      reply(reply) {
        if (options.register === 'formal' || hasTag(reply.record, options.legalTags)) return
        for (const sentence of reply.sentences) {
          if (spoken.includes(sentence.role)) checkSentence(sentence, reply)
        }
      },
    }

    function checkSentence(sentence: Sentence, reply: ReplyUnit): void {
      const told: Span[] = [...placesOf(sentence, kept)]
      const isNew = (at: Phrase) => !told.some(other => overlaps(other, at)) && !isQuoted(at, reply)
      for (const [phrase, plain] of house) {
        for (const at of placesOf(sentence, [phrase])) {
          told.push(at)
          const head = reply.text.charAt(at.start)
          const text = head === head.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)
          const data = { quote: reply.text.slice(at.start, at.end), plain: text }
          report({ messageId: 'plainWord', data, at, fix: { at, text } })
        }
      }
      if (!sentence.has(...families)) return
      for (const family of families) {
        for (const found of sentence.find(family)) {
          const at = family.startsWith('formalKindly') ? kindlyIn(found, reply)
            : family === 'formalLead' ? wordsAt(found.firstWord, found.endWord, reply) : phraseIn(found, reply)
          if (!isNew(at)) continue
          told.push(at)
          tell(family, at, sentence, reply)
        }
      }
    }

    function tell(family: string, phrase: Phrase, sentence: Sentence, reply: ReplyUnit): void {
      const { firstWord, endWord, start, end } = phrase
      const range = { firstWord, endWord }
      const at = { start, end }
      const quote = reply.text.slice(start, end)
      if (family === 'formalKindly') {
        const fix = putInstead(range, reply, 'please')
        report({ messageId: 'plainWord', data: { quote, plain: fix.text }, at, fix })
        return
      }
      const forms = formsAt(range, reply)
      const swap = plainSwaps[forms]
      if (swap !== undefined) {
        const fix = putInstead(range, reply, swap)
        report({ messageId: 'plainWord', data: { quote, plain: fix.text }, at, fix })
        return
      }
      const rewrites = plainRewrites[forms]
      if (rewrites !== undefined && rewrites.length > 0) {
        const suggestions = rewrites.map(text => ({ messageId: 'write', ...putInstead(range, reply, text) }) as const)
        const plain = suggestions[0]?.text ?? ''
        // what only the writer knows is no word to write
        if (plain.startsWith('{{')) report({ messageId: 'noPlainWord', data: { quote }, at, suggestions })
        else report({ messageId: 'plainWord', data: { quote, plain }, at, suggestions })
        return
      }
      if (rewrites !== undefined) {
        report({ messageId: 'noPlainWord', data: { quote }, at })
        return
      }
      const enclosed = /^\w+ find (.+) (attached|enclosed)$/i.exec(quote)
      if (enclosed !== null) {
        const plain = `I’ve ${enclosed[2]} ${enclosed[1]}`
        const suggestions = [{ messageId: 'write', at, text: plain } as const]
        report({ messageId: 'plainWord', data: { quote, plain }, at, suggestions })
        return
      }
      const without = leaveOut(range, sentence, reply)
      const isRegret = / (?:regrets?|sorry) /.test(` ${forms} `)
      if (without === undefined) report({ messageId: 'idleWord', data: { quote }, at })
      else if (isRegret) report({ messageId: 'idleWord', data: { quote }, at, suggestions: [{ messageId: 'leaveOut', ...without }] })
      else report({ messageId: 'idleWord', data: { quote }, at, fix: without })
    }
  },
})

/** The word “kindly” among those that show what it is there for. */
function kindlyIn({ firstWord, endWord }: Phrase, reply: ReplyUnit): Phrase {
  let word = firstWord
  while (reply.words.forms[word] !== 'kindly' && word < endWord - 1) word++
  return wordsAt(word, word + 1, reply)
}

/** The phrase of the table that the words begin with, where what follows only shows that it is one; or the idle word. */
function phraseIn(found: Phrase, reply: ReplyUnit): Phrase {
  const { firstWord } = found
  for (let endWord = found.endWord; endWord > firstWord; endWord--) {
    const forms = formsAt({ firstWord, endWord }, reply)
    if (Object.hasOwn(plainSwaps, forms) || Object.hasOwn(plainRewrites, forms)) return wordsAt(firstWord, endWord, reply)
  }
  if (found.endWord - firstWord > 2) return found
  for (let word = firstWord; word < found.endWord; word++) {
    if (/^(?:hereby|herewith|duly)$/.test(reply.words.forms[word] as string)) return wordsAt(word, word + 1, reply)
  }
  return found
}

function wordsAt(firstWord: number, endWord: number, { words }: ReplyUnit): Phrase {
  return { firstWord, endWord, start: words.starts[firstWord] as number, end: words.ends[endWord - 1] as number }
}

