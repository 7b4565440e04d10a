// A key in the wrong place to the place in the file where a key of that name is known.
import type { Shape } from './shape.ts';

/** `''` for the top of the file, `collaboration`, `actors[]`; undefined when it is known nowhere, or in too many places to say. */
export function belonging(key: string, root: Shape): string | undefined {
  const found: string[] = [];
  seek(root, '', (place, fields) => {
    if (Object.hasOwn(fields, key)) found.push(place);
  });
  const shallow = found.filter((place) => depth(place) === Math.min(...found.map(depth)));
  return shallow.length > 3 ? undefined : shallow.join(', ') || (found.length > 0 ? '' : undefined);
}

const depth = (place: string): number => (place === '' ? 0 : place.split('.').length);

function seek(
  shape: Shape,
  place: string,
  see: (place: string, fields: Readonly<Record<string, unknown>>) => void,
): void {
  if (shape.kind === 'list') seek(shape.of, `${place}[]`, see);
  if (shape.kind === 'map') seek(shape.of, `${place}.*`, see);
  if (shape.kind !== 'record') return;
  see(place, shape.fields);
  for (const [name, field] of Object.entries(shape.fields)) {
    seek(field.shape, place === '' ? name : `${place}.${name}`, see);
  }
}
