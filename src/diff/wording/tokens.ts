// A text → its words, numbers and marks, each with what makes it the same as another.
import { abbreviations } from '../../words/abbreviations.ts';
import { lookUp, type Found, type Lexicon } from './lexicon.ts';
import type { WatchKind } from './table.ts';

export interface Token {
  text: string;
  /** Two tokens with one key say the same. */
  key: string;
  /** A word or a number that must not move; `mark` is one that is not mere punctuation. */
  watch?: WatchKind | 'mark';
  /** Two tokens with one key and two forms are a verb with and without its `-r` or `-s`. */
  form?: string;
  /** First in its sentence, where the capital letter says nothing. */
  opens: boolean;
  /** The punctuation before it. */
  gap: string;
}

export interface Read {
  tokens: Token[];
  /** The punctuation after the last. */
  end: string;
}

const piece =
  /(?<number>\d+(?:[.,:]\d+)*\p{L}*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’.\u2010\u2011-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<mark>[^\p{L}\p{N}\s])|(?<line>\n+)/gu;
/** Punctuation that ties and parts; every other mark stands for something. */
const harmless = /^[.,;:!\u2013\u2014\u2026-]$/u;
const endsSentence = /[.;:!?\n]$/;

export function readTokens(text: string, lexicon: Lexicon): Read {
  const tokens: Token[] = [];
  let gap = '';
  for (const found of plain(text).matchAll(piece)) {
    const { number, word, line } = found.groups ?? {};
    const [said] = found;
    if (line !== undefined) gap += '\n';
    else if (number !== undefined || word !== undefined) {
      const after = tokens.at(-1);
      const opens = after === undefined || endsHere(gap, after, lexicon.language);
      tokens.push({ text: said, opens, gap, ...keyed(said, { opens, lexicon, after }) });
      gap = '';
    } else if (harmless.test(said)) gap += isOfShortForm(said, gap, tokens.at(-1)) ? '' : said;
    else {
      const { key, watch = 'mark' as const } = lookUp(said, lexicon);
      tokens.push({ text: said, key, watch, opens: false, gap });
      gap = '';
    }
  }
  return { tokens, end: gap };
}

/** One kind of quotation mark, apostrophe and hyphen; a range and a minus are marks; thousands stand together. */
function plain(text: string): string {
  return text
    .replace(/[«»“”„‟"]/g, '"')
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/^(\s*)-(?=\s)/gm, '$1')
    .replace(/(\d)\s*[-\u2013\u2014\u2212]\s*(?=\d)/g, '$1\u2192')
    .replace(/(^|\s)[-\u2212](?=\d)/g, '$1\u2212')
    .replace(/(?<![\d.,])(\d{1,3})((?:[ \u00a0\u202f]\d{3})+)(?![\d])/g, (whole) =>
      whole.replace(/\s/g, ''),
    )
    .replace(/(?<![\p{L}\d])(kl|nr|kap|pkt|ca)\.(?=\s*\d)/giu, '$1')
    .replace(/%/g, ' % ');
}

/** The last full stop of `f.eks.` and `e.g.` belongs to the word. */
function isOfShortForm(said: string, gap: string, before: Token | undefined): boolean {
  return said === '.' && gap === '' && /^\p{L}+(?:\.\p{L}+)+$/u.test(before?.text ?? '');
}

/** A full stop after an abbreviation ends nothing. */
function endsHere(gap: string, before: Token, language: string): boolean {
  if (!endsSentence.test(gap)) return false;
  const short = abbreviations[language] ?? [];
  return gap !== '.' || !short.includes(before.text.toLowerCase());
}

interface Around {
  opens: boolean;
  lexicon: Lexicon;
  after: Token | undefined;
}

function keyed(said: string, around: Around): Found {
  if (/^\d/.test(said)) return { key: said.toLowerCase(), watch: 'number' };
  if (isMay(said, around)) return { key: 'May', watch: 'date' };
  return lookUp(said, around.lexicon);
}

/** In English May is a month, and may is not. */
function isMay(said: string, { opens, lexicon, after }: Around): boolean {
  return lexicon.language === 'en' && said === 'May' && (!opens || after?.watch === 'number');
}
