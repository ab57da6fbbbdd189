import { defineRule, insertAfter, type Part, type ReplyUnit, type Sentence, type Span } from 'replylint/rule'

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'apology',
    docs: {
      description: 'Say who did it when you apologise for your own failure: “we”, and not “an error occurred”.',
      why: 'Taking responsibility is the part of an apology that counts most, and “a mistake was made” takes none. The customer knows '
        + 'whose mistake it was, and reads that nobody wants it.',
      details: [
        'The rule looks at replies that apologise (or that carry the tag of `requireTag`, the tag `company-fault` or `fault: company` '
        + 'in their metadata) and tell the failure so that nobody did it: “a mistake was made”, “there was a mix-up”, “your order was '
        + 'accidentally cancelled”, “your name was left off”, “it was never entered”, “the wrong one was sent”, “you were overcharged”, '
        + '“something went wrong”. It is silent when the reply owns the failure anywhere: “we charged you twice”, “that was our error”, “we take full '
        + 'responsibility”. With `ownershipWindow: "sentence"` the sentence itself must own it.',
      ].join('\n\n'),
      ignores: [
        'What others did: “Your flight was cancelled by the airline.”',
        'What nobody could help: “… because of the storm.”',
        'A failure that is placed with us: “There was a problem with our export service.”',
        'A status with no fault in it: “Your refund was issued on 3 May.”',
        'Conditions: “If an error occurred, try again.”',
      ],
      sources: [
        'seed 002: “If the customer is right and the company is wrong, they should admit to it right away”.',
        'seed 000, example 5: “We take full responsibility for the issue”.',
        'Lewicki, Polin & Lount 2016: acknowledging responsibility is the most important part of an apology, the offer of repair comes second.',
        'plainlanguage.gov: the passive voice “obscures who is responsible for what”.',
      ],
    },
    messages: {
      agentless: '“{quote}” leaves out who did it. Say “we”, or say whose fault it was.',
      sayWe: 'Say that we did it.',
      ownIt: 'Own it in a sentence of its own.',
    },
    suggestionMessages: ['sayWe', 'ownIt'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        requireTag: {
          type: ['string', 'null'],
          description: 'Tag of macros for our own faults; with it, only these are looked at, and they need not apologise.',
        },
        ownershipWindow: { enum: ['reply', 'sentence'], description: 'Where the failure must be owned.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { requireTag: null as string | null, ownershipWindow: 'reply' as 'reply' | 'sentence' },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: "I'm sorry, a mistake was made with your invoice. It has been corrected.",
          reports: [
            {
              messageId: 'agentless',
              quote: 'a mistake was made',
              suggestions: [
                "I'm sorry, we made a mistake with your invoice. It has been corrected.",
                "I'm sorry, a mistake was made with your invoice. That was our mistake. It has been corrected.",
              ],
            },
          ],
        },
        {
          text: 'We apologise: an error occurred during checkout. Please try again.',
          reports: [
            {
              messageId: 'agentless',
              quote: 'an error occurred',
              suggestions: [
                'We apologise: we made an error during checkout. Please try again.',
                'We apologise: an error occurred during checkout. That was our mistake. Please try again.',
              ],
            },
          ],
        },
        {
          text: 'Sorry, there was a mix-up with your order. A new one ships today.',
          reports: [
            {
              messageId: 'agentless',
              quote: 'there was a mix-up',
              suggestions: [
                'Sorry, we had a mix-up with your order. A new one ships today.',
                'Sorry, there was a mix-up with your order. That was our mistake. A new one ships today.',
              ],
            },
          ],
        },
        {
          text: 'Your reservation was accidentally cancelled. Apologies. Please call the hotel.',
          reports: [
            {
              messageId: 'agentless',
              quote: 'Your reservation was accidentally cancelled',
              suggestions: [
                'We accidentally cancelled your reservation. Apologies. Please call the hotel.',
                'Your reservation was accidentally cancelled. That was our mistake. Apologies. Please call the hotel.',
              ],
            },
          ],
        },
        {
          text: "I'm sorry that you were overcharged. The refund is on its way.",
          reports: [
            {
              messageId: 'agentless',
              quote: 'you were overcharged',
              suggestions: [
                "I'm sorry that we overcharged you. The refund is on its way.",
                "I'm sorry that you were overcharged. That was our mistake. The refund is on its way.",
              ],
            },
          ],
        },
        {
          text: "Something went wrong with your transfer. We're sorry. It will complete tomorrow.",
          reports: [
            {
              messageId: 'agentless',
              quote: 'Something went wrong',
              suggestions: [
                "We got something wrong with your transfer. We're sorry. It will complete tomorrow.",
                "Something went wrong with your transfer. That was our mistake. We're sorry. It will complete tomorrow.",
              ],
            },
          ],
        },
        {
          text: 'Apologies, your data was incorrectly deleted. A restore is running.',
          reports: [
            {
              messageId: 'agentless',
              quote: 'your data was incorrectly deleted',
              suggestions: [
                'Apologies, we incorrectly deleted your data. A restore is running.',
                'Apologies, your data was incorrectly deleted. That was our mistake. A restore is running.',
              ],
            },
          ],
        },
        {
          text: 'Sorry, there seems to be an issue with your account. Please try later.',
          reports: [
            {
              messageId: 'agentless',
              quote: 'there seems to be an issue',
              suggestions: [
                'Sorry, we have an issue with your account. Please try later.',
                'Sorry, there seems to be an issue with your account. That was our mistake. Please try later.',
              ],
            },
          ],
        },
        {
          text: 'Your parcel was lost. A new one ships today.',
          options: { requireTag: 'our-fault' },
          record: { tags: ['our-fault'] },
          reports: [
            {
              messageId: 'agentless',
              quote: 'Your parcel was lost',
              suggestions: [
                'We lost your parcel. A new one ships today.',
                'Your parcel was lost. That was our mistake. A new one ships today.',
              ],
            },
          ],
        },
        {
          text: 'Sorry, an oversight was made with your seats. We should have checked.',
          options: { ownershipWindow: 'sentence' },
          reports: [
            {
              messageId: 'agentless',
              quote: 'an oversight was made',
              suggestions: [
                'Sorry, we made an oversight with your seats. We should have checked.',
                'Sorry, an oversight was made with your seats. That was our mistake. We should have checked.',
              ],
            },
          ],
        },
        {
          text: "We're sorry, you were given the wrong dates. The right ones are below.",
          reports: [
            {
              messageId: 'agentless',
              quote: 'you were given the wrong',
              suggestions: [
                "We're sorry, we gave you the wrong dates. The right ones are below.",
                "We're sorry, you were given the wrong dates. That was our mistake. The right ones are below.",
              ],
            },
          ],
        },
        {
          text: 'Apologies, your name was left off the guest list. It’s on there now.',
          reports: [
            {
              messageId: 'agentless',
              quote: 'your name was left off',
              suggestions: [
                'Apologies, we left your name off the guest list. It’s on there now.',
                'Apologies, your name was left off the guest list. That was our mistake. It’s on there now.',
              ],
            },
          ],
        },
        {
          text: 'Your card was posted to the wrong address. A new one is on its way.',
          record: { tags: ['company-fault'] },
          reports: [
            {
              messageId: 'agentless',
              quote: 'Your card was posted to the wrong',
              suggestions: [
                'We posted your card to the wrong address. A new one is on its way.',
                'Your card was posted to the wrong address. That was our mistake. A new one is on its way.',
              ],
            },
          ],
        },
        {
          text: 'I’m sorry, due to an oversight your seat was sold twice.',
          reports: [
            {
              messageId: 'agentless',
              quote: 'due to an oversight',
              suggestions: [
                'I’m sorry, due to an oversight your seat was sold twice. That was our mistake.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I'm sorry, we made a mistake with your invoice and I've corrected it." },
        { text: "Your reservation was accidentally cancelled. That's our error, and I've rebooked the same room." },
        { text: "We overcharged you and I'm sorry. You'll have £18 back by Friday." },
        { text: "I'm sorry your flight was cancelled by the airline. I've found two alternatives." },
        { text: "Sorry, I sent you the wrong link. Here's the right one: https://x.example/a" },
        { text: 'There was a mix-up in our warehouse, and we take full responsibility. A new desk ships today.' },
        { text: 'Your refund was issued on 3 May.' },
        { text: "I'm sorry we lost your parcel. We should have told you sooner." },
        { text: 'Sorry, an oversight was made with your seats. We should have checked.' },
        { text: 'Your parcel was lost. A new one ships today.' },
        { text: "If an error occurred, we're sorry: clear the form and send it again." },
        { text: 'Sorry, there is an issue with your card. Your bank can tell you more.' },
        { text: 'Sorry for the wait. Two parcels were sent: one arrives today, one tomorrow.' },
        { text: 'Sorry to hear the wrong key was handed over by the letting agent.' },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { record, body, clauses } = reply
        if (options.requireTag !== null && !record.tags.includes(options.requireTag)) return
        const sentence = body.find(each => each.has('agentlessFault') && !each.has('outsideCause', 'ourSide'))
        if (sentence === undefined || sentence.terminator === '?') return
        if (options.requireTag === null && !isOurs(record) && !body.some(apologizes)) return
        const window: readonly Part[] = options.ownershipWindow === 'sentence' ? [sentence] : clauses
        if (window.some(owns)) return
        const at = sentence.find('agentlessFault')[0] as Span
        const active = inOurName(reply.text.slice(at.start, at.end))
        report({
          messageId: 'agentless',
          data: { quote: reply.text.slice(at.start, at.end) },
          at: { start: at.start, end: at.end },
          suggestions: [
            ...(active === undefined ? [] : [{ messageId: 'sayWe', at: { start: at.start, end: at.end }, text: cased(active, at, sentence, reply) } as const]),
            { messageId: 'ownIt', ...insertAfter(sentence, 'That was our mistake.') },
          ],
        })
      },
    }
  },
})

