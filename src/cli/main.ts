#!/usr/bin/env node
import { reasonOf } from '../node/regular-file'
import { describe } from '../text/error'
import { EXIT } from './exit'
import { langOf } from './lang'
import { brokenText, run } from './run'
import type { Io } from './terminal'

const { stdin, stdout, stderr, env } = process
const argv = process.argv.slice(2)
const { lang } = langOf(argv)
// Its type does not say that it is undefined where there is no terminal.
const { isTTY } = stdout as { readonly isTTY?: boolean }

const line = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

const io: Io = {
  out: (text) => stdout.write(line(text)),
  err: (text) => stderr.write(line(text)),
  input: stdin,
  colors: isTTY === true && (env['NO_COLOR'] ?? '') === '',
}

process.on('uncaughtException', (error) => {
  io.err(brokenText(error, lang))
  process.exit(EXIT.broken)
})

// A reader that stops early, such as `head`, is no error; a disk that is full is one.
const stop = (error: Error, name: string): void => {
  const reason = reasonOf(error)
  if (reason === 'EPIPE') process.exit()
  if (name === 'stdout')
    io.err(describe({ code: 'unwritable-file', path: [], params: { reason }, file: name }, lang))
  process.exit(EXIT.machine)
}
stdout.on('error', (error: Error) => {
  stop(error, 'stdout')
})
stderr.on('error', (error: Error) => {
  stop(error, 'stderr')
})

process.exitCode = await run(argv, io)
