// By which rule a decision was taken.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'decision-without-rule',
  checks: ['CHK-71'],
  trace: ['OUT-13'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'Every subject in the decision log has a decision rule',
    why: 'When you have already decided such things, you have a rule; it is only not written down.',
    fix: 'add a decision rule for the subject',
    message: ({ decision, subject }) =>
      `${decision} is about ${subject}, and no decision rule says how that is decided`,
  },
  find: ({ charter }) =>
    (charter.decisions ?? []).flatMap((one, index) =>
      one.subject !== undefined &&
      one.subject !== 'other' &&
      one.rule === undefined &&
      !(charter.decision_rules ?? []).some((rule) => rule.subject === one.subject)
        ? [at(['decisions', index], one, { decision: one.title ?? '', subject: one.subject })]
        : [],
    ),
};
