import { describe, expect, test } from 'vitest'
import { DekkendError, createRouter } from '../../src/index'
import type { Facts, Value } from '../../src/vocabulary/types'
import { answer, decided, names, places, rung, signals, steps, type On } from '../kit/answers'
import { overOrdinary } from '../kit/casebook'
import { national } from '../kit/packs'
import { left, pupil } from '../kit/young-people'

/**
 * The borders of ages and terms: the answer (or the step, rung or signal) changes exactly where
 * the law says. The article that draws the border is the name of the test.
 */

type View = (need: string, situation: Facts, on?: On) => string | undefined

const signal =
  (id: string): View =>
  (need, situation, on) =>
    signals(need, situation, on).includes(id) ? 'signal' : 'none'

/** Whether the institution may remove a student although nobody is willing: what a step then says. */
const mayRemove: View = (need, situation, on) =>
  decided(need, situation, on).route.some(
    ({ action }) => action.nl.includes('mag') && action.nl.includes('vergeefs gezocht en'),
  )
    ? 'may'
    : 'not yet'

/** Whether the route has a step that this actor takes on this ground. */
const step =
  (place: string): View =>
  (need, situation, on) =>
    names(steps(need, situation, on), place) ? 'step' : 'none'

/** Whether the first step is the one on this ground. */
const first =
  (ground: string): View =>
  (need, situation, on) =>
    names(places(decided(need, situation, on).route[0]?.source ?? []), ground) ? 'first' : 'none'

/** Whether the route has the four weeks of searching before one may ask for assistance. */
const fourWeeks: View = (need, situation, on) =>
  decided(need, situation, on).route.some(
    ({ deadline, source }) => deadline?.term.amount === 4 && names(places(source), 'PW 41(4)'),
  )
    ? 'deadline'
    : 'none'

type Row = readonly [
  article: string,
  need: string,
  fact: string,
  below: Value,
  at: Value,
  situation: Facts,
  expectedBelow: string,
  expectedAt: string,
  view?: View,
]

const JW = 'gemeente JW woonplaats-jw'
const WMO = 'gemeente WMO brp'
const DOORSTROOMPUNT = 'gemeente WEB contactgemeente'

const young = { leerplicht: 'nog-niet', schoolsoort: 'geen', inschrijving: 'niet-aangemeld' }
const foster = left(19, {
  verblijf: 'pleeggezin',
  jeugdhulpVoor18: true,
  jeugdhulpLoopt: true,
  zorgSoort: 'verblijf',
})
const house = { ...foster, verblijf: 'gezinshuis' }
const continued = { jeugdhulpLoopt: true, jeugdhulpVoor18: true, voortzettingNoodzakelijk: true }
const gone = { verzuim: 'ongeoorloofd', wekenZonderOnderwijs: 6 }
const fromDiploma = { praktijkdiploma: true }

