// A form that changed without a decision.
import type { Charter } from '../../charter/schema.ts';
import { forms, said } from '../spoken.ts';
import type { Rule } from '../rule.ts';

/** Logged since, and about change; one without a subject may be. */
const isDecided = (charter: Charter, earlier: Charter): boolean => {
  const known = (earlier.decisions ?? []).map(({ id, title }) => id ?? title);
  return (charter.decisions ?? []).some(
    ({ id, title, subject = 'change' }) =>
      !known.includes(id ?? title) && ['change', 'amendment'].includes(subject),
  );
};

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
    fix: 'log the decision with the subject change',
    message: ({ from, to }) =>
      `the form went from ${said(forms, from)} to ${said(forms, to)}, and no decision on it is logged`,
  },
  find: ({ charter, reviews, before }) => {
    const to = charter.collaboration?.form;
    const last = [...reviews, ...(before === undefined ? [] : [before])].findLast(
      ({ charter: { collaboration } }) =>
        collaboration?.form !== undefined && collaboration.form !== to,
    );
    const from = last?.charter.collaboration?.form;
    if (!last || from === undefined || to === undefined || isDecided(charter, last.charter))
      return [];
    return [{ path: ['collaboration', 'form'], values: { from, to } }];
  },
};
