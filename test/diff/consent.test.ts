// Who must agree again, through whom and why: each sentence of semantics 22 and 23, on changes written by hand.
import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import type { Change } from '../../src/diff/change.ts';
import { agreeAgain } from '../../src/diff/consent.ts';
import { en } from '../../src/words/en.ts';
import { nb } from '../../src/words/nb.ts';
import { spokenIn } from '../support/spoken-in.ts';

const [english, norwegian] = [spokenIn(en), spokenIn(nb)];

const charter: Charter = {
  format: 1,
  language: 'en',
  status: 'in-force',
  collaboration: { name: 'Home by supper', host: 'kinn' },
  actors: [
    { id: 'stad', name: 'Stad', standing: 'party' },
    { id: 'kinn', name: 'Kinn', standing: 'party', also_called: ['Kinn council'] },
    { id: 'hospital', name: 'The hospital', standing: 'member' },
    { id: 'county', name: 'The county', standing: 'observer' },
    { id: 'school', name: 'The school', standing: 'member', left: '2026-01' },
  ],
  anchoring: [
    {
      id: 'stad-backs',
      actor: 'stad',
      state: 'given',
      mandate: {
        representative: 'stad-contact',
        decides_alone: [{ id: 'a', subject: 'goals' }],
        takes_home: [{ id: 'b', subject: 'money' }],
      },
    },
    {
      id: 'kinn-backs',
      actor: 'kinn',
      state: 'given',
      mandate: {
        representative: 'coordinator',
        decides_alone: [{ id: 'c', subject: 'money', up_to: '25 000 kroner' }],
      },
    },
    { id: 'hospital-backs', actor: 'hospital', state: 'asked-for' },
  ],
  roles: [
    { id: 'coordinator', title: 'Coordinator', held_by: [{ actor: 'kinn' }] },
    { id: 'stad-contact', title: 'Contact in Stad', held_by: [{ actor: 'stad' }] },
  ],
  arenas: [
    { id: 'board', name: 'The board', members: ['stad', 'coordinator'], observers: ['county'] },
    { id: 'forum', name: 'The forum', members: ['stad', 'hospital'] },
  ],
  goals: [{ id: 'sooner', statement: 'Home within a day' }],
  resources: [{ id: 'beds', kind: 'place', actor: 'hospital', amount: 'two beds' }],
  deliverables: [
    { id: 'form', title: 'One form', steered_by: 'joint', owner: 'coordinator' },
    { id: 'app', title: 'An app', steered_by: 'stad', owner: 'stad' },
  ],
  reporting: [{ id: 'yearly', title: 'Yearly report', by: 'coordinator', to: ['forum'] }],
  risks: [{ id: 'night', statement: 'The night shift hangs on two', status: 'accepted' }],
  funding: {
    models: [{ id: 'beds-paid', title: 'Beds', shares: [{ actor: 'stad', percent: 30 }] }],
  },
};

const changed = (change: Partial<Change>): Change => ({
  record: 'sooner',
  list: 'goals',
  field: 'statement',
  kind: 'changed',
  impact: 'commitment',
  sure: true,
  before: 'Home within a week',
  after: 'Home within a day',
  ...change,
});

const againOf = (
  change: Partial<Change>,
  { before = charter, after = charter }: { before?: Charter; after?: Charter } = {},
  language = english,
) => agreeAgain({ before, after }, [changed(change)], language)[0]?.agree_again ?? [];
const actorsOf = (...args: Parameters<typeof againOf>): string[] =>
  againOf(...args).map(({ actor }) => actor);
const throughOf = (...args: Parameters<typeof againOf>) =>
  Object.fromEntries(againOf(...args).map(({ actor, through }) => [actor, through]));

const all = ['stad', 'kinn', 'hospital'];
const share: Partial<Change> = {
  record: 'beds-paid',
  list: 'funding.models',
  field: 'shares.stad.percent',
  before: 20,
  after: 30,
};

test.each(['wording', 'progress', 'open', 'none'] as const)('%s asks nobody', (impact) => {
  expect(actorsOf({ impact })).toEqual([]);
});

