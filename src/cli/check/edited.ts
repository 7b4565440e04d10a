// What git has staged, and the files of a folder → whether a charter, its page or its reviews were edited since, without git reading them.
import { UserError } from '../../errors.ts';
import type { Files, GitAnswer } from '../../host.ts';
import { folderOf, joined, nameOf } from '../paths.ts';
import { owner } from './tracked.ts';

/** A file touches itself; a page, a review, and what is to stay out of git, the charter of their folder. */
export const touchedBy = (path: string): string[] => {
  const folder = folderOf(path);
  const privately = owner(path);
  if (privately !== undefined) return [`${privately}/`];
  if (nameOf(path) === 'charter.md') return [`${folder}/`];
  return ['reviews', 'signatures'].includes(nameOf(folder))
    ? [path, `${folderOf(folder)}/`]
    : [path];
};

/** Path from the root of the repository → the hash git knows its text by. */
export const staged = (git: (...args: string[]) => GitAnswer): ReadonlyMap<string, string> =>
  new Map(
    git('ls-files', '-z', '--stage', '--full-name')
      .out.split('\0')
      .flatMap((line) => {
        const [, hash = '', name = ''] = /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? [];
        return name === '' ? [] : [[name, hash] as const];
      }),
  );

export const editedIn = (
  files: Files,
  top: string,
  stagedHashes: ReadonlyMap<string, string>,
): ((charter: string) => Promise<boolean>) => {
  const hashes = new Map([...stagedHashes].map(([name, hash]) => [joined(top, name), hash]));
  const beside = new Map<string, string[]>();
  for (const path of hashes.keys()) {
    const [folder] = touchedBy(path).filter((one) => one.endsWith('/'));
    if (folder !== undefined) beside.set(folder, [...(beside.get(folder) ?? []), path]);
  }
  const isEdited = async (path: string): Promise<boolean> => {
    const hash = hashes.get(path);
    return hash === undefined || !(await isText(textAt(files, path), hash));
  };
  return async (charter) => {
    for (const path of [charter, ...(beside.get(`${folderOf(charter)}/`) ?? [])])
      if (await isEdited(path)) return true;
    return false;
  };
};

/** What cannot be read is looked at, so that it is told. */
const textAt = (files: Files, path: string): string | undefined => {
  try {
    return files.inside(folderOf(path)).read(path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
};

/** Where git writes its own line ends into the work tree, the text is the same all the same. */
const isText = async (text: string | undefined, hash: string): Promise<boolean> =>
  text !== undefined &&
  ((await blobHash(text, hash.length)) === hash ||
    (text.includes('\r\n') &&
      (await blobHash(text.replaceAll('\r\n', '\n'), hash.length)) === hash));

/** As git makes it: SHA-1, or SHA-256 where the repository says so, of the length and the bytes. */
const blobHash = async (text: string, digits: number): Promise<string> => {
  const bytes = new TextEncoder().encode(text);
  const whole = new TextEncoder().encode(`blob ${bytes.length}\0${text}`);
  const made = await crypto.subtle.digest(digits === 64 ? 'SHA-256' : 'SHA-1', whole);
  return [...new Uint8Array(made)].map((one) => one.toString(16).padStart(2, '0')).join('');
};
