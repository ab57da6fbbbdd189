import { defineRule, says, type ConversationUnit, type ReplyUnit, type TurnUnit } from 'replylint/rule'

/** A share of turns that were cut off tells something only where there are some. */
const fewestTurns = 5
const fewestInterruptions = 3
const longestBackchannel = 3

export default defineRule({
  meta: {
    type: 'problem',
    category: 'conversation',
    docs: {
      description: 'An agent lets the customer finish before they speak.',
      why: 'Who is cut off has to begin again, and has learnt that nobody listens. What they would have said next is often the '
        + 'very thing that the agent then asks for.',
      details: [
        'The rule needs turns with a beginning and an end, as recordings of calls have them. It speaks when an agent begins '
        + 'more than `threshold` milliseconds before the customer ends, once for each turn of the customer. Where more than '
        + '`rate` of the customer’s turns were cut off (of at least five, and at least three of them), it says that, too.',
        'Anywhere it reports, as a warning, customers who say that they were not let finish. With `requireTimestamps` off it '
        + 'also takes for cut off, in text without times, what ends in a dash or an ellipsis right before the agent speaks.',
      ].join('\n\n'),
      ignores: [
        'Backchannels of one to three words: “uh-huh”, “okay”, “I see”.',
        'Breaking in because of danger: “Don’t touch it!”',
        'Overlaps up to the threshold, and turns without times.',
      ],
      sources: [
        'seed 002: “Shut Up and Listen … only to be constantly interrupted by your CSR”.',
        'seed 001: “Don’t interrupt or assume you know what they are going to say.”; seed 004: “Let customers finish talking (or venting).”',
        'AWS Transcribe Call Analytics reports interruptions above a threshold of milliseconds; Verint takes 3 s.',
      ],
    },
    messages: {
      interrupted: '“{quote}” begins {seconds} s before the customer ends. Let them finish, then give back what they said.',
      often: '{count} of the customer’s {all} turns are cut off. Let them finish.',
      customerSaysInterrupted: '“{quote}”: the customer was not let finish. Let them, and give back what they said.',
      brokenOff: '“{quote}” speaks into a sentence of the customer that is not finished. Let them finish.',
    },
    warnings: ['customerSaysInterrupted', 'brokenOff'],
    schema: {
      type: 'object',
      properties: {
        threshold: { type: 'number', minimum: 0, description: 'Milliseconds of overlap that are let pass.' },
        rate: { type: 'number', minimum: 0, maximum: 1, description: 'Share of the customer’s turns above which cutting them off is a habit.' },
        backchannels: { type: 'array', items: { type: 'string' }, description: 'More words that only show that somebody listens.' },
        requireTimestamps: { type: 'boolean', description: 'Whether only times tell who was cut off, and not a dash at the end.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      threshold: 500,
      rate: 0.2,
      backchannels: [] as readonly string[],
      requireTimestamps: true,
    },
    presets: { recommended: 'warning', strict: 'error' },
    examples: {
      bad: [/*BAD*/],
      good: [/*GOOD*/],
    },
  },
  create({ options, report }) {
    return {
      conversation(conversation) {
        const cutOff = interruptionsIn(conversation)
        for (const { by, overlap } of cutOff) tell(by, overlap)
        tellHabit(cutOff.map(({ by }) => by), conversation)
        for (const turn of conversation.turns) {
          if (turn.role === 'customer') tellComplaint(turn)
        }
        if (!options.requireTimestamps) tellBrokenOff(conversation)
      },
    }

    /** The first turn of an agent that begins within each turn of the customer. */
    function interruptionsIn({ turns }: ConversationUnit): { readonly by: TurnUnit; readonly overlap: number }[] {
      const agents = turns.filter(turn => turn.role === 'agent' && turn.time !== undefined)
      return turns.flatMap(({ role, time, endTime }) => {
        if (role !== 'customer' || time === undefined || endTime === undefined) return []
        const by = agents.find(agent => {
          const begins = agent.time as number
          return begins > time && endTime - begins > options.threshold && !isHarmless(agent)
        })
        return by === undefined ? [] : [{ by, overlap: endTime - (by.time as number) }]
      })
    }

    function isHarmless({ reply }: TurnUnit): boolean {
      if (reply.sentences.some(sentence => sentence.has('stopsDanger'))) return true
      if (reply.words.count > longestBackchannel) return false
      return reply.sentences.every(sentence => sentence.has('backchannel') || says(sentence, options.backchannels))
    }

    function tell({ reply }: TurnUnit, overlap: number): void {
      report({ messageId: 'interrupted', in: reply, ...opening(reply, { seconds: (overlap / 1000).toFixed(1) }) })
    }

    function tellHabit(agents: readonly TurnUnit[], { turns }: ConversationUnit): void {
      const all = turns.filter(turn => turn.role === 'customer' && turn.endTime !== undefined).length
      const last = agents.at(-1)
      if (last === undefined || agents.length < fewestInterruptions || all < fewestTurns || agents.length / all <= options.rate) return
      report({ messageId: 'often', data: { count: String(agents.length), all: String(all) }, in: last.reply, at: opening(last.reply, {}).at })
    }

    function tellComplaint({ reply }: TurnUnit): void {
      const complaint = reply.sentences.find(sentence => sentence.has('saysInterrupted'))
      if (complaint !== undefined) report({ messageId: 'customerSaysInterrupted', data: { quote: complaint.text }, in: reply, at: complaint.span })
    }

    function tellBrokenOff({ turns }: ConversationUnit): void {
      for (const [index, turn] of turns.entries()) {
        const before = turns[index - 1]
        if (turn.role !== 'agent' || turn.time !== undefined || before?.role !== 'customer' || isHarmless(turn)) continue
        if (/(?:[\p{L}\d,]\s*(?:\s[-–]|—|--|\.\.\.|…))\s*$/u.test(before.text)) report({ messageId: 'brokenOff', in: turn.reply, ...opening(turn.reply, {}) })
      }
    }
  },
})

/** The first sentence of a turn: what the customer heard instead of an ear. */
function opening<Data extends object>({ sentences, text }: ReplyUnit, data: Data) {
  const at = sentences[0]?.span ?? { start: 0, end: text.length }
  return { at, data: { ...data, quote: text.slice(at.start, at.end) } }
}
