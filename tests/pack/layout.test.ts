import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutOf } from '../../src/pack/layout'
import { kindOf, type FileKind } from '../../src/pack/schema-kinds'
import { is, say, smallFiles, SOURCES } from '../kit/small-pack'

describe('the layout of a file', () => {
  test('has keys in one order, and on one line what fits there', () => {
    const steps = [{ when: is('ruzie', true), step: 'gaat-mee' }, 'beslist']
    const sources = ['WET 1']
    const action = 'Beslist.'
    expect(
      layoutOf('steps', {
        steps: { beslist: { sources, action, actor: 'bestuur', note: 'Zo staat het er.' } },
      }),
    ).toBe(
      `{
  "steps": {
    "beslist": {
      "actor": "bestuur",
      "action": "Beslist.",
      "sources": ["WET 1"],
      "note": "Zo staat het er."
    }
  }
}
`,
    )
    expect(layoutOf('routes', { routes: { gewoon: { steps, title: say('gewoon') } } })).toBe(
      `{
  "routes": {
    "gewoon": {
      "title": { "nl": "gewoon", "en": "gewoon (en)" },
      "steps": [
        { "step": "gaat-mee", "when": { "fact": "ruzie", "operator": "equal", "value": true } },
        "beslist"
      ]
    }
  }
}
`,
    )
  })

  test('does not depend on the order of keys, and is its own layout', () => {
    const shuffled = (value: unknown, turn: number): unknown => {
      if (typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.map((part) => shuffled(part, turn))
      const entries = Object.entries(value)
      const at = entries.length === 0 ? 0 : turn % entries.length
      return Object.fromEntries(
        [...entries.slice(at), ...entries.slice(0, at)].map(([key, part]) => [key, shuffled(part, turn)]),
      )
    }
    fc.assert(
      fc.property(fc.constantFrom(...Object.entries(smallFiles())), fc.nat(7), ([file, content], turn) => {
        const kind = kindOf(file) as FileKind
        const text = layoutOf(kind, shuffled(content, turn)) as string
        expect(isDeepStrictEqual(JSON.parse(text), content)).toBe(true)
        expect(layoutOf(kind, JSON.parse(text))).toBe(text)
      }),
    )
  })

  test('is not given to a file whose form is not right', () => {
    expect(layoutOf('steps', { steps: { beslist: { actor: 'bestuur', sources: SOURCES } } })).toBeUndefined()
    expect(layoutOf('english', { zin: 1 })).toBeUndefined()
  })
})
