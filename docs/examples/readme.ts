import { routeCase } from 'dekkend'
import { pack } from 'dekkend/packs/groningen'

const child = { geboortedatum: '2016-05-14', schoolsoort: 'bo', inschrijving: 'ingeschreven' } as const
const home = { woongemeente: 'schoolgemeente', jeugdwetgemeente: 'schoolgemeente' } as const
const { assignments } = routeCase(
  { ...child, ...home, verblijf: 'thuis', toegang: 'gemeente', wlzIndicatie: 'geen' },
  { needs: ['begeleiding', 'verzuim'], pack, peildatum: '2026-11-21' },
)
for (const answer of assignments)
  if (answer.status === 'decided') console.log(answer.need, answer.party, answer.law, answer.executor)
  else console.log(answer.need, 'depends on', ...answer.questions.map(({ fact }) => fact))
