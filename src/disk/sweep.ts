// A folder → the same folder without the temporary files that a killed process left in it.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryName } from './write-whole.ts';

/** Older than any write could take, so that nobody's file is taken away under them. */
const leftAfterMs = 60 * 60 * 1000;

export function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => temporaryName.test(name))) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > leftAfterMs) rmSync(path, { force: true });
  }
}
