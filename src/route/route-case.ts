import type { Pack } from '../pack/types'
import type { Shipped } from '../vocabulary/generated'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { createRouter, type RouteOptions } from './router'
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
    const pack: unknown = (options as RouteCaseOptions | null)?.pack ?? defaultPack
    return createRouter(pack as Pack<V>).route(situation, options)
  }
