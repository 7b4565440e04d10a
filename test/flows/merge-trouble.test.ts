// What can go wrong around a merge: killed half-way, no git, files that are not there, text that looks like markers, a file that gets too big.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { temporaryName } from '../../src/disk/write-whole.ts';
import { gitWithSamspill, type Working } from '../support/git-with-samspill.ts';
import { node, program } from '../support/samspill-process.ts';

const charter = `format: 1
language: nb
actors:
  - id: stad
    name: Stad kommune
  - id: kinn
    name: Kinn kommune
goals:
  - id: hjem
    statement: Ingen ligger på sykehuset fordi kommunen ikke er klar
`;
const renamed = charter.replace('Stad kommune', 'Stad kommune med Selje');
const goal = (id: string, tensions: string): string =>
  `${charter}  - id: ${id}\n    statement: Mål fra ${id}\n    tensions: |-\n${tensions}`;
const noted = (id: string, rows: number): string =>
  goal(id, `      Pasienten venter, og ${id} må svare samme dag.\n`.repeat(rows));

const driver = ['merge', '--', 'base', 'ours', 'theirs', 'charter.yaml'];
const given = (ours: string, theirs: string): Working => {
  const at = gitWithSamspill();
  at.write({ base: charter, ours, theirs });
  return at;
};

/** Runs the driver until `isTime` resolves, and then kills it; whether it came to its end first. */
const killedDriver = async (folder: string, isTime: () => Promise<void>): Promise<boolean> => {
  const child = spawn(node, [program, ...driver], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<boolean>((resolve) =>
    child.on('exit', (_, signal) => {
      resolve(signal === null);
    }),
  );
  await Promise.race([ended, isTime()]);
  child.kill('SIGKILL');
  return ended;
};

const after = (milliseconds: number) => (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The moment the new text begins to be written beside the old. */
const writing = (folder: string) => (): Promise<void> =>
  new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name === null || !temporaryName.test(name)) return;
      watcher.close();
      resolve();
    });
  });

describe('the driver', () => {
  it('killed at any moment leaves ours as it was or the whole merge', async () => {
    const [ours, theirs] = [noted('kinn-ny', 3000), noted('stad-ny', 3000)];
    const at = given(ours, theirs);
    const began = performance.now();
    expect(at.samspill(...driver)).toMatchObject({ code: 0 });
    const whole = performance.now() - began;
    const merged = at.read('ours');
    expect(merged).not.toBe(ours);
    const kills = 12;
    let unfinished = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      at.write({ ours });
      const moment = kill % 2 === 0 ? writing(at.folder) : after((whole * kill) / kills);
      if (!(await killedDriver(at.folder, moment))) unfinished += 1;
      expect([ours, merged], `kill ${kill}`).toContain(at.read('ours'));
    }
    expect(unfinished).toBeGreaterThan(kills / 4);
    at.write({ ours });
    expect(at.samspill(...driver)).toMatchObject({ code: 0 });
    expect(at.read('ours')).toBe(merged);
  });

  it('without ours or theirs it says which is missing, and writes nothing', () => {
    const at = given(renamed, noted('stad-ny', 1));
    for (const missing of ['ours', 'theirs']) {
      const names = driver.map((name) => (name === missing ? 'ikke her' : name));
      const { code, out, err } = at.samspill(...names);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('cannot find ikke her, which git said would be there');
    }
    expect(at.read('ours')).toBe(renamed);
    expect(readdirSync(at.folder).sort()).toEqual(['.git', 'base', 'ours', 'theirs']);
  });

  it('without the version both came from it merges the two, and says so', () => {
    const at = given(renamed, noted('stad-ny', 1));
    const { err } = at.samspill(...driver.map((name) => (name === 'base' ? 'ikke her' : name)));
    expect(err).toContain('what one side took out may be back');
    expect(parseCharter(at.read('ours')).problems).toEqual([]);
    expect(at.read('ours')).toContain('stad-ny');
  });

  it('called with too few or too many files it says how it is called', () => {
    const at = given(renamed, charter);
    for (const words of [driver.slice(0, -1), [...driver, 'en til']]) {
      const { code, err } = at.samspill(...words);
      expect(code).toBe(2);
      expect(err).toContain('samspill');
    }
    expect(at.read('ours')).toBe(renamed);
  });

  it('what would become bigger than 2 MiB is not merged: git shows a conflict, and it is said why', () => {
    const at = gitWithSamspill();
    at.commit({ 'charter.yaml': charter });
    expect(at.samspill('git-setup', '--install').code).toBe(0);
    at.commit({});
    at.sure('switch', '--quiet', '--create', 'stad');
    at.commit({ 'charter.yaml': noted('stad-ny', 22_000) });
    at.sure('switch', '--quiet', 'main');
    const ours = noted('kinn-ny', 22_000);
    at.commit({ 'charter.yaml': ours });
    const { code, err } = at.git('merge', '--no-edit', 'stad');
    expect(code).toBe(1);
    expect(err).toContain('charter.yaml is not merged: put together it would be bigger than 2 MiB');
    expect(at.read('charter.yaml')).toBe(ours);
    expect(at.sure('status', '--porcelain')).toContain('UU charter.yaml');
    const again = at.samspill('merge');
    expect(again.code).toBe(2);
    expect(again.err).toContain('bigger than 2 MiB');
    expect(at.read('charter.yaml')).toBe(ours);
  });
});

