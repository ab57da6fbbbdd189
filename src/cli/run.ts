import type { ConfigError } from '../config/mistake.ts'
import { loadContent, type Content } from './content.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

/**
 * Runs the program: `argv` are the arguments without `node` and the script. Writes to `io` alone, ends
 * nothing, throws nothing; gives the exit code. `content` is what the package ships unless given.
 */
export async function run(
  argv: readonly string[],
  io: Io,
  content: () => Promise<Content> = loadContent,
): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
    io.stdout.write(`${version}\n`)
    return ExitCode.Clean
  }
  try {
    const { createProgram } = await import('./program.ts')
    let code: number = ExitCode.Clean
    await createProgram(io, content, ended => { code = ended }).parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    return reportFailure(error, argv.includes('--debug'), io)
  }
}

/** Says why the run could not be done. Help and version end in an error, too, which commander has written already. */
async function reportFailure(error: unknown, debug: boolean, io: Io): Promise<number> {
  const { name, code, exitCode } = error as { name?: string; code?: string; exitCode?: number }
  if (code?.startsWith('commander.') === true) return exitCode === 0 ? ExitCode.Clean : ExitCode.CouldNotRun
  const said = error instanceof Error ? error.message : String(error)
  const message = name === 'ConfigError' ? await describeMistakes(error as ConfigError, io)
    : name === 'UsageError' ? said
      : `a fault of the program: ${said}${debug ? '' : ' (--debug shows where)'}`
  const { tameLines } = await import('../reporters/terminal-text.ts')
  io.stderr.write(`replylint: ${tameLines(message)}\n`)
  if (debug) io.stderr.write(`\n${(await import('./debug.ts')).stackOf(error)}\n`)
  return ExitCode.CouldNotRun
}

async function describeMistakes({ mistakes }: ConfigError, { cwd }: Io): Promise<string> {
  const { describe } = await import('../config/mistake.ts')
  const { pathFrom } = await import('../files/path-from.ts')
  return mistakes.map(mistake => describe(mistake, file => pathFrom(cwd, file))).join('\n\n')
}
