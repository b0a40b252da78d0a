import type { Limit } from '../base/limits'
import { echo } from './echo'
import { list, quote, quoted, type Parameters } from './words'
import type { IssueCode } from './issue'
import type { PlanWords } from './plan-words'
import type { ReportWords } from './report-words'

/** What is wrong, what is allowed and how to mend it, in English. */
export const MESSAGES: Readonly<Record<IssueCode, (params: Parameters) => string>> = {
  'not-an-object': (params) => `expected a plain object, but this is ${foundText(params)}`,
  'unknown-fact': ({ fact, nearest }) => `unknown fact ${quote(fact)}${suggestion(nearest)}`,
  'wrong-type': (params) => `found ${foundText(params)}, expected ${typeText(params['expected'])}`,
  'unknown-value': ({ found, allowed, nearest }) =>
    `${quote(found)} is not a value here${suggestion(nearest)}; choose from ${list(quoted(allowed))}`,
  'out-of-range': ({ found, min, max, maxExclusive }) =>
    `${String(found)} is out of range: from ${String(min)} to ${String(max)}${maxExclusive === true ? ' (exclusive)' : ''}`,
  'not-finite': ({ found }) => `${String(found)} is not a number; leave the fact out if it is unknown`,
  'invalid-date': (params) =>
    `${dateText(params)} is not an existing date; write a text as YYYY-MM-DD, such as "2015-03-31"`,
  'null-value': () => '`null` is not used; leave the fact out if it is unknown',
  'born-later': ({ geboortedatum, peildatum }) =>
    `the date of birth ${String(geboortedatum)} is after the peildatum ${String(peildatum)}`,
  'too-old': ({ geboortedatum, peildatum, max }) =>
    `born on ${String(geboortedatum)} is ${String(max)} or older on ${String(peildatum)}; dekkend covers ages below ${String(max)}`,
  'contradicting-facts': ({ fact, stated, derived, from }) =>
    `${quote(fact)} is stated as ${String(stated)}, but ${list(quoted(from), 'and')} give ${String(derived)}; mend one of them or leave ${quote(fact)} out`,
  'impossible-situation': ({ reasons }) =>
    `these facts cannot hold together: ${(reasons as { en: string }[]).map(({ en }) => en).join('; ')}`,
  'forbidden-key': ({ key }) => `the key ${quote(key)} is not allowed`,
  'too-large': ({ limit, max, about }) =>
    `too large${about === undefined ? '' : ` (${quote(about)})`}: at most ${String(max)} ${LIMIT_TEXTS[limit as Limit][0]}; ${LIMIT_TEXTS[limit as Limit][1]}`,
  'empty-input': () => 'the input is empty; `dekkend facts --blank` prints a situation to fill in',
  'not-json': ({ detail }) => `this is not valid JSON: ${JSON_FAULTS[detail as string] ?? String(detail)}`,
  'byte-order-mark': () => 'the file starts with a byte-order mark; save it as UTF-8 without BOM',
  'not-utf-8': () => 'this is not text in UTF-8; save the file as UTF-8',
  'unreadable-file': ({ reason }) =>
    `this file cannot be read: ${FILE_FAULTS[reason as string] ?? String(reason)}`,
  'unreadable-folder': ({ reason }) =>
    `this folder cannot be read: ${FILE_FAULTS[reason as string] ?? String(reason)}`,
  'unread-file': () =>
    'this file is not read: the name of a file of a pack ends in .json, in small letters; rename it or take it away',
  'link-outside': () => 'this link leads out of the folder; put what it points to in the folder itself',
  'unwritable-file': ({ reason }) =>
    `this file cannot be written: ${reason === 'ENOENT' ? 'its folder does not exist' : (FILE_FAULTS[reason as string] ?? String(reason))}`,
  'duplicate-key': ({ key, first }) =>
    `the key ${quote(key)} is on line ${String(first)} already; keep one of them`,
  'unknown-need': (params) =>
    `unknown need ${nameText(params['need'], params)}${suggestion(params['nearest'])}; choose from ${list(quoted(params['allowed']))}`,
  'need-not-covered': ({ need, pack, allowed }) =>
    `pack ${quote(pack)} has no rules for the need ${quote(need)}; it has for ${list(quoted(allowed), 'and')}`,
  'duplicate-need': ({ need, first }) =>
    `the need ${quote(need)} is there already, with the same facts (number ${String((first as number) + 1)}); keep one of them`,
  'fact-of-person': ({ fact }) =>
    `the fact ${quote(fact)} is about the young person, not about one need; state it in the situation`,
  'empty-needs': ({ allowed }) =>
    `the list of needs is empty; leave it out or choose from ${list(quoted(allowed))}`,
  'invalid-option': (params) =>
    `option ${quote(params['option'])} is ${foundText(params)}, expected ${typeText(params['expected'])}`,
  'wrong-choice': (params) =>
    `option ${quote(params['option'])} is ${foundText(params)}; choose from ${list(quoted(params['allowed']))}`,
  'not-an-issue': (params) => `this is not an issue of dekkend but ${foundText(params)}`,
  'not-a-routing': (params) => `this is not an answer of routeCase but ${foundText(params)}`,
  'pack-needed': ({ name, version, hash }) =>
    `this answer was made with pack ${quote(name)}, version ${String(version)} (${String(hash)}); pass that pack along`,
  'other-pack': ({ found, name, version, hash }) =>
    `this answer was made with pack ${quote(name)}, version ${String(version)} (${String(hash)}), not with ${quote(found)} as it is here`,
  'other-hash': ({ found, expected }) =>
    `the content of this pack has hash ${String(found)}, but expected is ${String(expected)}`,
  'unknown-option': ({ option, allowed, nearest }) =>
    `unknown option ${quote(option)}${suggestion(nearest)}; choose from ${list(quoted(allowed))}`,
  'pack-is-a-name': ({ found }) =>
    `the pack is a name (${quote(found)}); pass the pack itself: import { pack } from 'dekkend/packs/${String(found)}'`,
  'not-a-pack': (params) =>
    `this is not a pack but ${foundText(params)}; use one from 'dekkend/packs/…' or make one with definePack, readPack or, from a copy or JSON, packFromData`,
  'unknown-pack': ({ found, allowed, nearest }) =>
    `unknown pack ${quote(found)}${suggestion(nearest)}; choose from ${list(quoted(allowed))} or give a folder`,
  'after-verified': ({ peildatum, verifiedUntil, pack }) =>
    `peildatum ${String(peildatum)} is after ${String(verifiedUntil)}, until when the law in pack ${quote(pack)} was checked`,
  'peildatum-too-early': ({ peildatum, validFrom, pack }) =>
    `peildatum ${String(peildatum)} is before ${String(validFrom)}, the first date on which pack ${quote(pack)} answers`,
  'unknown-command': ({ command, allowed, nearest }) =>
    `unknown command ${quote(command)}${suggestion(nearest)}; choose from ${list(quoted(allowed))}`,
  'missing-argument': ({ argument }) => `${quote(argument)} is missing`,
  'missing-option-value': ({ option }) => `${quote(option)} must be followed by a value`,
  'too-many-arguments': ({ found, expected }) =>
    Number(expected) === 0
      ? `no argument belongs here, but there ${Number(found) === 1 ? 'is 1' : `are ${String(found)}`}`
      : `at most ${Number(expected) === 1 ? '1 argument belongs' : `${String(expected)} arguments belong`} here, but there are ${String(found)}`,
  'conflicting-options': ({ options }) => `${list(quoted(options), 'and')} do not go together; choose one`,
  'missing-file': ({ file }) => `the file ${quote(file)} is missing`,
  'no-pack-here': ({ dir }) => `there is no pack in ${quote(dir)}: no pack.json`,
  'unknown-file': ({ file, allowed }) =>
    `${quote(echo(String(file)))} is not a file of a pack; those are ${list(quoted(allowed), 'and')}`,
  'control-character': ({ character }) =>
    `here stands a character that cannot be seen (${String(character)}); take it out`,
  'reserved-name': ({ name }) =>
    `${quote(name)} cannot be a name: every object in JavaScript has something called so; choose another`,
  'no-rules': () => 'this pack has no need with rules at all',
  'wrong-range': ({ min, max }) =>
    `this range is empty: \`min\` (${String(min)}) is not below \`max\` (${String(max)})`,
  'step-not-positive': ({ found }) => `a step is more than 0, not ${String(found)}`,
  'unknown-date-fact': ({ fact, allowed }) =>
    `nothing follows from the date ${quote(fact)}; a fact with a date can only be ${list(quoted(allowed), 'or')}`,
  'verified-before-valid': ({ validFrom, verifiedUntil }) =>
    `this pack holds from ${String(validFrom)}, but was checked until ${String(verifiedUntil)}, which is earlier`,
  'missing-key': ({ key }) => `the key ${quote(key)} is missing`,
  'unknown-key': ({ key, allowed, nearest }) =>
    `unknown key ${quote(key)}${suggestion(nearest)}${Array.isArray(allowed) && allowed.length > 0 ? `; choose from ${list(quoted(allowed))}` : ''}`,
  'wrong-form': ({ detail }) => `the form is not right: ${String(detail)}`,
  'empty-list': () => 'an empty list is not allowed; name at least one value or leave the condition out',
  'empty-text': () => 'this text is empty; fill it in',
  'too-few': ({ minimum }) => `this list is too short; name at least ${String(minimum)}`,
  'one-boolean-key': ({ keys }) =>
    `${list(quoted(keys), 'and')} stand together in one object; keep one and nest the others in a list`,
  'no-condition': () => 'expected a condition: a fact, `all`, `any`, `not` or `condition`',
  'unknown-operator': ({ operator, type, allowed, nearest }) =>
    `operator ${quote(operator)} does not fit this fact (${String(type)})${suggestion(nearest)}; choose from ${list(quoted(allowed))}`,
  'list-needed': ({ operator }) => `${quote(operator)} takes a list of values between [ and ]`,
  'input-fact': ({ fact }) =>
    `${quote(fact)} is input and never stands in a rule; use the fact derived from it`,
  'off-grid': ({ found, step }) => `threshold ${String(found)} is not on the grid (step ${String(step)})`,
  'duplicate-name': ({ kind, name }) =>
    `${kindText(kind)} ${quote(name)} exists already; every name is unique`,
  'unknown-reference': ({ kind, name, nearest }) =>
    `${kindText(kind)} ${quote(name)} does not exist${suggestion(nearest)}`,
  cycle: ({ kind, names }) =>
    `${kindText(kind)}: ${(names as string[]).map(quote).join(' → ')} goes round in a circle`,
  'wrong-citation': ({ found }) =>
    `${quote(found)} is not a source; write it like "JW 2.3 lid 1", "JW 1.1 begrip woonplaats", "WPO 4 (oud) tot 2022-08-01", "ECLI:NL:CRVB:2017:1477" or "name-of-document, hoofdstuk 2"`,
  'missing-translation': ({ nl, file }) => `${quote(nl)} has no English yet; add it to ${String(file)}`,
  'stale-translation': ({ nl }) =>
    `the Dutch ${quote(nl)} stands nowhere any more; adapt this translation or remove it`,
  'translated-twice': ({ nl, file }) => `${quote(nl)} is already translated in ${String(file)}; keep one`,
  'missing-qualifier': ({ party, qualifier, allowed }) =>
    `${quote(party)} needs ${quote(qualifier)}; choose from ${list(quoted(allowed))}`,
  'needless-qualifier': ({ party, qualifier }) => `${quote(party)} takes no ${quote(qualifier)}`,
  'source-not-in-force': ({ date }) =>
    `none of the sources is in force on ${String(date)}; name the one that is`,
  'until-before-from': ({ from, until }) =>
    `\`until\` (${String(until)}) is not after \`from\` (${String(from)})`,
  'term-without-from': () => 'a term needs a starting point: add `from`',
  'ladder-end': () => 'the last rung must always hold and be unable to refuse: no `when`, `canRefuse` false',
  'list-end': () => 'the last entry of this list must always hold: leave out `when` and `needs`',
  'wrong-event': ({ need, found }) =>
    `the event is called ${quote(found)}, but this is the file of ${quote(need)}`,
  'wrong-file-name': ({ need, file }) =>
    `the rules for ${quote(need)} belong in needs/${String(need)}.json, not in ${String(file)}`,
  'unlawful-override': ({ kind, name }) =>
    `${kindText(kind)} ${quote(name)} is law already (in the pack this one extends) and cannot be replaced here`,
  'unlawful-addition': ({ file }) =>
    `a regional pack fills in what the law leaves open; ${quote(file)} belongs in the national pack`,
  'term-out-of-bounds': ({ term, found, min, max }) =>
    `${quote(term)} is ${String(found)}, but the law allows ${String(min)} to ${String(max)}`,
  'broken-parent': ({ parent }) => `this pack extends ${quote(parent)}, which has errors; mend those first`,
  'missing-parent': ({ parent }) => `this pack extends ${quote(parent)}; pass that pack along`,
}

