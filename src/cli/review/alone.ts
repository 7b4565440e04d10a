// The folder contributions/ at the end of a review, or when a charter is adopted → what may be kept of it in the record, and the folder emptied (semantics 18).
import type { ReviewRecord } from '../../charter/review-file.ts';
import { aggregatesOf } from '../../contribute/spread.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Call } from '../call.ts';
import { contributionNames, contributionsFolder, readContributions } from '../contributions.ts';
import type { Keeper } from '../keep.ts';
import { joined } from '../paths.ts';

export interface AnsweredAlone {
  /** Missing where too few answered for anything to be shown. */
  perceptions?: ReviewRecord['perceptions'];
  /** Absolute paths of the contributions, and what each said when they were counted. */
  paths: string[];
  texts: (string | undefined)[];
}

export const answeredAlone = (
  call: Call,
  { path, charter }: Pick<Keeper, 'path' | 'charter'>,
  pack: Pack,
): AnsweredAlone => {
  const { host } = call;
  const folder = contributionsFolder(path);
  const paths = contributionNames(host, path).map((name) => joined(folder, name));
  const texts = paths.map((one) => host.files.read(one));
  if (paths.length === 0) return { paths, texts };
  const perceptions = aggregatesOf(readContributions(call, { path, charter, pack }));
  return { paths, texts, ...(Object.keys(perceptions).length === 0 ? {} : { perceptions }) };
};

/** What a killed write left behind says the same as the file it was to become. */
const isLeftBehind = (name: string): boolean => /^\.samspill-\d+-\d+\.tmp$/.test(name);

/** What has come in after they were counted is in no record yet, and stays; gives how many are gone. */
export const deleteContributions = (
  { host: { files } }: Call,
  { path }: Pick<Keeper, 'path'>,
  { paths, texts }: AnsweredAlone,
): number => {
  const counted = paths.filter((one, at) => files.read(one) === texts[at]);
  const folder = contributionsFolder(path);
  const behind = files
    .entries(folder)
    .filter(({ name, kind }) => kind === 'file' && isLeftBehind(name))
    .map(({ name }) => joined(folder, name));
  for (const one of [...counted, ...behind]) files.remove(one);
  return counted.length;
};
