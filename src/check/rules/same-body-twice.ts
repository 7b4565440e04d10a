// One body or role under two names.
import type { Charter } from '../../charter/schema.ts';
import { at, called, holders, isPresent } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

/** Capitals, marks, articles and what kind of company it is do not make it another body. */
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<!\p{L})(?:the|kommune|council|as|hf|ab|a\/s)(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** `Welsh Technical Standards Board (WTSB)` is called by all of it, by what stands before, and by the short form. */
const keysOf = (names: readonly string[]): string[] =>
  names
    .flatMap((name) => [name, name.replace(/\([^)]*\)/g, ''), /\(([^)]+)\)/.exec(name)?.[1] ?? ''])
    .map(key)
    .filter((found) => found !== '');

interface Named {
  path: readonly (string | number)[];
  record: { id?: string; name?: string; title?: string };
  keys: string[];
  /** Two roles of one title are one role only when the same actors hold them. */
  heldBy?: string;
}

const namedIn = (charter: Charter): Named[] => [
  ...(charter.actors ?? []).flatMap((record, index) => {
    const keys = keysOf([called(record), ...(record.also_called ?? [])]);
    return isPresent(record) ? [{ path: ['actors', index], record, keys }] : [];
  }),
  ...(charter.arenas ?? []).map((record, index) => ({
    path: ['arenas', index],
    record,
    keys: keysOf([called(record)]),
  })),
  ...(charter.roles ?? []).map((record, index) => ({
    path: ['roles', index],
    record,
    keys: keysOf([called(record)]),
    heldBy: holders(record).sort().join(' '),
  })),
];

/** The roles come last: where the first of two is a role, the other is. */
const isSame = (first: Named, other: Named): boolean =>
  first.keys.some((key) => other.keys.includes(key)) &&
  (first.heldBy === undefined || first.heldBy === other.heldBy);

export const rule: Rule = {
  id: 'same-body-twice',
  checks: [],
  trace: [],
  kind: 'guess',
  onRealCharters: { found: 0, mistaken: 0 },
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'A body or role is entered once',
    why: 'Two entries for one body grow apart.',
    fix: 'merge the two, and put the other name under also_called',
    message: ({ one, other }) => `“${one}” and “${other}” may be the same`,
  },
  find: ({ charter }) => {
    const named = namedIn(charter);
    return named.flatMap((other, place) => {
      const first = named.slice(0, place).find((earlier) => isSame(earlier, other));
      if (!first) return [];
      const values = { one: called(first.record), other: called(other.record) };
      return [at(other.path, other.record, values)];
    });
  },
};