/** What a limit counts, and how to stay under it. */
const LIMIT_TEXTS: Readonly<Record<Limit, readonly [what: string, mend: string]>> = {
  needs: ['needs in one call', 'ask them in several calls'],
  situationKeys: ['keys in one situation', 'leave out what is not a fact'],
  issues: ['issues', 'mend these first'],
  suggestions: ['suggestions', 'mend these first'],
  suggestedWord: ['characters in a word', 'shorten it'],
  echo: ['characters', 'shorten it'],
  depth: ['levels of nesting', 'make it flatter'],
  rulesOfNeed: ['rules for one need', 'part them over two needs'],
  rulesOfPack: ['rules in one pack', 'part them over two packs'],
  conditions: ['named conditions in one pack', 'part them over two packs'],
  conditionDepth: [
    'levels in a condition once every named condition is written out',
    'shorten the chain of named conditions',
  ],
  conditionTests: [
    'tests in a condition once every named condition is written out',
    'name the same condition less often, or part the rule',
  ],
  exceptionChain: [
    'rules in one chain of exceptions',
    'let an exception name the rules themselves instead of the exception before it',
  ],
  cells: ['pieces into which the conditions cut one fact', 'use fewer thresholds or values'],
  factsOfDecision: [
    'facts in the rules of one need or in one condition',
    'part the rules over two needs or join facts',
  ],
  decisionNodes: ['nodes in the diagram of one need', 'part the rules over two needs or simplify conditions'],
  guardNodes: ['nodes in the diagram of one condition', 'simplify the condition'],
  exclusionNodes: ['nodes in the diagram of all exclusions', 'simplify the exclusions'],
  spaceCells: ['cells in one diagram', 'use fewer thresholds and values, or simplify conditions'],
  packFile: ['characters in one file of a pack', 'part it over more files'],
  packFiles: ['files in one pack', 'join files'],
  packFolders: ['folders inside each other', 'make the folders flatter'],
  packSize: ['characters in all files of a pack', 'part it over two packs'],
  situationFile: ['characters in a situation', 'leave out what is not a fact'],
  id: ['characters in a name', 'shorten it'],
  sentence: ['characters in a text', 'shorten it; a note may be longer'],
  note: ['characters in a note', 'shorten it'],
  citation: ['characters in an article or paragraph', 'name only the article or the paragraph'],
  countDigits: ['digits in a count', 'write the count as `check` gives it'],
}

