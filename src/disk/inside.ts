// A folder → reading, writing and listing what lies in it, with no link followed that leads out of it.
import * as fs from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from '../host.ts';
import { diskError, orTrouble } from './trouble.ts';
import { targetOf } from './write-whole.ts';

type Inside = Pick<Files, 'read' | 'write' | 'list'>;

export const insideOf = (files: Inside, folder: string): Inside => {
  const refuse = (doing: 'read' | 'write', path: string): void => {
    const isOut = orTrouble(doing, path, () => leadsOut(folder, path));
    if (isOut) throw diskError({ kind: 'leads-out', path });
  };
  return {
    read: (path) => (refuse('read', path), files.read(path)),
    write: (path, text) => (refuse('write', path), files.write(path, text)),
    list: (path) => (refuse('read', path), files.list(path)),
  };
};

/** Nearly always nothing on the way is a link, and then each step is looked at once and nothing more. */
function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path).split(sep);
  return way.some((_, at) => {
    const here = join(folder, ...way.slice(0, at + 1));
    const isLink = fs.lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    return isLink && isElsewhere(folder, here);
  });
}

/** What git keeps for itself is nobody's charter: it may hold the key to the forge. */
function isElsewhere(folder: string, link: string): boolean {
  const way = relative(fs.realpathSync(folder), targetOf(link)).split(sep);
  return way[0] === '..' || way.includes('.git') || /^([A-Za-z]:|)$/.test(way[0] ?? '');
}
