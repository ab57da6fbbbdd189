import type { Scalar } from 'yaml'
import { Passage } from '../text/passage.ts'
import { PassageBuilder } from '../text/passage-builder.ts'

/** What stands around a scalar, as far as it decides what the scalar may hold. */
export interface ScalarPlace {
  readonly indent: number
  readonly inFlow: boolean
  readonly root: boolean
}

export function mapYamlScalar(
  source: string, shift: number, node: Scalar, value: string, _place: ScalarPlace,
): Passage {
  const range = node.range ?? [0, 0]
  const span = { start: shift + range[0], end: shift + range[1] }
  const builder = new PassageBuilder(source)
  builder.copy(span.start, span.end)
  const passage = builder.build(() => undefined)
  return passage.text === value ? passage : Passage.coarse(value, span)
}
