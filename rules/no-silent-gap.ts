import { coreOf, defineRule, isQuestion, says, type ConversationUnit, type ReplyUnit, type Sentence, type TurnUnit } from 'replylint/rule'

const chatGap = 120
const voiceGap = 30
/** Seconds after which it was no silence but another day of a conversation that nobody waits in. */
const longestWait = 2 * 60 * 60
/** Channels whose readers do not sit and wait. */
const slowChannels: ReadonlySet<string> = new Set(['email', 'mail', 'post', 'letter', 'social', 'twitter', 'facebook', 'review', 'forum', 'web', 'ticket', 'sms', 'whatsapp', 'github'])
const longestAnswer = 5

/** A wait, and the message of an agent that it is reported at. */
interface Gap {
  readonly turn: TurnUnit
  /** In seconds. */
  readonly gap: number
  readonly messageId: 'silent' | 'late'
}

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'conversation',
    docs: {
      description: 'An agent who lets the customer wait says what they are doing or how long it takes.',
      why: 'Nobody can see whether somebody works or has gone. A wait of three minutes that was announced is work; the same '
        + 'three minutes after “hold on” are a line that may be dead.',
      details: [
        'The rule needs times. It looks at every message in which an agent leaves the customer waiting, be it “hold on”, “let me '
        + 'check” or a bare “sure”, and speaks when more than `gapSeconds` go by until the agent’s next one (of the first such '
        + 'message, where several follow each other), and nothing in the message says what is being done or how long it takes.',
        'In a talk that is going on, with both sides answering within that time, it also looks at what the customer asks: the '
        + 'agent’s message that comes so late is reported.',
        'What counts is an activity with its object, or a time: “I’m looking at the two charges now”, “one moment, checking”, '
        + '“about three minutes”. A bare “Checking.” or “Hold on.” does not. Where `gapSeconds` is 0, 120 seconds are the '
        + 'limit in writing and 30 in speech. A wait of more than two hours is no gap in a talk any more.',
      ].join('\n\n'),
      ignores: [
        'Waiting for the customer: after a question or a goodbye, or while they try something.',
        'E-mail, posts, text messages and other channels that nobody waits in.',
        'Conversations without times.',
      ],
      sources: [
        'seed 004: “As we’re talking, I’m currently doing X to troubleshoot the issue.”; “Have your support staff take notes”.',
        'cx-macros-library: the macro “We’re Still On It (Avoiding Silence)”.',
      ],
    },
    messages: {
      late: '“{quote}” comes {gap} after the customer asked, with no word between. Say what you are doing and how long it takes.',
      silent: '“{quote}” is followed by {gap} of silence. Say what you are doing and how long it takes.',
    },
    schema: {
      type: 'object',
      properties: {
        gapSeconds: { type: 'number', minimum: 0, description: 'Seconds of silence that are let pass; 0 for 120 in writing and 30 in speech.' },
        narration: { type: 'array', items: { type: 'string' }, description: 'House phrases that say what is being done.' },
        maxGaps: { type: 'integer', minimum: 0, description: 'Gaps of a conversation that are let pass.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { gapSeconds: 0, narration: [] as readonly string[], maxGaps: 0 },
    presets: { recommended: 'off', strict: 'warning', social: 'off' },
    examples: {
      bad: [
        {
          text: '14:02 C: My card was charged twice.\n14:03 A: One sec.\n14:11 A: Done.',
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'One sec' },
          ],
        },
        {
          text: "00:10-00:11 C: I need the form.\n00:12-00:13 A: OK.\n02:40-02:42 A: It's attached.",
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'OK' },
          ],
        },
        {
          text: '10:00 C: Still there?\n10:00 A: Yes.\n10:12 A: Refunded.',
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'Yes' },
          ],
        },
        {
          text: "14:02 C: Where is it?\n14:02 A: Hold please.\n14:20 A: It's in Leeds.",
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'Hold please' },
          ],
        },
        {
          text: "09:00 C: It's urgent.\n09:01 A: Checking.\n09:14 A: The seat is 14A.",
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'Checking' },
          ],
        },
        {
          text: '14:02 C: Help!\n14:02 A: Hold on.\n14:08 A: Restart it.',
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'Hold on' },
          ],
        },
        {
          text: '00:00-00:01 C: Which branch is open?\n00:01-00:02 A: Let me see.\n04:30-04:31 A: Leeds.',
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'Let me see' },
          ],
        },
        {
          text: '14:02 C: Can you find my booking?\n14:02 A: Sure.\n14:30 C: Are you there?\n14:31 A: Yes.',
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'Sure' },
          ],
        },
        {
          text: '14:02 C: Is the blue one there?\n14:02 A: Let me check.\n14:04 A: It is.',
          options: { gapSeconds: 60 },
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'Let me check' },
          ],
        },
        {
          text: '00:10-00:14 C: I need the form.\n00:14-00:16 A: Hold on please.\n01:10-01:14 A: It is on its way.',
          because: 'In a call half a minute is long.',
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'Hold on please' },
          ],
        },
        {
          text: '14:00 C: Is the blue one there?\n14:01 A: It is.\n14:02 C: And can you hold it for me?\n14:10 A: It waits for you until Friday.',
          because: 'The question waits for eight minutes in the midst of a talk.',
          conversation: true,
          reports: [
            { messageId: 'late', quote: 'It waits for you until Friday' },
          ],
        },
        {
          text: '14:00 C: Is the blue one there?\n14:00 A: Hold on.\n14:05 A: It is.\n14:06 C: And the red one?\n14:06 A: Hold on.\n14:12 A: It is, too.',
          options: { maxGaps: 1 },
          conversation: true,
          reports: [
            { messageId: 'silent', quote: 'Hold on' },
          ],
        },
      ],
      good: [
        { text: "14:02 C: My card was charged twice.\n14:03 A: I'm looking at the two charges now - about 3 minutes.\n14:05 A: Found it, refunding.", conversation: true },
        { text: "00:10 C: I need the form.\n00:12 A: I'm finding the right version, 30 seconds.\n00:40 A: Here it is: attached.", conversation: true },
        { text: "14:02 C: Where is it?\n14:02 A: I'm calling the depot now. I'll be back by 14:15.\n14:14 A: It's in Leeds.", conversation: true },
        { text: '10:00 C: Hello.\n10:00 A: Hi! How can I help?', conversation: true },
        { text: "09:00 C: It's urgent.\n09:01 A: As we're talking, I'm running the line test. It takes two minutes.\n09:03 A: Done.", conversation: true },
        { text: 'C: Which branch is open?\nA: Leeds, until 8pm. Shall I hold one there?', conversation: true },
        { text: "14:02 C: I'll find the receipt, one moment.\n14:10 A: Take your time, I'm here.", conversation: true },
        { text: '00:00 C: Which branch?\n00:01 A: Checking stock in Leeds and York now.\n00:20 A: Leeds has two.', conversation: true },
        { text: "14:02 C: I'll restart it now.\n14:02 A: OK.\n14:09 A: Does it work?", because: 'The customer is at work.', conversation: true },
        { text: '00:10-00:14 C: Where is it?\n00:14-00:16 A: Let me check.\n00:17-00:57 C: It was for my sister, who moves on Friday, and there is nobody in the old flat.\n01:00-01:04 A: It is in Leeds.', because: 'The customer talks.', conversation: true },
        { text: '14:02 C: Where is it?\n14:02 A: Off to the shelves!\n14:02 A: Hold on.\n14:03 A: Here.', record: { channel: 'chat' }, conversation: true },
        { text: '14:02 C: Where is it?\n14:02 A: Hold on, off to the shelves.\n14:20 A: Here.', options: { narration: ['off to the shelves'] }, conversation: true },
        { text: '14:02 C: Where is it?\n14:02 A: One moment, checking.\n14:06 A: In Leeds.', conversation: true },
        { text: '14:02 C: Where is it?\n14:02 A: Let me check.\n14:40 A: In Leeds.', because: 'Nobody waits in front of an e-mail.', record: { channel: 'email' }, conversation: true },
        { text: '14:02 C: Where is it?\n14:02 A: Which one?\n14:40 C: The blue one.\n14:41 A: In Leeds.', conversation: true },
        { text: 'C: Where is it?\nA: Hold on.\nA: In Leeds.', conversation: true },
        { text: '14:00 C: Is the blue one there?\n14:50 A: It is.\n15:30 C: And can you hold it for me?\n16:10 A: Until Friday.', because: 'Nobody sits and waits here.', conversation: true },
        { text: '14:00 C: Is the blue one there?\n14:01 A: It is.\n14:02 C: Great, bye.\n14:10 A: Goodbye.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      conversation(conversation) {
        if (slowChannels.has(conversation.record.channel ?? '')) return
        for (const { turn, gap, messageId } of gapsIn(conversation).slice(options.maxGaps)) {
          const { reply } = turn
          const said = reply.sentences.at(messageId === 'late' ? 0 : -1)
          const at = said === undefined ? { start: 0, end: reply.text.length } : coreOf(said, reply)
          report({ messageId, data: { quote: reply.text.slice(at.start, at.end), gap: lengthOf(gap) }, in: reply, at })
        }
      },
    }

    /** Turns of agents that leave the customer waiting, with the seconds until the agent is heard again. */
    function gapsIn({ turns, record }: ConversationUnit): Gap[] {
      const agents = turns.filter(({ role }) => role === 'agent')
      const isVoice = record.channel === 'voice' || record.channel === 'phone' || turns.some(({ endTime }) => endTime !== undefined)
      const limit = options.gapSeconds > 0 ? options.gapSeconds : isVoice ? voiceGap : chatGap
      return agents.flatMap((turn, index): Gap[] => {
        const next = agents[index + 1]
        if (next?.time === undefined || turn.time === undefined) return []
        const said = turns.slice(turns.indexOf(turn) + 1, turns.indexOf(next))
        const gap = (next.time - (turn.endTime ?? turn.time) - lengthOfSpeech(said)) / 1000
        if (gap <= limit || gap > longestWait) return []
        if (said.some(isAtWork) || next.reply.sentences.some(sentence => sentence.has('asksPresence'))) return []
        if (isNarrated(turn.reply)) return []
        if (leavesWaiting(turn, turns)) return [{ turn, gap, messageId: 'silent' }]
        const asked = said.find(each => each.role === 'customer' && isForAgent(each, turn))
        const wait = asked?.time === undefined ? 0 : (next.time - (asked.endTime ?? asked.time) - lengthOfSpeech(said.slice(said.indexOf(asked) + 1))) / 1000
        return asked !== undefined && wait > limit && isLive(asked, turns, limit) ? [{ turn: next, gap: wait, messageId: 'late' }] : []
      })
    }

    function isNarrated({ sentences }: ReplyUnit): boolean {
      return sentences.some(sentence => sentence.has('narrates', 'timeConcrete') || says(sentence, options.narration))
    }
  },
})

