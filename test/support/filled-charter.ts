// A charter in which every field of the shape holds something, made leaf by leaf.
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import type { Shape } from '../../src/yaml/shape.ts';

export interface Leaf {
  shape: Exclude<Shape, { kind: 'list' | 'record' | 'map' }>;
  /** Dotted, as labels know it. */
  path: string;
}

/** `ids` are made from the path; a map gets an entry for each of its `keys`. */
export const filledCharter = (
  value: (leaf: Leaf) => unknown,
  keys: { question: readonly string[]; theme: readonly string[] },
): Charter => {
  const fill = (shape: Shape, path: string): unknown => {
    switch (shape.kind) {
      case 'list':
        return [fill(shape.of, path)];
      case 'record':
        return Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [
            name,
            name === 'id'
              ? path.replaceAll(/[._]/gu, '-')
              : fill(field.shape, path === '' ? name : `${path}.${name}`),
          ]),
        );
      case 'map':
        return Object.fromEntries(
          (shape.keys === 'theme' ? keys.theme : keys.question).map((key) => [
            key,
            fill(shape.of, path),
          ]),
        );
      default:
        return value({ shape, path });
    }
  };
  return fill(charterShape, '') as Charter;
};
