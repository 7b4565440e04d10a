// Every text a charter holds, with its place.
import { walk } from '../charter/references.ts';
import { charterShape, type Charter } from '../charter/schema.ts';
import type { Path } from '../yaml/problem.ts';

export interface PlacedText {
  path: Path;
  text: string;
}

export const textsOf = (charter: Charter): PlacedText[] => {
  const texts: PlacedText[] = [];
  walk(charter, charterShape, {
    path: [],
    see: (value, shape, path) => {
      if (shape.kind === 'simple') texts.push(...textsIn(value, path));
      const isText = shape.kind === 'text' || shape.kind === 'measure';
      if (isText && typeof value === 'string') texts.push({ path, text: value });
      if (shape.kind === 'reference' && typeof value === 'object') {
        const { text } = value as { text?: unknown };
        if (typeof text === 'string') texts.push({ path: [...path, 'text'], text });
      }
    },
  });
  return texts;
};

/** An answer of a pack's own question: a text, a list of them, or simple records. */
const textsIn = (value: unknown, path: Path): PlacedText[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

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
