import { pack as national } from './packs/landelijk'
import { routeCaseWith } from './route/route-case'
import { situationSchemaWith } from './vocabulary/schema'

/**
 * Who is responsible for a young person, along which route, and what happens if it stalls.
 *
 * @param situation What is known; a fact left out is unknown, which is not false.
 * @param options Needs, peildatum and pack; see `RouteCaseOptions`.
 * @returns One assignment per need, the coordinator of the whole plan, and signals.
 * @throws DekkendError With every issue found, when the input cannot be used.
 * @example
 * routeCase({ leeftijd: 14, schoolsoort: 'vo', inschrijving: 'ingeschreven' }, { needs: ['onderwijsplek'] })
 */
export const routeCase = /* @__PURE__ */ routeCaseWith(national)

/**
 * A schema of situations, for forms and interfaces: every fact optional, no other keys. `routeCase`
 * validates by itself.
 *
 * @param facts The facts of a pack; left out: those of the national one.
 * @throws DekkendError If these are not facts of a pack.
 * @example
 * const situation = situationSchema().parse(await request.json())
 */
export const situationSchema = /* @__PURE__ */ situationSchemaWith(national)

export { definePack, checkPackFiles, type Checked } from './pack/define'
export { packFromData, type PackDataOptions } from './pack/from-data'
export type { PackFiles } from './pack/assemble'
export { label, type Labelled } from './labels/label'
export { createRouter, type Router } from './route/router'
export type { RouteCaseOptions } from './route/route-case'
export type {
  AgreementInForce,
  Assignment,
  Candidate,
  Coordinator,
  Decided,
  EscalationRung,
  Lead,
  MaybeNeed,
  NeedRequest,
  Open,
  Outcome,
  Question,
  RouteOptions,
  RouteStep,
  Routing,
  SignalInForce,
  Source,
  UsedFact,
} from './shipped-types'
export type { Deadline } from './route/types'
export { render, type RenderOptions } from './render/render'
export { DekkendError, describe, isDekkendError } from './text/error'
export type { Issue, IssueCode } from './text/issue'
export type { Lang, Text } from './text/text'
export type { Schema, SchemaIssue, SituationOf } from './vocabulary/schema'
export type {
  ActorId,
  AgreementId,
  ExecutorId,
  FactId,
  LawId,
  MunicipalityId,
  NeedId,
  PartyId,
  SectorId,
  Shipped,
  SignalId,
  Situation,
} from './vocabulary/generated'
export type { Vocabulary } from './vocabulary/vocabulary'
export type { Fact, Facts, Need, Value } from './vocabulary/types'
export type { Basis, Condition, Pack, Power, Rule, Term } from './pack/types'
