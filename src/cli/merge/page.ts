// A merged charter → charter.md made anew; one that git left in conflict is written over, for both its sides are made from charters.
import type { Charter } from '../../charter/schema.ts';
import { UserError } from '../../errors.ts';
import { conflictLines } from '../../yaml/conflict-markers.ts';
import type { Call } from '../call.ts';
import { documentFor, packNameOf } from '../document-of.ts';
import { loadPack } from '../load-pack.ts';
import { folderOf, joined, seenFrom } from '../paths.ts';
import { writePage } from '../write-folder.ts';

interface Made {
  path: string;
  text: string;
  charter: Charter;
}

/** The charter is written by now: a page that cannot be made is told, and stops nothing. */
export const makePage = async (call: Call, made: Made): Promise<void> => {
  const { host, words } = call;
  const page = joined(folderOf(made.path), 'charter.md');
  try {
    const language = made.charter.language ?? call.language;
    const pack = await loadPack(host, words, packNameOf(made.charter));
    const text = (await documentFor(call, { language, pack, folder: folderOf(made.path) }))(made);
    const isMarked = conflictLines(host.files.read(page) ?? '').length > 0;
    if (isMarked) host.files.write(page, text);
    const isWritten = writePage(call, page, { text, source: made.text }) || isMarked;
    if (isWritten) host.err.write(`${words.commands.written([seenFrom(host.cwd, page)])}\n`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.err.write(`${words.merge.pageNotMade} ${error.message}\n`);
  }
};
