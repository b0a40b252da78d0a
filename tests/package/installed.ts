import { readFileSync } from 'node:fs'

/** The version of a package that this project itself uses. */
export const installedVersion = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