describe('where git is not installed', () => {
  const withoutGit = (at: Working): Working => at.with({ PATH: join(dirname(at.folder), 'tools') });

  it('git-setup says so, and what works without it', () => {
    const at = gitWithSamspill();
    at.write({ 'charter.yaml': charter });
    for (const option of [[], ['--install'], ['--codeowners']]) {
      const { code, out, err } = withoutGit(at).samspill('git-setup', ...option);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('git is not installed here');
      expect(err).toContain('samspill merge still work on files');
    }
    expect(readdirSync(at.folder).sort()).toEqual(['.git', 'charter.yaml']);
  });

  it('merge puts the two together from the markers', () => {
    const at = gitWithSamspill();
    const [mine, yours] = ['Kinn kommune', 'Nye Kinn'];
    at.write({
      'charter.yaml': charter.replace(
        `    name: ${mine}\n`,
        `<<<<<<< HEAD\n    name: ${mine}\n=======\n    name: ${yours}\n>>>>>>> stad\n`,
      ),
    });
    const { code, err } = withoutGit(at).samspill('merge');
    expect(code).toBe(1);
    expect(err).toContain('kinn.name');
    const { charter: merged, problems } = parseCharter(at.read('charter.yaml'));
    expect(problems).toEqual([]);
    expect(JSON.stringify(merged.disputes)).toContain(yours);
  });
});

describe('text that looks like markers', () => {
  const quoted = goal(
    'fra-git',
    '      Slik så filen ut i mai:\n      <<<<<<< ours\n      Kinn\n      =======\n      Stad\n      >>>>>>> theirs\n',
  );

  it('is text: nothing is in conflict, and nothing is written', () => {
    const at = gitWithSamspill();
    at.commit({ 'charter.yaml': quoted });
    expect(at.samspill('merge')).toMatchObject({
      code: 0,
      err: 'there is no conflict in ./charter.yaml\n',
    });
    expect(at.samspill('check').out).not.toContain('samspill merge');
    expect(at.sure('status', '--porcelain')).toBe('');
  });

  it('is merged as text, and stands in a file with real markers', () => {
    const at = given(renamed, quoted);
    expect(at.samspill(...driver)).toMatchObject({ code: 0 });
    expect(at.read('ours')).toBe(quoted.replace('Stad kommune', 'Stad kommune med Selje'));
    at.write({
      'sendt/charter.yaml': quoted.replace(
        '    name: Kinn kommune\n',
        '<<<<<<< HEAD\n    name: Kinn kommune\n=======\n    name: Nye Kinn\n>>>>>>> stad\n',
      ),
    });
    expect(at.samspill('merge', 'sendt').code).toBe(1);
    const merged = readFileSync(join(at.folder, 'sendt/charter.yaml'), 'utf8');
    expect(merged).toContain('      <<<<<<< ours\n      Kinn\n      =======\n');
    expect(merged).not.toMatch(/^[<=>|]{7}/m);
  });
});
