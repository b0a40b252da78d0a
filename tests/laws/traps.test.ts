import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/vocabulary/types'
import {
  answer,
  decided,
  firstActor,
  names,
  place,
  places,
  routing,
  rung,
  signals,
  steps,
} from '../kit/answers'
import { national } from '../kit/packs'
import { left, pupil } from '../kit/young-people'

/**
 * The 32 traps of the knowledge base, section 14: what a naive reading of sources of 2014 to 2025
 * gets wrong. Each test shows that the naive reading is not the answer, and today's law is.
 */

/** Eighteen or older and at a school. */
const adult = (schoolsoort: string, leeftijd: number, more: Facts = {}): Facts =>
  pupil(schoolsoort, leeftijd, { leerplicht: 'niet-meer', ...more })

const applied = (schoolsoort: string, leeftijd: number, more: Facts = {}): Facts =>
  pupil(schoolsoort, leeftijd, { inschrijving: 'aangemeld', ...more })

const whole = JSON.stringify(national)

describe('traps 1 to 3: what no longer exists', () => {
  test('N1 the AWBZ is gone: guidance and day activity follow age and kind of care, under four Acts', () => {
    const asked = { zorgSoort: 'begeleiding' }
    expect(answer('begeleiding', pupil('vso', 17.9, asked))).toBe('gemeente JW woonplaats-jw')
    expect(answer('begeleiding', adult('vso', 18, asked))).toBe('gemeente WMO brp')
    const care = { wlzIndicatie: 'afgegeven' }
    expect(answer('begeleiding', adult('vso', 18, { ...asked, ...care }))).toBe('zorgkantoor WLZ')
    const nursing = { geneeskundigeZorg: true, zorgInOnderwijstijd: true }
    expect(answer('verpleging', pupil('vso', 17.9, nursing))).toBe('zorgverzekeraar ZVW')
    const day = { arbeidsvermogen: 'geen' }
    expect(answer('werk', left(17.9, { ...day, praktijkdiploma: true }))).toBe('gemeente JW woonplaats-jw')
    expect(answer('werk', left(18, day))).toBe('gemeente WMO brp')
    expect(answer('werk', left(18, { ...day, ...care }))).toBe('zorgkantoor WLZ')
    expect(whole).not.toContain('AWBZ')
  })

  test('N2 no Bureau Jeugdzorg indicates: the municipality, a doctor or the certified institution opens youth help', () => {
    const asked = { psychischeProblemen: true, zorgSoort: 'behandeling' }
    const by = (toegang: string, more: Facts = {}): Facts => pupil('bo', 10, { ...asked, toegang, ...more })
    for (const toegang of ['geen', 'huisarts', 'jeugdarts', 'medisch-specialist', 'gemeente'])
      expect(answer('behandeling', by(toegang)), toegang).toBe('gemeente JW woonplaats-jw')
    expect(firstActor('behandeling', by('huisarts'))).toBe('jeugdhulpaanbieder')
    expect(places(decided('behandeling', by('huisarts')).route[0]?.source ?? [])).toContainEqual(
      place('JW 2.6(1 onder e)'),
    )
    const measure = by('gecertificeerde-instelling', { maatregel: 'ots' })
    expect(firstActor('behandeling', measure)).toBe('gecertificeerde-instelling')
    expect(places(decided('behandeling', measure).sources)).toContainEqual(place('JW 3.5(1)'))
    expect([...national.parties, ...national.actors].map(({ id }) => id).join()).not.toContain('bureau')
  })

  test('N3 no rugzakje: a plan and means of the partnership at school; in mbo the own lump sum', () => {
    const extra = { ondersteuningsniveau: 'extra', ondersteuningGerichtOp: 'leerproces' }
    const primary = pupil('bo', 9, extra)
    expect(answer('onderwijsondersteuning', primary)).toBe('bevoegd-gezag WPO')
    expect(steps('onderwijsondersteuning', primary)).toEqual(
      expect.arrayContaining([
        place('bevoegd-gezag: WPO 40a(1)'),
        place('samenwerkingsverband: WPO 18a(6 onder b)'),
      ]),
    )
    expect(steps('onderwijsondersteuning', pupil('bo', 9)).join()).not.toContain('samenwerkingsverband')
    const mbo = adult('mbo', 19, extra)
    expect(answer('onderwijsondersteuning', mbo)).toBe('mbo-instelling WEB')
    expect(steps('onderwijsondersteuning', mbo).join()).not.toContain('samenwerkingsverband')
    expect(steps('onderwijsondersteuning', mbo)).toContainEqual(place('mbo-instelling: WEB 9.1.20'))
  })
})

