import {
  defineRule, formsAt, isQuoted, leaveOut, leaveOutSentence, placesOf, putInstead,
  type Clause, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** What is looked for, the weightiest first: a sentence gets one finding. */
const families = ['doubtingQuestion', 'idleObviously', 'talkingDown', 'easeClaim', 'allYouNeed', 'idleSimply'] as const
type TalkingDown = typeof families[number] | 'firstPersonAdverb'

const adverb = /^(?:simply|just|merely|only|obviously|clearly|evidently|naturally|actually|basically|plainly|patently|really)$/

interface Found extends Span {
  readonly firstWord: number
  readonly endWord: number
}

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'tone',
    docs: {
      description: 'Give the step without “simply”, “obviously” or “it’s easy”.',
      why: 'Whoever writes to support has tried, and it was not simple. A word that says how easy it is says that '
        + 'they should have managed alone.',
      details: [
        'The rule speaks of “simply” before something that the customer is to do, and of “just” before a step on a '
          + 'screen or a device (`idleAdverb`); of “obviously”, “clearly”, “actually” and “as you may know” at the '
          + 'head of a sentence (`plainToSee`); of “you just have to” and “all you need to do is” (`littleEffort`); '
          + 'of “it’s easy” (`easeClaim`); of “are you sure you …?” (`doubt`); and of what makes the customer feel '
          + 'slow, “my five-year-old can do it”, “the page clearly says so”, “did you actually read it?” '
          + '(`talkingDown`).',
        'Where the sentence is correct without the adverb, a fix takes it out. A sentence gets one finding.',
      ].join('\n\n'),
      ignores: [
        '“Just reply to this e-mail”, “just let me know”: they lower the effort of writing to us.',
        '“I’ve just refunded you”, “just to confirm”, “just in case”, “only two left”.',
        '“I can clearly see two charges”, “we actually checked”: the writer’s own doing (`allowAfterFirstPerson`).',
        'What children may do: “a child can travel with you for free”.',
        '“It’s easy to miss”, “it isn’t easy”, “I want to explain clearly”.',
        '“Obviously this was our mistake”: owning up.',
        'Labels of controls in quotation marks.',
      ],
      sources: [
        'seed 004 (ageism): staff “may talk down to them or get frustrated when they don’t immediately understand”',
        'SkyVerge support guide, blocked list: Actually, Just, To be honest.',
        'retext-equality, condescending.yml, after css-tricks.com “Words to avoid in educational writing”.',
      ],
    },
    messages: {
      idleAdverb: '“{quote}” says that this is easy. The step is kinder without it.',
      plainToSee: '“{quote}” sounds as if the customer should have known. Leave it out.',
      littleEffort: '“{quote}” makes light of the effort. Give the step.',
      easeClaim: '“{quote}” is no comfort to somebody who could not do it. Leave it out.',
      doubt: '“{quote}” doubts the customer. Offer to check it together.',
      talkingDown: '“{quote}” can make the customer feel slow. Say the thing itself.',
      leaveOut: 'Leave it out.',
      youCan: 'Say that they can.',
      together: 'Check it together.',
    },
    suggestionMessages: ['leaveOut', 'youCan', 'together'],
    hasSuggestions: true,
    fixable: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        words: { type: 'array', items: { type: 'string' }, description: 'More words and phrases that talk down.' },
        allowAfterFirstPerson: { type: 'boolean', description: 'Whether “I can clearly see” and “obviously, we …” may stand.' },
        autofix: { type: 'boolean', description: 'Whether adverbs are taken out by a fix; a suggestion otherwise.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { words: [] as readonly string[], allowAfterFirstPerson: true, autofix: true },
    presets: { recommended: 'warning', strict: 'warning' },
    examples: {
      bad: [
        {
          text: 'Simply click the link in the email.',
          reports: [
            {
              messageId: 'idleAdverb',
              quote: 'Simply',
              fix: 'Click the link in the email.',
            },
          ],
        },
        {
          text: 'Obviously the code is case-sensitive.',
          reports: [
            {
              messageId: 'plainToSee',
              quote: 'Obviously',
              fix: 'The code is case-sensitive.',
            },
          ],
        },
        {
          text: 'You just have to log in and open Settings.',
          reports: [
            {
              messageId: 'littleEffort',
              quote: 'You just have to',
              suggestions: [
                'You can log in and open Settings.',
                'Log in and open Settings.',
              ],
            },
          ],
        },
        {
          text: 'Actually, you can do this yourself.',
          reports: [
            {
              messageId: 'plainToSee',
              quote: 'Actually',
              fix: 'You can do this yourself.',
            },
          ],
        },
        {
          text: "It's easy, even my mum can do it.",
          reports: [
            {
              messageId: 'talkingDown',
              quote: 'even my mum',
            },
          ],
        },
        {
          text: 'As you may know, prices vary.',
          reports: [
            {
              messageId: 'plainToSee',
              quote: 'As you may know',
              fix: 'Prices vary.',
            },
          ],
        },
        {
          text: 'Are you sure you entered it correctly?',
          reports: [
            {
              messageId: 'doubt',
              quote: 'Are you sure you',
              suggestions: [
                'Let’s check {{what may be wrong}} together.',
              ],
            },
          ],
        },
        {
          text: 'Clearly the file was deleted.',
          reports: [
            {
              messageId: 'plainToSee',
              quote: 'Clearly',
              fix: 'The file was deleted.',
            },
          ],
        },
        {
          text: 'All you need to do is open Settings.',
          reports: [
            {
              messageId: 'littleEffort',
              quote: 'All you need to do is',
              suggestions: [
                'Open Settings.',
              ],
            },
          ],
        },
        {
          text: 'I can clearly see two charges.',
          options: { allowAfterFirstPerson: false },
          reports: [
            {
              messageId: 'plainToSee',
              quote: 'clearly',
              fix: 'I can see two charges.',
            },
          ],
        },
        {
          text: 'Please simply reply with the code.',
          options: { autofix: false },
          reports: [
            {
              messageId: 'idleAdverb',
              quote: 'simply',
              suggestions: [
                'Please reply with the code.',
              ],
            },
          ],
        },
        {
          text: 'The switch is hard to miss, by the way.',
          options: { words: ['hard to miss'] },
          reports: [
            {
              messageId: 'talkingDown',
              quote: 'hard to miss',
            },
          ],
        },
        {
          text: 'It’s easy to reset your password.',
          reports: [
            {
              messageId: 'easeClaim',
              quote: 'It’s easy',
              suggestions: [
                'You can reset your password.',
              ],
            },
          ],
        },
        {
          text: 'I’ve sent the steps. Even a child can follow them.',
          reports: [
            {
              messageId: 'talkingDown',
              quote: 'Even a child',
              suggestions: [
                'I’ve sent the steps.',
              ],
            },
          ],
        },
        {
          text: 'My seven-year-old does this in a minute. Hold the button.',
          reports: [
            {
              messageId: 'talkingDown',
              quote: 'My seven-year-old does',
              suggestions: [
                'Hold the button.',
              ],
            },
          ],
        },
        {
          text: 'The page clearly says that returns take a week.',
          reports: [
            {
              messageId: 'talkingDown',
              quote: 'The page clearly says',
              suggestions: [
                'The page says that returns take a week.',
              ],
            },
          ],
        },
        {
          text: 'Did you even look in the spam folder?',
          reports: [
            {
              messageId: 'talkingDown',
              quote: 'Did you even look',
            },
          ],
        },
      ],
      good: [
        { text: 'Click the link in the email.' },
        { text: 'The code is case-sensitive, so capitals matter.' },
        { text: 'To change it, open Settings.' },
        { text: "I've just refunded you." },
        { text: 'I can clearly see two charges on 3 May.' },
        { text: 'You can do this in Settings under Billing.' },
        { text: 'There are only two seats left on that train.' },
        { text: "Just to confirm: you'd like the blue one, delivered on Friday?" },
        { text: 'If anything else comes up, just reply to this email.' },
        { text: 'The small print is easy to miss: it’s easy to overlook it.' },
        { text: 'Obviously this was our mistake, and I’ve refunded you.' },
        { text: 'Click “Simply Save” at the top.' },
        { text: 'Are you sure you want to cancel? The room is free until Friday.' },
        { text: 'A child can travel with you for free.' },
        { text: 'The photo clearly shows the crack, so a new one leaves today.' },
      ],
    },
  },
  create({ options, report }) {
    const looked: readonly TalkingDown[] = options.allowAfterFirstPerson ? families : [...families, 'firstPersonAdverb']
    return {
      reply(reply) {
        for (const sentence of reply.body) checkSentence(sentence, reply)
      },
    }

    function checkSentence(sentence: Sentence, reply: ReplyUnit): void {
      if (sentence.has(...looked)) {
        for (const family of looked) {
          const found = sentence.find(family).find(each => !isQuoted(each, reply) && !isMeant(family, each, sentence, reply))
          if (found !== undefined) return tell(family, found, sentence, reply)
        }
      }
      const [at] = placesOf(sentence, options.words)
      if (at !== undefined) report({ messageId: 'talkingDown', data: { quote: reply.text.slice(at.start, at.end) }, at })
    }

    /** Whether the writer owns up, or speaks of what we do: “obviously we got this wrong”, “clearly, we’ll refund you”. */
    function isMeant(family: TalkingDown, found: Found, sentence: Sentence, { words }: ReplyUnit): boolean {
      if (family !== 'idleObviously' && family !== 'talkingDown') return false
      const clause = sentence.clauses.find(each => found.firstWord < each.endWord) as Clause
      const next = [words.forms[found.endWord - 1], words.forms[found.endWord]]
      const isOurs = sentence.has('ownership', 'apology', 'sympathy') || clause.confidence('ownership') >= 0.5
      if (isOurs && !next.includes('you')) return true
      if (family === 'talkingDown' || !options.allowAfterFirstPerson) return false
      return ['i', 'we', 'our'].some(form => next.includes(form)) && !clause.has('refusal')
    }

    function tell(family: TalkingDown, found: Found, sentence: Sentence, reply: ReplyUnit): void {
      const { start, end } = found
      const at = { start, end }
      const data = { quote: reply.text.slice(start, end) }
      if (family === 'doubtingQuestion') {
        const text = 'Let’s check {{what may be wrong}} together.'
        report({ messageId: 'doubt', data, at, suggestions: [{ messageId: 'together', at: sentence.span, text }] })
      } else if (family === 'easeClaim') {
        report({ messageId: 'easeClaim', data, at, suggestions: withoutClaim(found, sentence, reply) })
      } else if (family === 'allYouNeed') {
        report({ messageId: 'littleEffort', data, at, suggestions: plainStep(found, sentence, reply) })
      } else {
        tellIdle(family, found, sentence, reply)
      }
    }

    /** A word, or a few, without which the sentence says the same. */
    function tellIdle(family: TalkingDown, found: Found, sentence: Sentence, reply: ReplyUnit): void {
      const idle = idleWords(found, reply)
      const { start, end } = family === 'talkingDown' ? found : idle
      const at = { start, end }
      const data = { quote: reply.text.slice(start, end) }
      const isAdverb = adverb.test(formsAt(idle, reply))
      const without = family === 'talkingDown' && !isAdverb ? leaveOutSentence(sentence, reply) : leaveOut(idle, sentence, reply)
      const messageId = family === 'idleSimply' ? 'idleAdverb' : family === 'talkingDown' ? 'talkingDown' : 'plainToSee'
      if (without === undefined) report({ messageId, data, at })
      else if (family !== 'talkingDown' && options.autofix) report({ messageId, data, at, fix: without })
      else report({ messageId, data, at, suggestions: [{ messageId: 'leaveOut', ...without }] })
    }
  },
})