/** Macros that are filed as being for a fault of ours. */
function isOurs({ tags, metadata }: ReplyUnit['record']): boolean {
  return tags.includes('company-fault') || metadata?.fault === 'company'
}

/** “Sorry to hear” feels for the customer, and answers for nothing. */
function apologizes(sentence: Sentence): boolean {
  return sentence.has('apology') || (sentence.has('sorry') && !sentence.has('sorryToHear'))
}

function owns(part: Part): boolean {
  return part.has('ownership', 'misplacedFault') || part.confidence('ownership') >= 0.6
}

/** The failure with “we” as the one who did it; undefined where no such form is known. */
function inOurName(fault: string): string | undefined {
  if (/\b(?:not|never)\b|n[’']t\b|[,;:–—]|^(?:some of|an? (?:extra|additional|unnecessary))\b|\binto\b/i.test(fault)) return undefined
  const words = fault.replace(/\s+/g, ' ')
  for (const [form, put] of forms) {
    const match = form.exec(words)
    if (match !== null) return put(...match.slice(1).map(part => part ?? ''))
  }
  return undefined
}

const had = '(?:was|were|got|has been|have been|had been|\'ve been|’ve been)(?: unfortunately| sadly| then| also)?'
const adverb = '(accidentally |mistakenly |incorrectly |wrongly |erroneously |inadvertently |unintentionally )?'
const made = /mistake|error|oversight|blunder|slip/i

const forms: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [new RegExp(`^you ${had} ${adverb}given( .*)?$`, 'i'), (how = '', rest = '') => `we ${how}gave you${rest}`],
  [new RegExp(`^you ${had} ${adverb}(double[ -])?(\\w+)( .*)?$`, 'i'), (how = '', twice = '', did = '', rest = '') =>
    `we ${how}${twice}${did} you${rest}`],
  [new RegExp(`^((?:your|the) .+?) ${had} ${adverb}(?!not |never |processed|entered|double|over)(\\w+ed|sent|lost|put|told|left|mislaid)( .*)?$`, 'i'),
    (what = '', how = '', did = '', rest = '') => `we ${how.toLowerCase()}${did} ${what.charAt(0).toLowerCase()}${what.slice(1)}${rest}`],
  [/^(?:there|it) (.*?)\b(an?|some) (.+)$/i, (how = '', article = '', noun = '') =>
    `we ${made.test(noun) ? 'made' : /^(?:is|are|seems? to be|appears to be|looks) /i.test(how) ? 'have' : 'had'} ${article} ${noun}`],
  [/^(an?|some) (.+?) (?:has |have |had )?(?:(?:just|apparently) )?(?:was|were|has been|have been|had been|occurred|happened|arisen|arose|taken|took|come|came|crept)\b/i,
    (article = '', noun = '') => `we ${made.test(noun) ? 'made' : 'had'} ${article.toLowerCase()} ${noun}`],
  [/^(something|things|everything)\b/i, (what = '') => `we got ${what.toLowerCase()} wrong`],
]

function cased(text: string, { start }: Span, { span }: Sentence, reply: ReplyUnit): string {
  return start === span.start || /^\p{Lu}/u.test(reply.text.slice(start)) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text
}
