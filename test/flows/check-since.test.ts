// samspill check --since, in a real repository: only what this change brought, and how the calls that cannot be answered end.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charterWith, found, owned, repositoryWith, unowned } from '../support/checking.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const config = 'preset: minimal\nrules: { risk-without-owner: error }\n';
const json = ['--format', 'json'];
const start = {
  'samspill.config.yaml': config,
  'a/charter.yaml': charterWith({ risks: unowned }),
  'b/charter.yaml': charterWith({ risks: owned }),
};

test('only what the change brought: old faults, and charters left alone, are not told', async () => {
  const at = repositoryWith(start);
  at.git('switch', '--quiet', '--create', 'ny-risiko');
  const more = `${unowned}  - { id: sykefravaer, statement: Sykefravær i mars }\n`;
  at.commit({ 'a/charter.yaml': charterWith({ risks: more }) });
  const { code, out } = await at.check('--since', 'main', ...json);
  expect(code).toBe(1);
  expect(found(out)).toEqual(['a/charter.yaml:18 risk-without-owner']);
  expect(JSON.parse(out)).toMatchObject({ counts: { charters: 1, unchanged: 1, error: 1 } });
  expect(found((await at.check(...json)).out)).toHaveLength(2);
});

test('a record that was moved, or a line put above it, is not new', async () => {
  const at = repositoryWith(start);
  at.write({
    'a/charter.yaml': `# Gjennomgått i mai\n${charterWith({ risks: `  - { id: ny, statement: Ny, owner: kinn }\n${unowned}` })}`,
  });
  const { code, out } = await at.check('--since', 'HEAD', ...json);
  expect({ code, found: found(out) }).toEqual({ code: 0, found: [] });
});

test('it is compared with where the two lines of work parted', async () => {
  const at = repositoryWith(start);
  at.git('switch', '--quiet', '--create', 'mitt');
  at.commit({ 'b/charter.yaml': charterWith({ risks: unowned }) });
  at.git('switch', '--quiet', 'main');
  at.commit({ 'a/charter.yaml': charterWith({ risks: owned }) });
  at.git('switch', '--quiet', 'mitt');
  const { out } = await at.check('--since', 'main', ...json);
  expect(found(out)).toEqual(['b/charter.yaml:17 risk-without-owner']);
});

test('what is not committed, and what git has not seen, counts', async () => {
  const at = repositoryWith(start);
  at.write({
    'c/charter.yaml': charterWith({ risks: unowned }),
    'b/charter.yaml': charterWith({ risks: unowned }),
  });
  expect(found((await at.check('--since', 'HEAD', ...json)).out)).toEqual([
    'b/charter.yaml:17 risk-without-owner',
    'c/charter.yaml:17 risk-without-owner',
  ]);
});

test('a charter that was moved is compared with itself where it was', async () => {
  const at = repositoryWith(start);
  at.git('mv', 'a', 'ung i Nordfjord');
  const { out } = await at.check('--since', 'HEAD', ...json);
  expect(found(out)).toEqual([]);
  expect(JSON.parse(out)).toMatchObject({ files: [{ file: 'ung i Nordfjord/charter.yaml' }] });
});

test('the date alone stops nobody, and what came with the date before is not told', async () => {
  const at = repositoryWith({
    'samspill.config.yaml': 'preset: minimal\n',
    'a/charter.yaml': charterWith(),
    'b/charter.yaml': charterWith({ next: '2026-01-15' }),
  });
  at.write({
    'a/charter.yaml': charterWith({ next: '2026-01-15' }),
    'b/charter.yaml': charterWith({ next: '2026-01-15', risks: owned }),
  });
  const { code, out } = await at.check('--since', 'HEAD', ...json);
  expect(found(out)).toEqual(['a/charter.yaml:17 review-overdue']);
  expect({ code, out: JSON.parse(out) }).toMatchObject({
    code: 0,
    out: { files: [{ findings: [{ severity: 'warning' }] }, {}] },
  });
  expect((await at.check()).code).toBe(1);
});

