import type { Value } from './types'

/**
 * The names that a pack speaks in, as types: what a situation and an answer are made of. Each is any text
 * unless said otherwise. For a pack of your own, extend this and cast what `definePack` gives.
 *
 * @example
 * interface Snow extends Vocabulary { readonly need: 'plough' | 'salt'; readonly situation: { readonly depth?: number } }
 * createRouter(definePack(files) as Pack<Snow>)
 */
export interface Vocabulary {
  /** What may be stated, each fact with its values; a fact that is `undefined` is unknown. */
  readonly situation: Readonly<Record<string, Value | undefined>>
  readonly need: string
  readonly fact: string
  /** Who can be responsible. */
  readonly party: string
  /** Who can take a step, lead or keep a case: every party, and others. */
  readonly actor: string
  readonly executor: string
  readonly law: string
  readonly municipality: string
  readonly sector: string
  readonly signal: string
  readonly agreement: string
}
