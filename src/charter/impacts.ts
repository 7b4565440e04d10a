// The shape of a charter → what a change of each of its fields touches, as the schema states it (semantics 20).
import type { Exception, Field, RecordShape, Shape, Touched } from '../yaml/shape.ts';

export interface FieldImpact {
  /** From the top of the file: `goals.indicators.owner`. */
  path: string;
  impact: Touched;
  exception?: Exception;
}

/** Every field that holds a value of its own. An id holds none: it is who the record is. */
export const fieldImpacts = (shape: RecordShape): FieldImpact[] =>
  Object.entries(shape.fields).flatMap(([name, field]) => {
    if (field.impact === undefined) throw new Error(`${name} states no impact`);
    return inside(field, { path: name, impact: field.impact });
  });

const inside = (field: Field, { path, impact }: FieldImpact): FieldImpact[] => {
  const record = recordIn(field.shape);
  const { exception } = field;
  if (record === undefined)
    return [{ path, impact, ...(exception === undefined ? {} : { exception }) }];
  return Object.entries(record.fields)
    .filter(([name]) => name !== 'id')
    .flatMap(([name, inner]) =>
      inside(inner, { path: `${path}.${name}`, impact: inner.impact ?? impact }),
    );
};

const recordIn = (shape: Shape): RecordShape | undefined => {
  if (shape.kind === 'record') return shape;
  return shape.kind === 'list' || shape.kind === 'map' ? recordIn(shape.of) : undefined;
};
