// samspill review: a charter that stands → the group goes through it again, and what came of it is kept.
import { Interrupted, UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { Setting } from '../interview/setting.ts';
import { begin } from '../interview/machine.ts';
import type { Interview } from '../interview/state.ts';
import { answeredAlone } from '../pack/answered-alone.ts';
import { loadWords } from '../words/load.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import { besideFrom } from './beside.ts';
import { screenLanguage, type Call } from './call.ts';
import { open, unreadable } from './charter-file.ts';
import { findCharter } from './find-charter.ts';
import { quoted } from './going-on.ts';
import { catchUp, type Keeper } from './keep.ts';
import { folderOf, seenFrom } from './paths.ts';
import { answeredAlone as answeredAloneIn, deleteContributions } from './review/alone.ts';
import { conclude } from './review/conclude.ts';
import { recordElsewhere, type ElsewhereOptions } from './review/elsewhere.ts';
import { lookBack, type LookBack } from './review/look-back.ts';
import { minutesText } from './review/minutes-text.ts';
import { reviewSetting } from './review/setting.ts';
import { readPersons } from './persons.ts';
import { settingFor, type SettingOptions } from './setting-for.ts';
import { sit } from './sitting.ts';
import { openTalk, type Talk } from './talk.ts';
import { planFor } from './time-plan.ts';
import { ignorePersons, pageWriter } from './write-folder.ts';

export interface ReviewOptions extends SettingOptions, ElsewhereOptions {
  plain?: boolean;
  present?: boolean;
}

export const review = async (
  call: Call,
  given: string | undefined,
  options: ReviewOptions,
): Promise<ExitCode> => {
  const { host, words } = call;
  const path = findCharter(host, words.commands, given);
  if (options.record === true || options.from !== undefined)
    return recordElsewhere(call, path, options);
  if (!host.stdinIsTerminal)
    throw new UserError(words.review.noTerminal, words.review.noTerminalHint);
  const talk = await openTalk(call, options);
  try {
    return await inTerminal({ ...call, ...talk }, path, options);
  } finally {
    talk.close();
  }
};

const inTerminal = async (
  call: Call & Talk,
  path: string,
  options: ReviewOptions,
): Promise<ExitCode> => {
  const release = call.host.files.lock(folderOf(path));
  try {
    const keeper = open(call, path);
    const language = keeper.charter.language ?? call.language;
    const words = call.isLanguageGiven ? call.words : await loadWords(language);
    await call.speak(words);
    return await inLanguage({ ...call, words, language }, keeper, options);
  } finally {
    release();
  }
};

const inLanguage = async (
  call: Call & Talk,
  keeper: Keeper,
  options: ReviewOptions,
): Promise<ExitCode> => {
  const { host, words, language } = call;
  const { charter, text = '' } = keeper;
  if (call.isPresented) call.know(readPersons(call, folderOf(keeper.path)));
  const shown = seenFrom(host.cwd, keeper.path);
  const own = await settingFor(call, { language, charter, options });
  const shownIn = screenLanguage(call, language);
  const plainSetting =
    shownIn === language ? own : await settingFor(call, { language: shownIn, charter, options });
  refuseAnsweredAlone(words, plainSetting.pack, { path: shown, text, charter });
  keeper.refuses = (read) => answeredAlone(plainSetting.pack, read);
  const back = await lookBack(call, folderOf(keeper.path));
  const reviewed = await reviewSetting(call, {
    setting: plainSetting,
    path: keeper.path,
    charter,
    back,
  });
  const { aloneFrom, turnsInSitting } = await import('./turns-in-sitting.ts');
  const setting = {
    ...reviewed,
    ...(await planFor(call, { path: keeper.path, charter, setting: plainSetting, back })),
    ...(await besideFrom(call, keeper, reviewed)),
    ...aloneFrom(call, keeper, reviewed),
  };
  const turns = (now: Interview) => turnsInSitting(call, keeper.path, now);
  const writePage = await pageWriter(call, {
    language,
    pack: setting.pack,
    folder: folderOf(keeper.path),
  });
  ignorePersons(host, keeper.path);
  call.say(words.commands.fileIs(shown));
  call.say(words.commands.howToLeave(call.plain));
  const goOn = words.commands.goOn(goOnCommand(shown, options));
  try {
    const ended = await sit({ ...call, keeper, turns }, begin(setting, charter));
    const problems = catchUp(keeper, host.files);
    if (problems.length > 0) throw unreadable(call, keeper.path, problems);
    if (ended.finished === 'left') {
      call.say(words.commands.written([shown, seenFrom(host.cwd, writePage(keeper))]));
      call.say(goOn);
      return exitCode.done;
    }
    // The minutes are the charter's, and in its language.
    return await recorded(call, keeper, { setting: { ...setting, labels: own.labels }, back });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // Only synchronous code runs from here when the input has ended.
    if (catchUp(keeper, host.files).length === 0) writePage(keeper);
    call.say(words.commands.saved);
    call.say(goOn);
    throw error;
  }
};

/** Nothing is under way any more: the file of the review, the charter, the page, and the minutes on standard output. */
const recorded = async (
  call: Call & Talk,
  keeper: Keeper,
  of: { setting: Setting; back: LookBack },
): Promise<ExitCode> => {
  const { host, words, today } = call;
  const { setting, back } = of;
  const started = keeper.charter.review?.under_way?.started ?? today;
  const alone = answeredAloneIn(call, keeper, setting.pack);
  const { record, written } = await conclude(call, keeper, {
    setting,
    back,
    date: today,
    ...alone,
  });
  const paths = [keeper.path, ...written].map((one) => seenFrom(host.cwd, one));
  call.say(words.review.recorded(today));
  call.say(words.commands.written(paths));
  if (alone.paths.length > 0 && (await agreesToDelete(call, alone.paths.length))) {
    call.say(words.review.contributionsDeleted(deleteContributions(call, keeper, alone)));
  }
  const text = await minutesText(call, {
    charter: keeper.charter,
    setting,
    since: started,
    record,
    ...(back.last === undefined ? {} : { before: back.last.charter }),
    format: 'markdown',
  });
  host.out.write(host.out.isTerminal ? call.hide(text) : text);
  return exitCode.done;
};

/** Enter is yes; whoever leaves here has agreed to nothing. */
const agreesToDelete = async (call: Call & Talk, count: number): Promise<boolean> => {
  const { words } = call;
  try {
    const reply = await call.ask({
      key: 'contributions',
      kind: 'yesno',
      ask: words.review.deleteContributions(count),
      why: words.review.deleteContributionsWhy,
      current: true,
      mayLeave: true,
      menu: [],
    });
    return reply.do === 'leave' || (reply.do === 'yesno' && reply.value);
  } catch (error) {
    if (error instanceof Interrupted) return false;
    throw error;
  }
};

/** What was chosen this time goes on, except how long it was to take. */
const goOnCommand = (shown: string, { theme, level, plain, present }: ReviewOptions): string =>
  [
    'samspill review',
    quoted(shown),
    ...(theme === undefined ? [] : [`--theme ${quoted(theme)}`]),
    ...(level === undefined ? [] : [`--level ${quoted(level)}`]),
    ...(plain === true ? ['--plain'] : []),
    ...(present === true ? ['--present'] : []),
  ].join(' ');
