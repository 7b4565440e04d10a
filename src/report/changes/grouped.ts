// The changes of a comparison → by impact, the gravest first, and who must agree again to what.
import type { ChangeOptions, ToldChange } from '../changes.ts';
import { impacts, type Impact, type JudgedChange } from '../../diff/change.ts';

const order: readonly Impact[] = [...impacts, 'none'];

export const byImpact = (changes: readonly JudgedChange[]): [Impact, JudgedChange[]][] =>
  order.flatMap((impact): [Impact, JudgedChange[]][] => {
    const those = changes.filter((one) => one.impact === impact);
    return those.length === 0 ? [] : [[impact, those]];
  });

export interface Again {
  /** What they are called: those that have the same reasons are told together. */
  actors: string[];
  because: string[];
}

/** Each actor once, with its reasons in the order of the changes; a reason does not say again whose it is. */
export const againBy = (changes: readonly JudgedChange[], name: ChangeOptions['name']): Again[] => {
  const reasons = new Map<string, Set<string>>();
  for (const [, those] of byImpact(changes)) {
    for (const { agree_again: again } of those) {
      for (const { actor, because } of again) {
        const own = `${name(actor)}: `;
        const said = because.startsWith(own) ? because.slice(own.length) : because;
        const reason = withoutName(said, name(actor));
        reasons.set(actor, (reasons.get(actor) ?? new Set()).add(reason));
      }
    }
  }
  return alikeTogether([...reasons].map(([actor, because]) => [name(actor), [...because]]));
};

const alikeTogether = (each: readonly [actor: string, because: string[]][]): Again[] => {
  const groups = new Map<string, Again>();
  for (const [actor, because] of each) {
    const key = JSON.stringify(because);
    groups.set(key, { actors: [...(groups.get(key)?.actors ?? []), actor], because });
  }
  return [...groups.values()];
};

/** `(backing Stad)` under Stad is its backing. */
const withoutName = (reason: string, actor: string): string =>
  reason.endsWith(` ${actor})`) ? `${reason.slice(0, -(actor.length + 2))})` : reason;

export const countOf = (again: readonly Again[]): number =>
  again.reduce((sum, { actors }) => sum + actors.length, 0);

/** More reasons than these are folded, or counted. */
export const fewReasons = 3;

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
    ...(told.remark === undefined ? [] : [told.remark]),
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
