import {
  clockOf, coreOf, defineRule, isCourtesy, readDeadline, type Clause, type Clock, type ConversationUnit, type Deadline, type ReplyUnit, type TurnUnit,
} from 'replylint/rule'

const minute = 60_000

export default defineRule({
  meta: {
    type: 'problem',
    category: 'conversation',
    docs: {
      description: 'An agent writes by the time that they promised, or says before it that it will be later.',
      why: 'A time that was promised is waited for. A message that says “I need until six” keeps the promise as well as the answer '
        + 'does; silence breaks it, and the next promise is not believed.',
      details: [
        'The rule needs times. It reads promises to get in touch that name when (“I’ll email you by 5pm”, “back in 20 minutes”, '
        + '“you’ll hear from me by Friday”), and speaks when no message of an agent comes until then and `grace` minutes after, '
        + 'although the conversation goes on later. Courtesies alone (“you’re welcome”) are no message.',
        'A length of time is as long everywhere. Which hour 5pm is, and when today ends, depends on where the agent is: `clock` '
        + 'names the time zone (`Europe/Dublin`) or its distance from UTC (`+05:30`). Without it a promise counts as broken only '
        + 'when its time is over everywhere on earth. A zone in the text (“5pm GMT”) goes before `clock`. A day lasts until '
        + 'midnight, a morning until noon.',
      ].join('\n\n'),
      ignores: [
        'Promises of anything else: a parcel by Friday, money in three days.',
        'Promises that wait for something: “if it fails, I’ll call you today”.',
        'A customer who ended the talk before the time was up.',
        'Conversations without times, and those that end before it can be seen.',
      ],
      sources: [
        'seed 001: “followed up to ensure they were satisfied”; seed 003: customers resent that “no action has been taken”.',
        'GitLab handbook on setting expectations; Davidow 2003: timeliness is the first of six dimensions of a response.',
      ],
    },
    messages: {
      late: '“{quote}”: the next message of an agent comes {late} late. Write by then, or say before it that you need longer.',
      never: '“{quote}”: no message of an agent follows. Write by then, or say before it that you need longer.',
    },
    schema: {
      type: 'object',
      properties: {
        grace: { type: 'number', minimum: 0, description: 'Minutes after the promised time that are let pass.' },
        clock: { type: 'string', description: 'Time zone of the agents: “Europe/Dublin”, “UTC”, “+05:30”; empty when it is not known.' },
        parseRelative: { type: 'boolean', description: 'Whether lengths of time (“in 20 minutes”) are read, too.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { grace: 10, clock: '', parseRelative: true },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [/*BAD*/],
      good: [/*GOOD*/],
    },
  },
  create({ options, report }) {
    const clock: Clock | undefined = options.clock === '' ? undefined : clockOf(options.clock)
    return {
      conversation(conversation) {
        for (const turn of conversation.turns) {
          if (turn.role !== 'agent' || turn.time === undefined) continue
          for (const clause of turn.reply.clauses) {
            const deadline = deadlineOf(clause, turn.reply, turn.time)
            if (deadline !== undefined) checkPromise(clause, turn, deadline, conversation)
          }
        }
      },
    }

    function deadlineOf(clause: Clause, reply: ReplyUnit, said: number): Deadline | undefined {
      const { sentence } = clause
      if (!clause.has('promisesContact') || sentence.terminator === '?' || isConditional(clause)) return undefined
      const isLast = sentence.clauses.at(-1) === clause
      const text = isLast ? clause.text : reply.text.slice(clause.span.start, sentence.span.end)
      const deadline = readDeadline(clause.text, said, clock) ?? readDeadline(text, said, clock)
      return deadline !== undefined && (options.parseRelative || !deadline.isRelative) ? deadline : undefined
    }

    function checkPromise(clause: Clause, turn: TurnUnit, { due }: Deadline, { turns }: ConversationUnit): void {
      const last = due + options.grace * minute
      const later = turns.slice(turns.indexOf(turn) + 1)
      const inTime = later.filter(({ time }) => time !== undefined && time <= last)
      if (!later.some(({ time }) => time !== undefined && time > last)) return
      if (inTime.some(each => each.role === 'agent' && !isOnlyCourtesy(each.reply) || isLeave(each))) return
      const next = later.find(({ role, time }) => role === 'agent' && time !== undefined && time > last)
      const at = coreOf(clause, turn.reply)
      const quote = turn.reply.text.slice(at.start, at.end)
      if (next === undefined) return report({ messageId: 'never', data: { quote }, in: turn.reply, at })
      report({ messageId: 'late', data: { quote, late: lengthOf((next.time as number) - due) }, in: turn.reply, at })
    }
  },
})

/** “If it fails, I’ll call you”, “once it is here, …”; what comes after the promise may well name its beginning. */
function isConditional({ sentence, firstWord }: Clause): boolean {
  return sentence.has('supposing') || sentence.find('onlyThen').some(unit => unit.firstWord < firstWord)
}

function isOnlyCourtesy({ clauses, sentences }: ReplyUnit): boolean {
  return clauses.every(isCourtesy) && sentences.every(({ terminator }) => terminator !== '?')
}

function isLeave({ role, reply }: TurnUnit): boolean {
  return role === 'customer' && reply.sentences.some(sentence => sentence.has('takesLeave', 'saysSolved'))
}

/** `50 minutes`, `16 hours`, `3 days`. */
function lengthOf(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / minute))
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / (24 * 60))} days`
}
