// Two decision rules for one subject.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'rule-stated-twice',
  checks: [],
  trace: [],
  kind: 'guess',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'One subject has one decision rule, or rules that tell when each holds',
    why: 'With two rules the one who chairs chooses.',
    fix: 'merge them, or say in the titles when each holds',
    message: ({ one, other, subject }) => `${one} and ${other} both say how ${subject} is decided`,
  },
  find: ({ charter }) =>
    (charter.decision_rules ?? []).flatMap((rule, index) => {
      if (rule.subject === undefined || rule.subject === 'other' || rule.subject === 'approval')
        return [];
      const same = (charter.decision_rules ?? [])
        .slice(0, index)
        .find((one) => one.subject === rule.subject);
      return same
        ? [
            at(['decision_rules', index], rule, {
              one: same.title ?? '',
              other: rule.title ?? '',
              subject: rule.subject,
            }),
          ]
        : [];
    }),
};
