// Who backs the charter, in what role and since when, with reservations, and what has changed since.
import { bindingActors } from '../../charter/present.ts';
import type { SignatureNow } from '../../charter/signature-file.ts';
import { dateText } from '../dates.ts';
import { fold } from '../fold.ts';
import { paragraph, plain, type Block, type Fact, type Section } from '../outline-parts.ts';
import { prose } from '../prose.ts';
import type { Telling } from '../telling.ts';

/** Nothing while nobody has been asked, unless the group has said that everybody is to be. */
export const signaturesSection = (telling: Telling): Section => {
  const { words, signatures } = telling;
  const said = words.signatures;
  const now = signatures?.now ?? [];
  const wanted = telling.charter.review?.sign_off;
  const isAsked = now.length > 0 || wanted === 'asked' || wanted === 'required';
  const rows = isAsked ? rowsOf(telling, now) : [];
  return {
    id: 'signatures',
    title: said.title,
    blocks:
      rows.length === 0
        ? []
        : [paragraph(said.about), tableOf(telling, rows), ...now.flatMap(detailsOf(telling))],
    sections: [],
  };
};

interface Row {
  actor: string;
  signature?: SignatureNow;
}

/** Those that have said something, and those that bind themselves and have not. */
const rowsOf = (telling: Telling, now: readonly SignatureNow[]): Row[] => {
  const silent = new Set(bindingActors(telling.charter).map(({ actor }) => actor.id));
  return (telling.charter.actors ?? []).flatMap(({ id = '' }): Row[] => {
    const signature = now.find((one) => one.actor === id);
    if (signature !== undefined) return [{ actor: id, signature }];
    return silent.has(id) && id !== '' ? [{ actor: id }] : [];
  });
};

const tableOf = (telling: Telling, rows: readonly Row[]): Block => {
  const { words } = telling;
  const { heads } = words.signatures;
  const columns: [head: string, cell: (row: Row) => string][] = [
    [heads.actor, ({ actor }) => telling.name(actor)],
    [heads.status, ({ signature }) => standingOf(telling, signature)],
    [heads.date, ({ signature }) => (signature?.date ? dateText(signature.date, words.dates) : '')],
    [heads.by, ({ signature }) => (signature?.by ? telling.name(signature.by) : '')],
    [heads.document, ({ signature }) => signature?.document ?? ''],
  ];
  const filled = columns
    .map(([head, cell]) => ({ head, cells: rows.map((row) => fold(cell(row))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return {
    kind: 'table',
    head: filled.map(({ head }) => head),
    rows: rows.map((_, at) =>
      filled.map(({ cells }) => plain(cells[at] === '' ? words.empty : (cells[at] ?? ''))),
    ),
  };
};

const standingOf = ({ words }: Telling, signature: SignatureNow | undefined): string => {
  const said = words.signatures;
  if (signature === undefined) return said.notAsked;
  const { status, state } = signature;
  return [said.status[status], said.state[state]].filter((part) => part !== '').join('; ');
};

const detailsOf =
  (telling: Telling) =>
  (signature: SignatureNow): Block[] => {
    const { facts: said } = telling.words.signatures;
    const { reason, reservations, stale, kept } = signature;
    const facts: Fact[] = [
      ...(reason === undefined ? [] : [{ label: said.reason, value: prose(reason) }]),
      ...reservations.map(({ about, text }) => ({
        label: said.reservation(telling.name(about)),
        value: prose(text),
      })),
      ...listed(telling, said.stale, { ids: stale, signature }),
      ...listed(telling, said.kept, { ids: kept, signature }),
    ];
    if (facts.length === 0) return [];
    const name = { kind: 'strong', text: telling.name(signature.actor) } as const;
    return [
      { kind: 'paragraph', of: [name] },
      { kind: 'facts', facts },
    ];
  };

const listed = (
  telling: Telling,
  label: string,
  { ids, signature }: { ids: readonly string[]; signature: SignatureNow },
): Fact[] => {
  const { group, gone } = signature;
  if (ids.length === 0) return [];
  const isShown = (id: string): boolean => telling.internal || !group.includes(id);
  const names = ids.filter(isShown).map((id) => gone[id] ?? telling.name(id));
  const all = ids.every(isShown) ? names : [...names, telling.words.withheld];
  return [{ label, value: [paragraph(all.join('; '))] }];
};