const suggestion = (nearest: unknown): string =>
  typeof nearest === 'string' ? `; did you mean ${quote(nearest)}?` : ''

/** What was found: as it is written in JSON, or in words. */
const foundText = ({ found, class: name, key }: Parameters): string =>
  FOUND[found as string]?.(String(name), String(key)) ?? echo(String(found))

/** What stands where a date belongs; a text is repeated as it is. */
const dateText = (params: Parameters): string =>
  Object.hasOwn(FOUND, params['found'] as string) ? foundText(params) : quote(params['found'])

const FOUND: Readonly<Record<string, (name: string, key: string) => string>> = {
  null: () => '`null`',
  undefined: () => 'nothing',
  array: () => 'a list',
  object: () => 'an object',
  function: () => 'a function',
  symbol: () => 'a symbol',
  bigint: () => 'a bigint',
  instance: (name) => `a ${quote(name)}`,
  thenable: (name) => `a ${quote(name)} that is still to come; await it first`,
  revoked: () => 'a revoked proxy',
  'hidden-key': (_, key) => `an object with a key that cannot be seen (${quote(key)})`,
}

/** A name as it was given, or what stands in its place. */
const nameText = (name: unknown, params: Parameters): string =>
  name === undefined ? `(${foundText(params)})` : quote(name)

