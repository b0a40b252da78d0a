import { createRouter, definePack, render, routeCase } from 'dekkend'
import { lawText } from 'dekkend/law'
import { pack } from 'dekkend/packs/groningen'
import { check } from 'dekkend/prove'
import { assertDekkend } from 'dekkend/testing/assertions'

// Compiled by every TypeScript that is supported, against the packed tarball.
const routing = routeCase(
  { leeftijd: 17.8, schoolsoort: 'vso', psychischeProblemen: true },
  { needs: ['behandeling'], pack, peildatum: '2026-11-21' },
)
for (const assignment of routing.assignments) {
  const party: string | undefined = assignment.status === 'decided' ? assignment.party : undefined
  console.log(assignment.need, party, createRouter, definePack)
}
const text: string = render(routing, { lang: 'en', as: 'markdown' })
console.log(text, check(pack).laws.length, lawText({ law: 'WPO', article: '40' })?.text)
assertDekkend(pack)

// @ts-expect-error a fact that does not exist
routeCase({ leeftijdd: 12 })
// @ts-expect-error a value that the fact does not have
routeCase({ schoolsoort: 'hogeschool' })
