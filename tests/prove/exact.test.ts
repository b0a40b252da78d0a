import { withParts } from '../../src/pack/is-pack'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { outcomeKey } from '../../src/diagram/decision'
import { impossibleBecause, interpretOutcomes, standingRules } from '../../src/interpret/interpret'
import { definePack } from '../../src/pack/define'
import { OPERATORS } from '../../src/pack/operators'
import type { NeedRules, Pack, Rule } from '../../src/pack/types'
import { check, createCheck } from '../../src/prove/check'
import { findDeadEvents } from '../../src/prove/dead-event'
import type { Finding } from '../../src/prove/finding'
import {
  findFailingExamples,
  findIdleRules,
  proveContinuous,
  proveOneMeaning,
  proveSound,
  proveSourced,
} from '../../src/prove/index'
import { removalsOn } from '../../src/prove/removals'
import { assertHonestNet, assertOneMeaning, assertTotal, packs } from '../../src/testing/index'
import { findingsOf, renderReport } from '../../src/render/report'
import { smallWorlds } from '../diagram/random-packs'
import {
  below,
  between,
  edited,
  excluded,
  is,
  oneOf,
  packThatDecides,
  rule,
  smallFiles,
  smallPack,
  tooComplexPack,
  yesNo,
} from '../kit/small-pack'
import { goodPack, packWith } from '../testing/good-pack'

vi.setConfig({ testTimeout: 120_000 })

const named = (findings: readonly Finding[]): string[] =>
  findings.map(({ kind, subject }) => `${kind} ${subject}`).sort()

const withRules = (pack: Pack, change: (rules: readonly Rule[]) => readonly Rule[]): Pack =>
  withParts(pack, {
    decisions: Object.fromEntries(
      Object.entries(pack.decisions).map(([need, decision]): [string, NeedRules] => [
        need,
        { ...decision, rules: change(decision.rules) },
      ]),
    ),
  })

const without = (pack: Pack, gone: string): Pack =>
  withRules(pack, (rules) =>
    rules
      .filter(({ name }) => name !== gone)
      .map((one) => ({ ...one, exceptionTo: (one.exceptionTo ?? []).filter((name) => name !== gone) })),
  )

describe('law 1', () => {
  test('a need that is declared without rules is a gap', () => {
    const { laws } = check(definePack(edited(smallFiles(), 'needs/vervoer.json', [], undefined)))
    expect(named(laws[0]?.findings ?? [])).toEqual(['gap ooit', 'gap vervoer'])
  })

  test('exclusions that leave nobody are a finding, and no law stumbles over them', () => {
    fc.assert(
      fc.property(packs({ maxRules: 3 }), (pack) => {
        const [fact] = pack.facts
        const forbidden =
          fact?.type === 'enum' ? fact.values.map(({ id }) => is(fact.id, id)) : [{ condition: 'benoemd' }]
        const nobody = withParts(pack, {
          exclusions: [
            ...pack.exclusions,
            ...forbidden.map((one, index) => excluded(`n${String(index)}`, one)),
            excluded('rest', { not: { any: forbidden } }),
          ],
        })
        expect(named(findingsOf(check(nobody)))).toContain('nobody-possible exclusions.json')
      }),
      { numRuns: 15 },
    )
  })

  test('a mend covers every region that is told, with an example', () => {
    const pack = packThatDecides({
      facts: [oneOf('school', 'geen', 'bo', 'vo'), yesNo('ziek')],
      rules: [
        rule({
          name: 'x',
          when: { all: [is('school', 'bo'), is('ziek', false)] },
          then: { party: 'a', law: 'WET' },
        }),
      ],
    })
    const gap = findingsOf(check(pack)).find(({ kind }) => kind === 'gap')
    expect(gap?.region?.length).toBeGreaterThan(1)
    expect(gap?.mend).toMatchObject({
      conditions: { any: gap?.region },
      examples: [{ situation: gap?.situation }],
    })
  })
})