describe('traps 4 to 7: absence and leaving school', () => {
  const gone = { verzuim: 'ongeoorloofd', wekenZonderOnderwijs: 6 }

  test('N4 the doorstroompunt is there until 27, not the RMC from 12 to 23', () => {
    for (const leeftijd of [18, 22.9, 23, 26.9])
      expect(answer('verzuim', left(leeftijd, gone)), String(leeftijd)).toBe('gemeente WEB contactgemeente')
    expect(answer('verzuim', left(27, gone))).toBe('niemand LPW')
    expect(answer('verzuim', left(26.9, { ...gone, startkwalificatie: true }))).toBe('niemand LPW')
    expect(places(decided('verzuim', left(23, gone)).sources)).toContainEqual(place('WEB 9.2.1'))
  })

  test('N5 not one officer for 16 to 23: attendance law until 18, the doorstroompunt from then to 27', () => {
    const out = { schoolsoort: 'geen', laatsteSchoolsoort: 'vo', inschrijving: 'niet-aangemeld', ...gone }
    expect(answer('verzuim', { leeftijd: 16, leerplicht: 'leerplichtig', ...out })).toBe('gemeente LPW brp')
    expect(answer('verzuim', { leeftijd: 17.9, leerplicht: 'kwalificatieplichtig', ...out })).toBe(
      'gemeente LPW brp',
    )
    expect(answer('verzuim', left(18, gone))).toBe('gemeente WEB contactgemeente')
    expect(answer('verzuim', left(26.9, gone))).toBe('gemeente WEB contactgemeente')
  })

  test('N6 sixteen hours in four school weeks must be reported, not a hundred', () => {
    const hours = (verzuimurenVierWeken: number): Facts =>
      pupil('vo', 14, { verzuim: 'ongeoorloofd', verzuimurenVierWeken })
    expect(answer('verzuim', hours(15))).toBe('bevoegd-gezag LPW')
    expect(signals('verzuim', hours(15))).not.toContain('verzuim-niet-gemeld')
    for (const at of [16, 99, 100]) {
      expect(answer('verzuim', hours(at)), String(at)).toBe('gemeente LPW brp')
      expect(signals('verzuim', hours(at)), String(at)).toContain('verzuim-niet-gemeld')
    }
    expect(places(decided('verzuim', hours(16)).sources)).toContainEqual(place('LPW 21a'))
  })

  test('N7 enrolled nowhere, absent without reason and out of education for weeks are three things', () => {
    const nowhere = { ...pupil('geen', 10), inschrijving: 'niet-aangemeld', wekenSindsSchoolverlaten: 3 }
    expect(answer('verzuim', nowhere)).toBe('gemeente LPW brp')
    expect(places(decided('verzuim', nowhere).sources)).toContainEqual(place('LPW 19'))
    const truant = pupil('vo', 14, { verzuim: 'ongeoorloofd', verzuimurenVierWeken: 16 })
    expect(places(decided('verzuim', truant).sources)).toContainEqual(place('LPW 21a'))
    expect(places(decided('verzuim', truant).sources)).not.toContainEqual(place('LPW 19'))
    const ill = (wekenZonderOnderwijs: number): Facts =>
      pupil('vo', 14, { verzuim: 'ziekte', wekenZonderOnderwijs })
    expect(answer('verzuim', ill(5))).toBe('bevoegd-gezag LPW')
    expect(signals('verzuim', ill(5))).toContain('vier-weken-thuis')
    expect(signals('verzuim', ill(4))).not.toContain('vier-weken-thuis')
    expect(signals('verzuim', truant)).not.toContain('vier-weken-thuis')
    expect(signals('verzuim', nowhere)).not.toContain('vier-weken-thuis')
  })
})

