// samspill diff: which two versions are meant, what is printed, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewText } from '../support/review-text.ts';
import { nordfjordText, revisedText } from '../support/revised.ts';
import { charterWith, owned, repositoryWith, unowned } from '../support/checking.ts';
import { memoryHost, type Setup } from '../support/memory-host.ts';
import { onDisk } from '../support/on-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { main } from '../../src/main.ts';

const diffing = async (setup: Setup, ...argv: string[]) => {
  const host = memoryHost({ stdinIsTerminal: false, ...setup });
  const code = await main(['diff', ...argv], host);
  return { code, ...host.printed };
};

const before = charterWith({ risks: unowned });
const after = charterWith({ risks: owned });
const files = { 'gammel.yaml': before, 'charter.yaml': after };

describe('two files', () => {
  test('what changed, by impact', async () => {
    const { code, out, err } = await diffing({ files }, 'gammel.yaml', 'charter.yaml');
    expect(err).toBe('');
    expect(out).toBe(
      [
        'What has changed in Hjem til middag',
        'From ./gammel.yaml to ./charter.yaml: 1 change',
        '',
        'Who must agree again (1)',
        '  Stad kommune (1)',
        '    - “Owner” of “Nattevakten henger på to personer” is now Stad kommune;',
        '      nothing says what its representative may decide, so it goes home first',
        '',
        'Who answers for what (1)',
        '  risk: Nattevakten henger på to personer',
        '    Owner (new): Stad kommune',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  test('in bokmål', async () => {
    const { out } = await diffing({ files }, 'gammel.yaml', '.', '--language', 'nb');
    expect(out).toContain('Hvem som har ansvar for hva (1)\n  risiko: Nattevakten');
  });

  test('one line when nothing has changed', async () => {
    const { code, out } = await diffing({ files }, 'charter.yaml', 'charter.yaml', '--exit-code');
    expect([code, out]).toEqual([
      0,
      'Hjem til middag: nothing has changed from ./charter.yaml to ./charter.yaml\n',
    ]);
  });

  test.each([
    [['--exit-code'], 1],
    [['--fail-on', 'decision'], 0],
    [['--fail-on', 'responsibility'], 1],
    [['--fail-on', 'wording'], 1],
    [['--exit-code', '--format', 'json'], 1],
  ])('%j ends with %i', async (options, expected) => {
    const { code } = await diffing({ files }, 'gammel.yaml', 'charter.yaml', ...options);
    expect(code).toBe(expected);
  });

  test('JSON and nothing else', async () => {
    const { out } = await diffing({ files }, 'gammel.yaml', 'charter.yaml', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      changes: [{ record: 'nattevakt', field: 'owner', kind: 'added', after: 'stad' }],
      withheld: 0,
    });
  });

  test('a file that cannot be read, with the place', async () => {
    const broken = { ...files, 'gammel.yaml': before.replace('form: network', 'form: netwrk') };
    const { code, err } = await diffing({ files: broken }, 'gammel.yaml', 'charter.yaml');
    expect(code).toBe(2);
    expect(err).toMatch(/\.\/gammel\.yaml cannot be read: 1 place/);
    expect(err).toMatch(/gammel\.yaml:8:9/);
  });

  test('three are too many', async () => {
    const { code, err } = await diffing({ files }, 'gammel.yaml', 'charter.yaml', 'charter.yaml');
    expect([code, err]).toEqual([2, expect.stringContaining('more than two')]);
  });
});

describe('what is kept within the group', () => {
  const secret = owned.replace('owner: stad', 'owner: stad, visibility: group');
  const open = charterWith({ risks: unowned });
  const hidden = charterWith({ risks: secret });

  test('is counted, not shown, also when it was open before', async () => {
    for (const pair of [
      { 'gammel.yaml': hidden, 'charter.yaml': hidden.replace('owner: stad', 'owner: kinn') },
      { 'gammel.yaml': open, 'charter.yaml': hidden },
      { 'gammel.yaml': hidden, 'charter.yaml': open },
    ]) {
      for (const format of ['text', 'markdown', 'json', 'html']) {
        const { out } = await diffing(
          { files: pair },
          'gammel.yaml',
          'charter.yaml',
          '--format',
          format,
        );
        expect(out).not.toContain('Nattevakten');
        expect(out).not.toContain('nattevakt');
        expect(out).toMatch(/kept within the group|"withheld": [12]/);
      }
    }
  });

  test('is shown to those within', async () => {
    const pair = {
      'gammel.yaml': hidden,
      'charter.yaml': hidden.replace('owner: stad', 'owner: kinn'),
    };
    const { out } = await diffing({ files: pair }, 'gammel.yaml', 'charter.yaml', '--internal');
    expect(out).toContain('Owner: Stad kommune → Kinn kommune');
  });
});

describe('the last review', () => {
  const reviewed = {
    'charter.yaml': after,
    'reviews/2026-01-15.yaml': reviewText('2026-01-15', after),
    'reviews/2026-06-15.yaml': reviewText('2026-06-15', before),
  };

  test.each([
    [[]],
    [['.']],
    [['charter.yaml']],
    [['--since', 'review']],
    [['reviews/2026-06-15.yaml']],
  ])('%j, without git', async (argv) => {
    const { out } = await diffing({ files: reviewed }, ...argv);
    expect(out).toContain('From the review of 15 June 2026 to ./charter.yaml: 1 change');
  });

  test('an older one, and two reviews', async () => {
    const { out } = await diffing({ files: reviewed }, 'reviews/2026-01-15.yaml');
    expect(out).toContain('nothing has changed from the review of 15 January 2026');
    const two = await diffing(
      { files: reviewed },
      'reviews/2026-01-15.yaml',
      'reviews/2026-06-15.yaml',
    );
    expect(two.out).toContain('Owner (taken out): Stad kommune');
  });

  test('with none, and no git: a clear sentence', async () => {
    const { code, err } = await diffing({ files: { 'charter.yaml': after } });
    expect(code).toBe(2);
    expect(err).toContain('no review, and no earlier version in git');
  });
});

describe('git', () => {
  const moved = () => {
    const repository = repositoryWith({ 'Møte på Åsen/charter.yaml': before });
    repository.commit({
      'Møte på Åsen/charter.yaml': before.replace('Hjem til middag', 'Hjem til middagen'),
    });
    repository.git('tag', 'v1');
    repository.write({
      'Møte på Åsen/charter.yaml': after.replace('Hjem til middag', 'Hjem til middagen'),
    });
    return { ...repository, place: join(repository.folder, 'Møte på Åsen') };
  };

  test('a ref alone, ref:path from the root and from here, and a folder with spaces and æøå', async () => {
    const { folder, place } = moved();
    const inside = onDisk(place);
    const top = onDisk(folder);
    const calls = [
      await inside.run('diff', 'v1'),
      await inside.run('diff', '--since', 'v1'),
      await inside.run('diff', 'v1:Møte på Åsen/charter.yaml', '.'),
      await inside.run('diff', 'v1:./charter.yaml', '.'),
      await inside.run('diff', 'HEAD', 'charter.yaml'),
      await top.run('diff', 'v1', 'Møte på Åsen'),
      await top.run('diff', 'Møte på Åsen', '--since', 'v1'),
    ];
    for (const { code, out, err } of calls) {
      expect(err).toBe('');
      expect(out).toContain('1 change\n');
      expect(out).toContain('Owner (new): Stad kommune');
      expect(code).toBe(0);
    }
  });

  test('with no review the oldest version is taken, and said', async () => {
    const { place } = moved();
    const { out, err } = await onDisk(place).run('diff');
    expect(err).toMatch(/^no review yet: compared with [0-9a-f]+, the oldest version in git\n$/);
    expect(out).toContain('2 changes');
  });

  test('a worktree, and a clone that does not reach back', async () => {
    const { folder, git } = moved();
    const beside = join(temporaryFolder(), 'et arbeidstre');
    git('worktree', 'add', '--quiet', beside, 'HEAD~1');
    const tree = await onDisk(join(beside, 'Møte på Åsen')).run('diff', 'v1', '.');
    expect(tree.out).toContain('1 change');
    const shallow = join(temporaryFolder(), 'klone');
    spawnSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, shallow]);
    const place = join(shallow, 'Møte på Åsen');
    const none = await onDisk(place).run('diff');
    expect(none.err).toContain('which does not reach all the way back');
    const older = await onDisk(place).run('diff', 'HEAD~1');
    expect([older.code, older.err]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
  });

  test('a ref that is an option, a command or nonsense is only not known', async () => {
    const { place, folder } = moved();
    const written = join(folder, 'skrevet');
    for (const ref of [
      `--output=${written}`,
      '--upload-pack=touch x',
      '-x',
      '$(touch x)',
      'v1;ls',
      ':',
      'a:b:c',
      '@{-9}',
      'v1:../../etc/passwd',
    ]) {
      const { code, err } = await onDisk(place).run('diff', '--', ref, '.');
      expect([ref, code]).toEqual([ref, 2]);
      expect(err).not.toMatch(/\n {4}at |fatal/);
    }
    const { out } = await onDisk(place).run('diff', `--since=--output=${written}`);
    expect(out).toBe('');
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).not.toContain('skrevet');
  });

  test('outside a repository and without git, a ref is told apart from a file', async () => {
    const folder = temporaryFolder();
    mkdirSync(dirname(join(folder, 'x')), { recursive: true });
    writeFileSync(join(folder, 'charter.yaml'), after);
    const outside = await onDisk(folder).run('diff', 'main');
    expect([outside.code, outside.err]).toEqual([
      2,
      expect.stringContaining('not in a git repository'),
    ]);
    const without = await onDisk(folder, { PATH: '/nowhere' }).run('diff', 'main');
    expect(without.code).toBe(2);
    const memory = await diffing({ files: { 'charter.yaml': after } }, 'main');
    expect(memory.err).toContain('there is no git here');
  });
});

test('a charter of every kind of field against itself revised, in every format and both languages', async () => {
  const pair = {
    'gammel.yaml': nordfjordText,
    'charter.yaml': revisedText(
      ['standing: observer', 'standing: member'],
      [/\bkontaktkort\b/g, 'kort'],
    ),
  };
  for (const language of ['nb', 'en']) {
    const { out } = await diffing(
      { files: pair },
      'gammel.yaml',
      'charter.yaml',
      '--language',
      language,
    );
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain('kontaktkort → kort');
  }
});
