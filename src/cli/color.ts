import type { Io, Output } from './io.ts'

/**
 * Whether to write colours: what a flag says; else `FORCE_COLOR`, `NO_COLOR`, a `TERM` that cannot;
 * else whether the output is a terminal.
 */
export function hasColor(flag: boolean | undefined, output: Output, { env }: Pick<Io, 'env'>): boolean {
  if (flag !== undefined) return flag
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  return output.isTTY === true && env['TERM'] !== 'dumb'
}
