// samspill merge: four names from git → its merge driver; a charter, or nothing → what a forge or git left in conflict, resolved.
import { UserError } from '../errors.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Call } from './call.ts';
import { drive } from './merge/driver.ts';
import { resolve } from './merge/resolve.ts';

export const merge = (call: Call, given: readonly string[]): Promise<ExitCode> => {
  const [base, ours, theirs, path, ...more] = given;
  if (base !== undefined && ours !== undefined && theirs !== undefined && path !== undefined) {
    if (more.length === 0) return drive(call, { base, ours, theirs, path });
  }
  if (given.length > 1) {
    const { wrongCount, wrongCountHint } = call.words.merge;
    throw new UserError(wrongCount(given.length), wrongCountHint);
  }
  return resolve(call, given[0]);
};
