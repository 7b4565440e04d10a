// Two charters and a field whose text differs → the entry that says it is only other words, or why there is none to make.
import type { Charter } from '../charter/schema.ts';
import { fieldName, marksOf, type AcceptedWording } from './accepted.ts';
import { findChanges } from './diff.ts';
import { textPairs } from './judge.ts';

export type Acceptance =
  | { kind: 'accepted'; entry: AcceptedWording }
  | { kind: 'no-such-change' }
  /** It is wording as it is. */
  | { kind: 'already' }
  /** A record, a date, a choice, a number of texts: nothing that other words could say. */
  | { kind: 'no-text' };

export const acceptanceOf = (before: Charter, after: Charter, about: string): Acceptance => {
  const { found } = findChanges(before, after);
  const one = found.find(({ change }) => fieldName(change) === about);
  if (one === undefined) return { kind: 'no-such-change' };
  const { change, shape } = one;
  const pair = { before: change.before, after: change.after, shape };
  const isText = change.kind === 'changed' && change.list !== 'charter';
  if (!isText || textPairs(pair) === undefined) return { kind: 'no-text' };
  if (change.impact === 'wording') return { kind: 'already' };
  return { kind: 'accepted', entry: { about, ...marksOf(pair) } };
};
