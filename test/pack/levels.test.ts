import { expect, it } from 'vitest';
import { formGroupOf } from '../../src/charter/form-group.ts';
import { isAsked, levelOf } from '../../src/pack/levels.ts';
import type { Question } from '../../src/pack/pack.ts';

const question = (rest: Partial<Question>): Question => ({
  id: 'D-HOME-01',
  theme: 'home',
  writes: 'needs',
  who: 'joint',
  level: 'core',
  trace: [],
  ...rest,
});

it('forms belong to groups', () => {
  expect(['network', 'combination', 'other'].map(formGroupOf)).toEqual(Array(3).fill('network'));
  expect(['project', 'programme', 'product-organisation'].map(formGroupOf)).toEqual(
    Array(3).fill('formal'),
  );
  expect(['council', 'agreement'].map(formGroupOf)).toEqual(['council', 'council']);
  expect(formGroupOf('meeting-place')).toBe('meeting-place');
  expect(formGroupOf(undefined)).toBe('');
  expect(formGroupOf('toString')).toBe('');
});

it('a level by group; council falls back to network', () => {
  const mixed = question({ level: { formal: 'core', network: 'review' } });
  expect(levelOf(mixed, 'formal')).toBe('core');
  expect(levelOf(mixed, 'network')).toBe('review');
  expect(levelOf(mixed, 'council')).toBe('review');
  expect(levelOf(mixed, '')).toBe('review');
  expect(levelOf(mixed, 'meeting-place')).toBe('deeper');
  expect(levelOf(question({ level: { network: 'deeper', council: 'core' } }), 'council')).toBe(
    'core',
  );
});

it('asked by level and round', () => {
  const asked = (level: 'core' | 'deeper' | 'review', depth: 'core' | 'deeper', round: number) =>
    isAsked(question({ level }), { level: depth, round, formGroup: 'network' });
  expect(asked('core', 'core', 1)).toBe(true);
  expect(asked('deeper', 'core', 2)).toBe(false);
  expect(asked('deeper', 'deeper', 1)).toBe(true);
  expect(asked('review', 'deeper', 1)).toBe(false);
  expect(asked('review', 'core', 2)).toBe(true);
});

it('kept for later and retired are never asked', () => {
  const depth = { level: 'deeper', round: 2, formGroup: 'network' } as const;
  expect(isAsked(question({ future: true }), depth)).toBe(false);
  expect(isAsked(question({ retired: { in: '1.1.0', because: 'twice' } }), depth)).toBe(false);
});
