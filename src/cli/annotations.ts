import type { Finding, Level } from '../prove/finding'
import { findingText } from '../render/report'
import type { Lang } from '../text/text'
import { allFindings, type CheckedPack } from './checked-pack'
import { relativePath } from './relative-path'

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' }

const escape = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

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
      ].map(([name = '', value = '']) => `${name}=${escapeProperty(value)}`)
      return `::${COMMANDS[finding.level]} ${properties.join(',')}::${escape(findingText(finding, pack, lang))}`
    })
