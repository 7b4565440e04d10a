// What organisations have answered alone is taken over as if the group had typed it; what they differ on is kept with who said it.
import { describe, expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { besideWith } from '../../src/contribute/beside.ts';
import type { Contribution } from '../../src/contribute/contribution.ts';
import type { Prompt } from '../../src/interview/ask.ts';
import type { Interview } from '../../src/interview/state.ts';
import { safelyHome } from '../support/three-views.ts';
import {
  after,
  done,
  jumpTo,
  keyOf,
  leave,
  menu,
  pick,
  problemOf,
  promptOf,
  settingOf,
  sittingOf,
  text,
  tick,
} from '../support/sitting.ts';

type Answers = Record<string, unknown>;

const roomWith = (
  said: { lillevik?: Answers; storas?: Answers; fjordsykehuset?: Answers },
  charter: Charter = safelyHome,
): Interview => {
  const contributions = Object.entries(said).map(([actor, answers]): Contribution => ({
    contribution: 1,
    actor,
    answers,
  }));
  return sittingOf(charter, { beside: besideWith(settingOf(), contributions) });
};

const optionsOf = (interview: Interview): string[] => {
  const prompt = promptOf(interview);
  return prompt.kind === 'choice' ? prompt.options.map(({ value }) => value) : [];
};
const use = menu('use');

/** Whatever was taken, the file holds it. */
const expectWhole = ({ charter }: Interview): void => {
  const read = parseCharter(formatCharter(charter));
  expect(read.problems).toEqual([]);
};

describe('one answer', () => {
  test('where nothing stands yet is written at once, and the group goes on', () => {
    const room = jumpTo(roomWith({ storas: { 'Q-DEC-05': 'I referatet' } }), 'Q-DEC-05');
    expect(promptOf(room)).toMatchObject({ beside: ['Storås kommune: I referatet'] });
    const taken = after(room, use);
    expect(taken.charter.answers).toEqual({ 'Q-DEC-05': 'I referatet' });
    expect(keyOf(taken)).not.toBe('Q-DEC-05');
    expect(promptOf(taken).notices?.[0]).toBe('Taken from Storås kommune: I referatet');
    expectWhole(taken);
  });

  test('is offered only where somebody has given one', () => {
    const room = jumpTo(roomWith({ storas: { 'Q-DEC-05': 'I referatet' } }), 'Q-GOAL-01');
    expect(promptOf(room).menu).not.toContain('use');
    expect(problemOf(room, use)).toBeDefined();
  });

  test('that stands there already is said to do so', () => {
    const charter = { ...safelyHome, answers: { 'Q-DEC-05': 'i referatet.' } };
    const room = jumpTo(roomWith({ storas: { 'Q-DEC-05': 'I referatet' } }, charter), 'Q-DEC-05');
    const same = after(room, use);
    expect(same.charter).toEqual(room.charter);
    expect([keyOf(same), promptOf(same).notices]).toEqual([
      'Q-DEC-05',
      ['What the organisations have answered stands here already.'],
    ]);
  });
});

describe('several texts', () => {
  const purposes = {
    lillevik: { 'Q-FORM-01': { purpose: 'Ingen hjem til et tomt hus' } },
    storas: { 'Q-FORM-01': { purpose: 'Færre døgn på korttidsplass.' } },
    fjordsykehuset: { 'Q-FORM-01': { purpose: 'ingen hjem til et tomt hus.' } },
  };
  const atPurpose = (): Interview => after(jumpTo(roomWith(purposes), 'Q-FORM-01'), leave);

  test('those that say the same are one, and what stands comes first', () => {
    const asked = after(atPurpose(), use);
    expect(promptOf(asked)).toMatchObject({
      key: 'take/Q-FORM-01/purpose',
      beside: [
        'Lillevik kommune, Fjordsykehuset: Ingen hjem til et tomt hus',
        'Storås kommune: Færre døgn på korttidsplass.',
      ],
    });
    expect(optionsOf(asked)).toEqual(['keep', '0', '1', 'merge', 'differ']);
    const kept = after(asked, pick('keep'));
    expect([keyOf(kept), kept.charter]).toEqual(['Q-FORM-01/purpose', asked.charter]);
    const taken = after(asked, pick('1'));
    expect(taken.charter.collaboration?.purpose).toBe('Færre døgn på korttidsplass.');
    expect(keyOf(taken)).not.toBe('Q-FORM-01/purpose');
    expectWhole(taken);
  });

  test('together they are a draft, and nothing is written until it is given', () => {
    const writing = after(atPurpose(), use, pick('merge'));
    expect(promptOf(writing)).toMatchObject({
      kind: 'long',
      draft:
        'Ingen skal skrives ut til et tomt hus.\n\nIngen hjem til et tomt hus\n\nFærre døgn på korttidsplass.\n',
    });
    expect(writing.charter.collaboration).toEqual(safelyHome.collaboration);
    expect(keyOf(after(writing, menu('back')))).toBe('Q-FORM-01/purpose');
    expect(after(writing, leave).charter.collaboration).toEqual(safelyHome.collaboration);
    const given = after(writing, text('Trygt hjem, og færre døgn.'));
    expect(given.charter.collaboration?.purpose).toBe('Trygt hjem, og færre døgn.');
    expectWhole(given);
  });

  test('what was being typed is not lost', () => {
    const room = after(atPurpose(), menu('use', { typed: 'Alle skal' }), pick('merge'));
    expect(promptOf(room).draft?.split('\n\n')[0]).toBe('Alle skal');
    const [only] = [jumpTo(roomWith({ storas: { 'Q-DEC-05': 'I referatet' } }), 'Q-DEC-05')];
    const asked = after(only, menu('use', { typed: 'I en logg' }));
    expect(keyOf(asked)).toBe('take/Q-DEC-05');
    expect(promptOf(after(asked, pick('keep'))).draft).toBe('I en logg');
  });
});

describe('lists', () => {
  const lists = {
    lillevik: {
      'Q-ROL-02': [
        { title: 'Koordinator', kind: 'coordinator', held_by: ['lillevik'] },
        { title: 'Sekretariat', kind: 'secretary', held_by: [{ text: 'fjordsykehuset' }] },
      ],
    },
    storas: {
      'Q-ROL-02': [
        { title: 'koordinator', held_by: ['storas'] },
        { title: 'Møteleder', kind: 'leader', held_by: [{ text: 'Helseplattformen' }] },
      ],
    },
  };
  const atRoles = (): Interview => jumpTo(roomWith(lists), 'Q-ROL-02');

  test('everybody’s, each name once, and the list is looked at', () => {
    const asked = after(atRoles(), use);
    expect(optionsOf(asked)).toEqual(['keep', 'everybody', '0', '1', 'differ']);
    const all = after(asked, pick('everybody'));
    expect(keyOf(all)).toBe('Q-ROL-02/rows');
    expect(all.charter.roles).toEqual([
      { id: 'koordinator', title: 'Koordinator', kind: 'coordinator' },
      {
        id: 'sekretariat',
        title: 'Sekretariat',
        kind: 'secretary',
        held_by: [{ actor: 'fjordsykehuset' }],
      },
      { id: 'moteleder', title: 'Møteleder', kind: 'leader' },
    ]);
    expect(promptOf(all).notices).toEqual([
      'Taken from Lillevik kommune, Storås kommune: 2 new in the list.',
      'Left out, because the charter does not have it: “Helseplattformen”. Add it first, or answer here.',
    ]);
    expectWhole(all);
  });

  test('what they say differently of one record is asked with what each has said', () => {
    const all = after(atRoles(), use, pick('everybody'), done);
    let now = all;
    while (keyOf(now) !== 'Q-ROL-02/held_by/koordinator') now = after(now, leave);
    expect(promptOf(now).beside).toEqual([
      'Lillevik kommune: Lillevik kommune',
      'Storås kommune: Storås kommune',
    ]);
    expect(optionsOf(after(now, use))).toEqual(['everybody', '0', '1', 'differ', 'keep']);
    const both = after(now, use, pick('everybody'));
    expect(both.charter.roles?.[0]?.held_by).toEqual([{ actor: 'lillevik' }, { actor: 'storas' }]);
    expectWhole(both);
  });

  test('a need that is named is made; an organisation never is', () => {
    const goals = [
      { statement: 'Hjem samme dag', needs: [{ text: 'Noen som låser opp' }, { text: 'Mat' }] },
    ];
    const room = after(jumpTo(roomWith({ storas: { 'Q-GOAL-01': goals } }), 'Q-GOAL-01'), use);
    expect(room.charter.needs?.map(({ id }) => id)).toEqual(['noen-som-laser-opp', 'mat']);
    expect(room.charter.goals?.[1]).toMatchObject({ needs: ['noen-som-laser-opp', 'mat'] });
    expect(room.charter.actors).toEqual(safelyHome.actors);
    expectWhole(room);
  });

  test('what the charter no longer has is left out and said', () => {
    const { roles: _, ...without } = safelyHome;
    const [first, ...others] = safelyHome.actors ?? [];
    const room = jumpTo(
      roomWith(
        { storas: { 'Q-ROL-02': [{ title: 'Koordinator', held_by: [first?.id ?? ''] }] } },
        { ...without, actors: others },
      ),
      'Q-ROL-02',
    );
    const taken = after(room, use);
    expect(taken.charter.roles).toEqual([{ id: 'koordinator', title: 'Koordinator' }]);
    expect(promptOf(taken).notices?.[1]).toContain('“lillevik”');
    expectWhole(taken);
  });
});

describe('a row for each organisation', () => {
  const own = {
    lillevik: { 'Q-RES-01': { kind: 'time', amount: 'to timer i uka' } },
    storas: { 'Q-RES-01': { kind: 'time', amount: 'en halv stilling' } },
    fjordsykehuset: { 'Q-RES-01': { kind: 'money', amount: '200 000 kroner' } },
  };

  test('its own answer, in this row or in all that are empty', () => {
    const room = jumpTo(roomWith(own), 'Q-RES-01');
    expect(promptOf(room)).toMatchObject({
      key: 'Q-RES-01/kind/lillevik',
      beside: ['Lillevik kommune: Time'],
    });
    const asked = after(room, use);
    expect(optionsOf(asked)).toEqual(['column', '0', 'keep']);
    expect(promptOf(asked).beside).toEqual([
      'Lillevik kommune: Time',
      'Storås kommune: Time',
      'Fjordsykehuset: Money',
    ]);
    const all = after(asked, pick('column'));
    expect(keyOf(all)).toBe('Q-RES-01/amount/lillevik');
    expect(all.charter.resources?.map(({ actor, kind }) => [actor, kind])).toEqual([
      ['lillevik', 'time'],
      ['storas', 'time'],
      ['fjordsykehuset', 'money'],
    ]);
    expectWhole(all);
    const one = after(asked, pick('0'));
    expect([keyOf(one), one.charter.resources?.length]).toEqual(['Q-RES-01/kind/storas', 1]);
  });

  test('a row that says something else stays, and is named', () => {
    const charter: Charter = {
      ...safelyHome,
      resources: [{ id: 'penger', actor: 'storas', kind: 'money' }],
    };
    const all = after(jumpTo(roomWith(own, charter), 'Q-RES-01'), use, pick('column'));
    expect(all.charter.resources?.[0]).toMatchObject({ actor: 'storas', kind: 'money' });
    expect(promptOf(all).notices).toEqual([
      'The organisations’ own answers are in 2 rows now.',
      'Something else stands here already, and stays: Storås kommune.',
    ]);
  });
});

describe('we differ', () => {
  const apart = {
    lillevik: { 'Q-DEC-05': 'I referatet' },
    storas: { 'Q-DEC-05': 'I en egen logg' },
  };
  const charter: Charter = { ...safelyHome, answers: { 'Q-DEC-05': 'I referatet.' } };
  const recorded = (): Interview =>
    after(jumpTo(roomWith(apart, charter), 'Q-DEC-05'), use, pick('differ'));

  test('the answers are kept with who gave them, and those who see it otherwise say so', () => {
    const asked = recorded();
    expect(promptOf(asked)).toMatchObject({
      key: 'dispute/Q-DEC-05/who',
      current: ['storas'],
      beside: ['Lillevik kommune: I referatet', 'Storås kommune: I en egen logg'],
    });
    const settled = after(asked, tick('storas'), pick('object'), text('Ingen leser dem'), text(''));
    expect(settled.charter.answers).toEqual(charter.answers);
    expect(settled.charter.states?.['Q-DEC-05']).toEqual({
      state: 'disputed',
      positions: [{ actor: 'storas', position: 'object', reason: 'Ingen leser dem' }],
    });
    expect(settled.charter.disputes).toEqual([
      {
        id: 'dispute-q-dec-05',
        about: 'Q-DEC-05',
        alternatives: [
          { id: 'i-referatet', text: 'I referatet', from: 'Lillevik kommune' },
          { id: 'i-en-egen-logg', text: 'I en egen logg', from: 'Storås kommune' },
        ],
      },
    ]);
    expectWhole(settled);
  });

  test('where nothing stands yet, nobody is said to see it otherwise', () => {
    const asked = after(jumpTo(roomWith(apart), 'Q-DEC-05'), use, pick('differ'));
    expect(promptOf(asked)).toMatchObject({
      ask: 'Who wants to say where they stand, and why? The charter says nothing about this yet.',
      current: [],
    });
    expect(after(asked, leave).charter).toMatchObject({
      states: { 'Q-DEC-05': { state: 'disputed' } },
      disputes: [{ about: 'Q-DEC-05' }],
    });
  });

  test('nobody need say more; it stays in dispute', () => {
    const gone = after(recorded(), tick());
    expect(gone.charter.states?.['Q-DEC-05']).toEqual({ state: 'disputed' });
    expect(gone.charter.disputes).toHaveLength(1);
    expect(keyOf(gone)).not.toMatch(/^dispute/);
  });

  test('when it is settled, what it said goes with it', () => {
    const again = jumpTo(after(recorded(), tick()), 'Q-DEC-05');
    const besides = ({ beside = [] }: Prompt): string => beside.join('\n');
    expect(besides(promptOf(again))).toContain('You have noted that you differ');
    const asked = after(again, menu('dispute'));
    expect(besides(promptOf(asked))).toContain('go on without ticking anybody');
    const over = after(asked, tick());
    expect(promptOf(over).notices).toEqual([expect.stringContaining('The dispute is over')]);
    expect(besides(promptOf(over))).not.toContain('You have noted');
    expect([over.charter.states, over.charter.disputes]).toEqual([undefined, undefined]);
  });

  test('said twice it is one dispute; another part of the question joins it', () => {
    const twice = after(
      jumpTo(after(recorded(), tick()), 'Q-DEC-05'),
      use,
      pick('differ'),
      tick('lillevik'),
      pick('abstain'),
    );
    expect(twice.charter.disputes?.map(({ alternatives }) => alternatives?.length)).toEqual([2]);
    const named = {
      lillevik: { 'Q-FORM-01': { name: 'Hjem', purpose: 'Ro' } },
      storas: { 'Q-FORM-01': { name: 'Trygt', purpose: 'Fart' } },
    };
    const first = after(jumpTo(roomWith(named), 'Q-FORM-01'), use, pick('differ'), tick());
    expect(keyOf(first)).toBe('Q-FORM-01/purpose');
    const second = after(first, use, pick('differ'), tick());
    expect(second.charter.disputes?.map(({ alternatives }) => alternatives?.length)).toEqual([4]);
    expectWhole(second);
  });

  test('what names something kept within the group stays within it', () => {
    const inner: Charter = {
      ...safelyHome,
      actors: [
        ...(safelyHome.actors ?? []),
        { id: 'politiet', name: 'Politiet', visibility: 'group' },
      ],
    };
    const room = jumpTo(
      roomWith(
        {
          lillevik: { 'Q-ROL-02': [{ title: 'Koordinator', held_by: ['politiet'] }] },
          storas: { 'Q-ROL-02': [{ title: 'Koordinator', held_by: ['storas'] }] },
        },
        inner,
      ),
      'Q-ROL-02',
    );
    let now = after(room, done);
    while (keyOf(now) !== 'Q-ROL-02/held_by/koordinator') now = after(now, leave);
    const kept = after(now, use, pick('differ'), tick());
    expect(kept.charter.disputes).toMatchObject([{ about: 'Q-ROL-02', visibility: 'group' }]);
    expectWhole(kept);
  });
});
