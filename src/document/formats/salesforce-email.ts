import { companionsOf, fileName } from '../companions.ts'
import type { Problem } from '../document.ts'
import type { Reading, RecordFields, ReplyDraft } from '../draft.ts'
import { firstLine } from '../line-ranges.ts'
import { inFolders } from '../record.ts'
import { detectSyntax } from '../syntax.ts'
import type { XmlElement } from '../xml.ts'
import { Passage } from '../../text/passage.ts'
import type { TextFile, TextFormat } from './text-format.ts'

/** What the metadata file of a template says of it. */
interface Metadata {
  readonly title: string | undefined
  readonly active: boolean
  readonly type: string | undefined
  /** `Aloha` is Classic, `SFX` Lightning: they do not fill in the same variables. */
  readonly uiType: string | undefined
  readonly subject: XmlElement | undefined
  /** The plain alternative of an HTML template. */
  readonly textOnly: XmlElement | undefined
  readonly problems: readonly Problem[]
}

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)?<EmailTemplate\s[^>]*soap\.sforce\.com/
/** Merge fields of Salesforce: `{!Contact.FirstName}` and `{{{Recipient.FirstName}}}`. */
const MERGE_FIELD = /\{![^{}\n]+\}|\{\{\{[^{}\n]+\}\}\}/
const MAIL_HEADERS = /^(?:(?:From|To|Cc|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type):.*(?:\r?\n[ \t].*)*\r?\n){3}/i
const JSON_START = /^\s*(?:\{\s*"|\[\s*[{"])/

/**
 * Salesforce email templates: `Refund.email` holds the text, `Refund.email-meta.xml` beside it the name, the
 * subject and the plain alternative. Each file is read with what the other says of it.
 */
export const salesforceEmail: TextFormat = {
  id: 'salesforce-email',
  description: 'Salesforce email templates (Name.email and Name.email-meta.xml)',
  platform: 'salesforce',
  docs: {
    recognisedBy: 'A `.email` file that is neither a mail with its headers nor JSON, and metadata with `EmailTemplate` of Salesforce at its root.',
    customerText: 'The whole `.email` file; of the metadata `subject` as a snippet, and `textOnly` where the `.email` file is missing or empty',
    keptOut: 'The `description`, and Visualforce templates',
    record: {
      id: 'the name of the file', title: '`name`, else the name of the file, with the folders below `email` before it',
      active: '`available`', channel: 'always `email`',
    },
    syntax: 'HTML or plain text, by `type` in the metadata; without it told from the text',
    twins: '`textOnly` in the metadata of an HTML template',
    example: {
      path: 'Lamp_sent.email',
      text: `Hi {!Contact.FirstName},

your lamp left us today and reaches you on Thursday.
`,
    },
  },

  async read(source: string, file: TextFile): Promise<Reading> {
    return isMetadata(source) ? readMetadataFile(source, file) : readBodyFile(source, file)
  },
}

/** Whether a file is the text or the metadata of a template; a mail saved with its headers is neither, nor is JSON. */
export function isSalesforceEmail(source: string, path: string): boolean {
  return /\.email$/i.test(path) ? !MAIL_HEADERS.test(source) && !JSON_START.test(source) : isMetadata(source)
}

function isMetadata(source: string): boolean {
  return ROOT.test(source.slice(0, 4000))
}

async function readBodyFile(source: string, { path, beside }: TextFile): Promise<Reading> {
  const metadata = await metadataIn(companionText(path, beside))
  if (isVisualforce(source, metadata)) return { format: salesforceEmail.id, drafts: [], problems: [visualforce(source)] }
  const isOurs = metadata !== undefined || MERGE_FIELD.test(source)
  const { platform: _platform, ...unsure } = fieldsOf(metadata, path)
  const draft: ReplyDraft = {
    fields: isOurs ? fieldsOf(metadata, path) : unsure,
    syntax: syntaxOf(source, metadata),
    body: Passage.slice(source),
    span: { start: 0, end: source.length },
  }
  return { format: salesforceEmail.id, drafts: [draft], problems: [] }
}

