// samspill review --record, --from: a review that was held without the program → recorded as one that was held with it.
import { recordsOf } from '../../charter/references.ts';
import type { Charter } from '../../charter/schema.ts';
import { UserError } from '../../errors.ts';
import { exitCode, type ExitCode } from '../../exit-code.ts';
import { reviewedThemes } from '../../interview/order.ts';
import type { Setting } from '../../interview/setting.ts';
import { diffCharters } from '../../diff/diff.ts';
import { textOf } from '../../pack/localise.ts';
import { movedSince } from '../../review/moved.ts';
import { questionsByChange } from '../../review/theme-of-change.ts';
import { printable } from '../../terminal/printable.ts';
import { nearest } from '../../yaml/nearest.ts';
import type { Call } from '../call.ts';
import { open } from '../charter-file.ts';
import { keep, type Keeper } from '../keep.ts';
import { folderOf, seenFrom } from '../paths.ts';
import { settingFor, type SettingOptions } from '../setting-for.ts';
import { prepared } from '../start-from.ts';
import { answeredAlone, deleteContributions } from './alone.ts';
import { conclude } from './conclude.ts';
import { lookBack, type LookBack } from './look-back.ts';
import { minutesText } from './minutes-text.ts';

export interface ElsewhereOptions {
  record?: boolean;
  from?: string;
  date?: string;
  /** Ids, separated by commas. */
  participants?: string;
  confirmed?: string;
  changed?: string;
  keepContributions?: boolean;
}

type Options = ElsewhereOptions & SettingOptions;

export const recordElsewhere = async (
  call: Call,
  path: string,
  options: Options,
): Promise<ExitCode> => {
  const { host, words } = call;
  const date = dateOf(call, options.date);
  refuseBareTheme(call, options);
  const release = host.files.lock(folderOf(path));
  try {
    const { keeper, setting, next } = await gathered(call, path, options);
    const back = await lookBack(call, folderOf(path));
    const isLate = back.last !== undefined && back.last.at > date;
    if (isLate)
      throw new UserError(
        words.review.laterReview(back.last?.at ?? ''),
        words.review.laterReviewHint,
      );
    const touched = options.from === undefined ? [] : themesTouched(setting, keeper.charter, next);
    const charter = withHeld(call, { charter: next, setting, date, touched }, options);
    keep(keeper, host.files, charter);
    return await concluded(call, keeper, {
      setting,
      back,
      date,
      keepsContributions: options.keepContributions === true,
    });
  } finally {
    release();
  }
};

const concluded = async (
  call: Call,
  keeper: Keeper,
  of: { setting: Setting; back: LookBack; date: string; keepsContributions: boolean },
): Promise<ExitCode> => {
  const { host, words } = call;
  const alone = answeredAlone(call, keeper, of.setting.pack);
  const concluding = { ...of, ...alone, isSaid: true } as const;
  const { record, claimed, written } = await conclude(call, keeper, concluding);
  const say = (line: string): void => host.err.write(`${line}\n`);
  const verdicts = Object.values(record.themes ?? {});
  if (verdicts.every((one) => one === 'not-looked-at')) say(words.review.noVerdicts);
  if (claimed.length > 0) {
    const { theme } = textOf(of.setting.pack, words.language);
    const titles = claimed.map((id) => theme(id).title);
    say(words.review.nothingChangedIn(titles));
  }
  if (record.next !== undefined && record.next <= call.today)
    say(words.review.nextIsPast(record.next));
  if (alone.paths.length > 0 && !of.keepsContributions) {
    say(words.review.contributionsDeleted(deleteContributions(call, keeper, alone)));
  }
  say(words.review.recorded(of.date));
  say(words.commands.written([keeper.path, ...written].map((one) => seenFrom(host.cwd, one))));
  host.out.write(
    await minutesText(call, {
      charter: keeper.charter,
      setting: of.setting,
      since: of.date,
      record,
      ...(of.back.last === undefined ? {} : { before: of.back.last.charter }),
      format: 'markdown',
    }),
  );
  return exitCode.done;
};

