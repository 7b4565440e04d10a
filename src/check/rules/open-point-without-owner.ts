// Who has an open point, or a question that was parked.
import { at, called, isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'open-point-without-owner',
  checks: ['CHK-61'],
  trace: ['Q-REV-06'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'An open point, or a question that was parked, has an owner',
    why: 'An open point is worth writing down. With an owner it may even close.',
    fix: 'name who finds out',
    message: ({ point }) => `nobody has taken on the open point “${point}”`,
  },
  find: ({ charter }) => [
    ...(charter.open_points ?? []).flatMap((point, index) =>
      point.owner === undefined && point.closed_by === undefined && !isUnsettled(point, 'owner')
        ? [at(['open_points', index], point, { point: point.question ?? called(point) })]
        : [],
    ),
    ...Object.entries(charter.states ?? {}).flatMap(([id, { state, owner }]) =>
      state === 'parked' && owner === undefined ? [at(['states', id], { id }, { point: id })] : [],
    ),
  ],
};
