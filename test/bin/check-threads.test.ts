// The built program with real threads and a real cache: what it says is what one thread in memory says.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { charterWith, checking } from '../support/checking.ts';
import { samspill } from '../support/samspill-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('many charters, with and without a cache', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 230 }, (_, at) => [
      `bygd-${at}/charter.yaml`,
      charterWith({ next: at % 2 === 0 ? '2026-06-15' : '2027-05-20' }),
    ]),
  );
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const argv = ['--preset', 'minimal', '--format', 'json', '--today', '2026-11-22'];
  const { host: _, ...alone } = await checking({ files }, ...argv);
  expect(alone.code).toBe(1);
  for (const more of [[], ['--cache', '.cache'], ['--cache', '.cache']])
    expect(samspill(['check', ...argv, ...more], folder)).toEqual(alone);
});
