import type { PackFiles } from '../../src/pack/assemble'
import { definePack } from '../../src/pack/define'
import type { LifeEvent, Pack, Rule } from '../../src/pack/types'
import { SOURCES, edited, is, say, smallFiles } from '../kit/small-pack'

/** The small pack with nothing wrong: its rules are dated, and its life event hands over. */

export const leavesSchool = (handover: LifeEvent['handover']): LifeEvent => ({
  id: 'van-school',
  title: say('van school'),
  when: { all: [is('school', 'vo'), { fact: 'leeftijd', operator: 'greaterThanInclusive', value: 12 }] },
  sets: { school: 'geen' },
  handover,
  sources: SOURCES,
  basis: 'wet',
})

const HANDS_OVER: LifeEvent['handover'] = [
  { needs: ['plek'], steps: [{ actor: 'bestuur', action: say('meldt het vertrek'), sources: SOURCES }] },
]

const dated = (files: PackFiles, file: string): PackFiles => {
  const content = files[file] as { readonly rules: readonly Rule[] }
  return edited(
    files,
    file,
    ['rules'],
    content.rules.map((rule) => ({ ...rule, valid: { from: '2020-01-01' } })),
  )
}

const goodFiles = (): PackFiles => ({
  ...dated(dated(smallFiles(), 'needs/plek.json'), 'needs/vervoer.json'),
  'needs.json': {
    needs: ['plek', 'vervoer'].map((id) => ({ id, label: say(id), asks: say(`wie zorgt voor ${id}?`) })),
  },
  'life-events.json': { events: [leavesSchool(HANDS_OVER)] },
})

export const goodPack = (): Pack => definePack(goodFiles())

/** The good pack with another value at one place in its files. */
export const packWith = (file: string, path: readonly (string | number)[], value: unknown): Pack =>
  definePack(edited(goodFiles(), file, path, value))
