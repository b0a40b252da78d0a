import type * as pack from './pack/types'
import type * as route from './route/types'
import type { NeedRequest as AnyRequest, RouteOptions as AnyOptions } from './route/router'
import type { Shipped } from './vocabulary/generated'
import type { Vocabulary } from './vocabulary/vocabulary'

/**
 * The public types of questions and answers: those of the packs that ship, unless another vocabulary is
 * given. Inside the library they are those of any pack.
 */

export type NeedRequest<V extends Vocabulary = Shipped> = AnyRequest<V>
export type RouteOptions<V extends Vocabulary = Shipped> = AnyOptions<V>

export type Source<V extends Vocabulary = Shipped> = pack.Source<V>
export type Outcome<V extends Vocabulary = Shipped> = pack.Outcome<V>

export type AgreementInForce<V extends Vocabulary = Shipped> = route.AgreementInForce<V>
export type Assignment<V extends Vocabulary = Shipped> = route.Assignment<V>
export type Candidate<V extends Vocabulary = Shipped> = route.Candidate<V>
export type Coordinator<V extends Vocabulary = Shipped> = route.Coordinator<V>
export type Decided<V extends Vocabulary = Shipped> = route.Decided<V>
export type EscalationRung<V extends Vocabulary = Shipped> = route.EscalationRung<V>
export type Lead<V extends Vocabulary = Shipped> = route.Lead<V>
export type MaybeNeed<V extends Vocabulary = Shipped> = route.MaybeNeed<V>
export type Open<V extends Vocabulary = Shipped> = route.Open<V>
export type Question<V extends Vocabulary = Shipped> = route.Question<V>
export type RouteStep<V extends Vocabulary = Shipped> = route.RouteStep<V>
export type Routing<V extends Vocabulary = Shipped> = route.Routing<V>
export type SignalInForce<V extends Vocabulary = Shipped> = route.SignalInForce<V>
export type UsedFact<V extends Vocabulary = Shipped> = route.UsedFact<V>
