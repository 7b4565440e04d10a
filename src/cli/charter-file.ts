// A folder or a file → the charter there as a sitting finds it.
import { parseCharter } from '../charter/parse.ts';
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Problem } from '../yaml/problem.ts';
import type { Call } from './call.ts';
import type { Keeper } from './keep.ts';
import { joined, seenFrom } from './paths.ts';
import { problemLines } from './read-charter.ts';

/** The file for a folder, or the file itself when that was given. */
export const charterPath = (host: Host, place: string): string => {
  const path = joined(host.cwd, place);
  return /\.ya?ml$/.test(path) && !host.files.isFolder(path) ? path : joined(path, 'charter.yaml');
};

/** One that cannot be read stops here, with all that is wrong. */
export const unreadable = (
  { host, words }: Pick<Call, 'host' | 'words'>,
  path: string,
  problems: readonly Problem[],
): UserError => {
  const shown = seenFrom(host.cwd, path);
  const lines = problemLines(words, shown, problems);
  return new UserError([words.commands.unreadable(shown, problems.length), ...lines].join('\n'));
};

/** The charter that is there, or nothing yet. */
export const open = (call: Call, path: string): Keeper => {
  const text = call.host.files.read(path);
  if (text === undefined) return { path, text, charter: {} };
  const { charter, problems } = parseCharter(text);
  if (problems.length > 0) throw unreadable(call, path, problems);
  return { path, text, charter };
};
