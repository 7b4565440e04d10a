import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Key } from '../../src/terminal/keys.ts';
import { clean, edit, insert, lineOf, type Line } from '../../src/terminal/line-editor.ts';
import { layOut, moveRow } from '../../src/terminal/text-layout.ts';
import { graphemes, widthOf } from '../../src/terminal/width.ts';
import { anything, key, typed } from '../support/press.ts';

/** `|` stands for the cursor. */
const at = (shown: string): Line => ({ text: shown.replace('|', ''), cursor: shown.indexOf('|') });
const shown = ({ text, cursor }: Line): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

test.each([
  ['Ung i Nord|', key('left'), 'Ung i Nor|d'],
  ['|Ung', key('left'), '|Ung'],
  ['Ung|', key('right'), 'Ung|'],
  ['båt 👩‍👩‍👧|', key('left'), 'båt |👩‍👩‍👧'],
  ['båt 👩‍👩‍👧|', key('backspace'), 'båt |'],
  ['|é', key('right'), 'é|'],
  ['Ung| i', key('delete'), 'Ung|i'],
  ['|Ung', key('backspace'), '|Ung'],
  ['Ung i Nord|', key('w', 'ctrl'), 'Ung i |'],
  ['Ung i |', key('w', 'ctrl'), 'Ung |'],
  ['Ung i| Nord', key('u', 'ctrl'), '| Nord'],
  ['Ung i| Nord', key('k', 'ctrl'), 'Ung i|'],
  ['Ung i| Nord', key('a', 'ctrl'), '|Ung i Nord'],
  ['Ung i| Nord', key('e', 'ctrl'), 'Ung i Nord|'],
  ['Ung i| Nord', key('home'), '|Ung i Nord'],
  ['Ung i| Nord', key('end'), 'Ung i Nord|'],
  ['Ung i Nord|', key('left', 'ctrl'), 'Ung i |Nord'],
  ['|Ung i Nord', key('right', 'meta'), 'Ung| i Nord'],
  ['Ung i Nord|', key('backspace', 'meta'), 'Ung i |'],
  ['en\nto| tre', key('home'), 'en\n|to tre'],
  ['en\nto| tre\nfire', key('end'), 'en\nto tre|\nfire'],
  ['en\nto| tre\nfire', key('u', 'ctrl'), 'en\n| tre\nfire'],
  ['Ung|', typed('!'), 'Ung!|'],
  ['|', typed('á'), 'á|'],
  ['|\u0301', typed('e'), 'e\u0301|'],
])('%s', (before, pressed, after) => {
  const line = edit(at(before), pressed);
  expect(line && shown(line)).toBe(after);
});

test('keys that edit nothing say so', () => {
  expect(edit(at('Ung|'), key('f5'))).toBeUndefined();
  expect(edit(at('Ung|'), key('up'))).toBeUndefined();
});

test('what is pasted loses control characters, and its line breaks where there is one line', () => {
  expect(clean('Stad\r\nKinn\n', 'spaces')).toBe('Stad Kinn');
  expect(clean('Stad\r\nKinn\n', 'kept')).toBe('Stad\nKinn\n');
  expect(clean('a\u001b[2Jb\u0007c\td\u009b1m', 'spaces')).toBe('a[2Jbc d1m');
});

const names = ['left', 'right', 'home', 'end', 'backspace', 'delete'];
const presses: fc.Arbitrary<Key> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }).map(typed),
  fc.constantFrom(...names).map((name) => key(name)),
  fc.constantFrom(...'aebfhwuk').map((name) => key(name, 'ctrl')),
  fc.constantFrom('left', 'right', 'backspace').map((name) => key(name, 'meta')),
  fc.constant({ ...key('paste'), text: 'Helse\nFørde' }),
);

describe('whatever is pressed', () => {
  const press = (line: Line, pressed: Key): Line =>
    pressed.name === 'paste'
      ? insert(line, clean(pressed.text, 'kept'))
      : (edit(line, pressed) ?? line);

  test('the cursor stands between two characters', () => {
    fc.assert(
      fc.property(fc.array(presses), (all) => {
        const { text, cursor } = all.reduce(press, lineOf(''));
        const ends = graphemes(text).reduce<number[]>(
          (found, one) => [...found, (found.at(-1) ?? 0) + one.length],
          [0],
        );
        expect(ends).toContain(cursor);
      }),
    );
  });

  test('no control character but the line break comes in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: anything, maxLength: 5 }).map(typed), { maxLength: 20 }),
        (all) => {
          expect(all.reduce(press, lineOf('')).text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
        },
      ),
    );
  });

  test('the rows are no wider than the screen and hold the cursor', () => {
    fc.assert(
      fc.property(fc.array(presses), fc.integer({ min: 4, max: 60 }), (all, width) => {
        const line = all.reduce(press, lineOf(''));
        const { rows, cursor } = layOut(line, width);
        for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width);
        expect(cursor.row).toBeLessThan(rows.length);
        expect(cursor.column).toBeLessThanOrEqual(width);
        expect(rows.join('').replaceAll(' ', '')).toBe(line.text.replaceAll(/[\n ]/g, ''));
      }),
    );
  });

  test('a row up and a row down stay in the text', () => {
    fc.assert(
      fc.property(fc.array(presses), fc.integer({ min: 4, max: 30 }), (all, width) => {
        const line = all.reduce(press, lineOf(''));
        const before = layOut(line, width);
        for (const by of [-1, 1] as const) {
          const to = moveRow(line, by, width);
          if (to) expect(layOut(to, width).cursor.row).toBe(before.cursor.row + by);
          else
            expect(
              before.cursor.row + by === -1 || before.cursor.row + by === before.rows.length,
            ).toBe(true);
        }
      }),
    );
  });
});