test('rules that look back see the charter as it was', async () => {
  const at = repositoryWith({ 'charter.yaml': charterWith({ next: '2026-12-01' }) });
  at.write({ 'charter.yaml': charterWith() });
  const { out } = await at.check('--since', 'HEAD', '--preset', 'minimal', ...json);
  expect(found(out)).toEqual(['charter.yaml:17 review-date-moved']);
});

test('a review or a page that changed is a change of its charter', async () => {
  const at = repositoryWith(start);
  at.write({ 'b/reviews/2026-05-20.yaml': 'her: er det noe galt\n', 'a/notater.md': 'Hei\n' });
  const { out } = await at.check('--since', 'HEAD', ...json);
  expect(found(out)).toEqual([
    'b/reviews/2026-05-20.yaml:1 unreadable',
    'b/reviews/2026-05-20.yaml:1 unreadable',
    'b/reviews/2026-05-20.yaml:1 unreadable',
  ]);
  expect(JSON.parse(out)).toMatchObject({ counts: { charters: 1, unchanged: 1 } });
});

test('no charter changed: it ends well, with a sentence that counts', async () => {
  const at = repositoryWith(start);
  at.write({ 'README.md': 'Om oss\n' });
  const { code, err, out } = await at.check('--since', 'HEAD');
  expect(code).toBe(0);
  expect(err).toBe('2 charters found, and none has changed since HEAD: nothing to check\n');
  expect(out).toBe('0 charters checked, 2 unchanged and left out: nothing found\n');
});

test.each(['origin/main', '--output=x', 'main:a/charter.yaml'])('no such ref: %s', async (ref) => {
  const { code, err } = await repositoryWith(start).check(`--since=${ref}`);
  expect(code).toBe(2);
  expect(err).toContain(`git does not know “${ref}”`);
  expect(err).toContain('fetch-depth: 0');
});

test('a clone that does not reach back says so', async () => {
  const at = repositoryWith(start);
  at.commit({ 'b/charter.yaml': charterWith() });
  at.git('switch', '--quiet', '--create', 'mitt', 'HEAD~1');
  at.commit({ 'b/charter.yaml': charterWith({ risks: unowned }) });
  const clone = join(temporaryFolder(), 'klone');
  const from = `file://${at.folder}`;
  execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', from, clone]);
  const { code, err } = await at.in(clone).check('--since', 'origin/main');
  expect(code).toBe(2);
  expect(err).toContain('does not reach back');
  expect(err).toContain('fetch-depth: 0');
});

test('outside git it says so', async () => {
  const at = repositoryWith(start);
  rmSync(join(at.folder, '.git'), { recursive: true });
  const { code, err } = await at.check('--since', 'main');
  expect(code).toBe(2);
  expect(err).toContain('not a git repository');
});

test('from a folder inside, paths are as seen from there', async () => {
  const at = repositoryWith(start);
  at.write({ 'b/charter.yaml': charterWith({ risks: unowned }) });
  const { out } = await at.in(join(at.folder, 'b')).check('--since', 'HEAD', ...json);
  expect(found(out)).toEqual(['charter.yaml:17 risk-without-owner']);
});

test('what git ignores is passed over, unless it is named or git follows it all the same', async () => {
  const at = repositoryWith(start);
  at.commit({ '.gitignore': 'utkast/\n/b\n' });
  at.write({ 'utkast/charter.yaml': charterWith({ risks: unowned }) });
  mkdirSync(join(at.folder, 'tom'));
  expect(found((await at.check(...json)).out)).toEqual(['a/charter.yaml:17 risk-without-owner']);
  const named = await at.check('utkast/charter.yaml', 'b', ...json);
  expect(found(named.out)).toEqual(['utkast/charter.yaml:17 risk-without-owner']);
  expect(JSON.parse(named.out)).toMatchObject({ counts: { charters: 2 } });
});
