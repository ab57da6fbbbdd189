import { isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { ReadText } from './load.ts'

/** Reads a config in YAML. Nothing in it is `{}`. */
export function readYaml(text: string): ReadText {
  const document = parseDocument(text, { prettyErrors: false })
  const locate: ReadText['locate'] = (keys, part) => {
    let node: unknown = document.contents
    let key: unknown
    for (const step of keys) {
      const items = isMap(node) ? node.items : []
      const pair = items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
      key = pair?.key
      node = pair?.value ?? (isCollection(node) ? node.get(step, true) : undefined)
      if (pair === undefined && node === undefined) return undefined
    }
    const found = (part === 'key' ? key : undefined) ?? node ?? key
    return isNode(found) && found.range ? [found.range[0], found.range[1]] : undefined
  }
  const [error] = document.errors
  if (error !== undefined) {
    const [start, end] = error.pos
    return { value: {}, locate, fault: { start, end, message: error.message } }
  }
  try {
    return { value: document.toJS() as unknown ?? {}, locate }
  } catch (cause) {
    return { value: {}, locate, fault: { start: 0, end: 0, message: (cause as Error).message } }
  }
}
