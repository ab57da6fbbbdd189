import { Command, InvalidArgumentError, Option } from 'commander'
import { presetNames } from '../config/schema.ts'
import { reporters } from '../reporters/index.ts'
import { tameLines } from '../reporters/terminal-text.ts'
import { UsageError } from './usage-error.ts'
import { hasColor } from './color.ts'
import type { Content } from './content.ts'
import { widthOf, type Io } from './io.ts'
import type { LintOptions } from './lint.ts'
import { passOptionsOn } from './options-before-command.ts'
import { version } from './version.ts'

/**
 * The command line: flags, arguments and commands, each handed to the file that bears its name. `ended`
 * is told the exit code of the command that ran.
 */
export function createProgram(io: Io, loadContent: () => Promise<Content>, ended: (code: number) => void): Command {
  const program = configured(new Command('replylint'), io)
    .description('Finds what a customer would feel is wrong with a support reply: in macros, saved replies, templates.')
    .argument('[paths...]', 'files, folders or globs; “-” is standard input; the working folder when there is none')
    .enablePositionalOptions()
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .action(async (paths: string[], options: LintOptions) => {
      const { lint } = await import('./lint.ts')
      ended(await lint(paths, options, io, await loadContent()))
    })
  addRules(program)
  addReading(program)
  addInput(program)
  addChanges(program)
  addOutput(program)
  addOther(program)
  addCommands(program, io, loadContent, ended)
  program.hook('preAction', (_, command) => { if (command !== program) passOptionsOn(program, command) })
  return program.addHelpText('after', examples)
}

const examples = `
Examples:
  replylint macros/                           lint a folder
  replylint export.csv --body-column Antwort  say where the text is
  replylint --preset strict --quiet .         errors only, by the strict preset
  replylint --rule no-policy-apology:off .    without one rule
  replylint --fix macros/                     make the safe fixes; --diff shows them first
  replylint a.md --apply a.md:3:1             take the suggestion for the finding at that place
  replylint explain require-next-step         what a rule wants, with examples

Exit codes: 0 clean (warnings allowed), 1 findings, 2 could not run.`

function addRules(command: Command): void {
  command.optionsGroup('Rules and config:')
    .option('-c, --config <file>', 'use this config for every file instead of looking for one')
    .option('--no-config', 'use no config file')
    .option('--preset <name>', `lay a preset over the config: ${presetNames.join(', ')}; may be repeated`, collect)
    .option('--rule <id:severity>', 'set a rule: off, warning, error; “id:error:{…}” with options; may be repeated', collect)
}

function addReading(command: Command): void {
  command.optionsGroup('Reading files:')
    .option('--as <format>', 'read files as this format instead of recognising it')
    .option('--body-column <name>', 'the CSV column, or the key, that holds the reply; may be repeated', collect)
    .option('--title-column <name>', 'the CSV column, or the key, that holds its title')
    .option('--pointer <pattern>', 'where replies stand in JSON or YAML: a JSON pointer, * for any key; may be repeated', collect)
}

function addChanges(command: Command): void {
  command.optionsGroup('Changing files:')
    .option('--fix', 'make the fixes that keep the meaning, and report the rest')
    .option('--apply <what>', 'take a suggestion: its id, FILE:LINE:COLUMN[#NUMBER], or a rule for the first of each of its findings; may be repeated', collect)
    .option('--fill <slot=text>', 'what to write in a {{slot}} of a suggestion; may be repeated', collect)
    .option('--diff', 'show as a unified diff what --fix (or --apply) would do, and change nothing')
  addSuppressions(command)
}

function addSuppressions(command: Command): void {
  command
    .option('--suppressions <file>', 'the suppressions file; replylint-suppressions.json here or above unless given')
    .option('--no-suppressions', 'show suppressed findings, too')
}

function addOther(command: Command): void {
  command.optionsGroup('Other:')
    .option('--color', 'use colours; --no-color does not; else as the terminal allows')
    .addOption(new Option('--no-color').hideHelp())
    .option('--debug', 'show stack traces, times, and where each setting comes from')
}

