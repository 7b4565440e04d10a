// A folder in which a file is a link that leads out of it: what lies behind is neither read nor written, and nothing of it is told.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { charterWith, owned, repositoryWith } from '../support/checking.ts';
import { onDisk } from '../support/on-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const secret = 'token: hunter2\n';
const json = ['--format', 'json'];

const outside = (name = 'secret.yaml'): string => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, secret);
  return path;
};

const folderWith = (files: Record<string, string> = {}): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ 'charter.yaml': charterWith(), ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

test.each(['charter.md', 'reviews/2026-05-01.yaml'])(
  'check tells of %s and goes on',
  async (name) => {
    const folder = folderWith();
    const path = outside();
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(path, join(folder, name));
    const { code, out } = await onDisk(folder).run('check', '--preset', 'minimal');
    expect(code).toBe(1);
    expect(out).toContain(`${name} is a link that leads out of its folder, so it is not followed`);
    expect(out).not.toContain('hunter2');
  },
);

test.each([
  'worksheet --actor stad',
  'agenda --minutes 60',
  'status',
  'minutes',
  'diff --since review',
  'changelog',
])('%s reads no reviews behind a link out', async (line) => {
  const folder = folderWith();
  const behind = temporaryFolder();
  writeFileSync(join(behind, '2026-05-01.yaml'), secret);
  symlinkSync(behind, join(folder, 'reviews'));
  const { code, out, err } = await onDisk(folder).run(...line.split(' '));
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/reviews(?:\/2026-05-01\.yaml)? (?:is a link|er en lenke)/);
  expect(err).not.toMatch(/token|hunter2/);
  expect(existsSync(join(folder, 'worksheet-stad.html'))).toBe(false);
});

test('a folder of reviews that is a link out is told of', async () => {
  const folder = folderWith();
  symlinkSync(temporaryFolder(), join(folder, 'reviews'));
  const { code, out } = await onDisk(folder).run('check', '--preset', 'minimal');
  expect(code).toBe(1);
  expect(out).toContain('reviews is a link that leads out of its folder, so it is not followed');
});

test('a charter that is a link out of the repository is a finding, and no line of it is shown', async () => {
  const at = repositoryWith({ 'a/charter.yaml': charterWith({ risks: owned }) });
  mkdirSync(join(at.folder, 'b'));
  symlinkSync(outside(), join(at.folder, 'b/charter.yaml'));
  for (const format of ['text', 'json', 'markdown', 'github', 'sarif', 'junit', 'gitlab']) {
    const { code, out } = await at.check('--format', format);
    expect(code, format).toBe(1);
    expect(out, format).toContain('is a link that leads out of its folder');
    expect(out, format).not.toContain('hunter2');
  }
});

test('so is one that leads into what git keeps for itself; one to another folder is followed', async () => {
  const at = repositoryWith({ 'a/charter.yaml': charterWith({ risks: owned }) });
  mkdirSync(join(at.folder, 'b'));
  mkdirSync(join(at.folder, 'c'));
  symlinkSync('../.git/config', join(at.folder, 'b/charter.yaml'));
  symlinkSync('../a/charter.yaml', join(at.folder, 'c/charter.yaml'));
  const { out } = await at.check('--preset', 'minimal', ...json);
  const { files } = JSON.parse(out) as { files: { file: string; status: string }[] };
  expect(files.map(({ file, status }) => `${file} ${status}`)).toEqual([
    'a/charter.yaml checked',
    'b/charter.yaml unreadable',
    'c/charter.yaml checked',
  ]);
});

test('a config that is a link out is refused, and nothing of it is quoted', async () => {
  const folder = folderWith();
  symlinkSync(outside(), join(folder, 'samspill.config.yaml'));
  const { code, err } = await onDisk(folder).run('check');
  expect(code).toBe(2);
  expect(err).toContain('samspill.config.yaml is a link that leads out of its folder');
  expect(err).not.toContain('hunter2');
});

test.each(['charter.md', 'persons.yaml'])('render stops at %s', async (name) => {
  const folder = folderWith();
  const path = outside();
  symlinkSync(path, join(folder, name));
  const { code, err, out } = await onDisk(folder).run('render', '--persons');
  expect(code).toBe(2);
  expect(err).toContain(`${name} is a link that leads out of its folder`);
  expect(err + out).not.toContain('hunter2');
  expect(readFileSync(path, 'utf8')).toBe(secret);
});

test('a link to a place that is not there yet is not made', async () => {
  const folder = folderWith();
  const path = join(temporaryFolder(), 'not-yet.md');
  symlinkSync(path, join(folder, 'charter.md'));
  expect((await onDisk(folder).run('render')).code).toBe(2);
  expect(existsSync(path)).toBe(false);
});

test('what a person names with --out is followed', async () => {
  const folder = folderWith();
  const path = join(temporaryFolder(), 'page.md');
  writeFileSync(path, '');
  symlinkSync(path, join(folder, 'page.md'));
  expect((await onDisk(folder).run('render', '--out', 'page.md')).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('Hjem til middag');
});

test('start --from does not write through .gitignore', async () => {
  const folder = temporaryFolder();
  const path = outside();
  writeFileSync(join(folder, 'answers.yaml'), 'collaboration: { name: Vakt }\n');
  mkdirSync(join(folder, 'vakt'));
  symlinkSync(path, join(folder, 'vakt/.gitignore'));
  const { code } = await onDisk(folder).run('start', 'vakt', '--from', 'answers.yaml');
  expect(code).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe(secret);
});

test.each(['pack.yaml', 'themes', 'themes/form.yaml', 'languages/en/questions.yaml'])(
  'a pack in which %s is a link out is not read',
  async (name) => {
    const folder = folderWith({ 'egen/pack.yaml': 'format: 1\nid: egen\nversion: 1.0.0\n' });
    const elsewhere = name === 'themes' ? dirname(outside('form.yaml')) : outside();
    mkdirSync(dirname(join(folder, 'egen', name)), { recursive: true });
    rmSync(join(folder, 'egen', name), { force: true });
    symlinkSync(elsewhere, join(folder, 'egen', name));
    const { code, err, out } = await onDisk(folder).run('pack', 'lint', 'egen');
    expect(code).toBe(2);
    expect(err).toContain('is a link that leads out of its folder');
    expect(err + out).not.toContain('hunter2');
  },
);
