import { coreOf, defineRule, replaceClause, says, type Clause, type ReplyUnit } from 'replylint/rule'

export default defineRule({
  meta: {
    type: 'problem',
    category: 'resolution',
    docs: {
      description: 'Promise only what you can keep yourself.',
      why: 'Support cannot make a courier punctual or software free of faults. A guarantee that fails costs more trust than '
        + 'the estimate would have, and it can be held against the company.',
      details: [
        'The rule speaks of guarantees in the first person (“I guarantee it will arrive”, “I’m 100% sure”, “you’ll definitely '
        + 'have it”, “there’s no chance of it getting lost”: `guarantee`), of “this will never happen again” (`neverAgain`), of '
        + 'what is or will be always or never so (“we will always answer within an hour”, “our drivers are never late”: `absolute`) and of dates for software that is not released yet '
        + '(`releaseDate`).',
        'A vow about something that the writer alone decides (“I promise I’ll call you at 5”) is fine; with '
        + '`allowOwnActions: false` it is reported as well (`ownAct`), and never as more than a warning.',
        'Say instead what is expected and what you will do if it turns out otherwise, or what has been changed so that it '
        + 'does not happen again.',
      ].join('\n\n'),
      ignores: [
        '“I can’t promise a date, but …” and other negations.',
        'Guarantees that are a product or a term: “our 30-day money-back guarantee”.',
        'Product facts: “you’ll never need to enter it again”.',
        'Steps against a repeat: “we’ve added a check so that this doesn’t happen again”.',
        '“I’ll definitely pass this on”: that is in the writer’s hands.',
      ],
      sources: [
        'seed 000: “steps to prevent future billing errors”: say the step, not “never again”.',
        'GitLab handbook: “Avoiding giving concrete answers to ‘when can I expect feature / fix X?’”',
        'CWX CARE: “do not guarantee a specific time to resolution”.',
      ],
    },
    messages: {
      guarantee: '“{quote}” guarantees what others decide. Say what you expect, and what you will do if it turns out otherwise.',
      neverAgain: '“{quote}” cannot be promised. Say what has changed so that it is less likely.',
      absolute: '“{quote}” leaves no room for one bad day. Say what is usual, or what you will do if it fails.',
      releaseDate: '“{quote}” dates something that is not out yet. Say that it is planned, and how the customer will hear.',
      ownAct: '“{quote}” is a vow. Say what you will do and by when; that is enough.',
      expect: 'Say what you expect, and what you will do otherwise.',
      nameTheChange: 'Name the change.',
      nameTheRemedy: 'Say what you will do if it fails.',
      noDate: 'Say that it is planned.',
      plainly: 'Say what you will do.',
    },
    suggestionMessages: ['expect', 'nameTheChange', 'nameTheRemedy', 'noDate', 'plainly'],
    warnings: ['ownAct'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allowNouns: {
          type: 'array', items: { type: 'string' },
          description: 'Names of guarantees and promises that are products or terms of the house.',
        },
        allowOwnActions: { type: 'boolean', description: 'Whether vows about the writer’s own acts are fine.' },
        allowProductFacts: {
          type: 'boolean', description: 'Whether “you’ll never need to …” is a fact about the product.',
        },
        releaseDates: { type: 'boolean', description: 'Whether to speak of release dates.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      allowNouns: [
        'money-back guarantee', 'price-match guarantee', 'lifetime guarantee', 'satisfaction guarantee',
      ] as readonly string[],
      allowOwnActions: true,
      allowProductFacts: true,
      releaseDates: true,
    },
    presets: { recommended: 'warning', strict: ['error', { allowOwnActions: false }] },
    examples: {
      bad: [
        {
          text: 'I guarantee it will arrive tomorrow.',
          reports: [
            {
              messageId: 'guarantee',
              quote: 'I guarantee it will arrive tomorrow',
              suggestions: [
                'I expect it will arrive tomorrow; if not, I’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: 'This will never happen again.',
          reports: [
            {
              messageId: 'neverAgain',
              quote: 'This will never happen again',
              suggestions: [
                'To prevent a repeat, we have {{what has changed}}.',
              ],
            },
          ],
        },
        {
          text: "You'll definitely have your money by Friday.",
          reports: [
            {
              messageId: 'guarantee',
              quote: "You'll definitely have your money by Friday",
              suggestions: [
                "You'll have your money by Friday; if not, I'll {{what you will do}}.",
              ],
            },
          ],
        },
        {
          text: 'We promise that the courier will be on time.',
          reports: [
            {
              messageId: 'guarantee',
              quote: 'We promise that the courier will be on time',
              suggestions: [
                'We expect that the courier will be on time; if not, we’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: "I'm 100% sure the fix works for you.",
          reports: [
            {
              messageId: 'guarantee',
              quote: "I'm 100% sure the fix works for you",
              suggestions: [
                "I expect the fix works for you; if not, I'll {{what you will do}}.",
              ],
            },
          ],
        },
        {
          text: 'The export feature will be released next month.',
          reports: [
            {
              messageId: 'releaseDate',
              quote: 'The export feature will be released next month',
              suggestions: [
                'It’s planned, and I’ll {{how you will tell the customer}} when there is a date.',
              ],
            },
          ],
        },
        {
          text: "I assure you this won't happen again.",
          reports: [
            {
              messageId: 'neverAgain',
              quote: "I assure you this won't happen again",
              suggestions: [
                'To prevent a repeat, we have {{what has changed}}.',
              ],
            },
          ],
        },
        {
          text: 'We will always answer within an hour.',
          reports: [
            {
              messageId: 'absolute',
              quote: 'We will always answer within an hour',
              suggestions: [
                'We will answer within an hour; if not, we’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: 'Your parcel will be with you tomorrow without fail.',
          reports: [
            {
              messageId: 'guarantee',
              quote: 'Your parcel will be with you tomorrow without fail',
              suggestions: [
                'Your parcel will be with you tomorrow; if not, I’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: 'Our servers will never go down again.',
          reports: [
            {
              messageId: 'neverAgain',
              quote: 'Our servers will never go down again',
              suggestions: [
                'To prevent a repeat, we have {{what has changed}}.',
              ],
            },
          ],
        },
        {
          text: "We guarantee that the seller will refund you, and I'm looking into it now.",
          reports: [
            {
              messageId: 'guarantee',
              quote: 'We guarantee that the seller will refund you',
              suggestions: [
                "We expect that the seller will refund you; if not, we'll {{what you will do}}, and I'm looking into it now.",
              ],
            },
          ],
        },
        {
          text: 'We guarantee the Night Owl Promise on every mattress.',
          reports: [
            {
              messageId: 'guarantee',
              quote: 'We guarantee the Night Owl Promise on every mattress',
              suggestions: [
                'We expect the Night Owl Promise on every mattress; if not, we’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: "I promise I'll call you at 5pm.",
          options: { allowOwnActions: false },
          reports: [
            {
              messageId: 'ownAct',
              quote: "I promise I'll call you at 5pm",
              suggestions: [
                "I'll call you at 5pm.",
              ],
            },
          ],
        },
        {
          text: "You'll never need to enter it again.",
          options: { allowProductFacts: false },
          reports: [
            {
              messageId: 'absolute',
              quote: "You'll never need to enter it again",
              suggestions: [
                "What we expect is {{what is likely}}; if it turns out otherwise, I'll {{what you will do}}.",
              ],
            },
          ],
        },
        {
          text: 'There’s no chance of the new hinge breaking again.',
          reports: [
            {
              messageId: 'guarantee',
              quote: 'There’s no chance of the new hinge breaking again',
              suggestions: [
                'What we expect is {{what is likely}}; if it turns out otherwise, I’ll {{what you will do}}.',
              ],
            },
          ],
        },
        {
          text: 'Our drivers are never late, so you can plan around them.',
          reports: [
            {
              messageId: 'absolute',
              quote: 'Our drivers are never late',
              suggestions: [
                'What we expect is {{what is likely}}; if it turns out otherwise, I’ll {{what you will do}}, so you can plan around them.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I can't promise a date, but I'll update you every Monday." },
        { text: "You're covered by our 30-day money-back guarantee." },
        { text: "The courier's estimate is Friday before noon. If it slips, I'll tell you the same day." },
        { text: "I've added a check so a second charge is blocked before it leaves." },
        { text: "I'll call you tomorrow at 10 and tell you what the engineers found." },
        { text: 'Never share your password with anyone, including us.' },
        { text: "I'll personally look into this and email you by 4pm." },
        { text: 'The fix is live for your account; tell me if you see the error again.' },
        { text: 'We guarantee the Night Owl Promise on every mattress.', options: { allowNouns: ['Night Owl Promise'] } },
        { text: "I promise I'll call you at 5pm.", because: "That is in the writer's hands." },
        { text: "You'll never need to enter it again.", because: 'A fact about the product.' },
        { text: 'Dark mode is coming in Q2.', options: { releaseDates: false } },
        { text: "We've added a check to make sure this doesn't happen again.", because: 'It names the step.' },
        { text: "I'll definitely pass this on to the kitchen." },
        { text: 'There’s no way to change the name after check-in.', because: 'it refuses, and promises nothing' },
      ],
    },
  },
  create({ options, report }) {
    return {
      clause(clause, reply) {
        if (!clause.has(...families) || clause.sentence.terminator === '?') return
        if (clause.has('neverAgain')) {
          const text = 'To prevent a repeat, we have {{what has changed}}.'
          return speak(clause, reply, 'neverAgain', { messageId: 'nameTheChange', ...replaceClause(clause, reply, text) })
        }
        if (clause.has('releaseDate')) {
          const text = 'It’s planned, and I’ll {{how you will tell the customer}} when there is a date.'
          if (options.releaseDates) speak(clause, reply, 'releaseDate', { messageId: 'noDate', ...replaceClause(clause, reply, text) })
          return
        }
        if (clause.has('guaranteeName') || says(clause, options.allowNouns)) return
        if (clause.has('vow', 'sureOutcome', 'noChance')) return reportVow(clause, reply)
        const isAbsolute = clause.has('alwaysNever') || (!options.allowProductFacts && clause.has('factForever'))
        if (isAbsolute) speak(clause, reply, 'absolute', { messageId: 'nameTheRemedy', ...withRemedy(clause, reply) })
      },
    }

    function reportVow(clause: Clause, reply: ReplyUnit): void {
      if (!clause.has('ownVow')) {
        speak(clause, reply, 'guarantee', { messageId: 'expect', ...withRemedy(clause, reply) })
      } else if (!options.allowOwnActions) {
        speak(clause, reply, 'ownAct', { messageId: 'plainly', ...withoutVow(clause, reply) })
      }
    }

    function speak(
      clause: Clause, reply: ReplyUnit, messageId: 'guarantee' | 'neverAgain' | 'absolute' | 'releaseDate' | 'ownAct',
      suggestion: Suggestion,
    ): void {
      const at = coreOf(clause, reply)
      report({ messageId, data: { quote: reply.text.slice(at.start, at.end) }, at, suggestions: [suggestion] })
    }
  },
})

interface Suggestion {
  readonly messageId: 'expect' | 'nameTheChange' | 'nameTheRemedy' | 'noDate' | 'plainly'
  readonly at: { readonly start: number, readonly end: number }
  readonly text: string
}

const families = ['vow', 'sureOutcome', 'noChance', 'neverAgain', 'alwaysNever', 'factForever', 'releaseDate'] as const

/** “I can promise you”, “I'm 100% sure”, up to what is promised. */
const swearing = new RegExp(
  String.raw`^((?:I|we)\b)['’]?\s?(?:(?:can|do|will|would|ll|am|are|m|re)\s)?(?:[\w%]+ ){0,2}`
  + String.raw`(?:guarantee|promise|swear|vow|pledge|sure|certain|positive|confident|assure)(?: you)?\b`, 'i',
)
const swornTo = new RegExp(
  String.raw`\s(?:definitely|certainly|surely|absolutely|undoubtedly|always|for sure|for certain|`
  + String.raw`without fail|without (?:a|any) doubt)\b`, 'i',
)

/** “I promise it will come” is “I expect it will come; if not, …”; “will definitely come” is “will come; if not, …”. */
function withRemedy(clause: Clause, reply: ReplyUnit): Omit<Suggestion, 'messageId'> {
  const core = coreOf(clause, reply)
  const text = reply.text.slice(core.start, core.end)
  const told = text
    .replace(swearing, '$1 expect')
    .replace(/^(?:rest|be) assured\b/i, 'I expect')
    .replace(swornTo, '')
  if (told === text || /\bnever\b/i.test(told)) {
    return replaceClause(clause, reply, 'What we expect is {{what is likely}}; if it turns out otherwise, I’ll {{what you will do}}.')
  }
  return { at: core, text: `${told}; if not, ${/^we\b/i.test(told) ? 'we' : 'I'}’ll {{what you will do}}` }
}

/** “I promise I’ll call” is “I’ll call”, “we promise to look” is “we’ll look”. */
function withoutVow(clause: Clause, reply: ReplyUnit): Omit<Suggestion, 'messageId'> {
  const at = coreOf(clause, reply)
  const told = reply.text.slice(at.start, at.end)
  const plain = told
    .replace(/^(I|we)\s(?:[\w%]+ ){0,2}(?:promise|guarantee|swear|vow|pledge)(?: you)? to\b/i, '$1’ll')
    .replace(/^(?:I|we)\s(?:[\w%]+ ){0,2}(?:promise|guarantee|swear|vow|pledge)(?: you)?(?: that)? (?=(?:I|we)\b)/i, '')
    .replace(/,? (?:and )?I promise(?: you)?$/i, '')
  if (plain === told) return replaceClause(clause, reply, 'I’ll {{what you will do}} by {{time}}.')
  return { at, text: /^\p{Lu}/u.test(told) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain }
}
