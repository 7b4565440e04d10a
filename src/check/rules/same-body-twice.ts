// One body or role under two names.
import type { Charter } from '../../charter/schema.ts';
import { called, holders, isPresent } from '../present.ts';
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
  id?: string;
  name: string;
  keys: string[];
  /** Two roles of one title are one role only when the same actors hold them. */
  heldBy?: string;
}

const namedIn = (charter: Charter): Named[] => [
  ...(charter.actors ?? []).flatMap((actor, index) => {
    const names = [called(actor), ...(actor.also_called ?? [])];
    const found = { path: ['actors', index], name: called(actor), keys: keysOf(names) };
    return isPresent(actor) ? [{ ...found, ...idOf(actor) }] : [];
  }),
  ...(charter.arenas ?? []).map((arena, index) => ({
    path: ['arenas', index],
    ...idOf(arena),
    name: called(arena),
    keys: keysOf([called(arena)]),
  })),
  ...(charter.roles ?? []).map((role, index) => ({
    path: ['roles', index],
    ...idOf(role),
    name: called(role),
    keys: keysOf([called(role)]),
    heldBy: holders(role).sort().join(' '),
  })),
];

const idOf = ({ id }: { id?: string }): { id?: string } => (id === undefined ? {} : { id });

const isSame = (one: Named, other: Named): boolean =>
  one.keys.some((found) => other.keys.includes(found)) &&
  (one.heldBy === undefined || other.heldBy === undefined || one.heldBy === other.heldBy);

export const rule: Rule = {
  id: 'same-body-twice',
  checks: [],
  trace: [],
  kind: 'guess',
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
      const one = named.slice(0, place).find((earlier) => isSame(earlier, other));
      if (!one) return [];
      const about = other.id === undefined ? {} : { about: other.id };
      return [{ path: other.path, ...about, values: { one: one.name, other: other.name } }];
    });
  },
};
