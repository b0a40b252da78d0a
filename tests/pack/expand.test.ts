import { describe, expect, test } from 'vitest'
import type { PackFiles } from '../../src/pack/assemble'
import { checkPackFiles, definePack } from '../../src/pack/define'
import { canonicalJson } from '../../src/pack/hash'
import { checkTranslations } from '../../src/pack/translations'
import type { Pack } from '../../src/pack/types'
import { atLeast, edited, is, regionFiles, say, smallFiles, smallPack, SOURCES } from '../kit/small-pack'
import { expectOne, issuesOf } from './broken'

/** What may be written short, and that it says the same. */

const event = (handover: object): object => ({
  id: 'achttiende-verjaardag',
  title: say('wordt 18'),
  when: atLeast('leeftijd', 17),
  sets: { leeftijd: 18 },
  ...handover,
  sources: SOURCES,
  basis: 'wet',
})

const step = { actor: 'bestuur', action: say('draagt over'), sources: SOURCES }

/** One of everything that has a short form, in its long form. */
const longFiles = (): PackFiles => ({
  ...smallFiles(),
  'life-events.json': {
    events: [event({ handover: [{ needs: ['plek'], steps: [step, { ...step, when: is('ruzie', true) }] }] })],
  },
})

/** The same pack, written short. */
const shortFiles = (): PackFiles => {
  const files = smallFiles() as Readonly<Record<string, object>>
  const { gewoon: route } = (files['routes/gewoon.json'] as { routes: { gewoon: { steps: Dict[] } } }).routes
  const { gewoon: ladder } = (files['ladders/gewoon.json'] as { ladders: { gewoon: { rungs: Dict[] } } })
    .ladders
  const plek = files['needs/plek.json'] as { rules: Dict[] }
  const [beslist, { when, ...gaatMee }, antwoordt] = route.steps as [Dict, Dict, Dict]
  return short({
    ...files,
    'steps/gewoon.json': {
      steps: { beslist, 'gaat-mee': gaatMee, antwoordt, 'draagt-over': step },
    },
    'rungs/gewoon.json': {
      rungs: { bestuur: ladder.rungs[0], gemeente: ladder.rungs[1], rechter: ladder.rungs[2] },
    },
    'routes/gewoon.json': {
      routes: {
        gewoon: { title: say('gewoon'), steps: ['beslist', { step: 'gaat-mee', when }, 'antwoordt'] },
      },
    },
    'ladders/gewoon.json': {
      ladders: { gewoon: { title: say('gewoon'), rungs: ['bestuur', { rung: 'gemeente' }, 'rechter'] } },
    },
    'needs/plek.json': {
      ...plek,
      groups: { kinderen: ['plek-bestuur', 'plek-gemeente'] },
      rules: plek.rules.map((rule) => ({
        ...Object.fromEntries(Object.entries(rule).filter(([key]) => key !== 'examples')),
        ...(rule['exceptionTo'] === undefined ? {} : { exceptionTo: ['kinderen'] }),
      })),
    },
    'examples/plek.json': {
      examples: Object.fromEntries(
        plek.rules.map(({ name, examples }) => [
          name as string,
          (examples as Dict[]).map(withoutExpectation),
        ]),
      ),
    },
    'life-events.json': { events: [event({})] },
    'handovers.json': {
      handovers: [
        {
          events: ['achttiende-verjaardag'],
          needs: ['plek'],
          steps: ['draagt-over', { step: 'draagt-over', when: is('ruzie', true) }],
        },
      ],
    },
  })
}

type Dict = Record<string, unknown>

const withoutExpectation = (example: Dict): Dict =>
  Object.fromEntries(Object.entries(example).filter(([key]) => key !== 'expect'))

/** Dutch with its English in a dictionary, and citations. */
const short = (files: PackFiles): PackFiles => {
  const english: Record<string, string> = {}
  const shorten = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(shorten)
    const { nl, en, law, article, paragraph } = value as Record<string, string>
    if (nl !== undefined && en !== undefined) {
      english[nl] = en
      return nl
    }
    if (article !== undefined && law !== undefined)
      return `${law} ${article}${paragraph === undefined ? '' : ` lid ${paragraph}`}`
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shorten(part)]))
  }
  return { ...(shorten(files) as PackFiles), 'en/alles.json': english }
}

