// A draft and the decision that adopts it → the charter in force, or why it cannot be adopted (semantics 15).
import type { Charter, RecordOf } from '../charter/schema.ts';
import { nearest } from '../yaml/nearest.ts';

export type Adoption =
  | { kind: 'adopted'; charter: Charter }
  /** A version of it is frozen already. */
  | { kind: 'in-force' }
  | { kind: 'ended' }
  | { kind: 'no-such-decision'; near?: string };

interface Wish {
  /** YYYY-MM-DD. */
  today: string;
  /** Id in the decision log. */
  decision?: string | undefined;
  /** There is a review file. */
  isFrozen: boolean;
}

export const adopted = (charter: Charter, { today, decision: id, isFrozen }: Wish): Adoption => {
  if (charter.status === 'ended') return { kind: 'ended' };
  if (charter.status === 'in-force' && isFrozen) return { kind: 'in-force' };
  const decisions = charter.decisions ?? [];
  const decision = id === undefined ? undefined : decisions.find((one) => one.id === id);
  if (id !== undefined && decision === undefined) {
    const near = nearest(
      id,
      decisions.flatMap((one) => one.id ?? []),
    );
    return { kind: 'no-such-decision', ...(near === undefined ? {} : { near }) };
  }
  const { edition } = charter;
  const before = edition?.adopted;
  const adoption = decision ? told(decision) : { on: before?.on ?? today };
  return {
    kind: 'adopted',
    charter: {
      ...charter,
      status: 'in-force',
      edition: { ...edition, adopted: { ...before, ...adoption } },
    },
  };
};

/** A decision that several parties took was taken by none of them alone. */
const told = ({ date, arena, by = [] }: RecordOf<'decisions'>) => {
  const [only] = by.length === 1 ? by : [];
  return {
    ...(date === undefined ? {} : { on: date }),
    ...(arena === undefined ? {} : { in: arena }),
    ...(only === undefined ? {} : { by: only }),
  };
};
