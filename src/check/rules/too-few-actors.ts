// A collaboration takes at least two actors.
import { presentActors } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'too-few-actors',
  checks: ['CHK-03'],
  trace: [],
  kind: 'missing',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'At least two actors take part',
    why: 'A charter is an agreement between organisations. With one of them left there is nobody to agree with.',
    fix: 'list the organisations that take part under actors',
    message: ({ count }) =>
      `only ${count} of the actors take part; a collaboration takes at least two`,
  },
  find: ({ charter }) => {
    const { length } = presentActors(charter);
    return length < 2 ? [{ path: ['actors'], values: { count: String(length) } }] : [];
  },
};
