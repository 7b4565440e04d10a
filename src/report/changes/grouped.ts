// The changes of a comparison → by impact, the gravest first, and who must agree again to what.
import type { ChangeOptions, ToldChange } from '../changes.ts';
import { impacts, type Impact, type JudgedChange } from '../../diff/change.ts';

const order: readonly Impact[] = [...impacts, 'none'];

export const byImpact = (changes: readonly JudgedChange[]): [Impact, JudgedChange[]][] =>
  order.flatMap((impact): [Impact, JudgedChange[]][] => {
    const those = changes.filter((one) => one.impact === impact);
    return those.length === 0 ? [] : [[impact, those]];
  });

/** Each actor once, with its reasons in the order of the changes. */
export const againBy = (changes: readonly JudgedChange[]): [actor: string, because: string[]][] => {
  const reasons = new Map<string, Set<string>>();
  for (const [, those] of byImpact(changes)) {
    for (const { agree_again: again } of those) {
      for (const { actor, because } of again)
        reasons.set(actor, (reasons.get(actor) ?? new Set()).add(because));
    }
  }
  return [...reasons].map(([actor, because]) => [actor, [...because]]);
};

/** `record.field` of what a person may mark as wording. */
export const inDoubt = (changes: readonly JudgedChange[]): string[] =>
  changes.filter(({ sure }) => !sure).map(({ record, field }) => nameOf(record, field));

export const nameOf = (record: string, field: string): string =>
  field === '' ? record : `${record}.${field}`;

export interface Entry {
  /** The record: «mål: Flere unge i arbeid». */
  title: string;
  /** The field, and in brackets what is to be said of the change. */
  head: string;
  before?: string;
  after?: string;
}

export const entryOf = (change: JudgedChange, { words, tell, name }: ChangeOptions): Entry => {
  const told = tell(change);
  const kind = kindOf(change, told);
  const remarks = [
    ...(kind === undefined ? [] : [words.kind[kind]]),
    ...(change.sure ? [] : [words.unsure]),
    ...(change.because_of === undefined ? [] : [words.becauseOf(name(change.because_of))]),
  ];
  const [first = words.order, ...rest] = remarks;
  const { field, record, before, after } = told;
  const inBrackets = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return {
    title: record === undefined ? told.kind : `${told.kind}: ${record}`,
    head:
      field === undefined
        ? `${first}${rest.length === 0 ? '' : ` (${rest.join('; ')})`}`
        : `${field}${inBrackets}`,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
};

/** Of a list that changed, only what came or went is told. */
const kindOf = (
  { kind, before, after }: JudgedChange,
  told: ToldChange,
): Exclude<JudgedChange['kind'], 'changed'> | undefined => {
  if (kind !== 'changed') return kind;
  if (before === undefined || after === undefined) return undefined;
  if (told.before === undefined && told.after !== undefined) return 'added';
  return told.after === undefined && told.before !== undefined ? 'removed' : undefined;
};
