// What is said of the rules in bokmål, held against the English of the rules themselves.
import { expect, test } from 'vitest';
import { rules as inEnglish } from '../../src/check/rules.ts';
import { rules as inNorwegian } from '../../src/words/nb/rules.ts';
import { findingsIn } from '../support/rule-fixture.ts';

const ids = inEnglish.map(({ id }) => id);
/** Found while reading: said with the words of problems. */
const ofReading = ['unreadable', 'dangling-reference', 'duplicate-id'];

test('the same rules', () => {
  expect(Object.keys(inNorwegian).sort()).toEqual([...ids].sort());
});

test.each(ids)('%s says all of it, in words of its own', (id) => {
  const english = inEnglish.find((rule) => rule.id === id)?.text;
  const norwegian = inNorwegian[id];
  for (const text of [english, norwegian]) {
    for (const said of [text?.summary, text?.fix]) {
      expect(said).toMatch(/\S/);
      expect(said).not.toMatch(/\.$/);
    }
    expect(text?.why).toMatch(/[.?]$/);
    expect(text?.fix.charAt(0)).toBe(text?.fix.charAt(0).toLowerCase());
  }
  expect(norwegian?.summary).not.toBe(english?.summary);
  expect(norwegian?.why).not.toBe(english?.why);
  expect(norwegian?.fix).not.toBe(english?.fix);
});

const messages = (id: string, language: 'en' | 'nb'): string[] =>
  findingsIn(id, 'breaks', language)
    .filter(({ rule }) => rule === id)
    .map(({ message }) => message);

test.each(ids.filter((id) => !ofReading.includes(id)))('%s says each finding whole', (id) => {
  const english = messages(id, 'en');
  const norwegian = messages(id, 'nb');
  expect(english).not.toEqual([]);
  expect(norwegian).toHaveLength(english.length);
  for (const message of english) expect(message).not.toMatch(/undefined|[^…]\.$|\n|«/);
  for (const message of norwegian) expect(message).not.toMatch(/undefined|[^…]\.$|\n|“/);
  norwegian.forEach((message, index) => expect(message).not.toBe(english[index]));
});

test('what docs/words.md calls backing is called nothing else in English', () => {
  for (const { id, text } of inEnglish) {
    const { summary, why, fix } = text;
    const said = [summary, why, fix.replace('under anchoring', '')].join(' ');
    expect(said, id).not.toMatch(/anchor/i);
  }
});