/** The adverb among the words that show what it is there for; all of them where there is none. */
function idleWords(found: Found, { words }: ReplyUnit): Found {
  for (let word = found.firstWord; word < found.endWord; word++) {
    if (adverb.test(words.forms[word] as string)) {
      return { firstWord: word, endWord: word + 1, start: words.starts[word] as number, end: words.ends[word] as number }
    }
  }
  return found
}


/** “It’s easy to reset it” → “you can reset it”; “It’s easy: open Settings” → “Open Settings”. */
function withoutClaim(found: Found, sentence: Sentence, reply: ReplyUnit) {
  const { endWord } = found
  if (reply.words.forms[endWord] === 'to' && endWord + 2 < sentence.endWord) {
    const withTo = { firstWord: found.firstWord, endWord: endWord + 1 }
    return [{ messageId: 'youCan', ...putInstead(withTo, reply, 'you can') } as const]
  }
  const isHead = /^[:;,–—]| [–—-] /.test(reply.text.slice(found.end, found.end + 3))
  const rest = isHead ? leaveOut(found, sentence, reply) : undefined
  const without = rest ?? (sentence.clauses.length === 1 ? leaveOutSentence(sentence, reply) : undefined)
  return without === undefined ? [] : [{ messageId: 'leaveOut', ...without } as const]
}

/** “You just have to log in” → “You can log in”, “Log in”. */
function plainStep(found: Found, sentence: Sentence, reply: ReplyUnit) {
  const without = leaveOut(found, sentence, reply)
  const bare = without === undefined ? [] : [{ messageId: 'leaveOut', ...without } as const]
  if (!/^you .+ to$/.test(formsAt(found, reply))) return bare
  return [{ messageId: 'youCan', ...putInstead(found, reply, 'you can') } as const, ...bare]
}
