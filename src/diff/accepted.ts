// What people have marked as wording, in the charters on both sides → whether a change is such a pair of texts (semantics 21).
import { valueFingerprint } from '../charter/fingerprint.ts';
import type { Charter } from '../charter/schema.ts';
import type { Shape } from '../yaml/shape.ts';
import type { Change } from './change.ts';

export type AcceptedWording = NonNullable<
  NonNullable<Charter['edition']>['accepted_wording']
>[number];

export interface TextPair {
  before: unknown;
  after: unknown;
  shape: Shape;
}

/** The field of a record, as a reference names it. */
export const fieldName = ({ record, field }: { record: string; field: string }): string =>
  field === '' ? record : `${record}.${field}`;

export const marksOf = ({ before, after, shape }: TextPair): { from: string; to: string } => ({
  from: valueFingerprint(before, shape).slice(0, 16),
  to: valueFingerprint(after, shape).slice(0, 16),
});

/** What a change brought or took away of it; undefined for any other change. */
export const acceptedEntry = ({
  list,
  field,
  before,
  after,
}: Pick<Change, 'list' | 'field' | 'before' | 'after'>): AcceptedWording | undefined =>
  isAcceptance({ list, field }) ? (after ?? before ?? {}) : undefined;

export const isAcceptance = ({ list, field }: Pick<Change, 'list' | 'field'>): boolean =>
  list === 'edition' && /^accepted_wording\.[^.]+$/.test(field);

export type IsAccepted = (about: string, pair: TextPair) => boolean;

/** Either way round: two texts that say the same do so whichever is the older. */
export const acceptedIn = (charters: readonly Charter[]): IsAccepted => {
  const known = new Map<string, Set<string>>();
  for (const { about, from, to } of charters.flatMap(
    ({ edition }) => edition?.accepted_wording ?? [],
  )) {
    if (about === undefined) continue;
    const pairs = known.get(about) ?? new Set();
    known.set(about, pairs.add(`${from} ${to}`).add(`${to} ${from}`));
  }
  return (about, pair) => {
    const pairs = known.get(about);
    if (pairs === undefined) return false;
    const { from, to } = marksOf(pair);
    return pairs.has(`${from} ${to}`);
  };
};
