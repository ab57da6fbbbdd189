#!/usr/bin/env node
import { run } from '../src/cli/run.ts'

const { stdin, stdout, stderr, env } = process

// A reader that has seen enough (`replylint . | head`) closes the pipe; that is no fault of anyone.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd(), env })
