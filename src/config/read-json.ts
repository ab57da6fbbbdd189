import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import type { ReadText } from './load.ts'

/**
 * Reads a config in JSON; comments and commas before a closing bracket are fine, a key that is there twice
 * is not. With `only`, that one key of a file which holds other things, too.
 */
export function readJson(text: string, only?: string): ReadText {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  const locate: ReadText['locate'] = (keys, part) => {
    const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...keys])
    const found = part === 'key' && node?.parent?.type === 'property' ? node.parent.children?.[0] : node
    return found === undefined ? undefined : [found.offset, found.offset + found.length]
  }
  const [first] = errors
  if (first !== undefined) {
    const said = printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
    const fault = { start: first.offset, end: first.offset + first.length, message: `This is not JSON: ${said}` }
    return { value: {}, locate, fault }
  }
  if (tree === undefined) return { value: {}, locate }
  const twice = findRepeatedKey(tree, only)
  const value = getNodeValue(tree) as unknown
  if (twice === undefined) return { value, locate }
  const message = `The key “${String(twice.value)}” is here twice, and only one of them could be heeded.`
  return { value, locate, fault: { start: twice.offset, end: twice.offset + twice.length, message } }
}

/** The first key that its object has already. With `only`, keys of the outermost object but that one do not count. */
function findRepeatedKey(node: Node, only?: string): Node | undefined {
  const seen = new Set<unknown>()
  for (const child of node.children ?? []) {
    const [key, value] = child.type === 'property' ? child.children ?? [] : [undefined, child]
    if (key !== undefined) {
      if (only !== undefined && key.value !== only) continue
      if (seen.has(key.value)) return key
      seen.add(key.value)
    }
    const inner = value === undefined ? undefined : findRepeatedKey(value)
    if (inner !== undefined) return inner
  }
  return undefined
}
