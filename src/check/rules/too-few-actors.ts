// A collaboration takes at least two actors; one entry for a class of them is several.
import { called, presentActors } from '../../charter/present.ts';
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
    message: ({ actor }) =>
      actor === ''
        ? 'no actor takes part; a collaboration takes at least two'
        : `only ${actor} takes part; a collaboration takes at least two`,
  },
  find: ({ charter }) => {
    const [only, ...others] = presentActors(charter).map(({ actor }) => actor);
    const isEnough = others.length > 0 || (only?.count !== undefined && only.count !== '1');
    return isEnough
      ? []
      : [{ path: ['actors'], values: { actor: only === undefined ? '' : called(only) } }];
  },
};
