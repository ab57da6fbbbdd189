import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaceholders } from '../../src/text/placeholders.ts'
import { readSentences, type SentenceUnit } from '../../src/text/sentences.ts'
import { readWords } from '../../src/text/words.ts'

const runs = Number(process.env['REPLYLINT_RUNS'] ?? 1000)

function sentencesOf(text: string): SentenceUnit[] {
  const placeholders = findPlaceholders(text)
  return readSentences(text, readWords(text, placeholders), placeholders)
}

function texts(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
}

function clausesOf(text: string): string[] {
  return sentencesOf(text).flatMap(({ clauses }) => clauses.map(({ start, end }) => text.slice(start, end)))
}

function roles(text: string): string[] {
  return sentencesOf(text).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)
}

describe('sentences', () => {
  it.each([
    ['One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
    ['It weighs approx. 3.5 kg, ships Jan. 5, e.g. by Mr. Smith. Done.',
      ['It weighs approx. 3.5 kg, ships Jan. 5, e.g. by Mr. Smith.', 'Done.']],
    ['Call J. R. Smith at Acme Ltd. before 5 p.m. Monday. We open at 9 a.m. Please call.',
      ['Call J. R. Smith at Acme Ltd. before 5 p.m. Monday.', 'We open at 9 a.m.', 'Please call.']],
    ['Take plan B. We like it. In the U.S. Bank holidays count, etc. and so on.', ['Take plan B.', 'We like it.',
      'In the U.S. Bank holidays count, etc. and so on.']],
    ['Order No. 5 is v2.1.3 at https://a.example/b?c=1. Ok', ['Order No. 5 is v2.1.3 at https://a.example/b?c=1.',
      'Ok']],
    ['Hmm... let me see... Done… yes', ['Hmm... let me see...', 'Done… yes']],
    ['She said "Stop." Then (really!) he left. "Why?" she asked.', ['She said "Stop."', 'Then (really!) he left.',
      '"Why?" she asked.']],
    ['Great! 😊 Thanks 🎉', ['Great! 😊', 'Thanks 🎉']],
    ['What?! No!!! Ok.', ['What?!', 'No!!!', 'Ok.']],
    ['Thanks.Please wait.I am here', ['Thanks.', 'Please wait.', 'I am here']],
    ['We use .NET and Node.js. Fine', ['We use .NET and Node.js.', 'Fine']],
    ['Hi {{a. b? c}} there {{x | default: "A. B"}} you. Yes', ['Hi {{a. b? c}} there {{x | default: "A. B"}} you.',
      'Yes']],
    ['ok. thanks. bye', ['ok.', 'thanks.', 'bye']],
    ['Your total is $4.99. 5 items left.', ['Your total is $4.99.', '5 items left.']],
    ['You need:\n- one\n- two\n\n1. Three\n2) Four', ['You need:', 'one', 'two', 'Three', 'Four']],
    ['See you soon :) Sam', ['See you soon :) Sam']],
    ['', []],
    [' \n 😊 \n', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('joins the lines that an editor wrapped, and no others', () => {
    expect(texts('Thank you for writing to us about the parcel that has not yet\narrived. We have asked the courier where it is and will tell you\nas soon as we know.'))
      .toHaveLength(2)
    expect(texts('Your order\nYour address\nYour name')).toHaveLength(3)
    expect(texts('This line is long enough to have been wrapped by an editor, it is\nKind regards,\nSam')).toHaveLength(3)
    expect(texts('This line is long enough to have been wrapped by an editor, it is\n- an item')).toHaveLength(2)
  })

  it('says how a sentence ends, where it stands and whether it is a list item', () => {
    const seen = sentencesOf('Do this:\n• One?\n• Two\n\nThen… Ok!').map(({ terminator, paragraph,
      listItem }) => [terminator, paragraph, listItem])
    expect(seen).toEqual([[':', 0, false], ['?', 0, true], ['', 0, true], ['…', 1, false], ['!', 1, false]])
  })
})

describe('roles', () => {
  it.each([
    ['Hi {{name}},\n\nFine.\n\nBest,\nSam', ['salutation: Hi {{name}},', 'body: Fine.', 'sign-off: Best,',
      'signature: Sam']],
    ['Hi Sam, thanks for writing.', ['salutation: Hi Sam,', 'body: thanks for writing.']],
    ['Hello! How are you?', ['salutation: Hello!', 'body: How are you?']],
    ['Hello and welcome to our shop.', ['body: Hello and welcome to our shop.']],
    ['hi there - one moment', ['salutation: hi there', 'body: one moment']],
    ['Dear Mr. and Mrs. Smith,\nNo.', ['salutation: Dear Mr. and Mrs. Smith,', 'body: No.']],
    ['Dear Sir/Madam:\nNo.', ['salutation: Dear Sir/Madam:', 'body: No.']],
    ['To whom it may concern,\n\nNo.', ['salutation: To whom it may concern,', 'body: No.']],
    ['Good morning Priya! All done.', ['salutation: Good morning Priya!', 'body: All done.']],
    ['Hi, thanks for waiting.', ['salutation: Hi,', 'body: thanks for waiting.']],
    ['Hi, Sam! It works.', ['salutation: Hi, Sam!', 'body: It works.']],
    ['Sam,\n\nIt works.', ['salutation: Sam,', 'body: It works.']],
    ['@sam Hey Tom! We see.', ['salutation: @sam Hey Tom!', 'body: We see.']],
    ['Thanks for the note, Sam.', ['body: Thanks for the note, Sam.']],
    ['It works.\n\nKind regards, Sam', ['body: It works.', 'sign-off: Kind regards,', 'signature: Sam']],
    ['It works.\n\nThanks,\nSam\nAcme Support\n+44 20 7946 0958', ['body: It works.', 'sign-off: Thanks,',
      'signature: Sam', 'signature: Acme Support',
      'signature: +44 20 7946 0958']],
    ['It works. Thanks!', ['body: It works.', 'body: Thanks!']],
    ['Thanks for that.\nWe look into it.', ['body: Thanks for that.', 'body: We look into it.']],
    ['Thank you!', ['body: Thank you!']],
    ['It works.\n\n-- \nSam Lee, Support lead', ['body: It works.', 'signature: Sam Lee, Support lead']],
    ['It works.\n\n{{agent.name}}', ['body: It works.', 'signature: {{agent.name}}']],
    ['It works.\n- Sam', ['body: It works.', 'signature: Sam']],
    ['It works, all good. ^AK', ['body: It works, all good.', 'signature: AK']],
    ['You need:\n- Name\n- USA\n* Address', ['body: You need:', 'body: Name', 'body: USA', 'body: Address']],
    ['It works. ~ Ines', ['body: It works.', 'signature: Ines']],
    ['Does it? /GS (1/2)', ['body: Does it?', 'signature: GS (1/2)']],
    ['It works.\n\nSent from my iPhone', ['body: It works.', 'signature: Sent from my iPhone']],
    ['It works.\n\nCheers,\nSam\n\nP.S. Call me.', ['body: It works.', 'sign-off: Cheers,', 'signature: Sam',
      'body: P.S. Call me.']],
    ['Yes.\n\nOn Monday Sam wrote:\n> Does it work?\n> Sam', ['body: Yes.', 'quote: On Monday Sam wrote:',
      'quote: Does it work?', 'quote: Sam']],
    ['> Does it work?\n\nHi Sam,\nYes.', ['quote: Does it work?', 'salutation: Hi Sam,', 'body: Yes.']],
    ['Subject: Your refund\n\nHi Sam,\nYes.', ['heading: Subject: Your refund', 'salutation: Hi Sam,', 'body: Yes.']],
    ['Refund Policy\n\nYes.', ['heading: Refund Policy', 'body: Yes.']],
    ['Sure thing\n\nYes.', ['body: Sure thing', 'body: Yes.']],
    ['Run this:\n```\nnpm start\n```\nDone.', ['body: Run this:', 'code: npm start', 'body: Done.']],
  ])('%j', (text, expected) => {
    expect(roles(text)).toEqual(expected)
  })
})

describe('clauses', () => {
  it.each([
    ["I've refunded it, and you'll see it by Friday.", ["I've refunded it,", "and you'll see it by Friday."]],
    ["We can't do that; please reply.", ["We can't do that;", 'please reply.']],
    ["I checked - it's gone – we'll help — I promise.", ['I checked', "it's gone", "we'll help", 'I promise.']],
    ['Try this and let us know.', ['Try this', 'and let us know.']],
    ['Send it over and please add the number.', ['Send it over', 'and please add the number.']],
    ["Restart it and I'll check again.", ['Restart it', "and I'll check again."]],
    ['If you still need it, please ask.', ['If you still need it,', 'please ask.']],
    ["We can't find it, sorry.", ["We can't find it,", 'sorry.']],
    ["I'm sorry, but we can't.", ["I'm sorry,", "but we can't."]],
    ["Sorry, but we can't.", ["Sorry, but we can't."]],
    ['It is late, however we will try, although the shop is closed.', ['It is late,', 'however we will try,',
      'although the shop is closed.']],
    ['We refunded the fee, the tax, and the tip.', ['We refunded the fee, the tax, and the tip.']],
    ['We refunded the fee, and the tax is next.', ['We refunded the fee,', 'and the tax is next.']],
    ['Here is what happened: we lost it.', ['Here is what happened:', 'we lost it.']],
    ['Order number: 1234 and 5.', ['Order number: 1234 and 5.']],
    ["Thanks for the photos, I've passed them on.", ['Thanks for the photos,', "I've passed them on."]],
    ['It takes 3 - 5 days at 10:30.', ['It takes 3 - 5 days at 10:30.']],
    ['Press "Save; then go, and you are done" now.', ['Press "Save; then go, and you are done" now.']],
    ['We sent it (it was late, and we know it) today.', ['We sent it (it was late, and we know it) today.']],
    ['See https://a.example/x;y,z and {{a; b, and we | c: "d; e"}} there.',
      ['See https://a.example/x;y,z and {{a; b, and we | c: "d; e"}} there.']],
  ])('%j', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected)
  })
})

describe('properties', () => {
  const pieces = ['Hi', 'Sam', 'thanks', 'Best', 'regards', 'we', 'will', 'and', 'but', 'please', 'it', 'e.g.',
    'Mr.', '5', '3.5', 'https://a.example',
    '{{name}}', '{% if x %}', '[NAME]', 'Subject:', 'wrote:', 'P.S.',
      'a line that is long enough to be wrapped by some editor', '-- ']
  const marks = [' ', ' ', ', ', '. ', '.', '? ', '! ', '… ', '; ', ' - ', ': ', '\n', '\n\n', '\n- ', '\n1. ',
    '\n> ', ' (', ') ', '"', '😊', '\n```\n']
  const reply = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...marks)), { maxLength: 40 })
    .map(parts => parts.map(([piece, mark]) => piece + mark).join(''))
  const text = fc.oneof(reply, fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'ab.,;:!?-–—()"\'>`^/*#\n\r @{}%1é', '\uD800', '😊') }))

  it('shares out all the words among sentences, and those of a sentence among its clauses', () => {
    fc.assert(fc.property(text, source => {
      const placeholders = findPlaceholders(source)
      const words = readWords(source, placeholders)
      let word = 0
      let done = 0
      let paragraph = 0
      for (const sentence of readSentences(source, words, placeholders)) {
        expect(sentence.firstWord).toBe(word)
        expect(sentence.endWord).toBeGreaterThan(word)
        expect(sentence.start).toBeGreaterThanOrEqual(done)
        expect(sentence.start).toBeLessThanOrEqual(words.starts[sentence.firstWord] as number)
        expect(sentence.end).toBeGreaterThanOrEqual(words.ends[sentence.endWord - 1] as number)
        expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph)
        let clauseStart = sentence.start
        for (const clause of sentence.clauses) {
          expect(clause.firstWord).toBe(word)
          expect(clause.endWord).toBeGreaterThan(word)
          expect(clause.start).toBeGreaterThanOrEqual(clauseStart)
          expect(clause.start).toBeLessThanOrEqual(words.starts[clause.firstWord] as number)
          expect(clause.end).toBeGreaterThanOrEqual(words.ends[clause.endWord - 1] as number)
          clauseStart = clause.end
          word = clause.endWord
        }
        expect(clauseStart).toBe(sentence.end)
        expect(sentence.endWord).toBe(word)
        done = sentence.end
        paragraph = sentence.paragraph
      }
      expect(word).toBe(words.count)
      expect(done).toBeLessThanOrEqual(source.length)
    }), { numRuns: runs })
  })

  it('reads the same from \\r\\n', () => {
    fc.assert(fc.property(reply, source => {
      const summary = (of: string): unknown => sentencesOf(of).map(({ role, terminator, paragraph, listItem, clauses,
        start, end }) =>
        [role, terminator, paragraph, listItem, clauses.length, of.slice(start, end).replaceAll('\r\n', '\n')])
      expect(summary(source.replaceAll('\n', '\r\n'))).toEqual(summary(source))
    }), { numRuns: runs })
  })

  it('never ends a sentence inside a placeholder', () => {
    fc.assert(fc.property(reply, source => {
      for (const { span } of findPlaceholders(source)) {
        for (const { end } of sentencesOf(source)) expect(end > span.start && end < span.end).toBe(false)
      }
    }), { numRuns: runs })
  })
})
