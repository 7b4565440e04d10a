// The options of sign → what is said, and by whom; or why the call cannot be carried out.
import { UserError } from '../../errors.ts';
import type { CannotSign, Statement } from '../../review/sign.ts';
import type { SignWords } from '../../words/signing-words.ts';
import type { Call } from '../call.ts';

export interface SignOptions {
  actor?: string;
  by?: string;
  document?: string;
  reservation?: string[];
  decline?: boolean;
  reason?: string;
  asked?: boolean;
}

export const statementOf = ({ words, today }: Call, options: SignOptions): Statement => {
  const said = words.signing.sign;
  const { actor, by, document, reason, reservation = [] } = options;
  const isDeclined = options.decline === true;
  const isAsked = options.asked === true;
  if (actor === undefined || actor.trim() === '') throw new UserError(said.noActor);
  if (isDeclined && isAsked) throw new UserError(said.twoAtOnce);
  if (by === undefined && !isAsked) throw new UserError(said.noBy);
  if (isDeclined && (reason ?? '').trim() === '') throw new UserError(said.noReason);
  if (!isDeclined && reason !== undefined) throw new UserError(said.reasonAlone);
  if ((isDeclined || isAsked) && reservation.length > 0) throw new UserError(said.reservationAlone);
  return {
    actor,
    status: isDeclined ? 'declined' : isAsked ? 'asked' : 'signed',
    date: today,
    ...(by === undefined ? {} : { by }),
    ...(document === undefined ? {} : { document }),
    ...(reason === undefined ? {} : { reason }),
    reservations: merged(reservation.map((typed) => reservationOf(said, typed))),
  };
};

const reservationOf = (said: SignWords, typed: string): { about: string; text: string } => {
  const at = typed.indexOf('=');
  const about = typed.slice(0, at).trim();
  const text = typed.slice(at + 1).trim();
  if (at < 0 || about === '' || text === '') throw new UserError(said.badReservation(typed));
  return { about, text };
};

/** Two about the same are two paragraphs of one: a reservation is known by what it is about. */
const merged = (all: readonly { about: string; text: string }[]): Statement['reservations'] => {
  const texts = new Map<string, string>();
  for (const { about, text } of all)
    texts.set(about, texts.has(about) ? `${texts.get(about)}\n\n${text}` : text);
  return [...texts].map(([about, text]) => ({ about, text }));
};

export const refusalOf = (said: SignWords, fault: CannotSign): UserError => {
  switch (fault.kind) {
    case 'unknown-actor':
      return new UserError(said.unknownActor(fault.typed, fault.near));
    case 'unknown-role':
      return new UserError(said.unknownRole(fault.typed, fault.near));
    case 'unknown-record':
      return new UserError(said.unknownRecord(fault.typed, fault.near));
    case 'left':
      return new UserError(said.left(fault.name, fault.on));
    case 'nothing-to-sign':
      return new UserError(said.nothingToSign(fault.name), said.nothingToSignHint);
    default:
      return fault satisfies never;
  }
};
