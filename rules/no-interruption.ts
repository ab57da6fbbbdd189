import { coreOf, defineRule, says, type ConversationUnit, type ReplyUnit, type TurnUnit } from 'replylint/rule'

/** A share of turns that were cut off tells something only where there are some. */
const fewestTurns = 5
const fewestInterruptions = 3
const longestBackchannel = 3
/** Answers of the customer from which can be told whether the times are those of speech. */
const fewestAnswers = 3

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
        'Captions that linger on the screen: files in which the customer, too, mostly begins before the agent ends.',
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
      bad: [
        {
          text: '00:10-00:24 C: The first issue is the boiler, and on top of that the plumber -\n00:21-00:30 A: Have you tried resetting it?',
          conversation: true,
          reports: [
            { messageId: 'interrupted', quote: 'Have you tried resetting it' },
          ],
        },
        {
          text: '00:00-00:12 C: I ordered last month and the box was empty, plus the invoice says -\n00:09-00:18 A: Your order number please.',
          conversation: true,
          reports: [
            { messageId: 'interrupted', quote: 'Your order number please' },
          ],
        },
        {
          text: '00:30-00:45 C: Also the second charge is wrong because -\n00:40-00:50 A: Let me stop you there.',
          conversation: true,
          reports: [
            { messageId: 'interrupted', quote: 'Let me stop you there' },
          ],
        },
        {
          text: "00:05-00:20 C: It keeps crashing when I export, and I've tried -\n00:17-00:25 A: Clear your cache.",
          conversation: true,
          reports: [
            { messageId: 'interrupted', quote: 'Clear your cache' },
          ],
        },
        {
          text: "01:00-01:20 C: So my question is whether -\n01:15-01:22 A: We don't do that.",
          conversation: true,
          reports: [
            { messageId: 'interrupted', quote: "We don't do that" },
          ],
        },
        {
          text: 'C: Let me finish please.\nA: I already know the answer.',
          conversation: true,
          reports: [
            { messageId: 'customerSaysInterrupted', quote: 'Let me finish please' },
          ],
        },
        {
          text: "00:00-00:15 C: The box was open, two cups are broken and the card -\n00:12-00:20 A: That'll be the courier.",
          conversation: true,
          reports: [
            { messageId: 'interrupted', quote: "That'll be the courier" },
          ],
        },
        {
          text: "00:40-01:00 C: I need it before Friday because my -\n00:55-01:05 A: It won't come before Friday.",
          conversation: true,
          reports: [
            { messageId: 'interrupted', quote: "It won't come before Friday" },
          ],
        },
        {
          text: '00:00-00:10 C: The tap drips all night and then -\n00:08-00:12 A: Which tap?\n00:12-00:20 C: The one in the kitchen, it\n00:18-00:22 A: Is it old?\n00:22-00:30 C: It is from last year and\n00:27-00:32 A: Send me a photo.\n00:32-00:36 C: All right.\n00:36-00:40 A: Thanks.\n00:40-00:44 C: When can you come?\n00:45-00:50 A: On Monday.',
          because: 'Three of five turns: that is a habit.',
          conversation: true,
          reports: [
            { messageId: 'interrupted', quote: 'Which tap' },
            { messageId: 'interrupted', quote: 'Is it old' },
            { messageId: 'interrupted', quote: 'Send me a photo' },
            { messageId: 'often', quote: 'Send me a photo' },
          ],
        },
        {
          text: 'C: The kettle leaks, and when I -\nA: Have you cleaned it?',
          options: { requireTimestamps: false },
          conversation: true,
          reports: [
            { messageId: 'brokenOff', quote: 'Have you cleaned it' },
          ],
        },
        {
          text: '00:00-00:10 C: My parcel.\n00:08-00:12 A: Which parcel?\n00:12-00:20 C: The blue one.\n00:18-00:22 A: Is it late?\n00:22-00:30 C: Two days.\n00:27-00:32 A: Let me look.\n00:32-00:36 C: Please.\n00:36-00:40 A: It is in Leeds.\n00:40-00:44 C: Good.\n00:45-00:50 A: It comes today.',
          options: { rate: 0.7 },
          conversation: true,
          reports: [
            { messageId: 'interrupted', quote: 'Which parcel' },
            { messageId: 'interrupted', quote: 'Is it late' },
            { messageId: 'interrupted', quote: 'Let me look' },
          ],
        },
      ],
      good: [
        { text: '00:10-00:24 C: The boiler stopped last night.\n00:24-00:32 A: So it stopped last night - what lights are on?', conversation: true },
        { text: '00:10-00:24 C: The boiler stopped last night -\n00:18-00:19 A: Okay.\n00:24-00:32 A: Which lights are on?', conversation: true },
        { text: "00:00-00:12 C: I ordered last month.\n00:12-00:20 A: What's the order number?", conversation: true },
        { text: '01:00-01:20 C: So my question is whether you ship to Oslo.\n01:20-01:28 A: We do, from Monday.', conversation: true },
        { text: '00:05-00:20 C: It crashes when I export.\n00:20-00:25 A: Right.\n00:20-00:30 A: Which version?', conversation: true },
        { text: 'C: It crashes when I export.\nA: Which version?', conversation: true },
        { text: '00:30-00:45 C: The second charge is wrong.\n00:45-00:52 A: I can see two charges.', conversation: true },
        { text: "00:00-00:15 C: The box was open.\n00:15-00:22 A: I'm sorry. Was anything broken?", conversation: true },
        { text: '00:00-00:05 A: Hello, how can I help?\n00:03-00:09 C: My parcel is late.\n00:07-00:12 A: Which parcel is it?\n00:10-00:15 C: The blue one.\n00:13-00:18 A: It is in Leeds.\n00:16-00:21 C: Thanks.', because: 'Captions that stay on the screen overlap both ways.', conversation: true },
        { text: '00:00-00:10 C: The handle came off this morning.\n00:09-00:14 A: Which handle?', because: 'The house lets a second pass.', options: { threshold: 1500 }, conversation: true },
        { text: '00:10-00:24 C: The tap drips, and the floor -\n00:18-00:20 A: Righty-ho.\n00:24-00:32 A: Which tap is it?', options: { backchannels: ['righty-ho'] }, conversation: true },
        { text: "00:10-00:24 C: There is a smell of burning and I wanted to take it apart -\n00:18-00:22 A: Stop, don't touch it!", because: 'Danger cannot wait.', conversation: true },
        { text: 'C: The kettle leaks, and when I -\nA: Have you cleaned it?', conversation: true },
      ],
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
      if (lingers(turns, options.threshold)) return []
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
      if (complaint === undefined) return
      const at = coreOf(complaint, reply)
      report({ messageId: 'customerSaysInterrupted', data: { quote: reply.text.slice(at.start, at.end) }, in: reply, at })
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

/**
 * Whether the times are those of captions that stay on the screen until the next ones are read: then the customer, too,
 * begins before the agent ends, most of the time.
 */
function lingers(turns: readonly TurnUnit[], threshold: number): boolean {
  const answers = turns.flatMap((turn, index) => {
    const before = turns[index - 1]
    const isAnswer = turn.role === 'customer' && before?.role === 'agent' && turn.time !== undefined && before.endTime !== undefined
    return isAnswer ? [(before.endTime as number) - (turn.time as number)] : []
  })
  return answers.length >= fewestAnswers && answers.filter(overlap => overlap > threshold).length > answers.length / 2
}

/** The first sentence of a turn: what the customer heard instead of an ear. */
function opening<Data extends object>(reply: ReplyUnit, data: Data) {
  const { text } = reply
  const [first] = reply.sentences
  const at = first === undefined ? { start: 0, end: text.length } : coreOf(first, reply)
  return { at, data: { ...data, quote: text.slice(at.start, at.end) } }
}
