// An open point that went away without a decision.
import { called } from '../../charter/present.ts';
import type { Charter, RecordOf } from '../../charter/schema.ts';
import type { Rule } from '../rule.ts';

/** By its id; a point written by hand may have had none. */
const isThere = (charter: Charter, old: RecordOf<'open_points'>): boolean =>
  (charter.open_points ?? []).some(
    (one) => (old.id !== undefined && one.id === old.id) || one.question === old.question,
  );

export const rule: Rule = {
  id: 'open-point-closed-without-decision',
  checks: ['CHK-62'],
  trace: [],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'An open point is closed by a decision',
    why: 'Points that simply vanish come back.',
    fix: 'put the point back, and close it with closed_by when it is decided',
    message: ({ point, at }) =>
      `the open point “${point}” was there at ${at} and is gone without a decision`,
  },
  find: ({ charter, reviews, before }) => {
    const earlier = before ?? reviews.at(-1);
    return (earlier?.charter.open_points ?? []).flatMap((old) =>
      old.closed_by === undefined && !isThere(charter, old)
        ? [
            {
              path: ['open_points'],
              values: { point: old.question ?? called(old), at: earlier?.at ?? '' },
            },
          ]
        : [],
    );
  },
};
