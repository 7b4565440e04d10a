// Where a decision was made.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'decision-without-arena',
  checks: ['CHK-70'],
  trace: ['DIFI-R1', 'TEN-8'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'error',
  text: {
    summary: 'Every decision names the arena it was made in',
    why: 'Talk may be confidential; decisions may not. A decision that was made nowhere was made in hiding.',
    fix: 'name the arena, or record the session it was made in',
    message: ({ decision }) => `it is not said where ${decision} was decided`,
  },
  find: ({ charter }) =>
    (charter.decisions ?? []).flatMap((one, index) => {
      const inSession = (charter.sessions ?? []).some((session) => session.date === one.date);
      return one.arena === undefined && !inSession
        ? [at(['decisions', index], one, { decision: one.title ?? '' })]
        : [];
    }),
};
