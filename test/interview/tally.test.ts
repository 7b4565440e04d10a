// In the room: while positions are taken, and when they are, it says how many decide, the quorum, the method and what was objected to.
import { expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import {
  after,
  jumpTo,
  menu,
  pick,
  promptOf,
  sittingOf,
  step,
  text,
  tick,
} from '../support/sitting.ts';

const names = [
  'Stad',
  'Kinn',
  'Bremanger',
  'Gloppen',
  'Stryn',
  'Eid',
  'Vågsøy',
  'Hornindal',
  'NAV',
];
const ids = names.map((name) => name.toLowerCase().replace('å', 'a').replace('ø', 'o'));
const charter: Charter = {
  collaboration: { name: 'Safely home', form: 'network' },
  actors: ids.map((id, at) => ({ id, name: names[at] ?? '', standing: 'member' })),
  arenas: [{ id: 'board', name: 'Board', members: ids, validity: { quorum: '5' } }],
  decision_rules: [
    { id: 'by-consent', title: 'Changing the charter', subject: 'amendment', method: 'consent' },
  ],
  sessions: [{ id: 'today', date: '2026-11-22', arena: 'board', participants: ids.slice(0, 7) }],
};

const disputed = (of: Charter) => step(jumpTo(sittingOf(of), 'Q-USER-02'), menu('dispute'));

test('who decides and the quorum before the positions; the objection and its remedy after', () => {
  const asked = disputed(charter);
  expect(promptOf(asked).beside).toEqual([
    '7 of 9 members present; quorum 5, met; consent (no objections)',
  ]);
  const settled = after(asked, tick('kinn'), pick('object'), text('Too dear'), text('Half of it'));
  expect(promptOf(settled).notices).toEqual([
    expect.stringMatching(
      /^7 of 9 members present; quorum 5, met; consent \(no objections\); objects?: 1; what would help is recorded$/,
    ),
  ]);
});

test('too few, and an objection without a remedy, are said', () => {
  const few: Charter = {
    ...charter,
    sessions: [{ id: 'today', date: '2026-11-22', arena: 'board', participants: ids.slice(0, 4) }],
  };
  const settled = after(disputed(few), tick('kinn'), pick('object'), text('Too dear'), text(''));
  expect(promptOf(settled).notices?.[0]).toMatch(
    /^4 of 9 members present; quorum 5, not met; .*what would help is not recorded$/,
  );
});

test('where no body decides, the members of the collaboration are counted; where nobody said who is here, nothing', () => {
  const { arenas: _, ...open } = charter;
  const without: Charter = {
    ...open,
    sessions: [{ id: 'today', date: '2026-11-22', participants: ids.slice(0, 7) }],
  };
  expect(promptOf(disputed(without)).beside).toEqual([
    '7 of 9 members present; consent (no objections)',
  ]);
  const { sessions: __, decision_rules: ___, ...nobody } = without;
  expect(promptOf(disputed(nobody)).beside).toBeUndefined();
});
