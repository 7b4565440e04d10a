// The charter as it is, and the part of it an actor signed, then and now → the charter as it was that day, as far as the copy knows: what was not signed is taken as it is.
import type { AnyRecord, Charter } from '../charter/schema.ts';
import type { SignedPart } from './signed-part.ts';

type Part = Readonly<Record<string, unknown>>;

export const charterThen = (charter: Charter, then: SignedPart, now: SignedPart): Charter => {
  const sides = { then: then as Part, now: now as Part };
  const names = new Set([...Object.keys(sides.then), ...Object.keys(sides.now)]);
  const whole: Record<string, unknown> = { ...charter };
  for (const name of names) whole[name] = valueThen(whole[name], name, sides);
  return whole;
};

const valueThen = (value: unknown, name: string, sides: { then: Part; now: Part }): unknown => {
  const [old, signed] = [sides.then[name], sides.now[name]];
  // Of the review only the rhythm is signed.
  if (name === 'review') return { ...(value as object), rhythm: undefined, ...(old as object) };
  if (!Array.isArray(old ?? signed)) return old;
  return listThen(recordsIn(value), recordsIn(old), new Set(recordsIn(signed)));
};

const recordsIn = (value: unknown): AnyRecord[] =>
  Array.isArray(value) ? (value as AnyRecord[]) : [];

/** Those signed then stand where those signed now stand, in the order they had; what is left over comes last. */
const listThen = (
  records: readonly AnyRecord[],
  old: readonly AnyRecord[],
  signed: ReadonlySet<AnyRecord>,
): AnyRecord[] => {
  const left = [...old];
  const there = records.flatMap((record) => (signed.has(record) ? left.splice(0, 1) : [record]));
  return [...there, ...left];
};
