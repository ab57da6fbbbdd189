import type { Block, RulePage } from './page.ts'

/** A rule's page as a Markdown file. */
export function toMarkdown({ id, description, facts, sections }: RulePage): string {
  return [
    `# ${id}`,
    description,
    facts.map(fact => `- ${fact}`).join('\n'),
    ...sections.flatMap(({ title, blocks }) => [`## ${title}`, ...joinOptions(blocks.map(block => shown(block)))]),
  ].join('\n\n') + '\n'
}

/** Options are one list, not a paragraph each. */
function joinOptions(blocks: readonly string[]): readonly string[] {
  return blocks.every(block => block.startsWith('- ')) ? [blocks.join('\n')] : blocks
}

function shown(block: Block): string {
  switch (block.kind) {
    case 'prose': return block.text
    case 'list': return block.items.map(item => `- ${item}`).join('\n')
    case 'option': return `- \`${block.name}\` (default \`${block.preset}\`): ${block.description}`
    case 'bad': return bad(block.example)
    case 'good': return good(block.example)
  }
}

function bad({ text, options, record, because, reports }: Extract<Block, { kind: 'bad' }>['example']): string {
  const said = reports.map(({ messageId, quote }) => `- \`${messageId}\` on “${quote.replaceAll('\n', ' ')}”`)
  const better = reports.map(({ fix, suggestions }) => fix ?? suggestions?.[0]).find(rewrite => rewrite !== undefined)
  return [fence(text), ...circumstances({ options, record, because }), said.join('\n'), ...(better === undefined ? [] : ['Instead:', fence(better)])].join('\n\n')
}

function good({ text, options, record, because }: Extract<Block, { kind: 'good' }>['example']): string {
  return [fence(text), ...circumstances({ options, record, because })].join('\n\n')
}

/** Under which options, for which kind of record, and why: one line, where there is anything to say. */
export function circumstances(
  { options, record, because }: { readonly options?: object | undefined; readonly record?: object | undefined; readonly because?: string | undefined },
): readonly string[] {
  const line = [
    ...(options === undefined ? [] : [`With \`${JSON.stringify(options)}\`.`]),
    ...(record === undefined ? [] : [`Where the file says \`${JSON.stringify(record)}\`.`]),
    ...(because === undefined ? [] : [because]),
  ].join(' ')
  return line === '' ? [] : [line]
}

/** A fence longer than any run of backticks in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}text\n${text}\n${marks}`
}
