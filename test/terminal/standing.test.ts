// What stands on a prompt beside the question: lines to read, what is above in the column.
import { expect, test } from 'vitest';
import type { View } from '../../src/terminal/body.ts';
import { placed } from '../../src/terminal/kinds/page.ts';
import { standing } from '../../src/terminal/standing.ts';
import { prompts as words } from '../../src/words/nb/prompts.ts';

test('a line that goes on stays as far in as it began', () => {
  const view = { width: 20, height: 10 } as View;
  expect(placed(['Hvem er med?', '  Stad kommune; Helse Førde'], 0, view).rows).toEqual([
    'Hvem er med?',
    '  Stad kommune;',
    '  Helse Førde',
  ]);
});

test('a date above is said as dates are said', () => {
  const column = { above: '2027-12-31', left: 3 };
  const until = { key: 'until/gloppen', ask: 'Hvor lenge?', mayLeave: true, menu: [], column };
  const setting = { words, today: '2026-11-22' };
  expect(standing({ ...until, kind: 'date' }, setting)).toEqual([
    { what: 'Over', value: '31. desember 2027' },
  ]);
  expect(standing({ ...until, kind: 'text' }, setting)).toEqual([
    { what: 'Over', value: '2027-12-31' },
  ]);
});
