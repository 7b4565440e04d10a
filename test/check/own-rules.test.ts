// An organisation's own rules: what they find, and what is told of those that cannot be judged.
import * as cel from '@marcbachmann/cel-js';
import { expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import type { OwnRule } from '../../src/check/config-shape.ts';
import { ownRulesOf } from '../../src/check/own-rules.ts';
import type { Context } from '../../src/check/rule.ts';

const charter: Charter = {
  format: 1,
  status: 'in-force',
  collaboration: { name: 'Hjem til middag', form: 'network' },
  risks: [
    { id: 'nattevakt', statement: 'Nattevakten er to personer', likelihood: 4, impact: 5 },
    { id: 'sykefravaer', statement: 'Sykefravær i mars', owner: 'stad' },
  ],
  goals: [
    {
      id: 'hjem',
      statement: 'Alle er hjemme til middag',
      indicators: [{ id: 'andel', what: 'Andel hjemme' }],
    },
  ],
  deliverables: [{ id: 'avtale', title: 'Felles avtale', due: '2026-Q2' }],
};
const context: Context = {
  charter,
  formGroup: 'network',
  today: '2026-07-01',
  reviews: [],
  beside: {},
  outcomes: [],
  options: {},
};
const own = (rule: Partial<OwnRule>) =>
  ownRulesOf(cel, [{ id: 'egen', message: 'ikke slik', ...rule }]);
const found = (rule: Partial<OwnRule>) => own(rule).rules.flatMap((one) => one.find(context));
const faults = (rule: Partial<OwnRule>) =>
  own(rule).faults.map(({ kind, name, suggestion }) => [kind, name, suggestion]);

test('over the charter', () => {
  expect(found({ must: 'size(risks) >= 2' })).toEqual([]);
  expect(found({ must: 'size(decisions) > 0 && form_group == "network"' })).toEqual([
    { path: [], values: {} },
  ]);
});

test('over each record, with its fields in the message', () => {
  const rule = { for_each: 'risks', must: 'it.owner != ""', message: 'ingen eier «{statement}»' };
  expect(found(rule)).toEqual([
    { path: ['risks', 0], about: 'nattevakt', values: { statement: 'Nattevakten er to personer' } },
  ]);
  const [made] = own(rule).rules;
  expect(made?.text.message({ statement: 'Nattevakten' })).toBe('ingen eier «Nattevakten»');
});

test('over records inside records', () => {
  expect(found({ for_each: 'goals.indicators', must: 'it.target != ""' })).toEqual([
    { path: ['goals', 0, 'indicators', 0], about: 'andel', values: {} },
  ]);
});

test('numbers are whole where the format says so, and absent ones are 0', () => {
  expect(found({ for_each: 'risks', must: 'it.likelihood * it.impact < 20' })).toHaveLength(1);
});

test('a date is past when the whole of its period is', () => {
  expect(found({ for_each: 'deliverables', must: '!past(it.due, today)' })).toHaveLength(1);
  expect(found({ for_each: 'deliverables', must: '!past("2026-Q3", today)' })).toEqual([]);
  expect(found({ for_each: 'deliverables', must: '!past("", today)' })).toEqual([]);
});

test.each([
  [{ must: 'size(risk) > 0' }, 'condition-name', 'risk', 'risks'],
  [{ must: 'it.owner != ""' }, 'condition-name', 'it', undefined],
  [{ for_each: 'risks', must: 'it.ower != ""' }, 'condition-name', 'ower', 'owner'],
  [{ must: 'size(risks)' }, 'condition-error', 'size(risks)', undefined],
  [{ must: 'size(risks) >' }, 'condition-error', 'size(risks) >', undefined],
  [{ must: 'language.matches("n.")' }, 'condition-call', 'matches', undefined],
  [{ must: 'status == "in-fore"' }, 'condition-value', 'in-fore', 'in-force'],
  [{ for_each: 'risks', must: 'it.kind == "jiont"' }, 'condition-value', 'jiont', 'joint'],
  [{ for_each: 'risk', must: 'true' }, 'no-such-field', 'risk', 'risks'],
  [{ for_each: 'review', must: 'true' }, 'not-a-list', 'review', undefined],
  [{ for_each: 'conduct.text', must: 'true' }, 'not-a-list', 'conduct.text', undefined],
  [{ must: 'true', message: 'ingen eier {owner}' }, 'no-such-field', 'owner', undefined],
  [
    { for_each: 'risks', must: 'true', message: '{statment}' },
    'no-such-field',
    'statment',
    'statement',
  ],
])('%j cannot be judged', (rule, kind, name, suggestion) => {
  expect(faults(rule)).toEqual([[kind, name, suggestion]]);
  expect(own(rule).rules).toHaveLength(kind === 'no-such-field' && 'message' in rule ? 1 : 0);
});

test('what fails only with some charter is told, once', () => {
  const rules = own({ for_each: 'risks', must: '10 / it.likelihood > 1' });
  expect(rules.faults).toEqual([]);
  expect(rules.rules.flatMap((one) => one.find(context))).toEqual([]);
  expect(rules.failed).toMatchObject([{ kind: 'condition-failed', name: 'egen' }]);
});
