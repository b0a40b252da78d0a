import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { installInto, packInto, run } from '../../scripts/release/packed'
import { installedVersion } from './installed'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball. */
    readonly tarball: string
    /** An empty project elsewhere with the tarball installed, and nothing else. */
    readonly alone: string
    /** The same with the packages that some entry points need besides. */
    readonly withPeers: string
  }
}

const sources = ['src', 'rules', 'scripts/release', 'package.json', 'tsconfig.json', 'tsup.config.ts']

/** Builds once before the package tests, unless dist is newer than everything it is made from; packs and installs it. */
export default function setup({ provide }: TestProject): () => void {
  if (!isFresh()) run('npm', ['run', '--silent', 'build'])
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-package-'))
  const tarball = packInto(folder)
  const [alone, withPeers] = [join(folder, 'alone'), join(folder, 'with-peers')]
  installInto(alone, [tarball])
  const peers = ['fast-check', 'json-rules-engine'].map((name) => `${name}@${installedVersion(name)}`)
  installInto(withPeers, [tarball, ...peers])
  provide('tarball', tarball)
  provide('alone', alone)
  provide('withPeers', withPeers)
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether the last file of the build is newer than all that it is made from. */
function isFresh(): boolean {
  const last = 'dist/sbom.cdx.json'
  return existsSync(last) && statSync(last).mtimeMs > Math.max(...sources.map(newest))
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
