// A term that has run out since the charter was adopted.
import { addDuration, lastDay } from '../dates.ts';
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'term-run-out',
  checks: [],
  trace: [],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A term of office that has run out is renewed or ended',
    why: 'A seat held past its term is held by habit.',
    fix: 'elect or appoint anew, or change the term',
    message: ({ what, term, since }) => `the term of ${what}, ${term} from ${since}, has run out`,
  },
  find: ({ charter, today }) => {
    const since = charter.edition?.adopted?.on;
    if (since === undefined) return [];
    return (charter.roles ?? []).flatMap((role, index) => {
      const end = role.term === undefined ? undefined : addDuration(lastDay(since), role.term);
      if (end === undefined || end >= today) return [];
      return [
        at(['roles', index, 'term'], role, {
          what: role.title ?? '',
          term: role.term ?? '',
          since,
        }),
      ];
    });
  },
};
