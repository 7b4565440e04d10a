// A record's name to its id, and a charter to the same charter with the ids that are missing.
import type { RecordShape, Shape } from '../yaml/shape.ts';
import { entryOf, fieldOf } from '../yaml/tidy.ts';
import { eachRecord, labelOf } from './references.ts';
import { charterShape, type AnyRecord, type Charter } from './schema.ts';

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  đ: 'd',
  ð: 'd',
  ŧ: 't',
  þ: 'th',
  ŋ: 'n',
  ß: 'ss',
  ł: 'l',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};
const longest = 40;

/** `Ålesund kommune` → `alesund-kommune`; `-2` and so on when it is taken. */
export function idFor(text: string, taken: ReadonlySet<string>): string {
  const base = cut(slug(text)) || 'x';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function slug(text: string): string {
  const spelled = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter);
  return spelled
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function cut(id: string): string {
  if (id.length <= longest) return id;
  const end = id.lastIndexOf('-', longest);
  return id.slice(0, end > longest / 2 ? end : longest).replace(/-$/, '');
}

/** Every id in the charter. */
export const takenIds = (charter: Charter): Set<string> =>
  new Set(eachRecord(charter).map(({ id }) => id));

/** Gives every entry that should have an id, and has none, the one made from its first needed field. */
export function withIds(charter: Charter): Charter {
  const taken = takenIds(charter);
  return named(charter, charterShape, taken) as Charter;
}

function named(value: unknown, shape: Shape, taken: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => named(entry, entryOf(shape, entry), taken));
    return entries.some((entry, at) => entry !== value[at]) ? entries : value;
  }
  const record = value as AnyRecord;
  const id = shape.kind === 'record' ? missingId(record, shape, taken) : undefined;
  const entries = Object.entries(record).map(([key, entry]): [string, unknown] => {
    const inner = fieldOf(shape, key);
    return [key, inner === undefined ? entry : named(entry, inner, taken)];
  });
  if (id !== undefined)
    return Object.fromEntries([['id', id], ...entries.filter(([key]) => key !== 'id')]);
  // What has all its ids stays the same object, so that it is seen at once that nothing in it has changed.
  return entries.some(([key, entry]) => entry !== record[key])
    ? Object.fromEntries(entries)
    : record;
}

function missingId(record: AnyRecord, shape: RecordShape, taken: Set<string>): string | undefined {
  if (!Object.hasOwn(shape.fields, 'id') || record.id) return undefined;
  const id = idFor(labelOf(record, shape) ?? 'x', taken);
  taken.add(id);
  return id;
}
