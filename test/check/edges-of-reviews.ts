// Rules on when a review is held, and who was there, at their edges.
import { actors, inForce, reviewed, type Edge } from './edges.ts';

const next = (date: string) => ({ review: { next: date } });

export const edgesOfReviews: readonly Edge[] = [
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
];
