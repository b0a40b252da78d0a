import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { packInto, run } from '../../scripts/release/packed'

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

/** What is not part of the source. */
const LEFT_OUT = ['node_modules', 'dist', 'coverage', '.git']

test('the same source, built and packed elsewhere, gives the same bytes', () => {
  const copy = mkdtempSync(join(tmpdir(), 'dekkend-again-'))
  try {
    cpSync('.', copy, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) })
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
    run('npm', ['run', '--silent', 'build'], { cwd: copy })
    expect(sha256(packInto(join(copy, 'packed'), copy))).toBe(sha256(inject('tarball')))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}, 300_000)
