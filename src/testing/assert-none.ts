import type { Finding } from '../prove/finding'
import { requireObjects, requireTexts } from '../text/require'

/** More findings than this are counted, not told: the first few are where to start. */
const TOLD = 10

/** One finding as a developer reads it: which law, which rules, which young person, what would mend it. */
const sentence = ({
  kind,
  law,
  need,
  subject,
  rules,
  date,
  situation,
  differs,
  extent,
  region,
  mend,
  params,
}: Finding): string =>
  [
    `law ${String(law)}, ${kind}: \`${subject}\`${need === undefined || need === subject ? '' : ` in \`${need}\``}${date === undefined ? '' : ` on ${date}`}`,
    ...(rules.length === 0 ? [] : [`  rules: ${rules.join(', ')}`]),
    ...(differs === undefined
      ? situation === undefined
        ? []
        : [`  for: ${JSON.stringify(situation)}`]
      : [`  for: ${JSON.stringify(differs)} (the rest ordinary)`]),
    ...(extent === undefined
      ? []
      : [
          `  situations: ${String(extent.count)} of ${String(extent.of)} (${String(extent.excluded)} impossible)`,
        ]),
    ...(region === undefined || region.length === 0 ? [] : [`  where: ${JSON.stringify(region)}`]),
    ...(Object.keys(params).length === 0 ? [] : [`  ${JSON.stringify(params)}`]),
    ...(mend === undefined ? [] : [`  mend: ${JSON.stringify(mend)}`]),
  ].join('\n')

/** A pack breaks a law of the network. The message tells the findings; they are in `findings` too. */
export class BrokenLaw extends Error {
  override readonly name = 'BrokenLaw'

  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    requireObjects(findings, 'findings')
    for (const { rules } of findings) requireTexts(rules, 'rules')
    const more = findings.length - TOLD
    super(
      [
        ...findings.slice(0, TOLD).map(sentence),
        ...(more > 0 ? [`… and ${String(more)} more, in \`findings\` of this error`] : []),
      ].join('\n'),
    )
    this.findings = findings
  }
}

/** Throws an error that tells every finding. */
export const assertNone = (findings: readonly Finding[]): void => {
  if (findings.length > 0) throw new BrokenLaw(findings)
}
