// The charter of Nordfjord → the same after some pieces of its text were replaced: both sides of a diff.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Charter } from '../../src/charter/schema.ts';

export const nordfjordText = readFileSync(
  join(import.meta.dirname, '../fixtures/nordfjord/charter.yaml'),
  'utf8',
);
export const nordfjord: Charter = parseCharter(nordfjordText).charter;

export type Replacement = readonly [find: string | RegExp, put: string];

export const revisedText = (...replacements: readonly Replacement[]): string =>
  replacements.reduce((text, [find, put]) => {
    const then = text.replace(find, put);
    if (then === text) throw new Error(`${String(find)} is not in the charter`);
    return then;
  }, nordfjordText);

/** Problems of reading are left to those who test reading: a leaver may still be pointed at. */
export const revised = (...replacements: readonly Replacement[]): Charter =>
  parseCharter(revisedText(...replacements)).charter;
