// Rules on events, form, goals, ids, joining and joint money, where a whole charter would hide the point.
import { describe, expect, test } from 'vitest';
import type { Charter } from '../../../src/charter/schema.ts';
import type { Earlier } from '../../../src/check/rule.ts';
import { rule as eventWithoutReview } from '../../../src/check/rules/event-without-review.ts';
import { rule as formChangedWithoutDecision } from '../../../src/check/rules/form-changed-without-decision.ts';
import { rule as goalWithoutActivity } from '../../../src/check/rules/goal-without-activity.ts';
import { rule as goalWithoutDeliverable } from '../../../src/check/rules/goal-without-deliverable.ts';
import { rule as idReused } from '../../../src/check/rules/id-reused.ts';
import { rule as identityNumber } from '../../../src/check/rules/identity-number.ts';
import { rule as joiningRuleMissing } from '../../../src/check/rules/joining-rule-missing.ts';
import { rule as jointMoneyNotSettled } from '../../../src/check/rules/joint-money-not-settled.ts';
import { aboutBy, foundBy } from '../../support/found-by.ts';

const at = (day: string, charter: Charter = {}): Earlier => ({ at: day, charter });

describe('event-without-review', () => {
  const about = (event: NonNullable<Charter['events']>[number], reviews: Earlier[] = []) =>
    aboutBy(eventWithoutReview, { events: [{ id: 'it', ...event }] }, { reviews });

  test('any review from its day on has taken it up', () => {
    const event = { date: '2026-06-10', kind: 'incident' as const };
    expect(about(event)).toEqual(['it']);
    expect(about(event, [at('2026-06-09')])).toEqual(['it']);
    expect(about(event, [at('2026-06-10')])).toEqual([]);
    expect(about(event, [at('2025-06-10'), at('2026-07-01')])).toEqual([]);
  });
  test('sixty days are waited', () => {
    expect(about({ date: '2026-09-23', kind: 'incident' })).toEqual([]);
    expect(about({ date: '2026-09-22', kind: 'incident' })).toEqual(['it']);
  });
  test('without a date or a kind it is not judged', () => {
    expect(about({ kind: 'incident' })).toEqual([]);
    expect(about({ date: '2026-06-10' })).toEqual([]);
  });
});

describe('form-changed-without-decision', () => {
  const form = (form: 'network' | 'project', more: Charter = {}): Charter => ({
    collaboration: { form },
    ...more,
  });
  const found = (charter: Charter, ...reviews: Earlier[]) =>
    foundBy(formChangedWithoutDecision, charter, { reviews }).map(({ values }) => values);

  test('from the latest form that was another', () => {
    expect(found(form('project'), at('2025-01-01', form('network')))).toEqual([
      { from: 'network', to: 'project' },
    ]);
    expect(found(form('network'), at('2025-01-01', form('network')))).toEqual([]);
  });
  test('where one of the two is not stated, nothing has changed', () => {
    expect(found({}, at('2025-01-01', form('network')))).toEqual([]);
    expect(found(form('network'), at('2025-01-01'))).toEqual([]);
    expect(found(form('project'), at('2025-01-01', form('network')), at('2025-06-01'))).toEqual([
      { from: 'network', to: 'project' },
    ]);
  });
  test('the commit compared with is later than the reviews', () => {
    const before = at('main', form('network'));
    expect(foundBy(formChangedWithoutDecision, form('project'), { before })).toHaveLength(1);
  });
  test.each(['change', 'amendment', undefined] as const)('a decision on %s is one', (subject) => {
    const decision = { id: 'it', title: 'We are a project', ...(subject && { subject }) };
    const now = form('project', { decisions: [decision] });
    expect(found(now, at('2025-01-01', form('network')))).toEqual([]);
  });
  test('a decision without an id is known by its title', () => {
    const decisions = [{ title: 'We meet', subject: 'change' as const }];
    const now = form('project', { decisions });
    expect(found(now, at('2025-01-01', form('network', { decisions })))).toHaveLength(1);
  });
});

describe('goals in the strands of a combination', () => {
  const charter: Charter = {
    collaboration: { form: 'combination' },
    strands: [
      { id: 'intake', form: 'project', goals: ['faster'] },
      { id: 'learning', form: 'network', goals: ['wiser'] },
    ],
    goals: [
      { id: 'faster', statement: 'Faster' },
      { id: 'wiser', statement: 'Wiser' },
      { id: 'kinder', statement: 'Kinder' },
    ],
  };
  test('are judged by the form of the strand', () => {
    expect(foundBy(goalWithoutDeliverable, charter).map(({ formGroup }) => formGroup)).toEqual([
      'formal',
      'network',
      undefined,
    ]);
  });
  test('of the first of two, and of each goal a strand has', () => {
    const strands: NonNullable<Charter['strands']> = [
      { id: 'intake', form: 'project', goals: ['faster', 'kinder'] },
      { id: 'learning', form: 'network', goals: ['wiser', 'kinder'] },
    ];
    const found = foundBy(goalWithoutDeliverable, { ...charter, strands });
    expect(found.map(({ formGroup }) => formGroup)).toEqual(['formal', 'network', 'formal']);
  });
  test('and by that of the whole where it is no combination', () => {
    const network: Charter = { ...charter, collaboration: { form: 'network' } };
    expect(foundBy(goalWithoutDeliverable, network)[0]).not.toHaveProperty('formGroup');
  });
});

