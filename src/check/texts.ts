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
      const isText = shape.kind === 'text' || shape.kind === 'measure' || shape.kind === 'simple';
      if (isText && typeof value === 'string') texts.push({ path, text: value });
    },
  });
  return texts;
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
