/** A time of day, or of a recording, with its date where there is one. */
export interface Stamp {
  /** The three numbers of a date in the order of the file. */
  readonly date?: readonly [string, string, string]
  /** `/`, `.` or `-`. */
  readonly separator?: string
  /** Hours, minutes and seconds; two parts may be minutes and seconds of a recording. */
  readonly clock: readonly number[]
  readonly meridiem?: 'am' | 'pm'
  /** Minutes east of Greenwich, where the file says it. */
  readonly zone?: number
}

const day = 86_400_000
const hour = 3_600_000

/** Written before a message: `[10:02]`, `(10:03:10 AM)`, `2024-05-01 10:04:00`, `06/03/2017, 00:46`. Groups as `readStamp` takes them. */
export const stampPattern = '(?:(\\d{1,4})(?<separator>[./-])(\\d{1,2})\\k<separator>(\\d{1,4})(?:[,.]?[ \\u00a0\\u202f]{1,2}(?:klo )?|T))?' +
  '(\\d{1,3})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d{1,6})?(?:[ \\u00a0\\u202f]?([ap])\\.?[ \\u00a0]?m\\b\\.?)?(?: ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?'

/** What the groups of `stampPattern` hold. */
export function readStamp(groups: readonly (string | undefined)[]): Stamp {
  const [first, separator, second, third, hours, minutes, seconds, meridiem, zone] = groups
  return {
    clock: [hours, minutes, seconds].flatMap(part => part === undefined ? [] : [Number(part)]),
    ...first !== undefined && second !== undefined && third !== undefined && separator !== undefined &&
      { date: [first, second, third] as const, separator },
    ...meridiem !== undefined && { meridiem: meridiem.toLowerCase() === 'p' ? 'pm' as const : 'am' as const },
    ...zone !== undefined && { zone: minutesEast(zone) },
  }
}

/**
 * The times of the messages of a file, told from all of them together: since 1970 where every one has a date whose
 * order is sure (`06/03` may be a day in March or in June), else from the first one on. None where they do not agree.
 */
export function timesOf(stamps: readonly Stamp[]): readonly number[] | undefined {
  if (stamps.length === 0) return undefined
  const dated = stamps.filter(({ date }) => date !== undefined)
  if (dated.length === 0) return fromFirst(clocksOf(stamps))
  if (dated.length < stamps.length) return undefined
  const dates = datesOf(stamps)
  const clocks = stamps.map(stamp => timeOfDay(stamp))
  if (clocks.includes(undefined)) return undefined
  if (dates !== undefined) return dates.map((date, index) => date + (clocks[index] as number) - (stamps[index]?.zone ?? 0) * 60_000)
  const isOneDay = new Set(stamps.map(({ date }) => date?.join())).size === 1
  return isOneDay ? fromFirst(clocks) : undefined
}

function minutesEast(zone: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  return parts === null ? 0 : (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]))
}

function timeOfDay({ clock: [hours = 0, minutes = 0, seconds = 0], meridiem }: Stamp): number | undefined {
  if (minutes > 59 || seconds > 59 || hours > (meridiem === undefined ? 23 : 12)) return undefined
  const hoursOfDay = meridiem === undefined ? hours : hours % 12 + (meridiem === 'pm' ? 12 : 0)
  return ((hoursOfDay * 60 + minutes) * 60 + seconds) * 1000
}

/** Times without dates. `00:12` at the beginning, or `75:10`, is minutes and seconds of a recording. */
function clocksOf(stamps: readonly Stamp[]): readonly (number | undefined)[] {
  const isRecording = stamps.every(({ meridiem }) => meridiem === undefined) &&
    (stamps[0]?.clock[0] === 0 || stamps.some(({ clock }) => clock.length === 2 && (clock[0] as number) > 23))
  if (!isRecording) return stamps.map(timeOfDay)
  return stamps.map(({ clock }) => clock.reduce((sum, part) => sum * 60 + part, 0) * 1000)
}

/** Counted from the first one, where that is a time of day; midnight may lie between. Nothing where they go back. */
function fromFirst(clocks: readonly (number | undefined)[]): readonly number[] | undefined {
  const first = clocks[0] ?? 0
  const start = first >= hour ? first : 0
  const times: number[] = []
  let days = 0
  for (const clock of clocks) {
    if (clock === undefined) return undefined
    const last = times.at(-1) ?? 0
    if (clock - start + days < last - day / 2) days += day
    const time = clock - start + days
    if (time < last) return undefined
    times.push(time)
  }
  return times
}

type Order = readonly [year: number, month: number, day: number]
const orders: readonly Order[] = [[2, 1, 0], [2, 0, 1]]

/** The dates in milliseconds since 1970, where all the file leaves one order of day and month; else nothing. */
function datesOf(stamps: readonly Stamp[]): readonly number[] | undefined {
  const [first] = stamps
  if (first?.date === undefined) return undefined
  if (first.date[0].length === 4) return datesIn(stamps, [0, 1, 2])
  // With full stops between, the day comes first everywhere.
  const possible = (first.separator === '.' ? orders.slice(0, 1) : orders).map(order => datesIn(stamps, order)).filter(dates => dates !== undefined)
  if (possible.length === 1) return possible[0]
  const distinct = possible.filter(isInOrder)
  const isSame = distinct.length === 2 && distinct[0]?.every((date, index) => date === distinct[1]?.[index]) === true
  return distinct.length === 1 || isSame ? distinct[0] : undefined
}

function datesIn(stamps: readonly Stamp[], [yearAt, monthAt, dayAt]: Order): readonly number[] | undefined {
  const dates = stamps.map(({ date }) => {
    const [year, month, dayOfMonth] = [date?.[yearAt], date?.[monthAt], date?.[dayAt]].map(Number) as [number, number, number]
    const time = Date.UTC(year < 100 ? 2000 + year : year, month - 1, dayOfMonth)
    return new Date(time).getUTCMonth() === month - 1 && dayOfMonth > 0 ? time : undefined
  })
  return dates.includes(undefined) ? undefined : dates as number[]
}

function isInOrder(dates: readonly number[]): boolean {
  return dates.every((date, index) => index === 0 || date >= (dates[index - 1] as number))
}
