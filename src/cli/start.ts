// samspill start: a folder → a sitting in it, or the answers of a file written to it.
import type { Charter } from '../charter/schema.ts';
import { Interrupted, UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { begin } from '../interview/machine.ts';
import type { Interview } from '../interview/state.ts';
import { answeredAlone } from '../pack/answered-alone.ts';
import { loadWords } from '../words/load.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import { screenLanguage, type Call } from './call.ts';
import { charterPath, open, unreadable } from './charter-file.ts';
import { askFolder, askLanguage } from './first-questions.ts';
import { commandFor } from './going-on.ts';
import { besideFrom } from './beside.ts';
import { catchUp, keep, type Keeper } from './keep.ts';
import { folderOf, seenFrom } from './paths.ts';
import { readPersons } from './persons.ts';
import { settingFor, type SettingOptions } from './setting-for.ts';
import { sit } from './sitting.ts';
import { startFrom } from './start-from.ts';
import { openTalk, type Talk } from './talk.ts';
import { planFor } from './time-plan.ts';
import { ignorePersons, pageWriter } from './write-folder.ts';

export interface StartOptions extends SettingOptions {
  from?: string;
  complete?: boolean;
  plain?: boolean;
  present?: boolean;
  language?: string;
}

export const start = async (
  call: Call,
  folder: string | undefined,
  options: StartOptions,
): Promise<ExitCode> => {
  const { host, words } = call;
  if (options.from !== undefined)
    return startFrom(call, folder, { ...options, from: options.from });
  if (!host.stdinIsTerminal)
    throw new UserError(words.commands.noTerminal, words.commands.noTerminalHint);
  const talk = await openTalk(call, options);
  try {
    return await inTerminal({ ...call, ...talk }, folder, options);
  } finally {
    talk.close();
  }
};

const inTerminal = async (
  call: Call & Talk,
  folder: string | undefined,
  options: StartOptions,
): Promise<ExitCode> => {
  const place = folder ?? (await askFolder(call));
  const path = charterPath(call.host, place);
  const release = call.host.files.lock(folderOf(path));
  try {
    const keeper = open(call, path);
    const language =
      keeper.text === undefined
        ? await askLanguage(call)
        : (keeper.charter.language ?? call.language);
    const words = call.isLanguageGiven ? call.words : await loadWords(language);
    await call.speak(words);
    return await inLanguage({ ...call, words, language }, { place, keeper }, options);
  } finally {
    release();
  }
};

/** `language` is the charter's. */
const inLanguage = async (
  call: Call & Talk,
  { place, keeper }: { place: string; keeper: Keeper },
  options: StartOptions,
): Promise<ExitCode> => {
  const { host, words, language } = call;
  if (call.isPresented) call.know(readPersons(call, folderOf(keeper.path)));
  const plain = await settingFor(call, {
    ...{ language: screenLanguage(call, language), charter: keeper.charter, options },
  });
  const { aloneFrom, turnsInSitting } = await import('./turns-in-sitting.ts');
  const setting = {
    ...plain,
    ...(await planFor(call, { ...keeper, setting: plain })),
    ...(await besideFrom(call, keeper, plain)),
    ...aloneFrom(call, keeper, plain),
  };
  const turns = (now: Interview) => turnsInSitting(call, keeper.path, now);
  const writePage = await pageWriter(call, {
    language,
    pack: setting.pack,
    folder: folderOf(keeper.path),
  });
  const seen = seenFrom(host.cwd, keeper.path);
  const { text = '', charter } = keeper;
  refuseAnsweredAlone(words, setting.pack, { path: seen, text, charter });
  keeper.refuses = (read) => answeredAlone(setting.pack, read);
  call.say(words.commands.fileIs(seen));
  call.say(words.commands.howToLeave(call.plain));
  ignorePersons(host, keeper.path);
  const pack = `${setting.pack.id}@${setting.pack.version}`;
  const isNew = keeper.text === undefined;
  const first: Charter = isNew ? { format: 1, pack, language, status: 'draft' } : keeper.charter;
  const goOn = words.commands.goOn(commandFor(host, place, options));
  try {
    if (isNew) keep(keeper, host.files, first);
    const ended = await sit({ ...call, keeper, turns }, begin(setting, first));
    const problems = catchUp(keeper, host.files);
    if (problems.length > 0) throw unreadable(call, keeper.path, problems);
    const page = writePage(keeper);
    call.say(words.commands.written([seen, seenFrom(host.cwd, page)]));
    if (ended.finished === 'left') call.say(goOn);
    return exitCode.done;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // Only synchronous code runs from here when the input has ended.
    if (catchUp(keeper, host.files).length === 0) writePage(keeper);
    const { beside } = keeper;
    call.say(
      beside === undefined
        ? words.commands.saved
        : words.commands.rescued(seenFrom(host.cwd, beside)),
    );
    call.say(goOn);
    throw error;
  }
};
