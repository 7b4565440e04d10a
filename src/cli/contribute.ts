// samspill contribute: one organisation's answers, typed in a terminal, or taken in from files and mails.
import type { Charter } from '../charter/schema.ts';
import { sheetFor } from '../contribute/worksheet/sheet.ts';
import { UserError } from '../errors.ts';
import type { Setting } from '../interview/setting.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { actorOf } from './actor.ts';
import { answerAlone } from './answer-alone.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import { inLanguageOf, type Call } from './call.ts';
import { answerTogether, whoAnswers } from './contribute-together.ts';
import { findCharter } from './find-charter.ts';
import { importContributions } from './import-contributions.ts';
import { quoted } from './going-on.ts';
import { roundAt } from './frozen.ts';
import { folderOf, seenFrom } from './paths.ts';
import { readCharter } from './read-charter.ts';
import { settingFor } from './setting-for.ts';
import { openTalk, type Talk } from './talk.ts';

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
  // Without a terminal nobody can be asked for whom.
  if (options.actor !== undefined || !host.stdinIsTerminal) actorOf(call, charter, options.actor);
  if (!host.stdinIsTerminal)
    throw new UserError(words.contribute.noTerminal, words.contribute.noTerminalHint);
  const talk = await openTalk(call, options);
  try {
    await inTerminal({ ...call, ...talk }, { path, charter, setting, place }, options.actor);
  } finally {
    talk.close();
  }
  return exitCode.done;
};

const inTerminal = async (
  call: Call & Talk,
  of: { path: string; charter: Charter; setting: Setting; place: string | undefined },
  typed: string | undefined,
): Promise<void> => {
  const { path, charter, setting, place } = of;
  const round = roundAt(call, folderOf(path));
  const chosen = typed ?? (await whoAnswers(call, charter));
  if (chosen === undefined) {
    const command = ['samspill contribute', ...(place === undefined ? [] : [quoted(place)])].join(
      ' ',
    );
    return answerTogether(call, { path, charter, setting, round, command });
  }
  const { id } = actorOf(call, charter, chosen);
  const sheet = sheetFor({ setting, charter, actor: id, language: call.language, round });
  await answerAlone(call, { sheet, path, charter, pack: setting.pack, place });
};
