import fc, { type Arbitrary } from 'fast-check'
import type { Source } from '../../../src/index'
import { LAW_VERSIONS, lawText } from '../../../src/law/index'
import { texts, values, type Recipe } from '../recipe'
import { callingWith, insist, target } from '../target'

/** Places in the law, cited well and badly. */

const paragraphs: Arbitrary<string> = fc.oneof(
  fc.constantFrom('1', '2 onder b', 'onder a', '1, 3°', '01', '1 onder ', '1 onder '.repeat(20), '1\n'),
  texts,
)

/** Some forms of citation are those of rulings and documents. */
const sources: Arbitrary<Recipe> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        law: fc.oneof(fc.constantFrom(...Object.keys(LAW_VERSIONS)), texts),
        article: fc.oneof(fc.constantFrom('1', '2.3', '40', '7:1', '1.1', '8a', '247'), texts),
        paragraph: paragraphs,
        until: fc.constantFrom('2020-01-01', '2999-01-01', 'x'),
      },
      { requiredKeys: ['law', 'article'] },
    ),
  },
  { weight: 1, arbitrary: values },
)

export const citations = target<Recipe>({
  name: 'citations',
  share: 100,
  inputs: sources,
  holds: (source) => {
    const outcome = callingWith([source], (given) => lawText(given as Source))
    if (outcome === undefined || 'error' in outcome || outcome.answer === undefined) return
    const { text, sha256, law } = outcome.answer
    insist(
      text !== '' && /^[0-9a-f]{64}$/.test(sha256) && Object.hasOwn(LAW_VERSIONS, law),
      () => 'no text of a law',
    )
  },
})
