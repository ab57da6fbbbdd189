import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../rules/lexicon/english/index.ts'
import { acts } from '../../src/anatomy/act.ts'
import type { Act } from '../../src/anatomy/act.ts'
import { createAnalyser } from '../../src/anatomy/analyse.ts'
import { findPlaceholders } from '../../src/text/placeholders.ts'

const analyser = createAnalyser(english)
const analyse = (text: string) => analyser(text, findPlaceholders(text))
const runs = Number(process.env.REPLYLINT_RUNS ?? 1000)

/** Sentences that stand in no corpus file, each plain enough to be told with a confidence of 0.5. */
const plain: Readonly<Partial<Record<Act, readonly string[]>>> = {
  greeting: ['Hello Margaret,', 'Good afternoon, Aisha!', 'Hey there!'],
  thanks: ['Thank you so much for your patience this week.', 'We appreciate your help with testing.'],
  closing: ['Have a lovely weekend!', 'Let us know if you have any more questions.', 'Is there anything else I can help with?'],
  hollow: ['Your feedback is very important to us.', 'We take your privacy very seriously.'],
  sympathy: ["I'm so sorry to hear about your trouble with the oven.", 'Oh no, that sounds really frustrating!'],
  empathy: ['I understand that you are worried about a second charge on your card.'],
  apology: ['We sincerely apologise for the long wait.', "I'm sorry about the mix-up with your order."],
  ownership: ['That was entirely our mistake.', 'We take full responsibility for the error.'],
  resolution: ["I've refunded the payment to your card.", 'Your password has been reset.'],
  commitment: ["I'll check with the warehouse.", 'We are looking into this right now.'],
  outcome: ['You will receive a confirmation email once it ships.', 'You should now be able to log in.'],
  offer: ['I can offer you a replacement or a full refund.', 'Would you like me to book another date for you?'],
  request: ['Please send us a photo of the damaged box.', 'Could you tell me your order number?'],
  instruction: ['Go to Settings and click Save.', 'Please restart the router and try again.'],
  question: ['Which browser are you using?', 'Have you already tried another cable?'],
  escalation: ["I'm transferring you to our billing team, who can help with this."],
  refusal: ["Unfortunately, we can't refund this order.", 'We are unable to change the address.'],
  policy: ['Our return policy allows returns within 30 days.', 'Refunds are only possible with a receipt.'],
  reason: ['This happened because the payment was declined by your bank.'],
  problem: ['There is a problem with your payment.'],
  fact: ['The store is open from Monday to Friday.', 'Your order number is 4471.'],
  'vague-time': ["We'll get back to you as soon as possible.", 'It will be ready soon.'],
  'clear-time': ['You will get it within 24 hours.', "I'll call you by Friday."],
  internal: ['[Insert the name of the product here]', '[Describe the next step in your own words]'],
}

describe('the acts of plain sentences', () => {
  for (const [act, sentences] of Object.entries(plain) as [Act, readonly string[]][]) {
    it.each(sentences)(`${act}: %s`, text => {
      const [sentence] = analyse(text).sentences
      expect(sentence?.text).toBe(text)
      expect(sentence?.confidence(act)).toBeGreaterThanOrEqual(0.5)
      expect(sentence?.does(act)).toBe(true)
    })
  }

  it('does not take sympathy for an apology, nor a closing for a question', () => {
    const [sympathy, closing] = analyse("I'm so sorry to hear that. Is there anything else I can help you with?").sentences
    expect(sympathy?.confidence('apology')).toBeLessThan(0.3)
    expect(sympathy?.does('sympathy')).toBe(true)
    expect(closing?.confidence('question')).toBeLessThan(0.4)
    expect(closing?.does('closing')).toBe(true)
  })

  it('tells the clauses of a sentence apart', () => {
    const [sentence] = analyse("I'm sorry about the delay, but I've refunded the shipping fee.").sentences
    expect(sentence?.clauses.map(({ text }) => text.replace(/[,.]$/, ''))).toEqual([
      "I'm sorry about the delay", "but I've refunded the shipping fee",
    ])
    expect(sentence?.clauses[0]?.does('apology')).toBe(true)
    expect(sentence?.clauses[0]?.does('resolution')).toBe(false)
    expect(sentence?.clauses[1]?.does('resolution')).toBe(true)
    expect(sentence?.clauses[1]?.does('apology')).toBe(false)
  })
})

