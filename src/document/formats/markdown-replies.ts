import type { Reading, ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { type FrontMatter, readFrontMatter } from '../front-matter.ts'
import { type Block, readSections, type Section } from '../markdown-sections.ts'
import { isProse, startsWithGreeting } from '../prose.ts'
import { inFolders, readRecord } from '../record.ts'
import { Passage } from '../../text/passage.ts'
import { PassageBuilder } from '../../text/passage-builder.ts'
import type { Span } from '../../text/span.ts'
import type { TextFormat } from './text-format.ts'

/** A reply's heading with all that belongs to it. */
interface Entry {
  readonly section: Section
  readonly folders: readonly string[]
  /** With the smaller headings under it, which are part of the reply. */
  readonly body: Span
}

/** Fences with these words hold text; others hold code. */
const TEXT_FENCES = new Set([
  '', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown', 'html', 'liquid', 'handlebars', 'reply',
])
const EMPTY = new Fields({ kind: 'map', span: { start: 0, end: 0 }, entries: [] })

/** Many replies in one Markdown file: under headings, each plain, in a blockquote or in a fenced block. */
export const markdownReplies: TextFormat = {
  id: 'markdown-replies',
  description: 'Markdown: many replies in one file, under headings, plain, quoted or fenced',
  docs: {
    recognisedBy: 'A `.md` file with several headings that each have a text under them, plain or in a quote or a fenced block; without a title in its front matter.',
    customerText: 'The quotes and fenced blocks under a heading; where there are none, all that stands under it',
    keptOut: 'What stands beside the quotes and blocks, and fenced blocks with the name of a programming language',
    record: {
      title: 'The heading, with the headings above it as folders', locale: '`locale` in the front matter', tags: '`tags` in the front matter',
    },
    syntax: 'Markdown; in a fenced block as its info word says, else told from the text',
    example: {
      path: 'canned-responses.md',
      text: `# Canned responses

## Out of stock

Use it for lamps only.

> Sorry, the lamp is sold out. It is back on Monday; shall I keep one for you?

## Sent

> Your lamp left us today and reaches you on Thursday.
`,
    },
  },

  async read(source: string): Promise<Reading> {
    const frontMatter = await readFrontMatter(source)
    const entries = findEntries(readSections(source, frontMatter?.end ?? 0))
    return {
      format: 'markdown-replies',
      drafts: entries.flatMap(entry => readEntry(source, entry, frontMatter)),
      problems: frontMatter?.problems ?? [],
    }
  },
}

/**
 * Whether a Markdown file holds several replies. Texts in fences or quotes under most headings show it; plain
 * texts under headings do too, unless front matter gives the file one title or a text opens it, as the
 * salutation opens one long reply with headings in it.
 */
export async function holdsMarkdownReplies(source: string): Promise<boolean> {
  const start = source.startsWith('---') ? source.indexOf('\n---', 3) + 4 : 0
  if (!hasSectionMark(source, start)) return false
  const frontMatter = await readFrontMatter(source)
  const sections = readSections(source, frontMatter?.end ?? 0)
  const entries = findEntries(sections)
  const set = entries.filter(({ section }) =>
    isSetApart(section) && textBlocks(section).some(block => isProse(block.plainText)))
  if (set.length > 0 && set.length * 2 >= entries.length) return true
  // A block beside words may be an example in one long reply; one of prose alone under its heading is a reply.
  if (set.some(({ section }) => section.plain !== '')) return false
  const opening = sections.find(section => section.level === 0)?.plain ?? ''
  const title = frontMatter?.data === undefined ? undefined : readRecord(new Fields(frontMatter.data)).title
  const prose = entries.filter(entry => set.includes(entry) || isProse(entry.section.plain))
  return title === undefined && opening === '' && prose.length >= 2
}

/** Whether a line begins as a heading, a quote or a fence does, or underlines the one before it. */
function hasSectionMark(source: string, start: number): boolean {
  let lineBefore = start
  for (let line = start; line < source.length; line = source.indexOf('\n', line) + 1 || source.length) {
    let index = line
    while (source[index] === ' ' || source[index] === '\t') index++
    const mark = source[index]
    if (mark === '#' || mark === '>' || mark === '=') return true
    if ((mark === '`' || mark === '~') && source.startsWith(mark.repeat(3), index)) return true
    const underlines = mark === '-' && source[index + 1] === '-' && source.slice(lineBefore, line).trim() !== ''
    if (underlines && /^-+[ \t]*(?:[\r\n]|$)/.test(source.slice(index, index + 80))) return true
    lineBefore = line
  }
  return false
}

/** The headings that name replies: those of the highest level that has several with a text right under them. */
function findEntries(sections: readonly Section[]): readonly Entry[] {
  const headed = sections.filter(section => section.level > 0)
  const filled = headed.filter(section => section.plain !== '' || section.blocks.length > 0)
  const levels = [1, 2, 3, 4, 5, 6].map(level => filled.filter(section => section.level === level).length)
  const level = levels.findIndex(count => count >= 2) + 1 || levels.findIndex(count => count > 0) + 1
  if (headed.length === 0) return sections.map(section => ({ section, folders: [], body: section.body }))
  return headed.flatMap((section, index) => {
    if (section.level !== level) return []
    const after = headed.slice(index + 1)
    const end = after.find(next => next.level <= level)?.span.start ?? sections.at(-1)?.span.end ?? section.body.end
    return [{ section, folders: foldersOf(headed, index), body: { start: section.body.start, end } }]
  })
}

/** The headings above one; a first-level heading that stands alone is the title of the file, not a folder. */
function foldersOf(headed: readonly Section[], index: number): readonly string[] {
  const folders: string[] = []
  let level = (headed[index] as Section).level
  for (const section of headed.slice(0, index).reverse()) {
    if (section.level >= level) continue
    level = section.level
    const isAlone = headed.filter(other => other.level === level).length === 1
    if (!isAlone) folders.unshift(section.title)
  }
  return folders
}

/** Blocks of a section that hold the reply: prose, or anything but marked code where there is nothing else. */
function textBlocks(section: Section): readonly Block[] {
  const blocks = section.blocks.filter(block => TEXT_FENCES.has(block.info))
  const prose = blocks.filter(block => isProse(block.plainText))
  return prose.length === 0 && section.plain === '' ? blocks : prose
}

/** Whether the reply stands in blocks: what stands beside them is said to the team. */
function isSetApart(section: Section): boolean {
  const blocks = textBlocks(section)
  if (blocks.length === 0 || startsWithGreeting(section.plain)) return false
  if (section.plain === '' || section.level === 0) return section.plain === ''
  const inside = blocks.reduce((sum, block) => sum + block.plainText.length, 0)
  return inside >= section.plain.length
}

function readEntry(source: string, entry: Entry, frontMatter: FrontMatter | undefined): readonly ReplyDraft[] {
  const { section } = entry
  const shared = readRecord(frontMatter?.data === undefined ? EMPTY : new Fields(frontMatter.data))
  const { title: _title, id: _id, ...rest } = shared
  const title = inFolders(section.title === '' ? shared.title : section.title, entry.folders)
  const fields = { ...rest, ...title !== undefined && { title } }
  const span = { start: section.span.start, end: entry.body.end }
  if (!isSetApart(section)) {
    return isEmpty(section) ? [] : [{ fields, syntax: 'markdown', body: Passage.slice(source, entry.body), span }]
  }
  return textBlocks(section)
    .map(block => ({ fields, ...syntaxOf(block), body: blockPassage(source, block), span }))
}

function isEmpty(section: Section): boolean {
  return section.plain === '' && section.blocks.length === 0
}

function syntaxOf(block: Block): Pick<ReplyDraft, 'syntax'> {
  if (block.kind === 'quote' || block.info === 'md' || block.info === 'markdown') return { syntax: 'markdown' }
  return block.info === 'html' ? { syntax: 'html' } : {}
}

/** The text of a block, its markers and indentation passed over; written back, every new line gets them again. */
function blockPassage(source: string, { lines, prefixes }: Block): Passage {
  const builder = new PassageBuilder(source)
  for (const [index, line] of lines.entries()) {
    const start = line.start + (prefixes[index] ?? 0)
    builder.copy(start, line.end)
    const next = lines[index + 1]
    if (next === undefined) break
    // The marker goes with the line end before it: an edit that joins two lines takes it along.
    const prefix = prefixes[index + 1] ?? 0
    if (prefix === 0) builder.copy(Math.max(start, line.end), line.next)
    else builder.say(source.slice(line.end, line.next), line.end, next.start + prefix)
  }
  const [first] = lines
  const prefix = first === undefined ? '' : source.slice(first.start, first.start + (prefixes[0] ?? 0))
  return builder.build(replacement => replacement.replace(/\r\n|\n|\r/g, lineBreak => lineBreak + prefix))
}