/** It narrows what `all` is, and which answers of a file count; alone it says nothing of what came of it. */
const refuseBareTheme = ({ words }: Call, { theme, from, confirmed, changed }: Options): void => {
  if (theme === undefined || from !== undefined) return;
  if (confirmed !== undefined || changed !== undefined) return;
  throw new UserError(words.review.bareTheme(printable(theme)), words.review.bareThemeHint);
};

const isDay = (typed: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(typed);

const dateOf = ({ words, today }: Call, typed: string | undefined): string => {
  if (typed === undefined) return today;
  if (!isDay(typed)) throw new UserError(words.review.badDate(typed));
  if (typed > today) throw new UserError(words.review.inFuture(typed));
  return typed;
};

/** The charter, with the answers of the file laid over it when there is one. */
const gathered = async (
  call: Call,
  path: string,
  options: Options,
): Promise<{ keeper: Keeper; setting: Setting; next: Charter }> => {
  if (options.from !== undefined) return prepared(call, path, { ...options, from: options.from });
  const keeper = open(call, path);
  const language = keeper.charter.language ?? call.language;
  const setting = await settingFor(call, { language, charter: keeper.charter, options });
  return { keeper, setting, next: keeper.charter };
};

/** Themes in which the answers of the file changed something. */
const themesTouched = (setting: Setting, before: Charter, now: Charter): string[] => {
  const themes = reviewedThemes(setting, now).map(({ id }) => id);
  const moved = movedSince(diffCharters(before, now), {
    sides: { before, now },
    labels: setting.labels,
    questionOf: questionsByChange(setting.pack),
  });
  return themes.filter((id) => moved.some(({ theme }) => theme === id));
};

const listed = (typed: string | undefined): string[] =>
  (typed ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What the call says of the review goes where the program itself keeps one under way. */
const withHeld = (
  call: Call,
  of: { charter: Charter; setting: Setting; date: string; touched: readonly string[] },
  options: Options,
): Charter => {
  const { charter, setting, date, touched } = of;
  const participants = partiesIn(call, charter, listed(options.participants));
  const themes = verdictsIn(call, { setting, charter }, options);
  const old = charter.review?.under_way ?? {};
  const here = participants.length > 0 ? participants : old.participants;
  return {
    ...charter,
    review: {
      ...charter.review,
      under_way: {
        started: old.started ?? date,
        ...(here === undefined ? {} : { participants: here }),
        // What the file of answers changed was looked at; what the call says goes before it.
        themes: {
          ...Object.fromEntries(touched.map((id) => [id, 'changed' as const])),
          ...old.themes,
          ...themes,
        },
      },
    },
  };
};

const partiesIn = ({ words }: Call, charter: Charter, ids: readonly string[]): string[] => {
  const known = [...recordsOf(charter).values()].filter(({ list }) =>
    ['actors', 'arenas', 'roles'].includes(list),
  );
  for (const id of ids)
    if (!known.some((one) => one.id === id))
      throw new UserError(
        words.review.noSuchParty(
          printable(id),
          nearest(
            id,
            known.map((one) => one.id),
          ),
        ),
        words.review.noSuchPartyHint,
      );
  return [...ids];
};

const verdictsIn = (
  { words }: Call,
  { setting, charter }: { setting: Setting; charter: Charter },
  { confirmed, changed }: Options,
): Record<string, 'confirmed' | 'changed'> => {
  const known = reviewedThemes(setting, charter).map(({ id }) => id);
  const named = (typed: string | undefined): string[] => {
    const ids = listed(typed);
    if (ids.length === 1 && ids[0] === 'all') return known;
    for (const id of ids)
      if (!known.includes(id))
        throw new UserError(
          words.review.noSuchTheme(printable(id), nearest(id, known)),
          known.join(' · '),
        );
    return ids;
  };
  const moved = named(changed);
  const held = named(confirmed).filter((id) => confirmed !== 'all' || !moved.includes(id));
  const both = held.find((id) => moved.includes(id));
  if (both !== undefined) throw new UserError(words.review.twoVerdicts(both));
  return Object.fromEntries([
    ...held.map((id): [string, 'confirmed'] => [id, 'confirmed']),
    ...moved.map((id): [string, 'changed'] => [id, 'changed']),
  ]);
};
