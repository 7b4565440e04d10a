// Where a person wants something written → written there, unless that is a file the program reads: it would be lost.
import { UserError } from '../errors.ts';
import type { Call } from './call.ts';
import { folderOf, joined, nameOf, seenFrom } from './paths.ts';

const own = ['charter.yaml', 'persons.yaml', 'samspill.config.yaml'];
const folders = ['reviews', 'signatures', 'contributions'];

/** The absolute path. Throws UserError where a charter's own files are. */
export const outPath = ({ host, words }: Pick<Call, 'host' | 'words'>, given: string): string => {
  const path = joined(host.cwd, given);
  const folder = folderOf(path);
  const isBeside = folders.includes(nameOf(folder)) && path.endsWith('.yaml');
  const hasCharter = host.files.exists(joined(folderOf(folder), 'charter.yaml'));
  if (own.includes(nameOf(path)) || (isBeside && hasCharter))
    throw new UserError(
      words.commands.outIsOwn(seenFrom(host.cwd, path)),
      words.commands.outIsOwnHint,
    );
  return path;
};

/** To the screen when no file is named, or `-`; else there, and said. */
export const writeOut = (call: Call, text: string, out: string | undefined): void => {
  const { host, words } = call;
  if (out === undefined || out === '-') {
    host.out.write(text);
    return;
  }
  const path = outPath(call, out);
  host.files.write(path, text);
  host.err.write(`${words.commands.written([seenFrom(host.cwd, path)])}\n`);
};
