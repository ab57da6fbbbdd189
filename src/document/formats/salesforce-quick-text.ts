import { type Data, type DataMap, get } from '../data.ts'
import type { ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { inFolders, readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'

/** Columns that only Quick Text has beside a name, a message and channels. */
const OWN = ['shortcode', 'sourcetype', 'foldername', 'folderid', 'lastvieweddate']
/** How ids of Quick Text begin. */
const ID = /^574[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/

/**
 * Salesforce Quick Text as Data Loader exports it. What `sf data export tree` writes could not be checked, so
 * such JSON is read when asked for by id alone.
 */
export const salesforceQuickText: Shape = {
  id: 'salesforce-quick-text',
  description: 'Salesforce Quick Text from Data Loader (CSV; JSON of “sf data export tree” with --as)',
  platform: 'salesforce',
  docs: {
    recognisedBy: 'Rows with `Name` and `Message`, in capitals or not, and `IsInsertable`; or `Channel` and an `Id` that begins with `574`, a `Shortcode`, `SourceType`, `FolderName`, `FolderId` or `LastViewedDate`. JSON with `attributes` is read with `--as` alone, where `Name` and `Message` suffice.',
    customerText: '`Message`',
    record: {
      id: '`Id`', title: '`Name`, with `FolderName` and `Category` as its folders',
      active: '`IsInsertable`; not where `IsDeleted` says yes', channel: '`Channel`, where it names one alone',
    },
    syntax: 'Plain text',
    example: {
      path: 'QuickText.csv',
      text: `ID,NAME,MESSAGE,CATEGORY,CHANNEL,ISINSERTABLE
574Hs0000004C92IAE,Lamp sent,"Hi {!Contact.FirstName},
your lamp left us today and reaches you on Thursday.",Delivery,Email,true
`,
    },
  },

  isRecord(map: DataMap): boolean {
    if (get(map, 'attributes') !== undefined || !isQuickText(map)) return false
    if (column(map, 'isinsertable') !== undefined) return true
    const id = column(map, 'id')
    const isIdOfOne = id?.kind === 'text' && ID.test(id.value)
    return column(map, 'channel') !== undefined && (isIdOfOne || OWN.some(name => column(map, name) !== undefined))
  },

  isRecordAsTold: isQuickText,

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    const message = column(map, 'message')
    if (message?.kind !== 'text') return []
    const columns = new Fields(map)
    const { title: _title, ...fields } = readRecord(columns, place)
    const folders = ['foldername', 'category'].map(name => wordOf(map, name) ?? '')
    // “Export All” has what lies in the recycle bin, too.
    const isUsed = columns.flag(['isinsertable', 'is_insertable']) !== false && columns.flag(['isdeleted', 'is_deleted']) !== true
    const title = inFolders(wordOf(map, 'name'), [...place.folders ?? [], ...folders])
    return [{
      fields: { ...fields, ...title !== undefined && { title }, active: isUsed },
      syntax: 'text',
      body: message.passage(),
      span: map.span,
    }]
  },
}

function isQuickText(map: DataMap): boolean {
  return column(map, 'name')?.kind === 'text' && column(map, 'message')?.kind === 'text'
}

/** Data Loader writes the names of fields in capitals, other tools as Salesforce does: `ISINSERTABLE`, `IsInsertable`. */
function column(map: DataMap, name: string): Data | undefined {
  return map.entries.find(({ key }) => key.trim().toLowerCase() === name)?.value
}

function wordOf(map: DataMap, name: string): string | undefined {
  const value = column(map, name)
  return value?.kind === 'text' || value?.kind === 'boolean' ? String(value.value).trim() || undefined : undefined
}