/** A pack without the names of its steps and rungs, which only the short form has. */
const nameless = (pack: Pack): string => {
  const strip = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(strip)
    const { id, ...rest } = value as Dict
    const isNamed = id !== undefined && (Object.hasOwn(rest, 'action') || Object.hasOwn(rest, 'trigger'))
    return Object.fromEntries(
      Object.entries(isNamed ? rest : (value as Dict)).map(([key, part]) => [key, strip(part)]),
    )
  }
  return canonicalJson(strip({ ...pack, steps: {}, rungs: {} }))
}

describe('the short form', () => {
  test('says the same as the long form', () => {
    expect(JSON.parse(nameless(definePack(shortFiles())))).toEqual(
      JSON.parse(nameless(definePack(longFiles()))),
    )
  })

  test('names each step and rung, the same wherever it is used', () => {
    const pack = definePack(shortFiles())
    expect(pack.routes['gewoon']?.steps.map(({ id }) => id)).toEqual(['beslist', 'gaat-mee', 'antwoordt'])
    expect(pack.ladders['gewoon']?.rungs.map(({ id }) => id)).toEqual(['bestuur', 'gemeente', 'rechter'])
    expect(pack.events[0]?.handover[0]?.steps.map(({ id }) => id)).toEqual(['draagt-over', 'draagt-over'])
    expect(pack.steps['gaat-mee']).not.toHaveProperty('when')
  })

  test('lets a region use the steps of the pack it extends', () => {
    const files = edited(regionFiles(), 'agreements.json', ['agreements', 0, 'steps'], ['gaat-mee'])
    const pack = definePack(files, definePack(shortFiles()))
    expect(pack.agreements[0]?.steps?.[0]).toMatchObject({ id: 'gaat-mee', actor: 'coach' })
  })

  test('shows the Dutch, marked, where there is no English', () => {
    const files = edited(smallFiles(), 'routes/gewoon.json', ['routes', 'gewoon', 'title'], 'zo gaat dat')
    expect(definePack(files).routes['gewoon']?.title).toEqual({ nl: 'zo gaat dat', en: '[nl] zo gaat dat' })
  })
})

