// An id of a record that is gone, borne by another.
import { eachRecord } from '../../charter/references.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'id-reused',
  checks: ['CHK-01'],
  trace: [],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'error',
  text: {
    summary: 'An id is never used again for something else',
    why: 'The old record’s history would be told as the new one’s.',
    fix: 'give the new record an id of its own',
    message: ({ id, was }) => `the id ${id} was another record: ${was}`,
  },
  find: ({ charter, reviews, before }) => {
    const earlier = [...(before === undefined ? [] : [before]), ...reviews].flatMap((one) =>
      eachRecord(one.charter),
    );
    return eachRecord(charter).flatMap(({ id, list, path }) => {
      const old = earlier.find((one) => one.id === id && one.list !== list);
      return old === undefined ? [] : [{ path, about: id, values: { id, was: old.label } }];
    });
  },
};
