import * as fs from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringDisk, runChild, startChild } from '../support/disk-child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const stad = 'name: Stad\n';
const isRoot = process.getuid?.() === 0;
/** Root may do everything, so its tests borrow an ordinary user. */
const anOrdinaryUser = isRoot
  ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
  : [];

async function folderWithDisk(): Promise<string> {
  const folder = temporaryFolder();
  fs.chmodSync(folder, 0o755);
  await bringDisk(folder);
  return folder;
}

const tell = (action: string) =>
  `try { ${action}; console.log('done'); } catch (error) { console.log(error.message); }`;

describe('no access', () => {
  test('a read-only file is not replaced, although its folder would allow it', async () => {
    const folder = await folderWithDisk();
    const path = join(folder, 'charter.yaml');
    fs.writeFileSync(path, 'old');
    fs.chmodSync(path, 0o444);
    fs.chmodSync(folder, 0o777);
    const script = tell(`files.write(${JSON.stringify(path)}, 'new')`);
    const said = await runChild({ folder, script, before: anOrdinaryUser });
    expect(said).toBe(`${path} is read-only, so nothing was written\n`);
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
  });

  test('a folder that may not be written in, a file that may not be read', async () => {
    const folder = await folderWithDisk();
    const path = join(folder, 'charter.yaml');
    fs.writeFileSync(path, stad);
    fs.chmodSync(path, 0o600);
    if (isRoot) fs.chmodSync(folder, 0o755);
    else fs.chmodSync(folder, 0o555);
    const other = JSON.stringify(join(folder, 'charter.md'));
    const script =
      tell(`files.write(${other}, 'new')`) + tell(`files.lock(${JSON.stringify(folder)})`);
    expect(await runChild({ folder, script, before: anOrdinaryUser })).toBe(
      `not allowed to write ${folder}/charter.md\nnot allowed to write ${folder}/.samspill.lock\n`,
    );
    if (!isRoot) fs.chmodSync(path, 0o000);
    const reading = tell(`files.read(${JSON.stringify(path)})`);
    expect(await runChild({ folder, script: reading, before: anOrdinaryUser })).toBe(
      `not allowed to read ${path}\n`,
    );
    fs.chmodSync(folder, 0o755);
  });
});

test('when the disk is full half-way, the old file stands and nothing is left beside it', async () => {
  const folder = await folderWithDisk();
  fs.mkdirSync(join(folder, 'samarbeid'));
  const path = join(folder, 'samarbeid/charter.yaml');
  fs.writeFileSync(path, stad);
  const script = tell(`files.write(${JSON.stringify(path)}, 'long '.repeat(1_000_000))`);
  const before = ['bash', '-c', 'ulimit -f 16; exec "$@"', 'bash'];
  expect(await runChild({ folder, script, before })).toMatch(/^no room left on the disk for /);
  expect(fs.readFileSync(path, 'utf8')).toBe(stad);
  expect(fs.readdirSync(join(folder, 'samarbeid'))).toEqual(['charter.yaml']);
});

test('killed in the middle of writing, again and again, the file is always a whole one', async () => {
  const folder = await folderWithDisk();
  fs.mkdirSync(join(folder, 'samarbeid'));
  const path = join(folder, 'samarbeid/charter.yaml');
  const script = `
    const texts = ['a', 'b'].map((letter) => (letter.repeat(79) + '\\n').repeat(6000));
    for (let n = 0; ; n++) { files.write(${JSON.stringify(path)}, texts[n % 2]); if (n === 0) console.log('going'); }`;
  for (let round = 0; round < 25; round++) {
    const child = startChild({ folder, script });
    if (child.stdout) await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 23));
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(fs.readFileSync(path, 'utf8')).toMatch(/^(?:(?:a{79}\n){6000}|(?:b{79}\n){6000})$/);
  }
}, 60_000);

test('writers at the same time leave the text of one of them', async () => {
  const folder = await folderWithDisk();
  fs.mkdirSync(join(folder, 'samarbeid'));
  const path = join(folder, 'samarbeid/charter.yaml');
  const writer = (letter: string) =>
    `for (let n = 0; n < 40; n++) files.write(${JSON.stringify(path)}, '${letter}'.repeat(200_000)); console.log('done')`;
  const letters = ['a', 'b', 'c', 'd'];
  const said = await Promise.all(
    letters.map((letter) => runChild({ folder, script: writer(letter) })),
  );
  expect(said).toEqual(letters.map(() => 'done\n'));
  expect(fs.readFileSync(path, 'utf8')).toMatch(/^(?:a{200000}|b{200000}|c{200000}|d{200000})$/);
  expect(fs.readdirSync(join(folder, 'samarbeid'))).toEqual(['charter.yaml']);
});
