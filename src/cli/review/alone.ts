// The folder contributions/ at the end of a review → what may be kept of it in the record, and the folder emptied (semantics 18).
import type { ReviewRecord } from '../../charter/review-file.ts';
import { aggregatesOf } from '../../contribute/spread.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Call } from '../call.ts';
import { contributionsFolder, readContributions } from '../contributions.ts';
import type { Keeper } from '../keep.ts';

export interface AnsweredAlone {
  /** Missing where too few answered for anything to be shown. */
  perceptions?: ReviewRecord['perceptions'];
  /** Absolute paths of the contributions. */
  paths: string[];
}

export const answeredAlone = (call: Call, { path, charter }: Keeper, pack: Pack): AnsweredAlone => {
  const { files } = call.host;
  const folder = contributionsFolder(path);
  const paths = files
    .entries(folder)
    .filter(({ name, kind }) => kind === 'file' && name.endsWith('.yaml'))
    .map(({ name }) => `${folder}/${name}`);
  if (paths.length === 0) return { paths };
  const perceptions = aggregatesOf(readContributions(call, { path, charter, pack }));
  return { paths, ...(Object.keys(perceptions).length === 0 ? {} : { perceptions }) };
};

export const deleteContributions = ({ host }: Call, { paths }: AnsweredAlone): void => {
  for (const path of paths) host.files.remove(path);
};
