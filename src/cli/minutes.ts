// samspill minutes: a charter → what was gone through, changed, decided and left open since a day, as a document.
import { heldReviews } from '../charter/held-reviews.ts';
import type { Charter, RecordOf } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { Call } from './call.ts';
import { findCharter } from './find-charter.ts';
import { writeOut } from './out-file.ts';
import { folderOf, seenFrom } from './paths.ts';
import { readCharter } from './read-charter.ts';
import { lookBack, type LookBack } from './review/look-back.ts';
import { minutesText } from './review/minutes-text.ts';
import { settingFor } from './setting-for.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';

export interface MinutesOptions {
  since?: string;
  format?: 'markdown' | 'html';
  out?: string;
  internal?: boolean;
}

export const minutes = async (
  call: Call,
  given: string | undefined,
  options: MinutesOptions,
): Promise<ExitCode> => {
  const { host, words } = call;
  const read = readCharter(host, words, findCharter(host, words.commands, given));
  const { charter } = read;
  const language = call.isLanguageGiven ? call.language : (charter.language ?? call.language);
  const setting = await settingFor(call, { language, charter, options: {} });
  const shown = seenFrom(host.cwd, read.path);
  refuseAnsweredAlone(words, setting.pack, { ...read, path: shown });
  const back = await lookBack(call, folderOf(read.path));
  const since = sinceOf(call, { charter, back }, options.since);
  const record = back.recordFrom(since);
  const before = back.versionBefore(since, record);
  const text = await minutesText(call, {
    charter,
    setting,
    since,
    internal: options.internal === true,
    format: options.format ?? 'markdown',
    ...(before === undefined ? {} : { before }),
    ...(record === undefined ? {} : { record }),
  });
  writeOut(call, text, options.out);
  return exitCode.done;
};

/** The day of the last session or review, a day, or the id of a session. */
const sinceOf = (
  { words }: Call,
  { charter, back }: { charter: Charter; back: LookBack },
  typed: string | undefined,
): string => {
  const sessions: readonly RecordOf<'sessions'>[] = charter.sessions ?? [];
  if (typed === undefined) {
    const held = heldReviews(back.reviews).map(({ at }) => at);
    const last = [...sessions.flatMap(({ date }) => date ?? []), ...held].sort().at(-1);
    if (last === undefined)
      throw new UserError(words.minutes.noSessions, words.minutes.noSessionsHint);
    return last;
  }
  const named = sessions.find(({ id }) => id === typed)?.date;
  if (named !== undefined) return named;
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(typed)) return typed;
  throw new UserError(words.minutes.badSince(typed), words.minutes.badSinceHint);
};
