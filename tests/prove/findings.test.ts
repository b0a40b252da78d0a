import { withParts } from '../../src/pack/is-pack'
import { describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { walk } from '../../src/diagram/walk'
import { interpretOutcomes } from '../../src/interpret/interpret'
import type { PackFiles } from '../../src/pack/assemble'
import { definePack } from '../../src/pack/define'
import type { Pack } from '../../src/pack/types'
import { check } from '../../src/prove/check'
import type { Finding, FindingKind } from '../../src/prove/finding'
import { findingsOf } from '../../src/render/report'
import {
  atLeast,
  below,
  between,
  edited,
  excluded,
  is,
  oneOf,
  packThatDecides,
  regionFiles,
  rule,
  say,
  smallFiles,
  smallPack,
  SOURCES,
  tooComplexPack,
} from '../kit/small-pack'

const SCHOOL = oneOf('school', 'geen', 'bo', 'vo')
const AGE = between('leeftijd', 0, 28, { maxExclusive: true })
const A = { party: 'a', law: 'WET' }
const B = { party: 'b', law: 'WET' }
const always = { any: [is('school', 'geen'), { not: is('school', 'geen') }] }

const general = rule({ name: 'altijd', when: always, then: A })

/** The rule for who lives near with a distance of its own, instead of the open term. */
const nearby = (files: PackFiles, km: number): PackFiles =>
  edited(files, 'needs/vervoer.json', ['rules', 1, 'conditions'], {
    fact: 'afstandKm',
    operator: 'lessThanInclusive',
    value: km,
  })

/** Past what `definePack` refuses: a pack that was put together by hand. */
const byHand = withParts

const event = (more: object = {}): PackFiles => ({
  ...smallFiles(),
  'life-events.json': {
    events: [
      {
        id: 'achttien',
        title: say('wordt 18'),
        when: below('leeftijd', 18),
        sets: { leeftijd: 18, school: 'geen' },
        handover: [],
        sources: SOURCES,
        basis: 'wet',
        ...more,
      },
    ],
  },
})

/** A pack for each kind of finding, and the law and the subject it must be found under. */
const FAULTY: readonly (readonly [FindingKind, number, string, () => Pack])[] = [
  [
    'gap',
    1,
    'vraag',
    () =>
      packThatDecides({ facts: [SCHOOL], rules: [rule({ name: 'x', when: is('school', 'bo'), then: A })] }),
  ],
  [
    'net-only',
    4,
    'vraag',
    () =>
      packThatDecides({ facts: [SCHOOL], rules: [rule({ name: 'x', when: is('school', 'bo'), then: A })] }),
  ],
  [
    'conflict',
    2,
    'altijd vo',
    () =>
      packThatDecides({
        facts: [SCHOOL],
        rules: [general, rule({ name: 'vo', when: is('school', 'vo'), then: B })],
      }),
  ],
  [
    'dead-rule',
    3,
    'oud-op-bo',
    () =>
      packThatDecides({
        facts: [SCHOOL, AGE],
        rules: [
          general,
          rule({
            name: 'oud-op-bo',
            when: { all: [is('school', 'bo'), atLeast('leeftijd', 20)] },
            then: B,
            exceptionTo: ['altijd'],
          }),
        ],
        exclusions: [
          excluded('geen-volwassene-op-bo', { all: [is('school', 'bo'), atLeast('leeftijd', 18)] }),
        ],
      }),
  ],
  [
    'shadowed-rule',
    3,
    'vo',
    () =>
      packThatDecides({
        facts: [SCHOOL],
        rules: [
          general,
          rule({ name: 'vo', when: is('school', 'vo'), then: B, exceptionTo: ['altijd'] }),
          rule({
            name: 'niet-bo',
            when: { not: is('school', 'bo') },
            then: { party: 'c', law: 'WET' },
            exceptionTo: ['vo'],
          }),
        ],
      }),
  ],
  [
    'redundant-rule',
    3,
    'vo',
    () =>
      packThatDecides({
        facts: [SCHOOL],
        rules: [general, rule({ name: 'vo', when: is('school', 'vo'), then: A })],
      }),
  ],
  [
    'ping-pong',
    5,
    'gewoon',
    () => {
      const pack = smallPack()
      const ladder = pack.ladders['gewoon']
      if (ladder === undefined) throw new Error('no ladder')
      return byHand(pack, { ladders: { gewoon: { ...ladder, rungs: ladder.rungs.slice(0, 1) } } })
    },
  ],
  ['discontinuity', 6, 'achttien plek', () => definePack(event())],
  ['unsound', 7, 'holders', () => byHand(smallPack(), { holders: smallPack().holders.slice(0, 1) })],
  [
    'time-hole',
    1,
    'vraag',
    () =>
      packThatDecides({
        facts: [SCHOOL],
        rules: [
          rule({ name: 'tot', when: always, then: A, valid: { until: '2023-01-01' } }),
          rule({ name: 'vanaf', when: always, then: A, valid: { from: '2024-01-01' } }),
        ],
      }),
  ],
  [
    'unsourced',
    9,
    'altijd',
    () => {
      const pack = packThatDecides({ facts: [SCHOOL], rules: [general] })
      const decision = pack.decisions['vraag']
      if (decision === undefined) throw new Error('no rules')
      return byHand(pack, {
        decisions: { vraag: { ...decision, rules: [{ ...general, sources: [{ document: 'brief' }] }] } },
      })
    },
  ],
  [
    'unlawful-override',
    10,
    'vervoer',
    // No gap while the limit is 3, but a region may make it 6.
    () => definePack(nearby(edited(smallFiles(), 'pack.json', ['openTerms', 0, 'default'], 3), 3)),
  ],
  [
    'unlawful-override',
    10,
    'vervoer-dichtbij vervoer-ver',
    // No conflict while the limit is 6, but a region may make it 0.
    () => definePack(nearby(smallFiles(), 6)),
  ],
  [
    'nobody-possible',
    1,
    'exclusions.json',
    () =>
      definePack(
        edited(
          smallFiles(),
          'exclusions.json',
          ['exclusions'],
          [true, false].map((value) => excluded(`aangemeld-${String(value)}`, is('aangemeld', value))),
        ),
      ),
  ],
]

describe('each fault is found, by the law it breaks', () => {
  test.each(FAULTY)('%s (law %i)', (kind, law, subject, make) => {
    const found = findingsOf(check(make()))
    expect(found.map((finding) => [finding.kind, finding.law, finding.subject])).toContainEqual([
      kind,
      law,
      subject,
    ])
  })

  test('what nothing uses is told, but breaks no law', () => {
    const files = edited(smallFiles(), 'routes/gewoon.json', ['routes', 'anders'], {
      title: say('anders'),
      steps: [{ actor: 'coach', action: say('niets'), sources: SOURCES }],
    })
    const { laws, others } = check(definePack(files))
    expect(laws.flatMap(({ findings }) => findings).filter(({ kind }) => kind.startsWith('un'))).toEqual(
      // The rules of this small pack have no dates.
      laws[8]?.findings,
    )
    expect(others.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(
      expect.arrayContaining([
        'unused-route anders',
        'unreachable-party verband',
        'unused-source brief',
      ]) as string[],
    )
  })

  test('a need past the node budget is a finding, and the other needs are still proven', () => {
    const { others, laws } = check(tooComplexPack())
    expect(others).toContainEqual(
      expect.objectContaining({ kind: 'unprovable', need: 'vraag', level: 'error' }),
    )
    expect(laws).toHaveLength(10)
  })
})

const shows = (
  finding: Finding,
): finding is Finding & Required<Pick<Finding, 'need' | 'situation' | 'date'>> =>
  finding.situation !== undefined && finding.need !== undefined && finding.date !== undefined

describe('each counterexample replays', () => {
  test.each(FAULTY)('%s (law %i)', (_, __, ___, make) => {
    const pack = make()
    for (const finding of findingsOf(check(pack)).filter(shows)) {
      const { kind, need, situation, date, extent, params } = finding
      // Examples are run over the ordinary situation; a test of its own is about them.
      if (kind === 'failing-example') continue
      const of =
        kind === 'unlawful-override'
          ? byHand(pack, { terms: params['terms'] as Record<string, number> })
          : pack
      const { space, possible } = compilePack(of).decision(need, date)
      const outcomes = interpretOutcomes(of, need, situation, date)
      if (kind === 'shadowed-rule' || kind === 'redundant-rule') {
        expect(outcomes).toHaveLength(1)
        continue
      }
      if (kind === 'conflict') expect(outcomes.length).toBeGreaterThan(1)
      else if (kind === 'discontinuity') {
        const after = interpretOutcomes(of, need, { ...situation, ...(params['sets'] as object) }, date)
        expect(after).not.toEqual(outcomes)
      } else if (kind === 'unlawful-override') expect(outcomes).not.toHaveLength(1)
      else expect(outcomes).toEqual([])
      expect(walk(space, possible(), situation)).toBe(1)
      expect(extent?.count).toBeGreaterThan(0n)
      expect(extent?.count).toBeLessThanOrEqual(extent?.of ?? 0n)
    }
  })
})

describe('a region', () => {
  test('is checked with the value it gives to an open term', () => {
    const national = definePack(nearby(smallFiles(), 6))
    expect(findingsOf(check(national)).filter(({ kind }) => kind === 'conflict')).toEqual([])
    // Here the limit is 4 km, but the rule for who lives near still says 6.
    const region = definePack(regionFiles(), national)
    expect(findingsOf(check(region)).map(({ kind }) => kind)).toContain('conflict')
  })
})
