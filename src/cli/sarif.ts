import { sarifText, visible } from '../base/safe-text'
import type { Finding, FindingKind, Level } from '../prove/finding'
import { findingText } from '../render/report'
import * as en from '../text/en'
import * as nl from '../text/nl'
import type { Lang } from '../text/text'
import { allFindings, relativePath, type CheckedPack } from './checked-pack'

const KINDS: Readonly<Record<Lang, Readonly<Record<FindingKind, string>>>> = {
  nl: nl.REPORT.kinds,
  en: en.REPORT.kinds,
}

const IDS = Object.keys(nl.REPORT.kinds) as FindingKind[]

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note' }

const resultOf = (finding: Finding, { pack, judgement, placeOf }: CheckedPack, lang: Lang): object => {
  const { kind, level, law, subject, extent } = finding
  const place = placeOf(finding)
  const { status, acceptance } = judgement.standingOf(finding)
  return {
    ruleId: kind,
    ruleIndex: IDS.indexOf(kind),
    level: LEVELS[level],
    message: { text: sarifText(findingText(finding, pack, lang)) },
    ...(place === undefined
      ? {}
      : {
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(relativePath(place.file)) },
                region: { startLine: place.line },
              },
            },
          ],
        }),
    partialFingerprints: { 'dekkendFinding/v1': [pack.id, String(law), kind, subject].join(' ') },
    ...(status === 'accepted' && acceptance !== undefined
      ? {
          suppressions: [
            { kind: 'external', justification: visible(`${acceptance.owner}: ${acceptance.reason}`) },
          ],
        }
      : {}),
    properties: {
      law,
      subject,
      ...(extent === undefined ? {} : { count: String(extent.count), of: String(extent.of) }),
    },
  }
}

/** What was found as SARIF 2.1.0, a run for each pack, for tools that show findings beside the lines. */
export const sarifOf = (packs: readonly CheckedPack[], version: string, lang: Lang): object => ({
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
  runs: packs.map((checked) => ({
    tool: {
      driver: {
        name: 'dekkend',
        version,
        rules: IDS.map((id) => ({ id, shortDescription: { text: KINDS[lang][id] } })),
      },
    },
    automationDetails: { id: `dekkend/${checked.pack.id}` },
    results: allFindings(checked.report).map((finding) => resultOf(finding, checked, lang)),
  })),
})
