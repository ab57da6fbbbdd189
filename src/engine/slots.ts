/**
 * The gaps of a suggestion that its writer has to fill, without their braces: `time` of `{{time}}`. A name with
 * a dot in it (`{{ticket.id}}`), and one that the reply itself uses, is a variable that the help desk fills.
 */
export function slotsOf(suggestion: string, replyText: string): readonly string[] {
  if (!suggestion.includes('{{')) return []
  const names = Array.from(suggestion.matchAll(slot), ([, name]) => name as string)
  return [...new Set(names.filter(name => !isVariable(name, replyText)))]
}

/** The suggestion with the slots that are given filled: `values` are texts by the names of the slots. */
export function fillSlots(suggestion: string, values: Readonly<Record<string, string>>): string {
  return suggestion.replace(slot, (written, name: string) => Object.hasOwn(values, name) ? values[name] as string : written)
}

const slot = /\{\{\s*([^{}|%#/^!>&]+?)\s*\}\}/g

function isVariable(name: string, replyText: string): boolean {
  if (/^[\w-]+(?:\.[\w[\]-]+)+$/.test(name)) return true
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`\\{\\{\\s*${escaped}\\s*(?:\\||\\}\\})`).test(replyText)
}
