import * as fs from 'node:fs';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles as files } from '../../src/disk/files.ts';
import { bringDisk, runChild, startChild } from '../support/disk-child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const lockIn = (folder: string) => join(folder, '.samspill.lock');
const heldBy = (pid: number, host: string) =>
  JSON.stringify({ pid, host, since: '2026-11-22T09:00:00.000Z' });
const take = (folder: string) => `
  try { files.lock(${JSON.stringify(folder)}); console.log('mine'); await new Promise((resolve) => setTimeout(resolve, 1000)); }
  catch (error) { console.log('theirs'); }`;

test('one at a time; letting go lets the next one in, and leaves nothing behind', () => {
  const folder = join(temporaryFolder(), 'samarbeid');
  const release = files.lock(folder);
  expect(() => files.lock(folder)).toThrow(
    `someone is already at work in this folder (process ${process.pid} on ${hostname()}`,
  );
  release();
  files.lock(folder)();
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('the lock of a process that is gone is taken over', async () => {
  const folder = temporaryFolder();
  await bringDisk(folder);
  const script = `files.lock(${JSON.stringify(folder)}); console.log('mine'); setInterval(() => {}, 1000);`;
  const child = startChild({ folder, script });
  if (child.stdout) await once(child.stdout, 'data');
  expect(() => files.lock(folder)).toThrow(`process ${child.pid}`);
  child.kill('SIGKILL');
  await once(child, 'close');
  files.lock(folder)();
  expect(fs.existsSync(lockIn(folder))).toBe(false);
});

test('an orderly end lets go', async () => {
  const folder = temporaryFolder();
  await bringDisk(folder);
  const script = `files.lock(${JSON.stringify(folder)}); process.exit(130);`;
  await runChild({ folder, script });
  expect(fs.existsSync(lockIn(folder))).toBe(false);
});

test('a lock from another machine, and one that cannot be read, are left alone', () => {
  const folder = temporaryFolder();
  fs.writeFileSync(lockIn(folder), heldBy(1, 'sykehus-pc-4'));
  expect(() => files.lock(folder)).toThrow('process 1 on sykehus-pc-4, since 2026-11-22T09:00');
  for (const text of ['', '{}', '{"pid":0.5}', 'null', heldBy(1, 'x').slice(0, 20)]) {
    fs.writeFileSync(lockIn(folder), text);
    expect(() => files.lock(folder)).toThrow(/^someone is already at work in this folder$/);
  }
});

test('several find the same dead lock, and one of them gets it', async () => {
  const folder = temporaryFolder();
  await bringDisk(folder);
  const gone = startChild({ folder, script: '' });
  await once(gone, 'close');
  fs.writeFileSync(lockIn(folder), heldBy(gone.pid ?? 0, hostname()));
  const calls = [1, 2, 3, 4, 5, 6].map(() => runChild({ folder, script: take(folder) }));
  const said = await Promise.all(calls);
  expect(said.filter((line) => line === 'mine\n')).toHaveLength(1);
});

test('taking the lock sweeps up what a killed process left, and only that', () => {
  const folder = temporaryFolder();
  const names = ['.samspill-41-0.tmp', '.samspill-42-0.tmp', '.samspill-notes.tmp', 'charter.yaml'];
  for (const name of names) fs.writeFileSync(join(folder, name), 'text');
  const twoHoursAgo = Date.now() / 1000 - 7200;
  for (const name of names.slice(1)) fs.utimesSync(join(folder, name), twoHoursAgo, twoHoursAgo);
  files.lock(folder)();
  expect(files.list(folder)).toEqual(['.samspill-41-0.tmp', '.samspill-notes.tmp', 'charter.yaml']);
});
