// One body or role under two names.
import type { Rule } from '../rule.ts';

/** Capitals, marks and the kind of body do not make it another. */
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:kommune|fylkeskommune|the|council|as|hf|ab|a\/s)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

export const rule: Rule = {
  id: 'same-body-twice',
  checks: [],
  trace: [],
  kind: 'guess',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'A body is entered once',
    why: 'Two entries for one body grow apart.',
    fix: 'merge the two, and put the other name under also_called',
    message: ({ one, other }) => `${one} and ${other} may be the same`,
  },
  find: ({ charter }) => {
    const named = [
      ...(charter.actors ?? []).map((one, index) => ({
        path: ['actors', index],
        one,
        name: one.name ?? '',
      })),
      ...(charter.arenas ?? []).map((one, index) => ({
        path: ['arenas', index],
        one,
        name: one.name ?? '',
      })),
    ];
    return named.flatMap(({ path, one, name }, at) => {
      const same = named
        .slice(0, at)
        .find((earlier) => key(earlier.name) !== '' && key(earlier.name) === key(name));
      return same
        ? [
            {
              path,
              ...(one.id === undefined ? {} : { about: one.id }),
              values: { one: same.name, other: name },
            },
          ]
        : [];
    });
  },
};
