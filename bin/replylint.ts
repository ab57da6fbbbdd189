#!/usr/bin/env node
import { run } from '../src/cli/run.ts'

// Made as they are asked for: each stream costs the start of the program some milliseconds.
const io = {
  get stdin() { return process.stdin },
  get stdout() { return tolerant(process.stdout) },
  get stderr() { return tolerant(process.stderr) },
  cwd: process.cwd(),
  env: process.env,
}

/** A reader that has seen enough (`replylint . | head`) closes the pipe; that is no fault of anyone. */
function tolerant(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount('error') === 0) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return stream
}

process.exitCode = await run(process.argv.slice(2), io)
