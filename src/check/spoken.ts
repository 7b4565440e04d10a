// Choices of the format as they are said in an English sentence; other languages have theirs among the words.
import { enumerated, keysIn } from '../words/rule-words.ts';

type Sayings = Readonly<Record<string, string>>;

export const subjects: Sayings = {
  goals: 'goals',
  priority: 'priorities',
  money: 'money',
  membership: 'membership',
  approval: 'approvals',
  election: 'elections',
  removal: 'removals',
  publication: 'publication',
  change: 'changes',
  amendment: 'amendments',
  other: 'other matters',
};

export const events: Sayings = {
  'new-actor': 'a new actor',
  'actor-left': 'an actor leaving',
  'new-need': 'a new need',
  'changed-form': 'a change of form',
  'joint-money': 'joint money',
  'new-mandate': 'a new mandate',
  incident: 'an incident',
  other: 'something else',
};

export const forms: Sayings = {
  'meeting-place': 'meeting place',
  'product-organisation': 'product organisation',
};

export const said = (sayings: Sayings, key: string | undefined): string =>
  sayings[key ?? ''] ?? key ?? '';

/** The keys of a value that names several, joined by “and” or “or”. */
export const saidAll = (sayings: Sayings, keys: string | undefined, and = 'and'): string =>
  enumerated(
    keysIn(keys).map((key) => said(sayings, key)),
    and,
  );