const ages: readonly Row[] = [
  [
    'WEC 40(3): apply at an institution for the deaf from 2',
    'onderwijsplek',
    'leeftijd',
    1.9,
    2,
    { ...young, schoolsoort: 'so', cluster: '2', inschrijving: 'aangemeld' },
    'niemand WPO',
    'instelling-cluster-1-2 WEC',
  ],
  [
    'WEC 40(3): apply at another special school from 3',
    'onderwijsplek',
    'leeftijd',
    2.9,
    3,
    { ...young, schoolsoort: 'so', cluster: '4', inschrijving: 'aangemeld' },
    'niemand WPO',
    'bevoegd-gezag WEC',
  ],
  [
    'WPO 40(2): apply at a primary school from 3',
    'onderwijsplek',
    'leeftijd',
    2.9,
    3,
    { ...young, schoolsoort: 'bo', inschrijving: 'aangemeld' },
    'niemand WPO',
    'bevoegd-gezag WPO',
  ],
  [
    'WPO 40(2): parents can apply from 3',
    'onderwijsplek',
    'leeftijd',
    2.9,
    3,
    young,
    'niemand WPO',
    'ouders WPO',
  ],
  [
    'WPO 40(7), 39(1): temporary placement from the age of admission, 4',
    'onderwijsplek',
    'leeftijd',
    3.9,
    4,
    { ...young, schoolsoort: 'bo', inschrijving: 'aangemeld', wekenSindsAanmelding: 11 },
    'none',
    'signal',
    signal('tijdelijke-plaatsing'),
  ],
  [
    'WPO 159(1): early education of the municipality until 4',
    'onderwijsondersteuning',
    'leeftijd',
    3.9,
    4,
    { ...young, taalachterstand: true },
    'gemeente WPO brp',
    'niemand LPW',
  ],
  [
    'LPW 3(1): the duty begins on the first of the month after the fifth birthday',
    'verzuim',
    'geboortedatum',
    '2021-11-01',
    '2021-10-31',
    { schoolsoort: 'geen', inschrijving: 'niet-aangemeld' },
    'niemand LPW',
    'gemeente LPW brp',
  ],
  [
    'BW1 247(1): daily care of a child under 5 is for the parents',
    'verzorging',
    'leeftijd',
    4.9,
    5,
    { ...pupil('bo', 4), leerplicht: 'nog-niet' },
    'ouders BW1',
    JW,
  ],
  [
    'LPW 11a(1): fewer hours for a five-year-old, until 6',
    'ontheffing',
    'leeftijd',
    5.9,
    6,
    pupil('bo', 5.5, { vrijstelling: '11a' }),
    'bevoegd-gezag LPW',
    'ouders LPW',
  ],
  [
    'CRVB:2018:3454: treatment of severe dyslexia from 7',
    'dyslexiezorg',
    'leeftijd',
    6.9,
    7,
    pupil('bo', 7, { ernstigeDyslexie: true }),
    'bevoegd-gezag WPO',
    JW,
  ],
  [
    'CRVB:2018:3454: treatment of severe dyslexia begins before 13',
    'dyslexiezorg',
    'leeftijd',
    12.9,
    13,
    pupil('bo', 12, { ernstigeDyslexie: true }),
    JW,
    'bevoegd-gezag WPO',
  ],
  [
    'protocol dyslexie: the signal that treatment must begin, from 12',
    'dyslexiezorg',
    'leeftijd',
    11.9,
    12,
    pupil('bo', 12, { ernstigeDyslexie: true }),
    'none',
    'signal',
    signal('dyslexie-voor-13'),
  ],
  [
    'protocol dyslexie: the signal ends at 13',
    'dyslexiezorg',
    'leeftijd',
    12.9,
    13,
    pupil('bo', 12, { ernstigeDyslexie: true }),
    'signal',
    'none',
    signal('dyslexie-voor-13'),
  ],
  [
    'LPW 1a1(1): a private school counts as primary until 12',
    'vervoer',
    'leeftijd',
    11.9,
    12,
    pupil('particulier', 12, { vervoerNaar: 'school', afstandKm: 15 }),
    'gemeente WPO verblijf',
    'ouders WVO',
  ],
  [
    'LPW 3a(1): substitute compulsory education from 14',
    'ontheffing',
    'leeftijd',
    13.9,
    14,
    pupil('vo', 14, { vrijstelling: '3a' }),
    'ouders LPW',
    'gemeente LPW brp',
  ],
  [
    'WPO 39(4): out of primary at the end of the school year of 14',
    'onderwijsplek',
    'leeftijdEindSchooljaar',
    14,
    15,
    pupil('bo', 14.5, { inschrijving: 'aangemeld' }),
    'bevoegd-gezag WPO',
    'ouders LPW',
  ],
  [
    'LPW 3(1)(b): the duty ends with the school year of 16; article 15 begins',
    'ontheffing',
    'geboortedatum',
    '2010-08-02',
    '2010-07-31',
    { schoolsoort: 'vo', inschrijving: 'ingeschreven', vrijstelling: '15' },
    'ouders LPW',
    'gemeente LPW brp',
  ],
  [
    'policy, JW 2.3(1)(b): prepare for 18 from 16.5',
    'overgang-18',
    'leeftijd',
    16.4,
    16.5,
    pupil('vo', 16, { jeugdhulpLoopt: true }),
    'niemand JW',
    JW,
  ],
  [
    'policy, JW 1.1: the signal that 18 is near, from 16.5',
    'overgang-18',
    'leeftijd',
    16.4,
    16.5,
    pupil('vo', 16, { jeugdhulpLoopt: true }),
    'none',
    'signal',
    signal('wordt-18'),
  ],
  [
    'WEB 8.1.1d(2): vavo for who turns 18 in the year of study',
    'onderwijsplek',
    'leeftijdEindSchooljaar',
    17,
    18,
    pupil('vavo', 17.1, { inschrijving: 'aangemeld' }),
    'ouders LPW',
    'mbo-instelling WEB',
  ],
  [
    'JW 1.1: half a year before 18 the signal that youth help ends',
    'overgang-18',
    'leeftijd',
    17.4,
    17.5,
    pupil('vo', 17, { jeugdhulpLoopt: true }),
    'none',
    'signal',
    signal('jeugdhulp-eindigt-op-18'),
  ],
  [
    'JW 1.1: guidance of the second kind until 18',
    'begeleiding',
    'leeftijd',
    17.9,
    18,
    left(17, { ...fromDiploma, zorgSoort: 'begeleiding' }),
    JW,
    WMO,
  ],
  [
    'JW 1.1: personal care until 18',
    'verzorging',
    'leeftijd',
    17.9,
    18,
    left(17, { ...fromDiploma, lichamelijkeBeperking: true }),
    JW,
    WMO,
  ],
  [
    'ZVW 10(a), JW 1.2(1)(a): mental health care from 18',
    'behandeling',
    'leeftijd',
    17.9,
    18,
    left(17, { ...fromDiploma, psychischeProblemen: true, zorgSoort: 'behandeling' }),
    JW,
    'zorgverzekeraar ZVW',
  ],
  [
    'WMO 2.3.5(1)(b): sheltered housing from 18, where reported',
    'verblijf',
    'leeftijd',
    17.9,
    18,
    left(17, { ...fromDiploma, zorgSoort: 'verblijf' }),
    JW,
    'gemeente WMO melding',
  ],
  [
    'WLZ 3.2.1(6): psychiatric ground no Wlz under 18',
    'wlz-toegang',
    'leeftijd',
    17.9,
    18,
    left(17, { ...fromDiploma, psychischeProblemen: true, blijvendToezicht: true }),
    'step',
    'none',
    step('ciz: WLZ 3.2.1(6)'),
  ],
  [
    'BW1 255(1): the Council until 18',
    'veiligheid',
    'leeftijd',
    17.9,
    18,
    left(17, { ...fromDiploma, veiligheid: 'zorgen', hulpGeweigerd: true }),
    'raad-voor-de-kinderbescherming JW',
    WMO,
  ],
  [
    'PW 13(1)(f): no assistance under 18',
    'inkomen',
    'leeftijd',
    17.9,
    18,
    left(17, { ...fromDiploma, schulden: true }),
    'ouders BW1',
    'gemeente PW brp',
  ],
  [
    'WAJONG 1a:11(2): not before 18',
    'inkomen',
    'leeftijd',
    17.9,
    18,
    left(17, { ...fromDiploma, arbeidsvermogen: 'duurzaam-geen' }),
    'ouders BW1',
    'uwv WAJONG',
  ],
  [
    'WEC 4(1): from 18 the pupil applies for transport',
    'vervoer',
    'leeftijd',
    17.9,
    18,
    { ...pupil('vso', 18, { vervoerNaar: 'school', uitstroomprofiel: 'arbeidsmarkt' }) },
    'ouders WEC',
    'jongere WEC',
  ],
  [
    'WEC 41a(7): the right to be heard under 18',
    'onderwijsondersteuning',
    'leeftijd',
    17.9,
    18,
    pupil('vso', 18, { uitstroomprofiel: 'arbeidsmarkt' }),
    'step',
    'none',
    step('bevoegd-gezag: WEC 41a(7)'),
  ],
  [
    'WVO 8.7(2): practical education, an extra year in the year of 18 and 19',
    'toelaatbaarheid',
    'leeftijdEindSchooljaar',
    19,
    20,
    pupil('praktijkonderwijs', 19.5, { verlengingGevraagd: true }),
    'inspectie WVO',
    'niemand WVO',
  ],
  [
    'WVO 8.7(1): practical education until the school year of 18',
    'toelaatbaarheid',
    'leeftijdEindSchooljaar',
    17,
    18,
    pupil('praktijkonderwijs', 17.5),
    'none',
    'signal',
    signal('laatste-jaar-praktijkonderwijs'),
  ],
  [
    'WEC 39(4): vso until the school year of 20',
    'onderwijsplek',
    'leeftijdEindSchooljaar',
    20,
    21,
    pupil('vso', 20.5, { inschrijving: 'aangemeld' }),
    'bevoegd-gezag WEC',
    DOORSTROOMPUNT,
  ],
  [
    'WEC 39(4): the signal in the last year of vso',
    'toelaatbaarheid',
    'leeftijdEindSchooljaar',
    19,
    20,
    pupil('vso', 19.5),
    'none',
    'signal',
    signal('laatste-jaar-vso'),
  ],
  [
    'JW 1.1, jeugdige 3°: foster care until 21',
    'verblijf',
    'leeftijd',
    20.9,
    21,
    foster,
    JW,
    'gemeente WMO melding',
  ],
  [
    'JW 1.1, jeugdige 3°: half a year before 21 a signal',
    'verblijf',
    'leeftijd',
    20.4,
    20.5,
    foster,
    'none',
    'signal',
    signal('pleegzorg-tot-21'),
  ],
  [
    'agreement of 2020: family home until 21',
    'verblijf',
    'leeftijd',
    20.9,
    21,
    house,
    'gemeente AFSPRAAK woonplaats-jw',
    'gemeente WMO melding',
  ],
  [
    'BW1 395a(1): parents pay until 21',
    'inkomen',
    'leeftijd',
    20.9,
    21,
    pupil('mbo', 20),
    'ouders BW1',
    'niemand PW',
  ],
  [
    'JW 1.1, jeugdige 4°: continued help until 23',
    'begeleiding',
    'leeftijd',
    22.9,
    23,
    left(22, { ...continued, zorgSoort: 'begeleiding' }),
    JW,
    WMO,
  ],
  [
    'JW 1.1, jeugdige 4°: continued stay until 23',
    'verblijf',
    'leeftijd',
    22.9,
    23,
    { ...foster, ...continued },
    JW,
    'gemeente WMO melding',
  ],
  [
    'JW 1.1: the hand-over is done at 23',
    'overgang-18',
    'leeftijd',
    22.9,
    23,
    left(22, { ...continued, zorgSoort: 'begeleiding' }),
    JW,
    'niemand JW',
  ],
  [
    'JW 1.1, jeugdige 4°: half a year before 23 a signal',
    'begeleiding',
    'leeftijd',
    22.4,
    22.5,
    left(22, { ...continued, zorgSoort: 'begeleiding' }),
    'none',
    'signal',
    signal('jeugdhulp-tot-23'),
  ],
  [
    'WEC 47a(1)(a): vso reports who is under 23',
    'verzuim',
    'leeftijd',
    22.9,
    23,
    pupil('vso', 22, { verzuim: 'ongeoorloofd' }),
    'bevoegd-gezag WEC',
    'niemand LPW',
  ],
  [
    'WEB 9.2.1(a): the doorstroompunt until 27',
    'verzuim',
    'leeftijd',
    26.9,
    27,
    left(26, gone),
    DOORSTROOMPUNT,
    'niemand LPW',
  ],
  [
    'WEB 9.2.1(a): to work, the doorstroompunt until 27',
    'werk',
    'leeftijd',
    26.9,
    27,
    left(26),
    DOORSTROOMPUNT,
    'gemeente PW brp',
  ],
  [
    'PW 41(4): four weeks of searching under 27',
    'inkomen',
    'leeftijd',
    26.9,
    27,
    left(26, { schulden: true }),
    'deadline',
    'none',
    fourWeeks,
  ],
]

