import type { Role } from '../document.ts'
import { roleOfLabel } from '../role-words.ts'

/** `Dana Whitfield (Acme)`, `SAM`, `Visitor 7282`, `J. van Dijk`: capitals or digits at the beginning of each word but a few. */
const NAME = new RegExp([
  '^(?:(?:Mr|Ms|Mrs|Dr)\\.? )?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}.\'’_-]*',
  '(?: (?:(?:de|del|della|van|von|der|den|la|le|bin|al|el|da|dos|di|du|from|of|at|and|&) )?(?:[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N}.\'’_-]*|\\([^()\\n]{1,30}\\)|\\[[^[\\]\\n]{1,30}\\]|[|-] \\p{Lu}[\\p{L}\\p{M}\'’-]*)){0,4}$',
].join(''), 'u')
/** What begins with a capital and a colon in a message, and is nobody. */
const NOBODY = new Set((
  'q a question answer note notes nb ps pps p.s. warning important tip tips hint example examples step date time subject re fw fwd '
  + 'to from cc bcc order email e-mail phone address name website url link tracking total subtotal amount price status reference ref '
  + 'case ticket account invoice monday tuesday wednesday thursday friday saturday sunday january february march april may june july '
  + 'august september october november december option options summary problem issue solution cause reason resolution result update '
  + 'edit todo title topic regards sincerely thanks best cheers http https steps attachment attachments'
).split(' '))

/** Whether a label before a colon may be somebody's name: `It was due on Monday` is none. */
export function isName(label: string): boolean {
  if (label.length > 40 || !NAME.test(label)) return false
  return !NOBODY.has(label.toLowerCase().split(/[\s\d(]/, 1)[0] as string)
}

/** Who speaks by the word that stands there for a name: `Agent`, `CUSTOMER`, `Agent (Dana)`. */
export function speakerOf(label: string): { readonly role: Role; readonly speaker: string } {
  return { role: roleOfLabel(label) ?? 'unknown', speaker: label }
}
