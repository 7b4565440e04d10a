// Text → a file that is either the old one or the new one, whatever happens while it is written.
import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf, diskError, orTrouble } from './trouble.ts';

/**
 * Synchronous, because at the end of input only synchronous code still runs.
 * Missing folders are made; mode, owner and symbolic links stay; a read-only file is refused.
 */
export function writeWhole(path: string, text: string | Uint8Array): void {
  orTrouble('write', path, () => {
    const target = targetOf(path);
    const old = fs.statSync(target, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw diskError({ kind: 'is-folder', path });
    if (old) refuseReadOnly(target, path);
    // A device or a pipe (`/dev/stdout`) is written to; it must never be replaced.
    if (old && !old.isFile()) return fs.writeFileSync(target, text);
    const folder = dirname(target);
    fs.mkdirSync(folder, { recursive: true });
    replace(target, text, old);
    syncFolder(folder);
  });
}

/** What a link points at, also where nothing is there yet. */
export function targetOf(path: string): string {
  try {
    return fs.realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const isLink = fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!isLink) return resolve(path);
  return targetOf(resolve(fs.realpathSync(dirname(path)), fs.readlinkSync(path)));
}

/** A rename needs no leave from the file itself, so it is asked for here. */
function refuseReadOnly(target: string, path: string): void {
  try {
    fs.accessSync(target, fs.constants.W_OK);
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    throw diskError({ kind: 'read-only', path });
  }
}

function replace(target: string, text: string | Uint8Array, old: fs.Stats | undefined): void {
  const { path: temporary, fd } = openBeside(target, old ? 0o600 : 0o666);
  try {
    try {
      fs.writeFileSync(fd, text);
      if (old) keepOwnerAndMode(fd, old);
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Left behind only by `kill -9` or a power cut; `sweep` takes those away. */
export const temporaryName = /^\.samspill-\d+-\d+\.tmp$/;

function openBeside(target: string, mode: number): { path: string; fd: number } {
  for (let attempt = 0; ; attempt++) {
    const path = join(dirname(target), `.samspill-${process.pid}-${attempt}.tmp`);
    try {
      return { path, fd: fs.openSync(path, 'wx', mode) };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || attempt === 99) throw error;
    }
  }
}

function keepOwnerAndMode(fd: number, old: fs.Stats): void {
  const now = fs.fstatSync(fd);
  if (now.uid !== old.uid || now.gid !== old.gid) {
    // Only root may give a file away; the group alone is often allowed, and is what a shared folder needs.
    if (!tryToOwn(fd, old.uid, old.gid)) tryToOwn(fd, now.uid, old.gid);
  }
  fs.fchmodSync(fd, old.mode & 0o7777);
}

function tryToOwn(fd: number, uid: number, gid: number): boolean {
  try {
    fs.fchownSync(fd, uid, gid);
    return true;
  } catch {
    return false;
  }
}

/** So that the new name survives a power cut too; not every system can. */
function syncFolder(folder: string): void {
  let fd: number | undefined;
  try {
    fd = fs.openSync(folder, 'r');
    fs.fsyncSync(fd);
  } catch {
    // The file itself is safe; only its name may come late.
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
}
