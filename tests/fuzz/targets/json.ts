import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { readJsonBytes } from '../../../src/node/bytes'
import { bytesOf, nearlyJson, textOf } from '../bytes'
import { insist, target } from '../target'

/** Bytes that are JSON, or nearly: read as `JSON.parse` reads them, or refused at a place that is there. */

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

const asNodeReads = (bytes: Uint8Array): { readonly value: unknown } | undefined => {
  try {
    return {
      value: JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown,
    }
  } catch {
    return undefined
  }
}

const ABOUT_KEYS: readonly string[] = ['duplicate-key', 'forbidden-key']

export const json = target<string>({
  name: 'json',
  share: 250,
  inputs: fc.oneof(
    { weight: 4, arbitrary: nearlyJson(fc.jsonValue({ maxDepth: 3, noUnicodeString: false })) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 12 }).map(textOf) },
  ),
  holds: (text) => {
    const bytes = bytesOf(text)
    const read = () => readJsonBytes(bytes, 'a.json', 'situationFile')
    const { value, issues, locate } = read()
    insist(isDeepStrictEqual(read().issues, issues), () => 'read differently the second time')
    const plain = asNodeReads(bytes)
    const fatal = issues.filter(({ code }) => !ABOUT_KEYS.includes(code))
    if (plain === undefined || depthOf(plain.value) > 50)
      insist(fatal.length > 0 && value === undefined, () => 'read what is no JSON')
    else insist(fatal.length === 0 && isDeepStrictEqual(value, plain.value), () => 'misread JSON')
    const lines = Buffer.from(bytes).toString('utf8').split('\n')
    for (const { line = 1, column = 1, file } of [
      ...issues,
      locate({ code: 'unknown-key', path: ['a', 0], params: {} }),
    ])
      insist(
        file === 'a.json' &&
          line >= 1 &&
          line <= lines.length &&
          column >= 1 &&
          column <= (lines[line - 1] ?? '').length + 2,
        () => `a place that is not there: ${line}:${column}`,
      )
  },
})
