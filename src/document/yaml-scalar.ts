import { CST, parseDocument, isMap, isScalar, isSeq, type Scalar } from 'yaml'
import { Passage, type Encoder } from '../text/passage.ts'
import { PassageBuilder } from '../text/passage-builder.ts'
import type { Span } from '../text/span.ts'
import { decodeBlockScalar, type BlockScalarToken } from './yaml-block-scalar.ts'
import { decodeDoubleQuoted, decodeFolded } from './yaml-flow-scalar.ts'

/** What stands around a scalar, as far as it decides what the scalar may hold. */
export interface ScalarPlace {
  /** Inside `[ ]` or `{ }`. */
  readonly inFlow: boolean
  /** The whole document is this scalar. */
  readonly root: boolean
}

/** A scalar of the file with what is needed to write it anew. */
interface ScalarSource {
  readonly source: string
  readonly span: Span
  readonly style: 'scalar' | 'single-quoted-scalar' | 'double-quoted-scalar' | 'block-scalar'
  /** Column of the collection that it stands in. */
  readonly indent: number
  readonly place: ScalarPlace
  /** The decoded text. */
  readonly value: string
}

/**
 * The decoded text of a YAML scalar with the way back, `shift` being where the YAML begins in `source`. Coarse
 * when our decoding is not what the library read (`value`).
 */
export function mapYamlScalar(
  source: string, shift: number, node: Scalar, value: string, place: ScalarPlace,
): Passage {
  const [start, end] = node.range ?? [0, 0]
  const span = { start: shift + start, end: shift + end }
  const token = node.srcToken
  if (token === undefined || !('source' in token)) return Passage.coarse(value, span)
  const builder = new PassageBuilder(source)
  let style: ScalarSource['style']
  if (token.type === 'block-scalar') {
    decodeBlockScalar(builder, source, shift, token as BlockScalarToken)
    style = 'block-scalar'
  } else if (token.type === 'double-quoted-scalar') {
    decodeDoubleQuoted(builder, source, span.start + 1, span.end - 1)
    style = token.type
  } else if (token.type === 'single-quoted-scalar') {
    decodeFolded(builder, source, span.start + 1, span.end - 1, true)
    style = token.type
  } else if (token.type === 'scalar') {
    decodeFolded(builder, source, span.start, span.end, false)
    style = token.type
  } else {
    return Passage.coarse(value, span)
  }
  const passage = builder.build(encoderOf({ source, span, style, indent: token.indent, place, value }))
  return passage.text === value ? passage : Passage.coarse(value, span)
}

/** Writes in the style of the scalar, and only what the library then reads as intended. */
function encoderOf(scalar: ScalarSource): Encoder {
  return (replacement, at, span) => {
    const { source, value } = scalar
    const text = replacement.replaceAll('\r\n', '\n')
    const written = write(scalar, text, at.end === scalar.span.end)
    const changed = source.slice(scalar.span.start, at.start) + written + source.slice(at.end, scalar.span.end)
    const intended = value.slice(0, span.start) + text + value.slice(span.end)
    return readAgain(scalar, changed) === intended ? written : undefined
  }
}

function write(scalar: ScalarSource, text: string, atEnd: boolean): string {
  const lineEnd = scalar.source.includes('\r\n') ? '\r\n' : '\n'
  const indent = lineIndent(scalar)
  // A line end alone would be folded into a space: an empty line more keeps it.
  const unfolded = (folded: string): string => folded.replace(/\n+/g, ends => lineEnd.repeat(ends.length + 1) + indent)
  switch (scalar.style) {
    case 'double-quoted-scalar': return escapeDoubleQuoted(text)
    case 'single-quoted-scalar': return unfolded(text.replaceAll('\'', '\'\''))
    case 'scalar': return unfolded(text)
    case 'block-scalar': {
      const isFolded = scalar.source.charAt(scalar.span.start) === '>'
      // The line ends that end the scalar are what they are in either style.
      const body = atEnd ? text.replace(/\n+$/, '') : text
      const written = isFolded ? unfolded(body) : body.replace(/\n+/g, ends => lineEnd.repeat(ends.length) + indent)
      return written + lineEnd.repeat(text.length - body.length)
    }
  }
}

/** What a line of the scalar begins with: as its second line has it, else two more than the collection. */
function lineIndent({ source, span, style, indent }: ScalarSource): string {
  const lines = source.slice(span.start, span.end).split('\n').slice(1)
  const written = lines.find(line => line.trim() !== '')
  const own = written === undefined ? undefined : /^ */.exec(written)?.[0]
  if (style === 'block-scalar') {
    const indicator = /^[|>][-+]?([1-9])/.exec(source.slice(span.start, span.start + 3))?.[1]
    if (indicator !== undefined) return ' '.repeat(indent + Number(indicator))
  }
  return own ?? ' '.repeat(indent + 2)
}

function escapeDoubleQuoted(text: string): string {
  return text.replace(/["\\\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|[\uD800-\uDFFF]/gu, character => {
    const named = namedEscapes[character]
    return named ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

const namedEscapes: Readonly<Record<string, string>> = {
  '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r',
}

/** The text of the changed scalar as the library reads it in a place like its own; undefined if it would not. */
function readAgain(scalar: ScalarSource, changed: string): string | undefined {
  const { style, place, indent } = scalar
  if (style === 'double-quoted-scalar' || style === 'single-quoted-scalar') {
    let isBroken = false
    const token = { type: style, offset: 0, indent, source: changed }
    const read = CST.resolveAsScalar(token, true, () => { isBroken = true })
    return isBroken || read === null ? undefined : read.value
  }
  const isBlock = style === 'block-scalar'
  // Whatever follows a block scalar must still begin a line of its own.
  if (isBlock && scalar.source.charAt(scalar.span.end - 1) === '\n' && !changed.endsWith('\n')) return undefined
  const margin = ' '.repeat(indent)
  const prefix = place.root ? (isBlock ? '--- ' : '') : place.inFlow ? '[' : `${margin}k: `
  const suffix = place.inFlow ? '\n]' : place.root || !changed.endsWith('\n') ? '\n' : `${margin}l: end\n`
  const document = parseDocument(prefix + changed + suffix, { prettyErrors: false, logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  const { contents } = document
  const node = isMap(contents) ? contents.items[0]?.value : isSeq(contents) ? contents.items[0] : contents
  if (!isScalar(node) || typeof node.value !== 'string') return undefined
  const isWhole = node.range?.[0] === prefix.length && node.range[1] === prefix.length + changed.length
  return isWhole ? node.value : undefined
}
