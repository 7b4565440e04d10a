// A form that changed without a decision.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'form-changed-without-decision',
  checks: ['CHK-95'],
  trace: ['PHASE-6', 'DIFI-R1'],
  kind: 'wrong',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'A change of form is decided and logged',
    why: 'The form decides what you owe each other. It does not change by itself.',
    fix: 'log the decision with subject change, and what it affects',
    message: ({ from, to }) => `the form went from ${from} to ${to} without a decision in the log`,
  },
  find: ({ charter, reviews, before }) => {
    const earlier = before ?? reviews.at(-1);
    const from = earlier?.charter.collaboration?.form;
    const to = charter.collaboration?.form;
    if (from === undefined || to === undefined || from === to) return [];
    const known = new Set((earlier?.charter.decisions ?? []).map((one) => one.id));
    const isDecided = (charter.decisions ?? []).some(
      (one) => !known.has(one.id) && (one.subject === 'change' || one.subject === 'amendment'),
    );
    return isDecided ? [] : [{ path: ['collaboration', 'form'], values: { from, to } }];
  },
};
