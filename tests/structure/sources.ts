import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

/** One file of src/: its path below src/, its room (none for the main entry) and its text. */
export interface SourceFile {
  readonly path: string
  readonly room: string | undefined
  readonly text: string
}

export const sourceFiles: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.m?tsx?$/.test(path))
  .sort()
  .map((path) => ({
    path,
    room: path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined,
    text: readFileSync(join('src', path), 'utf8'),
  }))

/** Everything a file imports or re-exports, types too, as written. */
export function importsOf({ text }: SourceFile): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** The path below src/ that a relative import leads to, or undefined when it leads out of src/. */
export function insideSource(from: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const path = relative(resolve('src'), resolve('src', dirname(from.path), specifier))
    .split(sep)
    .join('/')
  return path.startsWith('..') ? undefined : path
}

/** The string literals of a file with their lines, without the module names in imports and exports. */
export function stringsOf({ path, text }: SourceFile): { line: number; value: string }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: { line: number; value: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, value: node.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
