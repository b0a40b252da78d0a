import { relative, sep } from 'node:path'

/** A path as seen from the folder the command runs in, with forward slashes. */
export const relativePath = (file: string): string => relative('', file).split(sep).join('/')
