// A waiver without a reason, without an end, or past it.
import { isPast } from '../dates.ts';
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'waiver-broken',
  checks: [],
  trace: ['INS-23'],
  kind: 'always',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'A waiver has a reason, somebody who gave it, and an end that has not passed',
    why: 'A waiver is a promise to come back to it.',
    fix: 'give it a reason, by and until, or take it away',
    message: ({ rule, what }) => `the waiver of ${rule} ${what}`,
  },
  find: ({ charter, today }) =>
    (charter.waivers ?? []).flatMap((waiver, index) => {
      const what =
        (waiver.reason ?? '').trim() === ''
          ? 'has no reason'
          : waiver.by === undefined
            ? 'does not say who gave it'
            : waiver.until === undefined
              ? 'has no end'
              : isPast(waiver.until, today)
                ? `ran out ${waiver.until}`
                : '';
      return what === '' ? [] : [at(['waivers', index], waiver, { rule: waiver.rule ?? '', what })];
    }),
};
