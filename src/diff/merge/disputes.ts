// What two versions disagree on → disputes in the merged charter, with what each says and where it comes from.
import { idFor, takenIds } from '../../charter/ids.ts';
import type { Charter, RecordOf } from '../../charter/schema.ts';
import { said } from './said.ts';
import type { Conflict, Three } from './three-way.ts';
import type { Saying } from './merge.ts';

type Dispute = RecordOf<'disputes'>;
type Alternative = NonNullable<Dispute['alternatives']>[number];

/** A record one side took out, back because something points at it. */
export interface Restored {
  id: string;
  goneFrom: 'ours' | 'theirs';
  by: string;
}
interface Found {
  merged: Charter;
  conflicts: readonly Conflict[];
  restored: readonly Restored[];
}
type Telling = Saying & { versions: Three<Charter> };
type Texts = { ours: string[]; theirs: string[] };

export const withDisputes = (
  { merged, conflicts, restored }: Found,
  telling: Telling,
): { charter: Charter; disputed: string[] } => {
  const about = new Map<string, Texts>();
  const textsOf = (key: string): Texts => {
    const texts = about.get(key) ?? { ours: [], theirs: [] };
    about.set(key, texts);
    return texts;
  };
  for (const conflict of inOneOrder(conflicts)) tell(textsOf(conflict.about), conflict, telling);
  for (const one of restored) {
    const texts = textsOf(one.id);
    if (texts.ours.length > 0) continue;
    const other = one.goneFrom === 'ours' ? 'theirs' : 'ours';
    texts[one.goneFrom].push(telling.words.takenOut);
    texts[other].push(telling.words.pointedAt(one.by));
  }
  // By code point, so that both who merge get the same ids.
  const disputed = [...about.keys()].sort();
  const taken = takenIds(merged);
  const disputes = [...(merged.disputes ?? [])];
  const open = placesOf(disputes);
  for (const key of disputed) {
    const alternatives = alternativesOf(textsOf(key), telling);
    const at = open.get(key) ?? disputes.length;
    disputes[at] = disputeOn(disputes[at], { about: key, alternatives }, taken);
  }
  return { charter: disputed.length === 0 ? merged : { ...merged, disputes }, disputed };
};

/** Keys stand in the order of whoever merges; what is told of them must not. */
const inOneOrder = (conflicts: readonly Conflict[]): Conflict[] => {
  const place = ({ within, kind }: Conflict): string => [...within, '', kind].join('\n');
  return [...conflicts].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
};

/** By what they are about, and by what they are called: a dispute can itself be disputed. */
const placesOf = (disputes: readonly Dispute[]): Map<string, number> => {
  const places = new Map<string, number>();
  disputes.forEach(({ about, id }, at) => {
    for (const key of [about, id]) if (key !== undefined && !places.has(key)) places.set(key, at);
  });
  return places;
};

const tell = (texts: Texts, conflict: Conflict, { words, versions }: Telling): void => {
  const { within, shape, kind } = conflict;
  const place = within.length === 0 ? '' : `${within.join(' › ')}: `;
  for (const side of ['ours', 'theirs'] as const) {
    const speaker = { charter: versions[side], words };
    const value = conflict[side];
    const text =
      kind === 'gone' && value !== undefined
        ? words.changedIt
        : kind === 'order'
          ? orderText(value, conflict, speaker)
          : said(value, shape, speaker);
    texts[side].push(place + text);
  }
};

const orderText = (
  value: unknown,
  { shape }: Conflict,
  speaker: Parameters<typeof said>[2],
): string =>
  (value as { id?: string }[])
    .map((entry) => entry.id ?? said(entry, entryShape(shape), speaker))
    .join(' → ');

const entryShape = (shape: Conflict['shape']): Conflict['shape'] =>
  shape.kind === 'list' ? shape.of : { kind: 'text' };

const alternativesOf = (texts: Texts, { from }: Saying): Alternative[] =>
  (['ours', 'theirs'] as const)
    .map((side) => ({ text: [...new Set(texts[side])].join('\n\n'), from: from[side] }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));

/** One that is open already gets what it lacks; a dispute that one side took out is open again. */
const disputeOn = (
  open: Dispute | undefined,
  { about, alternatives }: { about: string; alternatives: Alternative[] },
  taken: Set<string>,
): Dispute => {
  const named = <T>(one: T, text: string): T & { id: string } => {
    const id = idFor(text, taken);
    taken.add(id);
    return { id, ...one };
  };
  const told = open?.alternatives ?? [];
  const fresh = alternatives
    .filter(({ text }) => !told.some((one) => one.text === text))
    .map((one) => named(one, one.text ?? ''));
  return open === undefined
    ? named({ about, alternatives: fresh }, `dispute-${about}`)
    : { ...open, alternatives: [...told, ...fresh] };
};
