import type { PLAN } from './nl'

/** The form of `PLAN`, so that each language has every word. */
export type Widen<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widen<T[K]> }

export type PlanWords = Widen<typeof PLAN>
