// What makes a finding the same finding next time, wherever its line stands then.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Charter } from '../charter/schema.ts';
import type { Path } from '../yaml/problem.ts';

export const fingerprintOf = (parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);

/** Two texts with the same one are the same text. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** A path by ids instead of places in a list: moving a record does not make an old finding a new one. */
export const steadyPath = (charter: Charter, path: Path): string => {
  let value: unknown = charter;
  const steps = path.map((step) => {
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    const id = typeof step === 'number' ? (value as { id?: unknown } | undefined)?.id : undefined;
    return typeof id === 'string' ? id : String(step);
  });
  return steps.join('/');
};
