import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Which room may import from which. A room may always import from itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'bin': ['src/cli'],
  'src/cli': ['src/index', 'src/lint-read-file', 'src/lint-lines', 'src/fix', 'src/suppressions', 'src/rule-page', 'src/lint-files', 'src/config', 'src/reporters', 'src/files', 'src/lint', 'src/engine', 'src/document', 'src/anatomy', 'src/text', 'src/rule'],
  'src/fix': ['src/lint', 'src/engine', 'src/document', 'src/text'],
  'src/suppressions': ['src/files', 'src/engine', 'src/document', 'src/text'],
  'src/lint-read-file': ['src/files', 'src/lint', 'src/engine'],
  'src/lint-lines': ['src/lint-read-file', 'src/files', 'src/lint', 'src/engine'],
  'src/lint-files': ['src/lint-read-file', 'src/lint-lines', 'src/config', 'src/files', 'src/lint', 'src/engine'],
  'src/index': ['src/fix', 'src/lint-read-file', 'src/config', 'src/files', 'src/lint-files', 'src/lint', 'src/engine', 'src/document', 'src/anatomy', 'src/rule', 'rules', 'rules/lexicon'],
  'src/unified': ['src/index', 'src/engine', 'src/rule'],
  'src/retext': ['src/text', 'src/rule'],
  'src/example-conversation': ['src/document', 'src/text'],
  'src/testing': ['src/example-conversation', 'src/index', 'src/engine', 'src/anatomy', 'src/document', 'src/rule'],
  'src/config': ['src/files', 'src/lint', 'src/engine', 'src/document', 'src/anatomy', 'src/text', 'src/rule'],
  'src/rule-page': ['src/rule'],
  'src/reporters': ['src/engine', 'src/document', 'src/anatomy', 'src/text', 'src/rule'],
  'src/files': ['src/engine', 'src/document', 'src/text'],
  'src/lint': ['src/engine', 'src/document', 'src/anatomy', 'src/text', 'src/rule'],
  'src/engine': ['src/rule', 'src/document', 'src/anatomy', 'src/text'],
  'src/rule': ['src/engine', 'src/document', 'src/anatomy', 'src/text'],
  'src/anatomy': ['src/text'],
  'src/document': ['src/text'],
  'src/text': [],
  'rules': ['replylint/rule', 'rules/lexicon'],
  'rules/lexicon': ['replylint/rule'],
}

/** Rooms that may touch the machine. Everything else is a pure function of its input. */
const mayTouchTheMachine = ['bin', 'src/cli', 'src/config', 'src/files', 'src/suppressions', 'src/lint-files', 'src/index']

interface Import {
  readonly from: string
  readonly to: string
  readonly line: number
  readonly typeOnly: boolean
}

const files = ['bin', 'src', 'rules'].flatMap(folder => sourceFiles(folder))
const imports = files.flatMap(file => importsOf(file))

describe('the house', () => {
  it('has files in every room', () => {
    expect(files.length).toBeGreaterThan(30)
    for (const room of Object.keys(mayImport)) {
      if (room === 'bin' || room.startsWith('src/files')) continue
      expect(files.some(file => roomOf(file) === room), `${room} is empty`).toBe(true)
    }
  })

  it('imports only downwards', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!isOurs(to)) return false
      const room = roomOf(from)
      return roomOf(to) !== room && !mayImport[room]?.includes(roomOf(to))
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it('has no cycle of imports that run', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, typeOnly } of imports) if (!typeOnly && isOurs(to)) next.set(from, [...(next.get(from) ?? []), to])
    expect(files.flatMap(file => cycleThrough(file, next))).toEqual([])
  })

  it('touches the machine only in the rooms that may', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('node:') && !mayTouchTheMachine.includes(roomOf(from)))
    expect(wrong.map(shown)).toEqual([])
    const reading = files.filter(file => !mayTouchTheMachine.includes(roomOf(file)) && /\bprocess\.(?:argv|cwd|env|exit|on|std|platform|memory|hrtime|next)|\bDate\.now\(|new Date\(\)|Math\.random\(/.test(read(file)))
    expect(reading).toEqual([])
  })

  it('has no drawer in which things get lost', () => {
    expect(files.filter(file => /(^|\/)(utils?|helpers?|common|core|misc|types)(\/|\.ts$)/.test(file))).toEqual([])
  })

  it('keeps rules to what a stranger’s plugin may import', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!from.startsWith('rules/') || from === 'rules/index.ts') return false
      return to !== 'replylint/rule' && !to.startsWith('rules/lexicon/')
    })
    expect(wrong.map(shown)).toEqual([])
  })
})

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => posix.join(folder, name.replaceAll('\\', '/')))
    .filter(name => name.endsWith('.ts'))
}

function importsOf(file: string): Import[] {
  return read(file).split('\n').flatMap((text, index) => {
    const match = /^(?:import|export)\b(.*?)(?:from )?'([^']+)'$/.exec(text.trim()) ?? /(import)\('([^']+)'\)/.exec(text)
      ?? /^\}(.*)from '([^']+)'$/.exec(text.trim())
    if (match === null) return []
    const target = match[2] as string
    const to = target.startsWith('.') ? posix.join(posix.dirname(file), target) : target
    return [{ from: file, to, line: index + 1, typeOnly: /^(import|export) type\b/.test(text.trim()) || isTypeBlock(file, index) }]
  })
}

/** Whether the import that ends on this line began as `import type {`. */
function isTypeBlock(file: string, endIndex: number): boolean {
  const lines = read(file).split('\n')
  for (let index = endIndex; index >= 0; index--) {
    const line = (lines[index] as string).trim()
    if (/^(import|export)\b/.test(line)) return /^(import|export) type\b/.test(line)
  }
  return false
}

function roomOf(file: string): string {
  if (file === 'replylint/rule') return 'replylint/rule'
  const parts = file.split('/')
  if (parts[0] === 'bin') return 'bin'
  if (parts[0] === 'rules') return parts[1] === 'lexicon' ? 'rules/lexicon' : 'rules'
  return parts.length === 2 ? `src/${(parts[1] as string).replace(/\.ts$/, '')}` : parts.slice(0, 2).join('/')
}

function isOurs(target: string): boolean {
  return target === 'replylint/rule' || /^(bin|src|rules)\//.test(target)
}

function cycleThrough(start: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>()
  const stack = [...(next.get(start) ?? [])]
  while (stack.length > 0) {
    const file = stack.pop() as string
    if (file === start) return [start]
    if (seen.has(file)) continue
    seen.add(file)
    stack.push(...(next.get(file) ?? []))
  }
  return []
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function shown({ from, to, line }: Import): string {
  return `${relative('.', from)}:${line} imports ${to}`
}