const applied = pupil('bo', 6, { inschrijving: 'aangemeld' })
const asylum = {
  ...applied,
  asielzoeker: true,
  verblijf: 'azc',
  verblijfsgemeente: 'schoolgemeente',
  besluitVerlengd: true,
}
const home = pupil('bo', 9)
const waitsForHelp = pupil('bo', 9, { zorgSoort: 'begeleiding', opvoedproblemen: true })
const vso = left(19, { laatsteSchoolsoort: 'vso', uitstroomprofiel: 'arbeidsmarkt', ...fromDiploma })

const terms: readonly Row[] = [
  [
    'WPO 40(6): decide within 6 weeks',
    'onderwijsplek',
    'wekenSindsAanmelding',
    6,
    7,
    applied,
    'none',
    'signal',
    signal('besluit-toelating-te-laat'),
  ],
  [
    'WPO 40(6): 4 more weeks if extended',
    'onderwijsplek',
    'wekenSindsAanmelding',
    10,
    11,
    { ...applied, besluitVerlengd: true },
    'none',
    'signal',
    signal('tijdelijke-plaatsing'),
  ],
  [
    'WPO 40(7): temporary placement from the day after 10 weeks',
    'onderwijsplek',
    'wekenSindsAanmelding',
    10,
    11,
    applied,
    'none',
    'first',
    first('WPO 40(7)'),
  ],
  [
    'WEC 40(8): temporary placement from the day after 10 weeks',
    'onderwijsplek',
    'wekenSindsAanmelding',
    10,
    11,
    { ...applied, schoolsoort: 'so' },
    'none',
    'first',
    first('WEC 40(8)'),
  ],
  [
    'WVO 8.13(1): temporary placement from the day after 10 weeks',
    'onderwijsplek',
    'wekenSindsAanmelding',
    10,
    11,
    pupil('vo', 13, { inschrijving: 'aangemeld' }),
    'none',
    'first',
    first('WVO 8.13(1)'),
  ],
  [
    'WPO 40(15)(16): an asylum child is admitted after 6 weeks',
    'onderwijsplek',
    'wekenSindsAanmelding',
    6,
    7,
    asylum,
    'none',
    'signal',
    signal('asiel-zes-weken'),
  ],
  [
    'WPO 40(16): what the school does then',
    'onderwijsplek',
    'wekenSindsAanmelding',
    6,
    7,
    asylum,
    'none',
    'first',
    first('WPO 40(16)'),
  ],
  [
    'WPO 40a(3): a plan within 6 weeks of enrolment',
    'onderwijsondersteuning',
    'wekenSindsInschrijving',
    6,
    7,
    pupil('sbo', 9),
    'none',
    'signal',
    signal('opp-ontbreekt'),
  ],
  [
    'WPO 40c(3): report a suspension of more than a day',
    'onderwijsplek',
    'schorsingsdagen',
    1,
    2,
    home,
    'none',
    'signal',
    signal('schorsing-melden'),
  ],
  [
    'WEC 40a(3): report a suspension of more than a day',
    'onderwijsplek',
    'schorsingsdagen',
    1,
    2,
    pupil('so', 9),
    'none',
    'signal',
    signal('schorsing-melden'),
  ],
  [
    'WEB 8.1.7c(1): in mbo two weeks, that is ten school days, at most',
    'onderwijsplek',
    'schorsingsdagen',
    10,
    11,
    pupil('mbo', 17),
    'none',
    'signal',
    signal('schorsing-mbo-te-lang'),
  ],
  [
    'WEC 40a(1): suspend for a week at most',
    'onderwijsplek',
    'schorsingsdagen',
    5,
    6,
    pupil('vso', 14),
    'none',
    'signal',
    signal('schorsing-te-lang'),
  ],
  [
    'WPO 40c(1): suspend for a week at most',
    'onderwijsplek',
    'schorsingsdagen',
    5,
    6,
    home,
    'none',
    'signal',
    signal('schorsing-te-lang'),
  ],
  [
    'LPW 14(3): the head until 10 days of leave, the municipality above',
    'ontheffing',
    'verlofdagen',
    10,
    11,
    pupil('vo', 14, { vrijstelling: '11' }),
    'bevoegd-gezag LPW',
    'gemeente LPW brp',
  ],
  [
    'LPW 21a(1): 16 hours in 4 school weeks',
    'verzuim',
    'verzuimurenVierWeken',
    15,
    16,
    pupil('vo', 14, { verzuim: 'ongeoorloofd' }),
    'bevoegd-gezag LPW',
    'gemeente LPW brp',
  ],
  [
    'LPW 21a(2): 16 hours in 4 school weeks, mbo',
    'verzuim',
    'verzuimurenVierWeken',
    15,
    16,
    pupil('mbo', 17, { verzuim: 'ongeoorloofd' }),
    'mbo-instelling LPW',
    'gemeente LPW brp',
  ],
  [
    'WEB 8.1.7d(2): removal after eight weeks of searching in vain, from mbo',
    'onderwijsplek',
    'wekenVergeefsGezocht',
    7,
    8,
    pupil('mbo', 17, { verwijdering: true }),
    'not yet',
    'may',
    mayRemove,
  ],
  [
    'WEC 40(18): removal after eight weeks of searching in vain, from an institution of cluster 1 or 2',
    'onderwijsplek',
    'wekenVergeefsGezocht',
    7,
    8,
    pupil('so', 9, { cluster: '2', verwijdering: true }),
    'not yet',
    'may',
    mayRemove,
  ],
  [
    'WEB 9.2.1(c)(1°): 4 weeks in a row without reason',
    'verzuim',
    'wekenZonderOnderwijs',
    3,
    4,
    pupil('mbo', 19, { verzuim: 'ongeoorloofd' }),
    'mbo-instelling WEB',
    DOORSTROOMPUNT,
  ],
  [
    'Thuiszitterspact: longer than 4 weeks at home',
    'verzuim',
    'wekenZonderOnderwijs',
    4,
    5,
    home,
    'none',
    'signal',
    signal('vier-weken-thuis'),
  ],
  [
    'Thuiszitterspact: 3 months draw near',
    'verzuim',
    'wekenZonderOnderwijs',
    7,
    8,
    home,
    'none',
    'signal',
    signal('bijna-drie-maanden-thuis'),
  ],
  [
    'Thuiszitterspact: 3 months',
    'verzuim',
    'wekenZonderOnderwijs',
    12,
    13,
    home,
    'none',
    'signal',
    signal('drie-maanden-thuis'),
  ],
  [
    'Thuiszitterspact: to the table before 3 months',
    'verzuim',
    'wekenZonderOnderwijs',
    11,
    12,
    home,
    'onderwijsconsulent',
    'thuiszitterstafel',
    rung,
  ],
  [
    'Thuiszitterspact: the regional power to decide at 3 months',
    'verzuim',
    'wekenZonderOnderwijs',
    12,
    13,
    home,
    'thuiszitterstafel',
    'bestuurlijk-overleg',
    rung,
  ],
  [
    'WPO 4(8): distance up to 6 km (open term)',
    'vervoer',
    'afstandKm',
    6,
    6.1,
    pupil('bo', 9, { vervoerNaar: 'school' }),
    'ouders WPO',
    'gemeente WPO verblijf',
  ],
  [
    'WPO 4(11): a contribution by income beyond 20 km',
    'vervoer',
    'afstandKm',
    20,
    20.1,
    pupil('bo', 9, { vervoerNaar: 'school' }),
    'none',
    'step',
    step('gemeente: WPO 4(11)'),
  ],
  [
    'AWB 4:13(2): decide within 8 weeks',
    'begeleiding',
    'wekenSindsAanvraag',
    8,
    9,
    waitsForHelp,
    'none',
    'signal',
    signal('beslistermijn-voorbij'),
  ],
  [
    'AWB 4:17(3): notice of default after 8 weeks',
    'begeleiding',
    'wekenSindsAanvraag',
    8,
    9,
    waitsForHelp,
    'gesprek',
    'ingebrekestelling',
    (need, situation, on) =>
      decided(need, situation, on).escalation.find(({ current }) => current)?.deadline?.from ?? 'gesprek',
  ],
  [
    'WMO 2.3.2(9): apply when the inquiry takes more than 6 weeks',
    'begeleiding',
    'wekenSindsAanvraag',
    6,
    7,
    left(19, { zorgSoort: 'begeleiding' }),
    'none',
    'aanvraag',
    (need, situation, on) =>
      decided(need, situation, on).escalation.find(({ current }) => current)?.deadline?.from ?? 'none',
  ],
  [
    'BLZ 3.2.4(1): CIZ decides within 6 weeks',
    'wlz-toegang',
    'wekenSindsAanvraag',
    6,
    7,
    pupil('so', 9, { wlzIndicatie: 'aangevraagd', blijvendToezicht: true }),
    'none',
    'reached',
    (need, situation, on) =>
      decided(need, situation, on).escalation[0]?.reached === true ? 'reached' : 'none',
  ],
  [
    'AWB 6:7: objection within 6 weeks',
    'begeleiding',
    'wekenSindsBesluit',
    6,
    7,
    { ...waitsForHelp, geschil: 'ouders-gemeente' },
    'signal',
    'none',
    signal('bezwaartermijn-loopt'),
  ],
  [
    'WEC 44(2): vso guides until two years after leaving',
    'werk',
    'wekenSindsSchoolverlaten',
    104,
    105,
    vso,
    'bevoegd-gezag WEC',
    DOORSTROOMPUNT,
  ],
  [
    'WVO 2.31a(2): practical education guides until two years after leaving',
    'werk',
    'wekenSindsSchoolverlaten',
    104,
    105,
    { ...vso, laatsteSchoolsoort: 'praktijkonderwijs' },
    'bevoegd-gezag WVO',
    DOORSTROOMPUNT,
  ],
  [
    'WEB 9.2.12(2): mbo guides until a year after the diploma',
    'werk',
    'wekenSindsSchoolverlaten',
    52,
    53,
    left(20, { laatsteSchoolsoort: 'mbo', startkwalificatie: true }),
    'mbo-instelling WEB',
    'gemeente PW brp',
  ],
  [
    'WEC 44(2): the hand-over by vso, until two years after leaving',
    'overgang-school',
    'wekenSindsSchoolverlaten',
    104,
    105,
    vso,
    'bevoegd-gezag WEC',
    'niemand WEC',
  ],
  [
    'PW 41(4)(a): no four weeks of searching within a year of vso',
    'inkomen',
    'wekenSindsSchoolverlaten',
    52,
    53,
    { ...vso, schulden: true },
    'none',
    'deadline',
    fourWeeks,
  ],
  [
    'WPO 40(2): apply ten weeks before the return, a signal from 14',
    'terugkeer',
    'wekenTotTerugkeer',
    15,
    14,
    {
      ...pupil('geen', 12),
      inschrijving: 'niet-aangemeld',
      schoolsoortAanmelding: 'geen',
      terugkeerUit: 'residentieel',
      verblijf: 'residentieel',
      schoolBijInstelling: false,
    },
    'none',
    'signal',
    signal('terugkeer-aanmelden'),
  ],
]