describe('what is joint', () => {
  test.each([
    { list: 'collaboration', record: 'collaboration', field: 'purpose' },
    { list: 'goals', record: 'sooner', field: 'statement' },
    { list: 'decision_rules', record: 'x', field: 'method', impact: 'decision' as const },
    { list: 'arenas', record: 'forum', field: 'purpose' },
    {
      list: 'membership',
      record: 'membership',
      field: 'leaving.notice',
      impact: 'decision' as const,
    },
    { list: 'rights', record: 'rights', field: 'ipr' },
    share,
  ])('asks every party and member that has not left: $list', (change) => {
    expect(actorsOf(change)).toEqual(all);
  });

  test('an observer only where the record names it', () => {
    expect(actorsOf({ list: 'arenas', record: 'board', field: 'purpose' })).toEqual([
      ...all,
      'county',
    ]);
  });

  test('an actor without a standing is a member, unless it stands above', () => {
    const actors = [...(charter.actors ?? []), { id: 'state', name: 'The state' }];
    const above = { id: 'm', party: 'state', relation: 'gives-mandate' as const };
    const after = { ...charter, actors };
    expect(actorsOf({}, { after })).toEqual([...all, 'state']);
    const under = { ...after, collaboration: { mandated_by: [above] } };
    expect(actorsOf({}, { after: under })).toEqual(all);
  });
});

describe('the charter’s own rule', () => {
  const withRule = (rule: NonNullable<Charter['decision_rules']>[number]): Charter => ({
    ...charter,
    decision_rules: [{ id: 'rule', title: 'Changes', ...rule }],
  });
  const ruled = (rule: Parameters<typeof withRule>[0], change: Partial<Change> = {}) =>
    actorsOf(change, { before: withRule(rule), after: withRule(rule) });

  test('on amendment narrows: an arena is its members, a role who holds it', () => {
    expect(ruled({ subject: 'amendment', decider: ['board'] })).toEqual(['stad', 'kinn']);
    expect(ruled({ subject: 'amendment', decider: ['coordinator'] })).toEqual(['kinn']);
  });

  test('whoever approves is asked too', () => {
    const rule = {
      subject: 'amendment',
      decider: ['coordinator'],
      approved_by: 'hospital',
    } as const;
    expect(ruled({ ...rule, decider: [...rule.decider] })).toEqual(['kinn', 'hospital']);
  });

  test('one that does not name who decides narrows nothing', () => {
    expect(ruled({ subject: 'amendment', method: 'consensus' })).toEqual(all);
  });

  test('on the subject narrows where there is none on amendment, and on another subject does not', () => {
    expect(ruled({ subject: 'goals', decider: ['forum'] })).toEqual(['stad', 'hospital']);
    expect(ruled({ subject: 'money', decider: ['forum'] })).toEqual(all);
  });

  test('an actor the change is about is always asked', () => {
    expect(ruled({ subject: 'money', decider: ['coordinator'] }, share)).toEqual(['stad', 'kinn']);
  });

  test('is the one from before: a new rule does not decide on itself', () => {
    const after = withRule({ subject: 'amendment', decider: ['coordinator'] });
    expect(actorsOf({}, { after })).toEqual(all);
  });

  test('when each decides at home, everybody goes home', () => {
    const before = withRule({ subject: 'goals', method: 'each-at-home', decider: ['forum'] });
    expect(throughOf({}, { before, after: before })).toEqual({ stad: 'home', hospital: 'home' });
  });
});

