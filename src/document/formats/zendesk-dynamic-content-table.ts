import { type DataMap, type DataText, get } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import { outdatedTranslation } from './outdated-translation.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './values-under.ts'

/** Locales of the languages as the columns call them; a region in brackets behind the name is left off. */
const LOCALES = new Map(Object.entries({
  arabic: 'ar', bulgarian: 'bg', chinese: 'zh', croatian: 'hr', czech: 'cs', danish: 'da', dutch: 'nl', english: 'en',
  estonian: 'et', finnish: 'fi', french: 'fr', german: 'de', greek: 'el', hebrew: 'he', hindi: 'hi', hungarian: 'hu',
  indonesian: 'id', italian: 'it', japanese: 'ja', korean: 'ko', latvian: 'lv', lithuanian: 'lt', norwegian: 'no',
  polish: 'pl', portuguese: 'pt', romanian: 'ro', russian: 'ru', slovak: 'sk', slovenian: 'sl', spanish: 'es',
  swedish: 'sv', thai: 'th', turkish: 'tr', ukrainian: 'uk', vietnamese: 'vi',
}))

/** A text of a row: the default, or the one in the column of a language (`German text`). */
interface Writing {
  readonly text: DataText
  readonly language: string | undefined
  readonly isDefault: boolean
}

/** Zendesk's dynamic content as it is exported for translators: a row an item, the default text and its translation. */
export const zendeskDynamicContentTable: Shape = {
  id: 'zendesk-dynamic-content-table',
  description: 'Zendesk dynamic content as a CSV for translators (Title, Default language, Default text, … text)',
  platform: 'zendesk',
  docs: {
    recognisedBy: 'Rows with `Title`, `Default language`, `Default text`, and a column such as `German text`.',
    customerText: '`Default text` and the column of each language. In macros of the same run the default is read in the place of the placeholder that Zendesk makes of the title.',
    record: { title: '`Title`', locale: '`Default language`, and the language that a column is called after' },
    syntax: 'Told from each text: HTML, Markdown, else plain',
    example: {
      path: 'dynamic-content.csv',
      text: `"Title","Default language","Default text","German text","Variant status"
"Opening hours","English","We're here from 9 to 5, {{ticket.requester.first_name}}.","Wir sind von 9 bis 17 Uhr für Sie da.","Current"
`,
    },
  },

  isRecord(map: DataMap): boolean {
    return ['Title', 'Default language', 'Default text'].every(key => get(map, key) !== undefined) &&
      map.entries.some(({ key }) => languageOf(key) !== undefined)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const { metadata: _cells, ...record } = readRecord(new Fields(map), place)
    const placeholder = placeholderFor(record.title ?? '')
    return writingsOf(map).filter(({ text }) => text.value.trim() !== '').map(({ text, language, isDefault }) => {
      const locale = localeOf(language)
      return {
        fields: { ...record, ...locale !== undefined && { locale } },
        body: text.passage(), span: map.span,
        ...placeholder !== undefined && { fills: { placeholder, isDefault } },
      }
    })
  },

  problemsOf({ map }: LocatedRecord): readonly Problem[] {
    const status = textUnder(map, 'Variant status')
    if (status === undefined || !/^\s*(?:outdated|out[ -]of[ -]date)\s*$/i.test(status.value)) return []
    const [translation, another] = writingsOf(map).filter(({ text, isDefault }) => !isDefault && text.value.trim() !== '')
    const language = another === undefined ? translation?.language : undefined
    return [outdatedTranslation(textUnder(map, 'Title')?.value ?? '', language, status.span)]
  },
}

function writingsOf(map: DataMap): readonly Writing[] {
  const ownLanguage = textUnder(map, 'Default language')?.value.trim()
  return map.entries.flatMap(({ key, value }): Writing[] => {
    if (value.kind !== 'text') return []
    if (key === 'Default text') return [{ text: value, language: ownLanguage, isDefault: true }]
    const language = languageOf(key)
    return language === undefined ? [] : [{ text: value, language, isDefault: false }]
  })
}

/** `German` for the column `German text`. */
function languageOf(column: string): string | undefined {
  const language = /^\s*(\S.*?) text\s*$/i.exec(column)?.[1]
  return language === undefined || language.toLowerCase() === 'default' ? undefined : language
}

function localeOf(language: string | undefined): string | undefined {
  return LOCALES.get(language?.replace(/\s*\(.*$/, '').trim().toLowerCase() ?? '')
}

/** Zendesk makes the placeholder of the name that the item was created with. */
function placeholderFor(title: string): string | undefined {
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '')
  return name === '' ? undefined : `dc.${name}`
}
