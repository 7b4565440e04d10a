// samspill git-diff: what git gives an external diff → what changed in the charter, as samspill diff tells it. It never fails, for git would stop.
import { parseCharter } from '../../charter/parse.ts';
import { flatText } from '../../diff/flat-text.ts';
import { UserError } from '../../errors.ts';
import { exitCode, type ExitCode } from '../../exit-code.ts';
import { changeReporters } from '../../report/changes.ts';
import { unifiedDiff } from '../../report/unified-diff.ts';
import { printable } from '../../terminal/printable.ts';
import type { VersionName } from '../../words/diff-words.ts';
import type { Call } from '../call.ts';
import { prepare } from '../diff/comparison.ts';
import { paintFor, plain } from '../paint.ts';
import { screenBehind } from './pager.ts';
import { isNothing, readOrSay } from './read-or-say.ts';

interface Side {
  text: string;
  name: VersionName;
}
interface Sides {
  path: string;
  before: Side;
  after: Side;
}

/** path, old file, old hash, old mode, new file, new hash, new mode, and for a moved file its new path; the path alone in a conflict. */
export const gitDiff = async (call: Call, given: readonly string[]): Promise<ExitCode> => {
  const [path = '', before, oldHash = '', , after, newHash = '', , moved] = given;
  const { diff: said } = call.words.merge;
  const say = (text: string): void => call.host.out.write(`${shown(text)}\n`);
  if (before === undefined || after === undefined) {
    say(given.length === 1 ? said.unmerged(path) : said.wrongCall);
    return exitCode.done;
  }
  say(`samspill diff ${path}${moved === undefined || moved === path ? '' : ` → ${moved}`}`);
  const now = moved ?? path;
  const side = (file: string, hash: string): Side => ({
    text: readOrSay(call, file),
    name: nameOf(hash, now),
  });
  if (isNothing(before)) say(said.added);
  else if (isNothing(after)) say(said.removed);
  else
    call.host.out.write(
      await changesIn(call, {
        path: now,
        before: side(before, oldHash),
        after: side(after, newHash),
      }),
    );
  return exitCode.done;
};

const shown = (text: string): string => text.split('\n').map(printable).join('\n');

/** As git shortens it; what is in the work tree has no hash yet. */
const nameOf = (hash: string, path: string): VersionName =>
  /[1-9a-f]/.test(hash) ? { kind: 'revision', ref: hash.slice(0, 7) } : { kind: 'file', path };

const changesIn = async (call: Call, sides: Sides): Promise<string> => {
  const { path, before, after } = sides;
  const { diff: said } = call.words.merge;
  const [old, now] = [parseCharter(before.text), parseCharter(after.text)];
  if (old.problems.length > 0 || now.problems.length > 0) {
    const lines = unifiedDiff(path, before.text, after.text);
    return `${shown(`${said.unreadable(path)}\n${lines}`.trimEnd())}\n`;
  }
  try {
    return await told(call, {
      before: { name: before.name, charter: old.charter },
      after: { name: after.name, charter: now.charter },
    });
  } catch (error) {
    // A pack that is not here, and whatever else: git must have an answer.
    const why = error instanceof UserError ? error.message : String(error);
    const lines = unifiedDiff(path, flatText(old.charter), flatText(now.charter));
    return `${shown(`${why}\n${lines}`.trimEnd())}\n`;
  }
};

const told = async (call: Call, versions: Parameters<typeof prepare>[1]): Promise<string> => {
  const { reading, say } = await prepare(call, versions, true);
  if (reading.changes.length === 0) return `${shown(call.words.merge.diff.noChange)}\n`;
  const report = await changeReporters.text();
  const { columns, isScreen } = screenBehind(call.host);
  const paint = isScreen ? await paintFor(call) : plain;
  return report(reading, { ...say, columns, paint });
};
