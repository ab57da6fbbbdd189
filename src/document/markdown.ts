import type { Passage } from '../text/passage.ts'
import { readPlain } from './plain.ts'

export function readMarkdown(markdown: string): Passage {
  return readPlain(markdown)
}
