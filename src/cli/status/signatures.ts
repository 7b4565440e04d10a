// The signatures of a charter → who backs it, in what role and since when, as data and as lines of status.
import { bindingActors } from '../../charter/present.ts';
import type { Labels } from '../../charter/labels.ts';
import { recordsOf } from '../../charter/references.ts';
import { charterShape, type Charter } from '../../charter/schema.ts';
import type { SignatureNow } from '../../charter/signature-file.ts';
import { nameOf } from '../../interview/naming.ts';
import { printable } from '../../terminal/printable.ts';
import type { SignatureStatusWords } from '../../words/signing-words.ts';
import type { Call } from '../call.ts';
import { folderOf, seenFrom } from '../paths.ts';
import type { ReadCharter } from '../read-charter.ts';
import { judgeFor, readSignatures } from '../signatures.ts';

export interface SignatureStatus {
  /** Actor id, and what it is called. */
  actor: string;
  name: string;
  status: 'signed' | 'asked' | 'declined' | 'not-asked';
  /** How it stands to the charter as it is; missing while nobody has been asked. */
  state?: 'same' | 'kept' | 'stale';
  /** What the role is called. */
  by?: string;
  date?: string;
  /** Ids of what must be agreed to again; what is kept within the group is counted alone. */
  stale: string[];
  kept: string[];
  /** What those are called, by id. */
  names: Record<string, string>;
  withheld: number;
  reservations: number;
}

/** One that cannot be read is told of, and left out. */
export const signaturesOf = async (
  { host, words }: Call,
  { path, charter }: Pick<ReadCharter, 'path' | 'charter'>,
): Promise<readonly SignatureNow[]> => {
  const folder = folderOf(path);
  const files = host.files.inside(folder);
  const judge = await judgeFor(files, folder);
  if (judge === undefined) return [];
  const { files: readable, unreadable } = readSignatures(files, folder);
  for (const one of unreadable)
    host.err.write(`${printable(words.signing.status.unreadable(seenFrom(host.cwd, one.path)))}\n`);
  return judge(readable, charter).now;
};

/** Where nobody has been asked, and nobody is said to be, there is nothing to tell. */
export const signatureStatuses = (
  charter: Charter,
  now: readonly SignatureNow[],
  labels: Labels,
): SignatureStatus[] => {
  const wanted = charter.review?.sign_off;
  if (now.length === 0 && wanted !== 'asked' && wanted !== 'required') return [];
  const silent = new Set(bindingActors(charter).map(({ actor }) => actor.id));
  return (charter.actors ?? []).flatMap(({ id = '' }): SignatureStatus[] => {
    const own = now.find((one) => one.actor === id);
    if (own !== undefined) return [statusFrom(charter, own, labels)];
    const none = { stale: [], kept: [], names: {}, withheld: 0, reservations: 0 };
    const name = nameOf(charter, id);
    return id !== '' && silent.has(id) ? [{ actor: id, name, status: 'not-asked', ...none }] : [];
  });
};

const statusFrom = (charter: Charter, signature: SignatureNow, labels: Labels): SignatureStatus => {
  const { actor, status, state, by, date, stale, kept, group, gone, reservations } = signature;
  const open = (ids: readonly string[]): string[] => ids.filter((id) => !group.includes(id));
  const called = (id: string): string => {
    if (Object.hasOwn(charterShape.fields, id)) return labels.entity(id).label;
    const there = recordsOf(charter).get(id);
    if (there === undefined) return gone[id] ?? id;
    const name = nameOf(charter, id);
    // What is called by what it points at says what it is.
    return there.named ? name : `${labels.entity(there.list).one}: ${name}`;
  };
  return {
    actor,
    name: nameOf(charter, actor),
    status,
    state,
    ...(by === undefined ? {} : { by: nameOf(charter, by) }),
    ...(date === undefined ? {} : { date }),
    stale: open(stale),
    kept: open(kept),
    names: Object.fromEntries(open([...stale, ...kept]).map((id) => [id, called(id)])),
    withheld: group.length,
    reservations: reservations.length,
  };
};

export const signatureLines = (
  signatures: readonly SignatureStatus[],
  words: SignatureStatusWords,
): string[] => [
  words.title,
  ...(signatures.length === 0
    ? [`  ${words.none}`]
    : signatures.map((one) => `  ${signatureLine(one, words)}`)),
];

export const signatureLine = (one: SignatureStatus, words: SignatureStatusWords): string => {
  const { name, status, state, by = '', date = '', stale, kept, names } = one;
  const called = (id: string): string => names[id] ?? id;
  const first = (state === 'stale' ? stale : kept).map(called);
  const what = status === 'not-asked' ? words.notAsked : words.status[status];
  return [
    words.line({ actor: name, what, by, date }),
    ...(state === undefined || state === 'same' ? [] : [`${words.state[state]}${listed(first)}`]),
    ...(state === 'stale' && kept.length > 0 ? [words.reworded(kept.map(called))] : []),
    ...(one.reservations === 0 ? [] : [words.reservations(one.reservations)]),
  ].join('; ');
};

const listed = (names: readonly string[]): string =>
  names.length === 0 ? '' : `: ${names.join('; ')}`;