describe('law 3', () => {
  const dates = ['2020-06-01', '2022-06-01', '2023-06-01', '2024-06-01']

  test('a rule is idle exactly if on each date it stands nowhere, or deleting it and its name changes no answer', () => {
    fc.assert(
      fc.property(smallWorlds(), ({ pack, situations }) => {
        const idle = new Set(findIdleRules(pack).map(({ subject }) => subject))
        const possibleOn = (date: string) =>
          situations.filter((situation) => impossibleBecause(pack, situation, date).length === 0)
        const answers = (of: Pack, date: string): string =>
          possibleOn(date)
            .map((situation) => interpretOutcomes(of, 'vraag', situation, date).map(outcomeKey).sort().join())
            .join(';')
        const stands = (name: string, date: string): boolean =>
          possibleOn(date).some((situation) =>
            standingRules(pack, 'vraag', situation, date).some((one) => one.name === name),
          )
        for (const { name } of pack.decisions['vraag']?.rules ?? [])
          expect([name, idle.has(name)]).toEqual([
            name,
            dates.every(
              (date) => !stands(name, date) || answers(without(pack, name), date) === answers(pack, date),
            ),
          ])
      }),
      { numRuns: 15 },
    )
  })

  test('a link in a chain of exceptions that never stands or applies is dead or shadowed, not redundant', () => {
    const A = { party: 'a', law: 'WET' }
    const chained = [is('p', true), { all: [is('p', true), is('p', false)] }]
    for (const link of chained) {
      const pack = packThatDecides({
        facts: [yesNo('p')],
        rules: [
          rule({
            name: 'hoogste',
            when: { any: [is('p', true), is('p', false)] },
            then: A,
            exceptionTo: ['schakel'],
          }),
          rule({ name: 'schakel', when: link, then: A, exceptionTo: ['laagste'] }),
          rule({ name: 'laagste', when: is('p', true), then: { party: 'b', law: 'WET' } }),
        ],
      })
      const found = findIdleRules(pack).filter(({ subject }) => subject === 'schakel')
      expect(found.map(({ kind }) => kind)).toEqual([link === chained[0] ? 'shadowed-rule' : 'dead-rule'])
    }
  })

  test('the order of rules changes no verdict, of this law or another', () => {
    fc.assert(
      fc.property(packs({ maxNeeds: 1, maxRules: 5 }), fc.infiniteStream(fc.nat()), (pack, draws) => {
        const shuffled = withRules(pack, (rules) =>
          rules
            .map((one) => ({ one, at: draws.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one),
        )
        expect(named(findingsOf(check(shuffled)))).toEqual(named(findingsOf(check(pack))))
      }),
      { numRuns: 15 },
    )
  })
})

describe('law 6', () => {
  const event = (when: object, sets: object) => ({
    'life-events.json': {
      events: [
        {
          id: 'e',
          title: { nl: 'e', en: 'e' },
          when,
          sets,
          handover: [],
          sources: [{ law: 'WET', article: '1' }],
          basis: 'wet',
        },
      ],
    },
  })
  const eventful = (when: object, sets: object): Pack => definePack({ ...smallFiles(), ...event(when, sets) })

  test('an event that can happen to nobody is dead, and raises no alarm', () => {
    const never = eventful({ all: [is('aangemeld', true), is('aangemeld', false)] }, { school: 'geen' })
    expect(named(proveContinuous(never).findings)).toEqual(['dead-event e'])
    // After it nobody would be possible.
    const after = eventful(
      { fact: 'leeftijd', operator: 'greaterThanInclusive', value: 18 },
      { school: 'bo' },
    )
    expect(named(findDeadEvents(after))).toEqual(['dead-event e'])
  })

  test('an event that happens is not', () => {
    expect(named(proveContinuous(eventful(is('school', 'vo'), { school: 'geen' })).findings)).toEqual([
      'discontinuity e plek',
    ])
  })
})

describe('laws 7 and 8', () => {
  test('hold on random packs: what they look at is right', () => {
    fc.assert(
      fc.property(packs(), (pack) => {
        expect(proveSound(pack).findings).toEqual([])
        expect(proveOneMeaning(pack).findings).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('law 8 shares no operators with the diagrams', () => {
    const operators = OPERATORS as Record<string, unknown>
    const { lessThan } = OPERATORS
    operators['lessThan'] = OPERATORS.lessThanInclusive
    try {
      const pack = packThatDecides({
        facts: [between('leeftijd', 0, 28)],
        rules: [
          rule({ name: 'jong', when: below('leeftijd', 18), then: { party: 'a', law: 'WET' } }),
          rule({ name: 'oud', when: { not: below('leeftijd', 18) }, then: { party: 'b', law: 'WET' } }),
        ],
      })
      expect(proveOneMeaning(pack).findings.length).toBeGreaterThan(0)
    } finally {
      operators['lessThan'] = lessThan
    }
  })
})

describe('law 9', () => {
  const found = (pack: Pack) =>
    named(proveSourced(pack).findings).filter((one) => one.startsWith('time-seam'))

  test('versions of one rule meet: no day between, none double', () => {
    const versions = (until: string) =>
      packThatDecides({
        facts: [yesNo('ziek')],
        rules: [
          rule({
            name: 'oud',
            when: is('ziek', true),
            then: { party: 'a', law: 'WET' },
            valid: { from: '2020-01-01', until },
          }),
          rule({
            name: 'nieuw',
            when: is('ziek', true),
            then: { party: 'a', law: 'WET' },
            valid: { from: '2026-01-01' },
          }),
        ],
      })
    expect(found(versions('2026-01-01'))).toEqual([])
    expect(found(versions('2025-12-31'))).toEqual(['time-seam oud nieuw'])
    expect(found(versions('2026-01-02'))).toEqual(['time-seam oud nieuw'])
  })

  test('a citation is looked up where the literal text is at hand, and counted where it is not', () => {
    const states = (state: 'found' | 'no-text' | 'no-paragraph') =>
      proveSourced(goodPack(), undefined, { citationState: () => state })
    expect(states('found').checked.withoutText).toBe(0n)
    expect(states('no-text').checked.withoutText).toBe(states('no-text').checked.count)
    const wrong = states('no-paragraph').findings
    expect(wrong.map(({ params }) => params['part'])).toEqual(
      expect.arrayContaining([
        'rule plek-bestuur',
        'exclusion volwassen-op-bo',
        'route gewoon',
        'ladder gewoon',
        'event van-school',
        'signal lang-wachten',
        'list holders',
      ]),
    )
  })
})

describe('law 10', () => {
  test('tries values between the bounds', () => {
    const term = { openTerm: 'afstandsgrens' }
    const at = (operator: string, value: unknown) => ({ fact: 'afstandKm', operator, value })
    // Somebody at exactly the limit is named by neither, unless the limit is small or large.
    const conditions = {
      any: [at('greaterThan', term), at('lessThan', term), at('lessThan', 2), at('greaterThanInclusive', 5)],
    }
    const files = edited(
      edited(
        smallFiles(),
        'needs/vervoer.json',
        ['rules'],
        [
          rule({
            need: 'vervoer',
            name: 'vervoer-a',
            when: conditions as Rule['conditions'],
            then: { party: 'niemand', law: 'WET' },
          }),
        ],
      ),
      'pack.json',
      ['openTerms', 0, 'default'],
      6,
    )
    const { laws } = check(definePack(files))
    expect(laws[0]?.findings.filter(({ need }) => need === 'vervoer')).toEqual([])
    expect(named(laws[9]?.findings ?? [])).toContain('unlawful-override vervoer')
  })
})

describe('a report', () => {
  test('never says that every law holds beside an error', () => {
    for (const pack of [tooComplexPack(), smallPack()]) {
      const report = check(pack)
      const text = renderReport(report, pack)
      expect(text).not.toMatch(/Elke\s+wet\s+(geldt|die)/)
      expect(text).toMatch(/[1-9]\d* fout/)
    }
    expect(renderReport(check(tooComplexPack()), tooComplexPack())).toContain('niet te bewijzen')
  })

  test('says of each exclusion what it takes away, alone and beyond the others', () => {
    const pack = packThatDecides({
      facts: [oneOf('school', 'geen', 'bo', 'vo'), yesNo('ziek')],
      rules: [rule({ name: 'x', when: is('ziek', true), then: { party: 'a', law: 'WET' } })],
      exclusions: [
        excluded('a', is('school', 'bo')),
        excluded('b', { all: [is('school', 'bo'), is('ziek', true)] }),
      ],
    })
    expect(removalsOn(pack, '2024-01-01')).toEqual([
      { exclusion: 'a', alone: 2n, beyond: 1n, of: 6n },
      { exclusion: 'b', alone: 1n, beyond: 0n, of: 6n },
    ])
    expect(renderReport(check(pack), pack, { verbose: true }).replace(/\s+/g, ' ')).toContain(
      'neemt 2 van 6 situaties weg, waarvan 1',
    )
  })
})

describe('examples', () => {
  const failing = (pack: Pack) =>
    findFailingExamples(pack).map(({ subject, params }) => [subject, params['why'] ?? params['outcomes']])

  test('of rules must come out, over the ordinary situation', () => {
    expect(failing(goodPack())).toEqual([])
    const wrong = packWith(
      'needs/plek.json',
      ['rules', 0, 'examples'],
      [
        { situation: {}, expect: { party: 'gemeente', law: 'WET', municipality: 'thuis' } },
        { situation: { geboortedatum: '1950-01-01' }, expect: { party: 'bestuur', law: 'WET' } },
        { situation: { school: 'bo', leeftijd: 19 }, expect: { party: 'bestuur', law: 'WET' } },
      ],
    )
    expect(failing(wrong)).toEqual([
      ['plek-bestuur 1', ['bestuur WET  ']],
      ['plek-bestuur 2', 'no-situation'],
      ['plek-bestuur 3', 'impossible'],
    ])
  })

  test('of exclusions must be impossible, and the ordinary situation must not be', () => {
    expect(
      failing(packWith('exclusions.json', ['exclusions', 0, 'examples'], [{ situation: { school: 'vo' } }])),
    ).toEqual([['volwassen-op-bo 1', 'possible']])
    expect(failing(packWith('ordinary.json', ['situation', 'leeftijd'], 20))).toContainEqual([
      'ordinary.json',
      'impossible',
    ])
  })
})

describe('a wrong argument never makes an assertion weaker', () => {
  test.each<[string, () => void]>([
    [
      'a need that is not there',
      () => {
        assertTotal(goodPack(), ['plk'])
      },
    ],
    [
      'no needs at all',
      () => {
        assertTotal(goodPack(), [])
      },
    ],
    [
      'a share above 1',
      () => {
        assertHonestNet(goodPack(), { atMost: 5 })
      },
    ],
    [
      'a share that is no number',
      () => {
        assertHonestNet(goodPack(), { atMost: NaN })
      },
    ],
    [
      'a count below 0',
      () => {
        assertHonestNet(goodPack(), { atMost: { plek: -1n } })
      },
    ],
    [
      'no paths',
      () => {
        assertOneMeaning(goodPack(), 0)
      },
    ],
  ])('%s is refused', (_, assert) => {
    expect(assert).toThrow(expect.objectContaining({ name: 'DekkendError' }))
  })
})

test('a check that remembers says after any edit what a fresh one says', () => {
  const remembering = createCheck()
  const edits: readonly ((pack: Pack) => object)[] = [
    (pack) => ({ verifiedUntil: pack.verifiedUntil === '2026-12-31' ? '2025-12-31' : '2026-12-31' }),
    () => ({ terms: { afstandsgrens: 3 } }),
    () => ({ terms: {} }),
    (pack) => ({ needs: pack.needs.slice(0, 2) }),
    (pack) => ({ exclusions: pack.exclusions.length === 0 ? smallPack().exclusions : [] }),
    (pack) => ({ ordinary: { ...pack.ordinary, school: pack.ordinary['school'] === 'bo' ? 'vo' : 'bo' } }),
    ...[17, { openTerm: 'afstandsgrens' }, 4].map((value) => (pack: Pack) => ({
      conditions: {
        ...pack.conditions,
        ver: { ...pack.conditions['ver'], conditions: { fact: 'afstandKm', operator: 'greaterThan', value } },
      },
    })),
    (pack) => ({
      decisions: Object.fromEntries(
        Object.entries(pack.decisions).map(([need, own]) => [
          need,
          { ...own, rules: [...own.rules].reverse() },
        ]),
      ),
    }),
  ]
  fc.assert(
    fc.property(fc.array(fc.nat(edits.length - 1), { minLength: 1, maxLength: 5 }), (turns) => {
      let pack = smallPack()
      for (const turn of turns) {
        pack = withParts(pack, { ...edits[turn]?.(pack) })
        const { laws, others } = remembering(pack)
        expect({ laws, others }).toEqual((({ laws: a, others: b }) => ({ laws: a, others: b }))(check(pack)))
      }
    }),
    { numRuns: 15 },
  )
})
