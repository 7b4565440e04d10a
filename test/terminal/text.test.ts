import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerIn, editorText } from '../../src/terminal/editor-text.ts';
import { printable, printableLines } from '../../src/terminal/printable.ts';
import { cut, widthOf, wrap } from '../../src/terminal/width.ts';
import { prompts as nb } from '../../src/words/nb/prompts.ts';
import { anything } from '../support/press.ts';
import { samples } from '../support/sample-prompts.ts';

test('what would move the cursor or turn the line is shown instead', () => {
  expect(printable('Stad\u001b[2Jkommune')).toBe('Stad\\x1b[2Jkommune');
  expect(printable('a\u009b1mb\u0000')).toBe('a\\x9b1mb\\x00');
  expect(printable('\u202enommok')).toBe('\\u202enommok');
  expect(printable('a\u2028b\tc')).toBe('a\\u2028b c');
  expect(printable('\ud800')).toBe('\\ud800');
  expect(printableLines('Stad\nKinn\r\nHelse')).toEqual(['Stad', 'Kinn', 'Helse']);
});

test('what people write stays as it is', () => {
  for (const text of ['Áŋŋá Čáhppat', 'æøå ÆØÅ', '支援', '👩‍👩‍👧 🇳🇴', 'é', 'ملاحظة'])
    expect(printable(text)).toBe(text);
});

test('nothing of any text acts', () => {
  fc.assert(
    fc.property(fc.string({ unit: anything }), (text) => {
      expect(printable(text)).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test('lines break at spaces, and inside a word only when they must', () => {
  expect(wrap('Hvem er med i samarbeidet', 12)).toEqual(['Hvem er med', 'i', 'samarbeidet']);
  expect(wrap('samarbeidsavtale', 10)).toEqual(['samarbeids', 'avtale']);
  expect(wrap('支援センター', 5)).toEqual(['支援', 'セン', 'ター']);
  expect(wrap('', 10)).toEqual(['']);
});

test('lines and cuts are no wider than they may be, and lose nothing', () => {
  const texts = fc.string({ unit: 'grapheme' }).map(printable);
  fc.assert(
    fc.property(texts, fc.integer({ min: 3, max: 40 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});

test('the editor opens on the question, its help and the last answer, and only the answer comes back', () => {
  const text = editorText(samples.long, 'Et samarbeid om ungdom', nb);
  expect(text).toContain('# Hvem er med i samarbeidet');
  expect(text).toContain('# Ta med dem som skal forplikte seg.');
  expect(answerIn(text)).toBe('Et samarbeid om ungdom');
  expect(answerIn(`${text}\n\nMer tekst \n# ikke med\n`)).toBe(
    'Et samarbeid om ungdom\n\n\nMer tekst',
  );
});
