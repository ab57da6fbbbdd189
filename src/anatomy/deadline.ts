import type { Span } from '../text/span.ts'

/** When something is due that was promised. */
export interface Deadline {
  /** The last moment at which the promise is kept; milliseconds, counted as the time of the message is. */
  readonly due: number
  /** The words that name it, in the text that was read. */
  readonly at: Span
  /** Whether it is a length of time (“in 20 minutes”), which is as long in every time zone. */
  readonly isRelative: boolean
}

/** Minutes that a clock is ahead of UTC at a moment (milliseconds since 1970). */
export type Clock = (moment: number) => number

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const lengths: Readonly<Record<string, number>> = {
  second: 1000, sec: 1000, minute, min: minute, hour, hr: hour, day, week: 7 * day, fortnight: 14 * day, month: 31 * day,
}
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Hours ahead of UTC of the zones that agents name. */
const zones: Readonly<Record<string, number>> = {
  gmt: 0, utc: 0, bst: 1, cet: 1, cest: 2, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, aest: 10, aedt: 11,
}

const amount = `(?:a couple of|half an?|an?|the|\\d+(?:\\.\\d+)?(?:\\s?(?:-|–|to|or)\\s?\\d+)?|${numbers.slice(1).join('|')})`
const unit = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|fortnights?)'
const lengthOfTime = new RegExp(
  `\\b(?:in|within|inside|give me|another|under|less than)\\s+(?:about |around |roughly |the next |another |at most |up to |less than |under )*(${amount}(?:\\s+(?:to|or)\\s+\\w+)?)?\\s*((?:more |business |working |calendar )*)(${unit})(?!\\p{L})`, 'iu',
)

