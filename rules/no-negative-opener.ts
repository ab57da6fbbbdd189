import {
  anyOf, defineRule, hasTag, insertAfter, isQuoted, leaveOut, nextStepActs, placesOf, plainlyHelps,
  strongest, type Clause, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** Words of the reply; `firstWord` is inside, `endWord` is not. */
interface Range {
  readonly firstWord: number
  readonly endWord: number
}

/** A word that may stand before the opener. */
const leadIn = /^(?:<name>|<text>|@.+|hi|hello|hey|dear|so|well|oh|ah|ok|okay|right|again|also|now|and|but|as|such)$/

/** The longest thing, in words, that may be said before the opener without hiding it. */
const longestLeadIn = 14

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'tone',
    docs: {
      description: 'Do not open with “unfortunately”; say what is, then what can be done.',
      why: '“Unfortunately” tells the customer that a no is coming before anything is told, and it adds nothing to the no. What stands '
        + 'behind it is clearer alone, and leaves room for what can be done.',
      details: [
        'The rule speaks of “unfortunately”, “regrettably”, “sadly”, “I’m afraid”, “we regret that …”, “I’m sorry to say …” at the head '
        + 'of a sentence, right after the “but” that opens it, or after a name, a greeting, thanks or sympathy (“Thanks for '
        + 'asking, but unfortunately …”). With `midSentence` it speaks of them anywhere.',
        'It is silent where the same sentence goes on to help (“Unfortunately it’s sold out, so I’ve put one aside”), unless '
        + '`allowWithHelp` is off. The fix takes the opener out where what is left is a sentence.',
      ].join('\n\n'),
      ignores: [
        '“That’s unfortunate timing for you”, “don’t be afraid to ask”.',
        'A sentence that goes on to help.',
        'Short answers: “I’m afraid so”, “Unfortunately not.”',
        'Macros with one of the `allowTags`: real bad news may be announced.',
        'Quoted text.',
      ],
      sources: [
        'seeds 000 and 002: every model answer is framed by what can be done (“I’m sure we can find a solution you’ll like”).',
        'Customer Service Life: “Removing ‘Unfortunately’ From Your Customer Service Vocabulary”.',
        'plainlanguage.gov: “Use positive language”. The evidence is of style, not of experiments.',
      ],
    },
    messages: {
      negativeOpener: '“{quote}” announces a no before anything is told. Say what is, and then what can be done.',
      addAlternative: 'Say it plainly, and add what you can do.',
    },
    suggestionMessages: ['addAlternative'],
    hasSuggestions: true,
    fixable: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        openers: { type: 'array', items: { type: 'string' }, description: 'More words that announce a no.' },
        midSentence: { type: 'boolean', description: 'Whether they may not stand inside a sentence either.' },
        allowTags: { type: 'array', items: { type: 'string' }, description: 'Tags of macros with real bad news, which may announce it.' },
        allowWithHelp: { type: 'boolean', description: 'Leave a sentence alone that goes on to help.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      openers: [] as readonly string[],
      midSentence: false,
      allowTags: ['bereavement', 'data-loss'] as readonly string[],
      allowWithHelp: true,
    },
    presets: { recommended: 'warning', strict: ['warning', { midSentence: true }] },
    examples: {
      bad: [
        {
          text: "Unfortunately, we can't change the delivery date.",
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Unfortunately',
              fix: "We can't change the delivery date.",
              suggestions: [
                "We can't change the delivery date. What I can do is {{what you can do}}.",
              ],
            },
          ],
        },
        {
          text: 'Regrettably the item is out of stock.',
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Regrettably',
              fix: 'The item is out of stock.',
              suggestions: [
                'The item is out of stock. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: "I'm afraid your card was declined.",
          reports: [
            {
              messageId: 'negativeOpener',
              quote: "I'm afraid",
              fix: 'Your card was declined.',
              suggestions: [
                'Your card was declined. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'Sadly, the event has been cancelled.',
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Sadly',
              fix: 'The event has been cancelled.',
              suggestions: [
                'The event has been cancelled. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: "Unfortunately our policy doesn't allow it.",
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Unfortunately',
              fix: "Our policy doesn't allow it.",
              suggestions: [
                "Our policy doesn't allow it. What I can do is {{what you can do}}.",
              ],
            },
          ],
        },
        {
          text: 'We regret that the shop is closed today.',
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'We regret that',
              fix: 'The shop is closed today.',
              suggestions: [
                'The shop is closed today. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{name}},\nUnfortunately the warranty ended in May.',
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Unfortunately',
              fix: 'Hi {{name}},\nThe warranty ended in May.',
              suggestions: [
                'Hi {{name}},\nThe warranty ended in May. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: "But unfortunately, we've missed today's courier.",
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'unfortunately',
              fix: "But we've missed today's courier.",
              suggestions: [
                "But we've missed today's courier. What I can do is {{what you can do}}.",
              ],
            },
          ],
        },
        {
          text: 'Hi Sam,\nWe regret to inform you that your application was declined.\nKind regards,\nAna',
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'We regret to inform you that',
              fix: 'Hi Sam,\nYour application was declined.\nKind regards,\nAna',
              suggestions: [
                'Hi Sam,\nYour application was declined. What I can do is {{what you can do}}.\nKind regards,\nAna',
              ],
            },
          ],
        },
        {
          text: 'We are unfortunately unable to move the date.',
          options: { midSentence: true },
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'unfortunately',
              fix: 'We are unable to move the date.',
              suggestions: [
                'We are unable to move the date. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: "The blue one has sold out, I'm afraid.",
          options: { midSentence: true },
          reports: [
            {
              messageId: 'negativeOpener',
              quote: "I'm afraid",
              fix: 'The blue one has sold out.',
              suggestions: [
                'The blue one has sold out. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'Bad news: the event is off.',
          options: { openers: ['bad news'] },
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Bad news',
              fix: 'The event is off.',
              suggestions: [
                'The event is off. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: "Unfortunately it's sold out, so I've put one aside from Friday's delivery.",
          options: { allowWithHelp: false },
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Unfortunately',
              fix: "It's sold out, so I've put one aside from Friday's delivery.",
            },
          ],
        },
        {
          text: "Sadly, the photos can't be restored.",
          options: { allowTags: [] },
          record: { tags: ['data-loss'] },
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Sadly',
              fix: "The photos can't be restored.",
              suggestions: [
                "The photos can't be restored. What I can do is {{what you can do}}.",
              ],
            },
          ],
        },
        {
          text: "Unfortunately, we can't change the date. I can send it to a shop near you instead.",
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Unfortunately',
              fix: "We can't change the date. I can send it to a shop near you instead.",
            },
          ],
        },
        {
          text: 'Bad news: the kennels are full at Easter.',
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'Bad news',
              fix: 'The kennels are full at Easter.',
              suggestions: [
                'The kennels are full at Easter. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'Hi Ana, sadly the painting has been sold.',
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'sadly',
              fix: 'Hi Ana, the painting has been sold.',
              suggestions: [
                'Hi Ana, the painting has been sold. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'Thanks for asking, but unfortunately we don’t ship there.',
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'unfortunately',
              fix: 'Thanks for asking, but we don’t ship there.',
              suggestions: [
                'Thanks for asking, but we don’t ship there. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
        {
          text: 'With a heavy heart, the desk at Hull is closed.',
          options: { openers: ['with a heavy heart'] },
          reports: [
            {
              messageId: 'negativeOpener',
              quote: 'With a heavy heart',
              fix: 'The desk at Hull is closed.',
              suggestions: [
                'The desk at Hull is closed. What I can do is {{what you can do}}.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "We can't change the delivery date. I can send it to a shop near you instead." },
        { text: "The item is out of stock until Friday; I've put one aside for you." },
        { text: 'Your card was declined. Another card or PayPal will work.' },
        { text: "The event has been cancelled and you'll get a full refund by 12 June." },
        { text: 'The warranty ended in May. I can quote a repair today.' },
        { text: "Unfortunately it's sold out, so I've put one aside from Friday's delivery." },
        { text: "That's unfortunate timing for you. Let's move it." },
        { text: 'The shop is closed today and opens at 9 tomorrow.' },
        { text: "Sadly, the photos can't be restored.", record: { tags: ['data-loss'] } },
        { text: "Don't be afraid to ask: I have the file open until five." },
        { text: 'Unfortunately not. The next one is on Friday.' },
        { text: 'We are unfortunately unable to move the date.' },
        { text: 'The bad news is behind us: your parcel is home.' },
        { text: 'With a heavy heart, the desk at Hull is closed.' },
      ],
    },
  },
  create({ options, report }) {
    return {
      sentence(sentence, reply) {
        if (sentence.role !== 'body' || sentence.terminator === '?') return
        const opener = openersIn(sentence, reply).find(range => stands(range, sentence, reply))
        if (opener === undefined || hasTag(reply.record, options.allowTags)) return
        if (options.allowWithHelp && sentence.clauses.some(clause => helps(clause, opener))) return
        tell(opener, sentence, reply)
      },
    }

    function openersIn(sentence: Sentence, { words }: ReplyUnit): Range[] {
      const house = placesOf(sentence, options.openers).map(place => ({
        firstWord: words.starts.indexOf(place.start, sentence.firstWord),
        endWord: words.ends.indexOf(place.end, sentence.firstWord) + 1,
      }))
      return [...sentence.find('badNewsLead'), ...house.filter(({ firstWord, endWord }) => firstWord >= 0 && endWord > firstWord)]
    }

    /** At the head of the sentence, or right behind the word that joins it on; and something follows. */
    function stands(opener: Range, sentence: Sentence, reply: ReplyUnit): boolean {
      if (isQuoted(opener, reply)) return false
      const isHead = opener.firstWord === sentence.firstWord || sentence.find('joint').some(({ firstWord, endWord }) =>
        firstWord === sentence.firstWord && endWord === opener.firstWord)
      const isLed = isHead || isOnlyLedIn(opener, sentence, reply)
      const rest = opener.endWord < sentence.endWord ? sentence.endWord - opener.endWord : opener.firstWord - sentence.firstWord
      return (isLed || options.midSentence) && rest >= 2
    }

    function tell(opener: Range, sentence: Sentence, reply: ReplyUnit): void {
      const { text, words } = reply
      const at = { start: words.starts[opener.firstWord] as number, end: words.ends[opener.endWord - 1] as number }
      const fix = withoutOpener(opener, sentence, reply)
      const { at: place, text: added } = insertAfter(sentence, 'What I can do is {{what you can do}}.')
      const plain = fix === undefined ? undefined : {
        at: { start: fix.at.start, end: place.end },
        text: `${fix.text}${text.slice(fix.at.end, place.start)}${added}`,
      }
      const isHelped = reply.clauses.some(clause => clause.sentence.index >= sentence.index && helps(clause, opener))
      report({
        messageId: 'negativeOpener',
        data: { quote: text.slice(at.start, at.end) },
        at,
        ...(fix === undefined ? {} : { fix }),
        suggestions: isHelped ? [] : [{ messageId: 'addAlternative', ...(plain ?? { at: place, text: added }) }],
      })
    }
  },
})

/** Before the opener stands nothing but a name, a greeting or thanks: “Thanks for asking, but unfortunately …”. */
function isOnlyLedIn({ firstWord }: Range, sentence: Sentence, { words }: ReplyUnit): boolean {
  const joints = sentence.find('joint')
  const start = joints.find(({ endWord }) => endWord === firstWord)?.firstWord ?? firstWord
  if (start - sentence.firstWord > longestLeadIn) return false
  const before = words.forms.slice(sentence.firstWord, start)
  if (before.length <= 2 && before.every(form => leadIn.test(form))) return true
  return sentence.clauses.filter(clause => clause.firstWord < start)
    .every(clause => clause.endWord <= start && strongest(clause, ['thanks', 'greeting', 'sympathy', 'empathy', 'hollow']) >= 0.6)
}

/** Whether the clause moves the case on; in the clause with the opener that must be plain. */
function helps(clause: Clause, opener: Range): boolean {
  if (clause.has('closing', 'hollow')) return false
  if (plainlyHelps(clause) || clause.has('alternative', 'concession')) return !clause.has('refusal') || clause.confidence('refusal') < 0.5
  const holdsOpener = clause.firstWord <= opener.firstWord && opener.endWord <= clause.endWord
  return !holdsOpener && anyOf(clause, nextStepActs) >= 0.5
}

/** The sentence without its opener; undefined where what is left may be none. */
function withoutOpener(opener: Range, sentence: Sentence, reply: ReplyUnit): { at: Span; text: string } | undefined {
  const { text, words } = reply
  if (opener.endWord >= sentence.endWord) {
    const at = { start: words.ends[opener.firstWord - 1] as number, end: words.ends[opener.endWord - 1] as number }
    return /^,\s/.test(text.slice(at.start, at.end)) ? { at, text: '' } : undefined
  }
  const next = words.forms[opener.endWord] as string
  if (/^(?:not|so|for|as|though|enough|to|of|but|and)$/.test(next)) return undefined
  return leaveOut(opener, sentence, reply)
}
