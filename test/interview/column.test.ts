import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import type { Reply } from '../../src/interview/ask.ts';
import { safelyHome } from '../support/safely-home.ts';
import {
  after,
  enterTo,
  jumpTo,
  keyOf,
  leave,
  menu,
  pick,
  problemOf,
  promptOf,
  sittingOf,
  step,
  text,
  tick,
} from '../support/sitting.ts';

const above: Reply = { do: 'same-as-above' };
const all = (value?: string): Reply =>
  value === undefined ? { do: 'same-for-all' } : { do: 'same-for-all', value };
const at = (key: string, charter: Charter = safelyHome) =>
  enterTo(jumpTo(sittingOf(charter, { level: 'deeper' }), key.slice(0, key.indexOf('/'))), key);

const risks: Charter = {
  ...safelyHome,
  risks: [
    { id: 'beds', statement: 'Beds are short', owner: 'hospital' },
    { id: 'winter', statement: 'Winter roads' },
    { id: 'staff', statement: 'Too few nurses' },
  ],
};

test('a cell says whose it is, what stands above and how many are left', () => {
  expect(promptOf(at('Q-RSK-01/owner/winter', risks))).toMatchObject({
    label: expect.stringMatching(/^Winter roads – /) as string,
    column: { above: 'Helse Nordvik', left: 2 },
  });
  expect(promptOf(at('Q-RSK-01/owner/beds', risks)).column).toEqual({ left: 3 });
});

describe('the value above', () => {
  test.each<[string, string, Reply, unknown]>([
    ['text', 'Q-ACT-01/brings/lia', text('a ward'), { brings: 'a ward' }],
    ['a choice', 'Q-ACT-01/kind/lia', pick('health'), { kind: 'health' }],
    ['entries', 'Q-FORM-08/alignment/lia', text('the care plan'), { alignment: 'the care plan' }],
  ])('%s', (_, key, reply, expected) => {
    const first = at(key.replace('lia', 'skarsund'));
    expect(after(first, reply, above).charter.actors?.[1]).toMatchObject(expected as object);
  });

  test('a reference, a number, a date and a measure', () => {
    const risk = after(at('Q-RSK-01/owner/winter', risks), above);
    expect(risk.charter.risks?.[1]).toMatchObject({ owner: 'hospital' });
    const steps: Charter = {
      ...safelyHome,
      escalation: [
        { id: 'a', step: 'Talk' },
        { id: 'b', step: 'Meet' },
      ],
    };
    const days = after(at('Q-DEC-04/within_days/a', steps), text('14'), above);
    expect(days.charter.escalation?.map((one) => one.within_days)).toEqual([14, 14]);
    const until = after(at('Q-RES-01/until/skarsund'), text('2027-06'), above, above);
    expect(until.charter.resources?.map((one) => one.until)).toEqual([
      '2027-06',
      '2027-06',
      '2027-06',
    ]);
    const amount = after(at('Q-RES-01/amount/skarsund'), text('2,5 nurses'), above);
    expect(amount.charter.resources?.[1]).toMatchObject({
      actor: 'lia',
      amount: { value: 2.5, unit: 'nurses' },
    });
  });

  test('several of a few, and several references', () => {
    const covers = after(at('Q-ANC-01/covers/skarsund'), tick('goals', 'risk'), above);
    expect(covers.charter.anchoring?.[1]).toMatchObject({
      actor: 'lia',
      covers: ['goals', 'risk'],
    });
    const roles: Charter = {
      ...safelyHome,
      roles: [
        { id: 'lead', title: 'Leader' },
        { id: 'clerk', title: 'Clerk' },
      ],
    };
    const held = after(at('Q-ROL-02/held_by/lead', roles), tick('lia'), above);
    expect(held.charter.roles?.[1]).toMatchObject({ held_by: [{ actor: 'lia' }] });
  });

  test('records inside are others, with ids of their own', () => {
    const measures = after(
      at('Q-RSK-01/measures/beds', risks),
      text('Call early; Rent beds'),
      above,
    );
    expect(measures.charter.risks?.map((risk) => risk.measures)).toEqual([
      [
        { id: 'call-early', what: 'Call early' },
        { id: 'rent-beds', what: 'Rent beds' },
      ],
      [
        { id: 'call-early-2', what: 'Call early' },
        { id: 'rent-beds-2', what: 'Rent beds' },
      ],
      undefined,
    ]);
  });

  test('is missing on the first row, and above an empty cell', () => {
    for (const reply of [above, all()])
      expect(problemOf(at('Q-ACT-01/brings/skarsund'), reply)).toBe(
        'there is nothing in the row above',
      );
    expect(problemOf(at('Q-RSK-01/owner/staff', risks), above)).toBe(
      'there is nothing in the row above',
    );
  });
});

