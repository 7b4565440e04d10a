import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import type { Reply } from '../../src/interview/ask.ts';
import { safelyHome, session } from '../support/safely-home.ts';
import {
  add,
  after,
  done,
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

const at = (id: string, charter: Charter = safelyHome) =>
  jumpTo(sittingOf(charter, { level: 'deeper' }), id);
const optionsOf = (interview: Parameters<typeof promptOf>[0]): string[] => {
  const prompt = promptOf(interview);
  return 'options' in prompt ? prompt.options.map(({ value }) => value) : [];
};

describe('adding', () => {
  test('one, several at once, empty ones left out, and the same name twice', () => {
    const list = after(at('Q-ACT-02'), add('The county'), add('The union', '  ', ' The county '));
    expect(list.charter.stakeholders).toEqual([
      { id: 'the-county', name: 'The county' },
      { id: 'the-union', name: 'The union' },
      { id: 'the-county-2', name: 'The county' },
    ]);
    expect(promptOf(list)).toMatchObject({ kind: 'rows', rows: [{ id: 'the-county' }, {}, {}] });
  });

  test('what the question fixes is written', () =>
    expect(after(at('Q-RSK-02'), add('We wait for each other')).charter.risks).toEqual([
      { id: 'we-wait-for-each-other', statement: 'We wait for each other', kind: 'joint' },
    ]));

  test('control characters and odd accents are kept out', () =>
    expect(after(at('Q-ACT-02'), add('A\u030as\u001b[2J kommune')).charter.stakeholders).toEqual([
      { id: 'as-2j-kommune', name: 'Ås[2J kommune' },
    ]));

  test('bullets that came along with pasted lines are left out; a number that begins a name stays', () =>
    expect(
      after(at('Q-ACT-02'), add('- The county', '• The union', '10. trinn')).charter.stakeholders,
    ).toMatchObject([{ name: 'The county' }, { name: 'The union' }, { name: '10. trinn' }]));

  test('a name of spaces adds nothing', () => {
    const list = at('Q-ACT-02');
    expect(step(list, add(' ')).charter).toEqual(list.charter);
  });
});

describe('moving', () => {
  const mixed: Charter = {
    ...safelyHome,
    risks: [
      { id: 'beds', statement: 'Beds are short' },
      { id: 'wait', statement: 'We wait', kind: 'joint' },
      { id: 'winter', statement: 'Winter roads' },
      { id: 'blame', statement: 'We blame', kind: 'joint' },
      { id: 'drift', statement: 'We drift', kind: 'joint' },
    ],
  };
  test.each<[string, number, string[]]>([
    ['drift', 0, ['beds', 'drift', 'winter', 'wait', 'blame']],
    ['wait', 2, ['beds', 'blame', 'winter', 'drift', 'wait']],
    ['blame', 9, ['beds', 'wait', 'winter', 'drift', 'blame']],
    ['wait', -1, ['beds', 'wait', 'winter', 'blame', 'drift']],
  ])('%s to %i: the others keep their places', (id, to, expected) => {
    const list = step(at('Q-RSK-02', mixed), { do: 'move', id, to });
    expect(list.charter.risks?.map((risk) => risk.id)).toEqual(expected);
  });
});

describe('editing', () => {
  const editing = (field: string) => after(at('Q-ACT-01'), { do: 'edit', id: 'lia' }, pick(field));

  test('any field, and then the next, and then back to the list', () => {
    const named = step(editing('name'), text('Lia og Nes kommune'));
    expect(keyOf(named)).toBe('edit/lia');
    const joined = after(named, pick('joined'), text('2026-05'), leave);
    expect(joined.charter.actors?.[1]).toEqual({
      id: 'lia',
      name: 'Lia og Nes kommune',
      kind: 'municipality',
      brings: 'a rehabilitation ward',
      joined: '2026-05',
    });
    expect(keyOf(joined)).toBe('Q-ACT-01/rows');
  });

  test('an id stays when the name does not', () =>
    expect(step(editing('name'), text('Nes')).charter.actors?.[1]?.id).toBe('lia'));

  test('a date that is none is refused, and the field is asked for again', () =>
    expect(problemOf(editing('joined'), text('in May'))).toContain('in May'));

  test('a new record can be made on the way', () => {
    const made = step(editing('succeeded_by'), { do: 'new', list: 'actors', name: 'Nes kommune' });
    expect(made.charter.actors?.[1]).toMatchObject({ succeeded_by: 'nes-kommune' });
    expect(made.charter.actors?.[3]).toEqual({ id: 'nes-kommune', name: 'Nes kommune' });
  });

  test('every field of every list can be opened', () => {
    const point = after(at('Q-REV-06'), add('Who owns the web page?'));
    const fields = after(point, { do: 'edit', id: 'who-owns-the-web-page' });
    for (const field of optionsOf(fields))
      expect(keyOf(step(fields, pick(field)))).toContain(field);
  });

  test('what was ticked before keeps what else is said of it', () => {
    const order = [{ party: 'lia', does: 'proposes' }];
    const ruled: Charter = { ...safelyHome, decision_rules: [{ id: 'r', title: 'Goals', order }] };
    const ticking = after(at('Q-DEC-01', ruled), { do: 'edit', id: 'r' }, pick('order'));
    expect(step(ticking, tick('hospital', 'lia')).charter.decision_rules?.[0]?.order).toEqual([
      { party: 'hospital' },
      { party: 'lia', does: 'proposes' },
    ]);
  });

  test('an open point may be about a record or a question', () => {
    const point = after(
      at('Q-REV-06'),
      add('Who pays?'),
      { do: 'edit', id: 'who-pays' },
      pick('about'),
    );
    expect(optionsOf(point)).toEqual(expect.arrayContaining(['skarsund', 'Q-RES-03']));
    expect(optionsOf(point).join()).not.toContain('new:');
    expect(step(point, pick('Q-RES-03')).charter.open_points?.[0]).toMatchObject({
      about: 'Q-RES-03',
    });
  });
});

describe('removing', () => {
  const removing = (charter: Charter, id = 'lia') =>
    step(at('Q-ACT-01', charter), { do: 'remove', id });
  const alone: Charter = { ...safelyHome, sessions: [] };

  test('at once when nothing points there', () => {
    const asked = removing(alone);
    expect(optionsOf(asked)).toEqual(['remove', 'cancel']);
    expect(step(asked, pick('remove')).charter.actors?.map((actor) => actor.id)).toEqual([
      'skarsund',
      'hospital',
    ]);
  });

  test.each<[string, Charter]>([
    ['a session', { ...alone, sessions: [{ ...session, participants: ['lia'] }] }],
    [
      'a decision',
      {
        ...alone,
        decisions: [{ id: 'd', date: '2026', title: 'We call early', confirmed_at_home: ['lia'] }],
      },
    ],
    ['a review', { ...alone, review: { under_way: { participants: ['lia'] } } }],
    [
      'an entry inside another record',
      {
        ...alone,
        risks: [
          { id: 'r', statement: 'Beds', measures: [{ id: 'm', what: 'Call', owner: 'lia' }] },
        ],
      },
    ],
    ['a field of it in dispute', { ...alone, disputes: [{ id: 'x', about: 'lia.brings' }] }],
  ])('%s that points there is shown, and it is ended, replaced or kept', (_, charter) => {
    const asked = removing(charter);
    expect(promptOf(asked)).toMatchObject({
      why: 'These refer to it:',
      beside: [expect.any(String)],
    });
    expect(optionsOf(asked)).toEqual(['end', 'replace', 'cancel']);
    expect(problemOf(asked, pick('remove'))).toBeDefined();
    expect(step(asked, pick('cancel')).charter).toEqual(asked.charter);
    expect(step(asked, pick('end')).charter.actors?.[1]).toMatchObject({
      id: 'lia',
      left: '2026-11-22',
    });
    const replaced = after(asked, pick('replace'), pick('skarsund')).charter;
    expect(JSON.stringify(replaced)).not.toContain('"lia');
    expect(replaced.actors?.map((actor) => actor.id)).toEqual(['skarsund', 'hospital']);
  });

  test('a decision is named by its title', () => {
    const decided = {
      ...alone,
      decisions: [{ date: '2026', title: 'We call early', confirmed_at_home: ['lia'] }],
    };
    expect(promptOf(removing(decided)).beside?.[0]).toContain('We call early');
  });

  test('what was named twice after a replacement is named once', () => {
    const asked = after(removing(safelyHome), pick('replace'), pick('skarsund'));
    expect(asked.charter.sessions?.[0]?.participants).toEqual(['skarsund', 'hospital']);
  });

  test('a record with an entry something points at is not taken away', () => {
    const risky: Charter = {
      ...alone,
      risks: [{ id: 'beds', statement: 'Beds', measures: [{ id: 'm', what: 'Call early' }] }],
      decisions: [{ id: 'd', date: '2026', title: 'We call early', affects: ['m'] }],
    };
    const asked = step(at('Q-RSK-01', risky), { do: 'remove', id: 'beds' });
    expect(optionsOf(asked)).toEqual(['end', 'cancel']);
    expect(step(asked, pick('end')).charter.risks?.[0]).toMatchObject({ status: 'closed' });
  });

  test('a record that is not there cannot be edited, moved or removed', () => {
    const replies: Reply[] = [
      { do: 'edit', id: 'nes' },
      { do: 'remove', id: 'nes' },
      { do: 'move', id: 'nes', to: 0 },
    ];
    for (const reply of replies)
      expect(problemOf(at('Q-ACT-01'), reply)).toBe('that does not work on this question');
  });
});

describe('plain lines', () => {
  const lines = (...inside: string[]): Charter => ({
    ...safelyHome,
    collaboration: { ...safelyHome.collaboration, scope: { inside } },
  });
  const three = at('Q-FORM-02', lines('home', 'school', 'work'));
  const inside = (reply: Reply, ...more: Reply[]) =>
    after(three, reply, ...more).charter.collaboration?.scope?.inside;

  test('are added, moved, edited and removed by their place', () => {
    expect(inside(add('sleep', ' '))).toEqual(['home', 'school', 'work', 'sleep']);
    expect(inside({ do: 'move', id: '2', to: 0 })).toEqual(['work', 'home', 'school']);
    expect(inside({ do: 'edit', id: '1' }, text('classes'))).toEqual(['home', 'classes', 'work']);
    expect(inside({ do: 'remove', id: '0' })).toEqual(['school', 'work']);
    expect(problemOf(three, { do: 'edit', id: '3' })).toBeDefined();
  });
  test('the last one taken away leaves nothing', () => {
    const one = at('Q-FORM-02', lines('home'));
    expect(step(one, { do: 'remove', id: '0' }).charter.collaboration).not.toHaveProperty('scope');
  });
});

describe('picking', () => {
  const roles: Charter = { ...safelyHome, roles: [{ id: 'lead', title: 'Leader' }] };
  const pickerAt = (id: string, charter: Charter, key: string) => {
    let now = at(id, charter);
    while (keyOf(now) !== key) now = step(now, keyOf(now).endsWith('/rows') ? done : leave);
    return now;
  };
  const steps: Charter = {
    ...safelyHome,
    escalation: [{ id: 'talk', step: 'Talk', who: ['lia', { text: 'The county governor' }] }],
  };

  test('every list that may be pointed at offers a new one', () => {
    const owner = pickerAt(
      'Q-RSK-01',
      { ...safelyHome, risks: [{ id: 'r', statement: 'Beds' }] },
      'Q-RSK-01/owner/r',
    );
    expect(optionsOf(owner).slice(-3)).toEqual(['new:actors', 'new:arenas', 'new:roles']);
    const made = step(owner, { do: 'new', list: 'arenas', name: 'Ward meeting' });
    expect(made.charter).toMatchObject({
      risks: [{ owner: 'ward-meeting' }],
      arenas: [{ name: 'Ward meeting' }],
    });
    expect(keyOf(made)).toBe('Q-RSK-01/measures/r');
    expect(problemOf(owner, { do: 'new', list: 'goals', name: 'Sleep' })).toBeDefined();
    expect(problemOf(owner, { do: 'new', list: 'arenas', name: ' ' })).toBeDefined();
  });

  test('several: the new one is taken with what was ticked, and the picker stays', () => {
    const held = pickerAt('Q-ROL-02', roles, 'Q-ROL-02/held_by/lead');
    const made = step(held, { do: 'new', list: 'actors', name: 'Nes', ticked: ['hospital'] });
    expect(promptOf(made)).toMatchObject({ key: keyOf(held), current: ['hospital', 'nes'] });
    expect(step(made, tick('nes')).charter.roles?.[0]?.held_by).toEqual([{ actor: 'nes' }]);
  });

  test('what stands outside the charter is kept among the ticks', () => {
    const who = pickerAt('Q-DEC-04', steps, 'Q-DEC-04/who/talk');
    expect(promptOf(who)).toMatchObject({ current: ['lia', 'text:The county governor'] });
    const named = step(who, { do: 'outside', text: 'The ministry' });
    expect(keyOf(named)).toBe(keyOf(who));
    expect(step(named, tick('text:The ministry', 'skarsund')).charter.escalation?.[0]?.who).toEqual(
      [{ text: 'The ministry' }, 'skarsund'],
    );
  });

  test('one from outside, where the field allows it', () => {
    const arenas: Charter = { ...safelyHome, arenas: [{ id: 'ward', name: 'Ward meeting' }] };
    const agenda = pickerAt('Q-WRK-02', arenas, 'Q-WRK-02/agenda_by/ward');
    const named = step(agenda, { do: 'outside', text: 'Whoever calls first' });
    expect(named.charter.arenas?.[0]?.agenda_by).toEqual({ text: 'Whoever calls first' });
    const convener = pickerAt('Q-WRK-03', arenas, 'Q-WRK-03/convener/ward');
    expect(problemOf(convener, { do: 'outside', text: 'Whoever' })).toBeDefined();
  });

  test('nothing that is not offered', () => {
    const held = pickerAt('Q-ROL-02', roles, 'Q-ROL-02/held_by/lead');
    for (const reply of [tick('lead'), tick('new:actors'), pick('lia'), text('Lia kommune')])
      expect(problemOf(held, reply)).toBe('that does not work on this question');
  });

  test('an answer the menu left half-typed', () =>
    expect(
      promptOf(after(at('Q-ACT-02'), menu('overview', { typed: 'The cou' }), leave)),
    ).toMatchObject({
      key: 'Q-ACT-02/rows',
      draft: 'The cou',
    }));
});