describe('traps 8 to 12: residence, plan and exemptions', () => {
  test('N8 residence follows the address of the child, before a stay the last one, not who has custody', () => {
    const asked = { zorgSoort: 'behandeling', psychischeProblemen: true }
    const foster = pupil('bo', 10, {
      ...asked,
      verblijf: 'pleeggezin',
      maatregel: 'voogdij',
      woongemeente: 'andere-gemeente',
      verblijfsgemeente: 'andere-gemeente',
      jeugdwetgemeente: 'schoolgemeente',
    })
    expect(answer('behandeling', foster)).toBe('gemeente JW woonplaats-jw')
    for (const maatregel of ['geen', 'ots', 'voogdij'])
      for (const jeugdwetgemeente of ['schoolgemeente', 'andere-gemeente'])
        expect(answer('verblijf', { ...foster, maatregel, jeugdwetgemeente })).toBe(
          'gemeente JW woonplaats-jw',
        )
    expect(steps('verblijf', { ...foster, zorgSoort: 'verblijf' })).toContainEqual(place('gemeente: JW 1.1'))
    expect(national.municipalities['woonplaats-jw']?.nl).not.toMatch(/gezag|voogd/i)
  })

  test('N9 no separate support profile: what a school offers is in the school guide, since 1 August 2025', () => {
    const asked = pupil('bo', 9, { ondersteuningsniveau: 'extra', ondersteuningGerichtOp: 'leerproces' })
    const guide = place('ouders: WPO 13(1 onder c)')
    expect(steps('onderwijsondersteuning', asked)).toContainEqual(guide)
    expect(steps('onderwijsondersteuning', asked, { peildatum: '2025-08-01' })).toContainEqual(guide)
    expect(steps('onderwijsondersteuning', asked, { peildatum: '2025-07-31' })).not.toContainEqual(guide)
    expect(whole).not.toMatch(/ondersteuningsprofiel/i)
  })

  test('N10 the plan is not only signed by parents: the pupil is heard, and evaluates it every year', () => {
    const extra = { ondersteuningsniveau: 'extra', ondersteuningGerichtOp: 'leerproces' }
    const before = steps('onderwijsondersteuning', pupil('bo', 9, extra))
    expect(before).toEqual(
      expect.arrayContaining([place('bevoegd-gezag: WPO 40a(2)'), place('bevoegd-gezag: WPO 40a(6)')]),
    )
    const inForce = pupil('vo', 14, { ...extra, oppVastgesteld: true })
    expect(steps('onderwijsondersteuning', inForce)).toEqual(
      expect.arrayContaining([place('bevoegd-gezag: WVO 2.44(5)'), place('bevoegd-gezag: WVO 2.44(3)')]),
    )
    expect(steps('onderwijsondersteuning', pupil('bo', 9))).not.toContainEqual(
      place('bevoegd-gezag: WPO 40a(6)'),
    )
    // In (v)so the right to be heard is that of who is not an adult: WEC 41a(7).
    expect(steps('onderwijsondersteuning', pupil('vso', 17.9))).toContainEqual(
      place('bevoegd-gezag: WEC 41a(7)'),
    )
    expect(steps('onderwijsondersteuning', adult('vso', 18))).not.toContainEqual(
      place('bevoegd-gezag: WEC 41a(7)'),
    )
  })

  test('N11 article 15 is for the qualification duty only; teaching at home is article 5(b) or nothing', () => {
    const asks = (vrijstelling: string, leerplicht: string, leeftijd: number): Facts =>
      pupil('vo', leeftijd, { leerplicht, vrijstelling })
    expect(answer('ontheffing', asks('15', 'leerplichtig', 15))).toBe('ouders LPW')
    expect(decided('ontheffing', asks('15', 'leerplichtig', 15)).rule).toBe('ontheffing-plicht-blijft')
    expect(answer('ontheffing', asks('15', 'kwalificatieplichtig', 17))).toBe('gemeente LPW brp')
    const objection = asks('5b', 'leerplichtig', 8)
    expect(answer('ontheffing', objection)).toBe('ouders LPW')
    expect(steps('ontheffing', objection)).toContainEqual(place('ouders: LPW 8(1)'))
    expect(steps('ontheffing', { ...objection, richtingVorigJaar: true })).toContainEqual(
      place('ouders: LPW 8(2)'),
    )
    expect(steps('ontheffing', { ...objection, richtingVorigJaar: true })).not.toContainEqual(
      place('ouders: LPW 8(1)'),
    )
  })

  test('N12 the qualification duty does not bind until 18 who has the practical diploma or followed such vso', () => {
    const out = {
      geboortedatum: '2009-03-01',
      schoolsoort: 'geen',
      laatsteSchoolsoort: 'praktijkonderwijs',
      inschrijving: 'niet-aangemeld',
      wekenSindsSchoolverlaten: 120,
    }
    expect(answer('verzuim', out)).toBe('gemeente LPW brp')
    expect(answer('verzuim', { ...out, praktijkdiploma: true })).toBe('gemeente WEB contactgemeente')
    expect(answer('verzuim', { ...out, startkwalificatie: true })).toBe('niemand LPW')
    const asks = { ...out, vrijstelling: '15' }
    expect(answer('ontheffing', asks)).toBe('gemeente LPW brp')
    expect(answer('ontheffing', { ...asks, praktijkdiploma: true })).toBe('niemand LPW')
    expect(() =>
      answer('verzuim', { ...out, leerplicht: 'kwalificatieplichtig', praktijkdiploma: true }),
    ).toThrow()
  })
})

