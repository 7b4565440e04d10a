// samspill adopt: a draft → a charter in force, its first version frozen in reviews/, and charter.md (semantics 15).
import { reviseCharter } from '../charter/format.ts';
import { withIds } from '../charter/ids.ts';
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { adopted } from '../review/adopt.ts';
import { printable } from '../terminal/printable.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import type { Call } from './call.ts';
import { findCharter } from './find-charter.ts';
import { frozenNames, nextVersion } from './frozen.ts';
import { folderOf, seenFrom } from './paths.ts';
import { readCharter, type ReadCharter } from './read-charter.ts';
import { answeredAlone, deleteContributions, type AnsweredAlone } from './review/alone.ts';
import { settingFor } from './setting-for.ts';
import { unsettledLines } from './unsettled.ts';
import { pageWriter } from './write-folder.ts';

export interface AdoptOptions {
  decision?: string;
  dryRun?: boolean;
  keepContributions?: boolean;
}

export const adopt = async (
  call: Call,
  given: string | undefined,
  options: AdoptOptions,
): Promise<ExitCode> => {
  const { host, words } = call;
  const path = findCharter(host, words.commands, given);
  const release = options.dryRun === true ? undefined : host.files.lock(folderOf(path));
  try {
    return await adoptAt(call, path, options);
  } finally {
    release?.();
  }
};

const adoptAt = async (call: Call, path: string, options: AdoptOptions): Promise<ExitCode> => {
  const { host, words, today } = call;
  const said = words.signing.adopt;
  const read = readCharter(host, words, path);
  const charter = inForce(call, read, options);
  const own = charter.language ?? call.language;
  const language = call.isLanguageGiven ? call.language : own;
  const setting = await settingFor(call, { language, charter, options: {} });
  refuseAnsweredAlone(words, setting.pack, { ...read, path: seenFrom(host.cwd, path) });
  const next = charter.review?.next;
  const alone = answeredAlone(call, { path, charter }, setting.pack);
  const { perceptions } = alone;
  const record = {
    date: today,
    trigger: 'adopted',
    ...(next === undefined ? {} : { next }),
    ...(perceptions === undefined ? {} : { perceptions }),
  };
  // First of all: of a charter too big to freeze nothing more is made.
  const version = nextVersion(call, folderOf(path), { record, charter });
  const text = reviseCharter(read.text, read.charter, charter);
  const writePage = await pageWriter(call, {
    language: own,
    pack: setting.pack,
    folder: folderOf(path),
  });
  const unsettled = await unsettledLines(call, setting, { path, text, charter });
  say(call, unsettled.length === 0 ? [said.nothingOpen] : unsettled);

  const name = charter.collaboration?.name ?? seenFrom(host.cwd, path);
  if (options.dryRun === true) {
    say(call, [said.wouldBe(name, version.count, version.last)]);
    return exitCode.done;
  }
  // The version first: stopped between the two, the next adoption finds it and goes on.
  const files = host.files.inside(folderOf(path));
  if (!version.isThere) files.write(version.path, version.text);
  if (text !== read.text) host.files.write(path, text);
  const page = writePage({ path, text, charter });
  const written = [path, version.path, page].map((one) => seenFrom(host.cwd, one));
  say(call, [
    said.inForce(name, version.count, version.last),
    words.commands.written(written),
    ...emptied(call, path, { ...options, alone }),
    ...(charter.review?.sign_off === 'none' ? [] : [said.nowSign]),
  ]);
  return exitCode.done;
};

/** What was answered before the first version is no answer to what is asked at the next review. */
const emptied = (
  call: Call,
  path: string,
  { alone, keepContributions }: AdoptOptions & { alone: AnsweredAlone },
): string[] => {
  if (alone.paths.length === 0 || keepContributions === true) return [];
  return [call.words.review.contributionsDeleted(deleteContributions(call, { path }, alone))];
};

const say = ({ host }: Call, lines: readonly string[]): void =>
  host.out.write(`${lines.map(printable).join('\n')}\n`);

const inForce = (
  { host, words, today }: Call,
  { path, charter }: ReadCharter,
  { decision }: AdoptOptions,
): Charter => {
  const said = words.signing.adopt;
  const isFrozen = frozenNames(host, folderOf(path)).length > 0;
  const adoption = adopted(charter, { today, decision, isFrozen });
  switch (adoption.kind) {
    case 'adopted':
      return withIds(adoption.charter);
    case 'in-force':
      throw new UserError(said.alreadyInForce, said.alreadyInForceHint);
    case 'ended':
      throw new UserError(said.ended, said.endedHint);
    case 'no-such-decision':
      throw new UserError(
        said.noSuchDecision(decision ?? '', adoption.near),
        said.noSuchDecisionHint,
      );
    default:
      return adoption satisfies never;
  }
};
