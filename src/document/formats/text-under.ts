import { type Data, type DataText, get } from '../data.ts'

/** The text under a key with its place in the file; undefined for anything that is no text. */
export function textUnder(data: Data | undefined, key: string): DataText | undefined {
  const value = get(data, key)
  return value?.kind === 'text' ? value : undefined
}

/** The same, where the text is more than white space. */
export function filledText(data: Data | undefined, key: string): DataText | undefined {
  const text = textUnder(data, key)
  return text === undefined || text.value.trim() === '' ? undefined : text
}
