// A change and the charter on both sides → one line that says which record, which field, and what it was and became.
import type { Charter } from '../charter/schema.ts';
import { charterShape, type AnyRecord } from '../charter/schema.ts';
import type { Change } from '../diff/change.ts';
import { entryLine } from '../render/entry-line.ts';
import { fold } from '../render/fold.ts';
import { tellingOf, type OutlineOptions, type Telling } from '../render/telling.ts';
import { lineOf } from '../render/values.ts';
import type { MinutesWords } from '../words/minutes-words.ts';
import type { Shape } from '../yaml/shape.ts';
import { entryOf, fieldOf } from '../yaml/tidy.ts';

export type LineOf = (change: Change) => string | undefined;

/** Undefined where the record is kept within the group. */
export const changeLines = (
  { before, now }: { before: Charter; now: Charter },
  options: OutlineOptions & { minutes: MinutesWords },
): LineOf => {
  const old = tellingOf(before, options);
  const telling = tellingOf(now, options);
  return (change) => lineFor(change, { old, telling, words: options.minutes });
};

interface Sides {
  old: Telling;
  telling: Telling;
  words: MinutesWords;
}

const lineFor = (change: Change, { old, telling, words }: Sides): string | undefined => {
  const isGone = change.kind === 'removed' && change.field === '';
  const name = nameOf(change, isGone ? old : telling);
  if (name === telling.words.withheld) return undefined;
  if (change.field === '') return words.whole[change.kind](name);
  const { shape, path, key, isEntry } = placeOf(change);
  const label = telling.labels.field(path).label;
  // A whole entry says itself what it is about.
  const about = key === undefined || isEntry ? '' : ` (${telling.name(key)})`;
  const place = `${name}: ${label}${about}`;
  const said = (side: Telling, value: unknown): string => {
    if (value === undefined) return '';
    if (shape.kind === 'record' && isEntry) {
      const { title, line } = entryLine(side, { shape, path }, value as AnyRecord);
      return short(line ?? title);
    }
    return short(lineOf(side, { shape, path }, value) ?? plainText(value));
  };
  return words.field(place, said(old, change.before), said(telling, change.after));
};

const nameOf = (change: Change, telling: Telling): string => {
  const isSection = change.record === change.list;
  return isSection ? telling.labels.entity(change.list).label : telling.name(change.record);
};

/** Where the field stands: its shape, its path for the labels, the key of the entry it is in, and whether it is that entry. */
const placeOf = ({
  list,
  field,
}: Change): { shape: Shape; path: string; key: string | undefined; isEntry: boolean } => {
  const inside = list.split('.').reduce<Shape>(
    (shape, step) => {
      const next = fieldOf(shape, step) ?? { kind: 'text' as const };
      return next.kind === 'list' ? next.of : next;
    },
    list === 'charter'
      ? { kind: 'record', fields: { charter: { shape: charterShape } } }
      : charterShape,
  );
  let shape: Shape = inside.kind === 'map' ? inside.of : inside;
  let key: string | undefined;
  let isEntry = false;
  const path = list === 'charter' ? [] : [list];
  for (const step of field.split('.')) {
    isEntry = shape.kind === 'list';
    if (shape.kind === 'list') {
      key = step.replace(/#\d+$/, '');
      shape = entryOf(shape, undefined);
      continue;
    }
    const next: Shape | undefined = fieldOf(shape, step);
    if (next === undefined) break;
    shape = next;
    path.push(step);
  }
  return { shape, path: path.join('.'), key, isEntry };
};

const plainText = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.map(plainText).join('; ') : '…';

const room = 160;
const short = (text: string): string => {
  const line = fold(text);
  return line.length <= room ? line : `${[...line].slice(0, room - 1).join('')}…`;
};
