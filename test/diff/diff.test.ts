// Ung i Nordfjord before and after an edit: what is told of it, one line a change.
import { expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import type { Change } from '../../src/diff/change.ts';
import { diffCharters } from '../../src/diff/diff.ts';
import { nordfjord, revised, type Replacement } from '../support/revised.ts';

const line = ({ impact, sure, kind, list, record, field, because_of: why }: Change): string =>
  [
    `${impact}${sure ? '' : '?'}: ${kind} ${list === record ? record : `${list} ${record}`}`,
    field === '' ? '' : `.${field}`,
    why === undefined ? '' : ` because of ${why}`,
  ].join('');
/** Without anybody who knows the language: what is proved to be wording is tested with the words. */
const told = (after: Charter): string[] => diffCharters(nordfjord, after, () => 'unsure').map(line);

/** A pair for each row of semantics 20, and for each kind of place a value can stand. */
const rows: [why: string, edits: Replacement[], told: string[]][] = [
  [
    'draft and in force are a commitment',
    [['status: in-force', 'status: ended']],
    ['commitment: changed charter.status'],
  ],
  [
    'the language of the text',
    [['language: nb', 'language: nn']],
    ['commitment: changed charter.language'],
  ],
  [
    'another version of the questions',
    [['core@1.0.0', 'core@1.1.0']],
    ['open?: changed charter.pack'],
  ],
  [
    'work that goes on is progress',
    [['due: 2026-09-30, status: planned', 'due: 2026-09-30, status: done']],
    ['progress: changed deliverables.milestones provd-i-stad.status'],
  ],
  [
    'a date still ahead is a commitment',
    [['due: 2026-Q4', 'due: 2027-Q1']],
    ['commitment: changed deliverables inntaksskjema.due'],
  ],
  [
    'a date of work that is over is progress',
    [['due: 2026-05-15', 'due: 2026-06-01']],
    ['progress: changed deliverables.milestones provd-i-kinn.due'],
  ],
  [
    'a note is wording',
    [['Gjelder prosjektet Felles inntak.', 'Gjelder bare prosjektet Felles inntak.']],
    ['wording: changed resources tilskudd.note'],
  ],
  [
    'an owner is responsibility',
    [['owner: nav-nordfjord\n    decided_in', 'owner: kinn\n    decided_in']],
    ['responsibility: changed goals.indicators andel-i-aktivitet.owner'],
  ],
  [
    'another holder is responsibility',
    [
      [
        "arbeidsgruppe-inntak]\n    number: '1'\n    held_by: [{ actor: kinn }]",
        "arbeidsgruppe-inntak]\n    number: '1'\n    held_by: [{ actor: stad }]",
      ],
    ],
    [
      'responsibility: added roles koordinator.held_by.stad',
      'responsibility: removed roles koordinator.held_by.kinn',
    ],
  ],
  [
    'standing is party',
    [['standing: observer', 'standing: member']],
    ['party: changed actors statsforvalteren.standing'],
  ],
  [
    'what makes a decision valid is a decision',
    [['quorum: tre av fire', 'quorum: to av fire']],
    ['decision?: changed arenas styringsgruppa.validity.quorum'],
  ],
  [
    'a member of a body is a decision',
    [
      [
        'members: [nav-nordfjord, stad, kinn, helse-forde]',
        'members: [helse-forde, stad, kinn, fylkeskommunen]',
      ],
    ],
    [
      'decision: added arenas styringsgruppa.members.fylkeskommunen',
      'decision: removed arenas styringsgruppa.members.nav-nordfjord',
    ],
  ],
  [
    'a limit of a mandate is a decision',
    [['up_to: 50 000 kroner', 'up_to: 80 000 kroner']],
    ['decision?: changed anchoring.mandate.takes_home nav-hjem.up_to'],
  ],
  [
    'a share of the cost is a commitment',
    [
      ['actor: kinn, percent: 62.5', 'actor: kinn, percent: 60'],
      ['actor: stad, percent: 37.5', 'actor: stad, percent: 40'],
    ],
    [
      'commitment: changed funding.models drift-av-skjema.shares.kinn.percent',
      'commitment: changed funding.models drift-av-skjema.shares.stad.percent',
    ],
  ],
  [
    'an amount is one leaf',
    [['value: 12.5', 'value: 10']],
    ['commitment: changed resources veiledere.amount'],
  ],
  [
    'what is inside the scope',
    [['erfaringer på tvers av tjenestene', 'erfaringer på tvers av tjenestene og fylkene']],
    ['commitment?: changed collaboration.scope.inside'],
  ],
  [
    'one text more in a list is more than wording',
    [['    outside:\n', '    outside:\n      - boligtilbud\n']],
    ['commitment: changed collaboration.scope.outside'],
  ],
];

test.each(rows)('%s', (_, edits, expected) => {
  expect(told(revised(...edits))).toEqual(expected);
});

test('wording is told by whoever knows the language, and an uncertain text keeps its impact', () => {
  const after = revised(['Alle kan bruke det vi lager.', 'Det vi lager, kan alle bruke.']);
  const [asked] = diffCharters(nordfjord, after, (before, now, language) => {
    expect([before, now, language]).toEqual([
      'Alle kan bruke det vi lager.',
      'Det vi lager, kan alle bruke.',
      'nb',
    ]);
    return 'wording';
  });
  expect(asked).toMatchObject({ impact: 'wording', sure: true });
  const unsure = diffCharters(nordfjord, after, () => 'unsure');
  expect(unsure).toMatchObject([{ impact: 'commitment', sure: false }]);
  const meaning = diffCharters(nordfjord, after, () => 'meaning');
  expect(meaning).toMatchObject([{ impact: 'commitment', sure: true }]);
});

test('no words are judged when the language changed on the way', () => {
  const after = revised(['language: nb', 'language: en'], ['Alle kan bruke', 'Anyone may use']);
  const changes = diffCharters(nordfjord, after, () => 'wording');
  expect(changes.map(line)).toEqual([
    'commitment: changed charter.language',
    'commitment?: changed rights.ipr',
  ]);
});

test('a risk is progress until it is accepted', () => {
  const open = {
    risks: [{ id: 'isolert', statement: 'Vi møtes uten de unge', status: 'open' }],
  } as const;
  const after = (status: 'accepted' | 'closed'): Charter => ({
    risks: [{ ...open.risks[0], status }],
  });
  const before: Charter = { risks: [open.risks[0]] };
  expect(diffCharters(before, after('closed')).map(line)).toEqual([
    'progress: changed risks isolert.status',
  ]);
  expect(diffCharters(before, after('accepted')).map(line)).toEqual([
    'risk: changed risks isolert.status',
  ]);
});

test('a leaver brings its seats along', () => {
  const after = revised(
    ['joined: 2025-03\n', 'joined: 2025-03\n    left: 2026-06-01\n'],
    ['members: [nav-nordfjord, stad, kinn, helse-forde]', 'members: [nav-nordfjord, stad, kinn]'],
    [/      - id: sete-helse\n(?: {8}.*\n)+/, ''],
    ['with: [helse-forde, stad]', 'with: [stad]'],
    [/  - \{ id: psykolog.*\n/, ''],
  );
  expect(told(after)).toEqual(
    [
      'commitment: removed deliverables inntaksskjema.with.helse-forde because of helse-forde',
      'party: added actors helse-forde.left',
      'commitment: removed resources psykolog because of helse-forde',
      'decision: removed arenas styringsgruppa.members.helse-forde because of helse-forde',
      'decision: removed arenas.seats sete-helse because of helse-forde',
    ].sort((a, b) => order.indexOf(a.split(' ')[2] ?? '') - order.indexOf(b.split(' ')[2] ?? '')),
  );
});
/** As the format has them. */
const order = ['deliverables', 'resources', 'actors', 'arenas', 'arenas.seats'];

test('another id for the same record is a rename, and what pointed at it follows', () => {
  const renamed = revised([/\bhelse-forde\b/g, 'helse-nordfjord']);
  const changes = diffCharters(nordfjord, renamed);
  expect(changes.find(({ kind }) => kind === 'renamed')).toMatchObject({
    record: 'helse-nordfjord',
    before: 'helse-forde',
    after: 'helse-nordfjord',
  });
  expect(new Set(changes.map(({ impact }) => impact))).toEqual(new Set(['none']));
  const rest = changes.filter(({ kind }) => kind !== 'renamed');
  expect(rest.length).toBeGreaterThan(4);
  expect(rest.every((one) => one.because_of === 'helse-nordfjord')).toBe(true);
  expect(rest.find(({ list }) => list === 'resources')).toMatchObject({
    ...{ record: 'psykolog', field: 'actor', kind: 'changed' },
    ...{ before: 'helse-forde', after: 'helse-nordfjord' },
  });
});

test('what changed under the new id is told too; another record is no rename', () => {
  const both = revised([/\bkontaktkort\b/g, 'kort'], ['due: 2026-06\n', 'due: 2026-08\n']);
  expect(told(both)).toEqual([
    'none: renamed deliverables kort',
    'commitment: changed deliverables kort.due',
  ]);
  const another = revised([
    /- id: kveldsapent\n.*\n/,
    '- id: frokost\n    title: Frokost på biblioteket hver fredag\n',
  ]);
  expect(told(another)).toEqual([
    'commitment: added activities frokost',
    'commitment: removed activities kveldsapent',
  ]);
});

test('the order says something of steps, and nothing of risks', () => {
  const steps = (...ids: string[]): Charter => ({
    escalation: ids.map((id) => ({ id, step: id })),
  });
  expect(diffCharters(steps('a', 'b', 'c'), steps('c', 'a', 'b'))).toEqual([
    {
      ...{ record: 'escalation', list: 'escalation', field: '', kind: 'changed' },
      ...{ impact: 'decision', sure: true, before: ['a', 'b', 'c'], after: ['c', 'a', 'b'] },
    },
  ]);
  const risks = (...ids: string[]): Charter => ({
    risks: ids.map((id) => ({ id, statement: id })),
  });
  expect(diffCharters(risks('a', 'b', 'c'), risks('c', 'a', 'b')).map(line)).toEqual([
    'none: moved risks c',
  ]);
});

test('a record that moves to another record has the impact of its list', () => {
  const after = revised(
    [/      - id: gjentatte-historier\n(?: {8}.*\n)+/, ''],
    [
      '      - id: andel-i-aktivitet\n',
      '      - id: gjentatte-historier\n        what: Hvor mange ganger den unge må fortelle historien\n        source: samtaler i ungdomspanelet\n        confidence: decided\n      - id: andel-i-aktivitet\n',
    ],
  );
  expect(told(after)).toEqual([
    'commitment: moved goals.indicators gjentatte-historier',
    'open: changed goals.indicators gjentatte-historier.confidence',
  ]);
});

test('a hand-written record gets no id by being compared, and is found again', () => {
  const before: Charter = { risks: [{ statement: 'Nøkkelpersonen slutter' }] };
  const after: Charter = {
    risks: [{ id: 'nokkelpersonen-slutter', statement: 'Nøkkelpersonen slutter', likelihood: 4 }],
  };
  expect(diffCharters(before, after).map(line)).toEqual([
    'risk: added risks nokkelpersonen-slutter.likelihood',
  ]);
});
