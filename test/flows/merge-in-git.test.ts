// Two who edit one charter on two branches, with real git: merge, rebase, cherry-pick, a file left in conflict, git's own diffs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { gitWithSamspill, type Working } from '../support/git-with-samspill.ts';

const charter = `format: 1
language: nb
status: draft

collaboration:
  name: Hjem til middag
  form: network

actors:
  # Den minste av de to
  - id: stad
    name: Stad kommune
  - id: kinn
    name: Kinn kommune

goals:
  - id: hjem
    statement: Ingen ligger på sykehuset fordi kommunen ikke er klar
`;
const change = (...pairs: [string, string][]): string =>
  pairs.reduce((text, [from, to]) => text.replace(from, to), charter);
const renamed = change(['Stad kommune', 'Stad kommune med Selje']);
const added = change([
  'name: Kinn kommune\n',
  'name: Kinn kommune\n  # Kom med i mai\n  - id: sykehuset\n    name: Nordfjord sykehus\n',
]);
const sooner = change(['Ingen ligger på sykehuset', 'Ingen blir liggende']);
const later = change(['Ingen ligger på sykehuset', 'Alle er hjemme til middag, og ingen venter']);

/** The charter on main and on the branch `stad`; main is checked out. */
const parted = (
  { main, stad }: { main: string; stad: string },
  { folder = '', isSetUp = true, name = 'charter.yaml' } = {},
): Working => {
  const at = gitWithSamspill(folder);
  at.commit({ [name]: charter });
  if (isSetUp) {
    const { code, err } = at.samspill('git-setup', '--install');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    at.commit({});
  }
  at.sure('switch', '--quiet', '--create', 'stad');
  at.commit({ [name]: stad }, 'Stad skriver');
  at.sure('switch', '--quiet', 'main');
  at.commit({ [name]: main }, 'Kinn skriver');
  return at;
};

const disputesIn = (text: string): unknown => {
  expect(text).not.toMatch(/^[<=>|]{7}/m);
  const { charter, problems } = parseCharter(text);
  expect(problems).toEqual([]);
  return charter.disputes?.map(({ about, alternatives }) => ({
    about,
    alternatives: alternatives?.map(({ text, from }) => `${from}: ${text}`),
  }));
};

