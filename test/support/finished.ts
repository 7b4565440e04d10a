// A folder a sitting has left and the interview beside it → that the two files are there, whole, fresh and say the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { freshness } from '../../src/render/closing-line.ts';
import { version } from '../../src/version.ts';

/** The charter as it stands on the disk; a test fails where it cannot be read. */
export function charterIn(folder: string): Charter {
  const { charter, problems } = parseCharter(readFileSync(join(folder, 'charter.yaml'), 'utf8'));
  expect(problems).toEqual([]);
  return charter;
}

/** How long a sitting took is the clock's to say. */
export const untimed = (charter: Charter): Charter => ({
  ...charter,
  ...(charter.sessions
    ? { sessions: charter.sessions.map(({ minutes_spent: _, ...session }) => session) }
    : {}),
});

/** As a file would hold it. */
const written = (charter: Charter): Charter => parseCharter(formatCharter(charter)).charter;

export function expectSame(found: Charter, expected: Charter): void {
  expect(untimed(found)).toEqual(untimed(written(expected)));
}

export function expectFreshPage(folder: string): void {
  const source = readFileSync(join(folder, 'charter.yaml'), 'utf8');
  const page = readFileSync(join(folder, 'charter.md'), 'utf8');
  expect(freshness(page, { source, version })).toBe('fresh');
}
