// What check, explain and report say besides the findings, in English.
import type { CheckCommandWords } from '../check-words.ts';
import { showDate } from '../date-input.ts';
import { tooDeep } from '../pack-words.ts';
import { dates } from './dates.ts';

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; did you mean ${near}?`;

const besides: Readonly<Record<string, string>> = {
  'beside.yaml': 'What check has found beside it: the page, signatures, reviews, files in git',
  'before.yaml': 'The charter as it was at the commit compared with',
  'options.yaml': 'Options of the rule',
};

export const check: CheckCommandWords = {
  nothingHere: (where) => `there is no charter to check in ${where}`,
  nothingHereHint:
    'give the path of a charter.yaml or of a folder above it; node_modules, folders that begin with a dot and what git ignores are passed over',
  noSuchFile: (path) => `cannot find ${path}`,
  configUnreadable: (path) => `${path} cannot be used until this is mended:`,
  noConfig: (path) => `cannot find the config ${path}`,
  configFault: {
    'unknown-rule': ({ name }) => `there is no rule “${name}”`,
    'unknown-option': ({ name, other }) =>
      other === '' ? `the rule has no option “${name}”` : `${other} has no option “${name}”`,
    'rule-id-taken': ({ name }) => `another rule is called “${name}” already`,
    'not-a-list': ({ name }) => `“${name}” is not a list of records`,
    'no-such-field': ({ name }) => `there is no field “${name}” here`,
    'condition-error': ({ name, other }) => `the condition “${name}” cannot be read: ${other}`,
    'condition-name': ({ name }) =>
      `the condition looks at “${name}”, which a charter does not have`,
    'condition-call': ({ name }) =>
      name === tooDeep
        ? 'a condition cannot have a loop in a loop in a loop'
        : `a condition cannot use ${name}()`,
    'condition-value': ({ name, other }) => `${other} can never be “${name}”`,
    'condition-failed': ({ name, other }) => `the rule ${name} cannot be judged: ${other}`,
  },
  didYouMean: (word) => `did you mean “${word}”?`,
  badValue: (option, typed, right) => `${option} cannot be “${typed}”; type ${right}`,
  right: {
    whole: 'a whole number, such as 10',
    shard: 'which part of how many, such as 1/4',
    output: 'a format and a file, such as sarif=findings.sarif',
  },
  unknownFormat: (typed, formats, near) =>
    `there is no format “${typed}”${near === undefined ? `; choose ${formats.join(', ')}` : meant(near)}`,
  notInGit: '--since compares with what git knows, and this is not a git repository',
  noGit: '--since needs git, and there is no git here',
  noSuchRef: (ref) => `git does not know “${ref}” in this clone`,
  noSuchRefHint:
    'fetch it first; in CI, fetch the whole history: fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 in GitLab',
  noSharedPast: (ref) => `this clone does not reach back to where it parted from “${ref}”`,
  gitFailed: (said) => `git said no: ${said}`,
  trackedUnknown: (said) =>
    `git does not say which files it has, so it was not checked whether contributions/ and persons.yaml are among them: ${said}`,
  noneChanged: (count, ref) =>
    count === 1
      ? `1 charter found, and it has not changed since ${ref}: nothing to check`
      : `${count} charters found, and none has changed since ${ref}: nothing to check`,
  noneInShard: (count, shard) =>
    count === 1
      ? `1 charter found, and it is not in shard ${shard}: nothing to check here`
      : `${count} charters found, and none is in shard ${shard}: nothing to check here`,
  fixed: (path, parts, isDry) =>
    isDry ? `${path} would get ${parts.join(', ')}` : `${path} has been given ${parts.join(', ')}`,
  fixedPart: {
    ids: 'the ids that were missing',
    crlf: 'line feeds as line ends',
    bom: 'a beginning without a byte order mark',
    'not-nfc': 'composed letters',
    'no-final-newline': 'a line end at the end',
    page: 'the contents of charter.yaml as it is now',
  },
  notKept: (why) => `what was found is not kept for the next time: ${why}`,
  nothingToFix: 'nothing to fix',
  withheld: '(kept within the group)',
  noParts: 'name the files that check --format json wrote',
  notAPart: (path) => `${path} is not what samspill check --format json writes`,
  notAPartHint: 'make it anew with this version: samspill check --output json=part.json',
  partsDiffer: (one, other) =>
    `${one} and ${other} are not parts of one run: version, day or language differ`,
  unknownRule: (typed, near) => `there is no rule, question or source “${typed}”${meant(near)}`,
  explain: {
    severity: 'How grave',
    off: 'off',
    inDraft: (severity) => `in a draft at most: ${severity}`,
    ended: 'off when the collaboration has ended',
    guesses: ({ found, mistaken }) =>
      found === 0
        ? 'a guess: on four real charters it said nothing'
        : `a guess: on four real charters it spoke ${found === 1 ? 'once' : `${found} times`}, ${mistaken} of them mistakenly`,
    presets: (names) => `On in: ${names.join(', ')}`,
    options: 'Options',
    option: (name, usual, about) => `${name}: ${about}; ${usual} unless the config says otherwise`,
    whatToDo: 'What to do',
    sources: 'Rests on',
    breaks: (today) => `A charter that breaks it, on ${showDate(today, dates)}`,
    beside: (name) => besides[name] ?? `Beside it, ${name}`,
    says: 'What check says',
    passes: 'What makes it pass',
    waive: 'When it is right for you as it is',
    waiveWholly: 'without about, it is set aside for the whole charter',
    notWaived: 'This one cannot be waived.',
    own: 'A rule of your own, from samspill.config.yaml.',
  },
};