/** The subject; and the plain alternative, which is linted only where there is no HTML to hold it against. */
async function readMetadataFile(source: string, { path, beside }: TextFile): Promise<Reading> {
  const metadata = await readMetadata(source)
  const { subject, textOnly } = metadata
  const body = companionText(path, beside) ?? ''
  // One place for both, as they belong to one template.
  const fields = { ...fieldsOf(metadata, path), pointer: '/EmailTemplate' }
  const drafts: ReplyDraft[] = []
  const problems = [...metadata.problems]
  const [name] = companionsOf(path)
  if (name !== undefined && beside?.has(name) === false && metadata.active && metadata.type !== 'visualforce') {
    problems.push(missingBody(source, name))
  }
  if (subject !== undefined) {
    drafts.push(draftOf(subject, { ...fields, kind: 'snippet' }))
  }
  if (textOnly !== undefined && body.trim() === '') {
    drafts.push(draftOf(textOnly, fields))
  } else if (textOnly !== undefined && metadata.active && !isVisualforce(body, metadata)) {
    problems.push(...await compare(textOnly, body, metadata, fields))
  }
  return { format: salesforceEmail.id, drafts, problems, mayBeEmpty: true }
}

function draftOf({ text, span }: XmlElement, fields: RecordFields): ReplyDraft {
  return { fields, syntax: 'text', body: text, span }
}

/** What is wrong where the plain alternative says something else than the HTML. */
async function compare(
  textOnly: XmlElement, source: string, metadata: Metadata, fields: RecordFields,
): Promise<readonly Problem[]> {
  const [{ readHtml }, { readPlain }, { findDisagreement }] =
    await Promise.all([import('../html.ts'), import('../plain.ts'), import('../twins.ts')])
  const syntax = syntaxOf(source, metadata)
  const passage = syntax === 'html' ? readHtml(source) : readPlain(source)
  if (passage.text.trim() === '') return []
  const twin = { field: 'textOnly', passage: textOnly.text.through(readPlain(textOnly.text.text)) }
  const record = { ...fields, audience: 'customer', kind: 'reply' } as const
  const problem = findDisagreement({ record, syntax, passage, span: textOnly.span, twin })
  return problem === undefined ? [] : [problem]
}

function companionText(path: string, beside: ReadonlyMap<string, string> | undefined): string | undefined {
  const [name] = companionsOf(path)
  return name === undefined ? undefined : beside?.get(name)
}

async function metadataIn(source: string | undefined): Promise<Metadata | undefined> {
  return source === undefined || !isMetadata(source) ? undefined : readMetadata(source)
}

async function readMetadata(source: string): Promise<Metadata> {
  const { elements, problems } = (await import('../xml.ts')).readXml(source)
  const filled = (name: string): XmlElement | undefined =>
    elements.find(element => element.name === name && element.text.text.trim() !== '')
  const wordOf = (name: string): string | undefined => filled(name)?.text.text.trim()
  return {
    title: wordOf('name'),
    active: wordOf('available')?.toLowerCase() !== 'false',
    type: wordOf('type')?.toLowerCase(),
    uiType: wordOf('uiType'),
    subject: filled('subject'),
    textOnly: filled('textOnly'),
    problems,
  }
}

/** Without its metadata a template is known by the name of its file. */
function fieldsOf(metadata: Metadata | undefined, path: string): RecordFields {
  const id = fileName(path).replace(/\.email(?:-meta\.xml)?$/i, '')
  const title = inFolders(metadata?.title ?? id, foldersOf(path))
  return {
    id, tags: [], active: metadata?.active ?? true, channel: 'email', platform: 'salesforce',
    ...title !== undefined && { title },
    ...metadata?.uiType !== undefined && { metadata: { ui_type: metadata.uiType } },
  }
}

/** The folders below `email`, where a project keeps its templates; the one for those without a folder is none. */
function foldersOf(path: string): readonly string[] {
  const folders = path.split(/[\\/]/).slice(0, -1)
  const root = folders.lastIndexOf('email')
  return root === -1 ? [] : folders.slice(root + 1).filter(folder => folder !== 'unfiled$public')
}

function syntaxOf(source: string, metadata: Metadata | undefined): 'html' | 'text' {
  if (metadata?.type === 'text') return 'text'
  if (metadata?.type === 'html' || metadata?.type === 'custom') return 'html'
  return detectSyntax(source) === 'html' ? 'html' : 'text'
}

function isVisualforce(source: string, metadata: Metadata | undefined): boolean {
  return metadata?.type === 'visualforce' || /^\s*<messaging:emailTemplate\b/i.test(source)
}

function missingBody(source: string, name: string): Problem {
  const message = `The text of this template is not beside it: there is no ${name} in this folder. `
    + 'Put it there, so that it is linted.'
  return { id: 'missing-text', severity: 'warning', message, span: firstLine(source) }
}

function visualforce(source: string): Problem {
  const message = 'This is a Visualforce template, a program that writes the mail, so its text was not linted. '
    + 'List it under “ignores” in the config if that is right.'
  return { id: 'skipped-template', severity: 'warning', message, span: firstLine(source) }
}
