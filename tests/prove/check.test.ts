import { describe, expect, test } from 'vitest'
import { withParts } from '../../src/pack/is-pack'
import type { NeedRules, Pack } from '../../src/pack/types'
import { draftBaseline, judge } from '../../src/prove/baseline'
import { LAWS, check, createCheck } from '../../src/prove/check'
import { needKeys } from '../../src/prove/need-key'
import { findingsOf } from '../../src/render/report'
import { edited, regionFiles, smallFiles, smallPack } from '../kit/small-pack'
import { definePack } from '../../src/pack/define'

const changed = (pack: Pack, need: string, change: (rules: NeedRules) => NeedRules): Pack =>
  withParts(pack, {
    decisions: { ...pack.decisions, [need]: change(pack.decisions[need] as NeedRules) },
  })

const withoutRule = (pack: Pack, need: string, name: string): Pack =>
  changed(pack, need, (rules) => ({ ...rules, rules: rules.rules.filter((rule) => rule.name !== name) }))

describe('a check', () => {
  test('says of a pack what each law says of it', () => {
    for (const pack of [smallPack(), withoutRule(smallPack(), 'plek', 'plek-gemeente')]) {
      const { laws } = check(pack)
      for (const [index, law] of LAWS.entries()) {
        const { findings, ...rest } = law(pack)
        expect({ ...laws[index], findings: undefined }).toEqual({ ...rest, findings: undefined })
        expect(new Set(laws[index]?.findings)).toEqual(new Set(findings))
      }
    }
  })

  test('remembers: after an edit it says the same as a check that starts anew', () => {
    const remembering = createCheck()
    const pack = smallPack()
    const region = definePack(regionFiles(), pack)
    const broken = withoutRule(pack, 'plek', 'plek-gemeente')
    for (const next of [pack, broken, region, pack, definePack(smallFiles())])
      expect(remembering(next)).toEqual(check(next))
  })

  test('proves again only what an edit touches', () => {
    const keysOf = (pack: Pack) => Object.keys(pack.decisions).map(needKeys(pack))
    const pack = smallPack()
    const same = (other: Pack) => keysOf(other).map((key, index) => key === keysOf(pack)[index])
    expect(same(definePack(smallFiles()))).toEqual([true, true])
    expect(same(withoutRule(pack, 'plek', 'plek-gemeente'))).toEqual([false, true])
    // An open term is part of what it stands for, and a named condition too.
    const region = edited(regionFiles(), 'pack.json', ['validFrom'], pack.validFrom)
    expect(same(definePack(region, pack))).toEqual([true, false])
    const named = edited(
      smallFiles(),
      'conditions/gewoon.json',
      ['conditions', 'volwassen', 'conditions', 'value'],
      19,
    )
    // The exclusion rests on it as well, and that touches every need.
    expect(same(definePack(named))).toEqual([false, false])
    const words = edited(smallFiles(), 'facts.json', ['facts', 3, 'label', 'nl'], 'andere woorden')
    expect(same(definePack(words))).toEqual([true, true])
  })
})

describe('what was accepted', () => {
  const broken = check(withoutRule(smallPack(), 'plek', 'plek-gemeente'))
  const findings = findingsOf(broken)
  const net = findings.find(({ kind }) => kind === 'net-only')
  if (net === undefined) throw new Error('nothing is left to the net')
  const accepted = { kind: net.kind, subject: net.subject, law: net.law, reason: 'later', owner: 'Jo' }
  const standing = (more: object) =>
    judge(findings, [{ ...accepted, ...more }], '2026-01-01').standingOf(net).status
  const count = net.extent?.count ?? 0n

  test('stands until it grows or its date has passed', () => {
    expect(standing({})).toBe('accepted')
    expect(standing({ count })).toBe('accepted')
    expect(standing({ count: count - 1n })).toBe('grown')
    expect(standing({ until: '2026-01-01' })).toBe('accepted')
    expect(standing({ until: '2025-12-31' })).toBe('expired')
    expect(standing({ subject: 'iets anders' })).toBe('open')
    expect(standing({ law: 1 })).toBe('open')
  })

  test('and is no longer found, is stale', () => {
    const gone = { ...accepted, subject: 'iets anders' }
    expect(judge(findings, [accepted, gone], '2026-01-01').stale).toEqual([gone])
  })

  test('is drafted with its size, without a reason or an owner', () => {
    const drafts = draftBaseline(findings, judge(findings, [{ ...accepted, count }], '2026-01-01'))
    expect(drafts).toContainEqual({ ...accepted, count })
    for (const draft of drafts.filter(({ kind }) => kind !== 'net-only'))
      expect(draft).toMatchObject({ reason: '', owner: '' })
  })
})
