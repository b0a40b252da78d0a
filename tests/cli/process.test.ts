import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const shell = (command: string, env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', LC_ALL: 'C', ...env },
  })
  return { status, stdout, stderr }
}
const dekkend = `'${process.execPath}' --import tsx src/cli/main.ts`

describe('the process of the command', { timeout: 30_000 }, () => {
  test('ends with the exit code, and colours nothing where there is no terminal', () => {
    const { status, stdout, stderr } = shell(`echo '{ "leeftijdd": 1 }' | ${dekkend} route -`)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^-:1:3 leeftijdd: onbekend feit `leeftijdd`; bedoelt u `leeftijd`\?.*\n$/)
  })

  test('takes a reader that stops early for no error', () => {
    // More than a pipe holds, so that writing goes on after the reader has gone.
    const { status, stdout, stderr } = shell(`${dekkend} facts --json | head -n 1`)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '[\n', stderr: '' })
  })

  test('says that the disk is full, and ends with a code of its own', () => {
    const { status, stderr } = shell(`${dekkend} facts --json > /dev/full`)
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'stdout: dit bestand kan niet worden geschreven: de schijf is vol\n',
    })
    expect(shell(`${dekkend} rout 2> /dev/full`)).toEqual({ status: 3, stdout: '', stderr: '' })
  })

  test('writes all it has to say before it ends', () => {
    const { status, stdout } = shell(`${dekkend} facts --json | (sleep 0.2; cat)`)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toBeInstanceOf(Array)
  })
})
