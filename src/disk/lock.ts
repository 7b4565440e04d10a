// A folder → one wizard's at a time, by a small file that says who has it.
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf, diskError, orTrouble, unlessMissing } from './trouble.ts';
import { sweep } from './sweep.ts';

interface Holder {
  pid: number;
  host: string;
  since: string;
}

/** Returns what lets go; it is also let go of when the process ends in an orderly way. */
export function takeLock(folder: string): () => void {
  const path = join(folder, '.samspill.lock');
  return orTrouble('write', path, () => {
    fs.mkdirSync(folder, { recursive: true });
    for (let attempt = 0; !create(path); attempt++) {
      const held = unlessMissing(() => fs.readFileSync(path, 'utf8'));
      // Gone again, or a link that leads nowhere: the latter is there for good.
      if (held === undefined && attempt <= 2) continue;
      if (held === undefined) throw inUse(path, '');
      if (attempt > 2 || !isLeftBehind(held) || !putAside(path, held)) throw inUse(path, held);
    }
    sweep(folder);
    const release = () => {
      process.off('exit', release);
      fs.rmSync(path, { force: true });
    };
    process.on('exit', release);
    return release;
  });
}

function create(path: string): boolean {
  const me: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    fs.writeFileSync(path, JSON.stringify(me), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Only what this machine can know: its own process is gone. */
function isLeftBehind(held: string): boolean {
  const holder = holderOf(held);
  return holder?.host === hostname() && !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Two may find the same dead lock; the slower one must not take the quicker one's new lock away. */
function putAside(path: string, held: string): boolean {
  const aside = `${path}-${process.pid}`;
  unlessMissing(() => fs.renameSync(path, aside));
  const taken = unlessMissing(() => fs.readFileSync(aside, 'utf8'));
  if (taken === undefined || taken === held) {
    fs.rmSync(aside, { force: true });
    return true;
  }
  fs.renameSync(aside, path);
  return false;
}

function inUse(path: string, held: string) {
  const by = holderOf(held);
  return diskError(by ? { kind: 'in-use', path, by } : { kind: 'in-use', path });
}

function holderOf(held: string): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(held) as Partial<Record<keyof Holder, unknown>>;
    if (!Number.isSafeInteger(pid) || typeof host !== 'string' || typeof since !== 'string') return;
    return { pid: pid as number, host, since };
  } catch {
    return undefined;
  }
}
