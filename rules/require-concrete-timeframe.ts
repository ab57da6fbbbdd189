import {
  anyOf, coreOf, defineRule, insertAfter, isCourtesy, says, strongest,
  type Clause, type Part, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** A vague time is blamed only in what is surely a promise, or said to be one in so many words. */
const surePromise = 0.5

/** What the customer is to do has the customer's own time. */
const customersPart = ['request', 'instruction', 'question', 'closing', 'thanks'] as const
const promiseActs = ['commitment', 'outcome', 'escalation'] as const

export default defineRule({
  meta: {
    type: 'problem',
    category: 'resolution',
    docs: {
      description: 'A promise names a time that the customer can hold you to.',
      why: '“As soon as possible” and “shortly” mean an hour to one reader and a week to the next. A customer who does '
        + 'not know when to expect an answer writes again, and is disappointed however fast you were.',
      details: [
        'The rule speaks (`vague`) when something that we do, will do or that will happen has an elastic time (“as soon '
        + 'as possible”, “shortly”, “in due course”, “in a few days”, “when I get a moment”) and no concrete one stands in the same sentence or '
        + 'in the next `maxDistance` sentences. A day, a date, an hour, a number of days and a placeholder for one of '
        + 'these are concrete.',
        'With `missing` it also speaks of the first promise of a reply that has no time at all. What happens on a trigger '
        + '(“once the bank confirms”) needs none. With `businessHoursNote` it asks for the time zone of an hour.',
        'In conversations a promise may go without a time: most are kept a line later. Only elastic times are reported there.',
        'If a house likes to say “as soon as possible”, put the phrase into `allowVague`.',
      ].join('\n\n'),
      ignores: [
        'A concrete time beside the vague one: “as soon as possible, and by 5pm at the latest”.',
        'Triggers: “as soon as your parcel is scanned I’ll text you”.',
        'What is being done now: “I’m fixing it right now”.',
        'The customer’s own time: “you ordered a few days ago”, “reply as soon as you can”, “see you soon”.',
      ],
      sources: [
        'seed 004: words of urgency such as “by the end of the day”; the same seed’s “as soon as possible” is never more than a warning.',
        'GitLab handbook: “Inform the user when to expect your follow-up message.”',
        'Supportbench: “Give specific timeframes for updates, even if the resolution is uncertain.”',
      ],
    },
    messages: {
      vague: '“{quote}” can mean an hour or a month. Say by when, or when you will write next.',
      missing: '“{quote}” has no time. Say by when, or when you will write next.',
      timeZone: '“{quote}” is another hour elsewhere. Add the time zone.',
      sayWhen: 'Say by when.',
      sayNextUpdate: 'No date yet: say when you will write next.',
      addZone: 'Add the time zone.',
    },
    suggestionMessages: ['sayWhen', 'sayNextUpdate', 'addZone'],
    warnings: ['missing', 'timeZone'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allowVague: { type: 'array', items: { type: 'string' }, description: 'Elastic times that the house accepts.' },
        missing: { enum: ['off', 'warn'], description: 'Whether to speak of promises with no time at all.' },
        maxDistance: {
          type: 'integer', minimum: 0,
          description: 'How many sentences after the promise may hold its concrete time.',
        },
        acceptPlaceholders: { type: 'boolean', description: 'Whether a placeholder for a time is a concrete time.' },
        businessHoursNote: { type: 'boolean', description: 'Also ask for the time zone of an hour.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      allowVague: [] as readonly string[],
      missing: 'off' as 'off' | 'warn',
      maxDistance: 1,
      acceptPlaceholders: true,
      businessHoursNote: false,
    },
    presets: { recommended: 'warning', strict: ['warning', { missing: 'warn' }] },
    absorbs: { 'no-passive-commitment': 'span' },
    examples: {
      bad: [
        {
          text: 'We will get back to you as soon as possible.',
          reports: [
            {
              messageId: 'vague',
              quote: 'as soon as possible',
              suggestions: [
                'We will get back to you by {{day and time}}.',
                'We will get back to you. I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.',
              ],
            },
          ],
        },
        {
          text: "I'll look into it and update you shortly.",
          reports: [
            {
              messageId: 'vague',
              quote: 'shortly',
              suggestions: [
                "I'll look into it and update you by {{day and time}}.",
                "I'll look into it and update you. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed.",
              ],
            },
          ],
        },
        {
          text: 'Our team will contact you soon.',
          reports: [
            {
              messageId: 'vague',
              quote: 'soon',
              suggestions: [
                'Our team will contact you by {{day and time}}.',
                'Our team will contact you. I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.',
              ],
            },
          ],
        },
        {
          text: 'I understand how this is causing problems for you and I will try to solve this as soon as possible.',
          reports: [
            {
              messageId: 'vague',
              quote: 'as soon as possible',
              suggestions: [
                'I understand how this is causing problems for you and I will try to solve this by {{day and time}}.',
                'I understand how this is causing problems for you and I will try to solve this. I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.',
              ],
            },
          ],
        },
        {
          text: 'Your refund will be processed in due course.',
          reports: [
            {
              messageId: 'vague',
              quote: 'in due course',
              suggestions: [
                'Your refund will be processed by {{day and time}}.',
                'Your refund will be processed. I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.',
              ],
            },
          ],
        },
        {
          text: "We'll ship it at our earliest convenience.",
          reports: [
            {
              messageId: 'vague',
              quote: 'at our earliest convenience',
              suggestions: [
                "We'll ship it by {{day and time}}.",
                "We'll ship it. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed.",
              ],
            },
          ],
        },
        {
          text: "I'm escalating this and someone will call you in the coming days.",
          reports: [
            {
              messageId: 'vague',
              quote: 'in the coming days',
              suggestions: [
                "I'm escalating this and someone will call you by {{day and time}}.",
                "I'm escalating this and someone will call you. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed.",
              ],
            },
          ],
        },
        {
          text: 'We will resolve this in the shortest possible timeframe.',
          reports: [
            {
              messageId: 'vague',
              quote: 'in the shortest possible timeframe',
              suggestions: [
                'We will resolve this by {{day and time}}.',
                'We will resolve this. I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.',
              ],
            },
          ],
        },
        {
          text: "I'll reply ASAP.",
          reports: [
            {
              messageId: 'vague',
              quote: 'ASAP',
              suggestions: [
                "I'll reply by {{day and time}}.",
                "I'll reply. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed.",
              ],
            },
          ],
        },
        {
          text: "We'll shortly send you a new card.",
          reports: [
            {
              messageId: 'vague',
              quote: 'shortly',
              suggestions: [
                "We'll send you a new card by {{day and time}}.",
                "We'll shortly send you a new card. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed.",
              ],
            },
          ],
        },
        {
          text: 'The refund should show up on your card within a few days.',
          reports: [
            {
              messageId: 'vague',
              quote: 'within a few days',
              suggestions: [
                'The refund should show up on your card within {{number}} days.',
                'The refund should show up on your card. I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.',
              ],
            },
          ],
        },
        {
          text: "This will take a while to resolve, but we'll e-mail you.",
          reports: [
            {
              messageId: 'vague',
              quote: 'take a while',
              suggestions: [
                "This will take {{how long}} to resolve, but we'll e-mail you.",
                "This will take a while to resolve, but we'll e-mail you. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed.",
              ],
            },
          ],
        },
        {
          text: "Soon you'll receive a confirmation.",
          reports: [
            {
              messageId: 'vague',
              quote: 'Soon',
              suggestions: [
                "By {{day and time}} you'll receive a confirmation.",
                "Soon you'll receive a confirmation. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed.",
              ],
            },
          ],
        },
        {
          text: "I'll look into this.",
          options: { missing: 'warn' },
          reports: [
            {
              messageId: 'missing',
              quote: "I'll look into this",
              suggestions: [
                "I'll look into this by {{day and time}}.",
                "I'll look into this. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed.",
              ],
            },
          ],
        },
        {
          text: "We'll reply as soon as possible. You'll have it by Friday.",
          options: { maxDistance: 0 },
          reports: [
            {
              messageId: 'vague',
              quote: 'as soon as possible',
              suggestions: [
                "We'll reply by {{day and time}}. You'll have it by Friday.",
                "We'll reply. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed. You'll have it by Friday.",
              ],
            },
          ],
        },
        {
          text: "We'll send it shortly, within {{timeframe}}.",
          options: { acceptPlaceholders: false },
          reports: [
            {
              messageId: 'vague',
              quote: 'shortly',
              suggestions: [
                "We'll send it by {{day and time}}, within {{timeframe}}.",
                "We'll send it shortly, within {{timeframe}}. I don't have a date yet; I'll write to you on {{day}}, even if nothing has changed.",
              ],
            },
          ],
        },
        {
          text: "I'll call you by 5pm.",
          options: { businessHoursNote: true },
          reports: [
            {
              messageId: 'timeZone',
              quote: '5pm',
              suggestions: [
                "I'll call you by 5pm {{time zone}}.",
              ],
            },
          ],
        },
        {
          text: 'I’ll chase the depot when I get a moment.',
          reports: [
            {
              messageId: 'vague',
              quote: 'when I get a moment',
              suggestions: [
                'I’ll chase the depot by {{day and time}}.',
                'I’ll chase the depot. I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.',
              ],
            },
          ],
        },
        {
          text: 'We’ll have the lift fixed in no time.',
          reports: [
            {
              messageId: 'vague',
              quote: 'in no time',
              suggestions: [
                'We’ll have the lift fixed by {{day and time}}.',
                'We’ll have the lift fixed. I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.',
              ],
            },
          ],
        },
        {
          text: 'C: Has the courier called?\nA: Not yet. We will send you the new time in due course.\nC: OK.',
          conversation: true,
          reports: [{
            messageId: 'vague',
            quote: 'in due course',
            suggestions: [
              'C: Has the courier called?\nA: Not yet. We will send you the new time by {{day and time}}.\nC: OK.',
              'C: Has the courier called?\nA: Not yet. We will send you the new time. I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.\nC: OK.',
            ],
          }],
        },
      ],
      good: [
        { text: "I'll have our team look at this and determine a resolution by the end of the day." },
        { text: "I'll get back to you as soon as possible, and by 5pm tomorrow at the latest." },
        { text: "As soon as the courier scans your parcel, I'll text you the link." },
        { text: "Right away, I will fix this for you: I'm resetting the line now." },
        { text: 'Our team will contact you within {{sla_hours}} hours.' },
        { text: "You ordered it a few days ago, so it's still inside the window." },
        { text: 'Your refund will reach your card in 3-5 working days.' },
        { text: "I've just sent the new code." },
        { text: "We'll ship it on Monday 3 June." },
        { text: "I'll reply as soon as possible, I promise.", options: { allowVague: ['as soon as possible'] } },
        { text: "We'll send it shortly, within {{timeframe}}." },
        { text: "We'll reply as soon as possible. You'll have it by Friday.", because: 'The time stands in the next sentence.' },
        { text: "Could you send me the photo? I'll look into this.", because: 'It waits for the customer.', options: { missing: 'warn' } },
        { text: "I'll call you by 5pm GMT.", options: { businessHoursNote: true } },
        { text: 'You should report a lost card to the bank as soon as possible.', because: 'That is for the customer to do.' },
        { text: 'Enjoy the show, and see you soon!' },
        { text: 'C: Has the courier called?\nA: Not yet, I’ll ask him.\nC: OK.\nA: He says noon.', conversation: true, options: { missing: 'warn' } },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        let isVagueSomewhere = false
        for (const clause of reply.clauses) if (reportVague(clause, reply)) isVagueSomewhere = true
        if (options.missing === 'warn' && reply.said === undefined && !isVagueSomewhere) reportMissing(reply)
        if (options.businessHoursNote) reportZones(reply)
      },
    }

    function reportVague(clause: Clause, reply: ReplyUnit): boolean {
      if (!clause.has('timeVague')) return false
      const vague = clause.find('timeVague').map(({ firstWord, endWord }) => reply.part(firstWord, endWord))
        .find(part => !says(part, options.allowVague))
      if (vague === undefined || isTimed(clause.sentence, reply)) return false
      if (isCustomersTime(vague, clause) || !isPromise(clause)) return false
      report({
        messageId: 'vague',
        data: { quote: vague.text },
        at: vague.span,
        suggestions: [
          { messageId: 'sayWhen', ...withTime(vague, clause, reply) },
          { messageId: 'sayNextUpdate', ...withUpdate(vague, clause.sentence, reply) },
        ],
      })
      return true
    }

    function reportMissing(reply: ReplyUnit): void {
      if (reply.body.some(sentence => isTimed(sentence, reply))) return
      const untimed = reply.clauses.find(clause => clause.has('futurePromise')
        && !clause.has('bestEffort', 'closing', 'inThisMessage')
        && !isTriggered(clause.sentence, reply) && clause.confidence('commitment') >= surePromise)
      if (untimed === undefined) return
      const at = coreOf(untimed, reply)
      report({
        messageId: 'missing',
        data: { quote: reply.text.slice(at.start, at.end) },
        at,
        suggestions: [
          { messageId: 'sayWhen', at: { start: at.end, end: at.end }, text: ' by {{day and time}}' },
          { messageId: 'sayNextUpdate', ...insertAfter(untimed.sentence, nextUpdate) },
        ],
      })
    }

    function reportZones(reply: ReplyUnit): void {
      for (const clause of reply.clauses) {
        if (!clause.has('hourOfDay') || clause.sentence.has('timeZone') || !isPromise(clause)) continue
        const hour = clause.find('hourOfDay')[0]
        if (hour === undefined) continue
        const { text, span } = reply.part(hour.firstWord, hour.endWord)
        const zone = { at: { start: span.end, end: span.end }, text: ' {{time zone}}' }
        report({ messageId: 'timeZone', data: { quote: text }, at: span, suggestions: [{ messageId: 'addZone', ...zone }] })
        return
      }
    }

    /** Whether a concrete time stands in the sentence or soon after it. */
    function isTimed(sentence: Sentence, reply: ReplyUnit): boolean {
      for (let index = sentence.index; index <= sentence.index + options.maxDistance; index++) {
        const near = reply.sentences[index]
        if (near?.role !== 'body') continue
        const times = near.find('timeConcrete').map(({ firstWord, endWord }) => reply.part(firstWord, endWord))
        if (times.some(time => isAccepted(time, reply))) return true
      }
      return false
    }

    /** “I’m checking now” says when the checking is done, and not when there will be a result. */
    function isAccepted(time: Part, { words }: ReplyUnit): boolean {
      if (words.forms[time.endWord - 1] === 'now') return false
      if (options.acceptPlaceholders) return true
      for (let word = time.firstWord; word < time.endWord; word++) if (words.forms[word]?.startsWith('<')) return false
      return true
    }
  },
})

const nextUpdate = 'I don’t have a date yet; I’ll write to you on {{day}}, even if nothing has changed.'

interface Rewrite {
  readonly at: Span
  readonly text: string
}

/** Something that we do or that will happen to the case, and not what the customer is to do. */
function isPromise(clause: Clause): boolean {
  const isMeant = clause.has('bestEffort', 'effort', 'passiveCommitment') && !clause.has('closing', 'request')
  if (isMeant && clause.confidence('vague-time') >= surePromise) return true
  if (isCourtesy(clause)) return false
  const promised = anyOf(clause, promiseActs)
  if (promised < 0.3 || strongest(clause, customersPart) > promised) return false
  return promised >= surePromise || clause.has('commitment', 'passivePromise', 'passiveCommitment', 'futurePromise')
}

/** “Send us a photo, and we’ll check”, “once the bank confirms, I’ll write”: it waits for somebody else. */
function isTriggered(sentence: Sentence, reply: ReplyUnit): boolean {
  if (sentence.has('promiseCondition', 'request', 'instruction', 'closing')) return true
  return reply.sentences[sentence.index - 1]?.has('request') === true
}

/** Whether what the vague time belongs to is the customer's to do: the last verb before it is a request or a step. */
function isCustomersTime(vague: Part, clause: Clause): boolean {
  const last = (...families: string[]): number => families.flatMap(family => clause.find(family))
    .reduce((latest, unit) => (unit.firstWord < vague.firstWord ? Math.max(latest, unit.firstWord) : latest), -1)
  return last('request', 'instruction', 'customersDuty') > last('commitment', 'futurePromise', 'passiveCommitment')
}

/** A promise of the next word from us instead of the vague time, where that ends its sentence; else after it. */
function withUpdate(vague: Part, sentence: Sentence, { words }: ReplyUnit): Rewrite {
  if (vague.endWord !== sentence.endWord || vague.firstWord === sentence.firstWord) return insertAfter(sentence, nextUpdate)
  return { at: { start: words.ends[vague.firstWord - 1] as number, end: sentence.span.end }, text: `. ${nextUpdate}` }
}

/** Words that may stand before their verb: “we will shortly send it”. */
const beforeVerb = /^(?:will|shall|be|am|are|is|i|we|you|they|to|have|has|should)$/

/** The clause with a time to fill in where the vague one was. */
function withTime(vague: Part, clause: Clause, { text, words }: ReplyUnit): Rewrite {
  const counted = vague.text.replace(/\b(?:the (?:next|coming) )?(?:(?:a )?few|several|some|a number of)\b/i, '{{number}}')
  const isCounted = counted !== vague.text && /\b(?:minutes|hours|days|weeks|months)$/i.test(counted)
  if (isCounted) return { at: vague.span, text: counted }
  const verb = /^(?:takes?|taking|be|for|after)\b/i.exec(vague.text)
  if (verb !== null) return { at: vague.span, text: `${verb[0]} {{how long}}` }
  const isHead = vague.firstWord === clause.sentence.firstWord
  const before = words.forms[vague.firstWord - 1] ?? ''
  if (vague.firstWord > clause.firstWord && vague.endWord < clause.endWord && beforeVerb.test(before)) {
    const end = words.ends[clause.endWord - 1] as number
    const rest = text.slice(words.starts[vague.endWord], end)
    return { at: { start: vague.span.start, end }, text: `${rest} by {{day and time}}` }
  }
  return { at: vague.span, text: `${isHead ? 'By' : 'by'} {{day and time}}` }
}
