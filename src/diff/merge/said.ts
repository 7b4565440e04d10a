// A value of one version → the words that stand for it in a dispute.
import { recordsOf } from '../../charter/references.ts';
import type { Charter } from '../../charter/schema.ts';
import type { MergeWords } from '../../words/merge-words.ts';
import type { Shape } from '../../yaml/shape.ts';
import { entryOf, fieldOf } from '../../yaml/tidy.ts';

export interface Speaker {
  /** Where names are looked up. */
  charter: Charter;
  words: MergeWords;
}

export const said = (value: unknown, shape: Shape, speaker: Speaker): string => {
  const { words } = speaker;
  if (value === undefined) return words.takenOut;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string')
    return shape.kind === 'reference' ? named(value, speaker.charter) : value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value))
    return value.map((entry) => said(entry, entryOf(shape, entry), speaker)).join(' · ');
  if (shape.kind === 'measure') return Object.values(value).map(String).join(' ');
  if (shape.kind === 'reference') return Object.values(value).map(String).join(' ');
  return Object.entries(value)
    .map(([key, entry]) => {
      const inner = fieldOf(shape, key) ?? ({ kind: 'text' } as const);
      return `${key}: ${said(entry, inner, speaker)}`;
    })
    .join('; ');
};

/** `Stad kommune (stad)`: the name for people, the id for the file. */
export const named = (id: string, charter: Charter): string => {
  const record = recordsOf(charter).get(id);
  return record === undefined || record.label === id ? id : `${record.label} (${id})`;
};
