import { defineRule, readGivenName, type ConversationUnit, type GivenName, type TurnUnit } from 'replylint/rule'

/** Turns of an agent among which a name is counted. */
const stretch = 5

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'conversation',
    docs: {
      description: 'An agent who knows the customer’s name uses it, and not in every line.',
      why: 'A name shows that somebody listened. Said in every sentence it shows the training.',
      details: [
        'The rule waits for the customer to give a name (“I’m Nadia”, “my name is Tom”, the name below a message, or the bare one where it was asked for). '
        + 'It speaks when no message of an agent has it within the next `firstWindow` turn groups, or as many messages more in '
        + 'the last one; and when a name stands more than `max` times in five messages in a row. A name in a salutation is '
        + 'not counted there: every e-mail has one.',
        'With `useTitleForFormal` a customer who gives a title (“Mrs Lopez”) is to be called by it.',
      ].join('\n\n'),
      ignores: [
        'Conversations in which no customer gives a name.',
        'Conversations that end before the agent had the chance.',
      ],
      sources: [
        'seed 004: “use your caller’s name throughout the conversation”; seed 002: “particularly when the statement includes the caller’s name”.',
      ],
    },
    messages: {
      unused: 'The customer gave a name in turn {turn}, and nobody uses it. Use it in the answer.',
      overused: 'The name stands here for the {count} time in five messages. Once is warm; leave the others out.',
      titleLeftOut: 'The customer gave the title “{title}” in turn {turn}. Use it with the name.',
    },
    schema: {
      type: 'object',
      properties: {
        firstWindow: { type: 'integer', minimum: 1, description: 'Turn groups of agents within which the name is to be used.' },
        max: { type: 'integer', minimum: 1, description: 'Times that the name may stand in five messages of agents in a row.' },
        useTitleForFormal: { type: 'boolean', description: 'Whether a title that the customer gave goes with the name.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { firstWindow: 2, max: 2, useTitleForFormal: false },
    presets: { recommended: 'off', strict: 'warning', social: 'off' },
    examples: {
      bad: [
        {
          text: "C: I'm Nadia.\nA: Thanks for that. What's the order number?\nA: I've found it. It ships today.\nA: Goodbye.",
          conversation: true,
          reports: [
            { messageId: 'unused', quote: 'Thanks for that.' },
          ],
        },
        {
          text: "C: My name is Tom.\nA: Which flight?\nA: It's delayed.\nA: Bye.",
          conversation: true,
          reports: [
            { messageId: 'unused', quote: 'Which flight?' },
          ],
        },
        {
          text: "C: I'm Kai.\nA: Hi Kai, thanks Kai, Kai I've found it, so Kai it ships today Kai.",
          conversation: true,
          reports: [
            { messageId: 'overused', quote: 'Kai' },
          ],
        },
        {
          text: 'C: This is Priya.\nA: OK.\nA: The refund is 5 days.\nA: Thank you for calling.',
          conversation: true,
          reports: [
            { messageId: 'unused', quote: 'OK.' },
          ],
        },
        {
          text: "C: I'm Ola.\nA: Sure.\nA: Your seat is 14A.\nA: Goodbye.",
          conversation: true,
          reports: [
            { messageId: 'unused', quote: 'Sure.' },
          ],
        },
        {
          text: "C: I'm Ben.\nA: Okay, one moment.\nA: The lid is on its way.\nA: Take care.",
          conversation: true,
          reports: [
            { messageId: 'unused', quote: 'Okay, one moment.' },
          ],
        },
        {
          text: "C: It's Marta.\nA: Understood.\nA: We refunded you.\nA: Bye.",
          conversation: true,
          reports: [
            { messageId: 'unused', quote: 'Understood.' },
          ],
        },
        {
          text: "C: I'm Jo.\nA: OK.\nA: I'll call the driver.\nA: Bye.",
          conversation: true,
          reports: [
            { messageId: 'unused', quote: 'OK.' },
          ],
        },
        {
          text: "C: I'm Nils.\nA: Hello! Nils, the lid is on its way.\nC: Thanks.\nA: It comes today, Nils.",
          options: { max: 1 },
          conversation: true,
          reports: [
            { messageId: 'overused', quote: 'Nils' },
          ],
        },
        {
          text: 'C: This is Mrs Lopez.\nA: Thank you, Lopez. Which room is it?',
          options: { useTitleForFormal: true },
          conversation: true,
          reports: [
            { messageId: 'titleLeftOut', quote: 'Lopez' },
          ],
        },
      ],
      good: [
        { text: "C: I'm Nadia.\nA: Thanks, Nadia. What's the order number?\nA: It ships today.", conversation: true },
        { text: "C: My name is Tom.\nA: Hi Tom, which flight?\nA: It's delayed.\nA: Safe travels, Tom.", conversation: true },
        { text: "C: I can't log in.\nA: Let's get you in. Which email did you use?", conversation: true },
        { text: "C: I'm Priya.\nA: Thank you, Priya. The refund is 5 days.\nA: Is the card still the same?", conversation: true },
        { text: "C: I'm Ola.\nA: Thanks Ola. Your seat is 14A.\nA: Enjoy the flight.", conversation: true },
        { text: "C: I'm Ben.\nA: Hi Ben, the lid is on its way.\nA: You'll have it on Friday.", conversation: true },
        { text: "C: It's Marta here.\nA: Hello Marta, we refunded you this morning.", conversation: true },
        { text: "C: I'm Jo.\nA: Hi Jo, I'll call the driver now.\nA: Done - he's outside.", conversation: true },
        { text: "C: I'm Nils.\nA: What has happened?\nC: The lid broke.\nA: A new one is on its way.\nC: Good.\nA: You're welcome, Nils.", options: { firstWindow: 3 }, conversation: true },
        { text: "C: I'm Nils.\nA: What has happened?\nC: The lid broke.\nA: Sorry, Nils. A new one is on its way.", conversation: true },
        { text: 'C: This is Mrs Lopez.\nA: Thank you, Mrs Lopez. Which room is it?', options: { useTitleForFormal: true }, conversation: true },
        { text: "C: I'm British, so the plug does not fit.\nA: An adapter is in the box.\nC: It isn't.\nA: One leaves today.\nC: Good.\nA: Bye.", conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      conversation(conversation) {
        const given = nameGiven(conversation)
        if (given === undefined) return
        const { name, turn } = given
        const after = conversation.turns.filter(each => each.role === 'agent' && each.number > turn.number)
        if (!tellUnused(name, turn, after, conversation)) tellOverused(name, after)
        if (options.useTitleForFormal) tellTitle(name, turn, after)
      },
    }

    /** Whether the name was not used in time; then that is said. */
    function tellUnused(name: GivenName, turn: TurnUnit, after: readonly TurnUnit[], { groups }: ConversationUnit): boolean {
      const window = groups.filter(group => group.role === 'agent' && group.turns.some(each => after.includes(each))).slice(0, options.firstWindow)
      const turns = window.flatMap(group => group.turns)
      const isOver = window.length === options.firstWindow || turns.length > options.firstWindow
      const [answer] = turns
      if (!isOver || answer === undefined || turns.some(each => placesOf(name, each.text).length > 0)) return false
      const [first] = answer.reply.sentences
      report({ messageId: 'unused', data: { turn: String(turn.number) }, in: answer.reply, at: first?.span ?? { start: 0, end: answer.text.length } })
      return true
    }

    function tellOverused(name: GivenName, after: readonly TurnUnit[]): void {
      const places = after.flatMap((turn, index) => placesOf(name, turn.text).filter(({ start }) => !isSalutation(start, turn)).map(at => ({ at, turn, index })))
      const over = places.find(({ index }, count) => {
        const first = places[count - options.max]
        return first !== undefined && index - first.index < stretch
      })
      if (over !== undefined) report({ messageId: 'overused', data: { count: ordinal(options.max + 1) }, in: over.turn.reply, at: over.at })
    }

    function tellTitle({ names, title }: GivenName, turn: TurnUnit, after: readonly TurnUnit[]): void {
      if (title === undefined) return
      for (const { text, reply } of after) {
        const bare = placesOf({ names }, text).find(({ start }) => !new RegExp(`${title.replace(/\W/g, '')}\\.?\\s+(?:\\p{Lu}\\p{L}+\\s+)?$`, 'iu').test(text.slice(0, start)))
        if (bare !== undefined) return report({ messageId: 'titleLeftOut', data: { title, turn: String(turn.number) }, in: reply, at: bare })
      }
    }
  },
})

/** The first name that a customer gives, and where. */
function nameGiven({ turns }: ConversationUnit): { readonly name: GivenName; readonly turn: TurnUnit } | undefined {
  for (const [index, turn] of turns.entries()) {
    if (turn.role !== 'customer') continue
    const name = readGivenName(turn, turns.slice(0, index))
    if (name !== undefined) return { name, turn }
  }
  return undefined
}

/** Where a text has the name, or one part of it; parts that stand together are one place. */
function placesOf({ names }: GivenName, text: string): { readonly start: number; readonly end: number }[] {
  const either = names.map(name => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?:\\s+(?:${either}))*(?![\\p{L}\\p{N}])`, 'giu'))]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

function isSalutation(offset: number, { reply }: TurnUnit): boolean {
  return reply.sentences.some(({ role, span }) => role === 'salutation' && span.start <= offset && offset < span.end)
}

function ordinal(count: number): string {
  return count === 2 ? '2nd' : count === 3 ? '3rd' : `${count}th`
}
