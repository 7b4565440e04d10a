import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { actors, safelyHome, session } from '../support/safely-home.ts';
import {
  add,
  after,
  done,
  enterTo,
  jumpTo,
  keyOf,
  keysThrough,
  leave,
  menu,
  pick,
  promptOf,
  question,
  settingOf,
  sittingOf,
  step,
  text,
  tick,
} from '../support/sitting.ts';

const { sessions: _, ...unmet } = safelyHome;

describe('who is here', () => {
  test('is asked once the actors are known, with everybody ticked', () => {
    const { actors: __, ...empty } = unmet;
    const listed = enterTo(
      after(sittingOf(empty), add('Lia kommune', 'Helse Nordvik'), done),
      'here',
    );
    expect(promptOf(listed)).toMatchObject({
      options: [{ label: 'Lia kommune' }, { label: 'Helse Nordvik' }],
      current: ['lia-kommune', 'helse-nordvik'],
    });
    const said = step(listed, tick('lia-kommune'));
    expect(said.charter.sessions).toMatchObject([{ participants: ['lia-kommune'] }]);
    expect(keyOf(said)).toBe('Q-ACT-02/rows');
  });
  test('is asked first in the next sitting on another day', () => {
    const next = sittingOf(safelyHome, { today: '2026-12-01' });
    expect(keyOf(next)).toBe('here');
    expect(step(next, leave).charter.sessions).toEqual([
      session,
      {
        id: 'session-2026-12-01',
        date: '2026-12-01',
        participants: ['skarsund', 'lia', 'hospital'],
      },
    ]);
  });
  test('is not asked again on the same day', () =>
    expect(keyOf(sittingOf(safelyHome))).not.toBe('here'));
  test('is asked first where only one theme is gone through', () => {
    const one = sittingOf(unmet, { theme: 'users' });
    expect(keysThrough(one, leave)).toEqual(['here', 'Q-USER-01/rows']);
    expect(one.notices).toEqual([]);
  });
  test('those who have left are not there', () => {
    const left: Charter = { ...unmet, actors: [actors[0], { ...actors[1], left: '2026' }] };
    expect(promptOf(sittingOf(left))).toMatchObject({ key: 'here', current: ['skarsund'] });
  });
});

describe('what a sitting leaves', () => {
  test('the questions looked at and not those skipped, the themes and the minutes', () => {
    const first = step(sittingOf(safelyHome), menu('skip'), 4);
    const second = step(step(first, text('Ask the coordinator'), 7), leave, 9);
    expect(second.charter.sessions).toEqual([
      { ...session, minutes_spent: 9, themes: ['actors'], settled: ['Q-ACT-03'] },
    ]);
  });
  test('a question skipped with something in it was not looked at', () => {
    const half = after(sittingOf(safelyHome), add('The county'), done, menu('skip'));
    expect(half.charter.sessions).toEqual([session]);
  });
  test('a question left open was not settled', () =>
    expect(step(sittingOf(safelyHome), leave).charter.sessions).toEqual([session]));
  test('a second sitting on the same day adds to it', () => {
    const before: Charter = {
      ...safelyHome,
      sessions: [{ ...session, minutes_spent: 30, settled: ['Q-FORM-01'], themes: ['form'] }],
    };
    const again = step(step(jumpTo(sittingOf(before), 'Q-DEC-05'), text('Here.'), 5), leave, 6);
    expect(again.charter.sessions).toEqual([
      {
        ...session,
        minutes_spent: 35,
        settled: ['Q-FORM-01', 'Q-DEC-05'],
        themes: ['form', 'decisions'],
      },
    ]);
  });
  test('a record written by hand without an id gets one', () =>
    expect(sittingOf({ ...safelyHome, needs: [{ statement: 'Sleep' }] }).charter.needs).toEqual([
      { id: 'sleep', statement: 'Sleep' },
    ]));
});

