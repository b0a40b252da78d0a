import { describe, expect, test } from 'vitest'
import { definePack } from '../../src/pack/define'
import type { DekkendError } from '../../src/text/error'
import type { IssueCode } from '../../src/text/issue'
import { edited, excluded, is, regionFiles, rule, say, smallFiles, smallPack } from '../kit/small-pack'
import { expectOne, issuesOf, type Path } from './broken'

/** Names and dates, once the form of every file is right. */

type Row = [
  what: string,
  file: string,
  path: Path,
  value: unknown,
  code: IssueCode,
  at: Path,
  params?: object,
]

const RULE = ['rules', 0]
const ANSWER = [...RULE, 'event', 'params']
const STEP = ['routes', 'gewoon', 'steps', 0]
const RUNG = ['ladders', 'gewoon', 'rungs', 0]
const NOWHERE = [{ law: 'NEE', article: '1' }]

describe('a name must exist', () => {
  test.each<Row>([
    [
      'a party',
      'needs/plek.json',
      [...ANSWER, 'party'],
      'bestur',
      'unknown-reference',
      [...ANSWER, 'party'],
      { kind: 'party', nearest: 'bestuur' },
    ],
    [
      'only a party can be responsible, an actor cannot',
      'needs/plek.json',
      [...ANSWER, 'party'],
      'rechter',
      'unknown-reference',
      [...ANSWER, 'party'],
      { kind: 'party' },
    ],
    [
      'a law',
      'needs/plek.json',
      [...ANSWER, 'law'],
      'WETT',
      'unknown-reference',
      [...ANSWER, 'law'],
      { kind: 'law', nearest: 'WET' },
    ],
    [
      'a partner',
      'needs/plek.json',
      [...ANSWER, 'partners'],
      ['coach', 'couch'],
      'unknown-reference',
      [...ANSWER, 'partners', 1],
      { kind: 'actor', nearest: 'coach' },
    ],
    [
      'a route',
      'needs/plek.json',
      [...ANSWER, 'route'],
      'gewon',
      'unknown-reference',
      [...ANSWER, 'route'],
      { kind: 'route', nearest: 'gewoon' },
    ],
    [
      'a ladder',
      'needs/plek.json',
      [...ANSWER, 'ladder'],
      'gewon',
      'unknown-reference',
      [...ANSWER, 'ladder'],
      { kind: 'ladder' },
    ],
    [
      'a name every object has',
      'needs/plek.json',
      [...ANSWER, 'route'],
      'constructor',
      'reserved-name',
      [...ANSWER, 'route'],
    ],
    [
      'the route of the safety net',
      'needs/plek.json',
      ['vangnet', 'route'],
      'gewon',
      'unknown-reference',
      ['vangnet', 'route'],
    ],
    [
      'the rule it is an exception to',
      'needs/plek.json',
      ['rules', 2, 'exceptionTo'],
      ['plek-bestuur', 'plek-school'],
      'unknown-reference',
      ['rules', 2, 'exceptionTo', 1],
      { kind: 'exceptionTo' },
    ],
    [
      'an exception stays within its need',
      'needs/plek.json',
      ['rules', 2, 'exceptionTo'],
      ['vervoer-ver'],
      'unknown-reference',
      ['rules', 2, 'exceptionTo', 0],
      { kind: 'exceptionTo' },
    ],
    [
      'the party of an example',
      'needs/plek.json',
      [...RULE, 'examples', 0, 'expect', 'party'],
      'school',
      'unknown-reference',
      [...RULE, 'examples', 0, 'expect', 'party'],
    ],
    [
      'a need',
      'holders.json',
      ['holders', 0, 'needs'],
      ['plak'],
      'unknown-reference',
      ['holders', 0, 'needs', 0],
      { kind: 'need', nearest: 'plek' },
    ],
    [
      'the need of a signal',
      'signals.json',
      ['signals', 0, 'needs'],
      ['plak'],
      'unknown-reference',
      ['signals', 0, 'needs', 0],
    ],
    [
      'the actor of a step',
      'routes/gewoon.json',
      [...STEP, 'actor'],
      'couch',
      'unknown-reference',
      [...STEP, 'actor'],
      { kind: 'actor' },
    ],
    [
      'the moment of a step',
      'routes/gewoon.json',
      [...STEP, 'from'],
      'anmelding',
      'unknown-reference',
      [...STEP, 'from'],
      { kind: 'moment', nearest: 'aanmelding' },
    ],
    [
      'the party of a rung',
      'ladders/gewoon.json',
      [...RUNG, 'party'],
      'couch',
      'unknown-reference',
      [...RUNG, 'party'],
      { kind: 'actor' },
    ],
    [
      'the moment of a rung',
      'ladders/gewoon.json',
      ['ladders', 'gewoon', 'rungs', 1, 'from'],
      'ooit',
      'unknown-reference',
      ['ladders', 'gewoon', 'rungs', 1, 'from'],
    ],
    [
      'the coordinator',
      'coordinators.json',
      ['coordinators', 1, 'actor'],
      'gemente',
      'unknown-reference',
      ['coordinators', 1, 'actor'],
      { kind: 'actor', nearest: 'gemeente' },
    ],
    [
      'who takes over from the coordinator',
      'coordinators.json',
      ['coordinators', 0, 'stalls', 'actor'],
      'gemente',
      'unknown-reference',
      ['coordinators', 0, 'stalls', 'actor'],
    ],
    [
      'the holder',
      'holders.json',
      ['holders', 1, 'actor'],
      'gemente',
      'unknown-reference',
      ['holders', 1, 'actor'],
    ],
  ])('%s', (_, file, path, value, code, at, params) => {
    expectOne(issuesOf(edited(smallFiles(), file, path, value)), code, file, at, params)
  })

  test.each<Row>([
    [
      'an executor',
      'executors.json',
      ['executors', 0, 'executor'],
      'vo-teem',
      'unknown-reference',
      ['executors', 0, 'executor'],
      { kind: 'executor', nearest: 'vo-team' },
    ],
    [
      'the party it acts for',
      'executors.json',
      ['executors', 0, 'party'],
      'bestur',
      'unknown-reference',
      ['executors', 0, 'party'],
    ],
    [
      'the law it acts under',
      'executors.json',
      ['executors', 0, 'laws'],
      ['WET', 'NEE'],
      'unknown-reference',
      ['executors', 0, 'laws', 1],
      { kind: 'law' },
    ],
    [
      'the municipality it acts for',
      'executors.json',
      ['executors', 2, 'municipality'],
      'thuus',
      'unknown-reference',
      ['executors', 2, 'municipality'],
      { kind: 'municipality', nearest: 'thuis' },
    ],
    [
      'the need it acts in',
      'executors.json',
      ['executors', 0, 'needs'],
      ['plak'],
      'unknown-reference',
      ['executors', 0, 'needs', 0],
    ],
    [
      'the need of an agreement',
      'agreements.json',
      ['agreements', 0, 'needs'],
      ['plak'],
      'unknown-reference',
      ['agreements', 0, 'needs', 0],
    ],
    [
      'the rung an agreement fills',
      'agreements.json',
      ['agreements', 0, 'fills'],
      'tafels',
      'unknown-reference',
      ['agreements', 0, 'fills'],
      { kind: 'rung', nearest: 'tafel' },
    ],
    [
      'the party on that rung',
      'agreements.json',
      ['agreements', 0, 'rung', 'party'],
      'couch',
      'unknown-reference',
      ['agreements', 0, 'rung', 'party'],
    ],
    [
      'the actor of an agreed step',
      'agreements.json',
      ['agreements', 0, 'steps', 0, 'actor'],
      'couch',
      'unknown-reference',
      ['agreements', 0, 'steps', 0, 'actor'],
    ],
  ])('in a region: %s', (_, file, path, value, code, at, params) => {
    expectOne(issuesOf(edited(regionFiles(), file, path, value), smallPack()), code, file, at, params)
  })
})

