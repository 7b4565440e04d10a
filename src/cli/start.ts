// samspill start: a folder → a sitting in it, or the answers of a file written to it.
import { parseCharter } from '../charter/parse.ts';
import type { Charter } from '../charter/schema.ts';
import { Interrupted, UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../interview/ask.ts';
import { begin } from '../interview/machine.ts';
import { loadWords, spoken } from '../words/load.ts';
import { answeredAlone } from '../pack/answered-alone.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import type { Call } from './call.ts';
import { keep, type Keeper } from './keep.ts';
import { joined, seenFrom } from './paths.ts';
import { problemLines } from './read-charter.ts';
import { settingFor, type SettingOptions } from './setting-for.ts';
import { sit } from './sitting.ts';
import { startFrom } from './start-from.ts';
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
  const plain = isPlain(host, options);
  const terminal = await host.terminal({
    plain,
    present: options.present === true,
    language: call.language,
    today: call.today,
    words,
  });
  try {
    return await inTerminal({ ...call, ...terminal, plain }, folder, options);
  } finally {
    terminal.close();
  }
};

type InRoom = Call & { ask: Ask; say(line: string): void; plain: boolean };

const isPlain = (host: Host, options: StartOptions): boolean =>
  options.plain === true || (host.env['ACCESSIBLE'] ?? '') !== '' || host.env['TERM'] === 'dumb';

const inTerminal = async (
  call: InRoom,
  folder: string | undefined,
  options: StartOptions,
): Promise<ExitCode> => {
  const { host } = call;
  const place = folder ?? (await askFolder(call));
  const path = charterPath(host, place);
  const release = host.files.lock(joined(path, '..'));
  try {
    const keeper = open(call, path);
    const isNew = keeper.text === undefined;
    const language = isNew ? await askLanguage(call) : (keeper.charter.language ?? call.language);
    const spokenWords = call.isLanguageGiven ? call.words : await loadWords(language);
    const setting = await settingFor(
      { ...call, words: spokenWords },
      { language, charter: keeper.charter, options },
    );
    const writePage = await pageWriter(
      { ...call, words: spokenWords },
      { language, pack: setting.pack },
    );
    const seen = seenFrom(host.cwd, path);
    const { text = '', charter } = keeper;
    refuseAnsweredAlone(spokenWords, setting.pack, { path: seen, text, charter });
    keeper.refuses = (read) => answeredAlone(setting.pack, read);
    call.say(spokenWords.commands.fileIs(seen));
    call.say(spokenWords.commands.howToLeave(call.plain));
    const first: Charter = isNew
      ? { format: 1, pack: `${setting.pack.id}@${setting.pack.version}`, language, status: 'draft' }
      : keeper.charter;
    ignorePersons(host, path);
    const goOn = spokenWords.commands.goOn(commandFor(host, place, options));
    try {
      const room = { host, words: spokenWords, keeper, ask: call.ask, say: call.say };
      if (isNew) keep(keeper, host.files, first);
      const ended = await sit(room, begin(setting, first));
      const page = writePage(keeper);
      call.say(spokenWords.commands.written([seen, seenFrom(host.cwd, page)]));
      if (ended.finished === 'left') call.say(goOn);
      return exitCode.done;
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      // Only synchronous code runs from here when the input has ended.
      writePage(keeper);
      call.say(spokenWords.commands.saved);
      call.say(goOn);
      throw error;
    }
  } finally {
    release();
  }
};

const quoted = (path: string): string =>
  /[^\w./~-]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : path;

const defaultFolder = './samarbeid';

/** As it was called: by `npm start` in the repository, where nothing is installed yet, or by its own name. */
const commandFor = ({ env }: Host, place: string, options: StartOptions): string => {
  const isNpm = env['npm_lifecycle_event'] === 'start';
  const where = isNpm && place === defaultFolder ? [] : [quoted(place)];
  const rest = [...where, ...chosen(options)];
  const called = isNpm ? ['npm start', ...(rest.length > 0 ? ['--'] : [])] : ['samspill start'];
  return [...called, ...rest].join(' ');
};

/** What was chosen this time, except how long it was to take. */
const chosen = ({ pack, level, theme, language, plain, present }: StartOptions): string[] => [
  ...Object.entries({ pack, level, theme, language }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`],
  ),
  ...(plain ? ['--plain'] : []),
  ...(present ? ['--present'] : []),
];

/** Here when there is a charter here; else the group says where. */
const askFolder = async (call: InRoom): Promise<string> => {
  const { host, words } = call;
  if (host.files.exists(joined(host.cwd, 'charter.yaml'))) return '.';
  const reply = await call.ask({
    key: 'folder',
    kind: 'text',
    ask: words.commands.whichFolder,
    why: words.commands.whichFolderWhy,
    suggestion: defaultFolder,
    mayLeave: true,
    menu: [],
  });
  const typed = reply.do === 'text' ? reply.value.trim() : '';
  return typed === '' ? defaultFolder : typed;
};

const askLanguage = async (call: InRoom): Promise<string> => {
  if (call.isLanguageGiven) return call.language;
  const { commands } = call.words;
  const reply = await call.ask({
    key: 'language',
    kind: 'choice',
    ask: commands.whichLanguage,
    options: spoken.map((value) => ({ value, label: commands.languageNames[value] ?? value })),
    current: call.language,
    mayLeave: true,
    menu: [],
  });
  return reply.do === 'pick' && spoken.includes(reply.value) ? reply.value : call.language;
};

/** The file for a folder, or the file itself when that was given. */
export const charterPath = (host: Host, place: string): string => {
  const path = joined(host.cwd, place);
  return /\.ya?ml$/.test(path) && !host.files.isFolder(path) ? path : joined(path, 'charter.yaml');
};

/** The charter that is there, or nothing yet; one that cannot be read stops here. */
export const open = (call: Call, path: string): Keeper => {
  const text = call.host.files.read(path);
  if (text === undefined) return { path, text, charter: {} };
  const { charter, problems } = parseCharter(text);
  const shown = seenFrom(call.host.cwd, path);
  if (problems.length === 0) return { path, text, charter };
  throw new UserError(
    [
      call.words.commands.unreadable(shown, problems.length),
      ...problemLines(call.words, shown, problems),
    ].join('\n'),
  );
};