describe('traps 13 to 15: transport and the duty of care of schools', () => {
  const trip = (more: Facts): Facts => ({ vervoerNaar: 'school', zelfstandigReizen: false, ...more })

  test('N13 transport in vo and vso is for a disability only; distance alone is not enough', () => {
    for (const [schoolsoort, law] of [
      ['vo', 'WVO'],
      ['praktijkonderwijs', 'WVO'],
      ['vso', 'WEC'],
    ] as const) {
      const far = pupil(schoolsoort, 14, trip({ afstandKm: 25 }))
      expect(answer('vervoer', far), schoolsoort).toBe(`ouders ${law}`)
      expect(answer('vervoer', { ...far, vervoerWegensHandicap: true }), schoolsoort).toBe(
        `gemeente ${law} verblijf`,
      )
    }
    expect(answer('vervoer', pupil('so', 10, trip({ afstandKm: 25 })))).toBe('gemeente WEC verblijf')
    expect(answer('vervoer', pupil('bo', 10, trip({ afstandKm: 25 })))).toBe('gemeente WPO verblijf')
  })

  test('N14 the municipality where the pupil stays arranges transport, not that of residence', () => {
    const foster = pupil('so', 10, {
      ...trip({ afstandKm: 12 }),
      verblijf: 'pleeggezin',
      verblijfsgemeente: 'andere-gemeente',
      jeugdwetgemeente: 'schoolgemeente',
      zorgSoort: 'begeleiding',
      verzuim: 'ongeoorloofd',
      verzuimurenVierWeken: 20,
    })
    expect(answer('vervoer', foster)).toBe('gemeente WEC verblijf')
    expect(answer('begeleiding', foster)).toBe('gemeente JW woonplaats-jw')
    expect(answer('verzuim', foster)).toBe('gemeente LPW brp')
    // Youth help is another trip, under another Act and another municipality.
    expect(answer('vervoer', { ...foster, vervoerNaar: 'jeugdhulp', vervoerMedischNoodzakelijk: true })).toBe(
      'gemeente JW woonplaats-jw',
    )
  })

  test('N15 not every school has the duty of care, and not on every ground', () => {
    const refused = (
      schoolsoort: string,
      leeftijd: number,
      weigeringsgrond: string,
      more: Facts = {},
    ): string => answer('onderwijsplek', applied(schoolsoort, leeftijd, { weigeringsgrond, ...more }))
    expect(refused('bo', 6, 'ondersteuning')).toBe('bevoegd-gezag WPO')
    expect(refused('bo', 6, 'plaatsruimte')).toBe('ouders WPO')
    expect(refused('bo', 6, 'grondslag')).toBe('ouders WPO')
    // Conditions of admission are a ground in vo only: WVO 8.9(3)(c), not WPO 40(5).
    expect(refused('bo', 6, 'toelatingsvoorwaarden')).toBe('bevoegd-gezag WPO')
    expect(refused('vo', 12, 'toelatingsvoorwaarden')).toBe('ouders WVO')
    expect(refused('vo', 12, 'ondersteuning')).toBe('bevoegd-gezag WVO')
    expect(refused('so', 6, 'ondersteuning', { cluster: '4' })).toBe('bevoegd-gezag WEC')
    expect(refused('so', 6, 'ondersteuning', { cluster: '2' })).toBe('ouders WEC')
    expect(refused('mbo', 17, 'ondersteuning')).toBe('mbo-instelling WEB')
    const secure = pupil('vso', 15, {
      verblijf: 'jji',
      schoolBijInstelling: true,
      weigeringsgrond: 'ondersteuning',
    })
    expect(answer('onderwijsplek', secure)).toBe('residentiele-school WEC')

    // Learning Dutch alone is no extra support: no plan, no means of the partnership.
    const level = { ondersteuningsniveau: 'extra' }
    const dutch = steps('onderwijsplek', applied('bo', 6, { ...level, taalachterstand: true }))
    expect(dutch.join()).not.toMatch(/samenwerkingsverband|WPO 40a/)
    expect(steps('onderwijsplek', applied('bo', 6, level)).join()).toMatch(/samenwerkingsverband.*WPO 40a/)
  })
})

