// Answers of 100 kB, as a stranger may send them → a frame that fits the screen, and does not keep a key waiting.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Prompt } from '../../src/interview/ask.ts';
import { frame } from '../../src/terminal/frame.ts';
import { startShown } from '../../src/terminal/machine.ts';
import { styleOf } from '../../src/terminal/style.ts';
import { cut, graphemes, widthOf, wrap } from '../../src/terminal/width.ts';
import { en } from '../../src/words/en.ts';

const style = styleOf({ NO_COLOR: '1' }, false);
const texts = {
  'a word': 'x'.repeat(100_000),
  'dashes no font has in Latin-1': '–'.repeat(100_000),
  emoji: '👩‍🚒'.repeat(20_000),
  lines: `${'ord '.repeat(25)}\n`.repeat(1000),
};

test.each(Object.entries(texts))(
  'beside a choice, in its options and in a draft: %s',
  (_, text) => {
    const common = {
      key: 'a',
      ask: text,
      why: text,
      beside: [text, text],
      mayLeave: true,
      menu: [],
    };
    const prompts: Prompt[] = [
      {
        ...common,
        kind: 'choice',
        options: [
          { value: '0', label: 'Stad', about: text },
          { value: '1', label: text },
        ],
      },
      { ...common, kind: 'text', current: text, label: text },
      { ...common, kind: 'page', lines: ['Kort.'] },
    ];
    const setting = { words: en.prompts, today: '2026-11-30' };
    const started = performance.now();
    for (const prompt of prompts) {
      const asked = { prompt, setting, hasEditor: false };
      const { rows } = frame(startShown(asked), asked, { columns: 80, rows: 24, style });
      expect(rows.length).toBeLessThanOrEqual(23);
      expect(Math.max(...rows.map(widthOf))).toBeLessThanOrEqual(80);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);

test('characters are the same however the text is taken in pieces', () => {
  const clusters = fc.constantFrom('a', 'å', 'é', '–', '👩‍🚒', '🇳🇴', '支', '\r\n', 'क्षि', '\u0301');
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.array(clusters, { minLength: 200, maxLength: 700, size: 'max' }), (parts) => {
      const text = parts.join('');
      const whole = Array.from(segmenter.segment(text), ({ segment }) => segment);
      expect(graphemes(text)).toEqual(whole);
      expect(cut(text.replaceAll('\r\n', ''), 20).length).toBeGreaterThan(0);
      expect(wrap(text.replaceAll('\r\n', ''), 20).join('')).toBe(text.replaceAll('\r\n', ''));
    }),
    { numRuns: 60 },
  );
});