const name = ([article, need, fact, below, at]: Row): string =>
  `${article} (${need}: ${fact} ${String(below)} | ${String(at)})`

const check = ([, need, fact, below, at, situation, expectedBelow, expectedAt, view = answer]: Row): void => {
  expect([view(need, { ...situation, [fact]: below }), view(need, { ...situation, [fact]: at })]).toEqual([
    expectedBelow,
    expectedAt,
  ])
}

/** Facts without an ordinary value, chosen so that they do not contradict each other. */
const grid = (schoolsoort: string, verblijf: string, leeftijd: number): Facts => ({
  ...pupil(schoolsoort, leeftijd),
  leeftijdEindSchooljaar: Math.floor(leeftijd),
  inschrijving: schoolsoort === 'geen' ? 'niet-aangemeld' : 'ingeschreven',
  verblijf,
  verblijfsgemeente: 'schoolgemeente',
  jeugdwetgemeente: 'schoolgemeente',
  wekenSindsSchoolverlaten: schoolsoort === 'geen' && leeftijd >= 5 ? 10 : 0,
  laatsteSchoolsoort: 'geen',
  schoolsoortAanmelding: 'geen',
  uitstroomprofiel: 'vervolgonderwijs',
  ondersteuningGerichtOp: 'beide',
  oppInstemming: true,
  zorgSoort: 'begeleiding',
  vervoerNaar: 'school',
  wekenSindsAanmelding: 0,
  wekenSindsInschrijving: 10,
  wekenTotTerugkeer: 0,
})