const typeText = (expected: unknown): string => TYPES[expected as string] ?? String(expected)

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  enum: 'a value from the list',
  date: 'a date as a text (YYYY-MM-DD, such as "2015-03-31")',
  object: 'an object',
  array: 'a list',
  needs: 'a list of needs',
  function: 'a function',
  json: 'what JSON can say: a text, a number, `true` or `false`, a list or an object',
}

const kindText = (kind: unknown): string => KINDS[kind as string] ?? String(kind)

/** Kinds whose word is not the name that files give them. */
const KINDS: Readonly<Record<string, string>> = {
  openTerm: 'open term',
  rung: 'open rung',
  exceptionTo: 'exception to',
}

const JSON_FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this does not belong here; a text stands between double quotes',
  InvalidNumberFormat: 'this number is not well written',
  PropertyNameExpected: 'expected a key between double quotes; is there a comma too many before it?',
  ValueExpected: 'expected a value; is there a comma too many before it?',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  EndOfFileExpected: 'something follows after the end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'this text does not end; close it with a double quote',
  UnexpectedEndOfNumber: 'this number ends too early',
  InvalidUnicode: 'after \\u come four hexadecimal digits',
  InvalidEscapeCharacter: 'this character cannot follow \\',
  InvalidCharacter: 'this character cannot stand in a text; write a line break as \\n',
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'what is named as a folder is none',
  EISDIR: 'it is a folder',
  ELOOP: 'the links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'its name has a character that cannot be in a name',
  DEVICE: 'it is a device',
  PIPE: 'it is a pipe; name an ordinary file, or `-` for standard input',
  SOCKET: 'it is a socket',
  CHANGED: 'it changed while it was read; try again',
  EACCES: 'you have no access to it',
  EPERM: 'you have no access to it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space you have is full',
  EFBIG: 'it grows too large for this disk',
  EROFS: 'this disk cannot be written to',
  EIO: 'the disk gives an error',
  EBUSY: 'it is in use',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOMEM: 'there is no memory left',
}

