// What an organisation says of a charter → its signature, with a copy of all it says it of; or why it cannot be recorded.
import { charterFingerprint } from '../charter/fingerprint.ts';
import { byId, called } from '../charter/present.ts';
import { recordsOf } from '../charter/references.ts';
import { charterShape, type Charter } from '../charter/schema.ts';
import type { Signature, SignatureStatus } from '../charter/signature-file.ts';
import { nearest } from '../yaml/nearest.ts';
import { fingerprintsOf, signedPart, thingsIn } from './signed-part.ts';

export interface Statement {
  actor: string;
  status: SignatureStatus;
  /** Role id. */
  by?: string;
  /** YYYY-MM-DD. */
  date: string;
  document?: string;
  reason?: string;
  reservations: readonly { about: string; text: string }[];
}

export type CannotSign =
  | { kind: 'unknown-actor' | 'unknown-role' | 'unknown-record'; typed: string; near?: string }
  | { kind: 'left'; name: string; on: string }
  /** An observer, or the like, that nothing in the charter names. */
  | { kind: 'nothing-to-sign'; name: string };

export const signatureOf = (
  charter: Charter,
  said: Statement,
): { signature: Signature } | { fault: CannotSign } => {
  const fault = faultIn(charter, said);
  if (fault) return { fault };
  const copy = signedPart(charter, said.actor);
  const { actor, status, by, date, document, reason, reservations } = said;
  return {
    signature: {
      actor,
      status,
      ...(by === undefined ? {} : { by }),
      date,
      ...(document === undefined ? {} : { document }),
      ...(reason === undefined ? {} : { reason }),
      ...(reservations.length === 0
        ? {}
        : { reservations: reservations.map((one) => ({ ...one })) }),
      charter_fingerprint: charterFingerprint(charter),
      fingerprints: fingerprintsOf(copy),
      copy,
    },
  };
};

const faultIn = (charter: Charter, said: Statement): CannotSign | undefined => {
  const { actors = [], roles = [] } = charter;
  const actor = byId(actors, said.actor);
  if (actor === undefined) return unknown('unknown-actor', said.actor, namesIn(actors));
  const name = called(actor);
  if (actor.left !== undefined) return { kind: 'left', name, on: actor.left };
  if (said.by !== undefined && byId(roles, said.by) === undefined)
    return unknown('unknown-role', said.by, namesIn(roles));
  const ids = [...recordsOf(charter).keys(), ...sectionsOf(charter)];
  const stray = said.reservations.find(({ about }) => !ids.includes(about));
  if (stray !== undefined)
    return unknown(
      'unknown-record',
      stray.about,
      ids.map((id) => [id, id]),
    );
  const things = thingsIn(signedPart(charter, said.actor));
  const isOnlyItself = things.every(({ id }) => id === said.actor);
  return isOnlyItself ? { kind: 'nothing-to-sign', name } : undefined;
};

type Named = readonly (readonly [word: string, id: string])[];

/** By id, and by what it is called. */
const namesIn = (records: readonly { id?: string; name?: string; title?: string }[]): Named =>
  records.flatMap((one) => {
    const { id } = one;
    return id === undefined ? [] : [[id, id] as const, [called(one), id] as const];
  });

const unknown = (
  kind: 'unknown-actor' | 'unknown-role' | 'unknown-record',
  typed: string,
  names: Named,
): CannotSign => {
  const word = nearest(
    typed,
    names.map(([one]) => one),
  );
  const near = names.find(([one]) => one === word)?.[1];
  return { kind, typed, ...(near === undefined ? {} : { near }) };
};

const sectionsOf = (charter: Charter): string[] =>
  Object.keys(charter).filter((key) => charterShape.fields[key]?.shape.kind === 'record');
