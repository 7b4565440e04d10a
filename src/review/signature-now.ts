// What an organisation signed and the charter as it is → whether it still stands, and which records it must say again (semantics 24).
import { firstDay, lastDay } from '../charter/dates.ts';
import { valueFingerprint } from '../charter/fingerprint.ts';
import { byId, holders } from '../charter/present.ts';
import { eachRecord, recordsOf } from '../charter/references.ts';
import type { AnyRecord, Charter } from '../charter/schema.ts';
import type {
  MandateFault,
  Signature,
  SignatureNow,
  Signatures,
  StraySignature,
} from '../charter/signature-file.ts';
import type { Change } from '../diff/change.ts';
import { askedBy } from '../diff/consent/asked.ts';
import { diffCharters } from '../diff/diff.ts';
import { wordingOf } from '../diff/wording.ts';
import { charterThen } from './charter-then.ts';
import { signedPart, thingsIn, type SignedPart } from './signed-part.ts';

export const signatureNow = (signature: Signature, charter: Charter): SignatureNow => {
  const { actor = '', status = 'asked', copy = {} } = signature;
  const then = new Set(thingsIn(copy).map(({ id }) => id));
  const parts = { then: copy, now: signedPart(charter, actor, then) };
  const { stale, kept } = changesOf(parts, { actor, charter });
  const { by, date, document, reason, reservations } = signature;
  const mandate = mandateFault(signature, charter);
  return {
    actor,
    status,
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
    ...(document === undefined ? {} : { document }),
    ...(reason === undefined ? {} : { reason }),
    reservations: (reservations ?? []).map(({ about = '', text = '' }) => ({ about, text })),
    state: stale.length > 0 ? 'stale' : kept.length > 0 ? 'kept' : 'same',
    stale,
    kept,
    group: groupIn([copy, charter], [...stale, ...kept]),
    gone: goneIn(copy, charter, [...stale, ...kept]),
    isEdited: isEdited(signature),
    ...(mandate === undefined ? {} : { mandate }),
  };
};

export interface SignatureFile {
  /** `stad.yaml`. */
  name: string;
  signature: Signature;
}

/** In the order of the charter's actors; a file for nobody comes apart. */
export const signaturesNow = (files: readonly SignatureFile[], charter: Charter): Signatures => {
  const actors = charter.actors ?? [];
  const strays = files.flatMap(({ name, signature: { actor = '' } }): StraySignature[] => {
    if (name !== `${actor}.yaml`) return [{ name, actor, why: 'other-name' }];
    return byId(actors, actor) === undefined ? [{ name, actor, why: 'unknown-actor' }] : [];
  });
  const isStray = (name: string): boolean => strays.some((one) => one.name === name);
  const given = files.filter(({ name }) => !isStray(name));
  const now = actors.flatMap(({ id }) =>
    given
      .filter(({ signature }) => signature.actor === id)
      .map(({ signature }) => signatureNow(signature, charter)),
  );
  return { now, strays };
};

/** What changed and must be agreed to again, and what changed and asks this actor nothing (semantics 21 and 22). */
const changesOf = (
  { then, now }: { then: SignedPart; now: SignedPart },
  { actor, charter }: { actor: string; charter: Charter },
): { stale: string[]; kept: string[] } => {
  const before = printsOf(then);
  const after = printsOf(now);
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changed = ids.filter((id) => before.get(id) !== after.get(id));
  const isReordered = orderOf(then) !== orderOf(now);
  if (changed.length === 0 && !isReordered) return { stale: [], kept: [] };
  const { language, edition } = charter;
  const accepted = edition?.accepted_wording;
  const spoken = {
    ...(language === undefined ? {} : { language }),
    ...(accepted === undefined ? {} : { edition: { accepted_wording: accepted } }),
  };
  const changes = diffCharters({ ...then, ...spoken }, { ...now, ...spoken }, wordingOf);
  const place = placesIn(then, now);
  const sides = { before: charterThen(charter, then, now), after: charter };
  const asksAgain = (change: Change): boolean => askedBy(change, sides).actors.includes(actor);
  const asking = new Set(changes.filter(asksAgain).map(place));
  const known = new Set(changes.map(place));
  const renamed = new Set(
    changes.flatMap(({ kind, before: old }) => (kind === 'renamed' ? [old] : [])),
  );
  // A fingerprint that differs with no change to show for it only follows a new id, or is not trusted.
  const isStale = (id: string): boolean => asking.has(id) || (!known.has(id) && renamed.size === 0);
  const named = changed.filter((id) => !renamed.has(id));
  const order = isReordered && asking.has('escalation') ? ['escalation'] : [];
  return {
    stale: [...named.filter(isStale), ...order],
    kept: named.filter((id) => !isStale(id)),
  };
};

