// A charter that git or a forge left in conflict → the charter merged, written, rendered; from git's index, or else from the markers.
import { parseCharter } from '../../charter/parse.ts';
import { UserError } from '../../errors.ts';
import { exitCode, type ExitCode } from '../../exit-code.ts';
import { conflictLines, withoutMarkers } from '../../yaml/conflict-markers.ts';
import type { Call } from '../call.ts';
import { unreadable } from '../charter-file.ts';
import { findCharter } from '../find-charter.ts';
import { folderOf, seenFrom } from '../paths.ts';
import { editedSince, freeName } from './by-hand.ts';
import { mended, tellMended, type Given } from './mend.ts';
import { makePage } from './page.ts';
import { stagesOf, type Stages } from './stages.ts';

export const resolve = async (call: Call, given: string | undefined): Promise<ExitCode> => {
  const { host, words } = call;
  const path = findCharter(host, words.commands, given);
  const release = host.files.lock(folderOf(path));
  try {
    return await resolveAt(call, path);
  } finally {
    release();
  }
};

const resolveAt = async (call: Call, path: string): Promise<ExitCode> => {
  const { host, words } = call;
  const { merge: said } = words;
  const shown = seenFrom(host.cwd, path);
  const text = host.files.read(path) ?? '';
  const stages = stagesOf(host, path);
  refuseGone(call, stages, shown);
  const isMarked = conflictLines(text).length > 0;
  if (!isMarked && (stages === undefined || !isUntouched(text, stages)))
    return asItIs(call, { path, text, isUnmerged: stages !== undefined });
  const sides = sidesOf(call, { shown, text, stages });
  const done = await mended(call, sides);
  if (stages !== undefined && isMarked && editedSince(text, stages)) {
    const aside = freeName(host, path);
    host.files.write(aside, text);
    host.err.write(`${said.setAside(seenFrom(host.cwd, aside))}\n`);
  }
  const isWindows = text.includes('\r\n') && !done.text.includes('\r\n');
  const whole = isWindows ? done.text.replaceAll('\n', '\r\n') : done.text;
  host.files.write(path, whole);
  tellMended(call, done, shown);
  await makePage(call, { path, text: whole, charter: done.charter });
  if (stages !== undefined) host.err.write(`${said.addIt(shown)}\n`);
  return done.disputed.length === 0 ? exitCode.done : exitCode.findings;
};

/** One side has deleted the whole file: there is nothing to merge it with. */
const refuseGone = ({ words }: Call, stages: Stages | undefined, shown: string): void => {
  if (stages === undefined || (stages.ours !== undefined && stages.theirs !== undefined)) return;
  const { oneSideGone, oneSideGoneHint } = words.merge;
  throw new UserError(
    oneSideGone(shown, stages.ours === undefined ? 2 : 3),
    oneSideGoneHint(shown),
  );
};

/** The driver could not read one side, and left ours. */
const isUntouched = (text: string, { ours, theirs }: Stages): boolean =>
  theirs !== undefined && ours !== undefined && withLf(text) === withLf(ours) && ours !== theirs;

const withLf = (text: string): string => text.replaceAll('\r\n', '\n');

/** No markers: merged already, by the driver or by hand, or never in conflict. */
const asItIs = async (
  call: Call,
  { path, text, isUnmerged }: { path: string; text: string; isUnmerged: boolean },
): Promise<ExitCode> => {
  const { host, words } = call;
  const shown = seenFrom(host.cwd, path);
  const { charter, problems } = parseCharter(text);
  if (problems.length > 0) throw unreadable(call, path, problems);
  if (!isUnmerged) {
    host.err.write(`${words.merge.nothingToMerge(shown)}\n`);
    return exitCode.done;
  }
  host.err.write(`${words.merge.mergedBefore(shown)}\n`);
  await makePage(call, { path, text, charter });
  host.err.write(`${words.merge.addIt(shown)}\n`);
  return exitCode.done;
};

const sidesOf = (
  { words }: Call,
  { shown, text, stages }: { shown: string; text: string; stages: Stages | undefined },
): Given => {
  const { merge: said } = words;
  const unmarked = withoutMarkers(text);
  const labels = {
    ours: labelOf(unmarked?.labels.ours, stages?.branch),
    theirs: labelOf(unmarked?.labels.theirs, stages?.coming),
  };
  if (stages !== undefined) {
    const { base = '', ours = '', theirs = '', inGit } = stages;
    return { base, ours, theirs, shown, inGit, labels };
  }
  if (unmarked === undefined)
    throw new UserError(said.brokenMarkers(shown), said.brokenMarkersHint);
  return { base: '', ...unmarked, shown, labels };
};

/** Git writes HEAD for the branch one is on. */
const labelOf = (marked: string | undefined, branch: string | undefined): string | undefined => {
  const isName = marked !== undefined && marked !== '' && marked !== 'HEAD';
  return isName && !/^(ours|theirs|Updated upstream|Stashed changes)$/.test(marked)
    ? marked
    : branch;
};
