// A charter → the charter without what is kept inside the group, and how many records that was.
import type { Charter, RecordOf } from '../charter/schema.ts';

type Dispute = RecordOf<'disputes'>;

export interface Shown {
  charter: Charter;
  withheld: number;
  /** The ids of records left out, and of what stood in them: their names are not told either. */
  hidden: ReadonlySet<string>;
}

export const withhold = (charter: Charter, internal: boolean): Shown => {
  if (internal) return { charter, withheld: 0, hidden: new Set() };
  const hidden = new Set<string>();
  const count = { withheld: 0 };
  const shown = Object.fromEntries(
    Object.entries(charter)
      .map(([key, value]) => [key, free.has(key) ? value : kept(value, { hidden, count })])
      .filter(([, value]) => value !== undefined),
  ) as Charter;
  const disputes = apart(shown.disputes ?? [], { charter, hidden, count });
  if (disputes.length > 0) shown.disputes = disputes;
  else if (shown.disputes !== undefined) delete shown.disputes;
  const name = charter.collaboration?.name;
  if (shown.collaboration === undefined && name !== undefined) shown.collaboration = { name };
  return { charter: shown, withheld: count.withheld, hidden };
};

/** Keyed by question: no records with a visibility of their own. */
const free = new Set(['answers', 'states']);

interface Left {
  hidden: Set<string>;
  count: { withheld: number };
}

const kept = (value: unknown, left: Left): unknown => {
  if (Array.isArray(value)) {
    return value.map((one) => kept(one, left)).filter((one) => one !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  if ((value as { visibility?: unknown }).visibility === 'group') {
    left.count.withheld += 1;
    hide(value, left.hidden);
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, kept(part, left)])
      .filter(([, part]) => part !== undefined),
  );
};

/** What is disputed of a record that is kept within the group holds what was to stand there; so does a dispute on that. */
const apart = (
  disputes: readonly Dispute[],
  { charter, ...left }: Left & { charter: Charter },
): Dispute[] => {
  const isHidden = ({ about = '' }: Dispute): boolean => {
    const [head = ''] = about.split('.');
    return left.hidden.has(head) || isKeptSection(charter, head);
  };
  const told = disputes.filter((one) => !isHidden(one));
  if (told.length === disputes.length) return told;
  for (const one of disputes.filter(isHidden)) hide(one, left.hidden);
  left.count.withheld += disputes.length - told.length;
  return apart(told, { charter, ...left });
};

const isKeptSection = (charter: Charter, name: string): boolean =>
  Object.hasOwn(charter, name) &&
  (charter as Record<string, { visibility?: unknown } | undefined>)[name]?.visibility === 'group';

const hide = (value: unknown, hidden: Set<string>): void => {
  if (typeof value !== 'object' || value === null) return;
  const id = (value as { id?: unknown }).id;
  if (typeof id === 'string') hidden.add(id);
  for (const part of Object.values(value)) hide(part, hidden);
};
