import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import { readIsoTime } from '../iso-time.ts'

/** The text under a key with its place in the file; undefined for anything that is no text. */
export function textUnder(data: Data | undefined, key: string): DataText | undefined {
  const value = get(data, key)
  return value?.kind === 'text' ? value : undefined
}

/** The same, where the text is more than white space. */
export function filledText(data: Data | undefined, key: string): DataText | undefined {
  const text = textUnder(data, key)
  return isFilled(text?.value) ? text : undefined
}

/** Whether there is more than white space. */
export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

/** The items of the list under a key; none where there is no list. */
export function itemsOf(data: Data | undefined, key: string): readonly Data[] {
  const list = get(data, key)
  return list?.kind === 'list' ? list.items : []
}

/** The maps of a list; none where it is no list. */
export function mapsOf(data: Data | undefined): readonly DataMap[] {
  return data?.kind === 'list' ? data.items.filter(item => item.kind === 'map') : []
}

/** Whether a value is a list of maps that are all like this, at least one. */
export function isListOf(data: Data | undefined, isOne: (item: Data) => boolean): boolean {
  return data?.kind === 'list' && data.items.length > 0 && data.items.every(item => item.kind === 'map' && isOne(item))
}

/** Whether any of these keys is there for a text: it can be null, where somebody sent but a picture. */
export function hasTextField(data: Data, keys: readonly string[]): boolean {
  return keys.some(key => ['text', 'null'].includes(get(data, key)?.kind ?? ''))
}

/** The boolean under a key, also where it is written as a text. */
export function flagUnder(data: Data | undefined, key: string): boolean | undefined {
  const text = getText(data, key)?.trim().toLowerCase()
  return text === 'true' ? true : text === 'false' ? false : undefined
}

/** The first of these that holds more than white space. */
export function textAmong(data: Data | undefined, keys: readonly string[]): string | undefined {
  return keys.map(key => getText(data, key)).find(isFilled)
}

/** More than this many seconds since 1970 are milliseconds. */
const mostSeconds = 100_000_000_000

/** A time under the first of these keys: ISO 8601, or seconds or milliseconds since 1970. */
export function timeUnder(data: Data | undefined, ...keys: readonly string[]): number | undefined {
  const text = textAmong(data, keys)
  return text === undefined ? undefined : readTime(text)
}

/** A time in ISO 8601, or in seconds or milliseconds since 1970. */
export function readTime(text: string): number | undefined {
  if (!/^\d{9,13}(?:\.\d+)?$/.test(text)) return readIsoTime(text)
  const number = Number(text)
  return Math.round(number > mostSeconds ? number : number * 1000)
}

/** A number, or one written as text (`"2.10"`), in milliseconds: `unit` is how many of them make one, 1000 for seconds. */
export function millisecondsUnder(data: Data | undefined, key: string, unit: number = 1): number | undefined {
  const text = textAmong(data, [key])
  const number = Number(text ?? Number.NaN)
  return Number.isFinite(number) ? Math.round(number * unit) : undefined
}

/** What a person, as an API has one, is called: the name, else an address. */
export function nameOf(person: Data | undefined): string | undefined {
  const whole = textAmong(person, ['name', 'display_name', 'available_name'])
  if (whole !== undefined) return whole
  const parts = [textAmong(person, ['first_name', 'firstname', 'first']), textAmong(person, ['last_name', 'lastname', 'last'])]
  const name = parts.filter(isFilled).join(' ')
  return name === '' ? textAmong(person, ['email', 'handle', 'username']) : name
}

/** A list of texts, or of maps with a name. */
export function namesUnder(data: Data | undefined, key: string, nameKeys: readonly string[] = ['name']): readonly string[] {
  const list = get(data, key)
  if (list?.kind !== 'list') return []
  return list.items.map(item => item.kind === 'text' ? item.value : textAmong(item, nameKeys)).filter(isFilled)
}
