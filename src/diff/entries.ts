// A list → its entries by what tells them apart, and its order as changes where that says something.
import { staying } from '../yaml/match.ts';
import type { RecordShape } from '../yaml/shape.ts';
import { canonical, compare } from './canonical.ts';
import { isPlain, note, own, type At } from './change-at.ts';

type List = readonly unknown[];

/** Records by id; every one has its own by now. */
export const byId = (list: List): Map<string, unknown> =>
  new Map(list.filter(isPlain).map((record) => [String(own(record, 'id')), record]));

/** By the field they are kept by. The same key a second time has a number, by what is said where the order says nothing. */
export const byKey = (list: List, of: RecordShape, ordered: boolean): Map<string, unknown> => {
  const seen = new Map<string, number>();
  const entries = list.map((entry) => ({ entry, key: keyOf(entry, of), text: '' }));
  const isPlainList = new Set(entries.map(({ key }) => key)).size === entries.length;
  if (!ordered && !isPlainList) {
    for (const one of entries) one.text = canonical(one.entry);
    entries.sort((a, b) => compare(a.text, b.text));
  }
  return new Map(
    entries.map(({ entry, key }) => {
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [count === 1 ? key : `${key}#${count}`, entry];
    }),
  );
};

const keyless = '?';

const keyOf = (entry: unknown, of: RecordShape): string => {
  const key = isPlain(entry) ? own(entry, of.keyedBy ?? '') : undefined;
  return typeof key === 'string' ? key : keyless;
};

const ids = { kind: 'list', of: { kind: 'reference', to: ['any'] } } as const;

/** What both have, in another order, where the order says something. */
export const compareOrder = (at: At, before: Iterable<string>, after: Iterable<string>): void => {
  const [old, now] = shared(before, after);
  if (old.join('\n') !== now.join('\n')) note(at, { before: old, after: now, shape: ids });
};

/** Elsewhere a record in another place has only moved: as few of them as can be. */
export const notePlaces = (at: At, before: Iterable<string>, after: Iterable<string>): void => {
  const [old, now] = shared(before, after);
  const places = new Map(old.map((id, place) => [id, place]));
  const stays = staying(now.map((id) => places.get(id)));
  for (const id of now) {
    if (stays.has(places.get(id) ?? -1)) continue;
    const moved = { kind: 'moved', impact: 'none' } as const;
    note({ ...at, record: id, steps: [] }, { shape: ids }, moved);
  }
};

const shared = (before: Iterable<string>, after: Iterable<string>): [string[], string[]] => {
  const [old, now] = [[...before], [...after]];
  const [inOld, inNow] = [new Set(old), new Set(now)];
  return [old.filter((key) => inNow.has(key)), now.filter((key) => inOld.has(key))];
};
