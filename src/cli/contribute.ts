// samspill contribute: one organisation's answers, typed in a terminal, or taken in from files and mails.
import { reviewNames } from '../charter/review-file.ts';
import { sheetFor } from '../contribute/worksheet/sheet.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { actorOf } from './actor.ts';
import { answerAlone } from './answer-alone.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import { inLanguageOf, type Call } from './call.ts';
import { findCharter } from './find-charter.ts';
import { importContributions } from './import-contributions.ts';
import { folderOf, joined, seenFrom } from './paths.ts';
import { readCharter } from './read-charter.ts';
import { settingFor } from './setting-for.ts';
import { openTalk } from './talk.ts';

interface ContributeOptions {
  actor?: string;
  import?: string[];
  replace?: boolean;
  level?: string;
  plain?: boolean;
}

export const contribute = async (
  given: Call,
  place: string | undefined,
  options: ContributeOptions,
): Promise<ExitCode> => {
  const { host } = given;
  const read = readCharter(host, given.words, findCharter(host, given.words.commands, place));
  const { charter, path } = read;
  const call = await inLanguageOf(given, charter.language);
  const { words, language } = call;
  const { level } = options;
  const setting = await settingFor(call, {
    language,
    charter,
    options: level === undefined ? {} : { level },
  });
  refuseAnsweredAlone(words, setting.pack, { ...read, path: seenFrom(host.cwd, path) });
  if (options.import !== undefined) {
    const { pack } = setting;
    return importContributions(call, options.import, {
      path,
      charter,
      pack,
      replace: options.replace === true,
    });
  }
  const actor = actorOf(call, charter, options.actor);
  if (!host.stdinIsTerminal)
    throw new UserError(words.contribute.noTerminal, words.contribute.noTerminalHint);
  const round = reviewNames(host.files.list(joined(folderOf(path), 'reviews'))).length + 1;
  const sheet = sheetFor({ setting, charter, actor: actor.id, language, round });
  const talk = await openTalk(call, options);
  try {
    await answerAlone({ ...call, ...talk }, { sheet, path, charter, pack: setting.pack, place });
  } finally {
    talk.close();
  }
  return exitCode.done;
};
