import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { companionsOf } from '../document/companions.ts'
import type { ParseOptions } from '../document/parse.ts'
import { decode } from './decode.ts'

/**
 * What `parse` is told of the files beside a file: the texts of those that say something of it, by name. One
 * that is not there, or cannot be read, is left out: the file is then read by itself.
 */
export function readCompanions(absolutePath: string): Pick<ParseOptions, 'beside'> {
  const names = companionsOf(absolutePath)
  if (names.length === 0) return {}
  const beside = new Map<string, string>()
  for (const name of names) {
    const text = textOf(join(dirname(absolutePath), name))
    if (text !== undefined) beside.set(name, text)
  }
  return { beside }
}

function textOf(path: string): string | undefined {
  try {
    return decode(readFileSync(path)).text
  } catch {
    return undefined
  }
}
