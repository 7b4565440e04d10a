// One sitting in a terminal: ask, advance, write, until the group is done or leaves.
import type { Conflict } from '../charter/merge.ts';
import { withMine } from '../charter/settle.ts';
import type { Charter } from '../charter/schema.ts';
import { formatCharter } from '../charter/format.ts';
import { Interrupted, UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../interview/ask.ts';
import { promptConflict } from '../interview/conflict.ts';
import { advance, withCharter } from '../interview/machine.ts';
import { promptNow } from '../interview/prompt-now.ts';
import type { Interview } from '../interview/state.ts';
import type { Words } from '../words/words.ts';
import { keep, keepSettled, type Keeper } from './keep.ts';
import { folderOf, joined, seenFrom } from './paths.ts';
import { problemLines } from './read-charter.ts';

export interface Room {
  host: Host;
  words: Words;
  keeper: Keeper;
  ask: Ask;
  say(line: string): void;
  /** The organisations answer alone, one after the other. */
  turns?(this: void, interview: Interview): Promise<Interview>;
}

/** Runs until `finished` is said; every change is on the disk before the next prompt is shown. */
export const sit = async (room: Room, start: Interview): Promise<Interview> => {
  let interview = start;
  let again: { problem: string; typed: string } | undefined;
  while (interview.finished === 'no') {
    const prompt = promptNow(interview, room.host.minutes());
    const reply = await room.ask(prompt, again);
    const outcome = advance(interview, reply, room.host.minutes());
    if ('problem' in outcome) {
      again = {
        problem: outcome.problem,
        typed: 'value' in reply ? String(reply.value ?? '') : '',
      };
      continue;
    }
    again = undefined;
    interview =
      outcome.interview.charter === interview.charter
        ? outcome.interview
        : await written(room, outcome.interview);
    if (interview.aside !== undefined && room.turns) interview = await room.turns(interview);
  }
  return interview;
};

/** What the interview holds, on the disk; where the file was changed by hand meanwhile, with both sides in it. */
export const written = async (room: Room, interview: Interview): Promise<Interview> => {
  const kept = keep(room.keeper, room.host.files, interview.charter);
  switch (kept.kind) {
    case 'written':
      return interview;
    case 'merged':
      return withCharter(
        { ...interview, notices: [...interview.notices, room.words.commands.mergedByHand] },
        kept.charter,
        room.host.minutes(),
      );
    case 'conflicts': {
      const whole = await settle(room, interview, kept);
      return withCharter(interview, whole, room.host.minutes());
    }
    case 'unreadable':
      return mendThenWrite(room, interview, kept.problems);
    default:
      return kept satisfies never;
  }
};

const writeSettled = (room: Room, { charter: mine }: Interview, settled: Charter): Charter =>
  keepSettled(room.keeper, room.host.files, { settled, mine });

const settle = async (
  room: Room,
  interview: Interview,
  kept: Extract<ReturnType<typeof keep>, { kind: 'conflicts' }>,
): Promise<Charter> => {
  const chosen: Conflict[] = [];
  const { merged } = kept;
  try {
    for (const conflict of kept.conflicts) {
      const reply = await room.ask(promptConflict(interview.setting, merged, conflict));
      if (reply.do === 'pick' && reply.value === 'mine') chosen.push(conflict);
    }
  } catch (error) {
    // Left without a choice: the file stands there, and what is not in question is kept.
    if (error instanceof Interrupted) writeSettled(room, interview, withMine(merged, chosen));
    throw error;
  }
  return writeSettled(room, interview, withMine(merged, chosen));
};

/** The file cannot be read: nothing is written over it; the group mends it, or leaves with its answers beside it. */
const mendThenWrite = async (
  room: Room,
  interview: Interview,
  problems: Extract<ReturnType<typeof keep>, { kind: 'unreadable' }>['problems'],
): Promise<Interview> => {
  const { host, words, keeper } = room;
  const shown = seenFrom(host.cwd, keeper.path);
  const beside = joined(folderOf(keeper.path), 'charter.answers.yaml');
  const rescue = (): void => {
    host.files.inside(folderOf(beside)).write(beside, formatCharter(interview.charter));
    keeper.beside = beside;
  };
  try {
    const reply = await room.ask({
      key: 'unreadable',
      kind: 'choice',
      ask: words.commands.brokenByHand(shown),
      why: words.commands.brokenByHandWhy,
      beside: problemLines(words, shown, problems),
      options: [
        { value: 'again', label: words.commands.readAgain },
        { value: 'rescue', label: words.commands.rescue(seenFrom(host.cwd, beside)) },
      ],
      mayLeave: false,
      menu: [],
    });
    if (reply.do === 'pick' && reply.value === 'again') return await written(room, interview);
  } catch (error) {
    if (error instanceof Interrupted) rescue();
    throw error;
  }
  rescue();
  throw new UserError(words.commands.rescued(seenFrom(host.cwd, beside)));
};
