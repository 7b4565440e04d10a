// A repository whose own settings name commands for git to run: check reads it, and runs none of them.
import { chmodSync, existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charterWith, found, owned, repositoryWith, unowned } from '../support/checking.ts';
import { onDisk } from '../support/on-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const json = ['--preset', 'minimal', '--format', 'json'];
const config = 'rules: { risk-without-owner: error }\n';

test('no filter, text converter, monitor, hook, pager or external diff of the repository is run', async () => {
  const at = repositoryWith({
    'samspill.config.yaml': config,
    'a/charter.yaml': charterWith({ risks: owned }),
    'b/charter.yaml': charterWith({ risks: owned }),
  });
  const marker = join(temporaryFolder(), 'was-run');
  const script = join(at.folder, 'evil');
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n`);
  chmodSync(script, 0o755);
  mkdirSync(join(at.folder, 'hooks'));
  for (const hook of ['post-index-change', 'post-checkout', 'fsmonitor-watchman']) {
    writeFileSync(join(at.folder, 'hooks', hook), `#!/bin/sh\necho ${hook} >> '${marker}'\n`);
    chmodSync(join(at.folder, 'hooks', hook), 0o755);
  }
  const settings = {
    'filter.evil.clean': script,
    'filter.evil.smudge': script,
    'filter.evil.required': 'true',
    'diff.evil.textconv': script,
    'diff.evil.command': script,
    'diff.external': script,
    'core.fsmonitor': script,
    'core.hooksPath': join(at.folder, 'hooks'),
    'core.pager': script,
    'core.sshCommand': script,
    'core.askPass': script,
    'alias.ls-files': `!${script}`,
  };
  for (const [name, value] of Object.entries(settings)) at.git('config', name, value);
  at.write({
    '.gitattributes': '* filter=evil diff=evil\n',
    'a/charter.yaml': charterWith({ risks: unowned }),
  });
  writeFileSync(join(at.folder, '.git/info/attributes'), '* filter=evil diff=evil\n');
  // As if edited: git would read it anew, through the filter.
  utimesSync(join(at.folder, 'b/charter.yaml'), new Date(), new Date(Date.now() + 5000));
  const { code, out } = await at.check('--since', 'HEAD', ...json);
  expect({ code, found: found(out) }).toEqual({
    code: 1,
    found: ['a/charter.yaml:17 risk-without-owner'],
  });
  expect(JSON.parse(out)).toMatchObject({ counts: { charters: 1, unchanged: 1 } });
  expect(existsSync(marker)).toBe(false);
});

test('what a partial clone left out is not fetched, which would run what the remote is set to; it is said', async () => {
  const from = repositoryWith({ 'a/charter.yaml': charterWith({ risks: owned }) });
  from.commit({ 'a/charter.yaml': charterWith({ risks: unowned }) });
  from.git('config', 'uploadpack.allowFilter', 'true');
  const marker = join(temporaryFolder(), 'was-run');
  const at = repositoryWith({ '.keep': '' });
  at.git('clone', '--quiet', '--filter=blob:none', `file://${from.folder}`, 'clone');
  const clone = join(at.folder, 'clone');
  at.git('-C', clone, 'config', 'remote.origin.url', `ext::sh -c "echo >${marker}"`);
  at.git('-C', clone, 'config', 'protocol.ext.allow', 'always');
  const { code, err } = await at.in(clone).check('--since', 'HEAD~1', ...json);
  expect(code).toBe(2);
  expect(err).toContain('git said no');
  expect(existsSync(marker)).toBe(false);
});

test('line ends that git writes into the work tree are no change', async () => {
  const text = charterWith({ risks: owned });
  const at = repositoryWith({ 'a/charter.yaml': text });
  at.git('config', 'core.autocrlf', 'true');
  at.write({ 'a/charter.yaml': text.replaceAll('\n', '\r\n') });
  const { out } = await at.check('--since', 'HEAD', ...json);
  expect(JSON.parse(out)).toMatchObject({ counts: { charters: 0, unchanged: 1 } });
});

test('a repository that names its texts by SHA-256 is read as well', async () => {
  const at = repositoryWith({ 'README.md': '' });
  at.git('init', '--quiet', '--initial-branch', 'main', '--object-format', 'sha256', 'ny');
  const inside = at.in(join(at.folder, 'ny'));
  at.write({ 'ny/charter.yaml': charterWith({ risks: owned }) });
  at.git('-C', 'ny', 'add', '--all');
  at.git('-C', 'ny', 'commit', '--quiet', '--message', 'Først');
  const { out } = await inside.check('--since', 'HEAD', ...json);
  expect(JSON.parse(out)).toMatchObject({ counts: { charters: 0, unchanged: 1 } });
});

test('an edited review, and one that is gone, make the charter one that changed', async () => {
  const at = repositoryWith({
    'a/charter.yaml': charterWith({ risks: owned }),
    'a/reviews/2026-05-01.yaml': 'format: 1\n',
  });
  at.write({ 'a/reviews/2026-05-01.yaml': 'format: 1\n# endret\n' });
  expect(JSON.parse((await at.check('--since', 'HEAD', ...json)).out)).toMatchObject({
    counts: { charters: 1, unchanged: 0 },
  });
});

test('a broken repository, and a git that may not be run or says nothing, each end with an answer', async () => {
  const at = repositoryWith({ 'a/charter.yaml': charterWith({ risks: owned }) });
  const bin = temporaryFolder();
  const by = (path: string) => {
    const old = process.env['PATH'];
    return async (...argv: string[]) => {
      // Node looks for the program on its own path as well as on the one it hands over.
      process.env['PATH'] = path;
      try {
        return await onDisk(at.folder, { PATH: path }).run('check', ...argv, ...json);
      } finally {
        process.env['PATH'] = old;
      }
    };
  };
  writeFileSync(join(bin, 'git'), '#!/bin/sh\nexit 1\n');
  chmodSync(join(bin, 'git'), 0o755);
  expect((await by(`${bin}:/bin:/usr/bin`)()).code).toBe(0);
  const silent = await by(`${bin}:/bin:/usr/bin`)('--since', 'HEAD');
  expect({ code: silent.code, err: silent.err }).toEqual({
    code: 2,
    err: expect.stringContaining('git said no: (1)') as string,
  });
  writeFileSync(join(at.folder, '.git/HEAD'), 'broken');
  expect((await at.check(...json)).code).toBe(0);
  expect((await at.check('--since', 'HEAD', ...json)).code).toBe(2);
});