describe('the header', () => {
  test('counts the questions that are asked, and not those each answers alone', () => {
    expect(promptOf(jumpTo(sittingOf(safelyHome), 'Q-USER-02')).header).toEqual({
      theme: settingOf().text.theme('users').title,
      number: 2,
      of: 2,
      used: 0,
      planned: 8,
    });
    expect(
      promptOf(jumpTo(sittingOf(safelyHome, { level: 'deeper' }), 'Q-USER-02')).header,
    ).toMatchObject({ of: 6 });
  });
  test('a theme has the minutes of the agenda, or why it has none; without an agenda those of the pack', () => {
    const plan = { users: 25, decisions: 'no-time' } as const;
    const there = (id: string) =>
      promptOf(jumpTo(sittingOf(safelyHome, { minutes: 60, plan }), id)).header;
    expect(there('Q-USER-02')).toMatchObject({ planned: 25 });
    expect(there('Q-DEC-05')).toMatchObject({ planned: 0, leftOut: 'no-time' });
    expect(promptOf(jumpTo(sittingOf(safelyHome), 'Q-USER-02')).header).toMatchObject({
      planned: 8,
    });
  });
  test('between the themes it is said how much of all the time is used, and kindly when it is over', () => {
    const timed = sittingOf(safelyHome, { minutes: 60 });
    const overview = step(timed, menu('overview'), 12);
    expect(promptOf(overview, 12).beside).toEqual(['Time: 12 of 60 minutes used']);
    expect(promptOf(overview, 63).beside).toEqual([
      'Time: 63 minutes used, 3 more than the 60 you had',
    ]);
    expect(promptOf(enterTo(timed, 'end'), 61).beside).toEqual([
      'Time: 61 minutes used, 1 more than the 60 you had',
    ]);
    expect(promptOf(timed, 12).beside).toBeUndefined();
    expect(promptOf(step(sittingOf(safelyHome), menu('overview'))).beside).toBeUndefined();
  });
  test('the clock of a theme stands still while the group is elsewhere', () => {
    const there = step(sittingOf(safelyHome), menu('overview'), 3);
    expect(promptOf(there, 3).header).toMatchObject({ used: 3 });
    const elsewhere = step(there, pick('Q-DEC-05'), 4);
    expect(promptOf(elsewhere, 10)).toMatchObject({ header: { used: 6 } });
    expect(promptOf(step(elsewhere, leave, 10), 12).header).toMatchObject({ used: 6 });
  });
});

describe('one theme only', () => {
  const one = () => sittingOf(safelyHome, { theme: 'users' });
  test('goes through it and ends', () => {
    expect(keyOf(one())).toBe('Q-USER-01/rows');
    expect(keysThrough(after(one(), add('Old people'), done), done, leave)).toEqual([
      'Q-USER-02/rows',
      'summary/users',
      'end',
    ]);
  });
  test('does not lead out of it', () =>
    expect(() => step(one(), menu('overview', { text: 'Q-FORM-01' }))).toThrow('no such question'));
});

describe('the end of a theme', () => {
  const lines = (charter: Charter, id: string): string[] => {
    const { theme } = question(id);
    const there = jumpTo(sittingOf(charter, { theme }), id);
    const prompt = promptOf(enterTo(there, `summary/${theme}`));
    return prompt.kind === 'page' ? prompt.lines : [];
  };
  test('tells what was written, in names and labels', () => {
    const charter: Charter = {
      ...safelyHome,
      roles: [{ id: 'lead', title: 'Leader', kind: 'leader', held_by: [{ actor: 'lia' }] }],
      arenas: [{ id: 'ward', name: 'Ward meeting', agenda_by: 'lead' }],
    };
    expect(lines(charter, 'Q-FORM-05')).toEqual(
      expect.arrayContaining([
        '  Name – Safely home',
        '  In scope – the first week at home',
        '  Form – Network',
        `  ${settingOf().text.choice('Q-FORM-03', 'continuing') ?? ''}`,
      ]),
    );
    expect(lines(charter, 'Q-ROL-02')).toEqual(expect.arrayContaining(['  Leader (Lia kommune)']));
    expect(lines(charter, 'Q-WRK-01')).toEqual(
      expect.arrayContaining(['  Ward meeting', '  Ward meeting – Leader']),
    );
  });
  test('tells what is open, and why something is not relevant', () => {
    const said: Charter = {
      ...safelyHome,
      states: { 'Q-DEC-05': { state: 'not-relevant', reason: 'We decide nothing.' } },
    };
    const told = lines(said, 'Q-DEC-01');
    expect(told).toContain(`${settingOf().text.ask('Q-DEC-05') ?? ''} (not relevant)`);
    expect(told).toContain('  We decide nothing.');
    expect(told.filter((line) => line.endsWith('(open)'))).toHaveLength(2);
  });
  test('counts what each organisation answers alone', () =>
    expect(lines(safelyHome, 'Q-USER-01').at(-1)).toContain('answered by each organisation alone'));
});

