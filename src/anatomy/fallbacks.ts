/**
 * The ways in which a fallback is written: `{{x || 'y'}}`, `{{x | fallback: "y"}}`, `{{x | default: "y"}}`,
 * `{%x,fallback=y%}`, `%{x,fallback:y}`, `{!x, y}`, `{!BLANKVALUE(x, "y")}`, `<attribute key="x" default="y"/>`.
 */
export type FallbackForm =
  | 'bars' | 'fallback-filter' | 'default-filter' | 'comma-equals' | 'comma-colon' | 'substitute' | 'blank-value' | 'attribute'

/** What a variable says when it has no value. */
export interface Fallback {
  readonly form: FallbackForm
  /** Empty where the writer left it so. */
  readonly text: string
}

const forms: readonly (readonly [FallbackForm, RegExp])[] = [
  ['bars', /\|\|\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|([^\s}]*))/],
  ['fallback-filter', /\|\s*fallback\s*:\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|([^\s}]*))/],
  ['default-filter', /\|\s*default\s*:\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|([^\s}]*))/],
  ['comma-equals', /,\s*fallback\s*=\s*([^%}]*?)\s*(?:%\}|\}{1,2})$/],
  ['comma-colon', /,\s*fallback\s*:\s*([^}]*?)\s*\}{1,2}$/],
  ['blank-value', /^\{!\s*BLANKVALUE\([^,()]*,\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)/i],
  ['substitute', /^\{![^,(}]*,\s*([^}]*?)\s*\}$/],
  ['attribute', /\sdefault\s*=\s*(?:"([^"]*)"|'([^']*)')/],
]

/** The fallback of a variable as it is written, delimiters and all; undefined when there is none. */
export function fallbackOf(written: string): Fallback | undefined {
  for (const [form, pattern] of forms) {
    const match = pattern.exec(written)
    if (match !== null) return { form, text: match.slice(1).find(text => text !== undefined)?.trim() ?? '' }
  }
  return undefined
}
