// What is said of the rules in bokmål, held against the English of the rules themselves.
import { describe, expect, test } from 'vitest';
import { rules as inEnglish } from '../../src/check/rules.ts';
import { rules as inNorwegian } from '../../src/words/nb/rules.ts';
import { findingsIn } from '../support/rule-fixture.ts';

const ids = inEnglish.map(({ id }) => id);
/** Found while reading: said with the words of problems. */
const ofReading = ['unreadable', 'dangling-reference', 'duplicate-id'];

test('the same rules', () => {
  expect(Object.keys(inNorwegian).sort()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const english = inEnglish.find((rule) => rule.id === id)?.text;
  const norwegian = inNorwegian[id];

  test('says all of it, in words of its own', () => {
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

  test('each finding is said whole', () => {
    const said = (text: 'english' | 'norwegian'): string[] =>
      findingsIn(
        id,
        'breaks',
        (rule) => (text === 'english' ? rule.text : inNorwegian[rule.id]) ?? rule.text,
      )
        .filter(({ rule }) => rule === id)
        .map(({ message }) => message);
    if (!ofReading.includes(id)) expect(said('english')).not.toEqual([]);
    expect(said('norwegian')).toHaveLength(said('english').length);
    said('norwegian').forEach((message, index) => {
      expect(message).not.toMatch(/undefined|\.$|\n/);
      expect(message).not.toBe(said('english')[index]);
      expect(message).not.toMatch(/“/);
    });
    for (const message of said('english')) expect(message).not.toMatch(/undefined|[^…]\.$|\n|«/);
  });
});
