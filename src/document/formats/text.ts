import type { Reading, ReplyDraft } from '../draft.ts'
import { type LineRange, lineRanges } from '../line-ranges.ts'
import { isProse } from '../prose.ts'
import { Passage } from '../../text/passage.ts'
import type { Span } from '../../text/span.ts'
import type { TextFormat } from './text-format.ts'

/** A part of a text file between two separators. */
interface Part extends Span {
  readonly title?: string
}

const SEPARATOR = /^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,}|~{3,})[ \t]*$/
const SUBJECT = /^(?:Subject|Title|Betreff|Titel|Objet|Titre|Asunto|Oggetto|Assunto)[ \t]*:[ \t]*(.*)$/i

/** Plain text: one reply, or several with lines of dashes or the like between them. A subject line is the title. */
export const text: TextFormat = {
  id: 'text',
  description: 'Plain text: one reply, or several between lines of --- or ===',
  docs: {
    recognisedBy: 'A `.txt` file, or one without an extension, in which nothing else is recognised and that is no transcript.',
    customerText: 'Everything but separators and titles',
    record: { title: 'A first line `Subject: …` or `Title: …`, or a short line with a separator under it' },
    syntax: 'Told from the text: HTML, Markdown, else plain',
    example: {
      path: 'replies.txt',
      text: `Subject: Refund approved
Hi {name},
your refund is approved. The bank shows it by Friday.

---

Subject: Lamp sent
Hi {name},
your lamp left us today and reaches you on Thursday.
`,
    },
  },

  read(source: string): Reading {
    const whole = { start: 0, end: source.length }
    const parts = split(source)
    const prose = parts.filter(part => isProse(source.slice(part.start, part.end)))
    const replies = prose.length >= 2 ? parts : [whole]
    return { format: 'text', drafts: replies.flatMap(part => readPart(source, part)), problems: [] }
  },
}

function split(source: string): readonly Part[] {
  const lines = lineRanges(source)
  const parts: Part[] = []
  let start = 0
  let title: string | undefined
  for (const [index, line] of lines.entries()) {
    if (!SEPARATOR.test(lineText(source, line))) continue
    const underlined = underlinedTitle(source, lines, index)
    const end = underlined === undefined ? line.start : (lines[index - 1] as LineRange).start
    parts.push({ start, end, ...title !== undefined && { title } })
    start = line.next
    title = underlined
  }
  parts.push({ start, end: source.length, ...title !== undefined && { title } })
  return parts
}

/** A separator right under a short line with a blank line before it underlines a title. */
function underlinedTitle(source: string, lines: readonly LineRange[], index: number): string | undefined {
  const title = lineText(source, lines[index - 1]).trim()
  const before = lineText(source, lines[index - 2]).trim()
  const isTitle = title !== '' && (before === '' || SEPARATOR.test(before)) && !/[.!?,]$/.test(title)
  return isTitle && title.split(/\s+/).length <= 8 ? title : undefined
}

function lineText(source: string, line: LineRange | undefined): string {
  return line === undefined ? '' : source.slice(line.start, line.end)
}

function readPart(source: string, part: Part): readonly ReplyDraft[] {
  const lines = lineRanges(source, part)
  const filled = lines.filter(line => lineText(source, line).trim() !== '')
  const [first, second] = filled
  if (first === undefined) return []
  const subject = SUBJECT.exec(lineText(source, first))
  const start = (subject === null ? first : second)?.start
  const end = filled.at(-1)?.end
  if (start === undefined || end === undefined) return []
  const title = part.title ?? subject?.[1]?.trim()
  return [{
    fields: { tags: [], active: true, ...title !== undefined && title !== '' && { title } },
    body: Passage.slice(source, { start, end }),
    span: { start: first.start, end },
  }]
}
