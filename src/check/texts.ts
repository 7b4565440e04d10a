// Every text and every record a charter holds, with its place.
import { walk } from '../charter/references.ts';
import { charterShape, type Charter } from '../charter/schema.ts';
import type { Path } from '../yaml/problem.ts';
import type { RecordShape } from '../yaml/shape.ts';

export interface PlacedText {
  path: Path;
  text: string;
}

export interface ShapedRecord {
  path: Path;
  value: Readonly<Record<string, unknown>>;
  shape: RecordShape;
}

interface Held {
  texts: PlacedText[];
  records: ShapedRecord[];
}

/** A charter is never changed, only replaced by another: it is gone through once, however many rules ask. */
const held = new WeakMap<Charter, Held>();

const heldIn = (charter: Charter): Held => {
  const known = held.get(charter);
  if (known) return known;
  const found: Held = { texts: [], records: [] };
  walk(charter, charterShape, {
    path: [],
    see: (value, shape, path) => {
      if (typeof value === 'string') {
        const isText = shape.kind === 'text' || shape.kind === 'measure' || shape.kind === 'simple';
        if (isText) found.texts.push({ path, text: value });
      } else if (shape.kind === 'record')
        found.records.push({ path, value: value as ShapedRecord['value'], shape });
    },
  });
  held.set(charter, found);
  return found;
};

export const textsOf = (charter: Charter): readonly PlacedText[] => heldIn(charter).texts;
export const everyRecord = (charter: Charter): readonly ShapedRecord[] => heldIn(charter).records;

/** What a waiver would name: the record the path leads into, or the question. */
export const aboutAt = (charter: Charter, path: Path): { about?: string } => {
  const [list, question] = path;
  const isOfQuestion = list === 'states' || list === 'answers';
  const about = isOfQuestion ? question?.toString() : recordAt(charter, path);
  return about === undefined ? {} : { about };
};

/** The id of the record the path leads into. */
export const recordAt = (charter: Charter, path: Path): string | undefined => {
  let value: unknown = charter;
  let id: string | undefined;
  for (const step of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    const own = (value as { id?: unknown } | undefined)?.id;
    if (typeof own === 'string') id = own;
  }
  return id;
};