describe('records of one actor', () => {
  test('a resource', () => {
    expect(actorsOf({ list: 'resources', record: 'beds', field: 'amount' })).toEqual(['hospital']);
  });

  test('a backing, and the mandate in it, which always goes home', () => {
    expect(throughOf({ list: 'anchoring', record: 'stad-backs', field: 'how' })).toEqual({
      stad: 'home',
    });
    const mandate = {
      list: 'anchoring.mandate.decides_alone',
      record: 'a',
      impact: 'decision',
    } as const;
    expect(throughOf({ ...mandate, field: 'subject' })).toEqual({ stad: 'home' });
  });

  test('an actor’s own', () => {
    expect(actorsOf({ list: 'actors', record: 'county', field: 'brings' })).toEqual(['county']);
  });

  test('work that one actor steers, and work that is joint', () => {
    expect(actorsOf({ list: 'deliverables', record: 'app', field: 'due' })).toEqual(['stad']);
    expect(actorsOf({ list: 'deliverables', record: 'form', field: 'due' })).toEqual(all);
  });
});

describe('responsibility', () => {
  const owner = {
    list: 'deliverables',
    record: 'app',
    field: 'owner',
    impact: 'responsibility',
  } as const;

  test('asks the old and the new; one that has left is not asked', () => {
    expect(actorsOf({ ...owner, before: 'stad', after: 'coordinator' })).toEqual(['stad', 'kinn']);
    expect(actorsOf({ ...owner, before: 'school', after: 'hospital' })).toEqual(['hospital']);
  });

  test('asks the actors that the text names, and the parties of the record', () => {
    const duties = {
      list: 'reporting',
      record: 'yearly',
      field: 'duties',
      impact: 'responsibility',
    } as const;
    expect(actorsOf({ ...duties, before: 'By March.', after: 'By May.' })).toEqual(all);
    const role = {
      list: 'roles',
      record: 'stad-contact',
      field: 'responsibility',
      impact: 'responsibility',
    } as const;
    expect(actorsOf({ ...role, before: 'Answers.', after: 'Answers to Kinn council.' })).toEqual([
      'stad',
      'kinn',
    ]);
  });

  test('what was joint, or now is, asks every member', () => {
    const steered = { ...owner, field: 'steered_by' };
    expect(actorsOf({ ...steered, before: 'joint', after: 'stad' })).toEqual(all);
    expect(actorsOf({ ...steered, before: 'stad', after: 'joint' })).toEqual(all);
    expect(actorsOf({ ...steered, before: 'stad', after: 'kinn' })).toEqual(['stad', 'kinn']);
  });

  test('who takes over from one that left is asked', () => {
    expect(
      actorsOf({ ...owner, before: 'school', after: 'hospital', because_of: 'school' }),
    ).toEqual(['hospital']);
  });
});

describe('party', () => {
  const comes = {
    list: 'actors',
    record: 'gloppen',
    field: '',
    kind: 'added',
    impact: 'party',
  } as const;
  const gloppen = { id: 'gloppen', name: 'Gloppen', standing: 'member' as const };
  const after = { ...charter, actors: [...(charter.actors ?? []), gloppen] };

  test('the newcomer, and every member where no rule says who admits', () => {
    expect(actorsOf(comes, { after })).toEqual([...all, 'gloppen']);
    const before: Charter = { ...charter, membership: { joining: { decided_by: 'board' } } };
    const [only, ...others] = againOf(comes, { before, after });
    expect(others).toEqual([]);
    expect(only).toEqual({
      actor: 'gloppen',
      through: 'home',
      because:
        'Gloppen: it is new here, and The board decides who joins; nothing says what its representative may decide, so it goes home first',
    });
  });

  test('one who leaves is not asked, and asks nobody; nor do the seats that go along', () => {
    const leaves = {
      list: 'actors',
      record: 'school',
      field: 'left',
      kind: 'added',
      impact: 'party',
    } as const;
    expect(actorsOf(leaves)).toEqual([]);
    const seat = { list: 'arenas', record: 'board', field: 'members', impact: 'decision' } as const;
    expect(actorsOf({ ...seat, because_of: 'school' })).toEqual([]);
  });

  test('another standing', () => {
    const standing = {
      list: 'actors',
      record: 'county',
      field: 'standing',
      impact: 'party',
    } as const;
    expect(actorsOf({ ...standing, before: 'observer', after: 'member' })).toEqual([
      ...all,
      'county',
    ]);
  });
});

