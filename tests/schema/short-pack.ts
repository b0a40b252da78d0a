import type { PackFiles } from '../../src/pack/assemble'

/** Who clears the snow? A pack of another subject, in the short forms: one language, citations, libraries. */

const fact = (id: string, more: object) => ({ id, label: id, question: `${id}?`, help: id, ...more })
const values = (...ids: string[]) => ({ type: 'enum', values: ids.map((id) => ({ id, label: id })) })
const is = (name: string, value: string) => ({ fact: name, operator: 'equal', value })
const sources = ['SNEEUWWET 1']
const lead = (actor: string, more: object = {}) => ({ actor, why: 'altijd', sources, basis: 'wet', ...more })
const rung = (party: string, canRefuse: boolean) => ({
  party,
  action: 'Ruim.',
  trigger: 'Het ligt er nog.',
  power: 'besluit',
  canRefuse,
  sources,
})

export const shortFiles = (): PackFiles => ({
  'pack.json': {
    id: 'sneeuw',
    title: 'sneeuw',
    version: '1',
    validFrom: '2024-01-01',
    verifiedUntil: '2026-12-31',
    openTerms: [
      {
        name: 'grens',
        title: 'grens',
        type: 'number',
        bounds: { min: 3, max: 10 },
        article: 'SNEEUWWET 2 lid 1',
        default: 5,
      },
    ],
  },
  'facts.json': {
    facts: [
      fact('eigenaar', values('rijk', 'stad', 'burger')),
      fact('weg', values('snelweg', 'straat')),
      fact('diepte', { type: 'number', min: 0, max: 60, step: 1, unit: 'cm' }),
      fact('alarm', { type: 'boolean' }),
      fact('geboortedatum', { type: 'date', input: true }),
    ],
  },
  'needs.json': { needs: [{ id: 'sneeuw', label: 'sneeuw', asks: 'Wie ruimt?' }] },
  'parties.json': {
    parties: [
      { id: 'rijk', name: 'het Rijk' },
      { id: 'stad', name: 'de stad' },
      { id: 'burger', name: 'de burger' },
    ],
    actors: [{ id: 'rechter', name: 'de rechter' }],
    executors: [],
    municipalities: {},
    sectors: {},
  },
  'actors/buren.json': { actors: { buren: { name: 'de buren' } } },
  'sources/wet.json': {
    laws: { SNEEUWWET: { title: 'de Sneeuwwet' } },
    documents: { 'strooiplan-2024': { title: 'Strooiplan' } },
    rulings: { 'ECLI:NL:RVS:2020:1': { title: 'een uitspraak' }, 'GC 12': { title: 'van een commissie' } },
  },
  'exclusions.json': {
    exclusions: [
      {
        name: 'snelweg-is-van-het-rijk',
        reason: 'zo is het',
        conditions: { all: [is('weg', 'snelweg'), { not: is('eigenaar', 'rijk') }] },
        examples: [{ situation: { weg: 'snelweg', eigenaar: 'burger' } }],
        sources: [
          'ECLI:NL:RVS:2020:1, 4.3',
          'uitspraak GC 12',
          'strooiplan-2024, hoofdstuk 2 vanaf 2024-01-01',
        ],
      },
    ],
  },
  'coordinators.json': { coordinators: [lead('stad')] },
  'holders.json': {
    holders: [lead('stad', { needs: ['sneeuw'], when: { condition: 'diep' } }), lead('stad')],
  },
  'signals.json': {
    signals: [
      {
        id: 'diepe-sneeuw',
        when: { condition: 'diep' },
        title: 'diep',
        text: 'Het is diep.',
        needs: ['sneeuw'],
        sources,
        basis: 'wet',
      },
    ],
  },
  'conditions/diep.json': {
    conditions: {
      diep: {
        title: 'diep',
        conditions: { fact: 'diepte', operator: 'greaterThanInclusive', value: { openTerm: 'grens' } },
      },
    },
  },
  'steps/alle.json': {
    steps: {
      ruimen: { actor: 'buren', action: 'Ruim.', term: { amount: 2, unit: 'dagen' }, from: 'nu', sources },
    },
  },
  'rungs/alle.json': { rungs: { vragen: rung('buren', true), eisen: rung('rechter', false) } },
  'routes/vegen.json': {
    routes: {
      vegen: { title: 'vegen', steps: ['ruimen', { step: 'ruimen', when: { condition: 'diep' } }] },
    },
  },
  'ladders/trap.json': { ladders: { publiek: { title: 'publiek', rungs: ['vragen', 'eisen'] } } },
  'needs/sneeuw.json': {
    need: 'sneeuw',
    vangnet: { party: 'stad', law: 'SNEEUWWET', route: 'vegen', ladder: 'publiek' },
    impliedBy: { condition: 'diep' },
    groups: { eerst: ['sneeuw-rijk'] },
    rules: [
      {
        name: 'sneeuw-rijk',
        title: 'Het Rijk ruimt.',
        conditions: is('eigenaar', 'rijk'),
        event: {
          type: 'sneeuw',
          params: { party: 'rijk', law: 'SNEEUWWET', partners: ['buren'], route: 'vegen', ladder: 'publiek' },
        },
        valid: {},
        basis: 'wet',
        sources,
      },
      {
        name: 'sneeuw-diep',
        title: 'De stad ruimt.',
        conditions: {
          any: [{ condition: 'diep' }, { fact: 'eigenaar', operator: 'in', value: ['stad', 'burger'] }],
        },
        event: {
          type: 'sneeuw',
          params: { party: 'stad', law: 'SNEEUWWET', route: 'vegen', ladder: 'publiek' },
        },
        exceptionTo: ['eerst'],
        valid: {},
        basis: 'wet',
        sources,
      },
    ],
  },
  'examples/sneeuw.json': {
    examples: {
      'sneeuw-rijk': [{ situation: { eigenaar: 'rijk', diepte: 1 } }],
      'sneeuw-diep': [
        {
          situation: { eigenaar: 'stad', geboortedatum: '2025-01-02' },
          expect: { party: 'stad', law: 'SNEEUWWET' },
        },
      ],
    },
  },
  'life-events.json': {
    events: [
      {
        id: 'verkocht',
        title: 'verkocht',
        when: is('eigenaar', 'rijk'),
        sets: { eigenaar: 'stad' },
        sources,
        basis: 'wet',
      },
    ],
  },
  'handovers.json': { handovers: [{ events: ['verkocht'], needs: ['sneeuw'], steps: ['ruimen'] }] },
  'ordinary.json': { situation: { eigenaar: 'stad', weg: 'straat', diepte: 8, alarm: false } },
  'en/alles.json': { sneeuw: 'snow' },
})
