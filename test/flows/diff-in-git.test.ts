// What git itself shows of a charter, with samspill as its driver: git diff, git log -p and git show, whatever state the file is in.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { gitWithSamspill, type Working } from '../support/git-with-samspill.ts';

const charter = `format: 1
language: nb
status: draft
collaboration:
  name: Hjem til middag
  form: network
actors:
  - id: stad
    name: Stad kommune
goals:
  - id: hjem
    statement: Ingen ligger på sykehuset fordi kommunen ikke er klar
`;
const sooner = charter.replace('Ingen ligger på', 'Ingen blir liggende på');

const twice = (): Working => {
  const at = gitWithSamspill();
  at.samspill('git-setup', '--install');
  at.commit({ 'charter.yaml': charter });
  at.commit({ 'charter.yaml': sooner });
  return at;
};

const ways = [
  ['diff', 'HEAD~'],
  ['log', '-p', '-1'],
  ['show', 'HEAD'],
];

test.each(ways.map((args) => [args.join(' '), args] as const))('git %s never fails', (_, args) => {
  const at = twice();
  const { code, out, err } = at.git(...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Ingen blir liggende');
  at.commit({ 'charter.yaml': `${sooner}tull: [\n` });
  const broken = at.git(...args);
  expect(broken).toMatchObject({ code: 0, err: '' });
  expect(broken.out).toContain('tull: [');
  writeFileSync(join(at.folder, 'charter.yaml'), Buffer.from([0xff, 0xfe, 0x00, 0x41]));
  at.sure('add', '--all');
  at.sure('commit', '--quiet', '--message', 'Ødelagt');
  expect(at.git(...args)).toMatchObject({ code: 0 });
  at.sure('rm', '--quiet', 'charter.yaml');
  at.sure('commit', '--quiet', '--message', 'Borte');
  expect(at.git(...args)).toMatchObject({ code: 0, err: '' });
});

describe('git diff', () => {
  it('is samspill’s own: by impact, with who must agree again, and no paint in a pipe', () => {
    const at = twice();
    const { out } = at.git('diff', 'HEAD~');
    expect(out).toMatch(/^samspill diff charter\.yaml\nWhat has changed in Hjem til middag\n/);
    expect(out).toMatch(/From [0-9a-f]{7} to [0-9a-f]{7}: 1 change\n/);
    expect(out).toContain('Who must agree again (1)');
    expect(out).toContain('What is promised (1)');
    expect(out).not.toContain('\u001b');
    expect(at.git('show', '--ext-diff', 'HEAD').out).toContain('What is promised (1)');
  });

  it('has colours and the width of the screen behind a pager, and none with NO_COLOR', () => {
    const at = twice();
    const paged = { GIT_PAGER_IN_USE: 'true', COLUMNS: '50', TERM: 'xterm' };
    const { out } = at.with(paged).git('diff', 'HEAD~');
    expect(out).toContain('\u001b[1m');
    const lines = out.replace(/\u001b\[\d+m/g, '').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(50);
    expect(at.with({ ...paged, NO_COLOR: '1' }).git('diff', 'HEAD~').out).not.toContain('\u001b');
  });

  it('of what the file does not say: comments and layout alone', () => {
    const at = twice();
    at.write({ 'charter.yaml': `# Vedtatt i mars\n${sooner}` });
    const { out } = at.git('diff');
    expect(out).toBe('samspill diff charter.yaml\nnothing that the charter says has changed\n');
  });

  it('when the pack is not here, lines that say where they belong', () => {
    const at = twice();
    at.write({ 'charter.yaml': sooner.replace('format: 1', 'format: 1\npack: ./vår-pakke') });
    const { code, out, err } = at.git('diff');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('+pack: ./vår-pakke');
  });

  it('leaves alone what must be a patch: git add --patch, git stash show, git format-patch', () => {
    const at = twice();
    expect(at.sure('format-patch', '--stdout', '-1')).toContain('\n-    statement: Ingen ligger');
    at.write({ 'charter.yaml': charter });
    expect(at.git('diff', '--no-ext-diff', '--no-textconv').out).toContain('\n-    statement: Ing');
    at.sure('stash');
    expect(at.sure('stash', 'show', '--patch', '--no-textconv')).toContain('\n+    statement: Ing');
  });
});