/** Whether it is the agent’s move: they said to wait, or took a request with a word. */
function leavesWaiting(turn: TurnUnit, turns: readonly TurnUnit[]): boolean {
  const { clauses, sentences, words } = turn.reply
  if (clauses.some(isQuestion) || sentences.some(sentence => sentence.terminator === '?' || sentence.has('goodbye'))) return false
  const last = sentences.findLast(sentence => !sentence.has('gratitude', 'closing', 'hollow', 'apology'))
  if (last?.has('holdsOn') === true) return true
  const asked = turns.slice(0, turns.indexOf(turn)).findLast(({ role }) => role === 'customer')
  if (asked === undefined || isAtWork(asked) || !wants(asked)) return false
  return words.count > 0 && words.count <= longestAnswer && sentences.every(isAcknowledged)
}

/** Whether the next move is the agent’s: the customer asks for something, or answered what the agent had asked. */
function isForAgent(customer: TurnUnit, agent: TurnUnit): boolean {
  if (customer.reply.sentences.some(sentence => sentence.has('takesLeave', 'holdsOn', 'atWork'))) return false
  return wants(customer) || agent.reply.sentences.at(-1)?.terminator === '?' && !agent.reply.sentences.some(sentence => sentence.has('closing', 'rephrase', 'feedbackQ'))
}