/** The one list whose order means something: one is asked after the other. */
const orderOf = ({ escalation = [] }: SignedPart): string =>
  escalation.map(({ id }) => id).join(' ');

/** A change inside a record is a change of the outermost one, which is what was signed. */
const placesIn = (...parts: readonly SignedPart[]): ((change: Change) => string) => {
  const outer = new Map<string, string>();
  for (const part of parts)
    for (const { id, path } of eachRecord(part)) {
      const [list = '', at] = path;
      const records = (part as Record<string, AnyRecord[]>)[list];
      outer.set(id, (typeof at === 'number' ? records?.[at]?.id : undefined) ?? `${list}`);
    }
  return ({ record }) => outer.get(record) ?? record;
};

const printsOf = (part: SignedPart): Map<string, string> =>
  new Map(thingsIn(part).map(({ id, value, shape }) => [id, valueFingerprint(value, shape)]));

/** Those that are, or were, kept within the group: their names are not told. */
const groupIn = (parts: readonly SignedPart[], ids: readonly string[]): string[] => {
  const hidden = new Set(
    parts
      .flatMap(thingsIn)
      .filter(({ value }) => (value as { visibility?: unknown }).visibility === 'group')
      .map(({ id }) => id),
  );
  return ids.filter((id) => hidden.has(id));
};

/** What is no longer in the charter, as it was called. */
const goneIn = (
  copy: SignedPart,
  charter: Charter,
  ids: readonly string[],
): Record<string, string> => {
  const [then, now] = [recordsOf(copy), recordsOf(charter)];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const label = now.has(id) ? undefined : then.get(id)?.label;
      return label === undefined ? [] : [[id, label]];
    }),
  );
};

/** The copy is no longer what was signed. */
const isEdited = ({ copy = {}, fingerprints = {} }: Signature): boolean => {
  const prints = printsOf(copy);
  return (
    prints.size !== Object.keys(fingerprints).length ||
    [...prints].some(([id, print]) => fingerprints[id] !== print)
  );
};

/** Why the role may not be one that can bind its organisation; undefined when nothing speaks against it. */
export const mandateFault = (
  { actor, by, date = '', status }: Pick<Signature, 'actor' | 'by' | 'date' | 'status'>,
  charter: Charter,
): MandateFault | undefined => {
  if (status === 'asked') return undefined;
  const role = byId(charter.roles, by);
  if (role === undefined) return 'no-role';
  if (!holders(role).includes(actor ?? '')) return 'not-held';
  if (status === 'declined') return undefined;
  const own = (charter.anchoring ?? []).filter((one) => one.actor === actor);
  if (own.length === 0) return 'no-anchoring';
  const given = own.filter(
    ({ state = 'given', valid_from, valid_to }) =>
      state === 'given' &&
      (valid_from === undefined || firstDay(valid_from) <= lastDay(date)) &&
      (valid_to === undefined || firstDay(date) <= lastDay(valid_to)),
  );
  if (given.length === 0) return 'not-given';
  const isCovered = given.some(({ covers }) => covers === undefined || covers.includes('goals'));
  return isCovered ? undefined : 'not-covered';
};