describe('the same for all that are left', () => {
  test('what stands above', () => {
    const given = after(at('Q-RSK-01/owner/winter', risks), all());
    expect(given.charter.risks?.map((risk) => risk.owner)).toEqual([
      'hospital',
      'hospital',
      'hospital',
    ]);
    expect(keyOf(given)).toBe('Q-RSK-01/measures/beds');
  });

  test.each<[string, string, string, unknown[]]>([
    ['typed text', 'Q-ANC-01/document/skarsund', 'a letter', ['a letter', 'a letter', 'a letter']],
    ['a choice', 'Q-ANC-01/level/skarsund', 'board', ['board', 'board', 'board']],
    ['one of several', 'Q-ANC-01/covers/skarsund', 'goals', [['goals'], ['goals'], ['goals']]],
  ])('%s', (_, key, value, expected) => {
    const field = key.split('/')[1] ?? '';
    const given = after(at(key), all(value));
    const records = given.charter.anchoring as Record<string, unknown>[];
    expect(records.map((record) => record[field])).toEqual(expected);
  });

  test('a value that cannot be taken is given to none', () => {
    expect(problemOf(at('Q-ANC-01/level/skarsund'), all('everyone'))).toBe(
      'that does not work on this question',
    );
    expect(problemOf(at('Q-RES-01/until/skarsund'), all('next spring'))).toContain('next spring');
  });

  test('what is filled stays', () => {
    const given = after(at('Q-ACT-01/brings/skarsund'), all('a ward'));
    expect(given.charter.actors?.map((actor) => actor.brings)).toEqual([
      'a ward',
      'a rehabilitation ward',
      'discharge nurses',
    ]);
  });
});

describe('a cell that is filled', () => {
  test('Enter leaves it', () => {
    const cell = at('Q-ACT-01/brings/lia');
    expect(step(cell, leave).charter.actors).toEqual(cell.charter.actors);
  });
  test('nothing typed over it empties it', () => {
    expect(step(at('Q-ACT-01/brings/lia'), text(' ')).charter.actors?.[1]).not.toHaveProperty(
      'brings',
    );
    const number: Charter = {
      ...safelyHome,
      escalation: [{ id: 'a', step: 'Talk', within_days: 3 }],
    };
    expect(step(at('Q-DEC-04/within_days/a', number), text('')).charter.escalation).toEqual([
      { id: 'a', step: 'Talk' },
    ]);
  });
  test('an entry whose name is typed again keeps its other fields and its id', () => {
    const owned: Charter = {
      ...safelyHome,
      risks: [
        {
          id: 'beds',
          statement: 'Beds are short',
          measures: [{ id: 'm', what: 'Call early', owner: 'lia' }],
        },
      ],
    };
    const cell = at('Q-RSK-01/measures/beds', owned);
    expect(promptOf(cell)).toMatchObject({ kind: 'text', current: 'Call early' });
    expect(
      step(cell, text('Rent beds; Call early; Rent beds')).charter.risks?.[0]?.measures,
    ).toEqual([
      { id: 'rent-beds', what: 'Rent beds' },
      { id: 'm', what: 'Call early', owner: 'lia' },
    ]);
  });
  test('an entry something else points at is not typed away', () => {
    const decided: Charter = {
      ...safelyHome,
      risks: [
        { id: 'beds', statement: 'Beds are short', measures: [{ id: 'm', what: 'Call early' }] },
      ],
      decisions: [{ id: 'd', date: '2026', title: 'We call early', affects: ['m'] }],
    };
    expect(problemOf(at('Q-RSK-01/measures/beds', decided), text('Rent beds'))).toContain(
      'refers to this',
    );
  });
  test('lines somebody wrote are not squeezed into one', () => {
    const written: Charter = {
      ...safelyHome,
      actors: [{ id: 'lia', name: 'Lia kommune', brings: 'a ward\n\nand nurses' }],
    };
    expect(promptOf(at('Q-ACT-01/brings/lia', written))).toMatchObject({
      kind: 'long',
      current: 'a ward\n\nand nurses',
    });
  });
});

test('a half-typed cell is offered again when the group comes back to it', () => {
  const left = after(at('Q-ACT-01/brings/lia'), menu('back', { typed: 'a wa' }), leave);
  expect(promptOf(left)).toMatchObject({ key: 'Q-ACT-01/brings/lia', draft: 'a wa' });
  expect(promptOf(after(left, text('a ward'), menu('back'))).draft).toBeUndefined();
});
