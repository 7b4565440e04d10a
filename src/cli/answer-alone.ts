// One organisation at the keyboard: ask, write its contribution, until it is done or leaves. Nobody else's is read.
import type { Charter } from '../charter/schema.ts';
import { advanceAlone, beginAlone, promptAlone, type Alone } from '../contribute/alone/alone.ts';
import type { Contribution } from '../contribute/contribution.ts';
import { contributionVersion } from '../contribute/contribution.ts';
import { formatContribution } from '../contribute/format.ts';
import { parseContribution } from '../contribute/parse.ts';
import type { Sheet } from '../contribute/worksheet/sheet.ts';
import { Interrupted, UserError } from '../errors.ts';
import type { Pack } from '../pack/pack.ts';
import type { Call } from './call.ts';
import { contributionsFolder, linesForAll } from './contributions.ts';
import { folderOf, joined, seenFrom } from './paths.ts';
import { problemLines } from './read-charter.ts';
import type { Talk } from './talk.ts';
import { writeContribution } from './write-folder.ts';

interface At {
  sheet: Sheet;
  /** Of charter.yaml. */
  path: string;
  charter: Charter;
  pack: Pack;
  /** As it was typed, for the command that goes on. */
  place: string | undefined;
}

export const answerAlone = async (call: Call & Talk, at: At): Promise<void> => {
  const { host, words } = call;
  const { actor } = at.sheet;
  const file = joined(contributionsFolder(at.path), `${actor.id}.yaml`);
  const seen = seenFrom(host.cwd, file);
  const before = onDisk(call, at, problemLines) ?? {};
  words.contribute.begins(actor.name, seen).forEach((line) => call.say(line));
  call.say(words.commands.howToLeave(call.plain));
  const place = at.place === undefined ? '' : ` ${at.place}`;
  const goOn = words.contribute.left(seen, `samspill contribute${place} --actor ${actor.id}`);
  const { interview, contribute } = words;
  let alone = beginAlone(at.sheet, before, { interview, contribute, today: call.today });
  try {
    alone = await asked(call, at, alone);
  } catch (error) {
    if (error instanceof Interrupted) call.say(goOn);
    throw error;
  }
  call.say(alone.finished === 'left' ? goOn : words.contribute.done(seen));
};

/** Every answer is on the disk before the next question. */
const asked = async (call: Call & Talk, at: At, start: Alone): Promise<Alone> => {
  let alone = start;
  let again: { problem: string; typed: string } | undefined;
  while (alone.finished === 'no') {
    const reply = await call.ask(promptAlone(alone), again);
    const outcome = advanceAlone(alone, reply);
    if ('problem' in outcome) {
      const typed = 'value' in reply ? String(reply.value ?? '') : '';
      again = { problem: outcome.problem, typed };
      continue;
    }
    again = undefined;
    const change = { before: start.contribution, now: outcome.alone.contribution };
    alone =
      change.now === alone.contribution
        ? outcome.alone
        : { ...outcome.alone, contribution: keepContribution(call, at, change) };
  }
  return alone;
};

const headOf = ({ sheet }: Pick<At, 'sheet'>, today: string): Contribution => ({
  contribution: contributionVersion,
  collaboration: sheet.collaboration,
  actor: sheet.actor.id,
  date: today,
  pack: sheet.pack,
  charter: sheet.charter,
});

/** What has been answered since the sitting began, laid over the file as it is now: another may have been sent in meanwhile. Gives what stands there then. */
export const keepContribution = (
  call: Call,
  at: Omit<At, 'place'>,
  change: { before: Contribution; now: Contribution },
): Contribution => {
  const kept = laidOver(onDisk(call, at, linesForAll), change);
  const { answers = {}, perceptions = {} } = kept;
  const text = formatContribution({ ...headOf(at, call.today), answers, perceptions }, at.pack);
  writeContribution(call.host, at.path, { actor: at.sheet.actor.id, text });
  return kept;
};

const laidOver = (
  there: Contribution | undefined,
  { before, now }: { before: Contribution; now: Contribution },
): Contribution =>
  there === undefined
    ? now
    : {
        ...now,
        answers: changedIn(there.answers, before.answers, now.answers),
        perceptions: changedIn(there.perceptions, before.perceptions, now.perceptions),
      };

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const changedIn = <T>(
  there: Record<string, T> = {},
  before: Record<string, T> = {},
  now: Record<string, T> = {},
): Record<string, T> => {
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(now, id));
  const changed = Object.entries(now).filter(([id, value]) => !isSame(before[id], value));
  const kept = Object.entries(there).filter(([id]) => !gone.includes(id));
  return Object.fromEntries([...kept, ...changed]);
};

/** What was answered before; one that cannot be read is not written over. */
const onDisk = (
  { host, words }: Call,
  { sheet, path, charter, pack }: Omit<At, 'place'>,
  linesOf: typeof problemLines,
): Contribution | undefined => {
  const file = joined(contributionsFolder(path), `${sheet.actor.id}.yaml`);
  const source = host.files.inside(folderOf(path)).read(file);
  if (source === undefined) return undefined;
  const { contribution, problems } = parseContribution(source, { charter, pack });
  if (problems.length === 0) return contribution;
  const seen = seenFrom(host.cwd, file);
  const lines = linesOf(words, seen, problems);
  throw new UserError([words.compare.cannotRead(seen, problems.length), ...lines].join('\n'));
};