describe('risk', () => {
  const risk = { list: 'risks', record: 'night', impact: 'risk' } as const;

  test('an accepted one asks every member, a score nobody', () => {
    expect(actorsOf({ ...risk, field: 'status', before: 'open', after: 'accepted' })).toEqual(all);
    expect(actorsOf({ ...risk, field: 'likelihood', before: 2, after: 4 })).toEqual([]);
  });
});

describe('through whom', () => {
  test('the mandate; outside it, home', () => {
    const home = { stad: 'home', kinn: 'home', hospital: 'home' };
    expect(throughOf({})).toEqual({ ...home, stad: 'stad-contact' });
    expect(throughOf(share)).toEqual(home);
  });

  test('a limit is held against an amount, and against nothing else', () => {
    const money = { list: 'funding', record: 'funding', field: 'joint_money' } as const;
    const kinn = (after: unknown) =>
      throughOf({ ...money, kind: 'added', before: undefined, after })['kinn'];
    for (const amount of ['25 000 kr', { value: 9000, unit: 'kroner' }])
      expect(kinn(amount)).toBe('coordinator');
    for (const amount of ['26 000 kroner', '9000 euro', 'some money'])
      expect(kinn(amount)).toBe('home');
  });

  test('why, in English', () => {
    const said = againOf(share).map(({ because }) => because);
    expect(said).toEqual([
      'Stad: the share of cost went from 20 to 30 per cent; its representative may not decide money alone (backing Stad)',
      'Kinn: Stad’s share of cost went from 20 to 30 per cent; its representative may decide money alone only up to 25 000 kroner (backing Kinn)',
      'The hospital: Stad’s share of cost went from 20 to 30 per cent; its backing is not given or no longer stands, so it goes home first (backing The hospital)',
    ]);
    expect(againOf({})[0]?.because).toBe(
      'Stad: “Goal” went from “Home within a week” to “Home within a day”; its representative (“Contact in Stad”) may decide goals alone (backing Stad)',
    );
  });

  test('why, in bokmål', () => {
    expect(againOf(share, {}, norwegian)[0]?.because).toBe(
      'Stad: andelen av kostnadene gikk fra 20 til 30 prosent; representanten kan ikke avgjøre penger alene (forankring Stad)',
    );
  });
});

describe('what is easily missed', () => {
  test('a new role asks who holds it, not the bodies it sits in', () => {
    const role = { id: 'scribe', title: 'Scribe', held_by: [{ actor: 'kinn' }], arenas: ['board'] };
    const after: Charter = { ...charter, roles: [...(charter.roles ?? []), role] };
    const change = {
      list: 'roles',
      record: 'scribe',
      field: '',
      kind: 'added',
      impact: 'responsibility',
    } as const;
    expect(actorsOf({ ...change, before: undefined, after: role }, { after })).toEqual(['kinn']);
  });

  test('a backing by a body with nobody behind it is of all', () => {
    const backing = { id: 'above', actor: 'council', how: 'Appoints us.' };
    const after: Charter = {
      ...charter,
      arenas: [...(charter.arenas ?? []), { id: 'council', name: 'The council above' }],
      anchoring: [...(charter.anchoring ?? []), backing],
    };
    expect(actorsOf({ list: 'anchoring', record: 'above', field: 'how' }, { after })).toEqual(all);
  });

  test('an entry of a list is said by its name, a record without one by what it is about', () => {
    const member = {
      list: 'arenas',
      record: 'forum',
      field: 'members.kinn',
      impact: 'decision',
    } as const;
    const [gone] = againOf({ ...member, kind: 'removed', before: 'kinn', after: undefined });
    expect(gone?.because).toContain('Kinn is no longer under “Members” of “The forum”; ');
    const [nameless] = againOf({
      list: 'anchoring.mandate.decides_alone',
      record: 'a',
      field: 'subject',
      before: 'goals',
      after: 'money',
      impact: 'decision',
    });
    expect(nameless?.because).toContain('“Subject” of “Goals” went from goals to money; ');
  });
});
