import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'
import { runInThisContext } from 'node:vm'
import ts from 'typescript'

/** A fenced block of a page: its language, the words after it, its text and the line it starts on. */
interface Block {
  readonly language: string
  readonly marks: readonly string[]
  readonly text: string
  readonly line: number
}

export interface Page {
  readonly path: string
  readonly text: string
  readonly blocks: readonly Block[]
}

const FENCE = /^```(\S*) *(.*)\n([\s\S]*?)^```$/gm

export const pageAt = (path: string): Page => {
  const text = readFileSync(path, 'utf8')
  const blocks = [...text.matchAll(FENCE)].map(([, language = '', marks = '', body = ''], index, all) => ({
    language,
    marks: marks.split(' ').filter((mark) => mark !== ''),
    text: body,
    line: text.slice(0, all[index]?.index).split('\n').length,
  }))
  return { path, text, blocks }
}

/** Every page of documentation, from the root of the repository. */
export const pages: readonly Page[] = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join('docs', path)),
].map(pageAt)

/** The source behind a name that users import. */
const sourceOf = (specifier: string): string => {
  if (specifier === 'fast-check') return specifier
  const [name, room, id] = specifier.split('/')
  if (name !== 'dekkend') throw new Error(`a snippet imports ${specifier}`)
  if (room === undefined) return '../../src/index.ts'
  return id === undefined ? `../../src/${room}/index.ts` : `../../src/${room}/${id}.ts`
}

/** Runs a snippet of TypeScript as its reader would, against the source, and gives what it prints. */
export const printedBy = async (code: string): Promise<string> => {
  const names = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName)
  const modules = new Map(
    await Promise.all(names.map(async (name) => [name, (await import(sourceOf(name))) as object] as const)),
  )
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const printed: string[] = []
  const log = (...values: unknown[]): number => printed.push(`${format(...values)}\n`)
  const body = runInThisContext(`(async (require, exports, console) => {${outputText}\n})`) as (
    require: (name: string) => object | undefined,
    exports: object,
    console: { log: typeof log },
  ) => Promise<void>
  await body((name) => modules.get(name), {}, { log })
  return printed.join('')
}
