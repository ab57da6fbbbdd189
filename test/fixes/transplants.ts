import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { applyEdits, getLocation, modify } from 'jsonc-parser'
import { parse } from '../../src/document/parse.ts'
import type { Passage } from '../../src/text/passage.ts'
import { htmlOf, lineEnds, writeJson, type Writer } from './writers.ts'

/** Tests and scripts are run from the root. */
const formats = resolve('fixtures/formats')

/** Where a text of a fixture stands in its JSON, and how it is written. */
interface Bed {
  readonly path: (string | number)[]
  readonly isHtml: boolean
  /** Of which reply of the fixture it is a writing. */
  readonly index: number
}

/**
 * A writer for each format that has a fixture in JSON: the fixture with the replies of the library in the place of
 * its own. A new format needs no line here.
 */
export async function transplantWriters(): Promise<readonly Writer[]> {
  const writers: Writer[] = []
  for (const format of readdirSync(formats).filter(name => !['broken', 'unrecognised', '.gitattributes'].includes(name))) {
    const files = readdirSync(join(formats, format), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json') && !name.includes('replylint.config'))
    const found = await Promise.all(files.map(name => writerOf(format, name)))
    const [most] = found.filter(writer => writer !== undefined).sort((first, second) => second.beds - first.beds)
    if (most !== undefined) writers.push(most.writer)
  }
  return writers
}

async function writerOf(format: string, file: string): Promise<{ readonly writer: Writer; readonly beds: number } | undefined> {
  const source = readFileSync(join(formats, format, file), 'utf8')
  const path = file.split(/[\\/]/).at(-1) as string
  const { replies } = await parse(source, path)
  const beds = replies.flatMap(({ passage, syntax, twin }, index) => [
    ...bedOf(source, passage, syntax === 'html', index), ...twin === undefined ? [] : bedOf(source, twin.passage, false, index),
  ])
  if (beds.length === 0 || !isJson(source)) return undefined
  const writer: Writer = {
    name: `${format}, as ${file}`, path,
    write(library, random) {
      const written = beds.reduce((text, { path: place, isHtml, index }) => {
        const body = library[index % library.length]?.body ?? ''
        return applyEdits(text, modify(text, place, isHtml ? htmlOf(body, random) : body, {}))
      }, source)
      return lineEnds(writeJson(JSON.parse(written), random, false), random)
    },
  }
  return { writer, beds: beds.length }
}

function bedOf(source: string, { runs }: Passage, isHtml: boolean, index: number): Bed[] {
  const run = runs.find(({ exact }) => exact)
  return run === undefined ? [] : [{ path: getLocation(source, run.source.start + 1).path as Bed['path'], isHtml, index }]
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}
