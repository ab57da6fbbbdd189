import { fieldNames } from '../fields.ts'
import type { FormatDocs, FormatExample } from './format-docs.ts'

/** What is to be said of a file of plain records, whatever syntax it is written in. `columns` are keys or columns. */
export function plainDocs(recognisedBy: string, columns: 'keys' | 'columns', example: FormatExample): FormatDocs {
  const { body, title, folder, id, locale, tags, channel, audience, internalText } = fieldNames
  const where = columns === 'keys' ? ' Keys above a record are its `id`, its locale or its folders.' : ''
  return {
    recognisedBy,
    customerText: `The first of these that holds prose: ${listed(body)}. Case, spaces, dashes and accents in a name do not matter. `
      + (columns === 'columns' ? 'Without such a column, the one that holds the most prose. ' : 'Texts right under keys, by language, or in a list are read, too. ')
      + 'Another text that customers may get (`subject`, `chat_text`) is told of in a warning; `columns` in the config names them all.',
    keptOut: listed(internalText),
    record: {
      id: `${listed(id)}.${where}`,
      title: `${listed(title)}; its folders from ${listed(folder)}`,
      locale: listed(locale),
      active: `${listed(fieldNames.switchedOn)} say yes; ${listed([...fieldNames.switchedOff, ...fieldNames.switchedOffAt])} say no; ${listed(fieldNames.status)} such as \`draft\` or \`archived\``,
      tags: listed(tags),
      channel: listed(channel),
      audience: `${listed(audience)}; internal by ${listed(fieldNames.internalFlag)}`,
    },
    syntax: 'Told from each text: HTML, Markdown, else plain',
    twins: 'A field of the same name but for `html`, `text`, `plain` (`body_html` and `body_text`), or with the same words.',
    example,
  }
}

function listed(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}
