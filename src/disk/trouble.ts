// An error from the file system → a DiskError that says what to do; anything else goes on as our own bug.
import { DiskError, type DiskTrouble } from '../errors.ts';
import { disk as inEnglish } from '../words/en/disk.ts';

type Doing = 'read' | 'write' | 'remove';

export function diskError(trouble: DiskTrouble): DiskError {
  return new DiskError(trouble, inEnglish(trouble));
}

/** Runs `action` on `path` and tells its trouble in our words. */
export function orTrouble<T>(doing: Doing, path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = codeOf(error);
    throw code === undefined ? error : diskError(troubleOf(code, doing, path));
  }
}

/** `ENOENT` and the like; undefined for what did not come from the system. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Undefined where there is no such file; other trouble goes on. */
export function unlessMissing<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function troubleOf(code: string, doing: Doing, path: string): DiskTrouble {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return { kind: 'not-allowed', doing, path };
    case 'EROFS':
      return { kind: 'read-only', path };
    case 'EISDIR':
      return { kind: 'is-folder', path };
    case 'ENOTDIR':
    case 'EEXIST':
      return { kind: 'not-a-folder', path };
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { kind: 'full', path };
    default:
      return { kind: 'other', path, code };
  }
}
