// A place where a file cannot be read → English.
import { pathText, type Problem, type Slip } from '../../yaml/problem.ts';
import type { ProblemWords } from '../problem-words.ts';

type Of<C extends Problem['code']> = Extract<Problem, { code: C }>;

const kinds: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  yesno: 'yes or no',
  date: 'a date',
  choice: 'one of the choices',
  reference: 'an id',
  list: 'a list',
  record: 'named fields such as “name: …”',
  measure: 'text, or “value” and “unit”',
  simple: 'text or a list',
};
const found = { text: 'text', list: 'a list', record: 'named fields' };

const slips: Readonly<Record<Slip, string>> = {
  colon: 'the colon inside the text makes the line read as a field',
  tab: 'the line begins with a tab, and only spaces can indent',
  dash: 'the line lacks the dash that begins a new entry',
  indent: 'the line is too far left or right to belong with the lines around it',
  'open-quote': 'the quotation mark that opens the text is never closed',
  hash: 'everything after “ #” is read as a comment, so the rest of the text is lost',
  mark: 'the text begins with a character that means something else in YAML',
};

export const problems: ProblemWords = (problem) => {
  const { suggestion, typed } = problem;
  const hint =
    hintOf(problem) ?? (suggestion === undefined ? undefined : `did you mean “${suggestion}”?`);
  return {
    message: messageOf(problem),
    ...(hint !== undefined && { hint }),
    ...(typed !== undefined && { typed }),
  };
};

const several = {
  conflict: 'here stand two versions of the file, with git’s conflict markers around them',
  'several-documents': 'the file holds several documents, separated by “---”',
};

function messageOf(problem: Problem): string {
  const { value } = problem;
  const field = `“${pathText(problem.path)}”`;
  switch (problem.code) {
    case 'too-big':
      return `the file is bigger than ${problem.limit / 1024 / 1024} MiB`;
    case 'too-deep':
      return `the file goes more than ${problem.limit} levels deep`;
    case 'conflict':
    case 'several-documents':
      return several[problem.code];
    case 'old-yaml':
      return 'the file says it follows a version of YAML other than 1.2';
    case 'tag':
      return `the tag “${value}” cannot be used here`;
    case 'anchor':
      return `the anchor “${value}” cannot be used here`;
    case 'alias':
      return `“${value}” reads as a copy of something else, which cannot be used here`;
    case 'merge-key':
      return 'the key “<<” cannot be used here';
    case 'syntax':
      return `the line cannot be read as YAML (${problem.reason})`;
    case 'slip':
      return slips[problem.slip];
    case 'control-character':
      return `there is an invisible control character (${problem.character}) in the text`;
    case 'duplicate-key':
      return `“${problem.key}” is already on line ${problem.firstLine}`;
    case 'bad-key':
      return value === undefined ? 'the key is not text' : `“${value}” cannot be a key`;
    case 'unknown-key':
      return `unknown key “${problem.key}”`;
    case 'wrong-type':
      return wrongType(problem, field);
    case 'not-a-number':
      return `${field} is “${value}”, where a number is needed`;
    case 'out-of-limits':
      return `${field} is “${value}”, where ${limits(problem)} is needed`;
    case 'not-yes-or-no':
      return `${field} is “${value}”, where yes or no is needed`;
    case 'not-a-date':
      return `${field} is “${value}”, where a date is needed`;
    case 'not-a-choice':
      return `${field} is “${value}”, which is not one of the choices`;
    case 'wrong-pattern':
      return `${field} is “${value}”, and it must be ${pattern(problem)}`;
    case 'missing':
      return `“${problem.key}” is missing`;
    case 'duplicate-id':
    case 'dangling':
    case 'wrong-kind':
    case 'answered-alone':
      return referenceMessage(problem, field);
    case 'newer-format':
      return `the file is in format ${value}, and this program knows format ${problem.known}`;
    default:
      return problem satisfies never;
  }
}

type Referring = Extract<
  Problem,
  { code: 'duplicate-id' | 'dangling' | 'wrong-kind' | 'answered-alone' }
