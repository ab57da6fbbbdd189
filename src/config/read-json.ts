import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser'
import type { ReadText } from './load.ts'

/** Reads a config in JSON; comments and commas before a closing bracket are fine. */
export function readJson(text: string): ReadText {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  const locate: ReadText['locate'] = (keys, part) => {
    const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...keys])
    const found = part === 'key' && node?.parent?.type === 'property' ? node.parent.children?.[0] : node
    return found === undefined ? undefined : [found.offset, found.offset + found.length]
  }
  const [first] = errors
  if (first === undefined) return { value: tree === undefined ? {} : getNodeValue(tree) as unknown, locate }
  const said = printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  const fault = { start: first.offset, end: first.offset + first.length, message: `This is not JSON: ${said}` }
  return { value: {}, locate, fault }
}
