// A signature that was recorded → what it says and of what, a line a part of the charter.
import type { Labels } from '../../charter/labels.ts';
import type { Charter } from '../../charter/schema.ts';
import type { Signature } from '../../charter/signature-file.ts';
import { nameOf } from '../../interview/naming.ts';
import { thingsIn, type SignedThing } from '../../review/signed-part.ts';
import type { SignWords } from '../../words/signing-words.ts';
import { shortText } from '../../yaml/text.ts';

interface Said {
  words: SignWords;
  labels: Labels;
}

export const recordedLines = (
  { words, labels }: Said,
  charter: Charter,
  { signature, before }: { signature: Signature; before?: Signature },
): string[] => {
  const { status = 'signed', reservations = [], actor = '', by = '', date = '' } = signature;
  const called = (id: string): string => shortText(nameOf(charter, id));
  const things = thingsIn(signature.copy ?? {});
  const shown = things.filter(({ value }) => !isForGroup(value));
  const hidden = things.length - shown.length;
  return [
    words.recorded[status]({
      actor: called(actor),
      charter: charter.collaboration?.name ?? '',
      by: called(by),
      date,
    }),
    words.covers(things.length),
    ...byList(shown).map(([list, ids]) => lineOf(labels, { list, ids, called })),
    ...(hidden === 0 ? [] : [`  ${words.withheld(hidden)}`]),
    ...(reservations.length === 0 ? [] : [words.reservations(reservations.length)]),
    ...(before?.status === undefined ? [] : [words.replaces(before.status, before.date ?? '')]),
    ...(charter.status === 'in-force' ? [] : [words.isDraft]),
    words.notLegal,
  ];
};

const isForGroup = (value: unknown): boolean =>
  (value as { visibility?: unknown }).visibility === 'group';

const byList = (things: readonly SignedThing[]): [string, string[]][] => {
  const lists = new Map<string, string[]>();
  for (const { list, id } of things)
    lists.set(list, [...(lists.get(list) ?? []), ...(id === list ? [] : [id])]);
  return [...lists];
};

const lineOf = (
  labels: Labels,
  { list, ids, called }: { list: string; ids: string[]; called(id: string): string },
): string => {
  const { label } = labels.entity(list);
  return ids.length === 0 ? `  ${label}` : `  ${label}: ${ids.map(called).join('; ')}`;
};
