// A text → what in it looks like a person's mail address, phone number or national identity number.
import { identityNumbersIn } from './identity-numbers.ts';

/** It ends in letters: `core@1.0.0` is a version of a pack. */
export const mail = /(?<who>[\p{L}\p{N}._%+-]+)@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** With a country code, or said to be one: bare digits may be a case number. */
export const phone =
  /(?<![\p{L}\d])\+\d{2,3}[-\s\d()]{7,14}\d|(?<!\p{L})(?:tlf|tel|telefon|phone|mobil|mob)(?!\p{L})\.?:?\s*\d[-\s\d]{4,12}\d/iu;

/** Bare digits set as a Norwegian phone number is, or that begin as a mobile does: to hide one too many costs little. */
const bare =
  /(?<![\p{L}\d.,-])(?:\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|[49]\d{7})(?![\p{L}\d]|[.,-]\d)/gu;

const mayHold = /@|\d{6}|\d[-\s\d()]{5,}\d/;

export const personalIn = (text: string): string[] =>
  mayHold.test(text)
    ? [
        ...[...text.matchAll(mail)].map(([all]) => all),
        ...identityNumbersIn(text),
        ...[...text.matchAll(new RegExp(phone.source, 'giu'))].map(([all]) => all),
        ...[...text.matchAll(bare)].map(([all]) => all),
      ]
    : [];
