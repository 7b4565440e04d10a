// Rules on decisions and disagreement, where a whole charter would hide the point.
import { describe, expect, test } from 'vitest';
import type { Charter } from '../../../src/charter/schema.ts';
import { rule as decisionOutsideArena } from '../../../src/check/rules/decision-outside-arena.ts';
import { rule as decisionOutsideMandate } from '../../../src/check/rules/decision-outside-mandate.ts';
import { rule as decisionSupersedesLater } from '../../../src/check/rules/decision-supersedes-later.ts';
import { rule as decisionWithoutArena } from '../../../src/check/rules/decision-without-arena.ts';
import { rule as decisionWithoutRule } from '../../../src/check/rules/decision-without-rule.ts';
import { rule as deputyIsItself } from '../../../src/check/rules/deputy-is-itself.ts';
import { rule as escalationGoesRound } from '../../../src/check/rules/escalation-goes-round.ts';
import { rule as escalationStaysInside } from '../../../src/check/rules/escalation-stays-inside.ts';
import { aboutBy, foundBy } from '../../support/found-by.ts';

type Decision = NonNullable<Charter['decisions']>[number];

describe('decision-outside-arena', () => {
  const arenas = [
    { id: 'board', name: 'Board', may_not: [{ id: 'no', text: 'anything rash' }] },
    { id: 'editors', name: 'Editors' },
  ];
  const rule = { id: 'versions', decider: ['board'] };
  const about = (decision: Decision, more: Partial<Charter> = {}) =>
    aboutBy(decisionOutsideArena, {
      arenas,
      decision_rules: [rule],
      decisions: [{ id: 'it', ...decision }],
      ...more,
    });

  test('what may not be decided in words only is never judged', () => {
    expect(about({ arena: 'board' })).toEqual([]);
  });
  test('in another arena than the rule says, unless it was the board that took it there', () => {
    expect(about({ arena: 'editors', rule: 'versions' })).toEqual(['it']);
    expect(about({ arena: 'editors', rule: 'versions', by: ['board'] })).toEqual([]);
    expect(about({ arena: 'editors', rule: 'versions', by: ['editors'] })).toEqual(['it']);
  });
  test('who approves may also take it', () => {
    const approved = { decision_rules: [{ ...rule, approved_by: 'editors' }] };
    expect(about({ arena: 'editors', rule: 'versions' }, approved)).toEqual([]);
  });
  test('where it was made is not said: that is for another rule', () => {
    const approved = { decision_rules: [{ ...rule, approved_by: 'editors' }] };
    expect(about({ rule: 'versions' }, approved)).toEqual([]);
  });
});

describe('decision-outside-mandate', () => {
  const backing = {
    id: 'forankring',
    actor: 'lom',
    mandate: { takes_home: [{ id: 'hjem', subject: 'money' as const }] },
  };
  const about = (more: Partial<Charter>, decision: Decision = {}) =>
    aboutBy(decisionOutsideMandate, {
      actors: [{ id: 'lom', name: 'Lom kommune' }],
      anchoring: [backing],
      decisions: [{ id: 'it', date: '2026-02-11', subject: 'money', ...decision }],
      ...more,
    });

  test('taken home, and not confirmed', () => {
    expect(about({})).toEqual(['it']);
  });
  test('a mandate in words without a subject is never judged', () => {
    const takes_home = [{ id: 'hjem', text: 'alt som koster' }];
    const anchoring = [{ ...backing, mandate: { takes_home } }];
    const decisions = [{ id: 'it', date: '2026-02-11' }];
    expect(about({ anchoring, decisions })).toEqual([]);
  });
  test('the mandate of a body is not that of an actor', () => {
    expect(about({ anchoring: [{ ...backing, actor: 'styringsgruppa' }] })).toEqual([]);
  });
  test('a mandate from the same day counts, one from the day after does not', () => {
    expect(about({ anchoring: [{ ...backing, valid_from: '2026-02-11' }] })).toEqual(['it']);
    expect(about({ anchoring: [{ ...backing, valid_from: '2026-02-12' }] })).toEqual([]);
  });
  test('a member of the arena itself, or by a role it holds, and not by one it does not', () => {
    const role = { id: 'leder', held_by: [{ actor: 'lom' }] };
    const other = { id: 'sekretaer', held_by: [{ actor: 'skjak' }] };
    const arena = (...members: string[]) => ({ arenas: [{ id: 'moetet', members }] });
    const roles = [role, other];
    expect(about({ roles, ...arena('lom') }, { arena: 'moetet' })).toEqual(['it']);
    expect(about({ roles, ...arena('leder') }, { arena: 'moetet' })).toEqual(['it']);
    expect(about({ roles, ...arena('sekretaer') }, { arena: 'moetet' })).toEqual([]);
  });
  test('its own position counts, and not another’s', () => {
    const positions = [
      { actor: 'skjak', position: 'support' as const },
      { actor: 'lom', position: 'object' as const },
      { actor: 'nav', position: 'support' as const },
    ];
    expect(about({}, { positions })).toEqual([]);
  });
});

