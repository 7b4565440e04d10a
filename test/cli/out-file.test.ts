// Nothing is written over what the program itself reads, whatever `--out` says.
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { exitCode } from '../../src/exit-code.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { safelyHome } from '../support/three-views.ts';

test.each([
  ['minutes', '--since', '2026-09-01', '--out', 'charter.yaml'],
  ['minutes', '--since', '2026-09-01', '--out', './signatures/storas.yaml'],
  ['minutes', '--since', '2026-09-01', '--out', 'reviews/2026-11-30.yaml'],
  ['agenda', '--minutes', '60', '--out', 'charter.yaml'],
  ['render', '--out', 'charter.yaml'],
  ['render', '--out', 'persons.yaml'],
  ['check', '--output', 'json=charter.yaml'],
  ['worksheet', '--actor', 'storas', '--out', 'charter.yaml'],
  ['worksheet', '--actor', 'storas', '--out', 'persons.yaml'],
])('%s %s %s %s %s', async (...words) => {
  const host = memoryHost({
    stdinIsTerminal: false,
    files: { 'charter.yaml': formatCharter(safelyHome) },
  });
  expect(
    await main(
      [...words, '--language', 'en'].filter((one) => one !== ''),
      host,
    ),
  ).toBe(exitCode.wrongCall);
  expect(host.printed.err).toContain('would lose it');
  expect(host.written).toEqual([]);
});

test('a page of another name that was edited is set aside under that name', async () => {
  const host = memoryHost({
    stdinIsTerminal: false,
    files: { 'charter.yaml': formatCharter(safelyHome), 'notat.txt': 'min egen tekst\n' },
  });
  expect(await main(['render', '--out', 'notat.txt'], host)).toBe(exitCode.done);
  expect(host.disk.get('/samspill-test/notat.txt.edited')).toBe('min egen tekst\n');
});

test('an empty version is no version', async () => {
  const host = memoryHost({
    stdinIsTerminal: false,
    files: { 'charter.yaml': formatCharter(safelyHome) },
  });
  const words = ['diff', '--since', '', '--exit-code', '--language', 'en'];
  expect(await main(words, host)).toBe(exitCode.wrongCall);
  expect(host.printed.err).toContain('is empty');
});
