// What git gives its merge driver → the merged charter in the place of ours; exit 1 where the two sides disagree.
import { UserError } from '../../errors.ts';
import { exitCode, type ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import type { Call } from '../call.ts';
import { folderOf, joined } from '../paths.ts';
import { mended, tellMended } from './mend.ts';

interface Placeholders {
  /** Files git has made; empty when there was no common version. */
  base: string;
  ours: string;
  theirs: string;
  /** Where the charter is in the repository. */
  path: string;
}

/** Whatever goes wrong, ours is left as it was and the exit code is not 0: git then shows an ordinary conflict. */
export const drive = async (call: Call, given: Placeholders): Promise<ExitCode> => {
  const { host, words } = call;
  const read = (name: string): string => {
    const text = host.files.read(joined(host.cwd, name));
    if (text === undefined)
      throw new UserError(words.merge.missingFile(name), words.merge.oursStands);
    return text;
  };
  const ours = read(given.ours);
  const theirs = read(given.theirs);
  const base = host.files.read(joined(host.cwd, given.base)) ?? '';
  const labels = branchesOf(host);
  const texts = { base, ours, theirs, shown: given.path, inGit: given.path, labels };
  const done = await mended(call, texts);
  if (done.text !== ours) host.files.write(joined(host.cwd, given.ours), done.text);
  tellMended(call, done, given.path);
  const page = joined(folderOf(joined(host.cwd, given.path)), 'charter.md');
  if (host.files.exists(page)) host.err.write(`${words.merge.renderIt}\n`);
  if (done.disputed.length === 0) return exitCode.done;
  host.err.write(`${words.merge.addIt(given.path)}\n`);
  return exitCode.findings;
};

/** `git merge` says what it merges in GITHEAD_<commit>; a rebase says nothing. */
export const branchesOf = (host: Host): Record<'ours' | 'theirs', string | undefined> => {
  const { code, out } = host.git(['symbolic-ref', '--short', '--quiet', 'HEAD'], { cwd: host.cwd });
  const coming = Object.entries(host.env).filter(
    ([name, value]) => /^GITHEAD_[0-9a-f]{40,64}$/.test(name) && value,
  );
  const theirs = coming.length === 1 ? coming[0]?.[1] : undefined;
  return { ours: code === 0 && out.trim() !== '' ? out.trim() : undefined, theirs };
};
