// What is to stay out of git, and is in it all the same → a finding wherever the charter is checked: here, in a clone, since a ref, in a shard, with a cache.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charterWith, found, repositoryWith, type Repository } from '../support/checking.ts';
import { onDisk } from '../support/on-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const json = ['--preset', 'minimal', '--format', 'json'];
const alone = 'actor: stad\nperceptions: {}\n';
const charters = { 'vakt/charter.yaml': charterWith(), 'ung/charter.yaml': charterWith() };

const withTracked = (): Repository =>
  repositoryWith({
    ...charters,
    'vakt/contributions/stad.yaml': alone,
    'vakt/contributions/eldre/kinn.yaml': alone,
    'vakt/contributions/.gitkeep': '',
    'vakt/persons.yaml': 'leder: { name: Kari }\n',
  });
const messages = (out: string): string[] =>
  (
    JSON.parse(out) as { files: { findings: { message: string; severity: string }[] }[] }
  ).files.flatMap(({ findings }) =>
    findings.map(({ message, severity }) => `${severity} ${message.replace(/: .*/, '')}`),
  );

test('each file is named, and the charter beside it; git has it whether it is committed or only added', async () => {
  const at = withTracked();
  const { code, out } = await at.check(...json);
  expect({ code, messages: messages(out) }).toEqual({
    code: 1,
    messages: [
      'error contributions/eldre/kinn.yaml is in git',
      'error contributions/stad.yaml is in git',
      'error persons.yaml is in git',
    ],
  });
  expect(found(out)).toEqual(Array(3).fill('vakt/charter.yaml:1 private-file-in-git'));
  at.git('rm', '--cached', '--quiet', '-r', 'vakt/contributions', 'vakt/persons.yaml');
  expect(found((await at.check(...json)).out)).toEqual([]);
  at.git('add', '--force', 'vakt/contributions/stad.yaml');
  expect(messages((await at.check(...json)).out)).toEqual([
    'error contributions/stad.yaml is in git',
  ]);
});

test('in a clone, from any folder, for one charter, in its shard, and in a draft', async () => {
  const at = withTracked();
  at.commit({ 'ung/charter.yaml': charterWith().replace('in-force', 'draft') });
  at.commit({ 'ung/contributions/kinn.yaml': alone });
  const clone = join(temporaryFolder(), 'work');
  at.git('clone', '--quiet', '--depth', '1', `file://${at.folder}`, clone);
  const from = (folder: string, ...argv: string[]) => onDisk(folder).run('check', ...argv, ...json);
  expect(messages((await from(clone)).out)).toHaveLength(4);
  expect(messages((await from(join(clone, 'ung'))).out)).toEqual([
    'error contributions/kinn.yaml is in git',
  ]);
  expect(
    messages((await from(temporaryFolder(), join(clone, 'vakt/charter.yaml'))).out),
  ).toHaveLength(3);
  const shards = await Promise.all(['1/2', '2/2'].map((one) => from(clone, '--shard', one)));
  expect(shards.flatMap(({ out }) => messages(out))).toHaveLength(4);
});

test('since a ref: what came with the change, and not what was there', async () => {
  const at = withTracked();
  at.git('switch', '--quiet', '--create', 'innspill');
  at.commit({ 'ung/contributions/kinn.yaml': alone, 'vakt/contributions/kinn.yaml': alone });
  const { code, out } = await at.check('--since', 'main', ...json);
  expect({ code, found: found(out), messages: messages(out) }).toEqual({
    code: 1,
    found: ['ung/charter.yaml:1 private-file-in-git', 'vakt/charter.yaml:1 private-file-in-git'],
    messages: Array(2).fill('error contributions/kinn.yaml is in git'),
  });
});

test('a cache does not keep what git has taken up or let go of since', async () => {
  const at = repositoryWith(charters);
  const cached = [...json, '--cache', temporaryFolder()];
  expect(found((await at.check(...cached)).out)).toEqual([]);
  mkdirSync(join(at.folder, 'ung/contributions'), { recursive: true });
  writeFileSync(join(at.folder, 'ung/contributions/kinn.yaml'), alone);
  expect(found((await at.check(...cached)).out)).toEqual([]);
  at.git('add', '--force', 'ung/contributions/kinn.yaml');
  expect(found((await at.check(...cached)).out)).toHaveLength(1);
  at.git('rm', '--cached', '--quiet', 'ung/contributions/kinn.yaml');
  expect(found((await at.check(...cached)).out)).toEqual([]);
});

test('a read-me and what begins with a dot tell of nobody; in a repository whose index git cannot read, it is said', async () => {
  const at = repositoryWith({
    ...charters,
    'ung/contributions/README.md': 'Slik leverer du\n',
    'ung/contributions/.gitkeep': '',
  });
  expect(found((await at.check(...json)).out)).toEqual([]);
  writeFileSync(join(at.folder, '.git/index'), 'nothing git knows');
  const { code, err } = await at.check(...json);
  expect(code).toBe(0);
  expect(err).toContain('contributions/ and persons.yaml');
});