describe('a source must exist wherever one is named', () => {
  const places: [string, Path][] = [
    ['needs/plek.json', RULE],
    ['routes/gewoon.json', STEP],
    ['ladders/gewoon.json', RUNG],
    ['exclusions.json', ['exclusions', 0]],
    ['coordinators.json', ['coordinators', 0]],
    ['holders.json', ['holders', 1]],
    ['signals.json', ['signals', 0]],
    ['conditions/gewoon.json', ['conditions', 'ver']],
  ]
  test.each(places)('%s %j', (file, path) => {
    const sources = [...path, 'sources']
    const found = (value: unknown) => issuesOf(edited(smallFiles(), file, sources, value))
    expectOne(found(NOWHERE), 'unknown-reference', file, [...sources, 0, 'law'], { kind: 'law' })
    expectOne(
      found([{ document: 'brief' }, { document: 'brif' }]),
      'unknown-reference',
      file,
      [...sources, 1, 'document'],
      {
        kind: 'document',
        nearest: 'brief',
      },
    )
    expectOne(found([{ ruling: 'ECLI:2' }]), 'unknown-reference', file, [...sources, 0, 'ruling'], {
      kind: 'ruling',
      nearest: 'ECLI:1',
    })
    expect(found([{ ruling: 'ECLI:1', at: '4.2' }])).toEqual([])
  })
  const regional: [string, Path][] = [
    ['executors.json', ['executors', 0]],
    ['agreements.json', ['agreements', 0]],
    ['agreements.json', ['agreements', 0, 'steps', 0]],
  ]
  test.each(regional)('%s %j', (file, path) => {
    const sources = [...path, 'sources']
    expectOne(
      issuesOf(edited(regionFiles(), file, sources, NOWHERE), smallPack()),
      'unknown-reference',
      file,
      [...sources, 0, 'law'],
    )
  })
})

