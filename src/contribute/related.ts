// A statement → the records of the charter that its theme writes, for the conversation to begin from.
import { entriesOf } from '../interview/records.ts';
import { recordName } from '../interview/naming.ts';
import type { Pack } from '../pack/pack.ts';
import { writesOf } from '../pack/writes.ts';
import { fold } from '../render/fold.ts';
import type { Speaking } from './saying.ts';

const most = 6;

export interface Related {
  /** What the records are called together: `Roles`. */
  label: string;
  names: string[];
  /** How many more there are. */
  more: number;
}

export const relatedTo = ({ setting, charter }: Speaking, theme: string): Related[] =>
  listsOf(setting.pack, theme).flatMap((list) => {
    const names = [
      ...new Set(entriesOf(charter, list).map((one) => fold(recordName(charter, list, one)))),
    ].filter((name) => name !== '');
    if (names.length === 0) return [];
    const label = setting.labels.entity(list).label;
    return [{ label, names: names.slice(0, most), more: Math.max(0, names.length - most) }];
  });

const listsOf = (pack: Pack, theme: string): string[] => {
  const questions = pack.themes.find(({ id }) => id === theme)?.questions ?? [];
  const lists = questions
    .filter(({ who, level }) => who === 'joint' && level !== 'review')
    .map((question) => writesOf(question))
    .flatMap((writes) => (writes.kind === 'records' ? [writes.list] : []));
  return [...new Set(lists)];
};
