// samspill start --from: a file of answers → the charter with them, all of them or nothing (semantics 11).
import { formatCharter } from '../charter/format.ts';
import { withIds } from '../charter/ids.ts';
import { overlaid } from '../charter/overlay.ts';
import { parseCharter } from '../charter/parse.ts';
import { unresolved } from '../charter/resolve.ts';
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { jointQuestions, themesOf } from '../interview/order.ts';
import type { Setting } from '../interview/setting.ts';
import { stateOf } from '../interview/states.ts';
import type { Question } from '../pack/pack.ts';
import { printable } from '../terminal/printable.ts';
import { problemText } from '../words/problem-words.ts';
import { pathText, type Problem } from '../yaml/problem.ts';
import { shortText } from '../yaml/text.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import type { Call } from './call.ts';
import { charterPath, open } from './charter-file.ts';
import { quoted } from './going-on.ts';
import { keep, type Keeper } from './keep.ts';
import { folderOf, joined, seenFrom } from './paths.ts';
import { problemLines } from './read-charter.ts';
import { settingFor, type SettingOptions } from './setting-for.ts';
import { ignorePersons, pageWriter } from './write-folder.ts';

export type FromOptions = SettingOptions & { from: string; complete?: boolean };

export interface Prepared {
  keeper: Keeper;
  setting: Setting;
  language: string;
  next: Charter;
  missing: Question[];
}

export const startFrom = async (
  call: Call,
  folder: string | undefined,
  options: FromOptions,
): Promise<ExitCode> => {
  const { host, words } = call;
  const path = charterPath(host, folder ?? '.');
  // Looked at before the folder is taken: a wrong answer leaves nothing behind, not even the folder.
  refuseAgreed(call, await prepared(call, path, options), options.from);
  const release = host.files.lock(folderOf(path));
  try {
    const ready = await prepared(call, path, options);
    refuseAgreed(call, ready, options.from);
    const { keeper, setting, language, next, missing } = ready;
    keep(keeper, host.files, next);
    ignorePersons(host, path);
    const of = { language, pack: setting.pack, folder: folderOf(path) };
    const page = (await pageWriter(call, of))(keeper);
    host.out.write(
      `${printable(words.commands.written([seenFrom(host.cwd, path), seenFrom(host.cwd, page)]))}\n`,
    );
    if (missing.length > 0)
      host.err.write(
        `${[words.commands.stillOpen(missing.length), ...asked(setting, missing)].join('\n')}\n`,
      );
    return exitCode.done;
  } finally {
    release();
  }
};

/** What a group has put in force is changed by a review of it, not by a file laid over it. */
const refuseAgreed = (call: Call, { keeper }: Prepared, answers: string): void => {
  const { status } = keeper.charter;
  if (status !== 'in-force' && status !== 'ended') return;
  const { commands } = call.words;
  const shown = seenFrom(call.host.cwd, keeper.path);
  const review = `samspill review ${quoted(shown)} --from ${quoted(answers)}`;
  throw new UserError(commands.alreadyAgreed(shown, status), commands.alreadyAgreedHint(review));
};

/** The charter as it will be, and what it lacks; throws what is wrong with the answers. */
export const prepared = async (
  call: Call,
  path: string,
  options: FromOptions,
): Promise<Prepared> => {
  const keeper = open(call, path);
  const answers = readAnswers(call, options.from, keeper.charter);
  const language = answers.language ?? keeper.charter.language ?? call.language;
  const before = { ...keeper.charter, ...answers };
  const setting = await settingFor(call, { language, charter: before, options });
  refuseAnsweredAlone(call.words, setting.pack, {
    path: options.from,
    text: call.host.files.read(joined(call.host.cwd, options.from)) ?? '',
    charter: answers,
  });
  const { id, version } = setting.pack;
  const draft: Charter = { format: 1, pack: `${id}@${version}`, language, status: 'draft' };
  const next = withIds(overlaid({ ...draft, ...keeper.charter }, answers));
  const missing = openQuestions(setting, next);
  if (options.complete === true && missing.length > 0)
    throw new UserError(
      [call.words.commands.stillOpenCore(missing.length), ...asked(setting, missing)].join('\n'),
    );
  checkWhole(call, options.from, next);
  return { keeper, setting, language, next, missing };
};

const asked = (setting: Setting, questions: Question[]): string[] =>
  questions.map(({ id }) => `  ${id} ${setting.text.ask(id) ?? ''}`);

/** The answers may stand without `format`; everything else is read as strictly as a charter. */
const readAnswers = (call: Call, given: string, charter: Charter): Charter => {
  const { host, words } = call;
  const text = host.files.read(joined(host.cwd, given));
  if (text === undefined) throw new UserError(words.commands.answersNotThere(given));
  const { charter: answers, problems } = parseCharter(text);
  const real = problems
    .filter((problem) => !(problem.code === 'missing' && problem.key === 'format'))
    .flatMap((problem) =>
      problem.code === 'dangling' ? inBoth(problem, { charter, answers }) : [problem],
    );
  if (real.length === 0) return answers;
  throw new UserError(
    [words.commands.answersWrong(given), ...problemLines(words, given, real)].join('\n'),
  );
};

/** What the answers point at may be in the charter that was there, also by an id that is made only now: what is in neither is wrong. */
const inBoth = (problem: Problem, of: { charter: Charter; answers: Charter }): Problem[] => {
  const found = unresolved(withIds(overlaid(of.charter, of.answers))).find(
    ({ value }) => shortText(value) === problem.value,
  );
  if (!found) return [];
  const { trouble, suggestion } = found;
  return [{ ...problem, ...trouble, ...(suggestion === undefined ? {} : { suggestion }) }];
};

/** What the answers take away from the charter that was there may have been pointed at. */
const checkWhole = (call: Call, given: string, charter: Charter): void => {
  const { problems } = parseCharter(formatCharter(charter));
  if (problems.length === 0) return;
  throw new UserError(
    [
      call.words.commands.answersWrong(given),
      ...problems.map(
        (problem) => `  ${pathText(problem.path)}: ${problemText(problem, call.words.problems)}`,
      ),
    ].join('\n'),
  );
};

const openQuestions = (setting: Setting, charter: Charter): Question[] =>
  themesOf(setting).flatMap((theme) =>
    jointQuestions(setting, charter, theme).filter(
      (question) => stateOf(question, charter) === 'open',
    ),
  );
