// A folder the person named → what earlier runs found there, as far as nothing it rests on has changed; and what this run found, kept for the next.
import { digestOf } from '../../check/fingerprint.ts';
import { UserError } from '../../errors.ts';
import { isCheckedFile, isPlain, isText, isTexts, orAbsent } from '../../report/part.ts';
import type { CheckedFile } from '../../report/run.ts';
import { build, version } from '../../version.ts';
import type { Call } from '../call.ts';
import { packStateOf } from '../load-pack.ts';
import { folderOf, joined, wayTo } from '../paths.ts';
import type { Job } from './in-thread.ts';
import type { Looking, Looked } from './looking.ts';
import { stillHolds, type Reading, type Trace } from './trace.ts';

const name = 'samspill-check.json';

interface Entry extends Trace {
  /** Where links may not lead out of, from the charter's folder. */
  bound: string;
  /** With a ref: where the charter was then. */
  then?: string;
  /** What git tracks beside it that is to stay out of git. */
  tracked: string[];
  /** As they were: each by its name. */
  packStates: string[];
  checked: CheckedFile;
}

export interface Cache {
  known(path: string): CheckedFile | undefined;
  keep(path: string, looked: Looked): void;
  /** Once, when all have been looked at. */
  write(): void;
}

interface Of {
  call: Call;
  folder: string;
  job: Job;
  looking: Looking;
}

/** Everything but the charter's own files that decides what is found: another of it, and nothing is known. */
const aboutOf = ({ call, job, looking }: Of): string => {
  const { host } = call;
  const { config, since } = looking;
  const { today, language, asked } = job;
  const { preset, sinceGiven, internal } = asked;
  const configured = config && [wayTo(host.cwd, config.folder), config.text];
  const parts = [version, build, today, language, { preset, sinceGiven, internal }, configured];
  return digestOf(JSON.stringify([...parts, since && [since.ref, since.base]]));
};

export const cacheIn = (of: Of): Cache => {
  const { call, looking } = of;
  const { host, words } = call;
  const path = joined(joined(host.cwd, of.folder), name);
  const about = aboutOf(of);
  const rules = looking.eye.ruleIds;
  const earlier = entriesIn(textAt(call, path), about);
  const entries = new Map(Object.entries(earlier));
  const packs = new Map<string, string>();
  const packState = (pack: string): string => {
    const state = packs.get(pack) ?? packStateOf(host, words, pack);
    packs.set(pack, state);
    return state;
  };
  const placeOf = placesFor(looking);
  let isChanged = false;
  return {
    known: (charter) => {
      const file = wayTo(host.cwd, charter);
      const entry = entries.get(file);
      const { bound, then, tracked } = placeOf(charter);
      const isKnown =
        isEntry(entry) &&
        entry.checked.file === file &&
        entry.checked.findings.every(({ rule }) => rules.has(rule)) &&
        entry.bound === bound &&
        entry.then === then &&
        entry.tracked.join('\0') === tracked.join('\0') &&
        stillHolds(host.files, charter, entry) &&
        entry.packs.every((pack, at) => packState(pack) === entry.packStates[at]);
      return isKnown ? entry.checked : undefined;
    },
    keep: (charter, { checked, trace, failed }) => {
      const file = wayTo(host.cwd, charter);
      isChanged = true;
      entries.delete(file);
      if (!checked || !trace || failed.length > 0) return;
      const packStates = trace.packs.map(packState);
      const entry: Entry = { ...placeOf(charter), ...trace, packStates, checked };
      entries.set(file, entry);
    },
    write: () => {
      if (!isChanged) return;
      try {
        write(
          host.files,
          path,
          `${JSON.stringify({ version: 1, about, entries: Object.fromEntries(entries) })}\n`,
        );
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        host.err.write(`${words.check.notKept(error.message)}\n`);
      }
    },
  };
};

const placesFor =
  ({ eye, since, tracked }: Looking) =>
  (charter: string): Pick<Entry, 'bound' | 'then' | 'tracked'> => {
    const folder = folderOf(charter);
    const then = since?.pathThen(charter);
    return {
      bound: wayTo(folder, eye.bound(charter)),
      tracked: [...(tracked[charter] ?? [])],
      ...(then === undefined ? {} : { then: wayTo(folder, then) }),
    };
  };

/** A link that somebody put there is taken away, not written through. */
const write = (files: Call['host']['files'], path: string, text: string): void => {
  const isLink = files
    .entries(folderOf(path))
    .some((one) => one.name === name && one.kind === 'link');
  if (isLink) files.remove(path);
  files.write(path, text);
};

/** What cannot be read is as good as nothing. */
const textAt = ({ host }: Call, path: string): string => {
  try {
    return host.files.inside(folderOf(path)).read(path) ?? '';
  } catch (error) {
    if (error instanceof UserError) return '';
    throw error;
  }
};

const entriesIn = (text: string, about: string): Readonly<Record<string, unknown>> => {
  try {
    const kept: unknown = JSON.parse(text);
    const isOurs = isPlain(kept) && kept['version'] === 1 && kept['about'] === about;
    return isOurs && isPlain(kept['entries']) ? kept['entries'] : {};
  } catch {
    return {};
  }
};

const isReading = (value: unknown): value is Reading =>
  Array.isArray(value) &&
  value.length === 4 &&
  (value[0] === 'read' || value[0] === 'list') &&
  (value[1] === null || isText(value[1])) &&
  isText(value[2]) &&
  (value[3] === null || isText(value[3]));

/** It comes from a file: it is looked at before it is believed. */
const isEntry = (value: unknown): value is Entry =>
  isPlain(value) &&
  isText(value['bound']) &&
  orAbsent(isText)(value['then']) &&
  Array.isArray(value['readings']) &&
  value['readings'].every(isReading) &&
  isTexts(value['tracked']) &&
  isTexts(value['packs']) &&
  isTexts(value['packStates']) &&
  isCheckedFile(value['checked']);