describe('a party that comes in kinds says which', () => {
  test.each<Row>([
    [
      'a gemeente without its municipality',
      'needs/plek.json',
      ['rules', 1, 'event', 'params', 'municipality'],
      undefined,
      'missing-qualifier',
      ['rules', 1, 'event', 'params'],
      { qualifier: 'municipality', allowed: ['thuis', 'school'] },
    ],
    [
      'a municipality that does not exist',
      'needs/plek.json',
      ['rules', 1, 'event', 'params', 'municipality'],
      'thuus',
      'unknown-reference',
      ['rules', 1, 'event', 'params', 'municipality'],
      { nearest: 'thuis' },
    ],
    [
      'a municipality where none belongs',
      'needs/plek.json',
      [...ANSWER, 'municipality'],
      'thuis',
      'needless-qualifier',
      [...ANSWER, 'municipality'],
    ],
    [
      'a sector where none belongs',
      'needs/plek.json',
      [...ANSWER, 'sector'],
      'po',
      'needless-qualifier',
      [...ANSWER, 'sector'],
    ],
    [
      'a verband without its sector',
      'needs/plek.json',
      [...ANSWER, 'party'],
      'verband',
      'missing-qualifier',
      ANSWER,
      { qualifier: 'sector', allowed: ['po', 'vo'] },
    ],
    [
      'the safety net without its municipality',
      'needs/plek.json',
      ['vangnet', 'municipality'],
      undefined,
      'missing-qualifier',
      ['vangnet'],
    ],
    [
      'an example without its municipality',
      'needs/plek.json',
      ['rules', 1, 'examples', 0, 'expect', 'municipality'],
      undefined,
      'missing-qualifier',
      ['rules', 1, 'examples', 0, 'expect'],
    ],
  ])('%s', (_, file, path, value, code, at, params) => {
    expectOne(issuesOf(edited(smallFiles(), file, path, value)), code, file, at, params)
  })
})

