import { Passage, type Run } from './passage.ts'
import type { Placeholder } from './placeholder.ts'
import type { Span } from './span.ts'

/** One way in which a text with conditions can turn out: what one customer reads. */
export interface Branch {
  /** The text without tags and without what the conditions leave out; its source is the text with them. */
  readonly passage: Passage
  /** Which way each condition went, as a writer would say it: `{% else %} of {% if vip %}`. */
  readonly conditions: readonly string[]
}

type Piece = Span | Choice

interface Choice {
  readonly alternatives: readonly Alternative[]
}

interface Alternative {
  readonly condition: string
  readonly pieces: Piece[]
}

/** A condition that is open: what its branches are called, and where text goes at the moment. */
interface Open {
  readonly tag: Tag
  readonly alternatives: Alternative[]
  /** True for loops and the like: their tags stay in the text, what is in them is read once. */
  readonly isLoop: boolean
  hasElse: boolean
}

interface Tag {
  readonly span: Span
  readonly written: string
  readonly word: string
  readonly step: 'open' | 'else' | 'close' | 'other'
  readonly isCondition: boolean
}

interface Outcome {
  readonly spans: readonly Span[]
  readonly conditions: readonly string[]
}

/** More ways than this are not read one by one: a text with so many is a program. */
const mostBranches = 12

/**
 * The ways in which a text with `{% if %}`, `{% unless %}`, `{% case %}`, `{{#if}}`, `{{#unless}}` or `{{^x}}` can
 * turn out, so few that each branch is in one of them. None for a text without conditions, and for one whose
 * tags do not pair.
 *
 * A single `if` without `else` also has a way without it; of several (`elsif`, `when`) one is taken to hold.
 */
export function readBranches(text: string, placeholders: readonly Placeholder[]): readonly Branch[] {
  const tags = placeholders.filter(({ syntax }) => syntax === 'tag').map(placeholder => readTag(placeholder, text))
  if (!tags.some(({ isCondition, step }) => isCondition && step === 'open')) return []
  const pieces = parsePieces(text, tags)
  if (pieces === undefined) return []
  return outcomesOf(pieces).slice(0, mostBranches).map(({ spans, conditions }) =>
    ({ passage: passageOf(text, spans), conditions }))
}

function readTag({ span, name }: Placeholder, text: string): Tag {
  const written = text.slice(span.start, span.end)
  const isLiquid = written.startsWith('{%')
  const word = /^[#/^]?\s*[\w-]*/.exec(name)?.[0].replace(/\s/g, '') ?? ''
  const known = { span, written, word }
  if (/^(?:else|elsif|elseif|elif|when)$/.test(word)) return { ...known, step: 'else', isCondition: false }
  if (isLiquid) {
    if (/^(?:if|unless|case)$/.test(word)) return { ...known, step: 'open', isCondition: true }
    if (/^(?:for|tablerow|capture)$/.test(word)) return { ...known, step: 'open', isCondition: false }
    return { ...known, step: /^end\w+$/.test(word) && !/^end(?:raw|comment)$/.test(word) ? 'close' : 'other', isCondition: false }
  }
  if (/^[#^]/.test(word)) return { ...known, step: 'open', isCondition: word.startsWith('^') || /^#(?:if|unless)$/.test(word) }
  return { ...known, step: word.startsWith('/') ? 'close' : 'other', isCondition: false }
}

/** The text as a row of pieces, conditions as choices; undefined when tags do not pair. */
function parsePieces(text: string, tags: readonly Tag[]): readonly Piece[] | undefined {
  const root: Piece[] = []
  const open: Open[] = []
  let at = 0
  const target = (): Piece[] => open.findLast(({ isLoop }) => !isLoop)?.alternatives.at(-1)?.pieces ?? root
  for (const tag of tags) {
    const top = open.at(-1)
    const isKept = tag.step === 'other' || (tag.step === 'open' ? !tag.isCondition : top?.isLoop === true)
    target().push({ start: at, end: isKept ? tag.span.end : tag.span.start })
    at = tag.span.end
    if (tag.step === 'open') {
      open.push({ tag, isLoop: !tag.isCondition, hasElse: false, alternatives: [{ condition: tag.written, pieces: [] }] })
      continue
    }
    if (tag.step === 'other') continue
    if (top === undefined) return undefined
    if (tag.step === 'else') {
      if (top.isLoop) continue
      top.hasElse ||= tag.word === 'else' && !/^\{\{-?~?\s*else\s+if\b/.test(tag.written)
      top.alternatives.push({ condition: `${tag.written} of ${top.tag.written}`, pieces: [] })
      continue
    }
    if (!closes(tag, top.tag)) return undefined
    open.pop()
    if (!top.isLoop) target().push(choiceOf(top))
  }
  if (open.length > 0) return undefined
  root.push({ start: at, end: text.length })
  return root
}

function closes(end: Tag, begin: Tag): boolean {
  return end.word.startsWith('/') ? end.word.slice(1) === begin.word.slice(1) : end.word === `end${begin.word}`
}

function choiceOf({ tag, alternatives, hasElse }: Open): Choice {
  // what stands between `case` and its first `when` is printed never
  if (tag.word === 'case') return { alternatives: alternatives.slice(1) }
  if (hasElse || alternatives.length > 1) return { alternatives }
  return { alternatives: [...alternatives, { condition: `without ${tag.written}`, pieces: [] }] }
}

/**
 * Each branch in at least one outcome. Conditions side by side go through their branches together, so that
 * the same condition asked twice goes the same way both times.
 */
function outcomesOf(pieces: readonly Piece[]): readonly Outcome[] {
  const parts = pieces.map(piece => 'alternatives' in piece ? choicesOf(piece) : [{ spans: [piece], conditions: [] }])
  const count = Math.min(mostBranches, Math.max(1, ...parts.map(part => part.length)))
  return Array.from({ length: count }, (_, index) => {
    const chosen = parts.map(part => part[Math.min(index, part.length - 1)]).filter(outcome => outcome !== undefined)
    return { spans: chosen.flatMap(({ spans }) => spans), conditions: chosen.flatMap(({ conditions }) => conditions) }
  })
}

function choicesOf({ alternatives }: Choice): readonly Outcome[] {
  return alternatives.flatMap(({ condition, pieces }) =>
    outcomesOf(pieces).map(({ spans, conditions }) => ({ spans, conditions: [condition, ...conditions] })))
}

function passageOf(text: string, spans: readonly Span[]): Passage {
  const runs: Run[] = []
  let visible = ''
  for (const span of spans) {
    if (span.start >= span.end) continue
    const start = visible.length
    visible += text.slice(span.start, span.end)
    const last = runs.at(-1)
    if (last?.source.end === span.start) {
      runs[runs.length - 1] = { text: { start: last.text.start, end: visible.length }, source: { start: last.source.start, end: span.end }, exact: true }
    } else runs.push({ text: { start, end: visible.length }, source: span, exact: true })
  }
  return new Passage(visible, runs)
}
