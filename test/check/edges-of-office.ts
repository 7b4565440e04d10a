// Rules on terms of office, roles and numbers, at their edges.
import type { Charter } from '../../src/charter/schema.ts';
import { actors, inForce, type Edge } from './edges.ts';

const chair = (term: string): NonNullable<Charter['roles']> => [
  { id: 'chair', title: 'Chair', term, held_by: [{ actor: 'lillevik' }] },
];
const elected = (...dates: string[]): NonNullable<Charter['decisions']> =>
  dates.map((date) => ({ id: `elected-${date}`, date, title: 'Election', subject: 'election' }));
const shares = (...percents: (number | undefined)[]): Charter => ({
  funding: {
    models: [
      {
        id: 'rent',
        title: 'Rent',
        shares: percents.map((percent, at) => ({
          actor: actors[at]?.id ?? '',
          ...(percent === undefined ? {} : { percent }),
        })),
      },
    ],
  },
});

export const edgesOfOffice: readonly Edge[] = [
  ...(
    [
      ['the last day', { edition: { adopted: { on: '2025-11-22' } } }, 'P1Y', []],
      [
        'the day after',
        { edition: { adopted: { on: '2025-11-21' } } },
        'P1Y',
        ['P1Y from 2025-11-21'],
      ],
      ['nobody knows since when', {}, 'P1Y', []],
      ['adopted some time that year', { edition: { adopted: { on: '2025' } } }, 'P11M', []],
      [
        'elected, and never adopted',
        { decisions: elected('2020-01-01') },
        'P1Y',
        ['P1Y from 2020-01-01'],
      ],
      [
        'adopted after the election',
        { edition: { adopted: { on: '2026-01-10' } }, decisions: elected('2024-01-10') },
        'P1Y',
        [],
      ],
      [
        'a quarter ends before May',
        { decisions: elected('2026-05-01', '2026-Q1') },
        'P6M',
        ['P6M from 2026-05-01'],
      ],
    ] as const
  ).map(([shows, charter, term, finds]): Edge => ({
    rule: 'term-run-out',
    shows,
    context: inForce({ ...charter, roles: chair(term) }),
    finds: finds.map((found) => `the term of “Chair” has run out: ${found}`),
  })),
  {
    rule: 'term-run-out',
    shows: 'a seat of somebody said in words',
    context: inForce({
      edition: { adopted: { on: '2020' } },
      arenas: [
        { id: 'board', name: 'Board', seats: [{ who: { text: 'the users' }, term: 'P2Y' }] },
      ],
    }),
    finds: ['the term of “the users” has run out: P2Y from 2020'],
  },
  ...(
    [
      ['99 in unequal shares', [45, 30, 24], ['99']],
      ['half a percent', [45, 30, 24.5], []],
      ['two shares', [40, 40], ['80']],
      ['one share is not said', [40, 40, undefined], []],
    ] as const
  ).map(([shows, percents, finds]): Edge => ({
    rule: 'shares-do-not-add-up',
    shows,
    context: inForce(shares(...percents)),
    finds: finds.map((sum) => `the shares of “Rent” add up to ${sum} percent`),
  })),
  {
    rule: 'too-few-actors',
    shows: 'nobody',
    context: inForce({}),
    finds: ['no actor takes part; a collaboration takes at least two'],
  },
  {
    rule: 'too-few-actors',
    shows: 'one entry for a class',
    context: inForce({ actors: [{ id: 'all', name: 'Each municipality', count: 'twelve' }] }),
    finds: [],
  },
  {
    rule: 'too-few-actors',
    shows: 'a class of one',
    context: inForce({ actors: [{ id: 'all', name: 'Lillevik', count: '1' }] }),
    finds: ['only Lillevik takes part; a collaboration takes at least two'],
  },
  {
    rule: 'one-actor-holds-every-role',
    shows: 'one role that is held is not every role',
    context: inForce({
      actors,
      roles: [
        { id: 'chair', title: 'Chair', held_by: [{ actor: 'lillevik' }] },
        { id: 'secretary', title: 'Secretary' },
      ],
    }),
    finds: [],
  },
  { rule: 'one-actor-holds-every-role', shows: 'no roles', context: inForce({}), finds: [] },
  {
    rule: 'role-without-deputy',
    shows: 'a deputy who serves in more places than this',
    context: inForce({
      roles: [
        {
          id: 'chair',
          title: 'Chair',
          kind: 'leader',
          arenas: ['board'],
          held_by: [{ actor: 'lillevik' }],
        },
        { id: 'vice', title: 'Vice chair', kind: 'deputy', arenas: ['board', 'office'] },
      ],
    }),
    finds: [],
  },
  {
    rule: 'quorum-out-of-reach',
    shows: 'one seat',
    context: inForce({
      arenas: [
        {
          id: 'board',
          name: 'Board',
          seats: [{ who: 'lillevik', number: '1' }],
          validity: { quorum: '2' },
        },
      ],
    }),
    finds: ['the quorum of Board is 2, and there is 1 seat'],
  },
];
