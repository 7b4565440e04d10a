// A charter → lines that say where they belong, a value or a sentence each: what git compares in its logs.
import { breakSentences } from '../charter/sentences.ts';
import { charterShape, type AnyRecord, type Charter } from '../charter/schema.ts';
import type { Shape } from '../yaml/shape.ts';
import { entryOf, fieldOf } from '../yaml/tidy.ts';

/** `goals/home-by-supper/statement: …` */
export const flatText = (charter: Charter): string => {
  const lines: string[] = [];
  flatten(charter, { shape: charterShape, place: [], lines, language: charter.language });
  return lines.map((line) => `${line}\n`).join('');
};

interface Walk {
  shape: Shape;
  place: readonly string[];
  lines: string[];
  language: string | undefined;
}

const flatten = (value: unknown, walk: Walk): void => {
  const { shape, place, lines, language } = walk;
  if (Array.isArray(value)) {
    for (const entry of value) {
      const inner = entryOf(shape, entry);
      flatten(entry, { ...walk, shape: inner, place: [...place, ...stepTo(entry, inner)] });
    }
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (key === 'id' && shape.kind === 'record') continue;
      const inner = fieldOf(shape, key) ?? ({ kind: 'text' } as const);
      flatten(entry, { ...walk, shape: inner, place: [...place, key] });
    }
    return;
  }
  const text = breakSentences(String(value), language);
  for (const line of text.split('\n')) lines.push(`${place.join('/')}: ${line}`.trimEnd());
};

const stepTo = (entry: unknown, shape: Shape): string[] => {
  if (shape.kind !== 'record') return [];
  const { id, ...fields } = entry as AnyRecord;
  const key = id ?? (shape.keyedBy === undefined ? undefined : fields[shape.keyedBy]);
  return typeof key === 'string' ? [key] : [];
};
