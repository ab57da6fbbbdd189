import type { Command } from 'commander'
import { UsageError } from './usage-error.ts'

/**
 * Hands options that were written before a command's name (`replylint --rule x:off config a.md`) on to the
 * command, where what stands after the name wins. Throws a `UsageError` on one that the command does not have.
 */
export function passOptionsOn(program: Command, command: Command): void {
  for (const [name, value] of Object.entries(program.opts())) {
    if (program.getOptionValueSource(name) !== 'cli') continue
    if (!command.options.some(option => option.attributeName() === name)) {
      throw new UsageError(`${flagOf(program, name, value)} is no option of “replylint ${command.name()}”; `
        + `“replylint ${command.name()} --help” lists those.`)
    }
    const own: unknown = command.getOptionValue(name)
    const isOwn = command.getOptionValueSource(name) === 'cli'
    if (Array.isArray(value) && Array.isArray(own)) command.setOptionValueWithSource(name, [...value as unknown[], ...own], 'cli')
    else if (!isOwn) command.setOptionValueWithSource(name, value, 'cli')
  }
}

/** The flag as it was written: `--no-x` where that is what sets the option to false. */
function flagOf(program: Command, name: string, value: unknown): string {
  const flags = program.options.filter(option => option.attributeName() === name)
  return (flags.find(({ negate }) => negate === (value === false)) ?? flags[0])?.long ?? name
}
