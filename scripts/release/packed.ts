import { spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Runs a command to its end and gives what it printed; throws with all of that if it fails. */
export const run = (command: string, args: readonly string[], options: SpawnSyncOptions = {}): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    maxBuffer: 100_000_000,
    ...options,
    encoding: 'utf8',
  })
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${String(status ?? error?.message)}\n${stdout}${stderr}`,
    )
  return stdout
}

/** Packs what is built in `root` as it would be published, and gives the path of the tarball. */
export const packInto = (folder: string, root = '.'): string => {
  mkdirSync(folder, { recursive: true })
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(folder)]
  const [{ filename } = { filename: '' }] = JSON.parse(run('npm', args, { cwd: root })) as {
    filename: string
  }[]
  return join(folder, filename)
}

/** Adds packages to a project, which is made if it is not there. */
export const installInto = (folder: string, packages: readonly string[]): void => {
  mkdirSync(folder, { recursive: true })
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest))
    writeFileSync(manifest, JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
  })
}
