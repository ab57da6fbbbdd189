import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaceholders } from '../../src/text/placeholders.ts'
import { readForms, readWords, WordFlag } from '../../src/text/words.ts'

const runs = Number(process.env['REPLYLINT_RUNS'] ?? 1000)

function flagsOf(text: string): string[] {
  const words = readWords(text, findPlaceholders(text))
  return words.forms.map((form, index) => {
    const names = Object.entries(WordFlag).filter(([,
      flag]) => (words.flags[index] as number) & flag).map(([name]) => name)
    return [form, ...names].join(' ')
  })
}

function written(text: string): string[] {
  const words = readWords(text, findPlaceholders(text))
  return words.forms.map((_, index) => text.slice(words.starts[index], words.ends[index]))
}

describe('forms', () => {
  it.each([
    ["I'll look, we’ve tried", 'i will look we have tried'],
    ["can't cannot cant won't wont shan't ain't", 'can not can not can not will not will not shall not is not'],
    ["don't dont didn’t doesnt isn't arent wasnt couldnt",
      'do not do not did not does not is not are not was not could not'],
    ["you're youre they're theyre we've weve im ive", 'you are you are they are they are we have we have i am i have'],
    ["it's that's thats let's customer's customers'", "it 's that 's that 's let 's customer 's customers"],
    ["he'd shouldn't've", 'he would should not have'],
    ["O'Brien's ma'am o'clock", "o'brien 's ma'am o'clock"],
    ['apologise organisation recognised realising prioritise',
      'apologize organization recognized realizing prioritize'],
    ['advise exercise promise otherwise surprised revised raise',
      'advise exercise promise otherwise surprised revised raise'],
    ['cancelled cancelling travelled labelled called filled', 'canceled canceling traveled labeled called filled'],
    ['colour favourite honoured behaviour four hour your journey',
      'color favorite honored behavior four hour your journey'],
    ['cheque enquiry enquiries whilst centre metres analyse emphasis',
      'check inquiry inquiries while center meters analyze emphasis'],
    ['fulfil enrolment programme grey defence licence', 'fulfill enrollment program gray defense license'],
    ['follow-up e-mail E-mails re-send', 'follow up email emails re send'],
    ['Terms & Conditions, Q&A, R&D', 'terms and conditions q&a r&d'],
    ['see www.example.com/a?b=1, (https://example.com/x_(y)) or example.co.uk.', 'see <url> <url> or <url>'],
    ['mail sam.o+x@mail.example.com.', 'mail <email>'],
    ['Thanks.Please wait', 'thanks please wait'],
    ['@sam_k see #refund and #1234', '@sam_k see #refund and 1234'],
    ['e.g. at 5 a.m. in the U.S. v2.1', 'e.g at 5 a.m in the u.s v2.1'],
    ['Great :) thanks :D <3 😊👍🏽 1️⃣ ok', 'great thanks ok'],
    ['1. First\n2) second\n(3) third\nb) fourth', 'first second third fourth'],
    ['naïve CAFÉ co\u00ADoperate', 'naïve café cooperate'],
    ['Hi {{x.name}}, {% if a %}order{% endif %} {{order_id}} XXXX', 'hi <name> order <number> <text>'],
    ['https://example.com/{{ticket.id}}/view now', '<url> now'],
  ])('%s', (text, forms) => {
    const words = readWords(text, findPlaceholders(text))
    expect(words.forms.join(' ')).toBe(forms)
  })

  it.each([
    ['24', '24'], ['£49.99', '49.99'], ['10%', '10'], ['5PM', '5pm'], ['2nd', '2nd'], ['3–5', '3-5'], ['14:20',
      '14:20'], ['24/7', '24/7'],
    ['$1,299.00', '1299.00'], ['49,99€', '49.99'], ['2024-03-12', '2024-03-12'], ['US$20', '20'], ['#4711', '4711'],
      ['24hrs', '24hrs'],
    ['1Z999AA1', '1z999aa1'],
  ])('the number %s', (text, form) => {
    const words = readWords(`in ${text}.`, [])
    expect(words.forms).toEqual(['in', form])
    expect((words.flags[1] as number) & WordFlag.Number).toBe(WordFlag.Number)
    expect(written(`in ${text}.`)[1]).toBe(text)
  })

  it('reads the forms of a pattern', () => {
    expect(readForms("I'm so SORRY, we cancelled")).toEqual(['i', 'am', 'so', 'sorry', 'we', 'canceled'])
  })
})

