// samspill check --fix: what it mends, what it leaves alone, and the diff of a dry run.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/report/unified-diff.ts';
import { main } from '../../src/main.ts';
import { charterWith, checking, owned } from '../support/checking.ts';
import { memoryHost } from '../support/memory-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const minimal = ['--preset', 'minimal'];
const charter = charterWith({ risks: owned });
const at = (name: string) => `/samspill-test/${name}`;

test('ids, line ends, letters and the last line end, and nothing else', async () => {
  const messy = `\ufeff${charter}`
    .replace('- { id: kinn, name: Kinn kommune', '- { name: Ma\u030aløy   kommune')
    .replace('review:', '# Avtalt i mai\nreview:')
    .trimEnd()
    .replaceAll('\n', '\r\n');
  const { code, host, err } = await checking(
    { files: { 'charter.yaml': messy } },
    '--fix',
    ...minimal,
  );
  expect(code).toBe(0);
  expect(host.disk.get(at('charter.yaml'))).toBe(
    charter
      .replace('- { id: kinn, name: Kinn kommune', '- { id: maloy-kommune, name: Måløy   kommune')
      .replace('review:', '# Avtalt i mai\nreview:'),
  );
  expect(err).toMatch(/^charter.yaml has been given .*the ids that were missing\n$/);
  expect(host.written).toEqual([at('charter.yaml')]);
});

test('what is as it should be is not written', async () => {
  const { host, err } = await checking({ files: { 'charter.yaml': charter } }, '--fix', ...minimal);
  expect(host.written).toEqual([]);
  expect(err).toBe('nothing to fix\n');
});

test('a page made from an earlier charter is made anew; an edited one is left alone', async () => {
  const made = memoryHost({ files: { 'charter.yaml': charter } });
  await main(['render'], made);
  const page = made.disk.get(at('charter.md')) ?? '';
  const later = charter.replace('Kinn kommune', 'Kinn herad');
  const stale = { 'charter.yaml': later, 'charter.md': page };
  const plain = await checking({ files: stale }, ...minimal);
  expect({ code: plain.code, written: plain.host.written }).toEqual({ code: 1, written: [] });
  expect(plain.out).toContain('[page-stale]');
  const fixed = await checking({ files: stale }, '--fix', ...minimal);
  expect(fixed.code).toBe(0);
  expect(fixed.host.disk.get(at('charter.md'))).toContain('Kinn herad');
  const edited = { 'charter.yaml': later, 'charter.md': page.replace('Stad', 'Stadt') };
  const kept = await checking({ files: edited }, '--fix', ...minimal);
  expect(kept.host.written).toEqual([]);
  expect(kept.out).toContain('[page-edited]');
});

test('an edited page is told with its lines', async () => {
  const made = memoryHost({ files: { 'charter.yaml': charter } });
  await main(['render'], made);
  const page = made.disk.get(at('charter.md')) ?? '';
  const files = { 'charter.yaml': charter, 'charter.md': page.replace('Stad kommune', 'Stadt') };
  const { out } = await checking({ files }, ...minimal);
  expect(out).toMatch(/charter.md was edited by hand: \d+: .*Stadt.* \[page-edited\]/);
});

test('what cannot be read is left alone', async () => {
  const files = { 'charter.yaml': 'format: 1\r\nstatuss: draft' };
  const { code, host } = await checking({ files }, '--fix', ...minimal);
  expect(code).toBe(1);
  expect(host.written).toEqual([]);
});

test('not while somebody sits in the wizard', async () => {
  const host = memoryHost({
    files: { 'charter.yaml': charter.trimEnd() },
    stdinIsTerminal: false,
  });
  host.files.lock('/samspill-test');
  expect(await main(['check', '--fix'], host)).toBe(2);
  expect(host.written).toEqual([]);
});

test('a dry run shows the diff and writes nothing', async () => {
  const messy = charter.replace('id: kinn, ', '').trimEnd();
  const { out, host, err } = await checking(
    { files: { 'charter.yaml': messy } },
    '--fix',
    '--dry-run',
    ...minimal,
  );
  expect(host.written).toEqual([]);
  expect(out).toBe(`--- charter.yaml
+++ charter.yaml
@@ -10,11 +10,11 @@
 
 actors:
   - { id: stad, name: Stad kommune, kind: municipality, standing: party }
-  - { name: Kinn kommune, kind: municipality, standing: party }
+  - { id: kinn-kommune, name: Kinn kommune, kind: municipality, standing: party }
   - { id: sykehuset, name: Nordfjord sykehus, kind: health, standing: party }
 
 risks:
   - { id: nattevakt, statement: Nattevakten henger på to personer, owner: stad }
 
 review:
-  next: 2027-05-20
\\ No newline at end of file
+  next: 2027-05-20
`);
  expect(err).toMatch(/^charter.yaml would get /);
});

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `linje ${from + index}\n`).join('');

test.each([
  ['', 'ny\n'],
  ['gammel\n', ''],
  [numbered(1, 30), `først\n${numbered(1, 14)}${numbered(16, 30)}sist`],
  [`${numbered(1, 9)}`, `${numbered(1, 3)}bytte\n${numbered(5, 8)}`],
  ['a\nb\nc\na\nb\nb\na\n', 'c\nb\na\nb\na\nc\n'],
])('the diff of %j and %j is what patch takes', (before, after) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'fil'), before);
  const input = unifiedDiff('fil', before, after).replace(/^([-+]{3} )/gm, '$1a/');
  const ended = spawnSync('git', ['apply', '-p1', '--unidiff-zero', '-'], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  expect(ended.stderr).toBe('');
  expect(readFileSync(join(folder, 'fil'), 'utf8')).toBe(after);
});