>;

function referenceMessage(problem: Referring, field: string): string {
  const { value } = problem;
  switch (problem.code) {
    case 'duplicate-id':
      return `the id “${value}” is already used on line ${problem.firstLine}`;
    case 'dangling':
      return `${field} points at “${value}”, which does not exist`;
    case 'wrong-kind':
      return `${field} points at “${value}”, which is in ${problem.is} and not in ${list(problem.to)}`;
    case 'answered-alone':
      return `${field} is a statement each organisation answers alone, so its answer never stands in the charter`;
    default:
      return problem satisfies never;
  }
}

function hintOf(problem: Problem): string | undefined {
  const { suggestion } = problem;
  switch (problem.code) {
    case 'too-big':
    case 'too-deep':
      return 'check that it is the right file';
    case 'conflict':
      return 'run samspill merge, which puts the two together and keeps what they disagree on';
    case 'several-documents':
      return 'make it several files, or take out the lines with “---”';
    case 'old-yaml':
      return 'take out the line that begins with “%YAML”';
    case 'tag':
    case 'anchor':
    case 'alias':
      return problem.typed === undefined
        ? 'if it is text, put it in quotation marks'
        : 'if it is text, type:';
    case 'merge-key':
      return 'write the fields out where they belong';
    case 'slip':
      return problem.slip === 'hash'
        ? 'type the line like this, or put a space after the # if it is a comment:'
        : 'type it like this:';
    case 'control-character':
      return 'delete it; such characters often come along with pasted text';
    case 'duplicate-key':
      return 'merge the two, or take one out';
    case 'unknown-key':
      return suggestion === undefined && problem.belongs !== undefined
        ? belongs(problem)
        : undefined;
    case 'wrong-type':
      return problem.typed === undefined ? undefined : 'type it like this:';
    case 'not-a-date':
      return suggestion === undefined
        ? 'write for example 2026, 2026-Q2, 2026-06 or 2026-06-15'
        : undefined;
    case 'not-a-choice':
      return `${suggestion === undefined ? '' : `did you mean “${suggestion}”? `}the choices are ${problem.options.join(', ')}`;
    case 'duplicate-id':
      return suggestion === undefined
        ? 'give one of them another id'
        : `give one of them another id, such as “${suggestion}”`;
    case 'dangling':
      return suggestion === undefined
        ? `write the id of something in ${list(problem.to)}`
        : undefined;
    case 'answered-alone':
      return 'take it out here, and keep it for the conversation';
    case 'newer-format':
      return 'update the program';
    default:
      return undefined;
  }
}

function wrongType({ value, wanted, found: is }: Of<'wrong-type'>, field: string): string {
  const stands = value === undefined ? found[is] : `the text “${value}”`;
  return `${field} is ${stands}, where ${kinds[wanted] ?? wanted} should stand`;
}

function limits({ min, max, whole }: Of<'out-of-limits'>): string {
  const number = whole ? 'a whole number' : 'a number';
  if (min !== undefined && max !== undefined) return `${number} from ${min} to ${max}`;
  if (min !== undefined) return `${number} no smaller than ${min}`;
  return max === undefined ? number : `${number} no bigger than ${max}`;
}

function pattern(problem: Of<'wrong-pattern'>): string {
  const last = problem.path.at(-1);
  if (last === 'id') return 'lower-case letters a–z, digits and hyphens';
  return last === 'language'
    ? 'a language code such as nb or en'
    : `of the form ${problem.pattern}`;
}

function belongs({ key, belongs: place }: Of<'unknown-key'>): string {
  return place === ''
    ? `“${key}” belongs at the top of the file, not indented`
    : `“${key}” belongs under ${place}`;
}

function list(to: readonly string[]): string {
  const names = to.map((name) =>
    name === 'any'
      ? 'one of the lists'
      : name === 'question'
        ? 'the questions'
        : name === 'field'
          ? 'a field'
          : name,
  );
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
