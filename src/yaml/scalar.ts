// A text to a YAML scalar that every reader, old or new, takes for the same text.
import { firstControl } from './text.ts';

/** Characters that show as something else than they are, or that some readers take for a line break. */
const unseen =
  /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
const allUnseen = new RegExp(unseen.source, 'gu');
const special = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
/** Numbers, dates, times and what looks like them in any version of YAML. */
const numberLike = /^[-+.]?\d[\d_.,:a-fxo+-]*$|^\d{4}-\d\d?-\d\d?/i;
const marks = /^[-?:,[\]{}#&*!|>'"%@`.]/;

export function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim()) return false;
  if (unseen.test(text)) return false;
  if (marks.test(text) || special.test(text) || numberLike.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !(flow && /[,[\]{}]/.test(text));
}

const code = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(allUnseen, code);
}

export function singleQuoted(text: string): string | undefined {
  return unseen.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`;
}

export function scalar(text: string, flow: boolean): string {
  return isPlain(text, flow) ? text : doubleQuoted(text);
}

/** Whether a literal block can hold the text as it is. */
export function fitsBlock(text: string): boolean {
  return !unseen.test(text.replace(/[\n\t]/g, ' ')) && firstControl(text) === undefined;
}