describe('dates', () => {
  test.each<Row>([
    [
      'end after they begin',
      'needs/plek.json',
      [...RULE, 'valid'],
      { from: '2024-01-01', until: '2024-01-01' },
      'until-before-from',
      [...RULE, 'valid'],
    ],
    [
      'of a source too',
      'needs/plek.json',
      [...RULE, 'sources', 1],
      { law: 'WET', article: '2', from: '2024-02-01', until: '2024-01-01' },
      'until-before-from',
      [...RULE, 'sources', 1],
    ],
    [
      'find a source in force when a rule begins',
      'needs/plek.json',
      [...RULE, 'sources', 0, 'from'],
      '2021-01-01',
      'source-not-in-force',
      [...RULE, 'sources'],
      { date: '2020-01-01' },
    ],
    [
      'find a source in force until a rule ends',
      'needs/plek.json',
      [...RULE, 'sources', 0, 'until'],
      '2025-01-01',
      'source-not-in-force',
      [...RULE, 'sources'],
      { date: '2025-01-01' },
    ],
    [
      'find a source in force between two others',
      'needs/plek.json',
      [...RULE, 'sources'],
      [
        { law: 'WET', article: '1', until: '2023-01-01' },
        { law: 'WET', article: '1a', from: '2023-01-02' },
      ],
      'source-not-in-force',
      [...RULE, 'sources'],
      { date: '2023-01-01' },
    ],
    [
      'of a step find a source too',
      'routes/gewoon.json',
      [...STEP, 'sources', 0, 'until'],
      '2025-01-01',
      'source-not-in-force',
      [...STEP, 'sources'],
    ],
    [
      'of a rung find a source too',
      'ladders/gewoon.json',
      [...RUNG, 'sources', 0, 'until'],
      '2025-01-01',
      'source-not-in-force',
      [...RUNG, 'sources'],
    ],
    [
      'of an exclusion find a source too',
      'exclusions.json',
      ['exclusions', 0, 'sources', 0, 'until'],
      '2025-01-01',
      'source-not-in-force',
      ['exclusions', 0, 'sources'],
    ],
  ])('%s', (_, file, path, value, code, at, params) => {
    expectOne(issuesOf(edited(smallFiles(), file, path, value)), code, file, at, params)
  })

  test('that meet exactly leave no gap', () => {
    const sources = [
      { law: 'WET', article: '1', until: '2023-01-01' },
      { law: 'WET', article: '1a', from: '2023-01-01' },
    ]
    expect(issuesOf(edited(smallFiles(), 'needs/plek.json', [...RULE, 'sources'], sources))).toEqual([])
  })

  test('before the pack answers need no source', () => {
    const sources = [{ law: 'WET', article: '1', from: '2020-01-01' }]
    expect(issuesOf(edited(smallFiles(), 'needs/plek.json', [...RULE, 'sources'], sources))).toEqual([])
  })
})