describe('traps 16 to 19: what ends at 18, and what does not', () => {
  const continued = { jeugdhulpLoopt: true, jeugdhulpVoor18: true, voortzettingNoodzakelijk: true }

  test('N16 youth help does not stop hard at 18: 23 for help of the first kind, 21 in foster care and family home', () => {
    const guidance = (leeftijd: number, more: Facts): string =>
      answer('begeleiding', left(leeftijd, { zorgSoort: 'begeleiding', ...more }))
    expect(guidance(18, {})).toBe('gemeente WMO brp')
    expect(guidance(18, { jeugdhulpVoor18: true })).toBe('gemeente WMO brp')
    expect(guidance(18, continued)).toBe('gemeente JW woonplaats-jw')
    expect(guidance(22.9, continued)).toBe('gemeente JW woonplaats-jw')
    expect(guidance(23, continued)).toBe('gemeente WMO brp')
    expect(guidance(24, { strafrechtelijkKader: true })).toBe('gemeente JW woonplaats-jw')

    const stay = (leeftijd: number, verblijf: string, more: Facts = {}): string =>
      answer('verblijf', left(leeftijd, { verblijf, zorgSoort: 'verblijf', jeugdhulpVoor18: true, ...more }))
    expect(stay(20.9, 'pleeggezin')).toBe('gemeente JW woonplaats-jw')
    expect(stay(21, 'pleeggezin')).toBe('gemeente WMO melding')
    expect(stay(20.9, 'pleeggezin', { jeugdhulpVoor18: false })).toBe('gemeente WMO melding')
    expect(stay(20.9, 'gezinshuis')).toBe('gemeente AFSPRAAK woonplaats-jw')
    expect(stay(21, 'gezinshuis')).toBe('gemeente WMO melding')
    // Personal care is help of the third kind: that does end at 18.
    expect(answer('verzorging', pupil('vso', 17.9, { lichamelijkeBeperking: true }))).toBe(
      'gemeente JW woonplaats-jw',
    )
    expect(answer('verzorging', adult('vso', 18, { lichamelijkeBeperking: true, ...continued }))).toBe(
      'gemeente WMO brp',
    )
  })

  test('N17 from 18 not everything is Wmo: treatment Zvw, lasting care Wlz, work Pw, school WEB and WEC', () => {
    expect(answer('begeleiding', left(18, { zorgSoort: 'begeleiding' }))).toBe('gemeente WMO brp')
    const ill = { psychischeProblemen: true, zorgSoort: 'behandeling' }
    expect(answer('behandeling', left(17.9, { ...ill, praktijkdiploma: true }))).toBe(
      'gemeente JW woonplaats-jw',
    )
    expect(answer('behandeling', left(18, ill))).toBe('zorgverzekeraar ZVW')
    expect(answer('begeleiding', left(18, { wlzIndicatie: 'afgegeven' }))).toBe('zorgkantoor WLZ')
    expect(answer('werk', left(24, { startkwalificatie: true }))).toBe('gemeente PW brp')
    expect(answer('inkomen', left(24, { schulden: true }))).toBe('gemeente PW brp')
    expect(answer('inkomen', left(24, { arbeidsvermogen: 'duurzaam-geen' }))).toBe('uwv WAJONG')
    expect(answer('onderwijsondersteuning', adult('mbo', 19))).toBe('mbo-instelling WEB')
    expect(answer('onderwijsondersteuning', adult('vso', 19))).toBe('bevoegd-gezag WEC')
  })

  test('N18 under 18 care linked to medical care is Zvw, not Jeugdwet; guidance stays Jeugdwet', () => {
    const child = (geneeskundigeZorg: boolean): Facts =>
      pupil('so', 9, { lichamelijkeBeperking: true, zorgInOnderwijstijd: true, geneeskundigeZorg })
    expect(answer('verzorging', child(true))).toBe('zorgverzekeraar ZVW')
    expect(places(decided('verzorging', child(true)).sources)).toContainEqual(place('BZV 2.10'))
    expect(answer('verzorging', child(false))).toBe('gemeente JW woonplaats-jw')
    expect(answer('verpleging', child(true))).toBe('zorgverzekeraar ZVW')
    expect(answer('begeleiding', child(true))).toBe('gemeente JW woonplaats-jw')
  })

  test('N19 dyslexia is not one thing: severe and 7 to 12 in primary the municipality, else the school', () => {
    const reads = (schoolsoort: string, leeftijd: number, more: Facts = {}): Facts =>
      pupil(schoolsoort, leeftijd, { ernstigeDyslexie: true, ...more })
    expect(answer('dyslexiezorg', reads('bo', 6.9))).toBe('bevoegd-gezag WPO')
    expect(answer('dyslexiezorg', reads('bo', 7))).toBe('gemeente JW woonplaats-jw')
    expect(answer('dyslexiezorg', reads('bo', 12.9))).toBe('gemeente JW woonplaats-jw')
    expect(answer('dyslexiezorg', reads('bo', 13))).toBe('bevoegd-gezag WPO')
    expect(answer('dyslexiezorg', reads('bo', 9, { ernstigeDyslexie: false }))).toBe('bevoegd-gezag WPO')
    expect(answer('dyslexiezorg', reads('vo', 12.5))).toBe('bevoegd-gezag WVO')
    const first = 'jeugdhulpaanbieder: steunpunt-dyslexie-comorbiditeit'
    expect(steps('dyslexiezorg', reads('bo', 9, { psychischeProblemen: true }))).toContain(first)
    expect(steps('dyslexiezorg', reads('bo', 9))).not.toContain(first)
  })
})

