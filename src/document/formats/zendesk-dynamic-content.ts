import { type Data, type DataMap, get, getText } from '../data.ts'
import type { Problem } from '../document.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import { outdatedTranslation } from './outdated-translation.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { textUnder } from './values-under.ts'

/** Zendesk's numbers of languages, those that are documented; any other is left open. */
const LOCALES = new Map([['1', 'en-US'], ['2', 'es'], ['8', 'de'], ['16', 'fr']])

const PLACEHOLDER = /^\s*\{\{\s*(dc\.[\w-]+)\s*\}\}\s*$/

/** Zendesk's dynamic content from the API: one text in several languages, each a reply, for one placeholder. */
export const zendeskDynamicContent: Shape = {
  id: 'zendesk-dynamic-content',
  description: 'Zendesk dynamic content from the API (name, placeholder, variants)',
  platform: 'zendesk',
  docs: {
    recognisedBy: 'Records with `name`, a `placeholder` such as `{{dc.opening_hours}}`, and `variants` that each have `content`.',
    customerText: 'The `content` of each of the `variants`. In macros of the same run it is read in the place of its placeholder.',
    record: {
      id: '`id` of the item', title: '`name` of the item',
      locale: '`locale` of the variant, else `locale_id` where it is 1 (`en-US`), 2 (`es`), 8 (`de`) or 16 (`fr`)',
      active: '`active` of the variant',
    },
    syntax: 'Told from each text: HTML, Markdown, else plain',
    example: {
      path: 'dynamic-content.json',
      text: `{
  "items": [
    {
      "id": 15,
      "name": "Opening hours",
      "placeholder": "{{dc.opening_hours}}",
      "default_locale_id": 1,
      "variants": [
        { "content": "We're here from 9 to 5, {{ticket.requester.first_name}}.", "locale_id": 1, "active": true, "default": true },
        { "content": "Wir sind von 9 bis 17 Uhr für Sie da.", "locale_id": 8, "active": true, "default": false }
      ]
    }
  ]
}
`,
    },
  },

  isRecord(map: DataMap): boolean {
    const variants = get(map, 'variants')
    return textUnder(map, 'name') !== undefined && placeholderOf(map) !== undefined && variants?.kind === 'list' &&
      variants.items.every(variant => get(variant, 'content') !== undefined)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const placeholder = placeholderOf(map)
    if (placeholder === undefined) return []
    const item = readRecord(new Fields(map), place)
    return variantsOf(map).flatMap((variant, index) => {
      const content = textUnder(variant, 'content')
      if (content === undefined) return []
      const locale = localeOf(variant)
      const fields = {
        ...item,
        active: item.active && isActive(variant),
        pointer: `${place.pointer ?? ''}/variants/${index}`,
        ...locale !== undefined && { locale },
      }
      const fills = { placeholder, isDefault: isDefault(variant, map) }
      return [{ fields, body: content.passage(), span: variant.span, fills }]
    })
  },

  problemsOf({ map }: LocatedRecord): readonly Problem[] {
    return variantsOf(map).flatMap(variant => {
      const mark = get(variant, 'outdated')
      if (mark?.kind !== 'boolean' || mark.value !== true || !isActive(variant) || isDefault(variant, map)) return []
      return [outdatedTranslation(getText(map, 'name') ?? '', localeOf(variant), mark.span)]
    })
  },
}

function placeholderOf(map: DataMap): string | undefined {
  return PLACEHOLDER.exec(textUnder(map, 'placeholder')?.value ?? '')?.[1]
}

function variantsOf(map: DataMap): readonly Data[] {
  const variants = get(map, 'variants')
  return variants?.kind === 'list' ? variants.items : []
}

function isActive(variant: Data): boolean {
  return getText(variant, 'active') !== 'false'
}

function isDefault(variant: Data, item: DataMap): boolean {
  const said = getText(variant, 'default')
  if (said !== undefined) return said === 'true'
  const id = getText(variant, 'locale_id')
  return id !== undefined && id === getText(item, 'default_locale_id')
}

function localeOf(variant: Data): string | undefined {
  return textUnder(variant, 'locale')?.value ?? LOCALES.get(getText(variant, 'locale_id') ?? '')
}
