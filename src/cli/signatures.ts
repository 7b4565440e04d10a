// The folder of a charter → the signatures beside it, how each stands to the charter, and a mark of their files for the page.
import { parseSignature, signatureNames, type Signatures } from '../charter/signature-file.ts';
import { DiskError } from '../errors.ts';
import type { Charter } from '../charter/schema.ts';
import type { SignatureFile } from '../review/signature-now.ts';
import { hashOf } from '../render/closing-line.ts';
import type { Problem } from '../yaml/problem.ts';
import type { Readable } from './check/earlier.ts';
import { joined } from './paths.ts';

export interface SignatureFiles {
  files: SignatureFile[];
  /** By what is in the file, or because the disk says no. */
  unreadable: { path: string; problems: Problem[]; trouble?: DiskError }[];
}

export const signaturesFolder = (folder: string): string => joined(folder, 'signatures');

export const readSignatures = (files: Readable, folder: string): SignatureFiles => {
  const found: SignatureFiles = { files: [], unreadable: [] };
  for (const { name, path, text } of textsIn(files, folder)) {
    if (typeof text !== 'string') {
      found.unreadable.push({ path, problems: [], trouble: text });
      continue;
    }
    const { signature, problems } = parseSignature(text);
    if (problems.length > 0) found.unreadable.push({ path, problems });
    else found.files.push({ name, signature });
  }
  return found;
};

/** What the page depends on; undefined where there are none. */
export const signaturesMark = (files: Readable, folder: string): string | undefined => {
  const texts = textsIn(files, folder).map(
    ({ name, text }) => `${name}\n${typeof text === 'string' ? text : ''}`,
  );
  return texts.length === 0 ? undefined : hashOf(texts.join('\n'));
};

interface Found {
  name: string;
  path: string;
  text: string | DiskError;
}

const textsIn = (files: Readable, folder: string): Found[] => {
  const inside = signaturesFolder(folder);
  const names = orTrouble(() => files.list(inside));
  if (names instanceof DiskError) return [{ name: '', path: inside, text: names }];
  return signatureNames(names).flatMap((name) => {
    const path = `${inside}/${name}`;
    const text = orTrouble(() => files.read(path));
    return text === undefined ? [] : [{ name, path, text }];
  });
};

const orTrouble = <T>(read: () => T): T | DiskError => {
  try {
    return read();
  } catch (error) {
    if (error instanceof DiskError) return error;
    throw error;
  }
};

export type Judge = (files: readonly SignatureFile[], charter: Charter) => Signatures;

export const loadJudge = async (): Promise<Judge> =>
  (await import('../review/signature-now.ts')).signaturesNow;

/** Comparing is loaded only where there is something to compare. */
export const judgeFor = async (files: Readable, folder: string): Promise<Judge | undefined> =>
  textsIn(files, folder).length === 0 ? undefined : loadJudge();