test('goal-without-activity: one deliverable among several is enough, and only for its own goals', () => {
  const charter: Charter = {
    goals: [
      { id: 'otters', statement: 'Otters' },
      { id: 'salmon', statement: 'Salmon' },
    ],
    deliverables: [
      { id: 'survey', goals: ['salmon', 'trout'] },
      { id: 'other', goals: ['trout'] },
    ],
  };
  expect(aboutBy(goalWithoutActivity, charter)).toEqual(['otters']);
});

describe('id-reused', () => {
  const goal = (id: string, statement: string): Charter => ({ goals: [{ id, statement }] });
  test('with a commit to compare with, it is the latest', () => {
    const reviews = [at('2026-01-01', goal('a', 'Fewer errors'))];
    const now = goal('a', 'Fewer errands');
    const since = (charter: Charter) => ({ reviews, before: at('main', charter) });
    expect(aboutBy(idReused, now, since(goal('b', 'Other')))).toEqual(['a']);
    expect(aboutBy(idReused, now, since(goal('a', 'Fewer errors')))).toEqual([]);
  });
});

test('identity-number: about the record, and about nothing in a section', () => {
  const text = 'Ring 121212-1212';
  const found = foundBy(identityNumber, {
    collaboration: { purpose: text },
    needs: [{ id: 'ringe', statement: text }],
  });
  expect(found.map(({ about }) => about)).toEqual([undefined, 'ringe']);
  expect(found[0]).not.toHaveProperty('about');
});

describe('joining-rule-missing', () => {
  test.each<Charter>([
    { membership: { joining: { decided_by: 'board' } } },
    { membership: { unsettled: [{ field: 'joining' }] } },
    {
      decision_rules: [
        { id: 'new', subject: 'membership' },
        { id: 'other', subject: 'goals' },
      ],
    },
    {
      collaboration: {
        mandated_by: [
          { id: 'm', relation: 'appoints' },
          { id: 'n', relation: 'funds' },
        ],
      },
    },
  ])('said by %j', (charter) => {
    expect(foundBy(joiningRuleMissing, charter)).toEqual([]);
  });
  test.each<Charter>([
    { decision_rules: [{ id: 'other', subject: 'goals' }] },
    { collaboration: { mandated_by: [{ id: 'n', relation: 'funds' }] } },
  ])('not said by %j', (charter) => {
    expect(aboutBy(joiningRuleMissing, charter)).toEqual(['Q-ACT-03']);
  });
  const actor = { id: 'vaga', name: 'Vågå kommune' };
  const severity = (more: { joined?: string; left?: string }, ...reviews: Earlier[]) =>
    foundBy(joiningRuleMissing, { actors: [{ ...actor, ...more }] }, { reviews })[0]?.severity;

  test('a warning, until actors come or go after a review', () => {
    expect(severity({ joined: '2026-09-01' })).toBe('warning');
    expect(severity({}, at('2026-05-20'))).toBe('warning');
    expect(severity({ joined: '2026-05-20' }, at('2026-05-20'))).toBe('warning');
    expect(severity({ joined: '2026-05-21' }, at('2026-05-20'))).toBeUndefined();
    expect(severity({ joined: '2025', left: '2026-06' }, at('2026-05-20'))).toBeUndefined();
  });
});

describe('joint-money-not-settled', () => {
  const missing = (
    money: NonNullable<NonNullable<Charter['funding']>['joint_money']>,
    more: Partial<Charter> = {},
  ) =>
    foundBy(jointMoneyNotSettled, { funding: { joint_money: money }, ...more }).map(
      ({ values }) => values?.['missing'],
    );

  test('only where there is any', () => {
    expect(missing({ exists: false })).toEqual([]);
    expect(missing({})).toEqual([]);
    expect(missing({ exists: true })).toEqual(['decided_by,accounted_by']);
    expect(missing({ exists: true, decided_by: 'lom' })).toEqual(['accounted_by']);
    expect(missing({ exists: true, accounted_by: 'lom' })).toEqual(['decided_by']);
  });
  test('a decision rule on money that names who decides says it too', () => {
    const money = { exists: true, accounted_by: 'lom' };
    const ruled = (rule: NonNullable<Charter['decision_rules']>[number]) =>
      missing(money, { decision_rules: [{ id: 'rule', ...rule }] });
    expect(ruled({ subject: 'money', decider: ['lom'] })).toEqual([]);
    expect(ruled({ subject: 'money' })).toEqual(['decided_by']);
    expect(ruled({ subject: 'goals', decider: ['lom'] })).toEqual(['decided_by']);
  });
  test('somebody is to settle it', () => {
    const funding = { joint_money: { exists: true }, unsettled: [{ field: 'joint_money' }] };
    expect(foundBy(jointMoneyNotSettled, { funding })).toEqual([]);
  });
});
