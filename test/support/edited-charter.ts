// A charter → the same after some edits: a value changed, a record or a field taken out or put in from another charter.
import fc from 'fast-check';
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import { eachRecord, eachReference } from '../../src/charter/references.ts';
import { tidy } from '../../src/yaml/tidy.ts';
import { arbitraryCharter } from './arbitrary-charter.ts';

export const edited = (charter: Charter): fc.Arbitrary<Charter> =>
  fc
    .tuple(arbitraryCharter, fc.array(fc.tuple(fc.nat(2), fc.nat(), fc.nat()), { maxLength: 6 }))
    .map(([source, edits]) => {
      const then = structuredClone(charter);
      for (const edit of edits) apply(then, source, edit);
      return tidy(then, charterShape) ?? {};
    })
    .filter(isWhole);

type Plain = Record<string, unknown>;

const apply = (charter: Charter, source: Charter, [what, where, at]: [number, number, number]) => {
  const records = [charter, ...eachRecord(charter).map(({ record }) => record)] as Plain[];
  const record = records[where % records.length] ?? {};
  const keys = Object.keys(record).filter((key) => key !== 'id' && key !== 'format');
  const key = keys[at % (keys.length || 1)];
  if (key === undefined) return;
  const value = record[key];
  const taken = (source as Plain)[key];
  if (what === 0) Reflect.deleteProperty(record, key);
  else if (what === 1 && Array.isArray(value)) value.splice(at % (value.length || 1), 1);
  else if (typeof value === 'string' && !/^[a-z-]+$/.test(value)) record[key] = `${value} endret`;
  else if (taken !== undefined && record === records[0]) record[key] = structuredClone(taken);
};

/** As a file can be read: every id once. */
const isWhole = (charter: Charter): boolean => {
  const ids = eachRecord(charter).map(({ id }) => id);
  return new Set(ids).size === ids.length && eachReference(charter).length >= 0;
};