describe('spans', () => {
  it('gives each part of a contraction its own', () => {
    expect(written("I'll can't cannot dont it’s shouldn't've")).toEqual(
      ['I', "'ll", 'ca', "n't", 'can', 'not', 'do', 'nt', 'it', '’s', 'should', "n't", "'ve"])
  })

  it('leaves the punctuation after a link to the sentence', () => {
    expect(written('(see https://example.com/a.html).')).toEqual(['see', 'https://example.com/a.html'])
  })
})

describe('flags', () => {
  it.each([
    ['Hi Sam, ok', ['hi Capitalised', 'sam Capitalised', 'ok BreakBefore']],
    ['SORRY I AM', ['sorry Capitals', 'i Capitalised', 'am Capitals']],
    ['really?! yes', ['really Question Exclamation', 'yes BreakBefore']],
    ['a well-known fact - really (yes)', ['a', 'well', 'known', 'fact', 'really BreakBefore', 'yes BreakBefore']],
    ['say "hello you" and “bye” or \'go on\' now', ['say', 'hello BreakBefore Quoted', 'you Quoted',
      'and BreakBefore', 'bye BreakBefore Quoted',
      'or BreakBefore', 'go BreakBefore Quoted', 'on Quoted', 'now BreakBefore']],
    ['the 5" pipe\'s end', ['the', '5 Number', 'pipe BreakBefore', "'s", 'end']],
    ['10 % of 20 EUR, USD 5, £3', ['10 Number Amount', 'of', '20 Number Amount', 'eur Capitals',
      'usd BreakBefore Capitals', '5 Number Amount',
      '3 BreakBefore Number Amount']],
    ['{{name}} ${{amount}} a@example.com', ['<name> Placeholder', '<number> Placeholder Amount',
      '<email> Placeholder']],
    ["I'M CAN'T", ['i Capitalised', 'am Capitals', 'can Capitals', 'not Capitals']],
    ['one\ntwo', ['one', 'two BreakBefore']],
  ])('%s', (text, expected) => {
    expect(flagsOf(text)).toEqual(expected.map(entry => sortFlags(entry)))
  })

  it('sees no break where an editor wrapped the line', () => {
    const text = 'Thank you very much for writing to us about the parcel which\nhas not arrived at your house yet.'
    expect(flagsOf(text)).toContain('has')
  })
})

/** Flags in the order of `WordFlag`. */
function sortFlags(entry: string): string {
  const [form, ...flags] = entry.split(' ') as [string, ...string[]]
  return [form, ...Object.keys(WordFlag).filter(name => flags.includes(name))].join(' ')
}

describe('properties', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'abI\'’-.,:;!?@#$£%&()[]{}<>"/\\_*=+0123 \n\r\u00AD\u200B', 'é', '\uD83D',
      '😊', "'ll", "n't", 'https://', 'www.', '{{x}}', 'cant', 'e-') }),
  )

  it('gives words in order, not empty, inside the text, with their letters', () => {
    fc.assert(fc.property(text, source => {
      const words = readWords(source, findPlaceholders(source))
      expect(words.forms).toHaveLength(words.count)
      let done = 0
      for (let index = 0; index < words.count; index++) {
        expect(words.starts[index]).toBeGreaterThanOrEqual(done)
        expect(words.ends[index]).toBeGreaterThan(words.starts[index] as number)
        expect(words.forms[index]).not.toBe('')
        done = words.ends[index] as number
      }
      expect(done).toBeLessThanOrEqual(source.length)
    }), { numRuns: runs })
  })

  it('reads the same words from curly and straight apostrophes, and from any case', () => {
    const plain = fc.array(fc.constantFrom("I'll", "don't", 'colour', 'the', "Sam's", 'WE', 'organise', 'Fine'),
      { maxLength: 8 })
    fc.assert(fc.property(plain, parts => {
      const source = parts.join(' ')
      expect(readForms(source.replaceAll("'", '’'))).toEqual(readForms(source))
      expect(readForms(source.toUpperCase())).toEqual(readForms(source))
    }), { numRuns: runs })
  })

  it('does not depend on what was read before', () => {
    fc.assert(fc.property(text, text, (first, second) => {
      const alone = readWords(second, findPlaceholders(second))
      readWords(first, findPlaceholders(first))
      expect(readWords(second, findPlaceholders(second))).toEqual(alone)
    }), { numRuns: Math.min(runs, 300) })
  })
})
