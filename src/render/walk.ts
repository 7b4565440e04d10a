// A charter → every record and section of it, with its shape and the dotted path of its list.
import { charterShape, type AnyRecord, type Charter } from '../charter/schema.ts';
import type { RecordShape } from '../yaml/shape.ts';

export interface Met {
  shape: RecordShape;
  path: string;
  record: AnyRecord;
}

export const everyRecord = (charter: Charter): Met[] =>
  within({ shape: charterShape, path: '', record: charter });

const within = (met: Met): Met[] =>
  Object.entries(met.shape.fields).flatMap(([name, { shape }]) => {
    const path = met.path === '' ? name : `${met.path}.${name}`;
    const of = shape.kind === 'list' ? shape.of : shape;
    const value = met.record[name];
    if (of.kind !== 'record' || value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((one: AnyRecord) => {
      const inner = { shape: of, path, record: one };
      return [inner, ...within(inner)];
    });
  });
