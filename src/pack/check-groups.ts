import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
import type { PackFiles } from './assemble'
import { entriesOf } from './entries'
import { kindOf } from './schema-kinds'
import type { NeedRules } from './types'

/** What is wrong with the groups of rules of a need: a group has a name of its own, and holds rules that exist. */
export const checkGroups = (files: PackFiles): Issue[] =>
  Object.keys(files)
    .filter((file) => kindOf(file) === 'need')
    .flatMap((file) => {
      const rules = (files[file] as NeedRules).rules.map(({ name }) => name)
      return entriesOf(files[file], 'groups').flatMap(
        ([group, members]: [string, readonly string[]]): Issue[] => [
          ...(rules.includes(group)
            ? [
                {
                  code: 'duplicate-name' as const,
                  path: ['groups', group],
                  params: { kind: 'group', name: group },
                  file,
                },
              ]
            : []),
          ...members.flatMap((name, index): Issue[] =>
            rules.includes(name)
              ? []
              : [
                  {
                    code: 'unknown-reference',
                    path: ['groups', group, index],
                    params: { kind: 'rule', name, nearest: nearestWord(name, rules) },
                    file,
                  },
                ],
          ),
        ],
      )
    })
