// A waiver without a reason, without an end, or past it.
import { isPast } from '../../charter/dates.ts';
import { at } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';
import type { Waiver } from '../waivers.ts';

/** What is wrong with it first; undefined when it holds. */
const faultOf = (waiver: Waiver, today: string): string | undefined => {
  if ((waiver.reason ?? '') === '') return 'reason';
  if (waiver.by === undefined) return 'by';
  if (waiver.until === undefined) return 'until';
  return isPast(waiver.until, today) ? 'past' : undefined;
};

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
    message: ({ rule = '', fault = '', until = '' }) =>
      `the waiver of ${rule} ${
        { reason: 'has no reason', by: 'does not say who gave it', until: 'has no end' }[fault] ??
        `ran out ${until}`
      }`,
  },
  find: ({ charter, today }) =>
    (charter.waivers ?? []).flatMap((waiver, index) => {
      const fault = faultOf(waiver, today);
      if (fault === undefined) return [];
      const values = { rule: waiver.rule ?? '…', fault, until: waiver.until ?? '' };
      return [at(['waivers', index], waiver, values)];
    }),
};
