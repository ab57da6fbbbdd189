import { Buffer } from 'node:buffer'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { randomOf } from '../test/fixes/settings.ts'

/** A file that is tried. */
export interface Case {
  /** Its name; the ending helps to recognise the format. */
  readonly name: string
  readonly bytes: Buffer
  /** Decides where the rule that changes replies anywhere does so. */
  readonly seed: number
}

type Random = () => number

/** What the tests write beside the fixtures. */
const written = new Set(['report.txt', 'inspection.txt', '.gitattributes'])

/** All files under a folder that a linter could be given. */
export function readFixtures(folder: string): readonly Case[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile() && !written.has(entry.name) && !/\.(?:report\.txt|expected\.json)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name)).sort()
    .map(path => ({ name: basename(path), bytes: readFileSync(path), seed: 0 }))
}

/** The case of a run by its number: the same for the same fixtures, seed and number. */
export function caseOf(fixtures: readonly Case[], seed: number, number: number): Case {
  const random = randomOf(Math.imul(seed, 0x9E3779B1) ^ Math.imul(number + 1, 0x85EBCA6B))
  const { name, bytes } = pick(random, fixtures)
  const chance = random()
  const times = chance < 0.03 ? 0 : 1 + Math.floor(random() ** 2 * 6)
  let mutated = bytes
  for (let time = 0; time < times; time++) mutated = random() < 0.12 ? mutateBytes(mutated, random) : mutateText(mutated, fixtures, random)
  const ending = random() < 0.06 ? pick(random, endings) : undefined
  return { name: ending === undefined ? name : name.replace(/\.[a-z]+$/, ending), bytes: mutated.subarray(0, longest), seed: Math.floor(random() * 1e6) }
}

/** Bytes; what takes long because it is long is no fault. */
const longest = 60_000

const endings = ['.json', '.jsonl', '.yaml', '.md', '.html', '.csv', '.tsv', '.txt', '.vtt', '.email', '.log', '']

const pieces = [
  '"', '\'', '\\', '\\\\', '\\n', '\\u', '\\u00', '\\ud83d', '\\u2019', '{{', '}}', '{%', '%}', '{% if x %}', '{% else %}', '{% endif %}', '{{#if x}}', '{{/if}}', '{{^x}}', '{{ x | default: "y" }}',
  '\0', '\uFEFF', '\u2028', '\u0085', '\u00A0', '\u00AD', '\u200D', '😀', '👩‍👩‍👧', 'é', 'e\u0301', '\r', '\n', '\r\n', '\n\n', '\t', '  ', ' ', '<', '>', '&', '&amp;', '&nbsp;', '&#39;', '&#x0;', '&#1114112;', '&bogus;',
  '<br>', '<p>', '</p>', '<b>', '</b>', '<!--', '-->', '<![CDATA[', ']]>', '<script>', '<pre>', '<li>', '<ul>', '<blockquote>', '<a href="', '[', ']', '](', '(', ')', '*', '**', '_', '`', '```', '~~~', '# ', '> ', '- ', '1. ',
  '---\n', '...\n', '--- |\n', ': ', ' #', ' #{', '&a ', '*a', '<<: *a', '|', '>-', '|2-\n', '!!str ', '? ', ',', ';', '{', '}', '[]', '{}', 'null', 'true', '1e999', '-0', '9007199254740993', 'NaN', '/*', '//', '*/', '$', '§',
  '[NAME]', '<name>', '#{ticket.title}', '%{name}', '${name}', '{{dc.x}}', '__', 'XXXX', 'TODO', 'sep=;\n', 'WEBVTT\n\n', '00:00:01.000 --> 00:00:02.000\n', 'Agent: ', 'Customer: ', 'Subject: ', 'title', 'body', 'Sorry, but our policy is firm. ',
  'You can utilize it. ', 'We value your business. ', 'Please find attached the form. ',
] as const

const swaps: Readonly<Record<string, string>> = { '"': '\'', '\'': '"', '’': '\'', '{': '[', '}': ']', '[': '{', ']': '}', ',': ';', ';': ',', ' ': '\u00A0', '\n': '\r\n', '<': '&lt;', '.': '…', ':': '：' }

function mutateText(bytes: Buffer, fixtures: readonly Case[], random: Random): Buffer {
  const text = bytes.toString('utf8')
  const at = Math.floor(random() * (text.length + 1))
  const length = Math.floor(random() ** 3 * 80) + 1
  const piece = text.slice(at, at + length)
  const [before, after] = [text.slice(0, at), text.slice(at + length)]
  switch (Math.floor(random() * 16)) {
    case 0: return from(before + after)
    case 1: return from(before + piece + piece + after)
    case 2: return from(before + piece.repeat(2 + Math.floor(random() * 40)) + after)
    case 3: return from(before)
    case 4: case 5: case 6: return from(before + pick(random, pieces) + piece + after)
    case 7: return from(before + pick(random, pieces) + after)
    case 8: return from(before + deep(random) + piece + after)
    case 9: return from(before + [...piece].map(sign => random() < 0.5 ? swaps[sign] ?? sign : sign).join('') + after)
    case 10: {
      const other = pick(random, fixtures).bytes.toString('utf8')
      return from(before + other.slice(Math.floor(random() * other.length)))
    }
    case 11: return from(pick(random, [
      (all: string) => all.replaceAll('\r\n', '\n'), (all: string) => all.replace(/\r?\n/g, '\r\n'), (all: string) => all.replace(/\r?\n/g, '\r'),
      (all: string) => all.replace(/\r?\n/g, end => random() < 0.5 ? '\r\n' : end), (all: string) => all.replaceAll('\n', '\n '), (all: string) => all.trimEnd(), (all: string) => `\uFEFF${all}`,
    ])(text))
    case 12: {
      const lines = text.split('\n')
      lines.splice(Math.floor(random() * lines.length), 0, ...lines.splice(Math.floor(random() * lines.length), 1 + Math.floor(random() * 4)))
      return from(lines.join('\n'))
    }
    case 13: return encoded(text, random)
    case 14: return from(text.slice(0, at) + text.slice(at).replace(/[a-z]+/i, () => pick(random, pieces)))
    default: return from(text.replace(pick(random, [/ +/g, /\n/g, /"/g, /[a-z]/g, /<[^>]*>/g, /[{}]/g]), found => random() < 0.1 ? pick(random, pieces) : found))
  }
}

function deep(random: Random): string {
  const many = pick(random, [30, 200, 1500, 5000])
  return pick(random, ['[', '{"a":', '<div>', '<b>', '> ', '- ', '*', '(', '{{', '{% if a %}', '____ ', '&amp;', '\\', '"', '\'', '`', '[a](', '<', '!', 'a', 'a ', '\n', '\t', '😀', 'Sorry. ', '&a [', '- - ', '1. ']).repeat(many)
}

function encoded(text: string, random: Random): Buffer {
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return pick(random, [() => utf16, () => utf16.swap16(), () => Buffer.from(text, 'latin1'), () => Buffer.from(`\uFEFF${text}`, 'utf8')])()
}

function mutateBytes(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  if (copy.length === 0) return Buffer.from([Math.floor(random() * 256)])
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * copy.length)
    copy[at] = random() < 0.5 ? (copy[at] as number) ^ (1 << Math.floor(random() * 8)) : Math.floor(random() * 256)
  }
  return copy
}

function from(text: string): Buffer {
  return Buffer.from(text, 'utf8')
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item
}
