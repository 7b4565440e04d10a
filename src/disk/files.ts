// The disk as the `Files` of the host.
import * as fs from 'node:fs';
import type { Entry, Files } from '../host.ts';
import { insideOf } from './inside.ts';
import { takeLock } from './lock.ts';
import { readText } from './read-text.ts';
import { orTrouble, unlessMissing } from './trouble.ts';
import { writeWhole } from './write-whole.ts';

export const diskFiles: Files = {
  read: readText,
  write: writeWhole,
  exists: (path) => fs.existsSync(path),
  isFolder,
  list: (folder) => orTrouble('read', folder, () => unlessMissing(() => namesIn(folder)) ?? []),
  entries: entriesIn,
  inside: (folder) => insideOf(diskFiles, folder),
  remove: (path) => orTrouble('remove', path, () => unlessMissing(() => fs.unlinkSync(path))),
  lock: takeLock,
};

/** A path that cannot be looked at is no folder; reading it says why. */
function isFolder(path: string): boolean {
  try {
    return fs.statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  const names = fs.readdirSync(folder).map((name) => Buffer.from(name));
  return names.sort((a, b) => Buffer.compare(a, b)).map((name) => name.toString());
}

function entriesIn(folder: string): Entry[] {
  try {
    const entries = fs.readdirSync(folder, { withFileTypes: true }).flatMap((one): Entry[] => {
      const { name } = one;
      if (one.isDirectory()) return [{ name, kind: 'folder' }];
      if (one.isSymbolicLink()) return [{ name, kind: 'link' }];
      return one.isFile() ? [{ name, kind: 'file' }] : [];
    });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
