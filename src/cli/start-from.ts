// samspill start --from: a file of answers → the charter with them, all of them or nothing (semantics 11).
import { formatCharter } from '../charter/format.ts';
import { withIds } from '../charter/ids.ts';
import { parseCharter } from '../charter/parse.ts';
import { overlaid } from '../charter/overlay.ts';
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { jointQuestions, themesOf } from '../interview/order.ts';
import type { Setting } from '../interview/setting.ts';
import { stateOf } from '../interview/states.ts';
import type { Question } from '../pack/pack.ts';
import { problemText } from '../words/problem-words.ts';
import type { Call } from './call.ts';
import { keep } from './keep.ts';
import { joined, seenFrom } from './paths.ts';
import { problemLines } from './read-charter.ts';
import { settingFor, type SettingOptions } from './setting-for.ts';
import { charterPath, open } from './start.ts';
import { ignorePersons, pageWriter } from './write-folder.ts';

export const startFrom = async (
  call: Call,
  folder: string | undefined,
  options: SettingOptions & { from: string; complete?: boolean },
): Promise<ExitCode> => {
  const { host, words } = call;
  const path = charterPath(host, folder ?? '.');
  const release = host.files.lock(joined(path, '..'));
  try {
    const keeper = open(call, path);
    const answers = readAnswers(call, options.from);
    const language = answers.language ?? keeper.charter.language ?? call.language;
    const setting = await settingFor(call, {
      language,
      charter: { ...keeper.charter, ...answers },
      options,
    });
    const draft: Charter = {
      format: 1,
      pack: `${setting.pack.id}@${setting.pack.version}`,
      language,
      status: 'draft',
    };
    const next = withIds(overlaid({ ...draft, ...keeper.charter }, answers));
    const missing = openQuestions(setting, next);
    if (options.complete === true && missing.length > 0)
      throw new UserError(
        [
          words.commands.stillOpenCore(missing.length),
          ...missing.map(({ id }) => `  ${id} ${setting.text.ask(id) ?? ''}`),
        ].join('\n'),
      );
    checkWhole(call, next);
    keep(keeper, host.files, next);
    ignorePersons(host, path);
    const page = (await pageWriter(call, { language, pack: setting.pack }))(keeper);
    host.out.write(
      `${words.commands.written([seenFrom(host.cwd, path), seenFrom(host.cwd, page)])}\n`,
    );
    if (missing.length > 0) {
      const lines = missing.map(({ id }) => `  ${id} ${setting.text.ask(id) ?? ''}`);
      host.err.write(`${[words.commands.stillOpen(missing.length), ...lines].join('\n')}\n`);
    }
    return exitCode.done;
  } finally {
    release();
  }
};

/** The answers may stand without `format`; everything else is read as strictly as a charter. */
const readAnswers = (call: Call, given: string): Charter => {
  const { host, words } = call;
  const path = joined(host.cwd, given);
  const text = host.files.read(path);
  if (text === undefined) throw new UserError(words.commands.answersNotThere(given));
  const { charter, problems } = parseCharter(text);
  const real = problems.filter(
    (problem) =>
      !(problem.code === 'missing' && problem.key === 'format') && problem.code !== 'dangling',
  );
  if (real.length === 0) return charter;
  throw new UserError(
    [words.commands.answersWrong(given), ...problemLines(words, given, real)].join('\n'),
  );
};

/** What the answers point at may be in them or in the charter that was there; both are looked at together. */
const checkWhole = (call: Call, charter: Charter): void => {
  const { problems } = parseCharter(formatCharter(charter));
  if (problems.length === 0) return;
  throw new UserError(
    [
      call.words.commands.answersWrong('--from'),
      ...problems.map((problem) => `  ${problemText(problem, call.words.problems)}`),
    ].join('\n'),
  );
};

const openQuestions = (setting: Setting, charter: Charter): Question[] =>
  themesOf(setting).flatMap((theme) =>
    jointQuestions(setting, charter, theme).filter(
      (question) => stateOf(question, charter) === 'open',
    ),
  );
