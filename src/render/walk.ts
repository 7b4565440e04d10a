// A charter → every record and section of it, with its shape and the dotted path of its list.
import { charterShape, type AnyRecord, type Charter } from '../charter/schema.ts';
import type { RecordShape } from '../yaml/shape.ts';

export interface Met {
  shape: RecordShape;
  path: string;
  record: AnyRecord;
}

export const everyRecord = (charter: Charter): Met[] => {
  const met: Met[] = [];
  enter({ shape: charterShape, path: '', record: charter }, met);
  return met;
};

const enter = ({ shape, path, record }: Met, met: Met[]): void => {
  for (const [name, value] of Object.entries(record)) {
    const field = shape.fields[name]?.shape;
    const of = field?.kind === 'list' ? field.of : field;
    if (of?.kind !== 'record') continue;
    for (const one of (Array.isArray(value) ? value : [value]) as AnyRecord[]) {
      const inner = { shape: of, path: path === '' ? name : `${path}.${name}`, record: one };
      met.push(inner);
      enter(inner, met);
    }
  }
};
