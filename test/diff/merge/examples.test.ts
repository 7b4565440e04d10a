// What two sides can do to one charter, place by place: what becomes of both, and what the group is asked.
import { describe, expect, it } from 'vitest';
import { formatCharter } from '../../../src/charter/format.ts';
import { parseCharter } from '../../../src/charter/parse.ts';
import type { Charter } from '../../../src/charter/schema.ts';
import { mergeVersions } from '../../../src/diff/merge/merge.ts';
import { merge as words } from '../../../src/words/en/merge.ts';

const base = `
format: 1
language: nb
status: in-force
actors:
  - { id: stad, name: Stad kommune }
  - { id: kinn, name: Kinn kommune }
  - { id: sykehuset, name: Nordfjord sykehus }
  - { id: gloppen, name: Gloppen kommune }
goals:
  - { id: hjem, statement: Hjem til middag }
risks:
  - { id: venting, statement: Noen venter, likelihood: 3, owner: stad }
arenas:
  - { id: motet, name: Samarbeidsmøtet, members: [stad, kinn] }
escalation:
  - { id: forst, step: De to det gjelder }
  - { id: motet-tar-det, step: Samarbeidsmøtet }
  - { id: lederne, step: Kommunedirektørene }
states:
  Q-RSK-01: { state: parked, owner: stad, due: 2026-09-01 }
disputes:
  - id: om-penger
    about: hjem.statement
    alternatives: [{ id: likt, text: Likt }, { id: etter-folketall, text: Etter folketall }]
waivers:
  - { id: uten-mandat, rule: mandate-missing, reason: Nyvalgt styre, by: stad, until: 2026-10-01 }
`;

const read = (text: string): Charter => {
  const { charter, problems } = parseCharter(text);
  expect(problems).toEqual([]);
  return charter;
};
const edit = (...pairs: [string, string][]): string =>
  pairs.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, base);

/** Whoever merges, the same comes of it: the second time the two have changed places. */
const merging = (mine: string, yours: string, before = base) => {
  const versions = { base: read(before), ours: read(mine), theirs: read(yours) };
  const done = mergeVersions(versions, { words, from: { ours: 'kinn', theirs: 'stad' } });
  const turned = { base: versions.base, ours: versions.theirs, theirs: versions.ours };
  const back = mergeVersions(turned, { words, from: { ours: 'stad', theirs: 'kinn' } });
  expect(back.disputed).toEqual(done.disputed);
  const texts = Object.fromEntries(
    (done.charter.disputes ?? []).map(({ about, alternatives }) => [
      about,
      alternatives?.map(({ text, from }) => (from === undefined ? text : `${from}: ${text}`)),
    ]),
  );
  return { charter: done.charter, back: back.charter, disputed: done.disputed, texts };
};
const ids = (list: readonly { id?: string | undefined }[] | undefined): unknown[] =>
  (list ?? []).map(({ id }) => id);