const valuesOf = (id: string): string[] => {
  const fact = national.facts.find((one) => one.id === id)
  return fact?.type === 'enum' ? fact.values.map((value) => value.id) : []
}

describe('the borders of age', () => {
  test.each(ages.map((row) => [name(row), row] as const))('%s', (_, row) => {
    check(row)
  })

  test('LPW 3(1)(b): at 17 compulsory education is past; who says otherwise contradicts the law (leeftijd: 16.9 | 17)', () => {
    const said = (leeftijd: number): Facts => ({ ...pupil('vo', 16), leeftijd })
    expect(answer('verzuim', said(16.9))).toBe('bevoegd-gezag LPW')
    expect(() => answer('verzuim', said(17))).toThrow(DekkendError)
  })
})

describe('the borders of terms, hours and distance', () => {
  test.each(terms.map((row) => [name(row), row] as const))('%s', (_, row) => {
    check(row)
  })
})

describe('every school type, every stay, every half year of age', () => {
  const router = createRouter(national)
  const needs = Object.keys(national.decisions)
  const schools = valuesOf('schoolsoort')
  const stays = valuesOf('verblijf')
  const seen = { routed: 0, rejected: 0 }

  test('there are twenty needs, fourteen school types and thirteen stays', () => {
    expect([needs.length, schools.length, stays.length]).toEqual([20, 14, 13])
  })

  test.each(schools)(
    'each need of a child at %s has exactly one responsible party',
    { timeout: 60_000 },
    (school) => {
      for (const stay of stays)
        for (let half = 0; half <= 54; half++) {
          const leeftijd = half / 2
          let routing
          try {
            routing = router.route(overOrdinary(grid(school, stay, leeftijd)), {
              needs,
              peildatum: national.verifiedUntil,
            })
          } catch (error) {
            expect((error as DekkendError).issues).toMatchObject([{ code: 'impossible-situation' }])
            seen.rejected++
            continue
          }
          const bad = routing.assignments.filter(
            (assignment) =>
              assignment.status !== 'decided' ||
              assignment.rule === 'vangnet' ||
              assignment.route.length === 0,
          )
          if (bad.length > 0 || routing.assignments.length !== needs.length)
            expect({ school, stay, leeftijd, bad: bad.map(({ need }) => need) }).toEqual({
              school,
              stay,
              leeftijd,
              bad: [],
            })
          seen.routed++
        }
    },
  )

  test('hardly any of them is impossible', () => {
    expect(seen.routed + seen.rejected).toBe(schools.length * stays.length * 55)
    expect(seen.rejected / (seen.routed + seen.rejected)).toBeLessThan(0.02)
  })
})
