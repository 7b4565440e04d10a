// The organisations in the room, one after the other at one keyboard: asked, written, and the screen emptied before the next.
import { compare } from '../contribute/compare.ts';
import type { Charter } from '../charter/schema.ts';
import type { Contribution } from '../contribute/contribution.ts';
import { shownCharter } from '../contribute/shown-charter.ts';
import { promptTurns } from '../contribute/turns/prompt.ts';
import {
  advanceTurns,
  beginTurns,
  givenBy,
  statementsOnly,
  withContribution,
  type Turns,
} from '../contribute/turns/turns.ts';
import { sheetFor } from '../contribute/worksheet/sheet.ts';
import { Interrupted } from '../errors.ts';
import type { Prompt } from '../interview/ask.ts';
import type { Setting } from '../interview/setting.ts';
import { keepContribution } from './answer-alone.ts';
import type { Call } from './call.ts';
import { contributionsFolder, readContributions } from './contributions.ts';
import { earlierSpread } from './earlier-spread.ts';
import { folderOf, joined, seenFrom } from './paths.ts';
import type { Talk } from './talk.ts';

export interface TakingTurns {
  /** Of charter.yaml. */
  path: string;
  charter: Charter;
  setting: Setting;
  round: number;
  /** Ids of those who are in the room. */
  here: readonly string[];
  /** Whose turn is over already. */
  done: readonly string[];
}

export const takeTurns = async (call: Call & Talk, of: TakingTurns): Promise<Turns> => {
  const begun = begin(call, of);
  let turns = begun;
  let again: { problem: string; typed: string } | undefined;
  let before: Prompt | undefined;
  let wasEmptied = false;
  try {
    while (turns.finished === 'no') {
      const prompt = promptTurns(turns);
      if (isToBeEmptied(call, { before, wasEmptied }, prompt)) {
        call.clear();
        wasEmptied = true;
      }
      before = prompt;
      const reply = await call.ask(prompt, again);
      const outcome = advanceTurns(turns, reply);
      if ('problem' in outcome) {
        const typed = 'value' in reply ? String(reply.value ?? '') : '';
        again = { problem: outcome.problem, typed };
        continue;
      }
      again = undefined;
      turns = kept(call, of, { begun, before: turns, now: outcome.turns });
    }
  } catch (error) {
    if (before?.secret === true) call.clear();
    if (error instanceof Interrupted && turns.at.is === 'answering')
      call.say(call.words.turns.broken(turns.at.alone.sheet.actor.name));
    throw error;
  }
  if (before?.secret === true) call.clear();
  return turns;
};

/** Before anybody begins, since a program that was killed leaves its screen; before the next one comes; where the screen is on a wall, before the next statement as well. */
const isToBeEmptied = (
  { isPresented }: Talk,
  { before, wasEmptied }: { before: Prompt | undefined; wasEmptied: boolean },
  { secret, key }: Prompt,
): boolean =>
  before?.secret === true
    ? secret !== true || (isPresented && before.key !== key)
    : secret === true && !wasEmptied;

const begin = (call: Call & Talk, of: TakingTurns): Turns => {
  const { host, words } = call;
  const { path, charter, setting } = of;
  const contributions = byActor(readContributions(call, { path, charter, pack: setting.pack }));
  const fileOf = (actor: string): string => joined(contributionsFolder(path), `${actor}.yaml`);
  const isUnread = (actor: string): boolean =>
    givenBy(contributions, actor) === undefined && host.files.exists(fileOf(actor));
  for (const actor of of.here.filter(isUnread))
    host.err.write(`${words.turns.unread(seenFrom(host.cwd, fileOf(actor)))}\n`);
  const sheets = of.here
    .filter((actor) => !isUnread(actor))
    .map((actor) => statementsOnly(sheetOf(of, actor)));
  const earlier = earlierSpread(call, folderOf(path));
  const { interview, contribute, turns, compare: compareWords } = words;
  return beginTurns(
    {
      sheets,
      canClear: call.canClear,
      words: { interview, contribute, turns, compare: compareWords, today: call.today },
      statementsOf: (now, dots) =>
        compare({ setting, charter: shownCharter(charter) }, { contributions: now, earlier, dots })
          .statements,
    },
    contributions,
    of.done,
  );
};

const sheetOf = ({ setting, charter, round }: TakingTurns, actor: string) =>
  sheetFor({ setting, charter, actor, language: charter.language ?? '', round });

const byActor = (contributions: readonly Contribution[]): Turns['contributions'] =>
  Object.fromEntries(contributions.map((one) => [one.actor ?? '', one]));

/** Every answer is on the disk before the next prompt. */
const kept = (
  call: Call,
  { path, charter, setting }: TakingTurns,
  { begun, before, now }: { begun: Turns; before: Turns; now: Turns },
): Turns => {
  const actor = before.at.is === 'answering' ? before.at.alone.sheet.actor.id : '';
  const sheet = now.setting.sheets.find((one) => one.actor.id === actor);
  const answered = givenBy(now.contributions, actor);
  if (sheet === undefined || answered === undefined) return now;
  if (answered === givenBy(before.contributions, actor)) return now;
  const contribution = keepContribution(
    call,
    { sheet, path, charter, pack: setting.pack },
    { before: givenBy(begun.contributions, actor) ?? {}, now: answered },
  );
  return withContribution(now, actor, { ...contribution, actor });
};