describe('coming back', () => {
  test('nothing is said of a charter with nothing in it', () =>
    expect(sittingOf().notices).toHaveLength(2));

  test('says how far the group is and when it last met', () => {
    const charter: Charter = {
      ...safelyHome,
      sessions: [{ ...session, date: '2026-10-01', themes: ['form', 'actors'] }],
    };
    const { words, text } = settingOf();
    const titles = ['form', 'actors'].map((id) => text.theme(id).title);
    expect(sittingOf(charter).notices.slice(0, 2)).toEqual([
      expect.stringMatching(/^Picking up where you left off\. 6 of \d+ /),
      words.lastSitting('2026-10-01', titles),
    ]);
  });

  const listed = after(jumpTo(sittingOf(safelyHome), 'Q-USER-01'), add('Old people'), done);
  const broken = after(jumpTo(listed, 'Q-USER-02'), add('Sleep', 'A number to call'), done, leave);

  test('a question that was broken off is asked for what it lacks', () => {
    expect(keyOf(broken)).toBe('Q-USER-02/user_group/a-number-to-call');
    const next = sittingOf(broken.charter);
    expect(enterTo(next, 'Q-USER-02/user_group/sleep').charter.needs).toHaveLength(2);
  });
  test('a question gone through to its end is not, whatever was left empty', () => {
    const whole = step(broken, leave);
    expect(() => enterTo(sittingOf(whole.charter), 'Q-USER-02/user_group/sleep')).toThrow(
      'never asked',
    );
  });
  test('the first question, broken off before anything was settled', () => {
    const name = step(sittingOf(), text('Safely home'));
    expect(keyOf(sittingOf(name.charter))).toBe('Q-FORM-01/purpose');
  });
  test('what came from elsewhere with holes in it is not taken for broken off', () => {
    const { sessions: __, ...brought } = safelyHome;
    const stakeholders = [{ id: 'county', name: 'The county', dialogue: 'regular' as const }];
    const next = sittingOf({ ...brought, stakeholders });
    expect(() => enterTo(next, 'Q-ACT-02/stake/county')).toThrow('never asked');
  });
  test('parked questions wait at the end', () => {
    const parked: Charter = { ...safelyHome, states: { 'Q-ACT-02': { state: 'parked' } } };
    expect(keyOf(sittingOf(parked))).toBe('Q-ACT-03/joining.rule');
    const end = promptOf(enterTo(sittingOf(parked), 'end'));
    expect(end.kind === 'choice' && end.options[0]?.value).toBe('Q-ACT-02');
  });
});

describe('a list named in passing', () => {
  const named = after(
    enterTo(sittingOf(safelyHome), 'Q-ACT-03/joining.decided_by'),
    { do: 'new', list: 'roles', name: 'Leader' },
    menu('save'),
  );
  test('is shown with what it holds when its question comes', () => {
    const roles = enterTo(named, 'Q-ROL-02/rows');
    expect(promptOf(roles)).toMatchObject({ rows: [{ id: 'leader', label: 'Leader' }] });
    expect(keysThrough(roles, done)).toEqual(['Q-ROL-02/rows', 'Q-ROL-02/kind/leader']);
  });
  test('in the next sitting too, until it has been looked at', () => {
    const roles = enterTo(sittingOf(named.charter), 'Q-ROL-02/rows');
    const looked = after(roles, done, leave, leave);
    expect(() => enterTo(sittingOf(looked.charter), 'Q-ROL-02/rows')).toThrow('never asked');
  });
});
