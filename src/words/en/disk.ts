// Disk trouble → plain British English.
import type { DiskTrouble } from '../../errors.ts';
import type { DiskWords } from '../disk-words.ts';

type InUse = Extract<DiskTrouble, { kind: 'in-use' }>;

export const disk: DiskWords = (trouble) => {
  switch (trouble.kind) {
    case 'not-allowed':
      return {
        message: `not allowed to ${trouble.doing} ${trouble.path}`,
        hint: 'give yourself access to the file and its folder, or use another folder',
      };
    case 'read-only':
      return {
        message: `${trouble.path} is read-only, so nothing was written`,
        hint: 'make it writable, or work on a copy in another folder',
      };
    case 'is-folder':
      return {
        message: `${trouble.path} is a folder, and a file is needed here`,
        hint: 'name a file in it, or another place',
      };
    case 'not-a-folder':
      return {
        message: `part of the way to ${trouble.path} is a file, not a folder`,
        hint: 'name another folder, or move the file that is in the way',
      };
    case 'not-utf8':
      return {
        message: trouble.utf16
          ? `${trouble.path} is saved as UTF-16`
          : `${trouble.path}: byte ${trouble.byte} in line ${trouble.line} is not UTF-8 text`,
        hint: 'open it in the editor it was written in and save it as UTF-8',
      };
    case 'leads-out':
      return {
        message: `${trouble.path} is a link that leads out of its folder, so it is not followed`,
        hint: 'put the file itself there in place of the link',
      };
    case 'full':
      return {
        message: `no room left on the disk for ${trouble.path}; what was there before is kept`,
        hint: 'free some space, then go on where you were',
      };
    case 'in-use':
      return inUse(trouble);
    case 'other':
      return {
        message: `${trouble.path} could not be used (${trouble.code})`,
        hint: 'check that the disk is connected and that the path is right',
      };
  }
};

function inUse({ path, by }: InUse) {
  const who = by ? ` (process ${by.pid} on ${by.host}, since ${by.since})` : '';
  return {
    message: `someone is already at work in this folder${who}`,
    hint: `go on there, or close it first; if nobody is at it, delete ${path}`,
  };
}
