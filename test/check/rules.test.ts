// Every rule on a charter that breaks it, and on nearly the same that does not: a folder a rule, a rule a folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { fixtures, findingsIn, linesOf } from '../support/rule-fixture.ts';

const folders = readdirSync(fixtures, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

test('every rule has a folder, and every folder a rule', () => {
  expect(folders.sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('every id is there once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each(folders)('%s', (rule) => {
  for (const language of ['en', 'nb'] as const) {
    const name = language === 'en' ? 'breaks.out' : `breaks.${language}.out`;
    const expected = join(fixtures, rule, name);
    const lines = existsSync(expected) ? readFileSync(expected, 'utf8').trimEnd().split('\n') : [];
    expect(lines, `${name} says what is found`).not.toEqual([]);
    expect(linesOf(rule, 'breaks', language).sort()).toEqual(lines.sort());
  }
  expect(linesOf(rule, 'fine')).toEqual([]);
});

/** Rules of reading itself have charters that cannot be read. */
const ofReading = ['unreadable', 'dangling-reference', 'duplicate-id'];

test.each(folders)('%s: its charters can be read', (rule) => {
  const both = ofReading.includes(rule)
    ? findingsIn(rule, 'fine')
    : [...findingsIn(rule, 'breaks'), ...findingsIn(rule, 'fine')];
  expect(both.filter((one) => ofReading.includes(one.rule)).map(({ message }) => message)).toEqual(
    [],
  );
});
