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
import { lint, type LintOptions } from './index.ts'

const replylint: Plugin<[LintOptions?]> = function (options = {}) {
  this.parser ??= () => ({ type: 'root', children: [] }) as never
  this.compiler ??= (_, file) => String(file)
  return async (_, file) => {
    const result = await lint(String(file), { path: file.path ?? 'reply.md', ...options })
    for (const finding of result.findings) addMessage(file, finding)
  }
}

export default replylint

/** `fatal` is how vfile says severity: true is an error, false a warning. Nothing is thrown. */
function addMessage(file: VFile, finding: Finding): void {
  const { line, column, endLine, endColumn, offset, endOffset } = finding
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