const dayWords = '(?:today|tonight|tomorrow|(?:(?:this|next|on|by|before|until)\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const clockWords = '(?:noon|midday|midnight|[01]?\\d(?:[:.][0-5]\\d)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o[’\']?clock)|(?:[01]?\\d|2[0-3]):[0-5]\\d|(?<=\\b(?:by|at|before|until|till)\\s)(?:1[0-2]|[1-9])(?=[.,;!?)]?(?:$|\\s*\\n|\\s(?:today|tomorrow|tonight|on|this|sharp|latest|at the latest|and|or|then|so|[–—-])(?!\\p{L}))|[,;!?)]))'
const clockTime = new RegExp(`\\b(?:by|at|before|until|till|around|about|no later than)?\\s*(${clockWords})(?![\\p{L}\\d])(?:\\s+(${Object.keys(zones).join('|')}|your time|my time|our time)(?!\\p{L}))?`, 'iu')
const dayName = new RegExp(`\\b${dayWords}(?!\\p{L})`, 'iu')
const partOfDay = /\b(?:(?:by |before |at )?(?:the )?end of (?:the |my |our |this )?(?:business |working )?day|eod|cob|close of (?:business|play)|this (?:morning|afternoon|evening)|first thing|(?:by|before|at) (?:the )?end of (?:the |this |next )?week|(?:this|next) week)\b/i
const dateInMonth = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months.join('|')})[a-z]*|(${months.join('|')})[a-z]* (\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d])`, 'iu')

/**
 * Reads by when something is promised: “in 20 minutes”, “within 24 hours”, “by 5pm”, “tomorrow at 10”, “by Friday”,
 * “today”. `said` is the time of the message. A day lasts until its midnight, a morning until noon; of “2–3 hours” the
 * longer counts, of a day or an hour that is gone the next one.
 *
 * Which hour 5pm is, and when today ends, depends on where the agent is: `clock` tells. Without it the deadline is the
 * last one anywhere on earth, so that nothing counts as late that may be in time.
 */
export function readDeadline(text: string, said: number, clock?: Clock): Deadline | undefined {
  return readLength(text, said) ?? readMoment(text, said, clock)
}

/** The clock of a time zone, by its IANA name (`Europe/Dublin`) or its distance from UTC (`+05:30`). Throws on any other. */
export function clockOf(zone: string): Clock {
  const fixed = /^([+-])(\d\d):?(\d\d)$/.exec(zone)
  if (fixed !== null) {
    const ahead = (Number(fixed[2]) * 60 + Number(fixed[3])) * (fixed[1] === '-' ? -1 : 1)
    return () => ahead
  }
  const format = formatOf(zone)
  return moment => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
    const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
    const local = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour') % 24, read('minute'), read('second'))
    return Math.round((local - moment) / minute)
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, hour12: false, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    })
  } catch (cause) {
    throw new Error(`“${zone}” is no time zone. Write a name such as “Europe/Dublin” or a distance from UTC such as “+05:30”.`, { cause })
  }
}

function readLength(text: string, said: number): Deadline | undefined {
  const found = lengthOfTime.exec(text)
  if (found === null) return undefined
  // “within a day of getting it” begins nobody knows when
  if (/^\s+(?:of|after|once|upon|following|when|from(?! now))\b/i.test(text.slice(found.index + found[0].length))) return undefined
  const [words, written = 'the', kind = '', named] = found as unknown as [string, string | undefined, string | undefined, string]
  const most = mostOf(written.toLowerCase())
  const length = lengths[named.toLowerCase().replace(/s$/, '')]
  if (most === undefined || length === undefined) return undefined
  const isWork = /business|working/i.test(kind) && length >= day
  const due = isWork ? afterWorkingDays(said, most * length / day) : said + most * length
  return { due, at: { start: found.index, end: found.index + words.length }, isRelative: true }
}

/** The larger of the numbers that are named. */
function mostOf(words: string): number | undefined {
  if (/half/.test(words)) return 0.5
  if (/couple/.test(words)) return 2
  if (/^(?:an?|the)$/.test(words.trim())) return 1
  const found = words.split(/[^\p{L}\d.]+/u).map(word => /^\d/.test(word) ? Number(word) : numbers.indexOf(word)).filter(number => number > 0)
  return found.length === 0 ? undefined : Math.max(...found)
}

/** Working days go round the weekends; the last one counts whole, wherever it ends. */
function afterWorkingDays(said: number, days: number): number {
  let due = said
  for (let left = days; left > 0;) {
    due += day
    const weekday = new Date(due).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left--
  }
  return due + day
}

function readMoment(text: string, said: number, clock: Clock | undefined): Deadline | undefined {
  const named = [clockTime, dayName, partOfDay, dateInMonth].map(pattern => pattern.exec(text))
  const spans = named.filter(match => match !== null)
  if (spans.length === 0) return undefined
  const [time, weekday, part, date] = named as [RegExpExecArray | null, RegExpExecArray | null, RegExpExecArray | null, RegExpExecArray | null]
  const start = Math.min(...spans.map(({ index }) => index))
  const end = Math.max(...spans.map(({ index, 0: words }) => index + words.trimEnd().length))
  const words = { time: time?.[1], day: weekday?.[0].toLowerCase(), part: part?.[0].toLowerCase(), date: date?.slice(1), after: text.slice(end, end + 12) }
  const zone = zones[(time?.[2] ?? '').toLowerCase()]
  const ahead = zone !== undefined ? [zone * 60] : clock !== undefined && !/your/i.test(time?.[2] ?? '') ? [clock(said)] : anywhere
  const due = Math.max(...ahead.map(minutes => momentOf(words, said + minutes * minute) - minutes * minute))
  return { due, at: { start: start + /^\s*/.exec(text.slice(start, end))![0].length, end }, isRelative: false }
}

/** Minutes ahead of UTC, from the last place where a day ends to the first. */
const anywhere = Array.from({ length: 27 }, (_, index) => (index - 12) * 60)

interface MomentWords {
  readonly time: string | undefined
  readonly day: string | undefined
  readonly part: string | undefined
  readonly date: readonly (string | undefined)[] | undefined
  /** What stands right behind: “tomorrow” may be followed by “morning”. */
  readonly after: string
}

/** The moment that the words mean, on a clock that shows `now` when they are said. */
function momentOf({ time, day: named, part, date, after }: MomentWords, now: number): number {
  const today = Math.floor(now / day) * day
  const isNamed = named !== undefined || date !== undefined
  const base = date !== undefined ? dateOf(date, now) : named !== undefined ? dayOf(named, now, today) : today
  if (time !== undefined) {
    const due = base + hourOf(time, base === today ? now - today : undefined)
    return due >= now || isNamed ? due : due + day
  }
  if (part !== undefined && /week/.test(part)) return endOfWeek(today) + (/next/.test(part) ? 7 * day : 0)
  if (/^\s*morning/i.test(after) || part !== undefined && /morning|first thing/.test(part)) {
    const noon = base + day / 2
    return noon >= now ? noon : noon + day
  }
  if (/^\s*afternoon/i.test(after) || part !== undefined && /afternoon/.test(part)) return Math.max(base + 18 * hour, now)
  return base + day
}

/** The day that is named, at its beginning; of a weekday the next one, with “next” the one after. */
function dayOf(named: string, now: number, today: number): number {
  if (/today|tonight/.test(named)) return today
  if (named === 'tomorrow') return today + day
  const wanted = weekdays.findIndex(name => new RegExp(`\\b${name}`).test(named))
  const ahead = (wanted - new Date(now).getUTCDay() + 7) % 7
  return today + (ahead + (named.startsWith('next') ? 7 : 0)) * day
}

function dateOf([before, month, monthFirst, after]: readonly (string | undefined)[], now: number): number {
  const number = Number(before ?? after)
  const index = months.indexOf((month ?? monthFirst ?? '').toLowerCase())
  const year = new Date(now).getUTCFullYear()
  const due = Date.UTC(year, index, number)
  return due + day >= now ? due : Date.UTC(year + 1, index, number)
}

function endOfWeek(today: number): number {
  return today + (7 - (new Date(today).getUTCDay() + 6) % 7) * day
}

/** Milliseconds after midnight. “5” is in the afternoon, and so is an hour whose morning is gone. */
function hourOf(written: string, passed: number | undefined): number {
  const text = written.toLowerCase()
  if (text === 'noon' || text === 'midday') return day / 2
  if (text === 'midnight') return day
  const [, hours, minutes = '0', half] = /^(\d+)(?:[:.](\d\d))?\s?([ap])?/.exec(text) as unknown as [string, string, string | undefined, string | undefined]
  const counted = Number(hours) * hour + Number(minutes) * minute
  if (half === 'p') return counted % (day / 2) + day / 2
  if (half === 'a') return counted % (day / 2)
  if (/:/.test(text) || Number(hours) > 12) return counted
  return Number(hours) < 7 || passed !== undefined && counted < passed ? counted % (day / 2) + day / 2 : counted
}
