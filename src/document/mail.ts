import { Passage } from '../text/passage.ts'
import { PassageBuilder } from '../text/passage-builder.ts'
import type { Span } from '../text/span.ts'
import { readBody } from './body.ts'
import type { Syntax } from './document.ts'
import { isVoidElement } from './html-elements.ts'
import { type LineRange, lineRanges } from './line-ranges.ts'

/**
 * An e-mail as its writer wrote it: without the history that mail programs quote below an answer, and without the
 * signature that they mark as one. What the writer quotes on purpose, to answer it, stays.
 */
export async function readMail(body: Passage, syntax: Syntax): Promise<Passage> {
  const own = syntax === 'html' ? leaveOut(body, historyElements(body.text)) : body
  const passage = await readBody(own, syntax)
  return leaveOut(passage, historyLines(passage.text))
}

/** The passage without these spans of its text, which are in order and do not overlap. */
function leaveOut(passage: Passage, spans: readonly Span[]): Passage {
  if (spans.length === 0) return passage
  const builder = new PassageBuilder(passage.text)
  let from = 0
  for (const { start, end } of spans) {
    builder.copy(from, start)
    from = end
  }
  builder.copy(from, passage.text.length)
  return passage.through(builder.build())
}

/** Classes and ids that mail programs and help desks give to what they put below an answer. */
const historyNames: ReadonlySet<string> = new Set([
  'gmail_quote', 'gmail_extra', 'gmail_signature', 'yahoo_quoted', 'moz-cite-prefix', 'moz-signature', 'freshdesk_quote',
  'zmail_extra', 'protonmail_quote', 'protonmail_signature_block', 'front-blockquote', 'signature', 'apple-mail-signature',
  'ms-outlook-mobile-signature', 'mail-editor-reference-message-container',
])
/** What stands from here to the end is history. */
const restNames: ReadonlySet<string> = new Set(['divrplyfwdmsg', 'appendonsend', 'outlookmessageheader'])
const tags = /<(\/?)([a-z][a-z\d]*)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi
const namesInTag = /\b(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
const telltale = /quote|signature|extra|cite|divrplyfwdmsg|appendonsend|outlookmessageheader|reference-message/i

function historyElements(html: string): readonly Span[] {
  if (!telltale.test(html)) return []
  const spans: Span[] = []
  let open: { readonly name: string; readonly start: number; depth: number } | undefined
  for (const { 0: tag, 1: slash, 2: element = '', 3: attributes = '', index } of html.matchAll(tags)) {
    const name = element.toLowerCase()
    if (open !== undefined) {
      if (name !== open.name) continue
      open.depth += slash === '/' ? -1 : 1
      if (open.depth > 0) continue
      spans.push({ start: open.start, end: index + tag.length })
      open = undefined
    } else if (slash === '' && !isVoidElement(name)) {
      const kind = historyKind(name, attributes)
      if (kind === 'rest') return [...spans, { start: index, end: html.length }]
      if (kind === 'element') open = { name, start: index, depth: 1 }
    }
  }
  return open === undefined ? spans : [...spans, { start: open.start, end: html.length }]
}

function historyKind(element: string, attributes: string): 'element' | 'rest' | undefined {
  if (attributes === '') return undefined
  if (element === 'blockquote' && /\btype\s*=\s*["']?cite\b/i.test(attributes)) return 'element'
  for (const [, double, single, bare] of attributes.matchAll(namesInTag)) {
    for (const name of (double ?? single ?? bare ?? '').toLowerCase().split(/\s+/)) {
      if (restNames.has(name)) return 'rest'
      if (historyNames.has(name)) return 'element'
    }
  }
  return undefined
}

const original = /^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d.origine|mensaje original) ?-{2,}$/i
/** The line above which Zendesk asks people to answer, in any language. */
const answerAbove = /^##- .{4,160} -##$/
const sender = /^\*?(?:From|Von|De|Da)\*?: ?\S/
const subject = /^\*?(?:Subject|Betreff|Objet|Asunto|Oggetto)\*?: ?/
const otherHeader = /^\*?(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Fecha|Para|Asunto)\*?: ?/
const attribution = new RegExp('^(?:' + [
  'On\\b[^]{6,240}\\bwrote', 'Am\\b[^]{6,240}\\bschrieb\\b[^]{0,120}', 'Le\\b[^]{6,240}\\ba écrit', 'El\\b[^]{6,240}\\bescribió',
].join('|') + ')\\s?:$')
/** A line that says who wrote what follows holds a date; more surely a time or an address. */
const dated = /\d/
const surelyDated = /\d[:.]\d\d|@/
/** Lines, and characters in one. */
const longestSignature = 10
const widestSignature = 100
const longestAttribution = 3

/** What of the visible text of an e-mail is history or signature. */
function historyLines(text: string): readonly Span[] {
  const lines = lineRanges(text)
  const said = lines.map(line => text.slice(line.start, line.end).trimEnd())
  const spans: Span[] = []
  for (let index = 0; index < lines.length; index++) {
    const end = beginsHistory(said, index) ? lines.length : endOfQuoted(said, index)
    if (end === index) continue
    const { start } = lines[index] as LineRange
    // At the end the blank lines before it go, too.
    if (end >= lines.length) spans.push({ start: Math.max(spans.at(-1)?.end ?? 0, text.slice(0, start).trimEnd().length), end: text.length })
    else spans.push({ start, end: (lines[end] as LineRange).start })
    index = end - 1
  }
  return spans
}

/** Whether all from this line on was written before, or is a signature. */
function beginsHistory(lines: readonly string[], index: number): boolean {
  const line = lines[index] as string
  if (original.test(line) || answerAbove.test(line)) return true
  if (/^_{10,}$/.test(line)) return sender.test(lines.slice(index + 1).find(next => next !== '') ?? '')
  if (sender.test(line)) return isHeader(line, lines.slice(index + 1, index + 7))
  return line === '--' && index > 0 && isSignature(lines.slice(index + 1).filter(next => next !== ''))
}

/** The header of a mail, and not where a parcel goes from and to. */
function isHeader(line: string, next: readonly string[]): boolean {
  return next.filter(each => otherHeader.test(each)).length >= 2 && (line.includes('@') || next.some(each => subject.test(each)))
}

function isSignature(lines: readonly string[]): boolean {
  return lines.length <= longestSignature && lines.every(line => line.length <= widestSignature)
}

/** The line after an “On … wrote:” and what it quotes; `index` where there is none. */
function endOfQuoted(lines: readonly string[], index: number): number {
  if (!/^(?:On|Am|Le|El)\b/.test(lines[index] as string)) return index
  for (let length = 1; length <= longestAttribution; length++) {
    const said = lines.slice(index, index + length).join('\n')
    if (!attribution.test(said) || !dated.test(said)) continue
    let next = index + length
    while (lines[next] === '') next++
    if (lines[next]?.startsWith('>') !== true) return next >= lines.length || surelyDated.test(said) ? lines.length : index
    while (next < lines.length && (lines[next] === '' || (lines[next] as string).startsWith('>'))) next++
    return next
  }
  return index
}
