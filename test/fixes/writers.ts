import { parse } from 'yaml'
import type { WrittenReply } from './library.ts'

/** Writes a library as one file of a format. `random` decides how, where the format leaves a choice. */
export interface Writer {
  readonly name: string
  readonly path: string
  write(library: readonly WrittenReply[], random: () => number): string
}

type Random = () => number

const pick = <Value>(random: Random, ...values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value

/** A format whose file is JSON: its data are made, and written in one of the ways in which JSON can be. */
function json(name: string, dataOf: (library: readonly WrittenReply[], random: Random) => unknown, path = 'replies.json'): Writer {
  return { name, path, write: (library, random) => lineEnds(writeJson(dataOf(library, random), random), random) }
}

/** The same for YAML. */
function yaml(name: string, dataOf: (library: readonly WrittenReply[], random: Random) => unknown, style?: Style, path = 'replies.yaml'): Writer {
  return { name, path, write: (library, random) => lineEnds(writeYaml(dataOf(library, random), random, style), random) }
}

type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded'

const titled = (library: readonly WrittenReply[]): unknown => library.map(({ title, body }) => ({ title, body }))

export const writers: readonly Writer[] = [
  json('json', titled),
  json('json with comments', library => ({ replies: titled(library) }), 'replies.jsonc'),
  json('html in json', (library, random) => library.map(({ title, body }) => ({ title, body_html: htmlOf(body, random) }))),
  json('keyed json', library => ({ templates: Object.fromEntries(library.map(({ title, body }) => [title, body])) })),
  {
    name: 'json lines', path: 'replies.jsonl',
    write: (library, random) => library.map(reply => escapeSome(JSON.stringify(reply), random)).join(pick(random, '\n', '\r\n')) + '\n',
  },
  ...(['plain', 'single', 'double', 'literal', 'folded'] as const).map(style => yaml(`yaml ${style}`, titled, style)),
  yaml('keyed yaml', library => ({ replies: Object.fromEntries(library.map(({ title, body }) => [title.replace(' ', '_'), body])) })),
  yaml('html in yaml', (library, random) => library.map(({ title, body }) => ({ title, body: htmlOf(body, random) })), 'literal'),
  yaml('osticket', (library, random) => library.map(({ title, body }) =>
    ({ isenabled: 1, title, response: htmlOf(body, random), notes: 'For the desk.\n' })), 'literal'),
  yaml('github replies', library => ({ replies: library.map(({ title, body }) => ({ name: title, body })) }), 'literal', '.github/replies.yml'),
  { name: 'csv', path: 'replies.csv', write: (library, random) => table(library, ['title', 'body', 'tags'], pick(random, ',', ';', '|'), random) },
  { name: 'tsv', path: 'replies.tsv', write: (library, random) => table(library, ['title', 'body', 'tags'], '\t', random) },
  {
    name: 'html in csv', path: 'replies.csv',
    write: (library, random) => table(library.map(({ title, body }) => ({ title, body: htmlOf(body, random) })), ['name', 'macro_body', 'tags'], ',', random),
  },
  {
    name: 'markdown', path: 'reply.md',
    write: ([first], random) => lineEnds(`${pick(random, '', '---\ntitle: Late parcel\ntags: [a, b]\n---\n\n')}${first?.body ?? ''}\n`, random),
  },
  {
    name: 'markdown under headings', path: 'library.md',
    write: (library, random) => lineEnds(`# All\n\n${library.map(({ title, body }) => `## ${title}\n\n${apart(body, random)}\n`).join('\n')}`, random),
  },
  {
    name: 'html', path: 'reply.html',
    write: ([first], random) => lineEnds(`<!doctype html>\n<html lang="en"><title>Late</title>\n<body>${htmlOf(first?.body ?? '', random)}</body></html>\n`, random),
  },
  {
    name: 'text', path: 'replies.txt',
    write: (library, random) => lineEnds(library.map(({ title, body }) => `Subject: ${title}\n\n${body}\n`).join(pick(random, '\n---\n\n', '\n=====\n\n')), random),
  },
  json('zendesk macros', (library, random) => {
    const macros = library.map(({ title, body }, index) => ({
      id: 7000 + index, title: `Desk::${title}`, active: true, description: null, restriction: null,
      actions: shuffled(random, [
        { field: 'status', value: 'pending' }, { field: 'comment_value_html', value: htmlOf(body, random) },
        ...random() < 0.5 ? [{ field: 'comment_value', value: body }] : [],
      ]),
    }))
    return pick<unknown>(random, { macros, next_page: null, count: macros.length }, macros, { macro: macros[0] })
  }),
]

function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return random() < 0.5 ? items : items.toReversed()
}

export function lineEnds(text: string, random: Random): string {
  const chance = random()
  if (chance < 0.7) return text
  return chance < 0.95 ? text.replaceAll('\n', '\r\n') : text.replace(/\n/g, () => pick(random, '\n', '\r\n'))
}

export function writeJson(data: unknown, random: Random, mayComment = true): string {
  const written = escapeSome(JSON.stringify(data, null, pick<number | string>(random, 0, 2, '\t')), random)
  return mayComment && random() < 0.2 ? `// of the desk\n${written}\n` : written
}

/** Some characters as escapes: all that are not ASCII, slashes, or here and there a letter. */
function escapeSome(written: string, random: Random): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  switch (Math.floor(random() * 4)) {
    case 0: return written.replace(/[^\x00-\x7F]/g, escape)
    case 1: return written.replaceAll('/', '\\/')
    case 2: return written.replace(/(?<=[a-z ])[aeiou'’<&](?=[a-z ])/g, unit => random() < 0.05 ? escape(unit) : unit)
    default: return written
  }
}

function writeYaml(data: unknown, random: Random, style?: Style): string {
  const text = yamlOf(data, '', () => style ?? pick(random, 'plain', 'single', 'double', 'literal', 'folded'), pick(random, '  ', '    '), random)
  return pick(random, '', '---\n', '# Ours\n') + text.replace(/^\n/, '')
}

/** Block YAML as people write it. Begins on the line of its key: a collection with a line end, a text after a space. */
function yamlOf(data: unknown, margin: string, styleOf: () => Style, indent: string, random: Random): string {
  const inner = margin + indent
  if (Array.isArray(data)) return '\n' + data.map(item => `${margin}-${' '.repeat(indent.length - 1)}${yamlOf(item, inner, styleOf, indent, random).trimStart()}`).join('')
  if (typeof data !== 'object' || data === null) return ` ${typeof data === 'string' ? scalarOf(data, inner, styleOf(), random) : String(data)}\n`
  return '\n' + Object.entries(data).map(([key, value]) => `${margin}${/^[\w ]+$/.test(key) ? key : JSON.stringify(key)}:${yamlOf(value, Array.isArray(value) && indent.length < 4 ? margin : inner, styleOf, indent, random)}`).join('')
}

/** The text in a style, or in double quotes where the style cannot hold it. */
function scalarOf(text: string, margin: string, style: Style, random: Random): string {
  const written = inStyle(text, margin, style, random)
  let read: unknown
  try {
    read = (parse(`k: ${written}\n`) as Record<string, unknown>)['k']
  } catch {
    read = undefined
  }
  return read === text ? written : JSON.stringify(text)
}

function inStyle(text: string, margin: string, style: Style, random: Random): string {
  // a space here and there is a line end, and a line end is an empty line
  const flowing = text.replace(/(?<=\S) (?=\S)|\n+/g, gap => gap !== ' ' ? `\n${gap}${margin}` : random() < 0.1 ? `\n${margin}` : ' ')
  switch (style) {
    case 'plain': return flowing
    case 'single': return `'${flowing.replaceAll('\'', '\'\'')}'`
    case 'double': return random() < 0.5 ? JSON.stringify(text) : JSON.stringify(text).replace(/(?<=[a-z]) (?=[a-z])/g, () => random() < 0.1 ? `\\\n${margin}\\ ` : ' ')
    case 'literal': return `|${text.endsWith('\n') ? '' : '-'}\n${text.trimEnd().replace(/^(?=.)/gm, margin)}`
    case 'folded': return `>-\n${margin}${flowing}`
  }
}

function table(library: readonly WrittenReply[], header: readonly string[], delimiter: string, random: Random): string {
  const isQuoted = random() < 0.5
  const cell = (text: string): string => isQuoted || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const rows = [header, ...library.map(({ title, body }) => [title, body, ''])]
  return rows.map(row => row.map(cell).join(delimiter)).join(pick(random, '\n', '\r\n')) + '\n'
}

/** A body under a heading: as it is, quoted, or in a fence. */
function apart(body: string, random: Random): string {
  switch (Math.floor(random() * 3)) {
    case 0: return body.replace(/^/gm, '> ')
    case 1: return `\`\`\`\`\n${body}\n\`\`\`\``
    default: return body
  }
}

const named: Readonly<Record<string, string>> = { '\u00A0': '&nbsp;', '’': '&rsquo;', '“': '&ldquo;', '”': '&rdquo;', '\'': '&#39;', '"': '&quot;', '—': '&mdash;', '…': '&hellip;' }

/** The body as an editor writes it: paragraphs, breaks, entities, a word in bold here and there. */
export function htmlOf(body: string, random: Random): string {
  const [open, close] = pick(random, ['<p>', '</p>'], ['<div>', '</div>'], ['<p style="margin:0">', '</p>\n'], ['', '<br><br>'])
  const lineBreak = pick(random, '<br>', '<br />', '<br/>\n')
  const withEntities = random() < 0.6
  return body.split('\n\n').map(paragraph => {
    const escaped = paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      .replace(/[\u00A0’“”'"—…]/g, sign => withEntities ? named[sign] as string : sign)
    const marked = escaped.replace(/(?<=^|\s)[a-z]{3,}(?=\s|$)/g, word => random() < 0.1 ? `<${pick(random, 'b', 'em', 'a href="#"')}>${word}</b>` : word)
    return open + marked.replaceAll('\n', lineBreak) + close
  }).join('')
}