/** Whether both sides answered each other within the limit up to here: the customer sits and waits. */
function isLive(asked: TurnUnit, turns: readonly TurnUnit[], limit: number): boolean {
  const before = turns.slice(0, turns.indexOf(asked) + 1).filter(({ role }) => role !== 'bot').slice(-3)
  const isAnswered = before.length === 3 && before.some(({ role }, index) => index < 2 && role === 'agent')
  return isAnswered && before.every(({ time }, index) => {
    const earlier = before[index - 1]
    return earlier === undefined || time !== undefined && earlier.time !== undefined && time - (earlier.endTime ?? earlier.time) <= limit * 1000
  })
}

/** Whether all words of the sentence only take note: in “Sure, it ships today” there are others. */
function isAcknowledged(sentence: Sentence): boolean {
  const noted = new Set(['backchannel', 'acknowledges'].flatMap(family => sentence.find(family)).flatMap(({ firstWord, endWord }) => Array.from({ length: endWord - firstWord }, (_, index) => firstWord + index)))
  return noted.size === sentence.endWord - sentence.firstWord
}

/** Milliseconds in which the customer talks: nobody is silent then. */
function lengthOfSpeech(turns: readonly TurnUnit[]): number {
  return turns.reduce((length, { time, endTime }) => length + (time === undefined || endTime === undefined ? 0 : endTime - time), 0)
}

function wants({ reply }: TurnUnit): boolean {
  return reply.sentences.some(sentence => sentence.terminator === '?' || sentence.has('wantsSomething', 'thingWrong', 'unclearProblem'))
}

/** Whether the customer keeps the agent waiting: they look something up or try it, or say goodbye. */
function isAtWork({ role, reply }: TurnUnit): boolean {
  if (role !== 'customer') return false
  // “It came, thanks. Can you also …?” goes on
  const last = reply.sentences.at(-1)
  return reply.sentences.some(sentence => sentence.terminator !== '?' && (sentence.has('holdsOn', 'atWork', 'takesLeave') || sentence.has('saysSolved') && last?.terminator !== '?'))
}

/** `90 seconds`, `8 minutes`. */
function lengthOf(seconds: number): string {
  return seconds < 120 ? `${Math.round(seconds)} seconds` : `${Math.round(seconds / 60)} minutes`
}
