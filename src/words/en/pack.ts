// What is said of question packs → English.
import { tooDeep, type PackReportWords } from '../pack-words.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const files: Pick<
  PackReportWords['findings'],
  | 'missing-file'
  | 'unknown-file'
  | 'unknown-theme'
  | 'unknown-pack'
  | 'unknown-removed'
  | 'language-differs'
> = {
  'missing-file': ({ name }) => `"${name}" is missing: write it, or take out what asks for it`,
  'unknown-file': ({ name }) =>
    `"${name}" is not one of a pack's files: they are pack.yaml, themes/<theme>.yaml, and questions.yaml and fields.yaml in languages/<language>/`,
  'unknown-theme': ({ name }) =>
    `pack.yaml has no theme "${name}": add it there, or rename this file`,
  'unknown-pack': ({ name }) => `the pack extends "${name}", which was not found`,
  'unknown-removed': ({ name }) =>
    `there is no question "${name}" to remove in the pack this one extends`,
  'language-differs': ({ name, other }) =>
    `the file says it is in "${name}", but it lies in the folder "${other}"`,
};

const questions: Omit<PackReportWords['findings'], keyof typeof files> = {
  'duplicate-id': ({ name }) => `"${name}" is used more than once: give one of them another id`,
  'missing-question-field': ({ name, other }) => `${other} lacks "${name}"`,
  'writes-grammar': ({ name }) =>
    `"${name}" is not a place in the charter: write it like risks, risks{kind: joint}, needs[].evidence or collaboration.scope`,
  'writes-key': ({ name }) => `a charter has no "${name}"`,
  'writes-field': ({ name }) => `there is no field "${name}" here`,
  'writes-value': ({ name }) => `"${name}" is not a value this field can have`,
  'writes-place': ({ name }) =>
    `"${name}" names nothing that can be asked: add a field, or list them under fields`,
  'condition-error': ({ name, other }) => `the condition "${name}" cannot be read: ${other}`,
  'condition-name': ({ name }) => `a condition looks at "${name}", which a charter does not have`,
  'condition-call': ({ name }) =>
    name === tooDeep
      ? 'a condition cannot have a loop in a loop in a loop'
      : `${name}() cannot be used in a condition: compare with an empty text or list instead`,
  'condition-value': ({ name, other }) => `${other} can never be "${name}"`,
  'condition-answer': ({ name }) => `there is no question "${name}" that writes answers`,
  'looks-forward': ({ name, other }) =>
    `the condition looks at ${name}, which is not asked until ${other}: move one of the questions`,
  'goes-round': ({ name, other }) =>
    `the condition looks at ${name}, and ${other} that asks for it depends on this question`,
  unreachable: ({ name }) => `no charter makes the condition of ${name} true, so it is never asked`,
  'too-many-fields': ({ name, other }) =>
    `${name} asks for ${other} fields: a core question asks for three at most, so leave some for a deeper question`,
  'level-unknown': ({ name }) => `"${name}" is not a group of forms`,
  'level-missing': ({ name, other }) => `${name} has no level for "${other}"`,
  'kind-missing': ({ name }) => `${name} writes answers and must say its kind`,
  'kind-derived': ({ name, other }) =>
    `the charter decides the kind of ${name}: take out "${other}"`,
  'choices-missing': ({ name }) => `${name} offers a choice, but lists no choices`,
  'choices-unused': ({ name }) => `${name} lists choices, but its kind does not use them`,
  'each-kind': ({ name }) =>
    `${name} is answered by each organisation alone, so its kind must be scale`,
  'each-writes': ({ name }) =>
    `${name} is answered by each organisation alone, so it may write nothing but answers`,
  'missing-text': ({ name, other }) => `${other} has no text for "${name}"`,
  'stale-text': ({ name, other }) =>
    `the source text of ${name} has changed: look at this one again, then set of: ${other} or run pack lint --stamp`,
  'unstamped-text': ({ name }) =>
    `${name} does not say which source text it was made from: run pack lint --stamp`,
  'superfluous-text': ({ name }) => `there is nothing called "${name}" to have a text here`,
  'superfluous-language': ({ name }) => `pack.yaml does not list the language "${name}"`,
  'same-question': ({ name, other }) => `${name} asks the same as ${other}`,
  'missing-trace': ({ name }) => `${name} names no source: list what it rests on under trace`,
  'unknown-trace': ({ name, other }) =>
    `"${other}" belongs to no source: add "${name}" under sources in pack.yaml, or mend the id`,
  'missing-label': ({ name }) => `"${name}" has no label`,
  'superfluous-label': ({ name }) => `a charter has no "${name}" to label`,
};

export const pack: PackReportWords = {
  findings: { ...files, ...questions },
  didYouMean: (word) => `did you mean "${word}"?`,
  severity: { error: 'error', warning: 'warning' },
  conditionFailed: (question, reason) =>
    `${question} is asked because its condition could not be judged: ${reason}`,
  show: {
    theme: (minutes) => count(minutes, 'minute', 'minutes'),
    writes: 'writes',
    asks: 'asks for',
    kind: 'kind',
    level: 'level',
    who: 'answered',
    when: 'when',
    trace: 'rests on',
    usedBy: 'what rests on it',
    why: 'why',
    example: 'example',
    note: 'for the facilitator',
    choices: 'choices',
    future: 'kept for later',
    retired: (since, because) => `no longer asked since ${since}: ${because}`,
  },
  levels: { core: 'core', deeper: 'deeper', review: 'from the second round' },
  who: { joint: 'together', each: 'by each organisation alone' },
  groups: {
    network: 'network',
    'meeting-place': 'meeting place',
    formal: 'project, programme, product organisation',
    council: 'council, agreement',
  },
  networkPurpose: { learning: 'learning', collaboration: 'working together' },
  kinds: {
    text: 'text',
    long: 'longer text',
    records: 'list',
    choice: 'one of several',
    choices: 'some of several',
    scale: 'statement, 1 to 5',
    number: 'number',
    yesno: 'yes or no',
    date: 'date',
    reference: 'something already in the charter',
  },
  stats: {
    group: 'form',
    level: 'level',
    joint: 'together',
    each: 'each alone',
    words: 'words',
    minutes: 'minutes',
    language: 'language',
    texts: 'question texts',
    labels: 'labels',
    of: (there, all) => `${there} of ${all}`,
  },
};
