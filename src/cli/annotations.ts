import { commandProperty, commandText } from '../base/safe-text'
import type { Finding, Level } from '../prove/finding'
import { findingText } from '../render/report'
import type { Lang } from '../text/text'
import { allFindings, relativePath, type CheckedPack } from './checked-pack'

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** What is found and not accepted, as workflow commands with which GitHub marks lines in a pull request. */
export const annotationsOf = (
  { pack, report, judgement, placeOf }: CheckedPack,
  wanted: (finding: Finding) => boolean,
  lang: Lang,
): string[] =>
  allFindings(report)
    .filter((finding) => wanted(finding) && judgement.standingOf(finding).status !== 'accepted')
    .map((finding) => {
      const place = placeOf(finding)
      const properties = [
        ...(place === undefined
          ? []
          : [
              ['file', relativePath(place.file)],
              ['line', String(place.line)],
            ]),
        ['title', `dekkend${place === undefined ? ` ${pack.id}` : ''}: ${finding.kind}`],
      ].map(([name = '', value = '']) => `${name}=${commandProperty(value)}`)
      return `::${COMMANDS[finding.level]} ${properties.join(',')}::${commandText(findingText(finding, pack, lang))}`
    })
