import { chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file so that nobody ever sees half of it: to a temporary file beside it, which then takes its
 * place. Makes the folders above it; keeps the mode of a file that is there, and a link to one. What is there
 * and is no regular file (a pipe, a device, a link to nothing) is written to as it is. Throws what the system
 * throws.
 */
export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isFile() === true) replace(realpathSync(path), content, stats.mode)
  else if (lstatSync(path, { throwIfNoEntry: false }) === undefined) replace(path, content, undefined)
  else writeFileSync(path, content)
}

function replace(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, content)
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
