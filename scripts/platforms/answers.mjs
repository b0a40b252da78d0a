// Run on every platform, as an ES module and, rewritten, as CommonJS: what it prints must be the same everywhere.
import { createRouter, definePack, describe, render, routeCase } from 'dekkend'
import { lawText } from 'dekkend/law'
import { pack as groningen } from 'dekkend/packs/groningen'
import { pack as national } from 'dekkend/packs/landelijk'
import { check } from 'dekkend/prove'

const peildatum = '2026-11-21'
const home = { woongemeente: 'schoolgemeente', jeugdwetgemeente: 'schoolgemeente', verblijf: 'thuis' }
const children = [
  {},
  {
    geboortedatum: '2016-05-14',
    schoolsoort: 'bo',
    inschrijving: 'ingeschreven',
    ...home,
    toegang: 'gemeente',
  },
  { leeftijd: 17.8, schoolsoort: 'vso', inschrijving: 'ingeschreven', psychischeProblemen: true },
  { leeftijd: 14, schoolsoort: 'vo', wekenZonderOnderwijs: 10, crisis: true },
]
const needs = national.needs.map(({ id }) => id)

/** What a call gives, or the words of the issues it throws. */
const outcome = (call) => {
  try {
    return call()
  } catch (error) {
    if (error.name !== 'DekkendError') throw error
    return error.issues.map((issue) => describe(issue, 'nl'))
  }
}

const routings = [national, groningen].flatMap((pack) =>
  children.map((child) => outcome(() => routeCase(child, { needs, pack, peildatum }))),
)
const texts = routings
  .filter((routing) => !Array.isArray(routing))
  .flatMap((routing) => {
    const pack = routing.pack.name === 'groningen' ? groningen : national
    return ['text', 'markdown'].map((as) => render(routing, { lang: 'nl', as, pack }))
  })

const words = (text) => ({ nl: text, en: text })
const sources = [{ law: 'W', article: '1' }]
const says = { why: words('w'), sources, basis: 'wet' }
const leads = { actor: 'p', ...says }
const files = {
  'pack.json': {
    id: 'tiny',
    title: words('x'),
    version: '1',
    validFrom: '2022-01-01',
    verifiedUntil: '2027-01-01',
  },
  'facts.json': {
    facts: [{ id: 'a', type: 'boolean', label: words('a'), question: words('a?'), help: words('a') }],
  },
  'needs.json': { needs: [{ id: 'n', label: words('n'), asks: words('who?') }] },
  'parties.json': {
    parties: ['p', 'q'].map((id) => ({ id, name: words(id) })),
    actors: [],
    executors: [],
    municipalities: {},
    sectors: {},
  },
  'exclusions.json': { exclusions: [] },
  'sources/s.json': { laws: { W: { title: words('Wet') } } },
  'coordinators.json': { coordinators: [leads] },
  'holders.json': { holders: [leads] },
  'routes/r.json': {
    routes: { r: { title: words('r'), steps: [{ actor: 'p', action: words('do'), sources }] } },
  },
  'ladders/l.json': {
    ladders: {
      l: {
        title: words('l'),
        rungs: [
          {
            party: 'p',
            action: words('x'),
            trigger: words('t'),
            power: 'rechter',
            canRefuse: false,
            sources,
          },
        ],
      },
    },
  },
  'needs/n.json': {
    need: 'n',
    vangnet: { party: 'q', law: 'W', route: 'r', ladder: 'l' },
    impliedBy: { fact: 'a', operator: 'equal', value: true },
    rules: [
      {
        name: 'r1',
        title: words('r1'),
        conditions: { fact: 'a', operator: 'equal', value: true },
        valid: {},
        basis: 'wet',
        sources,
        event: { type: 'n', params: { party: 'p', law: 'W', route: 'r', ladder: 'l' } },
        examples: [{ situation: { a: true }, expect: { party: 'p', law: 'W' } }],
      },
    ],
  },
}
const tiny = definePack(files)

console.log(
  JSON.stringify({
    routings,
    texts,
    tiny: createRouter(tiny).route({ a: true }, { peildatum }),
    proofs: check(tiny).laws.map(({ law, findings }) => [law, findings.map(({ kind }) => kind)]),
    refused: outcome(() => routeCase({ leeftijdd: 12 }, { peildatum })),
    wrongPack: outcome(() => definePack({ ...files, 'needs.json': {} })),
    law: lawText({ law: 'WPO', article: '40', paragraph: '4' })?.text,
  }),
)
