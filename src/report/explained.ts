// A rule, its texts and its example → what is said of it, in parts: the terminal and docs/rules.md show the same.
import { formGroups, type FormGroup } from '../charter/form-group.ts';
import type { Context, Preset, Rule, RuleText } from '../check/rule.ts';
import { levelOf, type Level } from '../check/severity.ts';
import type { ExplainWords } from '../words/check-words.ts';
import type { FindingWords } from '../words/finding-words.ts';

/** A charter that breaks the rule, and what nearly the same one that does not has instead. */
export interface RuleExample {
  breaks: string;
  /** By language, a line each: `12:5 error …`. */
  says: Readonly<Record<string, readonly string[]>>;
  /** From the one to the other, as a diff. */
  passes: string;
  today: string;
  /** What stands beside it, and what the rule is told of that. */
  beside: { name: string; text: string }[];
}

export interface Part {
  is:
    | 'about'
    | 'severity'
    | 'options'
    | 'fix'
    | 'breaks'
    | 'beside'
    | 'says'
    | 'passes'
    | 'waive'
    | 'sources';
  title?: string;
  kind: 'text' | 'list' | 'yaml' | 'diff';
  lines: string[];
}

export interface Explaining {
  rule: Rule;
  text: RuleText;
  example: RuleExample | undefined;
  isOwn: boolean;
  /** Of the words. */
  language: string;
  /** A source id, with its title where that is known. */
  source(id: string): string;
  words: {
    explain: ExplainWords;
    severity: FindingWords['severity'];
    groups: Readonly<Record<FormGroup, string>>;
  };
}

const presets: readonly Preset[] = ['minimal', 'recommended', 'strict'];

/** Found while reading, or about a waiver itself. */
const neverWaived = ['unreadable', 'dangling-reference', 'duplicate-id', 'waiver-broken'];

export const explained = (of: Explaining): Part[] => {
  const { rule, text, isOwn, words, source } = of;
  const { explain } = words;
  const why = [
    text.summary,
    ...(text.why === '' ? [] : [text.why]),
    ...(isOwn ? [explain.own] : []),
  ];
  return [
    { is: 'about', kind: 'text', lines: why },
    { is: 'severity', title: explain.severity, kind: 'list', lines: severityLines(rule, words) },
    ...optionsPart(rule, explain),
    ...fixPart(text.fix, explain),
    ...examplePart(of),
    waiverPart(rule, explain),
    ...sourcesPart([...rule.trace, ...rule.checks].map(source), explain),
  ];
};

/** The level in an in-force charter of each group; when all are the same, once. */
const severityLines = (rule: Rule, words: Explaining['words']): string[] => {
  const { explain, groups } = words;
  const named = (level: Level): string => (level === 'off' ? explain.off : words.severity[level]);
  const levels = formGroups.map((group) => ({ group, level: levelIn(rule, 'in-force', group) }));
  const isSame = levels.every(({ level }) => level === levels[0]?.level);
  const lines = isSame
    ? [named(levels[0]?.level ?? 'off')]
    : levels.map(({ group, level }) => `${groups[group]}: ${named(level)}`);
  const [draft] = (['error', 'warning', 'info'] as const).filter((level) =>
    formGroups.some((group) => levelIn(rule, 'draft', group) === level),
  );
  const differs = formGroups.some(
    (group) => levelIn(rule, 'draft', group) !== levelIn(rule, 'in-force', group),
  );
  const isOffAfter = levelIn(rule, 'ended', 'network') === 'off' && rule.kind !== 'always';
  const on = presets.slice(presets.indexOf(rule.preset));
  return [
    ...lines,
    ...(differs && draft ? [explain.inDraft(named(draft))] : []),
    ...(isOffAfter ? [explain.ended] : []),
    ...(rule.onRealCharters ? [explain.guesses(rule.onRealCharters)] : []),
    explain.presets(on),
  ];
};

const levelIn = (rule: Rule, status: 'draft' | 'in-force' | 'ended', formGroup: FormGroup): Level =>
  levelOf(rule, { charter: { status }, formGroup } as Context, { preset: 'strict', rules: {} });

const fixPart = (fix: string, words: ExplainWords): Part[] =>
  fix === '' ? [] : [{ is: 'fix', title: words.whatToDo, kind: 'text', lines: [fix] }];

const optionsPart = (rule: Rule, words: ExplainWords): Part[] => {
  const lines = Object.entries(rule.options ?? {}).map(([name, { value, about }]) =>
    words.option(name, String(value), about),
  );
  return lines.length === 0 ? [] : [{ is: 'options', title: words.options, kind: 'list', lines }];
};

const examplePart = ({ example, language, words }: Explaining): Part[] => {
  if (example === undefined) return [];
  const { explain } = words;
  const says = example.says[language] ?? example.says['en'] ?? [];
  return [
    {
      is: 'breaks',
      title: explain.breaks(example.today),
      kind: 'yaml',
      lines: linesOf(example.breaks),
    },
    ...example.beside.map(({ name, text }): Part => ({
      is: 'beside',
      title: explain.beside(name),
      kind: 'yaml',
      lines: linesOf(text),
    })),
    { is: 'says', title: explain.says, kind: 'list', lines: [...says] },
    {
      is: 'passes',
      title: explain.passes,
      kind: 'diff',
      lines: withoutHeads(linesOf(example.passes)),
    },
  ];
};

/** The first two lines of a diff name files that nobody has, and then come places nobody looks up. */
const withoutHeads = ([, , , ...lines]: string[]): string[] =>
  lines.map((line) => (line.startsWith('@@') ? '…' : line));

const linesOf = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

const waiverPart = ({ id }: Rule, words: ExplainWords): Part =>
  neverWaived.includes(id)
    ? { is: 'waive', title: words.waive, kind: 'text', lines: [words.notWaived] }
    : {
        is: 'waive',
        title: `${words.waive} (${words.waiveWholly})`,
        kind: 'yaml',
        lines: ['waivers:', `  - { rule: ${id}, about: …, reason: …, by: …, until: … }`],
      };

const sourcesPart = (sources: readonly string[], words: ExplainWords): Part[] =>
  sources.length === 0
    ? []
    : [{ is: 'sources', title: words.sources, kind: 'list', lines: [...sources] }];
