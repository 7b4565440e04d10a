// Rules on what was there at earlier reviews, at their edges.
import { inForce, reviewed, type Edge } from './edges.ts';

const assumed = {
  needs: [{ id: 'calm', statement: 'Come home calm', evidence: 'assumed' }],
} as const;
const observed = {
  needs: [{ id: 'calm', statement: 'Come home calm', evidence: 'observed' }],
} as const;
const isAssumed = 'the need “Come home calm” has been assumed through two reviews';
const still = { trigger: 'rhythm', changed: false, wideSpread: 2 } as const;

export const edgesOfHistory: readonly Edge[] = [
  {
    rule: 'need-still-assumed',
    shows: 'one review is not two',
    context: {
      ...inForce({ ...assumed, needs: [...assumed.needs] }),
      reviews: [reviewed('2025-05-06', { needs: [...assumed.needs] })],
    },
    finds: [],
  },
  {
    rule: 'need-still-assumed',
    shows: 'the two last count, and not the one before',
    context: {
      ...inForce({ needs: [...assumed.needs] }),
      reviews: [
        reviewed('2024-05-06', { needs: [...observed.needs] }),
        reviewed('2025-05-06', { needs: [...assumed.needs] }),
        reviewed('2026-05-06', { needs: [...assumed.needs] }),
      ],
    },
    finds: [isAssumed],
  },
  {
    rule: 'need-still-assumed',
    shows: 'observed at the last review',
    context: {
      ...inForce({ needs: [...assumed.needs] }),
      reviews: [
        reviewed('2025-05-06', { needs: [...assumed.needs] }),
        reviewed('2026-05-06', { needs: [...observed.needs] }),
      ],
    },
    finds: [],
  },
  {
    rule: 'open-point-closed-without-decision',
    shows:
      'points without ids are told apart by their question; the commit compared with goes before the review',
    context: {
      ...inForce({ open_points: [{ question: 'Who drives at night?' }] }),
      reviews: [reviewed('2026-05-06', {})],
      before: { at: 'main', charter: { open_points: [{ question: 'Who pays?' }] } },
    },
    finds: ['the open point “Who pays?” was there at main and is gone without a decision'],
  },
  {
    rule: 'open-point-closed-without-decision',
    shows: 'what was gone before the last review was settled there',
    context: {
      ...inForce({}),
      reviews: [
        reviewed('2025-05-06', { open_points: [{ id: 'pay', question: 'Who pays?' }] }),
        reviewed('2026-05-06', {}),
      ],
    },
    finds: [],
  },
  {
    rule: 'open-point-stale',
    shows: 'a month has not begun to count before it is over',
    context: {
      ...inForce({ open_points: [{ question: 'Who pays?', opened: '2026-05' }] }),
      today: '2026-11-15',
      options: { days: 180 },
    },
    finds: [],
  },
  {
    rule: 'outcome-not-assessed',
    shows: 'information until two reviews have been held; adoption is none',
    context: {
      ...inForce({}),
      outcomes: ['OUT-10'],
      options: { reviews: 2 },
      reviews: [reviewed('2025-01-01', {}, { trigger: 'adopted' }), reviewed('2026-01-01', {})],
    },
    finds: ['info: not assessed yet: money, skills and time (OUT-10)'],
  },
  {
    rule: 'unchanged-with-wide-spread',
    shows: 'two unchanged reviews',
    context: {
      ...inForce({}),
      reviews: [reviewed('2025-05-12', {}, still), reviewed('2026-05-12', {}, still)],
    },
    finds: [
      'the last two reviews changed nothing, while the answers to 2 statements lie three or more apart',
    ],
  },
  {
    rule: 'unchanged-with-wide-spread',
    shows: 'one review is not two',
    context: { ...inForce({}), reviews: [reviewed('2026-05-12', {}, still)] },
    finds: [],
  },
  {
    rule: 'unchanged-with-wide-spread',
    shows: 'something was changed at one of the two',
    context: {
      ...inForce({}),
      reviews: [
        reviewed('2025-05-12', {}, { ...still, changed: true }),
        reviewed('2026-05-12', {}, still),
      ],
    },
    finds: [],
  },
  {
    rule: 'unchanged-with-wide-spread',
    shows: 'nothing lies far apart',
    context: {
      ...inForce({}),
      reviews: [
        reviewed('2025-05-12', {}, still),
        reviewed('2026-05-12', {}, { ...still, wideSpread: 0 }),
      ],
    },
    finds: [],
  },
  {
    rule: 'strand-without-leader',
    shows: 'a strand that is not over; capitals do not matter',
    context: {
      ...inForce({
        strands: [
          { id: 'intake', title: 'Intake', ends: '2027-06' },
          { id: 'new-ward', title: 'New ward' },
        ],
        roles: [{ id: 'leader', title: 'NEW WARD: leader', kind: 'leader' }],
      }),
      formGroup: 'formal',
    },
    finds: ['no role of kind leader names the strand “Intake”'],
  },
];
