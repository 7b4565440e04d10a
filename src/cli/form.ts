// samspill form: which form fits, with reasons; on a terminal what is not known is asked, and the group's choice is kept.
import { withIds } from '../charter/ids.ts';
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { toAsk } from '../fit/answers.ts';
import type { FormFormat } from '../report/form.ts';
import { loadWords } from '../words/load.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import type { Call } from './call.ts';
import { open, unreadable } from './charter-file.ts';
import { findCharter } from './find-charter.ts';
import { withAnswersFrom } from './form/from.ts';
import { arenaNamed, formChosen, told, withForm, type Looking } from './form/look.ts';
import { formInTerminal } from './form/terminal.ts';
import { keep, type Keeper } from './keep.ts';
import { folderOf, seenFrom } from './paths.ts';
import { lookBack } from './review/look-back.ts';
import { settingFor } from './setting-for.ts';
import { pageWriter } from './write-folder.ts';

export interface FormOptions {
  from?: string;
  choose?: string;
  reason?: string;
  arena?: string;
  format?: FormFormat;
  internal?: boolean;
  plain?: boolean;
  present?: boolean;
  language?: string;
}

export const form = async (
  call: Call,
  given: string | undefined,
  options: FormOptions,
): Promise<ExitCode> => {
  refuseHalf(call, options);
  const { host, words } = call;
  const path = findCharter(host, words.commands, given);
  const isGiven = [options.from, options.choose, options.format].some((one) => one !== undefined);
  return host.stdinIsTerminal && host.out.isTerminal && !isGiven
    ? formInTerminal(call, { path, given: given ?? '.' }, options)
    : withoutTerminal(call, path, options);
};

const refuseHalf = ({ words }: Call, { choose, reason, arena }: FormOptions): void => {
  if (choose !== undefined && (reason ?? '').trim() === '')
    throw new UserError(words.fit.chooseNeedsReason);
  if (choose === undefined && reason !== undefined)
    throw new UserError(words.fit.reasonNeedsChoose);
  if (choose === undefined && arena !== undefined) throw new UserError(words.fit.arenaNeedsChoose);
};

/** `call` speaks the language it was asked for, and otherwise the charter's. */
export const lookingAt = async (call: Call, keeper: Keeper): Promise<Looking & { call: Call }> => {
  const own = keeper.charter.language ?? call.language;
  const language = call.isLanguageGiven ? call.language : own;
  const words = call.isLanguageGiven ? call.words : await loadWords(own);
  const spoken = { ...call, words, language };
  const options = { level: 'deeper' };
  const setting = await settingFor(spoken, { language: own, charter: keeper.charter, options });
  const path = seenFrom(call.host.cwd, keeper.path);
  const { text = '', charter } = keeper;
  refuseAnsweredAlone(call.words, setting.pack, { path, text, charter });
  return {
    call: spoken,
    own: (await loadWords(own)).fit,
    setting,
    reviews: (await lookBack(spoken, folderOf(keeper.path))).reviews,
  };
};

const withoutTerminal = async (
  call: Call,
  path: string,
  options: FormOptions,
): Promise<ExitCode> => {
  const { host } = call;
  const writes = options.from !== undefined || options.choose !== undefined;
  const release = writes ? host.files.lock(folderOf(path)) : undefined;
  try {
    const keeper = open(call, path);
    const looking = await lookingAt(call, keeper);
    const next = changedBy(looking, keeper.charter, options);
    if (next !== keeper.charter) await write(looking, keeper, next);
    const { format = 'text', internal = false } = options;
    host.out.write(await told(looking, next, { format, internal }));
    sayWhatIsLeft(looking.call, next);
    return exitCode.done;
  } finally {
    release?.();
  }
};

const changedBy = (looking: Looking, charter: Charter, options: FormOptions): Charter => {
  const { call } = looking;
  const { from, choose, reason = '', arena } = options;
  const answered = from === undefined ? charter : withAnswersFrom(call, from, charter);
  if (choose === undefined) return answered;
  return withForm(looking, withIds(answered), {
    form: formChosen(call, choose),
    reason: reason.trim(),
    today: call.today,
    ...(arena === undefined ? {} : { arena: arenaNamed(call, charter, arena) }),
  });
};

const write = async (looking: Looking, keeper: Keeper, next: Charter): Promise<void> => {
  const { call, setting } = looking;
  const { host } = call;
  const kept = keep(keeper, host.files, next);
  if (kept.kind === 'unreadable') throw unreadable(call, keeper.path, kept.problems);
  const language = keeper.charter.language ?? call.language;
  const page = (
    await pageWriter(call, { language, pack: setting.pack, folder: folderOf(keeper.path) })
  )(keeper);
  const paths = [keeper.path, page].map((one) => seenFrom(host.cwd, one));
  host.err.write(`${call.words.commands.written(paths)}\n`);
};

const sayWhatIsLeft = ({ host, words }: Call, charter: Charter): void => {
  const left = toAsk(charter).filter((criterion) => charter.answers?.[criterion] === undefined);
  if (left.length > 0) host.err.write(`${words.fit.noTerminalLeft(left.length)}\n`);
};
