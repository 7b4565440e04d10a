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
import { contributionsFolder } from './contributions.ts';
import { joined, seenFrom } from './paths.ts';
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
  const before = startingFrom(call, { file, seen }, at);
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
    if (outcome.alone.contribution !== alone.contribution)
      keepContribution(call, at, outcome.alone.contribution);
    alone = outcome.alone;
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

export const keepContribution = (
  call: Call,
  at: Pick<At, 'sheet' | 'path' | 'pack'>,
  contribution: Contribution,
): void => {
  const { answers = {}, perceptions = {} } = contribution;
  const text = formatContribution({ ...headOf(at, call.today), answers, perceptions }, at.pack);
  writeContribution(call.host, at.path, { actor: at.sheet.actor.id, text });
};

/** What was answered before; one that cannot be read is not written over. */
const startingFrom = (
  { host, words }: Call,
  { file, seen }: { file: string; seen: string },
  { charter, pack }: At,
): Contribution => {
  const source = host.files.read(file);
  if (source === undefined) return {};
  const { contribution, problems } = parseContribution(source, { charter, pack });
  if (problems.length === 0) return contribution;
  const lines = problemLines(words, seen, problems);
  throw new UserError([words.compare.cannotRead(seen, problems.length), ...lines].join('\n'));
};
