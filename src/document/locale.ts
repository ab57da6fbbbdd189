const LOCALE = /^([a-z]{2,3})(?:[-_](?:[A-Z][a-z]{3}|[a-z]{2}|[A-Z]{2}|\d{3}))*$/

/** Languages that replies are written in; so `to`, `id` (alone) and other short keys are not taken for one. */
const LANGUAGES = new Set([
  'ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fil', 'fr', 'gl', 'gu', 'he',
  'hi', 'hr', 'hu', 'hy', 'is', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'lt', 'lv', 'mk', 'ml', 'mn', 'mr', 'ms', 'nb', 'nl',
  'nn', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'tr', 'uk', 'ur', 'uz', 'vi', 'zh',
])

/** Whether a key or column is a locale (`en`, `de-AT`, `pt_BR`, `zh-Hant`). */
export function isLocale(name: string): boolean {
  const language = LOCALE.exec(name)?.[1]
  return language !== undefined && LANGUAGES.has(language)
}