describe('steps up, whose order is what they mean', () => {
  const step = (after: string, id: string, name: string): string =>
    base.replace(after, `${after}\n  - { id: ${id}, step: ${name} }`);
  const first = 'step: De to det gjelder }';
  const line = (id: string): string =>
    base.match(new RegExp(`^ {2}- \\{ id: ${id}, .*\\n`, 'm'))?.[0] ?? '';

  it('one side adds a step: it stands where that side put it', () => {
    const { charter, disputed } = merging(
      step(first, 'mekling', 'Mekling'),
      edit(['name: Kinn', 'name: Nye Kinn']),
    );
    expect(ids(charter.escalation)).toEqual(['forst', 'mekling', 'motet-tar-det', 'lederne']);
    expect(disputed).toEqual([]);
  });

  it('both add a step, in different places: both stand', () => {
    const { charter, disputed } = merging(
      step(first, 'mekling', 'Mekling'),
      step('step: Kommunedirektørene }', 'statsforvalteren', 'Statsforvalteren'),
    );
    expect(ids(charter.escalation)).toEqual([
      ...['forst', 'mekling', 'motet-tar-det', 'lederne', 'statsforvalteren'],
    ]);
    expect(disputed).toEqual([]);
  });

  it('both add a step in the same place: both stand, in one order whoever merges, and the order is disputed', () => {
    const { charter, back, disputed, texts } = merging(
      step(first, 'mekling', 'Mekling'),
      step(first, 'radet', 'Samarbeidsrådet'),
    );
    expect(ids(charter.escalation)).toHaveLength(5);
    expect(ids(back.escalation)).toEqual(ids(charter.escalation));
    expect(disputed).toEqual(['forst']);
    expect(texts['forst']).toEqual([
      'kinn: forst → mekling → motet-tar-det → lederne',
      'stad: forst → radet → motet-tar-det → lederne',
    ]);
  });

  it('one side moves a step: its order stands; both move: what was agreed stands, disputed', () => {
    const [a, b, c] = base.match(/^ {2}- \{ id: .*step: .*$/gm) ?? [];
    const order = (...rows: (string | undefined)[]): string =>
      base.replace([a, b, c].join('\n'), rows.join('\n'));
    const moved = merging(order(b, a, c), edit(['name: Kinn', 'name: Nye Kinn']));
    expect(ids(moved.charter.escalation)).toEqual(['motet-tar-det', 'forst', 'lederne']);
    expect(moved.disputed).toEqual([]);
    const both = merging(order(b, a, c), order(a, c, b));
    expect(ids(both.charter.escalation)).toEqual(['forst', 'motet-tar-det', 'lederne']);
    expect(both.disputed).toEqual(['forst']);
  });

  it('both wrote the first ones: all stand, and the order is disputed', () => {
    const without = base.replace(/^escalation:\n(?: .*\n)+/m, '');
    const only = (id: string): string =>
      `${without}escalation: [{ id: ${id}, step: Steg ${id} }]\n`;
    const { charter, back, disputed } = merging(only('mekling'), only('radet'), without);
    expect(ids(charter.escalation)).toHaveLength(2);
    expect(ids(back.escalation)).toEqual(ids(charter.escalation));
    expect(disputed).toEqual(['mekling']);
  });

  it('each takes out the step the other kept: both are gone, and nobody is asked', () => {
    const without = (...names: string[]): string =>
      edit(...names.map((name): [string, string] => [line(name), '']));
    const { charter, disputed } = merging(
      without('forst', 'lederne'),
      without('motet-tar-det', 'lederne'),
    );
    expect(charter.escalation).toBeUndefined();
    expect(disputed).toEqual([]);
  });

  it('nothing is left of what both had: the order of the new ones is disputed, about one that is there', () => {
    const only = (kept: string, id: string): string => {
      const gone = ['forst', 'motet-tar-det', 'lederne'].filter((name) => name !== kept);
      const row = line(kept);
      const pairs = gone.map((name): [string, string] => [line(name), '']);
      return edit(...pairs, [row, `${row}  - { id: ${id}, step: Steg ${id} }\n`]);
    };
    const { charter, back, disputed } = merging(only('forst', 'radet'), only('lederne', 'mekling'));
    expect(ids(charter.escalation)).toHaveLength(2);
    expect(ids(back.escalation)).toEqual(ids(charter.escalation));
    expect(disputed).toEqual(['mekling']);
    expect(parseCharter(formatCharter(charter)).problems).toEqual([]);
  });

  it('each takes out the step the other reworded: both stand as reworded, in one order whoever merges', () => {
    const { charter, back, disputed } = merging(
      edit([line('forst'), ''], ['step: Samarbeidsmøtet', 'step: Møtet i mai']),
      edit([line('motet-tar-det'), ''], ['step: De to det', 'step: De tre det']),
    );
    expect(ids(charter.escalation)).toEqual(['forst', 'motet-tar-det', 'lederne']);
    expect(ids(back.escalation)).toEqual(ids(charter.escalation));
    expect(disputed).toEqual(['forst', 'motet-tar-det']);
  });
});

describe('states, answers to one dispute, waivers, status', () => {
  it('a question parked by both is parked as it was, and the two dates are disputed', () => {
    const { charter, texts } = merging(
      edit(['due: 2026-09-01', 'due: 2026-11-01']),
      edit(['due: 2026-09-01', 'due: 2026-12-01']),
    );
    expect(charter.states?.['Q-RSK-01']?.due).toBe('2026-09-01');
    expect(texts['Q-RSK-01']).toEqual(['kinn: due: 2026-11-01', 'stad: due: 2026-12-01']);
  });

  it('parked by one, not relevant for the other: the question is disputed', () => {
    const { disputed } = merging(
      edit([
        'state: parked, owner: stad, due: 2026-09-01',
        'state: not-relevant, reason: For tidlig',
      ]),
      edit(['owner: stad, due', 'owner: kinn, due']),
    );
    expect(disputed).toEqual(['Q-RSK-01']);
  });

  it('two fields of one question, and each side writes them in its order: told in one order whoever merges', () => {
    const { charter, back } = merging(
      edit(['owner: stad, due: 2026-09-01', 'owner: kinn, due: 2026-11-01']),
      edit(['owner: stad, due: 2026-09-01', 'due: 2026-12-01, owner: gloppen']),
    );
    const texts = (one: Charter): unknown => one.disputes?.at(-1)?.alternatives;
    expect(texts(charter)).toHaveLength(2);
    expect(texts(back)).toEqual(texts(charter));
  });

  it('different questions: both stand', () => {
    const add = (id: string): string =>
      edit(['states:\n', `states:\n  ${id}: { state: not-relevant, reason: For tidlig }\n`]);
    const { charter, disputed } = merging(add('Q-RSK-02'), add('Q-RSK-03'));
    expect(Object.keys(charter.states ?? {}).sort()).toEqual(['Q-RSK-01', 'Q-RSK-02', 'Q-RSK-03']);
    expect(disputed).toEqual([]);
  });

  it('both take a position in one dispute: both positions stand', () => {
    const position = (actor: string): string =>
      edit([
        '    about: hjem.statement\n',
        `    about: hjem.statement\n    positions: [{ actor: ${actor}, position: object }]\n`,
      ]);
    const { charter, disputed } = merging(position('stad'), position('kinn'));
    expect(charter.disputes?.[0]?.positions?.map(({ actor }) => actor).sort()).toEqual([
      'kinn',
      'stad',
    ]);
    expect(disputed).toEqual([]);
  });

  it('one settles a dispute, the other adds to it: it is open, with what was added', () => {
    const settled = base.replace(/^disputes:\n(?: .*\n)+/m, '');
    const { charter } = merging(
      settled,
      edit(['text: Etter folketall }]', 'text: Etter folketall }, { id: halvt, text: Halvt }]']),
    );
    const open = charter.disputes?.find(({ id }) => id === 'om-penger');
    expect(open?.alternatives?.map(({ text }) => text)).toContain('Halvt');
  });

  it('a waiver made longer by one and shorter by the other stands as it was, disputed', () => {
    const { charter, disputed } = merging(
      edit(['until: 2026-10-01', 'until: 2027-01-01']),
      edit(['until: 2026-10-01', 'until: 2026-08-01']),
    );
    expect(charter.waivers?.[0]?.until).toBe('2026-10-01');
    expect(disputed).toEqual(['uten-mandat.until']);
  });

  it('a waiver taken out by one and left by the other is gone', () => {
    const without = base.replace(/^waivers:\n(?: .*\n)+/m, '');
    const { charter, disputed } = merging(without, edit(['name: Kinn', 'name: Nye Kinn']));
    expect(charter.waivers).toBeUndefined();
    expect(disputed).toEqual([]);
  });

  it('ended by one, adapted by the other: in force, disputed', () => {
    const { charter, texts } = merging(
      edit(['status: in-force', 'status: ended']),
      edit(['status: in-force', 'status: draft']),
    );
    expect(charter.status).toBe('in-force');
    expect(texts['status']).toEqual(['stad: draft', 'kinn: ended']);
  });
});

describe('references and ids', () => {
  it('one member replaced by each side: both newcomers are members, and nobody is asked', () => {
    const { charter, disputed } = merging(
      edit(['members: [stad, kinn]', 'members: [sykehuset, kinn]']),
      edit(['members: [stad, kinn]', 'members: [stad, gloppen]']),
    );
    expect(charter.arenas?.[0]?.members?.toSorted()).toEqual(['gloppen', 'sykehuset']);
    expect(disputed).toEqual([]);
  });

  it('one owner replaced by each side in its way: the owner stands, disputed by name', () => {
    const { charter, texts } = merging(
      edit(['owner: stad }', 'owner: kinn }']),
      edit(['owner: stad }', 'owner: sykehuset }']),
    );
    expect(charter.risks?.[0]?.owner).toBe('stad');
    expect(texts['venting.owner']).toEqual([
      'kinn: Kinn kommune (kinn)',
      'stad: Nordfjord sykehus (sykehuset)',
    ]);
  });

  it('two new goals with one id and two meanings both stand, and what points at each follows', () => {
    const add = (goal: string, benefit: string): string =>
      `${edit(['goals:\n', `goals:\n  - { id: nytt, statement: ${goal} }\n`])}benefits:\n  - { id: ${benefit}, what: Gevinst av ${goal}, goal: nytt }\n`;
    const { charter, back, disputed } = merging(add('Færre fall', 'ro'), add('Kortere kø', 'tid'));
    const pairs = (one: Charter): unknown[] =>
      (one.benefits ?? [])
        .map(({ goal, id }) => [id, one.goals?.find((other) => other.id === goal)?.statement])
        .sort();
    expect(pairs(charter)).toEqual([
      ['ro', 'Færre fall'],
      ['tid', 'Kortere kø'],
    ]);
    expect(pairs(back)).toEqual(pairs(charter));
    expect(disputed).toEqual([]);
  });

  it('two new goals with one id, and indicators with one id inside: each goes with its goal, whoever merges', () => {
    const add = (goal: string): string =>
      edit([
        'goals:\n',
        `goals:\n  - { id: nytt, statement: ${goal}, indicators: [{ id: venting, what: Ventetid }] }\n`,
      ]).replace('id: venting, statement', 'id: ventelisten, statement');
    const { charter, back } = merging(add('Færre fall'), add('Kortere kø'));
    const held = (one: Charter): unknown[] =>
      (one.goals ?? [])
        .map(({ id, statement, indicators }) => [id, statement, ids(indicators)])
        .sort();
    expect(held(charter)).toEqual([
      ['hjem', 'Hjem til middag', []],
      ['nytt', 'Færre fall', ['venting']],
      ['nytt-2', 'Kortere kø', ['venting-2']],
    ]);
    expect(held(back)).toEqual(held(charter));
  });

  it('one side gives an id to something else, the other takes the new id for a step: the same comes of it whoever merges', () => {
    const seat = 'members: [stad, kinn], seats: [{ id: plass, number: en }]';
    const before = edit(['members: [stad, kinn]', seat]);
    const mine = before.replace(
      'escalation:\n',
      'escalation:\n  - { id: motet-2, step: Samarbeidsrådet }\n',
    );
    const yours = before
      .replace('id: motet,', 'id: motet-2,')
      .concat('activities: [{ id: motet, title: Felles opplæring }]\n');
    const { charter, back } = merging(mine, yours, before);
    const said = (one: Charter): unknown[] => [
      one.arenas?.map(({ id, name, seats }) => [id, name, ids(seats)]).sort(),
      one.escalation?.map(({ id, step }) => [id, step]).sort(),
      one.activities?.map(({ id, title }) => [id, title]),
    ];
    expect(said(back)).toEqual(said(charter));
    expect(JSON.stringify(said(charter))).toContain('Samarbeidsrådet');
    expect(JSON.stringify(said(charter))).toContain('Felles opplæring');
  });

  it('taken out by one, pointed at from two places by the other: the same place is named whoever merges', () => {
    const gone = edit(
      ['  - { id: gloppen, name: Gloppen kommune }\n', ''],
      [/^arenas:\n(?: .*\n)+/m.exec(base)?.[0] ?? '', ''],
    );
    const used = edit(
      ['members: [stad, kinn]', 'members: [stad, gloppen]'],
      ['step: Samarbeidsmøtet', 'who: [gloppen], step: Samarbeidsmøtet'],
    );
    const { charter, back } = merging(gone, used);
    const texts = (one: Charter): unknown =>
      one.disputes
        ?.find(({ about }) => about === 'gloppen')
        ?.alternatives?.map(({ text, from }) => `${from}: ${text}`);
    expect(texts(charter)).toEqual([
      'stad: (kept: Samarbeidsmøtet (motet) points at it)',
      'kinn: (taken out)',
    ]);
    expect(texts(back)).toEqual(texts(charter));
  });
});