describe('through the driver', () => {
  it('two edits in different places merge, comments too, and git goes on', () => {
    const at = parted({ main: renamed, stad: added });
    const { code, out, err } = at.git('merge', '--no-edit', 'stad');
    expect({ code, out, err }).toMatchObject({ code: 0 });
    expect(at.read('charter.yaml')).toBe(added.replace('Stad kommune', 'Stad kommune med Selje'));
    expect(at.sure('status', '--porcelain')).toBe('');
  });

  it('two edits of one field become a dispute, and git stops for a look', () => {
    const at = parted({ main: sooner, stad: later });
    const { code, err } = at.git('merge', '--no-edit', 'stad');
    expect(code).toBe(1);
    expect(err).toContain('hjem.statement');
    expect(err).toContain('git add charter.yaml');
    const text = at.read('charter.yaml');
    expect(disputesIn(text)).toEqual([
      {
        about: 'hjem.statement',
        alternatives: [
          'stad: Alle er hjemme til middag, og ingen venter fordi kommunen ikke er klar',
          'main: Ingen blir liggende fordi kommunen ikke er klar',
        ],
      },
    ]);
    expect(at.samspill('merge')).toMatchObject({ code: 0 });
    expect(at.read('charter.yaml')).toBe(text);
    expect(existsSync(join(at.folder, 'charter.md'))).toBe(true);
    at.sure('add', '--all');
    at.sure('commit', '--quiet', '--no-edit');
  });

  it('in a rebase and in a cherry-pick', () => {
    const at = parted({ main: renamed, stad: added });
    at.sure('switch', '--quiet', 'stad');
    at.sure('rebase', '--quiet', 'main');
    expect(at.read('charter.yaml')).toContain('Nordfjord sykehus');
    const other = parted({ main: sooner, stad: later });
    expect(other.git('cherry-pick', 'stad').code).toBe(1);
    expect(disputesIn(other.read('charter.yaml'))).toHaveLength(1);
  });

  it('a side that cannot be read: ours stands, git shows a conflict, and it is said why', () => {
    const at = parted({ main: renamed, stad: charter.replace('form: network', 'form: [network') });
    const { code, err } = at.git('merge', '--no-edit', 'stad');
    expect(code).toBe(1);
    expect(err).toContain('git show ":3:charter.yaml"');
    expect(at.read('charter.yaml')).toBe(renamed);
    expect(at.sure('status', '--porcelain')).toContain('UU charter.yaml');
  });

  it('in a folder with spaces and Norwegian letters, and a name that looks like an option', () => {
    for (const name of ['ung i Nordfjord, år 2/charter.yaml', "-x 'y' $(z)/charter.yaml"]) {
      const at = parted({ main: renamed, stad: added }, { folder: 'mitt depot æøå', name });
      expect(at.git('merge', '--no-edit', 'stad')).toMatchObject({ code: 0 });
      expect(at.read(name)).toContain('Nordfjord sykehus');
    }
  });

  it('in a worktree, and in a shallow clone', () => {
    const at = parted({ main: renamed, stad: added });
    const tree = join(at.folder, '..', 'et annet tre');
    at.sure('worktree', 'add', '--quiet', '-b', 'tre', tree, 'main');
    expect(at.at(tree).git('merge', '--no-edit', 'stad')).toMatchObject({ code: 0 });
    expect(at.at(tree).read('charter.yaml')).toContain('Nordfjord sykehus');
    const clone = join(at.folder, '..', 'grunn');
    at.sure('clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${at.folder}`, clone);
    const shallow = at.at(clone);
    expect(shallow.samspill('git-setup', '--install').code).toBe(0);
    const ended = shallow.git('merge', '--allow-unrelated-histories', '--no-edit', 'origin/stad');
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('what one side took out may be back');
    expect(disputesIn(shallow.read('charter.yaml'))).toHaveLength(1);
  });

  it('charter.md keeps ours, and samspill render makes it anew', () => {
    const at = parted({ main: renamed, stad: added });
    at.samspill('render');
    at.commit({}, 'Dokumentet');
    at.sure('switch', '--quiet', 'stad');
    at.samspill('render');
    at.commit({}, 'Dokumentet i Stad');
    const { code, err } = at.git('merge', '--no-edit', 'main');
    expect(code).toBe(0);
    expect(err).toContain('Make charter.md anew afterwards: samspill render');
    expect(at.read('charter.md')).not.toContain('Selje');
    at.samspill('render');
    expect(at.read('charter.md')).toContain('Selje');
    expect(at.read('charter.md')).not.toContain('<<<<<<<');
  });
});

describe('without the driver, as forges do it', () => {
  test.each(['merge', 'diff3', 'zdiff3'])('%s markers, from the index', (style) => {
    const at = parted({ main: sooner, stad: later }, { isSetUp: false });
    expect(at.git('-c', `merge.conflictStyle=${style}`, 'merge', 'stad').code).toBe(1);
    const check = at.samspill('check');
    expect(check.code).toBe(1);
    expect(check.out).toContain('samspill merge');
    const { code, err } = at.samspill('merge');
    expect(code).toBe(1);
    expect(err).toContain('hjem.statement');
    expect(disputesIn(at.read('charter.yaml'))).toMatchObject([
      { alternatives: [/^stad: /, /^main: /].map((from) => expect.stringMatching(from) as string) },
    ]);
    expect(existsSync(join(at.folder, 'charter.md'))).toBe(true);
    at.sure('add', '--all');
    at.sure('commit', '--quiet', '--no-edit');
  });

  test.each(['merge', 'diff3', 'zdiff3'])('%s markers alone, where there is no git', (style) => {
    const at = parted({ main: sooner, stad: later }, { isSetUp: false });
    at.git('-c', `merge.conflictStyle=${style}`, 'merge', 'stad');
    const elsewhere = at.at(join(at.folder, '..'));
    elsewhere.write({ 'sendt/charter.yaml': at.read('charter.yaml').replaceAll('\n', '\r\n') });
    const { code, err } = elsewhere.samspill('merge', 'sendt');
    expect(code).toBe(1);
    expect(err.includes('may be back')).toBe(style === 'merge');
    const text = elsewhere.read('sendt/charter.yaml');
    expect(text.split('\r\n')).toHaveLength(text.split('\n').length);
    expect(disputesIn(text)).toHaveLength(1);
  });

  it('what was written by hand in the conflict is put aside', () => {
    const at = parted({ main: sooner, stad: later }, { isSetUp: false });
    at.git('merge', 'stad');
    at.write({ 'charter.yaml': `${at.read('charter.yaml')}\n# Ring Kinn om dette\n` });
    const { err } = at.samspill('merge');
    expect(err).toContain('./charter.edited.yaml');
    expect(at.read('charter.edited.yaml')).toContain('# Ring Kinn om dette');
  });

  it('says so when there is nothing to do, when one side is gone, and when markers do not pair', () => {
    const at = parted({ main: renamed, stad: added }, { isSetUp: false });
    expect(at.samspill('merge')).toMatchObject({
      code: 0,
      err: 'there is no conflict in ./charter.yaml\n',
    });
    at.write({ 'charter.yaml': `${charter}<<<<<<< HEAD\n` });
    expect(at.samspill('merge')).toMatchObject({ code: 2 });
    at.sure('checkout', '--quiet', '--', 'charter.yaml');
    at.sure('switch', '--quiet', 'stad');
    at.sure('rm', '--quiet', 'charter.yaml');
    at.sure('commit', '--quiet', '--message', 'Borte');
    at.sure('switch', '--quiet', 'main');
    expect(at.git('merge', 'stad').code).toBe(1);
    const gone = at.samspill('merge');
    expect(gone.code).toBe(2);
    expect(gone.err).toContain('git rm ./charter.yaml');
  });
});

describe('git-setup', () => {
  it('shows what to do, does it, and says what was there', () => {
    const at = gitWithSamspill();
    at.commit({ 'charter.yaml': charter, '.gitattributes': '*.png binary' });
    const shown = at.samspill('git-setup');
    expect(shown.code).toBe(0);
    expect(shown.out).toContain('charter.yaml diff=samspill merge=samspill');
    expect(at.sure('status', '--porcelain')).toBe('');
    at.sure('config', 'merge.samspill.driver', 'noe annet');
    expect(at.samspill('git-setup', '--install').out).toContain('“noe annet”');
    const attributes = at.read('.gitattributes');
    expect(attributes).toBe(
      '*.png binary\ncharter.yaml diff=samspill merge=samspill\ncharter.md merge=ours\n',
    );
    const again = at.samspill('git-setup', '--install').out;
    expect(again).toContain('the lines were there already');
    expect(again).not.toContain('merge.samspill.driver: set');
    expect(at.read('.gitattributes')).toBe(attributes);
  });

  it('outside a repository it says where to go', () => {
    const at = gitWithSamspill();
    const { code, err } = at.at(join(at.folder, '..')).samspill('git-setup');
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain('not in a git repository');
  });

  it('proposes owners for the signatures', () => {
    const at = gitWithSamspill();
    at.commit({ 'ung i nord/charter.yaml': charter });
    const { out } = at.samspill('git-setup', '--codeowners');
    expect(out).toContain('/ung\\ i\\ nord/signatures/stad.yaml @your-organisation/stad\n');
  });
});
