import type { Span } from '../../text/span.ts'
import type { Problem } from '../document.ts'

/** Says that the help desk itself marks a translation as older than the text it was made from. */
export function outdatedTranslation(name: string, language: string | undefined, span: Span): Problem {
  const which = language === undefined ? 'A translation' : `The translation “${language}”`
  const message = `${which} of “${name}” is marked as outdated: the default text has changed since. ` +
    'Bring it up to date, or switch it off so that customers get the default.'
  return { id: 'outdated-translation', severity: 'warning', message, span }
}
