// A quorum or a threshold that the seats can never meet.
import type { Charter } from '../../charter/schema.ts';
import { shareOf } from '../../charter/numbers.ts';
import { at, called } from '../../charter/present.ts';
import { seatsOf } from '../../charter/seats.ts';
import type { Found, Rule } from '../rule.ts';

interface Body {
  path: readonly (string | number)[];
  record: { id?: string; name?: string; title?: string };
  validity: NonNullable<NonNullable<Charter['arenas']>[number]['validity']>;
  seats: number;
}

/** Arenas, and decision rules whose decider is one arena. */
const bodiesOf = (charter: Charter): Body[] => [
  ...(charter.arenas ?? []).map((record, index) => ({
    path: ['arenas', index],
    record,
    validity: record.validity ?? {},
    seats: seatsOf(charter, record),
  })),
  ...(charter.decision_rules ?? []).map((record, index) => {
    const [decider, ...more] = record.decider ?? [];
    const arena = (charter.arenas ?? []).find(({ id }) => id === decider);
    const seats = arena === undefined || more.length > 0 ? Infinity : seatsOf(charter, arena);
    return { path: ['decision_rules', index], record, validity: record.validity ?? {}, seats };
  }),
];

/** The seats there are, or everybody; undefined when it can be met, or is said in words. */
const exceeded = (wanted: string, seats: number): string | undefined => {
  const share = shareOf(wanted);
  if (share === undefined) return undefined;
  if ('part' in share) return share.part > 1 ? '' : undefined;
  return share.heads > seats ? String(seats) : undefined;
};

export const rule: Rule = {
  id: 'quorum-out-of-reach',
  checks: [],
  trace: ['OUT-13'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A quorum and a threshold can be met by the seats there are',
    why: 'A body that can never decide decides nothing, or decides against its own rules.',
    fix: 'lower the number, or add the seats that are missing',
    message: ({ body, field, wanted, seats }) =>
      seats === ''
        ? `the ${field} of ${body} is ${wanted}, which is more than everybody`
        : `the ${field} of ${body} is ${wanted}, and there ${seats === '1' ? 'is 1 seat' : `are ${seats} seats`}`,
  },
  find: ({ charter }) =>
    bodiesOf(charter).flatMap(({ path, record, validity, seats }) =>
      (['quorum', 'threshold'] as const).flatMap((field): Found[] => {
        const wanted = validity[field];
        if (wanted === undefined) return [];
        const most = exceeded(wanted, seats);
        if (most === undefined) return [];
        const values = { body: called(record), field, wanted, seats: most };
        return [at([...path, 'validity', field], record, values)];
      }),
    ),
};
