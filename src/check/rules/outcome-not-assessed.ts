// Which of the 15 outcomes nobody has looked at.
import { heldReviews } from '../../charter/held-reviews.ts';
import type { Rule } from '../rule.ts';

const subjects: Readonly<Record<string, string>> = {
  'OUT-01': 'users and their needs',
  'OUT-02': 'goals and what users gain',
  'OUT-03': 'what belongs to the collaboration',
  'OUT-04': 'who takes part, and how others come in',
  'OUT-05': 'risks and measures',
  'OUT-06': 'backing in each organisation',
  'OUT-07': 'what you deliver or try out',
  'OUT-08': 'different ways of working',
  'OUT-09': 'the form of the collaboration',
  'OUT-10': 'money, skills and time',
  'OUT-11': 'what is reported to each management',
  'OUT-12': 'where you meet',
  'OUT-13': 'roles, decisions and disagreement',
  'OUT-14': 'what is steered jointly',
  'OUT-15': 'when you go through the charter again',
};

export const rule: Rule = {
  id: 'outcome-not-assessed',
  checks: ['CHK-60'],
  trace: ['GDE-4'],
  kind: 'missing',
  preset: 'strict',
  severity: 'warning',
  options: { reviews: { value: 2, about: 'after how many reviews it becomes a warning' } },
  text: {
    summary: 'Each of the 15 outcomes is assessed or said to be not relevant',
    why: 'The guide asks for assessments, not for answers. What nobody has looked at is worth a look.',
    fix: 'look at it at the next review, or say why it is not relevant',
    message: ({ outcome = '' }) => `not assessed yet: ${subjects[outcome] ?? ''} (${outcome})`,
  },
  find: ({ outcomes, reviews, options }) => {
    const isLong = heldReviews(reviews).length >= Number(options['reviews']);
    const severity = isLong ? ('warning' as const) : ('info' as const);
    return outcomes.map((outcome) => ({ path: [], about: outcome, severity, values: { outcome } }));
  },
};
