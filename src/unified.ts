/**
 * replylint as a unified plugin: findings become messages on the VFile, so that unified-engine, its
 * reporters and editors show them like those of any other plugin.
 *
 * ```js
 * const file = await unified().use(replylint).process(await read('macros.yaml'))
 * console.log(reporter(file))
 * ```
 *
 * The file's own text is linted, not a syntax tree: macros live in YAML, JSON and CSV as well as in
 * Markdown. Where the processor has no parser or compiler, the plugin brings ones that leave the file as
 * it is.
 */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Finding } from './engine/finding.ts'
import { createLinter, type LintOptions } from './index.ts'

const replylint: Plugin<[LintOptions?]> = function (options = {}) {
  this.parser ??= () => ({ type: 'root', children: [] }) as never
  this.compiler ??= (_, file) => String(file)
  const linters = new Map<string, ReturnType<typeof createLinter>>()
  return async (_, file) => {
    const cwd = options.cwd ?? file.cwd
    let linter = linters.get(cwd)
    if (linter === undefined) linters.set(cwd, (linter = createLinter({ ...options, cwd })))
    const source = String(file)
    const { findings } = await linter(source, file.path ?? 'reply.md')
    const shift = source.startsWith('\uFEFF') ? 1 : 0
    for (const finding of findings) addMessage(file, finding, shift)
  }
}

export default replylint

/** `fatal` is how vfile says severity: true is an error, false a warning. Nothing is thrown. */
function addMessage(file: VFile, finding: Finding, shift: number): void {
  const { line, endLine } = finding
  // A byte order mark counts in a VFile and not in a finding.
  const [offset, endOffset] = [finding.offset + shift, finding.endOffset + shift]
  const column = finding.column + (line === 1 ? shift : 0)
  const endColumn = finding.endColumn + (endLine === 1 ? shift : 0)
  const message = file.message(finding.message, {
    place: { start: { line, column, offset }, end: { line: endLine, column: endColumn, offset: endOffset } },
    source: 'replylint',
    ruleId: finding.ruleId,
  })
  message.fatal = finding.severity === 'error'
  message.actual = finding.quote
  message.expected = finding.suggestions.map(suggestion => suggestion.text)
  if (finding.url !== undefined) message.url = finding.url
  const notes = [...finding.suggestions.map(({ message: says, text }) => `${says} ${text}`), ...finding.related.map(other => `${other.ruleId}: ${other.message}`)]
  if (notes.length > 0) message.note = notes.join('\n')
}
