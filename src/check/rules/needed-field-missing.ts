// A field that a charter in force needs.
import { missingFields } from '../not-filled.ts';
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
      record === '' ? `${field} is missing` : `${field} is missing in ${record}`,
  },
  find: ({ charter }) =>
    missingFields(charter).map(({ path, field, label }) => ({
      path,
      values: { field, record: label },
    })),
};
