// What keeps a file from being as it should, and how it should be.
import { expect, test } from 'vitest';
import { normal, notNormal } from '../../src/check/normal.ts';

const text = 'name: Måløy\n';

test.each([
  [text, []],
  ['name: Måløy\r\n', ['crlf']],
  ['\ufeffname: Måløy\n', ['bom']],
  ['name: Ma\u030aløy\n', ['not-nfc']],
  ['name: Måløy', ['no-final-newline']],
  ['\ufeffname: Ma\u030aløy\r\n', ['crlf', 'bom', 'not-nfc']],
])('%j', (raw, found) => {
  expect(notNormal(raw)).toEqual(found);
  expect(normal(raw)).toBe(text);
  expect(notNormal(normal(raw))).toEqual([]);
});
