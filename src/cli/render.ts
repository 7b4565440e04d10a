// samspill render: charter.yaml → charter.md, the same bytes for the same input.
import { exitCode, type ExitCode } from '../exit-code.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import type { Call } from './call.ts';
import { documentFor, packNameOf } from './document-of.ts';
import { findCharter } from './find-charter.ts';
import { loadPack } from './load-pack.ts';
import { outPath } from './out-file.ts';
import { folderOf, joined, seenFrom } from './paths.ts';
import { readCharter } from './read-charter.ts';
import { writePage } from './write-folder.ts';

export interface RenderCommandOptions {
  out?: string;
  persons?: boolean;
  internal?: boolean;
}

export const render = async (
  call: Call,
  given: string | undefined,
  options: RenderCommandOptions,
): Promise<ExitCode> => {
  const { host, words } = call;
  const read = readCharter(host, words, findCharter(host, words.commands, given));
  const language = call.isLanguageGiven ? call.language : (read.charter.language ?? call.language);
  const pack = await loadPack(host, words, packNameOf(read.charter));
  refuseAnsweredAlone(words, pack, { ...read, path: seenFrom(host.cwd, read.path) });
  const documentOf = await documentFor(
    call,
    { language, pack, folder: folderOf(read.path) },
    options,
  );
  const text = documentOf(read);
  if (options.out === '-') {
    host.out.write(text);
    return exitCode.done;
  }
  const isOwn = options.out === undefined;
  const page = isOwn ? joined(folderOf(read.path), 'charter.md') : outPath(call, options.out ?? '');
  const isWritten = writePage(call, page, { text, source: read.text, isNamed: !isOwn });
  const shown = seenFrom(host.cwd, page);
  host.err.write(
    `${isWritten ? words.commands.written([shown]) : words.commands.pageUpToDate(shown)}\n`,
  );
  return exitCode.done;
};
