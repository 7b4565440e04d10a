// An id of a record that is gone, borne by another.
import { eachRecord, type Indexed } from '../../charter/references.ts';
import { foldText } from '../../yaml/text.ts';
import type { Rule } from '../rule.ts';

const isSameCalled = (one: Indexed, other: Indexed): boolean =>
  foldText(one.label).toLowerCase() === foldText(other.label).toLowerCase();

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
    message: ({ id, was }) => `the id “${id}” was that of another record: “${was}”`,
  },
  find: ({ charter, reviews, before }) => {
    const earlier = [...reviews, ...(before === undefined ? [] : [before])].map((one) =>
      eachRecord(one.charter),
    );
    return eachRecord(charter).flatMap((now) => {
      const when = earlier.findLastIndex((records) => records.some(({ id }) => id === now.id));
      const was = earlier[when]?.find(({ id }) => id === now.id);
      // The same name in another list is the same thing moved; a new name under a living id is a renaming.
      const wasGone = when < earlier.length - 1;
      if (!was || isSameCalled(was, now) || (was.list === now.list && !wasGone)) return [];
      return [{ path: [...now.path, 'id'], about: now.id, values: { id: now.id, was: was.label } }];
    });
  },
};
