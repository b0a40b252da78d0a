#!/usr/bin/env node
import type { Io } from './io'
import { run } from './run'

const { stdin, stdout, stderr, env } = process
// Its type does not say that it is undefined where there is no terminal.
const { isTTY } = stdout as { readonly isTTY?: boolean }

// A reader that stops early, such as `head`, is no error.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })

const line = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

const io: Io = {
  out: (text) => stdout.write(line(text)),
  err: (text) => stderr.write(line(text)),
  input: stdin,
  colors: isTTY === true && (env['NO_COLOR'] ?? '') === '',
}

process.exitCode = await run(process.argv.slice(2), io)