describe('what must hold in every pack', () => {
  const last = ['ladders', 'gewoon', 'rungs', 2]
  test.each<Row>([
    [
      'a ladder ends at a party that cannot refuse',
      'ladders/gewoon.json',
      [...last, 'canRefuse'],
      true,
      'ladder-end',
      last,
    ],
    [
      'a ladder ends with a rung that is always there',
      'ladders/gewoon.json',
      [...last, 'when'],
      is('aangemeld', true),
      'ladder-end',
      last,
    ],
    [
      'a ladder ends with a rung that is there on every date',
      'ladders/gewoon.json',
      [...last, 'valid'],
      { from: '2000-01-01' },
      'ladder-end',
      last,
    ],
    [
      'a term starts somewhere',
      'routes/gewoon.json',
      [...STEP, 'from'],
      undefined,
      'term-without-from',
      STEP,
    ],
    [
      'the term of a rung starts somewhere',
      'ladders/gewoon.json',
      ['ladders', 'gewoon', 'rungs', 1, 'from'],
      undefined,
      'term-without-from',
      ['ladders', 'gewoon', 'rungs', 1],
    ],
    [
      'there is always a coordinator',
      'coordinators.json',
      ['coordinators', 1, 'when'],
      is('aangemeld', true),
      'list-end',
      ['coordinators', 1],
    ],
    [
      'there is a coordinator for every need',
      'coordinators.json',
      ['coordinators', 1, 'needs'],
      ['plek'],
      'list-end',
      ['coordinators', 1],
    ],
    [
      'there is a coordinator on every date',
      'coordinators.json',
      ['coordinators', 1, 'valid'],
      { from: '2000-01-01' },
      'list-end',
      ['coordinators', 1],
    ],
    [
      'there is always a holder',
      'holders.json',
      ['holders', 1, 'when'],
      is('aangemeld', true),
      'list-end',
      ['holders', 1],
    ],
    [
      'an event is named after its need',
      'needs/plek.json',
      [...RULE, 'event', 'type'],
      'vervoer',
      'wrong-event',
      [...RULE, 'event', 'type'],
    ],
    [
      'a threshold that the law leaves open has a default within its bounds',
      'pack.json',
      ['openTerms', 0, 'default'],
      7,
      'term-out-of-bounds',
      ['openTerms', 0, 'default'],
    ],
    [
      'a number for an open term is within its bounds',
      'pack.json',
      ['terms'],
      { afstandsgrens: 8 },
      'term-out-of-bounds',
      ['terms', 'afstandsgrens'],
    ],
  ])('%s', (_, file, path, value, code, at, params) => {
    expectOne(issuesOf(edited(smallFiles(), file, path, value)), code, file, at, params)
  })

  test.each(['coordinators', 'holders'])('%s are not an empty list', (key) => {
    const issues = issuesOf(edited(smallFiles(), `${key}.json`, [key], []))
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['list-end']))
  })

  test('the rules of a need stand in the file of that name', () => {
    const files = edited(smallFiles(), 'needs/plek.json', [], undefined)
    expectOne(
      issuesOf({ ...files, 'needs/plekken.json': smallFiles()['needs/plek.json'] }),
      'wrong-file-name',
      'needs/plekken.json',
      ['need'],
    )
  })

  test('a need that rules answer is a need', () => {
    const need = { ...(smallFiles()['needs/plek.json'] as object), need: 'plak' }
    const codes = issuesOf({ ...smallFiles(), 'needs/plak.json': need }).map(({ code }) => code)
    expect(codes).toContain('unknown-reference')
    expect(codes).toContain('wrong-event')
  })
})

