// An open point that went away without a decision.
import type { Rule } from '../rule.ts';

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
    fix: 'put the point back, or close it with closed_by',
    message: ({ point, at }) =>
      `the open point ${point} stood in ${at} and is gone without a decision`,
  },
  find: ({ charter, reviews, before }) => {
    const earlier = before ?? reviews.at(-1);
    return (earlier?.charter.open_points ?? []).flatMap((old) =>
      old.closed_by === undefined && !(charter.open_points ?? []).some((one) => one.id === old.id)
        ? [
            {
              path: ['open_points'],
              ...(old.id === undefined ? {} : { about: old.id }),
              values: { point: old.question ?? '', at: earlier?.at ?? '' },
            },
          ]
        : [],
    );
  },
};