describe('an anatomy', () => {
  const text = "Hi Sam,\n\nI'm sorry for the delay. I've sent a new kettle; it arrives by {{date}}.\n\nBest,\nPriya"

  it('keeps what opens and closes a letter out of the body', () => {
    const { sentences, body, clauses } = analyse(text)
    expect(body.map(sentence => sentence.text)).toEqual([
      "I'm sorry for the delay.", "I've sent a new kettle; it arrives by {{date}}.",
    ])
    expect(sentences.map(sentence => sentence.index)).toEqual(sentences.map((_, index) => index))
    expect(clauses.map(clause => clause.index)).toEqual(clauses.map((_, index) => index))
    expect(clauses.length).toBeGreaterThanOrEqual(body.length)
  })

  it('finds the phrases of a family where they stand, and no family that is not there', () => {
    const [sentence] = analyse('Thanks for waiting. We apologise for the wait.').sentences.slice(1)
    expect(sentence?.find('apology').map(({ start, end }) => 'Thanks for waiting. We apologise for the wait.'.slice(start, end)))
      .toEqual(['apologise'])
    expect(sentence?.has('sympathy', 'apology')).toBe(true)
    expect(sentence?.has('sympathy')).toBe(false)
    expect(() => sentence?.find('appology')).toThrow(/apology/)
  })

  it('refuses an act that is not one', () => {
    expect(() => analyse('Hello').sentences[0]?.confidence('hello' as Act)).toThrow('There is no act "hello".')
  })

  it('takes a stretch of words as a part of its own', () => {
    const part = analyse('We are sorry for the late delivery.').part(4, 7)
    expect(part.text).toBe('the late delivery')
    expect(part.confidence('apology')).toBeLessThan(0.5)
  })

  it('shows the words that spoke for an act', () => {
    const [sentence] = analyse('We have checked it and I sincerely apologise for the mistake.').sentences
    const evidence = sentence?.evidence('apology').map(({ start, end }) => sentence.text.slice(start, end)).join(' … ')
    expect(evidence).toContain('apologise')
    expect(evidence).not.toContain('checked')
  })

  it('reads nothing out of nothing', () => {
    expect(analyse('').sentences).toEqual([])
    expect(analyse(' \n\n ').clauses).toEqual([])
  })

  it('gives the same answers whatever was read in between', () => {
    const first = analyse(text)
    const second = analyse('Please restart the router. We cannot refund it.')
    const before = first.sentences.map(sentence => sentence.confidence('apology'))
    expect(second.sentences[1]?.does('refusal')).toBe(true)
    expect(first.sentences.map(sentence => sentence.evidence('apology').length > 0).includes(true)).toBe(true)
    expect(analyse(text).sentences.map(sentence => sentence.confidence('apology'))).toEqual(before)
    expect(createAnalyser(english)(text, findPlaceholders(text)).sentences.map(one => one.confidence('apology')))
      .toEqual(before)
  })

  it('gives confidences from 0 to 1 and at most three pieces of evidence, in order, inside the sentence', () => {
    const words = fc.constantFrom(
      'we', 'sorry', "can't", 'refund', '{{name}}', '£5', 'please', 'soon.', 'why?', '\n\n', '- go', 'https://a.example/b',
      'Monday,', 'and', 'I', "I've", 'fixed', 'it!', 'our policy', '“', ')', '…', '🙂', 'é',
    )
    fc.assert(fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 40 }), parts => {
      const reply = analyse(parts.join(' '))
      for (const part of [...reply.sentences, ...reply.clauses]) {
        for (const act of acts) {
          const confidence = part.confidence(act)
          expect(confidence >= 0 && confidence <= 1).toBe(true)
        }
        const evidence = part.evidence('apology')
        expect(evidence.length).toBeLessThanOrEqual(3)
        let reached = part.span.start
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThan(start)
          reached = end
        }
        expect(reached).toBeLessThanOrEqual(part.span.end)
      }
    }), { numRuns: runs })
  })
})
