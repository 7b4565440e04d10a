import { describe, expect, test } from 'vitest';
import type { Context, Rule, RuleKind } from '../../src/check/rule.ts';
import { rule as review } from '../../src/check/rules/review-not-planned.ts';
import { isAtLeast, levelOf, type Levels } from '../../src/check/severity.ts';

const recommended: Levels = { preset: 'recommended', rules: {} };
const context = (status: 'draft' | 'in-force' | 'ended', formGroup: Context['formGroup'] = '') => ({
  charter: { status },
  formGroup,
  today: '2026-11-22',
  reviews: [],
  beside: {},
  outcomes: [],
  options: {},
});
const rule = (more: Partial<Rule>): Rule => ({ ...review, ...more });

test.each<[RuleKind, string]>([
  ['always', 'error'],
  ['wrong', 'warning'],
  ['missing', 'info'],
  ['time', 'info'],
  ['guess', 'info'],
])('in a draft an error of kind %s is %s', (kind, level) => {
  expect(levelOf(rule({ kind }), context('draft'), recommended)).toBe(level);
  expect(levelOf(rule({ kind }), context('in-force'), recommended)).toBe('error');
  expect(levelOf(rule({ kind }), context('ended'), recommended)).toBe(
    kind === 'always' ? 'error' : 'off',
  );
});

test('a charter that does not say its status is a draft', () => {
  const unsaid = { ...context('draft'), charter: {} };
  expect(levelOf(rule({ kind: 'missing' }), unsaid, recommended)).toBe('info');
});

test('a draft never makes a finding graver', () => {
  expect(levelOf(rule({ kind: 'wrong', severity: 'info' }), context('draft'), recommended)).toBe(
    'info',
  );
});

describe('presets', () => {
  const on = (of: Rule['preset'], preset: Levels['preset']) =>
    levelOf(rule({ preset: of }), context('in-force'), { preset, rules: {} }) !== 'off';
  test('a larger one has the rules of the smaller', () => {
    expect(on('minimal', 'minimal')).toBe(true);
    expect(on('minimal', 'strict')).toBe(true);
    expect(on('recommended', 'minimal')).toBe(false);
    expect(on('recommended', 'recommended')).toBe(true);
    expect(on('strict', 'recommended')).toBe(false);
    expect(on('strict', 'strict')).toBe(true);
  });
  test('the config goes before them, and a draft before the config', () => {
    const strict = rule({ preset: 'strict' });
    const levels: Levels = { preset: 'minimal', rules: { 'review-not-planned': 'error' } };
    expect(levelOf(strict, context('in-force'), levels)).toBe('error');
    expect(levelOf(strict, context('draft'), levels)).toBe('info');
    const off: Levels = { preset: 'strict', rules: { 'review-not-planned': 'off' } };
    expect(levelOf(strict, context('in-force'), off)).toBe('off');
    expect(levelOf(rule({ id: 'constructor' }), context('in-force'), levels)).toBe('error');
  });
});

describe('by form', () => {
  const severity = { formal: 'error', network: 'warning' } as const;
  const level = (formGroup: Context['formGroup'], of: Rule['severity'] = severity) =>
    levelOf(rule({ severity: of }), context('in-force', formGroup), recommended);
  test('a council, and a form not yet known, are judged as networks', () => {
    expect(level('formal')).toBe('error');
    expect(level('network')).toBe('warning');
    expect(level('council')).toBe('warning');
    expect(level('')).toBe('warning');
  });
  test('unless the council is named; a form that is not is off', () => {
    expect(level('council', { ...severity, council: 'off' })).toBe('off');
    expect(level('meeting-place')).toBe('off');
    expect(level('council', { formal: 'error' })).toBe('off');
  });
});

test('how grave one is against another', () => {
  expect(isAtLeast('error', 'warning')).toBe(true);
  expect(isAtLeast('warning', 'warning')).toBe(true);
  expect(isAtLeast('info', 'warning')).toBe(false);
});