describe('traps 20 to 24: powers that nobody has', () => {
  const home = (wekenZonderOnderwijs: number): Facts =>
    pupil('bo', 9, { wekenZonderOnderwijs, onderwijsMogelijk: 'nu-niet' })

  test('N20 the power to push through is an agreement, not law: no party, may refuse, a judge comes after it', () => {
    expect(rung('onderwijsplek', home(12))).toBe('thuiszitterstafel')
    expect(rung('onderwijsplek', home(13))).toBe('bestuurlijk-overleg')
    const { escalation, party } = decided('onderwijsplek', home(13))
    expect(party).toBe('bevoegd-gezag')
    const power = escalation.find(({ power }) => power === 'doorzettingsmacht')
    expect(power?.canRefuse).toBe(true)
    expect(power?.source.every((source) => 'document' in source)).toBe(true)
    expect(escalation.at(-1)).toMatchObject({ party: 'rechter', canRefuse: false })
    const responsible = Object.values(national.decisions).flatMap(({ rules }) =>
      rules.map(({ event }) => event.params.party),
    )
    expect(responsible).not.toContain('bestuurlijk-overleg')
    expect(responsible).not.toContain('thuiszitterstafel')
  })

  test('N21 no Jeugdautoriteit: since 2026 the NZa gives a signal, without power over municipalities', () => {
    const asked = pupil('vo', 14, { psychischeProblemen: true, wekenStilstand: 20 })
    const nza = decided('behandeling', asked).escalation.find(({ party }) => party === 'nza')
    expect(nza).toMatchObject({ power: 'signaal', canRefuse: true })
    expect(places(nza?.source ?? [])).toContainEqual(place('JW 9a.2(1)'))
    const before = decided('behandeling', asked, { peildatum: '2025-12-31' }).escalation
    expect(before.map(({ party }) => party)).not.toContain('nza')
    expect(whole).not.toMatch(/jeugdautoriteit/i)
  })

  test('N22 the inspectorate settles no single case: it takes note; committee and judge settle', () => {
    const dispute = pupil('bo', 9, {
      geschil: 'ouders-school',
      overeenstemming: 'nee',
      weigeringsgrond: 'ondersteuning',
    })
    const { escalation, party } = decided('onderwijsplek', dispute)
    expect(party).toBe('bevoegd-gezag')
    const inspection = escalation.find((entry) => entry.party === 'inspectie')
    expect(inspection).toMatchObject({ power: 'signaal', canRefuse: true, current: false })
    expect(places(inspection?.source ?? [])).toEqual(['ECLI:NL:RBNHO:2021:1057'])
    expect(rung('onderwijsplek', dispute)).toBe('geschillencommissie-passend-onderwijs')
    expect(escalation.at(-1)?.party).toBe('rechter')
    // It does decide where the law says so: an extra year in vso.
    const extra = adult('vso', 20, { leeftijdEindSchooljaar: 20, verlengingGevraagd: true, cluster: '4' })
    expect(answer('toelaatbaarheid', extra)).toBe('inspectie WEC')
  })

  test('N23 "the municipality directs" is no power: the school keeps its duty and leads, no rung lets it overrule', () => {
    const grey = pupil('bo', 9, {
      ondersteuningsniveau: 'boven-aanbod-school',
      ondersteuningGerichtOp: 'beide',
      geschil: 'school-gemeente',
      overeenstemming: 'nee',
    })
    expect(answer('onderwijsplek', grey)).toBe('bevoegd-gezag WPO')
    expect(answer('onderwijsondersteuning', grey)).toBe('bevoegd-gezag WPO')
    expect(routing('onderwijsondersteuning', grey).coordinator.actor).toBe('school')
    expect(routing('onderwijsondersteuning', grey).assignments[0]).toMatchObject({ disputed: true })
    const overruling = Object.values(national.ladders).flatMap(({ rungs }) =>
      rungs.filter(({ party, power }) => party === 'gemeente' && power === 'doorzettingsmacht'),
    )
    expect(overruling).toEqual([])
  })

  test('N24 a school or partnership cannot refer to youth help; a doctor or the municipality can', () => {
    const by = (toegang: string): Facts =>
      pupil('bo', 9, { psychischeProblemen: true, zorgSoort: 'behandeling', toegang })
    expect(answer('behandeling', by('school'))).toBe('gemeente JW woonplaats-jw')
    expect(firstActor('behandeling', by('school'))).toBe('ouders')
    expect(steps('behandeling', by('school'))).not.toContainEqual(
      place('jeugdhulpaanbieder: JW 2.6(1 onder e)'),
    )
    expect(firstActor('behandeling', by('huisarts'))).toBe('jeugdhulpaanbieder')
    expect(steps('behandeling', by('huisarts'))).toContainEqual(
      place('jeugdhulpaanbieder: JW 2.6(1 onder e)'),
    )
  })
})

