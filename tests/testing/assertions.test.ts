import { describe, expect, test, vi } from 'vitest'
import { withParts } from '../../src/pack/is-pack'
import type { Ladder, NeedRules, Pack, Rule } from '../../src/pack/types'
import {
  BrokenLaw,
  assertContinuous,
  assertDekkend,
  assertHonestNet,
  assertLawfulLayering,
  assertLive,
  assertNoPingPong,
  assertOneMeaning,
  assertSound,
  assertSourced,
  assertTotal,
  assertUnambiguous,
} from '../../src/testing/index'
import { is } from '../kit/small-pack'
import { national, packs } from '../kit/packs'
import { goodPack, leavesSchool, packWith } from './good-pack'

// Whole packs are proven here, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 })

/** A pack whose first rule reads otherwise after it was compiled: no pack of files can be like that. */
const twoFaced = (): Pack => {
  const pack = goodPack()
  const { plek } = pack.decisions as Record<string, NeedRules>
  let reads = 0
  const rule = Object.defineProperty({ ...(plek?.rules[0] as Rule) }, 'conditions', {
    enumerable: true,
    get: () => (reads++ === 0 ? plek?.rules[0]?.conditions : is('school', 'vo')),
  })
  return withParts(pack, {
    decisions: { plek: { ...(plek as NeedRules), rules: [rule, ...(plek?.rules ?? []).slice(1)] } },
  })
}

interface Law {
  readonly law: number
  readonly assert: (pack: Pack) => void
  /** What is wrong, with what must be in the message. */
  readonly faults: readonly (readonly [what: string, pack: () => Pack, told: readonly string[]])[]
}

const LAWS: readonly Law[] = [
  {
    law: 1,
    assert: assertTotal,
    faults: [
      [
        'a rule does not reach everybody',
        () => packWith('needs/plek.json', ['rules', 0, 'conditions'], is('school', 'vo')),
        ['gap: `plek`', 'for: {}', 'situations: ', 'where: [', '"fact":"school"', 'mend: {"name":"plek-…"'],
      ],
    ],
  },
  {
    law: 2,
    assert: assertUnambiguous,
    faults: [
      [
        'an exception is not declared',
        () => packWith('needs/plek.json', ['rules', 2, 'exceptionTo'], ['plek-gemeente']),
        [
          'rules: plek-bestuur, plek-volwassen',
          '"leeftijd":18} (the rest ordinary)',
          'mend: {"name":"plek-bestuur"',
          '"exceptionTo":["plek-volwassen"]',
        ],
      ],
    ],
  },
  {
    law: 3,
    assert: assertLive,
    faults: [
      [
        'a rule never applies',
        () =>
          packWith('needs/plek.json', ['rules', 0, 'conditions'], {
            all: [is('school', 'bo'), is('school', 'vo')],
          }),
        ['dead-rule: `plek-bestuur` in `plek`', 'rules: plek-bestuur'],
      ],
      [
        'an exception always applies',
        () =>
          packWith('needs/plek.json', ['rules', 2, 'conditions'], {
            fact: 'leeftijd',
            operator: 'greaterThanInclusive',
            value: 0,
          }),
        ['shadowed-rule: `plek-bestuur`', 'shadowed-rule: `plek-gemeente`'],
      ],
    ],
  },
  {
    law: 5,
    assert: assertNoPingPong,
    faults: [
      [
        'the last party may refuse',
        () => {
          const pack = goodPack()
          const rungs = (pack.ladders['gewoon'] as Ladder).rungs.slice(0, 2)
          return withParts(pack, { ladders: { gewoon: { title: pack.title, rungs } } })
        },
        ['ping-pong: `gewoon`', 'refusing-end', '"party":"gemeente"'],
      ],
    ],
  },
  {
    law: 6,
    assert: assertContinuous,
    faults: [
      [
        'nobody hands over',
        () => packWith('life-events.json', ['events'], [leavesSchool([])]),
        ['discontinuity: `van-school plek`', '"school":"vo"', '"event":"van-school"'],
      ],
    ],
  },
  {
    law: 7,
    assert: assertSound,
    faults: [
      [
        'the last holder is conditional',
        () => {
          const pack = goodPack()
          return withParts(pack, { holders: pack.holders.slice(0, 1) })
        },
        ['unsound: `holders`'],
      ],
    ],
  },
  {
    law: 8,
    assert: assertOneMeaning,
    faults: [
      ['a rule has two readings', twoFaced, ['disagreement: `plek`', 'for: {', '"diagram":', '"rules":']],
    ],
  },
  {
    law: 9,
    assert: assertSourced,
    faults: [
      [
        'a ruling is claimed but not cited',
        () => packWith('needs/plek.json', ['rules', 0, 'basis'], 'uitspraak'),
        ['unsourced: `plek-bestuur` in `plek`', '"basis":"uitspraak"'],
      ],
      [
        'a rule starts too late',
        () => packWith('needs/plek.json', ['rules', 0, 'valid', 'from'], '2021-01-01'),
        ['time-hole: `plek` on 2020-01-01', 'for: {}'],
      ],
    ],
  },
  {
    law: 10,
    assert: assertLawfulLayering,
    faults: [
      [
        'a region can take the answer away',
        () => {
          const pack = packWith('needs/vervoer.json', ['rules', 1, 'conditions'], {
            fact: 'afstandKm',
            operator: 'lessThanInclusive',
            value: 4,
          })
          return withParts(pack, { terms: { afstandsgrens: 4 } })
        },
        ['unlawful-override: `vervoer`', 'for: {"afstandKm":', '{"terms":{"afstandsgrens":'],
      ],
    ],
  },
]

