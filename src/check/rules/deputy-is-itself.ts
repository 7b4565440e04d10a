// A role that is its own deputy.
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'deputy-is-itself',
  checks: ['CHK-43'],
  trace: ['THL-L4'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A role has another role as its deputy',
    why: 'Nobody can step in for themselves.',
    fix: 'name another role as deputy',
    message: ({ role }) => `the role “${role}” is its own deputy`,
  },
  find: ({ charter }) =>
    (charter.roles ?? []).flatMap((role, index) =>
      role.deputy !== undefined && role.deputy === role.id
        ? [at(['roles', index, 'deputy'], role, { role: called(role) })]
        : [],
    ),
};
