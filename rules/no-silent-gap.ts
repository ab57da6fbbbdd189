import { defineRule, isQuestion, says, type ConversationUnit, type ReplyUnit, type TurnUnit } from 'replylint/rule'

const chatGap = 120
const voiceGap = 30
/** Seconds after which it was no silence but another day of a conversation that nobody waits in. */
const longestWait = 2 * 60 * 60
/** Channels whose readers do not sit and wait. */
const slowChannels: ReadonlySet<string> = new Set(['email', 'mail', 'post', 'letter', 'social', 'twitter', 'facebook', 'review', 'forum', 'web', 'ticket', 'sms', 'whatsapp', 'github'])
const longestAnswer = 3

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
        'What counts is an activity with its object, or a time: “I’m looking at the two charges now”, “one moment, checking”, '
        + '“about three minutes”. A bare “Checking.” or “Hold on.” does not. Where `gapSeconds` is 0, 120 seconds are the '
        + 'limit in writing and 30 in speech. A wait of more than two hours is no gap in a talk any more.',
      ].join('\n\n'),
      ignores: [
        'Waiting for the customer: after a question, an instruction or a goodbye.',
        'E-mail, posts, text messages and other channels that nobody waits in.',
        'Conversations without times.',
      ],
      sources: [
        'seed 004: “As we’re talking, I’m currently doing X to troubleshoot the issue.”; “Have your support staff take notes”.',
        'cx-macros-library: the macro “We’re Still On It (Avoiding Silence)”.',
      ],
    },
    messages: {
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
      bad: [/*BAD*/],
      good: [/*GOOD*/],
    },
  },
  create({ options, report }) {
    return {
      conversation(conversation) {
        if (slowChannels.has(conversation.record.channel ?? '')) return
        for (const { turn, gap } of gapsIn(conversation).slice(options.maxGaps)) {
          const { reply } = turn
          const last = reply.sentences.at(-1)
          const at = last === undefined ? { start: 0, end: reply.text.length } : last.span
          report({ messageId: 'silent', data: { quote: reply.text.slice(at.start, at.end), gap: lengthOf(gap) }, in: reply, at })
        }
      },
    }

    /** Turns of agents that leave the customer waiting, with the seconds until the agent is heard again. */
    function gapsIn({ turns, record }: ConversationUnit): { readonly turn: TurnUnit; readonly gap: number }[] {
      const agents = turns.filter(({ role }) => role === 'agent')
      const isVoice = record.channel === 'voice' || record.channel === 'phone' || turns.some(({ endTime }) => endTime !== undefined)
      const limit = options.gapSeconds > 0 ? options.gapSeconds : isVoice ? voiceGap : chatGap
      return agents.flatMap((turn, index) => {
        const next = agents[index + 1]
        if (next?.time === undefined || turn.time === undefined) return []
        const gap = (next.time - (turn.endTime ?? turn.time)) / 1000
        if (gap <= limit || gap > longestWait) return []
        const said = turns.slice(turns.indexOf(turn) + 1, turns.indexOf(next))
        return leavesWaiting(turn.reply) && !said.some(isAtWork) && !isNarrated(turn.reply) ? [{ turn, gap }] : []
      })
    }

    function isNarrated({ sentences }: ReplyUnit): boolean {
      return sentences.some(sentence => sentence.has('narrates') || says(sentence, options.narration))
    }
  },
})

/** Whether it is the agent’s move: they said to wait, or took a request with a word. */
function leavesWaiting({ clauses, sentences, words }: ReplyUnit): boolean {
  if (clauses.some(isQuestion) || sentences.some(sentence => sentence.terminator === '?' || sentence.has('goodbye'))) return false
  if (sentences.some(sentence => sentence.has('holdsOn'))) return true
  return words.count > 0 && words.count <= longestAnswer && sentences.every(sentence => sentence.has('backchannel'))
}

/** Whether the customer keeps the agent waiting: they look something up, or say goodbye. */
function isAtWork({ role, reply }: TurnUnit): boolean {
  return role === 'customer' && reply.sentences.some(sentence => sentence.has('holdsOn', 'takesLeave', 'saysSolved') && sentence.terminator !== '?')
}

/** `90 seconds`, `8 minutes`. */
function lengthOf(seconds: number): string {
  return seconds < 120 ? `${Math.round(seconds)} seconds` : `${Math.round(seconds / 60)} minutes`
}
