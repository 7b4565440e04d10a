// A waiver that covers nothing any more; found when the other rules are done.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'waiver-unmatched',
  checks: [],
  trace: [],
  kind: 'always',
  preset: 'minimal',
  severity: 'warning',
  text: {
    summary: 'A waiver covers something',
    why: 'A waiver for what is no longer there hides the next one.',
    fix: 'take the waiver away, or mend the rule and record it names',
    message: ({ rule, about }) =>
      about === ''
        ? `the waiver of ${rule} covers nothing`
        : `the waiver of ${rule} for “${about}” covers nothing`,
  },
  find: () => [],
};
