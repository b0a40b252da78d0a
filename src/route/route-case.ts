import type { Pack } from '../pack/types'
import { DekkendError } from '../text/error'
import { readObject } from '../text/plain'
import type { Shipped } from '../vocabulary/generated'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { routeOnce, type RouteOptions } from './router'
import type { Routing } from './types'

export interface RouteCaseOptions<V extends Vocabulary = Shipped> extends RouteOptions<V> {
  /** The rules to use, from `dekkend/packs/<id>` or `definePack`. Left out: the national pack. */
  readonly pack?: Pack<V> | undefined
}

/** Makes `routeCase` for a default pack, so that only the entry point names one. */
export const routeCaseWith =
  (defaultPack: Pack<Shipped>) =>
  <V extends Vocabulary = Shipped>(
    situation: V['situation'],
    options: RouteCaseOptions<V> = {},
  ): Routing<V> => {
    const read = readObject(options, ['options'], 'situationKeys')
    if (read.issue !== undefined) throw new DekkendError([read.issue])
    const { pack = defaultPack } = read.copy
    return routeOnce(pack, situation, read.copy) as Routing<V>
  }