describe('traps 25 to 28: places and admission', () => {
  test('N25 an opdc is no other school and no sitting at home: the pupil stays enrolled at the own school', () => {
    const seeks = (gewensteSchoolsoort: string, more: Facts = {}): Facts =>
      pupil('vo', 14, { ondersteuningsniveau: 'extra', gewensteSchoolsoort, ...more })
    expect(answer('onderwijsplek', seeks('opdc'))).toBe('bevoegd-gezag WVO')
    expect(answer('toelaatbaarheid', seeks('opdc'))).toBe('niemand WVO')
    expect(answer('toelaatbaarheid', seeks('vso', { tlv: 'nodig' }))).toBe('samenwerkingsverband WEC vo')
    expect(answer('verzuim', seeks('opdc', { verzuim: 'geoorloofd' }))).toBe('bevoegd-gezag LPW')
    expect(signals('onderwijsplek', seeks('opdc'))).toEqual([])
    expect(steps('onderwijsplek', seeks('opdc'))).toContainEqual(place('samenwerkingsverband: WVO 2.47(12)'))
    expect(steps('onderwijsplek', seeks('zelfde'))).not.toContainEqual(
      place('samenwerkingsverband: WVO 2.47(12)'),
    )
    const primary = { ...seeks('opdc'), schoolsoort: 'bo', leeftijd: 9 }
    expect(answer('toelaatbaarheid', primary)).toBe('niemand WPO')
    expect(steps('onderwijsplek', primary)).toContainEqual(place('samenwerkingsverband: WPO 18a(10a)'))
  })

  test('N26 ten weeks is no waiting time: decide in 6 + 4, then temporary placement; asylum 6 without extension', () => {
    const waits = (wekenSindsAanmelding: number, more: Facts = {}): Facts =>
      applied('bo', 6, { wekenSindsAanmelding, ...more })
    const first = (situation: Facts): string[] =>
      places(decided('onderwijsplek', situation).route[0]?.source ?? [])
    expect(signals('onderwijsplek', waits(6))).toEqual([])
    expect(signals('onderwijsplek', waits(7))).toEqual(['besluit-toelating-te-laat'])
    expect(signals('onderwijsplek', waits(10, { besluitVerlengd: true }))).toEqual([])
    expect(signals('onderwijsplek', waits(11, { besluitVerlengd: true }))).toEqual(['tijdelijke-plaatsing'])
    expect(first(waits(10))).toEqual([place('WPO 40(6)')])
    expect(first(waits(11))).toEqual([place('WPO 40(7)')])
    expect(answer('onderwijsplek', waits(11))).toBe('bevoegd-gezag WPO')
    // Not for who is enrolled elsewhere: that school keeps the pupil.
    expect(signals('onderwijsplek', waits(11, { eldersIngeschreven: true, besluitVerlengd: true }))).toEqual(
      [],
    )

    const asylum = {
      asielzoeker: true,
      besluitVerlengd: true,
      verblijf: 'azc',
      verblijfsgemeente: 'schoolgemeente',
    }
    expect(first(waits(7, asylum))).toEqual([place('WPO 40(16)')])
    expect(signals('onderwijsplek', waits(6, asylum))).toEqual([])
    expect(signals('onderwijsplek', waits(7, asylum))).toContain('asiel-zes-weken')
    expect(signals('onderwijsplek', waits(11, asylum))).toEqual(['asiel-zes-weken'])
    const terms = (situation: Facts): (number | undefined)[] =>
      decided('onderwijsplek', situation)
        .route.filter(({ deadline }) => deadline?.from === 'aanmelding')
        .map(({ deadline }) => deadline?.term.amount)
    expect(terms(waits(2, asylum))).not.toContain(10)
    expect(terms(waits(2, { besluitVerlengd: true }))).toContain(10)
  })

  test('N27 practical education, vso and lwoo are three things: three laws, three ends', () => {
    const asks = (gewensteSchoolsoort: string, more: Facts = {}): string =>
      answer('toelaatbaarheid', pupil('vo', 13, { tlv: 'nodig', gewensteSchoolsoort, ...more }))
    expect(asks('praktijkonderwijs')).toBe('samenwerkingsverband WVO vo')
    expect(asks('vso')).toBe('samenwerkingsverband WEC vo')
    expect(asks('zelfde', { lwoo: true, tlv: 'niet-nodig' })).toBe('samenwerkingsverband WVO vo')

    // A plan: always in practical education and vso, not for lwoo alone.
    const plan = (schoolsoort: string, more: Facts = {}): string[] =>
      steps('onderwijsondersteuning', pupil(schoolsoort, 13, more))
    const secondaryPlan = place('bevoegd-gezag: WVO 2.44(1)')
    expect(plan('praktijkonderwijs')).toContainEqual(secondaryPlan)
    expect(plan('vso')).toContainEqual(place('bevoegd-gezag: WEC 41a(1)'))
    expect(plan('vo', { ondersteuningsniveau: 'extra' })).toContainEqual(secondaryPlan)
    expect(plan('vo', { lwoo: true })).not.toContainEqual(secondaryPlan)
    expect(plan('vo', { lwoo: true })).toContainEqual(place('samenwerkingsverband: WVO 2.43(1)'))

    const longer = (schoolsoort: string, leeftijdEindSchooljaar: number): string =>
      answer(
        'toelaatbaarheid',
        adult(schoolsoort, leeftijdEindSchooljaar, { leeftijdEindSchooljaar, verlengingGevraagd: true }),
      )
    expect(longer('praktijkonderwijs', 18)).toBe('inspectie WVO')
    expect(longer('praktijkonderwijs', 19)).toBe('inspectie WVO')
    expect(longer('praktijkonderwijs', 20)).toBe('niemand WVO')
    expect(longer('vso', 20)).toBe('inspectie WEC')
    expect(longer('vso', 21)).toBe('inspectie WEC')
  })

  test('N28 entree is not automatic: only without the former schooling and with compulsory education over', () => {
    const entree = (leerplicht: string, more: Facts = {}): string =>
      answer('onderwijsplek', applied('mbo-entree', 16.5, { leerplicht, ...more }))
    expect(entree('leerplichtig')).toBe('ouders LPW')
    expect(entree('leerplichtig', { vrijstelling: '3b' })).toBe('mbo-instelling WEB')
    expect(entree('kwalificatieplichtig')).toBe('mbo-instelling WEB')
    expect(entree('niet-meer', { praktijkdiploma: true })).toBe('mbo-instelling WEB')
    expect(entree('niet-meer', { startkwalificatie: true })).not.toBe('mbo-instelling WEB')
    expect(answer('onderwijsplek', applied('mbo', 16.5))).toBe('mbo-instelling WEB')
  })
})

