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
      bad: [
        {
          text: "Day 1 12:00 A: I'll email you by 5pm.\nDay 2 09:00 A: Hi, here's the answer.",
          options: { clock: 'UTC' },
          conversation: true,
          reports: [
            { messageId: 'late', quote: "I'll email you by 5pm" },
          ],
        },
        {
          text: "09:00 A: I'll call in 20 minutes.\n10:10 A: Sorry, here I am.",
          conversation: true,
          reports: [
            { messageId: 'late', quote: "I'll call in 20 minutes" },
          ],
        },
        {
          text: "Day 1 15:00 A: I'll update you tomorrow at 10.\nDay 3 C: Is there any news?",
          conversation: true,
          reports: [
            { messageId: 'never', quote: "I'll update you tomorrow at 10" },
          ],
        },
        {
          text: "Day 1 A: I'll check and reply within 24 hours.\nDay 3 C: Any update?",
          conversation: true,
          reports: [
            { messageId: 'never', quote: "I'll check and reply within 24 hours" },
          ],
        },
        {
          text: "09:00 A: I'll come back in an hour.\n11:30 C: Still there?",
          conversation: true,
          reports: [
            { messageId: 'never', quote: "I'll come back in an hour" },
          ],
        },
        {
          text: "Day 1 A: I'll message you as soon as the courier answers, today.\nDay 2 A: Hi.",
          options: { clock: 'UTC' },
          conversation: true,
          reports: [
            { messageId: 'late', quote: "I'll message you as soon as the courier answers, today" },
          ],
        },
        {
          text: "Day 1 A: I'll reply by Friday.\nMonday A: The answer is yes.",
          conversation: true,
          reports: [
            { messageId: 'late', quote: "I'll reply by Friday" },
          ],
        },
        {
          text: 'Day 1 12:00 C: When do I hear more?\nDay 1 12:01 A: Updating you at 3pm.\nDay 1 16:00 C: And?',
          options: { clock: 'UTC' },
          conversation: true,
          reports: [
            { messageId: 'never', quote: 'Updating you at 3pm' },
          ],
        },
        {
          text: "09:00 A: I'll call in 20 minutes.\n09:24 A: Ringing you now.",
          options: { grace: 2 },
          conversation: true,
          reports: [
            { messageId: 'late', quote: "I'll call in 20 minutes" },
          ],
        },
        {
          text: "Day 1 12:00 A: You'll hear from us by Friday.\nDay 1 12:01 C: Thank you!\nDay 1 12:02 A: You're welcome.\nDay 6 C: Hello?",
          because: '“You’re welcome” is not the answer.',
          conversation: true,
          reports: [
            { messageId: 'never', quote: "You'll hear from us by Friday" },
          ],
        },
      ],
      good: [
        { text: "Day 1 12:00 A: I'll email you by 5pm.\nDay 1 16:40 A: It's sorted.", conversation: true },
        { text: "09:00 A: I'll call in 20 minutes.\n09:18 A: Ringing you now.", conversation: true },
        { text: "A: I'll update you tomorrow at 10.\nDay 2 10:05 A: Here's where we are.", conversation: true },
        { text: "09:00 A: I'll reply within an hour.\n09:50 A: I need until 11; the system is down.\n10:55 A: Found it.", conversation: true },
        { text: "Day 1 A: I'll check within 24 hours.\nDay 1 A: Done, the code is in your inbox.", conversation: true },
        { text: "A: Back by 3pm.\n14:50 A: Back early - it's fixed.", conversation: true },
        { text: "C: Bye.\nA: I'll email you the summary today.\nDay 1 18:00 A: Summary sent.", conversation: true },
        { text: "14:00 C: Where is my order?\n14:01 A: Checking now, back in 5 minutes.\n14:04 A: It's in York.", conversation: true },
        { text: "09:00 A: I'll call the depot in 20 minutes.\n10:10 A: They have it.", conversation: true },
        { text: "09:00 A: I'll call in 20 minutes.\n10:10 A: Sorry, here I am.", options: { parseRelative: false }, conversation: true },
        { text: 'Day 1 12:00 C: When do I hear more?\nDay 1 12:01 A: Updating you at 3pm.\nDay 1 16:00 C: And?', because: 'Nobody knows where it is 3pm.', conversation: true },
        { text: '09:00 A: Your parcel arrives in 20 minutes.\n10:10 C: Thanks, it is here.', conversation: true },
        { text: "09:00 A: I'll call in 20 minutes.\n09:05 C: It works now, no need. Bye!\n10:10 A: Glad to hear it.", conversation: true },
        { text: "09:00 A: If it fails, I'll call you within the hour.\n12:00 C: It works.", conversation: true },
      ],
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
