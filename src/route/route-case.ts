import type { Pack } from '../pack/types'
import type { NeedId, Situation } from '../vocabulary/generated'
import { createRouter, type RouteOptions } from './router'
import type { Routing } from './types'

export interface RouteCaseOptions extends RouteOptions<NeedId, Situation> {
  /** The rules to use, from `dekkend/packs/<id>` or `definePack`. Left out: the national pack. */
  readonly pack?: Pack
}

/** Makes `routeCase` for a default pack, so that only the entry point names one. */
export const routeCaseWith =
  (defaultPack: Pack) =>
  (situation: Situation, options: RouteCaseOptions = {}): Routing => {
    const pack: unknown = (options as RouteCaseOptions | null)?.pack ?? defaultPack
    const router = createRouter<NeedId, Situation>(pack as Pack)
    return router.route(situation, options)
  }
