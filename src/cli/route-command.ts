import { render } from '../render/render'
import { createRouter } from '../route/router'
import type { Routing } from '../route/types'
import { DekkendError } from '../text/error'
import type { Issue } from '../text/issue'
import type { Lang } from '../text/text'
import type { Facts } from '../vocabulary/types'
import { atMostOne, packFor } from './arguments'
import { readSituation } from './situation'
import { jsonOf, paintHeadings, type Terminal } from './terminal'

export interface RouteArguments {
  readonly need?: readonly string[]
  readonly pack?: string
  readonly peildatum?: string
  readonly json?: true
  readonly markdown?: true
}

/** The option of the command behind an option of the router. */
const OPTIONS: Readonly<Record<string, string>> = { needs: '--need', peildatum: '--peildatum' }

/** An issue of the router as one of the command: in the file, or in an option. */
const placeIssue = (issue: Issue, locate: (issue: Issue) => Issue): Issue => {
  const [first, option] = issue.path
  const flag = first === 'options' ? OPTIONS[String(option)] : undefined
  return flag === undefined ? locate(issue) : { ...issue, path: [flag] }
}

/** Prints the plan for a situation. */
export const routeCommand = async (
  file: string,
  options: RouteArguments,
  lang: Lang,
  terminal: Terminal,
): Promise<void> => {
  const { need, peildatum, json, markdown } = options
  atMostOne({ '--json': json, '--markdown': markdown })
  const pack = packFor(options.pack)
  const { value, locate } = await readSituation(file, terminal.input, pack)
  let routing: Routing
  try {
    routing = createRouter(pack).route(value as Facts, {
      ...(need === undefined ? {} : { needs: need }),
      ...(peildatum === undefined ? {} : { peildatum }),
    })
  } catch (error) {
    if (!(error instanceof DekkendError)) throw error
    throw new DekkendError(error.issues.map((issue) => placeIssue(issue, locate)))
  }
  if (json === true) terminal.out(jsonOf(routing))
  else if (markdown === true) terminal.out(render(routing, { lang, as: 'markdown' }))
  else terminal.out(render(routing, { lang, as: 'text' }), paintHeadings)
}