/** The words of a plan, in English. */
export const PLAN: PlanWords = {
  title: (date) => `Plan on ${date}`,
  pack: (title, version) => `Rules: ${title}, version ${version}`,
  coordinator: 'Coordinator',
  stalls: 'If the coordinator stalls',
  responsible: 'Responsible',
  under: 'under',
  executor: 'Who acts here',
  basis: 'Basis',
  because: 'Deciding facts',
  partners: 'Together with',
  otherRules: 'Still open, with the same outcome',
  steps: 'Steps',
  escalation: 'If it stalls',
  current: 'due now',
  trigger: 'when',
  note: 'Note (Dutch)',
  noNeed: 'What is known implies no need.',
  notYetKnown: 'Not yet known',
  candidates: 'May be responsible',
  questions: 'What must still be asked',
  holder: 'Until then the case is held by',
  disputedHolder: 'While the dispute lasts the case is held by',
  conflict: 'The rules contradict each other here; no answer to a question settles that.',
  signals: 'What this situation also shows',
  agreements: 'Agreements in this region',
  agreement: 'agreement',
  conditional: 'if that proves to be so',
  by: (date) => `by ${date}`,
  on: (date) => `from ${date}`,
  after: (term, moment) => `within ${term} after ${moment}`,
  before: (term, moment) => `${term} before ${moment}`,
  at: (moment) => `at ${moment}`,
  atOnce: 'at once',
  units: {
    dagen: ['day', 'days'],
    weken: ['week', 'weeks'],
    maanden: ['month', 'months'],
    jaren: ['year', 'years'],
    schooldagen: ['school day', 'school days'],
    werkdagen: ['working day', 'working days'],
  },
  basisNames: {
    wet: 'statute',
    uitspraak: 'ruling',
    beleid: 'policy',
    afspraak: 'agreement, not law',
    vangnet: 'safety net: no rule names a responsible party',
  },
  powers: {
    advies: 'advises',
    besluit: 'decides',
    doorzettingsmacht: 'settles the matter',
    rechter: 'court',
    uitvoering: 'carries out',
    signaal: 'receives a signal',
  },
  article: (law, article, paragraph) =>
    `${law} art. ${article}${paragraph === undefined ? '' : ` (${paragraph})`}`,
  yes: 'yes',
  no: 'no',
  locale: 'en-GB',
}

