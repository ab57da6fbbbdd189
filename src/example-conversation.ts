import type { Conversation, ReplyRecord, Role, Turn } from './document/document.ts'
import { Passage } from './text/passage.ts'

const roles: Readonly<Record<string, Role>> = { C: 'customer', A: 'agent', B: 'bot', S: 'system' }
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const line = new RegExp(`^(?:Day (\\d+) |(${weekdays.join('|')}) )?(?:(\\d{1,2}:\\d\\d)(?:-(\\d{1,2}:\\d\\d))? )?([CABS]): ?(.*)$`)

const minute = 60_000
const day = 24 * 60 * minute

/**
 * A conversation as examples of rules write it, a message a line: `C: …` for the customer, `A: …` for the agent,
 * `B: …` for a bot. Before it may stand a day (`Day 2`, `Friday`), a time (`14:02`) or a stretch of a recording in
 * minutes and seconds (`00:10-00:24`). A line in square brackets says what did not happen. Throws on any other line.
 */
export function readExampleConversation(text: string, record: ReplyRecord): Conversation {
  const turns: Turn[] = []
  let offset = 0
  let before = 0
  for (const written of text.split('\n')) {
    const match = line.exec(written)
    if (match === null && !/^\[.*\]$/.test(written)) throw new Error(`“${written}” is no line of a conversation: write “C: …”, “A: …” or “B: …”.`)
    if (match !== null) {
      const [, number, weekday, from, to, role, said] = match as unknown as (string | undefined)[]
      const time = timeOf(number, weekday, from, to !== undefined, before)
      const end = offset + written.length
      const span = { start: end - (said as string).length, end }
      turns.push({
        number: turns.length + 1, role: roles[role as string] as Role, visibility: 'public', syntax: 'text', passage: Passage.slice(text, span), span,
        ...time !== undefined && { time }, ...to !== undefined && { endTime: seconds(to) },
      })
      before = time ?? before
    }
    offset += written.length + 1
  }
  return { record, turns, span: { start: 0, end: text.length } }
}

/** Milliseconds; a day without a time is its noon, a weekday is the next one after what was said before. */
function timeOf(number: string | undefined, weekday: string | undefined, from: string | undefined, isRecording: boolean, before: number): number | undefined {
  if (isRecording) return seconds(from as string)
  const clock = from === undefined ? 12 * 60 * minute : minutes(from)
  if (number !== undefined) return (Number(number) - 1) * day + clock
  if (weekday === undefined) return from === undefined ? undefined : Math.floor(before / day) * day + clock
  const first = weekdays.indexOf(weekday) * day + clock
  return first >= before ? first : first + 7 * day
}

function minutes(clock: string): number {
  const [hours, rest] = clock.split(':').map(Number) as [number, number]
  return (hours * 60 + rest) * minute
}

function seconds(clock: string): number {
  return minutes(clock) / 60
}
