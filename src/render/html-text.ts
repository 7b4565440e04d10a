// Text as somebody wrote it → text and markup that a browser can only read: an escaping template.
import { fold } from './fold.ts';

declare const safe: unique symbol;
/** HTML made by this file alone. */
export type Html = string & { readonly [safe]: true };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  ':': '&#58;',
  '#': '&#35;',
};

/** A runner that reads what is printed looks for `::name::`, `##[name]` and `##vso[`: the second of two is an entity as well. */
export const escaped = (text: string): Html =>
  fold(text).replace(/[&<>"']|(?<=:):|(?<=#)#/gu, (one) => entities[one] ?? '') as Html;

type Part = { html: Html } | string | readonly { html: Html }[];

/** Strings are escaped; what is HTML already stands in `{ html }`. */
export const html = (pieces: TemplateStringsArray, ...parts: Part[]): Html =>
  pieces.reduce((made, piece, at) => made + written(parts[at - 1]) + piece) as Html;

const written = (part: Part | undefined): string => {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
};

export const joinedHtml = (pieces: readonly Html[]): { html: Html } => ({
  html: pieces.join('') as Html,
});