function addInput(command: Command): void {
  command.optionsGroup('Reading files:')
    .option('--include-inactive', 'lint macros that are switched off, too')
    .option('--stdin', 'lint standard input, as “-” does')
    .option('--stdin-filename <name>', 'how the text on standard input is called; decides config and format')
    .addOption(new Option('--no-error-on-unmatched-pattern').hideHelp())
}

function addOutput(command: Command): void {
  command.optionsGroup('Report:')
    .option('-f, --format <name>', `what the report is: ${Object.entries(reporters).map(([name, { description }]) => `${name} (${description})`).join(', ')}`, 'stylish')
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'fail when there are more warnings', toCount)
    .option('--exit-zero', 'end with 0 whatever is found; with 2 still when something could not be linted')
}

function addCommands(
  program: Command,
  io: Io,
  loadContent: () => Promise<Content>,
  ended: (code: number) => void,
): void {
  const inspect = addCommand(program, io, 'inspect')
    .description('show what the linter sees in a file: replies, sentences, clauses, what each does')
    .argument('<file>', 'the file; “-” is standard input')
    .option('--stdin-filename <name>', 'how the text on standard input is called')
    .action(async (file: string, options) => {
      ended(await (await import('./inspect.ts')).inspect(file, withFormat(options, ['text', 'json']), io, await loadContent()))
    })
  const explain = addCommand(program, io, 'explain')
    .description('show what a rule wants, with examples and options')
    .argument('<rule>', 'the rule’s name')
    .action(async (rule: string, options) => {
      ended(await (await import('./explain.ts')).explain(rule, withFormat(options, ['text', 'markdown']), io, await loadContent()))
    })
  const rules = addCommand(program, io, 'rules')
    .description('list the rules')
    .action(async options => {
      ended(await (await import('./rules.ts')).rules(withFormat(options, ['text', 'json']), io, await loadContent()))
    })
  const formats = addCommand(program, io, 'formats')
    .description('list the formats that files are read in')
    .action(async options => {
      ended(await (await import('./formats.ts')).formats(withFormat(options, ['text', 'json']), io))
    })
  const config = addCommand(program, io, 'config')
    .description('show the settings that hold for a file, each with where it comes from')
    .argument('<file>', 'the file')
    .action(async (file: string, options) => {
      ended(await (await import('./config.ts')).config(file, withFormat(options, ['text', 'json']), io, await loadContent()))
    })
  for (const command of [inspect, explain, rules, config]) addRules(command)
  for (const command of [inspect, config]) addReading(command)
  for (const command of [inspect, rules, formats, config]) {
    command.optionsGroup('Report:').option('-f, --format <name>', 'text or json', 'text')
  }
  explain.optionsGroup('Report:').option('-f, --format <name>', 'text or markdown', 'text')
  for (const command of [inspect, explain, rules, formats, config]) addOther(command)
}

function addCommand(program: Command, io: Io, name: string): Command {
  return configured(program.command(name), io).helpOption('-h, --help', 'print this')
}

/** Nothing is written past `io`, and nothing ends the process. */
function configured(command: Command, io: Io): Command {
  return command
    .exitOverride()
    .showHelpAfterError(false)
    .configureHelp({ sortSubcommands: false })
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      getOutHelpWidth: () => Math.min(widthOf(io.stdout), 100),
      getErrHelpWidth: () => Math.min(widthOf(io.stderr), 100),
      getOutHasColors: () => hasColor(undefined, io.stdout, io),
      getErrHasColors: () => hasColor(undefined, io.stderr, io),
      outputError(text, write) {
        write(`${tameLines(text.replace(/^error: /, 'replylint: ').trimEnd())}\n“replylint --help” shows what there is.\n`)
      },
    })
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function toCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a number, 0 or more.')
  return Number(value)
}

function withFormat<Format extends string, Options extends { format: string }>(
  options: Options,
  formats: readonly Format[],
): Options & { format: Format } {
  const format = formats.find(name => name === options.format)
  if (format === undefined) throw new UsageError(`--format ${options.format}: expected ${formats.join(' or ')}.`)
  return { ...options, format }
}