describe('a name is given once', () => {
  const twice = (file: string, list: string, entry: unknown): [string, string, Path, unknown] => [
    `${file} ${list}`,
    file,
    [list],
    entry,
  ]
  const small = smallFiles() as Record<string, Record<string, readonly unknown[]>>

  test.each<[string, string, Path, unknown]>([
    twice('facts.json', 'facts', small['facts.json']?.['facts']?.[1]),
    twice('needs.json', 'needs', { id: 'plek', label: say('x'), asks: say('x') }),
    twice('parties.json', 'parties', { id: 'niemand', name: say('x') }),
    twice('parties.json', 'actors', { id: 'niemand', name: say('x') }),
    twice('parties.json', 'executors', { id: 'team', name: say('x') }),
    twice('exclusions.json', 'exclusions', excluded('volwassen-op-bo', is('school', 'bo'))),
    twice('signals.json', 'signals', small['signals.json']?.['signals']?.[0]),
    twice(
      'needs/plek.json',
      'rules',
      rule({
        need: 'plek',
        name: 'plek-bestuur',
        when: is('school', 'bo'),
        then: { party: 'niemand', law: 'WET' },
      }),
    ),
    twice('pack.json', 'openTerms', small['pack.json']?.['openTerms']?.[0]),
  ])('within %s', (_, file, path, entry) => {
    const list = path.reduce<unknown>(
      (inside, key) => (inside as Record<string, unknown>)[key],
      small[file],
    ) as unknown[]
    const issues = issuesOf(edited(smallFiles(), file, path, [...list, entry]))
    expect(issues.map(({ code, file: where, path: at }) => ({ code, where, at: at.slice(0, -1) }))).toEqual([
      { code: 'duplicate-name', where: file, at: [...path, list.length] },
    ])
  })

  test.each<[string, string, Path]>([
    ['conditions/gewoon.json', 'conditions/meer.json', ['conditions', 'ver']],
    ['routes/gewoon.json', 'routes/meer.json', ['routes', 'gewoon']],
    ['ladders/gewoon.json', 'ladders/meer.json', ['ladders', 'gewoon']],
    ['actors/gewoon.json', 'actors/meer.json', ['actors', 'coach']],
    ['sources/wet.json', 'sources/zet.json', ['laws', 'WET']],
    ['sources/wet.json', 'sources/zet.json', ['documents', 'brief']],
    ['sources/wet.json', 'sources/zet.json', ['rulings', 'ECLI:1']],
  ])('in %s and not again in %s %j', (file, other, [key, name]) => {
    const entry = (small[file]?.[key as string] as unknown as Record<string, unknown>)[name as string]
    const issues = issuesOf({ ...smallFiles(), [other]: { [key as string]: { [name as string]: entry } } })
    expectOne(issues, 'duplicate-name', other, [key as string, name as string], { name })
  })

  test('for a party, and not again for somebody who acts', () => {
    expectOne(
      issuesOf(edited(smallFiles(), 'actors/gewoon.json', ['actors', 'gemeente'], { name: say('x') })),
      'duplicate-name',
      'parties.json',
      ['parties', 1, 'id'],
    )
  })

  test('also among the rules of different needs', () => {
    const files = edited(smallFiles(), 'needs/vervoer.json', ['rules', 1, 'name'], 'plek-bestuur')
    expectOne(issuesOf(files), 'duplicate-name', 'needs/vervoer.json', ['rules', 1, 'name'], { kind: 'rule' })
  })
})

describe('a circle of exceptions', () => {
  test.each<[string, readonly string[], readonly string[], Path]>([
    [
      'of two rules',
      ['plek-volwassen'],
      ['plek-bestuur', 'plek-volwassen', 'plek-bestuur'],
      ['rules', 0, 'exceptionTo'],
    ],
    ['of one rule', ['plek-bestuur'], ['plek-bestuur', 'plek-bestuur'], ['rules', 0, 'exceptionTo']],
  ])('%s is an error that shows the circle', (_, exceptionTo, names, at) => {
    const files = edited(smallFiles(), 'needs/plek.json', [...RULE, 'exceptionTo'], exceptionTo)
    expectOne(issuesOf(files), 'cycle', 'needs/plek.json', at, { kind: 'exceptionTo', names })
  })
})

test('every name that is wrong is found at once, in every file', () => {
  const faults: [string, Path, unknown][] = [
    ['needs/plek.json', [...ANSWER, 'party'], 'x'],
    ['needs/plek.json', [...ANSWER, 'route'], 'x'],
    ['needs/vervoer.json', ['rules', 0, 'event', 'type'], 'plek'],
    ['routes/gewoon.json', [...STEP, 'actor'], 'x'],
    ['ladders/gewoon.json', ['ladders', 'gewoon', 'rungs', 2, 'canRefuse'], true],
    ['exclusions.json', ['exclusions', 0, 'conditions'], { any: [] }],
  ]
  const files = faults.reduce((sum, [file, path, value]) => edited(sum, file, path, value), smallFiles())
  const issues = issuesOf(files)
  expect(issues).toHaveLength(faults.length)
  expect(() => definePack(files)).toThrow(expect.objectContaining({ issues }) as DekkendError)
})