describe('traps 29 to 32: stays, returns and agreements', () => {
  test('N29 a family home until 21 is an administrative agreement, and not for who meets the Wlz criteria', () => {
    const house = (more: Facts = {}): Facts =>
      left(19, { verblijf: 'gezinshuis', jeugdhulpVoor18: true, zorgSoort: 'verblijf', ...more })
    expect(decided('verblijf', house())).toMatchObject({
      law: 'AFSPRAAK',
      basis: 'afspraak',
      party: 'gemeente',
    })
    expect(answer('verblijf', house({ wlzIndicatie: 'waarschijnlijk' }))).toBe('gemeente WMO melding')
    expect(answer('verblijf', house({ wlzIndicatie: 'afgegeven' }))).toBe('zorgkantoor WLZ')
    expect(decided('verblijf', house({ voortzettingNoodzakelijk: true }))).toMatchObject({
      law: 'JW',
      basis: 'wet',
    })
    expect(decided('verblijf', house({ verblijf: 'pleeggezin' }))).toMatchObject({ law: 'JW', basis: 'wet' })
  })

  test('N30 on return the school of origin need not place: its school while the stay lasts, then an ordinary application', () => {
    const stay = pupil('vso', 15, { verblijf: 'jji', schoolBijInstelling: true, wekenTotTerugkeer: 4 })
    expect(answer('terugkeer', stay)).toBe('residentiele-school WEC')
    expect(places(decided('terugkeer', stay).sources)).toContainEqual(place('WEC 40(16)'))
    const out = pupil('geen', 15, {
      inschrijving: 'niet-aangemeld',
      laatsteSchoolsoort: 'vo',
      terugkeerUit: 'jji',
      wekenTotTerugkeer: -1,
      wekenSindsSchoolverlaten: 1,
    })
    expect(answer('terugkeer', out)).toBe('ouders LPW')
    expect(answer('terugkeer', { ...out, schoolsoort: 'vo', inschrijving: 'aangemeld' })).toBe(
      'bevoegd-gezag WVO',
    )
    // Who stayed enrolled at the own school returns to it.
    const enrolled = pupil('vo', 15, { verblijf: 'residentieel', wekenTotTerugkeer: 4 })
    expect(answer('terugkeer', enrolled)).toBe('bevoegd-gezag WVO')
  })

  test('N31 no education contract in mbo: written agreements on support before enrolment, and rules on removal', () => {
    const extra = { ondersteuningsniveau: 'extra', ondersteuningGerichtOp: 'leerproces' }
    const asked = applied('mbo', 17, extra)
    expect(answer('onderwijsondersteuning', asked)).toBe('mbo-instelling WEB')
    expect(steps('onderwijsondersteuning', asked).slice(0, 3)).toEqual(
      expect.arrayContaining([place('mbo-instelling: WEB 8.1.3a(1)')]),
    )
    expect(steps('onderwijsondersteuning', asked)).toContainEqual(place('mbo-instelling: WEB 8.1.3a(2)'))
    expect(steps('onderwijsondersteuning', pupil('mbo', 17, extra))).toContainEqual(
      place('mbo-instelling: WEB 8.1.3a(3)'),
    )
    const removed = pupil('mbo', 17, { verwijdering: true })
    const search = decided('onderwijsplek', removed).route.find(({ source }) =>
      names(places(source), 'WEB 8.1.7d(2)'),
    )
    expect(search?.deadline?.term).toEqual({ amount: 8, unit: 'weken' })
    expect(whole).not.toMatch(/onderwijsovereenkomst/i)
  })

  test('N32 consent of the inspectorate to fewer hours is not everywhere: not in practical education', () => {
    const fewer = (schoolsoort: string, leeftijd: number): string =>
      answer(
        'ontheffing',
        pupil(schoolsoort, leeftijd, { vrijstelling: 'onderwijstijd', onderwijsMogelijk: 'deels' }),
      )
    expect(fewer('bo', 9)).toBe('inspectie WPO')
    expect(fewer('so', 9)).toBe('inspectie WEC')
    expect(fewer('vso', 14)).toBe('inspectie WEC')
    expect(fewer('vo', 14)).toBe('inspectie WVO')
    expect(fewer('praktijkonderwijs', 14)).toBe('bevoegd-gezag WVO')
    expect(fewer('mbo', 17)).toBe('mbo-instelling WEB')
  })
})
