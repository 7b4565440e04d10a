// Patterns for paths: what they name, and what they do not.
import { expect, test } from 'vitest';
import { globsOf } from '../../src/check/globs.ts';

test.each<[string[], string, boolean]>([
  [['**/charter.yaml'], 'charter.yaml', true],
  [['**/charter.yaml'], 'helse/ung/charter.yaml', true],
  [['**/charter.yaml'], 'helse/charter.yaml.bak', false],
  [['*/charter.yaml'], 'helse/ung/charter.yaml', false],
  [['helse/'], 'helse/ung/charter.yaml', true],
  [['./helse/*.yaml'], 'helse/stad.yaml', true],
  [['helse/*.yaml'], 'helse/ung/stad.yaml', false],
  [['{helse,skole}/charter.yaml'], 'skole/charter.yaml', true],
  [['{helse,skole}/charter.yaml'], 'nav/charter.yaml', false],
  [['stad-?/charter.yaml'], 'stad-1/charter.yaml', true],
  [['a.b/charter.yaml'], 'axb/charter.yaml', false],
  [['(stad)+/charter.yaml'], '(stad)+/charter.yaml', true],
  [['**', '!arkiv/**'], 'arkiv/charter.yaml', false],
  [['**', '!arkiv/**', 'arkiv/ny/**'], 'arkiv/ny/charter.yaml', true],
  [['!arkiv/**'], 'helse/charter.yaml', false],
  [['{helse'], '{helse', true],
  [[], 'charter.yaml', false],
])('%j and %s: %s', (globs, path, isMeant) => {
  expect(globsOf(globs)(path)).toBe(isMeant);
});

test('stars that match nothing in the end take no longer than the names are long', () => {
  const path = `${'a'.repeat(300)}/charter.yaml`;
  expect(globsOf([`${'*a'.repeat(40)}b/charter.yaml`])(path)).toBe(false);
  expect(globsOf([`${'**/'.repeat(40)}b`])(path)).toBe(false);
});
