// samspill git-diff: what git gives an external diff → what changed in the charter. It never fails, for git would stop.
import { parseCharter } from '../../charter/parse.ts';
import { flatText } from '../../diff/flat-text.ts';
import { exitCode, type ExitCode } from '../../exit-code.ts';
import { unifiedDiff } from '../../report/unified-diff.ts';
import { printable } from '../../terminal/printable.ts';
import type { Call } from '../call.ts';
import { isNothing, readOrSay } from './read-or-say.ts';

/** path, old file, old hash, old mode, new file, new hash, new mode, and for a moved file its new path; the path alone in a conflict. */
export const gitDiff = async (call: Call, given: readonly string[]): Promise<ExitCode> => {
  const [path = '', before, , , after, , , moved] = given;
  const { diff: said } = call.words.merge;
  const say = (...lines: string[]): void =>
    call.host.out.write(
      `${lines
        .flatMap((line) => line.split('\n'))
        .map(printable)
        .join('\n')}\n`,
    );
  if (before === undefined || after === undefined) {
    say(given.length === 1 ? said.unmerged(path) : said.wrongCall);
    return exitCode.done;
  }
  say(`samspill diff ${path}${moved === undefined || moved === path ? '' : ` → ${moved}`}`);
  const texts = { before: readOrSay(call, before), after: readOrSay(call, after) };
  if (isNothing(before)) say(said.added);
  else if (isNothing(after)) say(said.removed);
  else say(changesIn(call, moved ?? path, texts).trimEnd());
  return exitCode.done;
};

const changesIn = (
  { words }: Call,
  path: string,
  { before, after }: { before: string; after: string },
): string => {
  const read = [parseCharter(before), parseCharter(after)];
  const isBroken = read.some(({ problems }) => problems.length > 0);
  const { diff: said } = words.merge;
  if (isBroken) return `${said.unreadable(path)}\n${unifiedDiff(path, before, after)}`;
  const [old = '', now = ''] = read.map(({ charter }) => flatText(charter));
  return unifiedDiff(path, old, now) || said.noChange;
};