describe('decision-supersedes-later', () => {
  test('without both dates, or with nothing to set aside, nothing is judged', () => {
    const old = { id: 'old', date: '2026-03-01' };
    const about = (one: Decision) =>
      aboutBy(decisionSupersedesLater, { decisions: [{ id: 'one', ...one }, old] });
    expect(about({ date: '2026-02-01', supersedes: 'old' })).toEqual(['one']);
    expect(about({ supersedes: 'old' })).toEqual([]);
    expect(about({ date: '2026-02-01', supersedes: 'gone' })).toEqual([]);
    expect(about({ date: '2026-02-01' })).toEqual([]);
  });
});

describe('decision-without-arena', () => {
  const sessions = [{ id: 'june', date: '2026-06-10' }, { id: 'some-day' }];
  const about = (date: string | undefined) =>
    aboutBy(decisionWithoutArena, {
      sessions,
      decisions: [{ id: 'it', ...(date === undefined ? {} : { date }) }],
    });

  test('the session of the day, the month or the year places it', () => {
    for (const date of ['2026-06-10', '2026-06', '2026-Q2', '2026'])
      expect(about(date), date).toEqual([]);
    for (const date of ['2026-06-09', '2026-06-11', '2026-05', '2027', undefined])
      expect(about(date), date).toEqual(['it']);
  });
  test('one arena among those who took it is enough', () => {
    const charter: Charter = {
      arenas: [{ id: 'board', name: 'Board' }],
      decisions: [{ id: 'it', date: '2026-06-10', by: ['county', 'board'] }],
    };
    expect(aboutBy(decisionWithoutArena, charter)).toEqual([]);
  });
});

test('decision-without-rule: one rule with the subject is enough among several', () => {
  const charter: Charter = {
    decision_rules: [
      { id: 'a', subject: 'goals' },
      { id: 'b', subject: 'money' },
    ],
    decisions: [{ id: 'it', subject: 'money' }],
  };
  expect(aboutBy(decisionWithoutRule, charter)).toEqual([]);
});

test('deputy-is-itself: a role that has neither id nor deputy is not its own', () => {
  expect(foundBy(deputyIsItself, { roles: [{ title: 'Koordinator' }] })).toEqual([]);
});

describe('escalation-goes-round', () => {
  const step = (id: string, ...who: string[]) => ({ id, step: id, who });
  const found = (...escalation: NonNullable<Charter['escalation']>) =>
    foundBy(escalationGoesRound, { escalation }).map(({ about, values }) => [
      about,
      values?.['earlier'],
    ]);

  test('two steps in a row may be the same people’s, also after others', () => {
    expect(found(step('talk', 'a'), step('vote', 'a'))).toEqual([]);
    expect(found(step('one', 'a'), step('two', 'b'), step('three', 'b'))).toEqual([]);
  });
  test('the first time they had it is the one named', () => {
    expect(
      found(step('one', 'a'), step('two', 'a'), step('three', 'b'), step('four', 'a')),
    ).toEqual([['four', 'one']]);
  });
});

test('escalation-stays-inside: words and bodies without an id are never judged', () => {
  const charter = (who: NonNullable<Charter['escalation']>[number]['who'] & object): Charter => ({
    actors: [{ name: 'Ports' }, { id: 'pilots', name: 'Pilots' }],
    escalation: [{ id: 'last', step: 'Last', who }],
  });
  expect(aboutBy(escalationStaysInside, charter(['pilots']))).toEqual(['last']);
  expect(aboutBy(escalationStaysInside, charter(['pilots', { text: 'a judge' }]))).toEqual([]);
});
