// A real folder for one test, or for as long as somebody says, taken away afterwards.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export function temporaryFolder(after: (clean: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'samspill-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
