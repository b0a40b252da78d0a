import { readFileSync } from 'node:fs'
import { answerTo, caseOf } from './cases'

/** The answers of a process that has seen nothing else: numbers of cases in, answers out. */

const numbers = JSON.parse(readFileSync(0, 'utf8')) as number[]
process.stdout.write(JSON.stringify(numbers.map((number) => answerTo(caseOf(number)))))
