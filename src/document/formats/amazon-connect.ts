import { type Data, type DataMap, type DataText, get, getText } from '../data.ts'
import type { Problem } from '../document.ts'
import type { RecordFields, ReplyDraft } from '../draft.ts'
import { Fields } from '../fields.ts'
import { readRecord } from '../record.ts'
import type { LocatedRecord, Shape } from './shape.ts'
import { readWritings, type Writing, writingUnder } from './writings.ts'

const RESOURCE = 'AWS::Wisdom::QuickResponse'
const CONTENT_TYPE = /^application\/x\.quickresponse(?:;|$)/

/** Fields of a quick response besides its name and contents. */
const OWN = ['quickResponseId', 'quickResponseArn', 'knowledgeBaseId', 'knowledgeBaseArn', 'shortcutKey', 'isActive']

/**
 * Quick responses of Amazon Connect: as the API gives them, with one text as Markdown and as plain text, and as
 * resources of a CloudFormation template. A list of the API holds names alone, so each of them is a problem.
 */
export const amazonConnect: Shape = {
  id: 'amazon-connect-quick-responses',
  description: 'Amazon Connect quick responses from the API, or in a CloudFormation template (AWS::Wisdom::QuickResponse)',
  platform: 'amazon-connect',
  docs: {
    recognisedBy: 'Records with `name` and a `contentType` such as `application/x.quickresponse;format=markdown`, or `contents` beside a `quickResponseId` or the like; and resources of the type `AWS::Wisdom::QuickResponse` in a CloudFormation template. Records without `contents` are an error, as the API lists them.',
    customerText: '`content` of `markdown` in `contents`, else of `plainText`, which comes first where `contentType` says `format=plain`; in a template `Content` in `Content`, also as `Fn::Sub`',
    keptOut: 'The `description`, and a text that a template takes from elsewhere (`!Ref`)',
    record: {
      id: '`quickResponseId`; in a template the logical id', title: '`name`', locale: '`language`', active: '`isActive`',
      channel: '`channels`, where there is one alone',
    },
    syntax: 'Markdown or plain text, by its key; in a template by `ContentType`, else told from the text',
    twins: '`plainText` beside `markdown`',
    example: {
      path: 'quick-responses.yaml',
      text: `Resources:
  LampSent:
    Type: AWS::Wisdom::QuickResponse
    Properties:
      KnowledgeBaseArn: !GetAtt KnowledgeBase.Arn
      Name: Lamp sent
      Language: en_US
      Channels: [Chat]
      ContentType: application/x.quickresponse;format=markdown
      Content:
        Content: Hi {{Attributes.Customer.FirstName}}, your lamp left us today and reaches you **on Thursday**.
`,
    },
  },

  isRecord(map: DataMap): boolean {
    if (isResource(map)) return true
    if (get(map, 'name')?.kind !== 'text') return false
    if (CONTENT_TYPE.test(getText(map, 'contentType') ?? '')) return true
    return writingsOf(map).length > 0 && OWN.some(key => get(map, key) !== undefined)
  },

  readRecord({ map, place }: LocatedRecord): readonly ReplyDraft[] {
    if (isResource(map)) return readResource(map, place)
    const text = readWritings(writingsOf(map))
    if (text === undefined) return []
    const id = getText(map, 'quickResponseId')
    const fields: RecordFields = { ...readRecord(new Fields(map), place), ...id !== undefined && { id } }
    return [{ fields, ...text, span: map.span }]
  },

  /** A list of the API has names alone; a template may put a text together. */
  problemsOf({ map }: LocatedRecord): readonly Problem[] {
    if (isResource(map)) return unreadContent(map)
    if (get(map, 'contents') !== undefined) return []
    const message = 'This quick response has a name and no contents, as Amazon Connect lists them, so it was not linted. ' +
      'Export the text of each: aws qconnect get-quick-response gives its contents.'
    return [{ id: 'preview-only', severity: 'error', message, span: get(map, 'name')?.span ?? map.span }]
  },
}

/** The texts of a quick response, first the one that is sent: the plain one only where its type says so. */
function writingsOf(map: DataMap): readonly Writing[] {
  const contents = get(map, 'contents')
  const markdown = writingUnder(get(contents, 'markdown'), 'content', 'markdown', 'contents.markdown')
  const plain = writingUnder(get(contents, 'plainText'), 'content', 'text', 'contents.plainText')
  return isPlain(getText(map, 'contentType')) ? [...plain, ...markdown] : [...markdown, ...plain]
}

function isResource(map: DataMap): boolean {
  return getText(map, 'Type') === RESOURCE && get(map, 'Properties')?.kind === 'map'
}

/** A resource is known by its logical id: the key that it stands under. */
function readResource(map: DataMap, place: LocatedRecord['place']): readonly ReplyDraft[] {
  const properties = get(map, 'Properties')
  const body = textOf(get(get(properties, 'Content'), 'Content'))
  if (properties?.kind !== 'map' || body === undefined) return []
  const id = place.pointer?.split('/').at(-1) ?? ''
  const fields = readRecord(new Fields(properties), { ...place, ...id !== '' && { id } })
  const syntax = isPlain(getText(properties, 'ContentType')) ? 'text' : undefined
  return [{ fields, ...syntax !== undefined && { syntax }, body: body.passage(), span: map.span }]
}

/** A text that a template puts together (`Fn::Join`), which is not read. */
function unreadContent(map: DataMap): readonly Problem[] {
  const content = get(get(get(map, 'Properties'), 'Content'), 'Content')
  if (content === undefined || textOf(content) !== undefined || !holdsWords(content)) return []
  const message = 'The template puts this text together from parts, as with Fn::Join, so it was not linted. ' +
    'Write it as one text, with Fn::Sub where names are filled in.'
  return [{ id: 'unread-text', severity: 'warning', message, span: { start: content.span.start, end: content.span.start + 1 } }]
}

/** Whether there is a text of several words; a single one is a name or a separator. */
function holdsWords(data: Data): boolean {
  if (data.kind === 'text') return /\p{L}[^\p{L}]*\s\S*\p{L}/u.test(data.value)
  if (data.kind === 'list') return data.items.some(holdsWords)
  return data.kind === 'map' && data.entries.some(({ value }) => holdsWords(value))
}

/**
 * A text as it stands, or inside `Fn::Sub`, which fills in `${names}`: a text, or a list of a text and its names.
 * A single word is what is left of `!Ref Greeting`, which stands for a text that is elsewhere.
 */
function textOf(value: Data | undefined): DataText | undefined {
  if (value?.kind === 'text') return /\s/.test(value.value.trim()) ? value : undefined
  if (value?.kind === 'list') return value.items[1]?.kind === 'map' ? textOf(value.items[0]) : undefined
  return value?.kind === 'map' ? textOf(get(value, 'Fn::Sub')) : undefined
}

function isPlain(contentType: string | undefined): boolean {
  return contentType?.endsWith('format=plain') === true
}