/** The words of a report on the laws of the network, in English. */
export const REPORT: ReportWords = {
  title: (pack, version) => `Check of ${pack}, version ${version}`,
  hash: 'Content (SHA-256)',
  laws: 'The laws of the network',
  lawNames: {
    1: 'Total',
    2: 'Unambiguous',
    3: 'Live',
    4: 'Honest net',
    5: 'No ping-pong',
    6: 'Continuous',
    7: 'Sound on the unknown',
    8: 'One meaning',
    9: 'Sourced and dated',
    10: 'Lawful layering',
  },
  lawSentences: {
    1: 'in every possible situation, for every need, some rule names the responsible party; the net does not count',
    2: 'two rules that both apply and disagree are settled by a declared exception, or it is a conflict',
    3: 'every rule decides some situation; none is dead, shadowed or redundant',
    4: 'the share that only the safety net covers is counted exactly, listed, and never grows unnoticed',
    5: 'refusal is modelled: every escalation ladder is finite, has no cycle, and ends at a party that cannot refuse',
    6: 'across birthdays, moves, returns and school transitions there is a responsible party on every day, and a hand-over step at every change',
    7: 'a decided answer holds for every completion of the unknown facts; an open one lists exactly the possible parties, the questions that matter, and a holder',
    8: 'the diagram says the same as the rules, by two readings of them as they are written',
    9: 'every rule cites a source and holds between dates; each citation, also of exclusions and steps, agrees with the literal text down to the paragraph; no date inside the pack is uncovered, and versions meet',
    10: 'a regional pack fills what is open and nothing else',
  },
  holds: 'holds',
  findings: (count) => (count === 1 ? '1 finding' : `${String(count)} findings`),
  checked: {
    situations: ['situation', 'situations'],
    'partly-known': [
      'partly known situation with all its completions',
      'partly known situations with all their completions',
    ],
    citations: ['place cited in an Act', 'places cited in Acts'],
    rules: ['rule', 'rules'],
    ladders: ['ladder', 'ladders'],
    events: ['event for a need', 'events for a need'],
    needs: ['need', 'needs'],
    paths: [
      'situation on the paths through the diagrams and around the thresholds',
      'situations on the paths through the diagrams and around the thresholds',
    ],
    fillings: ['way to fill open terms', 'ways to fill open terms'],
  },
  excluded: (count) => `${count} excluded as impossible`,
  exclusions: 'What was excluded as impossible',
  nothingToLookAt: 'nothing to look at',
  all: 'all looked at',
  sample: 'a sample',
  withoutText: (count) => `of ${count} the literal text is not at hand`,
  removes: (alone, of, beyond) =>
    `takes away ${alone} of ${of} situations, ${beyond} of them taken away by no other exclusion`,
  nothingFound: (empty) =>
    empty === 0
      ? 'Every law holds.'
      : `Every law that has something to look at holds; ${String(empty)} have nothing.`,
  unproven: (count) =>
    count === 1 ? '1 need or part cannot be proven.' : `${String(count)} needs or parts cannot be proven.`,
  summary: (errors, warnings, accepted) =>
    `${errors === 1 ? '1 error' : `${String(errors)} errors`}, ${warnings === 1 ? '1 warning' : `${String(warnings)} warnings`}${accepted === 0 ? '' : `, ${String(accepted)} accepted`}.`,
  found: 'Findings',
  kinds: {
    gap: 'Gap: no rule names who is responsible',
    conflict: 'Conflict: two rules apply and disagree',
    'dead-rule': 'Dead rule: applies in no possible situation',
    'shadowed-rule': 'Shadowed rule: wherever it applies, an exception goes first',
    'redundant-rule': 'Redundant rule: without it every answer stays the same',
    'net-only': 'Net only: no rule covers this part',
    'nobody-possible': 'Nobody possible: together the exclusions leave no situation at all',
    'ping-pong': 'Ping-pong: whoever gets stuck is not helped on',
    discontinuity: 'Discontinuity: the responsible party changes and nobody hands over',
    'dead-event': 'Dead event: it can happen to nobody, or changes nothing for anybody',
    unsound: 'Unsound: an answer with unknown facts is wrong, or there is not always somebody',
    disagreement: 'Disagreement: the diagram says something else than the rules',
    'time-seam': 'Seam in time: between two versions there is a day too many or too few',
    'time-hole': 'Hole in time: on some dates no rule names who is responsible',
    unsourced: 'Unsourced: the rule cites no source of the kind it claims to rest on',
    'wrong-citation': 'Citation that does not agree with the literal text of the law',
    'unlawful-override':
      'Unlawful override: with this value of an open term nobody is responsible, or rules contradict each other',
    'unreachable-party': 'Party that is never responsible',
    'unused-route': 'Route that no rule uses',
    'unused-ladder': 'Ladder that no rule uses',
    'unused-source': 'Source that is cited nowhere',
    'unused-condition': 'Condition that is used nowhere',
    'unused-fact': 'Fact that no rule looks at',
    'failing-example': 'Example that does not come out',
    unprovable: 'Unprovable: the rules or the exclusions are too complex together',
  },
  why: {
    'refusing-end': 'the last rung can refuse or does not always hold',
    cycle: 'the same party is asked the same thing twice',
    'no-rules': 'the pack declares this need but has no rules for it',
    'never-in-force': 'holds on no date inside the pack',
    'wrong-candidates': 'other possible parties than the completions have',
    'known-question': 'what is known is asked',
    unsettled: 'the answers to the questions do not settle it',
    'list-end': 'the last of the list does not always hold',
    'day-missing': 'a day lies between',
    'day-twice': 'on one day both hold',
    'unknown-law': 'the pack does not know this Act',
    'no-paragraph': 'the article has no such paragraph',
    'needs-paragraph': 'the article has paragraphs; cite one',
    'no-situation': 'the facts do not exist or have a value that cannot be',
    impossible: 'this situation is excluded',
    possible: 'this situation is not excluded',
    'takes-over-from-itself': 'whoever stalls takes over from itself',
  },
  levels: { error: 'error', warning: 'warning', info: 'for information' },
  law: (numbers) => `Law ${numbers}`,
  need: 'Need',
  subject: 'Subject',
  rules: 'Rules',
  place: 'Place',
  sources: 'Sources',
  date: 'From',
  example: 'For instance',
  ordinary: 'a young person for whom all is ordinary',
  furtherOrdinary: 'all else is ordinary',
  extent: 'How many situations',
  of: (count, of, share) => `${count} of ${of} (${share})`,
  region: 'Where; at least one of these holds',
  mend: 'Suggested mend',
  outcomes: 'Outcomes',
  expected: 'Expected',
  wrongFacts: 'Facts',
  byDiagram: 'By the diagram',
  byRules: 'By the rules',
  nobody: 'none',
  event: 'Event',
  becomes: 'Becomes',
  ladder: 'Ladder',
  term: 'Open term',
  budget: (count) => `more than ${count} nodes`,
  accepted: (owner, reason) => `${owner}: ${reason}`,
  statuses: {
    accepted: 'Accepted by',
    grown: 'Was accepted, but has grown',
    expired: 'Was accepted, but no longer',
  },
  upTo: (count) => `up to ${count} situations`,
  until: (date) => `up to and including ${date}`,
  stale: 'Accepted, but no longer found; take it out of the list',
  others: 'Further',
  shares: 'Who is responsible in what part of the situations',
  net: 'net only',
  less: (percentage) => `less than ${percentage}`,
  and: 'and',
  or: 'or',
  not: 'not',
  atLeast: (value) => `${value} or more`,
  moreThan: (value) => `more than ${value}`,
  below: (value) => `less than ${value}`,
  atMost: (value) => `at most ${value}`,
}
