// Rules on reviews, dates and history, at their edges.
import { actors, inForce, reviewed, type Edge } from './edges.ts';

const assumed = {
  needs: [{ id: 'calm', statement: 'Come home calm', evidence: 'assumed' }],
} as const;
const observed = {
  needs: [{ id: 'calm', statement: 'Come home calm', evidence: 'observed' }],
} as const;
const isAssumed = 'the need “Come home calm” has been assumed through two reviews';
const next = (date: string) => ({ review: { next: date } });
const still = { trigger: 'rhythm', changed: false, wideSpread: 2 } as const;

export const edgesOfTime: readonly Edge[] = [
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
    rule: 'review-date-moved',
    shows: 'without reviews, the commit compared with',
    context: {
      ...inForce(next('2027-03')),
      before: { at: 'main', charter: { status: 'in-force', ...next('2026-12') } },
    },
    finds: ['the date of the review was moved from 2026-12 to 2027-03 without a review'],
  },
  {
    rule: 'review-date-moved',
    shows: 'the last review set the date',
    context: {
      ...inForce(next('2027-03')),
      reviews: [reviewed('2025-03-01', next('2026-03')), reviewed('2026-03-01', next('2027-03'))],
    },
    finds: [],
  },
  {
    rule: 'review-date-moved',
    shows: 'a draft may move its date',
    context: {
      ...inForce(next('2027-03')),
      before: { at: 'main', charter: { status: 'draft', ...next('2026-12') } },
    },
    finds: [],
  },
  ...[
    ['no date then', undefined, '2027-03'],
    ['no date now', '2026-12', undefined],
    ['the month said to the day', '2026-12', '2026-12-31'],
    ['the day said by its quarter', '2026-11', '2026-Q4'],
    ['a day in the month', '2026-11', '2026-11-20'],
  ].map(([shows = '', then, now]): Edge => ({
    rule: 'review-date-moved',
    shows,
    context: {
      ...inForce(now === undefined ? {} : next(now)),
      reviews: [reviewed('2025-11-01', then === undefined ? {} : next(then))],
    },
    finds: [],
  })),
  ...(
    [
      ['nothing planned', '2026-11-22', {}, []],
      ['past', '2026-11-22', next('2026-11-20'), []],
      [
        'on the day itself',
        '2026-11-22',
        next('2026-11-22'),
        ['the next review is due 2026-11-22'],
      ],
      [
        'fourteen days before',
        '2026-11-22',
        next('2026-12-06'),
        ['the next review is due 2026-12-06'],
      ],
      ['fifteen days before', '2026-11-22', next('2026-12-07'), []],
      ['a month, seen from its first day', '2026-11-01', next('2026-11'), []],
      [
        'under way',
        '2026-11-22',
        { review: { next: '2026-11-25', under_way: { started: '2026-11-20' } } },
        [],
      ],
    ] as const
  ).map(([shows, today, charter, finds]): Edge => ({
    rule: 'review-due-soon',
    shows,
    context: { ...inForce(charter), today, options: { days_before: 14 } },
    finds,
  })),
  {
    rule: 'review-not-planned',
    shows: 'a date is enough',
    context: inForce(next('2027-05')),
    finds: [],
  },
  {
    rule: 'review-not-planned',
    shows: 'somebody is to settle it',
    context: inForce({ review: { unsettled: [{ field: 'next', by: 'lillevik' }] } }),
    finds: [],
  },
  ...(
    [
      ['nothing planned', {}, []],
      ['thirty days late', next('2026-10-23'), ['warning: the review was due 2026-10-23']],
      ['thirty-one days late', next('2026-10-22'), ['error: the review was due 2026-10-22']],
    ] as const
  ).map(([shows, charter, finds]): Edge => ({
    rule: 'review-overdue',
    shows,
    context: { ...inForce(charter), options: { grace_days: 30 } },
    finds,
  })),
  {
    rule: 'review-without-everyone',
    shows: 'no review yet',
    context: inForce({ actors }),
    finds: [],
  },
  {
    rule: 'review-without-everyone',
    shows: 'nobody wrote down who was there',
    context: { ...inForce({ actors }), reviews: [reviewed('2026-05-12', {})] },
    finds: [],
  },
  {
    rule: 'review-without-everyone',
    shows: 'who joined on the day, or in that quarter, could have been there',
    context: {
      ...inForce({
        actors: [
          { id: 'lillevik', name: 'Lillevik', joined: '2026-05-12' },
          { id: 'storevik', name: 'Storevik', joined: '2026-Q2' },
        ],
      }),
      reviews: [reviewed('2026-05-12', {}, { participants: [] })],
    },
    finds: [
      'Lillevik did not take part in the review of 2026-05-12',
      'Storevik did not take part in the review of 2026-05-12',
    ],
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
