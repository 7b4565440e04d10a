// What a signal to change form is, and what it is given to see.
import type { Charter } from '../charter/schema.ts';
import type { SignalId } from '../words/fit-words.ts';

export type { SignalId } from '../words/fit-words.ts';

/** A record or a place in the charter that made the signal. */
export interface SeenThere {
  path: string;
  id?: string;
  /** As people call it. */
  label?: string;
  /** Marked for the group: outside it, only that there is one is shown. */
  withheld?: true;
}
export interface Signal {
  id: SignalId;
  seen: readonly SeenThere[];
  trace: readonly string[];
}

/** A charter as it stood after a review; the newest last. */
export interface Reviewed {
  at: string;
  charter: Charter;
  record?: {
    trigger?: string;
    outcome?: string;
    perceptions?: Readonly<Record<string, { median?: number }>>;
  };
}
export interface Looked {
  charter: Charter;
  reviews: readonly Reviewed[];
  /** The last that was held, or the charter as it was adopted. */
  last: Reviewed | undefined;
  today: string;
}

interface Visible {
  id?: string;
  visibility?: string;
  name?: string;
  title?: string;
  statement?: string;
}

export const seenRecord = (path: string, record: Visible): SeenThere => {
  const label = record.name ?? record.title ?? record.statement;
  return {
    path,
    ...(record.id === undefined ? {} : { id: record.id }),
    ...(label === undefined ? {} : { label }),
    ...(record.visibility === 'group' ? { withheld: true } : {}),
  };
};