const broken = (assert: () => void): BrokenLaw => {
  try {
    assert()
  } catch (error) {
    if (error instanceof BrokenLaw) return error
    throw error
  }
  throw new Error('no law was broken')
}

describe.each(LAWS)('law $law', ({ law, assert, faults }) => {
  test('passes on the national pack and on a small one', () => {
    assert(national)
    assert(goodPack())
  })

  test.each(faults)('fails when %s, and says where', (_, faulty, told) => {
    const { message, findings } = broken(() => {
      assert(faulty())
    })
    expect(message).toContain(`law ${String(law)}, `)
    for (const part of told) expect(message).toContain(part)
    expect(findings.length).toBeGreaterThan(0)
  })

  test.each(faults.filter(() => law !== 8))('fails with all the laws when %s', (_, faulty) => {
    expect(
      broken(() => {
        assertDekkend(faulty())
      }).message,
    ).toContain(`law ${String(law)}, `)
  })
})

describe('all laws', () => {
  test.each(['landelijk', 'groningen'])('pass on pack %s', (id) => {
    assertDekkend(packs[id] as Pack)
  })

  test('pass on a small pack, warnings aside', () => {
    assertDekkend(goodPack())
  })
})

describe('law 4', () => {
  const holed = (): Pack => packWith('needs/plek.json', ['rules', 0, 'conditions'], is('school', 'vo'))

  test('passes on the national pack: the net is left nothing', () => {
    assertHonestNet(national)
    assertHonestNet(goodPack())
  })

  test('fails when the net is left more than agreed, and says for whom', () => {
    const { message } = broken(() => {
      assertHonestNet(holed(), { atMost: 0.1 })
    })
    for (const part of ['law 4, net-only: `plek`', 'for: {}', '"atMost":"0.1"', 'mend: '])
      expect(message).toContain(part)
  })

  test('counts exactly, as a share or a number, for all needs or each', () => {
    const [{ extent: { count, of } = { count: 0n, of: 0n } } = {}] = broken(() => {
      assertHonestNet(holed())
    }).findings
    expect(count).toBeGreaterThan(0n)
    const share = Number(count) / Number(of)
    for (const enough of [count, share, 1, { plek: count }, { plek: share, vervoer: 0 }])
      assertHonestNet(holed(), { atMost: enough })
    for (const little of [count - 1n, share * 0.999, {}, { vervoer: 1 }, { plek: count - 1n }])
      expect(() => {
        assertHonestNet(holed(), { atMost: little })
      }).toThrow(BrokenLaw)
  })

  test('refuses a limit for a need that is not there', () => {
    expect(() => {
      assertHonestNet(goodPack(), { atMost: { plk: 1 } })
    }).toThrow('unknown need `plk`')
  })
})

test('of many findings the first ten are told, all are there', () => {
  const { decisions } = national
  const pack = withParts(national, {
    decisions: Object.fromEntries(
      Object.entries(decisions).map(([need, rules]) => [need, { ...rules, rules: rules.rules.slice(0, 1) }]),
    ),
  })
  const { message, findings } = broken(() => {
    assertTotal(pack)
  })
  expect(findings.length).toBeGreaterThan(10)
  expect(message.match(/^law 1/gm)).toHaveLength(10)
  expect(message).toContain(`… and ${String(findings.length - 10)} more`)
})
