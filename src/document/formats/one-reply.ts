import type { Syntax } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord } from './shape.ts'
import { textUnder } from './values-under.ts'

/** The reply of a record that is one text under one key, with the facts that fields and place tell of it. */
export function oneReply({ map, place }: LocatedRecord, key: string, syntax: Syntax): readonly ReplyDraft[] {
  const text = textUnder(map, key)
  if (text === undefined) return []
  return [{ fields: readRecord(new Fields(map), place), syntax, body: text.passage(), span: map.span }]
}
