// Files that organisations have sent back, or the text of a mail → contributions/, when every one of them can be taken.
import type { Charter } from '../charter/schema.ts';
import { charterFingerprint } from '../charter/fingerprint.ts';
import type { Contribution } from '../contribute/contribution.ts';
import { formatContribution } from '../contribute/format.ts';
import { fromMail } from '../contribute/mail-text.ts';
import { parseContribution } from '../contribute/parse.ts';
import { sameAs } from '../contribute/saying.ts';
import { shownCharter } from '../contribute/shown-charter.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { presentActors } from '../interview/records.ts';
import type { Pack } from '../pack/pack.ts';
import type { Call } from './call.ts';
import { contributionsFolder } from './contributions.ts';
import { joined, seenFrom } from './paths.ts';
import { problemLines } from './read-charter.ts';
import { writeContribution } from './write-folder.ts';

interface Into {
  /** The path of charter.yaml. */
  path: string;
  charter: Charter;
  pack: Pack;
  replace: boolean;
}

interface Taken {
  shown: string;
  contribution: Contribution;
  notes: string[];
}
type Looked = Taken | { refused: string[] };

/** All or nothing: half of what was sent, taken in, would be worse than none. */
export const importContributions = (call: Call, files: readonly string[], into: Into): ExitCode => {
  const { host, words } = call;
  const looked = files.map((file) => look(call, file, into));
  const taken = looked.flatMap((one) => ('refused' in one ? [] : [one]));
  const refused = [
    ...looked.flatMap((one) => ('refused' in one ? one.refused : [])),
    ...standingInTheWay(call, taken, into),
  ];
  if (refused.length > 0)
    throw new UserError([words.contribute.nothingWritten, ...refused].join('\n'));
  for (const { contribution, notes } of taken) {
    notes.forEach((line) => host.err.write(`${line}\n`));
    host.err.write(`${write(call, contribution, into)}\n`);
  }
  return exitCode.done;
};

const look = (call: Call, file: string, into: Into): Looked => {
  const { host, words } = call;
  const path = joined(host.cwd, file);
  const shown = seenFrom(host.cwd, path);
  const source = host.files.read(path);
  if (source === undefined) return { refused: [words.contribute.notFound(shown)] };
  const unpacked = unpack(source);
  if (unpacked.kind !== 'text') return { refused: [words.contribute[unpacked.kind](shown)] };
  const read = parseContribution(unpacked.text, into);
  if (read.problems.length > 0)
    return {
      refused: [
        words.compare.cannotRead(shown, read.problems.length),
        ...problemLines(words, shown, read.problems),
      ],
    };
  const { contribution, misfits } = read;
  const wrong = notForHere(call, { shown, contribution }, into);
  if (wrong !== undefined) return { refused: [wrong] };
  const notes = [
    ...madeForAnother(call, { shown, contribution }, into),
    ...(misfits.length === 0 ? [] : [words.compare.leftOut(shown, misfits.length)]),
    ...problemLines(words, shown, misfits).map((line) => `  ${line}`),
  ];
  return { shown, contribution, notes };
};

type Unpacked =
  { kind: 'text'; text: string } | { kind: 'isWorksheet' | 'isPaper' | 'isZip' | 'isCut' };

/** What people send by mistake is told apart from what cannot be read. */
const unpack = (source: string): Unpacked => {
  if (/^\s*<!doctype html/iu.test(source)) return { kind: 'isWorksheet' };
  if (source.startsWith('# ') && !/^contribution:/mu.test(source)) return { kind: 'isPaper' };
  if (source.startsWith('PK\u0003\u0004')) return { kind: 'isZip' };
  const mail = fromMail(source);
  if (mail.kind === 'cut') return { kind: 'isCut' };
  return { kind: 'text', text: mail.kind === 'text' ? mail.text : source };
};

type Found = Pick<Taken, 'shown' | 'contribution'>;

const notForHere = (
  { words }: Call,
  { shown, contribution }: Found,
  { charter }: Into,
): string | undefined => {
  const { actor = '', collaboration = '' } = contribution;
  const here = charter.collaboration?.name ?? '';
  if (collaboration !== '' && sameAs(collaboration) !== sameAs(here))
    return words.contribute.otherCollaboration(shown, collaboration, here);
  return presentActors(charter).some(({ id }) => id === actor)
    ? undefined
    : words.compare.unknownActor(shown, actor);
};

const madeForAnother = (
  { words }: Call,
  { shown, contribution }: Found,
  { charter, pack }: Into,
): string[] => {
  const here = `${pack.id}@${pack.version}`;
  const { pack: madeWith = here, charter: madeFor } = contribution;
  const isOlder = madeFor !== undefined && madeFor !== charterFingerprint(shownCharter(charter));
  return [
    ...(madeWith === here ? [] : [words.contribute.otherPack(shown, madeWith, here)]),
    ...(isOlder ? [words.contribute.olderCharter(shown)] : []),
  ];
};

const targetOf = ({ path }: Into, { actor = '' }: Contribution): string =>
  joined(contributionsFolder(path), `${actor}.yaml`);

/** Another from the same organisation: in the folder, or in the same call. */
const standingInTheWay = (call: Call, taken: readonly Taken[], into: Into): string[] => {
  const { host, words } = call;
  const lines: string[] = [];
  const met = new Set<string>();
  let mayReplace = false;
  for (const { shown, contribution } of taken) {
    const { actor = '' } = contribution;
    const old = host.files.read(targetOf(into, contribution));
    if (met.has(actor)) lines.push(words.contribute.twice(shown, actor));
    else if (old !== undefined && !into.replace && !isSame(old, contribution, into)) {
      lines.push(words.contribute.thereAlready(shown, actor));
      mayReplace = true;
    }
    met.add(actor);
  }
  return mayReplace ? [...lines, words.contribute.replaceHint] : lines;
};

const isSame = (old: string, contribution: Contribution, into: Into): boolean => {
  const { contribution: before } = parseContribution(old, into);
  const said = ({ answers, perceptions }: Contribution): string =>
    formatContribution({ answers: answers ?? {}, perceptions: perceptions ?? {} }, into.pack);
  return said(before) === said(contribution);
};

const write = (call: Call, contribution: Contribution, into: Into): string => {
  const { host, words } = call;
  const { actor = '', answers = {}, perceptions = {} } = contribution;
  const text = formatContribution(contribution, into.pack);
  const shown = seenFrom(host.cwd, targetOf(into, contribution));
  if (host.files.read(targetOf(into, contribution)) === text)
    return words.contribute.upToDate(shown);
  writeContribution(host, into.path, { actor, text });
  return words.contribute.takenIn(
    shown,
    Object.keys(answers).length,
    Object.keys(perceptions).length,
  );
};