describe('what is wrong is told where it is written', () => {
  test.each<
    [string, string, readonly (string | number)[], unknown, string, string, readonly (string | number)[]]
  >([
    [
      'a citation',
      'steps/gewoon.json',
      ['steps', 'beslist', 'sources', 0],
      'artikel 3',
      'wrong-citation',
      'steps/gewoon.json',
      ['steps', 'beslist', 'sources', 0],
    ],
    [
      'the law of a citation',
      'steps/gewoon.json',
      ['steps', 'beslist', 'sources', 0],
      'WIT 3',
      'unknown-reference',
      'steps/gewoon.json',
      ['steps', 'beslist', 'sources', 0],
    ],
    [
      'the actor of a step that is used three times',
      'steps/gewoon.json',
      ['steps', 'draagt-over', 'actor'],
      'bestuurr',
      'unknown-reference',
      'steps/gewoon.json',
      ['steps', 'draagt-over', 'actor'],
    ],
    [
      'the id of a step',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps', 0],
      'beslis',
      'unknown-reference',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps', 0],
    ],
    [
      'the id of a step with a `when`',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps', 1, 'step'],
      'gaat-me',
      'unknown-reference',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps', 1, 'step'],
    ],
    [
      'the `when` of a use',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps', 1, 'when', 'fact'],
      'aangemelt',
      'unknown-reference',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps', 1, 'when', 'fact'],
    ],
    [
      'the `when` in a table of hand-overs',
      'handovers.json',
      ['handovers', 0, 'steps', 1, 'when', 'fact'],
      'ruzi',
      'unknown-reference',
      'handovers.json',
      ['handovers', 0, 'steps', 1, 'when', 'fact'],
    ],
    [
      'the need in a table of hand-overs',
      'handovers.json',
      ['handovers', 0, 'needs', 0],
      'plak',
      'unknown-reference',
      'handovers.json',
      ['handovers', 0, 'needs', 0],
    ],
    [
      'the event in a table of hand-overs',
      'handovers.json',
      ['handovers', 0, 'events'],
      ['verjaardag'],
      'unknown-reference',
      'handovers.json',
      ['handovers', 0, 'events', 0],
    ],
    [
      'a rule in a group',
      'needs/plek.json',
      ['groups', 'kinderen', 1],
      'plek-gemeent',
      'unknown-reference',
      'needs/plek.json',
      ['groups', 'kinderen', 1],
    ],
    [
      'an exception beside a group',
      'needs/plek.json',
      ['rules', 2, 'exceptionTo'],
      ['kinderen', 'plek-geen'],
      'unknown-reference',
      'needs/plek.json',
      ['rules', 2, 'exceptionTo', 1],
    ],
    [
      'a rule without examples',
      'examples/plek.json',
      ['examples', 'plek-bestuur'],
      undefined,
      'missing-key',
      'needs/plek.json',
      ['rules', 0],
    ],
    [
      'the municipality of an example',
      'examples/plek.json',
      ['examples', 'plek-gemeente', 0, 'expect'],
      { party: 'gemeente', law: 'WET', municipality: 'thuiss' },
      'unknown-reference',
      'examples/plek.json',
      ['examples', 'plek-gemeente', 0, 'expect', 'municipality'],
    ],
    [
      'a step without an actor',
      'steps/gewoon.json',
      ['steps', 'beslist', 'actor'],
      undefined,
      'missing-key',
      'steps/gewoon.json',
      ['steps', 'beslist'],
    ],
    [
      'a strange key in a step in place',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps', 0],
      { actor: 'bestuur', action: 'doet iets', sources: ['WET 1'], wanneer: 'nu' },
      'unknown-key',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps', 0, 'wanneer'],
    ],
  ])('%s', (_, file, path, value, code, where, at) => {
    const found = issuesOf(edited(shortFiles(), file, path, value)).filter(
      // The rule that a wrong name leaves out of its group is told once, at the group.
      (issue) => issue.path[0] !== 'rules' || path[0] !== 'groups',
    )
    expectOne(found, code as never, where, at)
  })

  test('a name that is given twice, to steps in two files', () => {
    const files = {
      ...shortFiles(),
      'steps/nog-een.json': { steps: { beslist: { ...step, sources: ['WET 1'] } } },
    }
    expectOne(issuesOf(files), 'duplicate-name', 'steps/nog-een.json', ['steps', 'beslist'])
  })

  test('a step that the pack it extends has named already', () => {
    const files = { ...regionFiles(), 'steps/eigen.json': { steps: { beslist: step } } }
    expectOne(issuesOf(files, definePack(shortFiles())), 'unlawful-override', 'steps/eigen.json', [
      'steps',
      'beslist',
    ])
  })
})

test('examples whose rule is gone are told, and do no harm', () => {
  const { pack, warnings } = checkPackFiles({
    ...shortFiles(),
    'examples/oud.json': { examples: { 'plek-niemand': [{ situation: {} }] } },
  })
  expect(pack).toBeDefined()
  expect(warnings).toMatchObject([
    { code: 'unknown-reference', file: 'examples/oud.json', path: ['examples', 'plek-niemand'] },
  ])
})

describe('the English of a pack', () => {
  const file = 'en/alles.json'

  test('is complete where each sentence has one, and not asked for without a folder `en`', () => {
    expect(checkTranslations(shortFiles())).toEqual([])
    const dutch = Object.fromEntries(Object.entries(shortFiles()).filter(([name]) => name !== file))
    expect(checkTranslations(dutch)).toEqual([])
    expect(smallPack().id).toBe(definePack(dutch).id)
  })

  test('is missing once for a sentence that is new, and stale for the one it replaces', () => {
    const files = edited(shortFiles(), 'steps/gewoon.json', ['steps', 'draagt-over', 'action'], 'geeft door')
    expect(checkTranslations(files)).toEqual([
      {
        code: 'missing-translation',
        file: 'steps/gewoon.json',
        path: ['steps', 'draagt-over', 'action'],
        params: { nl: 'geeft door', file: 'en/steps/gewoon.json' },
      },
      { code: 'stale-translation', file, path: ['draagt over'], params: { nl: 'draagt over' } },
    ])
  })

  test('stands in one file', () => {
    const files = { ...shortFiles(), 'en/ook.json': { 'draagt over': 'hands over' } }
    expect(checkTranslations(files)).toMatchObject([
      { code: 'translated-twice', file: 'en/ook.json', params: { file } },
    ])
  })
})
