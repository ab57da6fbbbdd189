import { Passage, type Run } from '../text/passage.ts'
import type { Span } from '../text/span.ts'
import { nearest } from './nearest.ts'
import type { Problem, Reply } from './document.ts'

/** The texts that stand for placeholders in a run (dynamic content), and where they are used. */
export interface Fillings {
  /** What the help desk puts in place of a placeholder for a reader without a language of their own, by its name. */
  readonly texts: ReadonlyMap<string, string>
  /** Placeholders that stand in a text with more words around them. */
  readonly usedWithin: ReadonlySet<string>
}

const dynamicContent = /\{\{-?\s*(dc\.[\w-]+)\s*-?\}\}/g
/** Whether a file may hold dynamic content or use some: only then is it worth reading ahead of the others. */
export function mayUseFillings(source: string): boolean {
  return /\{\{-?\s*dc\.[\w-]/.test(source) || /^\uFEFF?"?Title"?[,;\t]"?Default language"?[,;\t]/i.test(source)
}

/** Gathers the fillings of all the replies of a run. */
export function collectFillings(replies: readonly Reply[]): Fillings {
  const texts = new Map<string, string>()
  const usedWithin = new Set<string>()
  for (const { fills, passage, record } of replies) {
    if (fills !== undefined && record.active && (fills.isDefault || !texts.has(fills.placeholder))) texts.set(fills.placeholder, passage.text)
    if (/\p{L}/u.test(passage.text.replace(dynamicContent, ''))) {
      for (const [, name] of passage.text.matchAll(dynamicContent)) usedWithin.add(name as string)
    }
  }
  return { texts, usedWithin }
}

/**
 * Puts dynamic content in the place of its placeholders, and says which placeholders have none. A text that stands
 * for a placeholder inside other texts is a fragment, whatever it looks like by itself.
 */
export function fillReply(reply: Reply, { texts, usedWithin }: Fillings): { reply: Reply; problems: readonly Problem[] } {
  const { fills, record, passage } = reply
  const isFragment = fills !== undefined && usedWithin.has(fills.placeholder) && record.kind === 'reply'
  const known: Reply = isFragment ? { ...reply, record: { ...record, kind: 'snippet' } } : reply
  if (texts.size === 0 || !passage.text.includes('dc.')) return { reply: known, problems: [] }
  const places = [...passage.text.matchAll(dynamicContent)].map(({ index, 0: written, 1: name }) =>
    ({ span: { start: index, end: index + written.length }, name: name as string, text: textOf(name as string, texts, []) }))
  const problems = places.filter(({ text }) => text === undefined).map(({ span, name }) => unknown(name, passage.locate(span), texts))
  const filling = places.flatMap(({ span, text }) => text === undefined ? [] : [{ span, text }])
  if (filling.length === 0) return { reply: known, problems }
  const { inner, filled } = fill(passage, filling)
  return { reply: { ...known, passage: passage.through(inner), filled }, problems }
}

/** Dynamic content within dynamic content; more would be no text but a program. */
const deepest = 3

/** The text with what stands in it in turn; where it would go round in a circle, the placeholder stays. */
function textOf(name: string, texts: ReadonlyMap<string, string>, within: readonly string[]): string | undefined {
  if (within.includes(name) || within.length >= deepest) return undefined
  const text = texts.get(name)
  return text?.replace(dynamicContent, (written, inside: string) => textOf(inside, texts, [...within, name]) ?? written)
}

function unknown(name: string, span: Span, texts: ReadonlyMap<string, string>): Problem {
  const message = `{{${name}}} is not among the dynamic content of this run, so customers may get nothing in its place. `
    + `There is ${nearest(name, [...texts.keys()])}`
  return { id: 'unknown-dynamic-content', severity: 'warning', message, span }
}

/** The text with each placeholder replaced; what is put in stands, whole, for the placeholder, and cannot be edited here. */
function fill({ text, code }: Passage, places: readonly { readonly span: Span; readonly text: string }[]): { inner: Passage; filled: readonly Span[] } {
  const runs: Run[] = []
  const filled: Span[] = []
  let visible = ''
  const add = (source: Span, written: string, isOwn: boolean): void => {
    if (written === '') return
    const span = { start: visible.length, end: visible.length + written.length }
    visible += written
    runs.push(isOwn ? { text: span, source, exact: true } : { text: span, source, exact: false, locked: true })
    if (!isOwn) filled.push(span)
  }
  let at = 0
  for (const { span, text: written } of places) {
    add({ start: at, end: span.start }, text.slice(at, span.start), true)
    add(span, written, false)
    at = span.end
  }
  add({ start: at, end: text.length }, text.slice(at), true)
  return { inner: new Passage(visible, runs, undefined, new Passage(visible, runs).seen(code)), filled }
}
