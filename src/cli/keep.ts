// The charter's file while a sitting goes on: every change is written at once, and nobody else's is written over.
import { formatCharter, reviseCharter } from '../charter/format.ts';
import { mergeCharters, type Conflict } from '../charter/merge.ts';
import { parseCharter, type ParsedCharter } from '../charter/parse.ts';
import { withIds } from '../charter/ids.ts';
import { withPointedAt } from '../charter/restore.ts';
import type { Charter } from '../charter/schema.ts';
import type { Files } from '../host.ts';
import type { Problem } from '../yaml/problem.ts';

export type Kept =
  | { kind: 'written' }
  /** The file was changed by hand: `charter` holds both sides. */
  | { kind: 'merged'; charter: Charter }
  /** Both sides changed the same place: nothing is written until it is settled. */
  | { kind: 'conflicts'; conflicts: Conflict[]; merged: Charter }
  | { kind: 'unreadable'; problems: Problem[] };

export interface Keeper {
  path: string;
  /** As the file was last seen. */
  text: string | undefined;
  charter: Charter;
  /** What a charter that can be read may still not hold. */
  refuses?: (read: ParsedCharter) => Problem[];
  /** Where the answers went when the file could not be read. */
  beside?: string;
}

/** Writes `next`, or says why it cannot be written as it is. Synchronous: it also runs while the program is ending. */
export const keep = (keeper: Keeper, files: Files, next: Charter): Kept => {
  const onDisk = files.read(keeper.path);
  if (onDisk === undefined || onDisk === keeper.text) {
    write(keeper, files, { from: keeper.text, before: keeper.charter, after: next });
    return { kind: 'written' };
  }
  const read = parseCharter(onDisk);
  const { charter: theirs } = read;
  const problems = [...read.problems, ...(keeper.refuses?.(read) ?? [])];
  if (problems.length > 0) return { kind: 'unreadable', problems };
  const { merged, conflicts } = mergeCharters(keeper.charter, next, theirs);
  if (conflicts.length > 0) return { kind: 'conflicts', conflicts, merged };
  const whole = withIds(withPointedAt(merged, [next, theirs]));
  write(keeper, files, { from: onDisk, before: theirs, after: whole });
  return { kind: 'merged', charter: whole };
};

/** Takes in what was changed by hand after the last answer, or says why it cannot be read. */
export const catchUp = (keeper: Keeper, files: Files): Problem[] => {
  const kept = keep(keeper, files, keeper.charter);
  return kept.kind === 'unreadable' ? kept.problems : [];
};

/** Writes what the group settled on, over the file as it is now. `mine` is what it had answered. */
export const keepSettled = (
  keeper: Keeper,
  files: Files,
  { settled, mine }: { settled: Charter; mine: Charter },
): Charter => {
  const onDisk = files.read(keeper.path);
  const theirs = onDisk === undefined ? {} : parseCharter(onDisk).charter;
  const whole = withIds(withPointedAt(settled, [mine, theirs]));
  write(keeper, files, { from: onDisk, before: theirs, after: whole });
  return whole;
};

const write = (
  keeper: Keeper,
  files: Files,
  change: { from: string | undefined; before: Charter; after: Charter },
): void => {
  const { from, before, after } = change;
  const text = from === undefined ? formatCharter(after) : reviseCharter(from, before, after);
  if (text !== from || !files.exists(keeper.path)) files.write(keeper.path, text);
  keeper.text = text;
  keeper.charter = after;
};
