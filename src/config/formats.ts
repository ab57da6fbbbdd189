import type { FormatSetting } from './config.ts'
import type { ConfigFile } from './load.ts'
import type { Mistake } from './mistake.ts'
import { didYouMean } from './nearest.ts'

/** What is said of a format name that is not known; nothing when it is known. */
export async function unknownFormat(name: string): Promise<string | undefined> {
  const { formats } = await import('../document/parse.ts')
  const known = formats.map(({ id }) => id)
  if (known.includes(name)) return undefined
  const meant = didYouMean(name, known)
  // Some sixty names would hide the one that was meant.
  return `There is no format “${name}”.${meant === '' ? ` There are ${known.join(', ')}.` : meant}`
}

/** The mistakes in a config's descriptions of files: names of formats that do not exist. */
export async function checkFormats(file: ConfigFile, settings: readonly FormatSetting[]): Promise<readonly Mistake[]> {
  const mistakes: Mistake[] = []
  for (const [index, { as }] of settings.entries()) {
    const message = as === undefined ? undefined : await unknownFormat(as)
    if (message !== undefined) mistakes.push(file.mistakeAt(['formats', index, 'as'], 'value', message))
  }
  return mistakes
}
