// A field that a charter in force needs; waivers have a rule of their own.
import { missingFields } from '../not-filled.ts';
import { aboutAt } from '../texts.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'needed-field-missing',
  checks: ['CHK-02'],
  trace: [],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'The needed fields of a record are filled in',
    why: 'The few needed fields are what makes a record mean something to those who were not there.',
    fix: 'fill in the field, or write under unsettled who settles it',
    message: ({ field, record }) =>
      record === '' ? `${field} is not filled in` : `${field} is not filled in for “${record}”`,
  },
  find: ({ charter }) =>
    missingFields(charter).flatMap(({ path, field, label }) => {
      if (path[0] === 'waivers') return [];
      return [{ path, ...aboutAt(charter, path), values: { field, record: label } }];
    }),
};
