import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'rules', 'package.json', 'tsconfig.json', 'tsup.config.ts']

/** Builds once before the package tests, unless dist is newer than everything it is made from. */
export default function build(): void {
  const built = existsSync('dist/cli.js') ? statSync('dist/cli.js').mtimeMs : 0
  if (built > Math.max(...sources.map(newest))) return
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsup/dist/cli-default.js'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the package does not build\n${stdout}${stderr}`)
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
