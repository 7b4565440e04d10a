// The last line of a rendered charter: what it was made from, so that a later reader knows which side has moved.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Words and numbers that change what the document says: `internal`, `reviews`. */
export type ClosingOptions = Readonly<Record<string, string>>;

export interface ClosingLine {
  source: string;
  body: string;
  options: ClosingOptions;
  version: string;
}

export const closingLine = (made: ClosingLine): string =>
  `<!-- ${[
    'samspill',
    safe(made.version),
    `source=${hashOf(made.source)}`,
    `body=${hashOf(made.body)}`,
    ...optionTexts(made.options),
  ].join(' ')} -->`;

/** Hashes instead of texts. */
export const readClosingLine = (markdown: string): ClosingLine | undefined => {
  const line = partsOf(markdown)?.line;
  const found = line === undefined ? null : /^<!-- samspill (\S+) (.*) -->$/u.exec(line);
  if (found === null) return undefined;
  const pairs = found[2]!.split(' ').map((pair) => pair.split('=', 2) as [string, string]);
  const { source, body, ...options } = Object.fromEntries(pairs);
  if (source === undefined || body === undefined) return undefined;
  return { source, body, options, version: found[1]! };
};

export type Freshness =
  | 'fresh'
  | 'no-closing-line'
  | 'body-differs'
  | 'source-differs'
  | 'options-differ'
  | 'version-differs';

export interface Now {
  source: string;
  version: string;
  /** Left out, they are not compared. */
  options?: ClosingOptions;
}

/** A body edited by hand comes first: to render again would lose what was typed. */
export const freshness = (markdown: string, now: Now): Freshness => {
  const line = readClosingLine(markdown);
  if (line === undefined) return 'no-closing-line';
  if (line.body !== hashOf(partsOf(markdown)?.body ?? '')) return 'body-differs';
  if (line.source !== hashOf(now.source)) return 'source-differs';
  const options = optionTexts(line.options).join(' ');
  if (now.options !== undefined && optionTexts(now.options).join(' ') !== options) {
    return 'options-differ';
  }
  return line.version === safe(now.version) ? 'fresh' : 'version-differs';
};

/** The closing line is the last; what somebody typed after it belongs to the body. */
const partsOf = (markdown: string): { body: string; line: string } | undefined => {
  const text = unified(markdown);
  const start = text.lastIndexOf('<!-- samspill ');
  if (start < 0 || (start > 0 && text[start - 1] !== '\n')) return undefined;
  const [line = '', ...after] = text.slice(start).split('\n');
  return { body: text.slice(0, start) + after.join('\n').trim(), line };
};

/** A checkout with CRLF, or with a mark at the start, is the same file. */
const unified = (text: string): string => text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');

/** Of a text, whatever its line ends. */
export const hashOf = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(unified(text)))).slice(0, 16);

const optionTexts = (options: ClosingOptions): string[] =>
  Object.entries(options)
    .map(([name, value]) => `${safe(name)}=${safe(value)}`)
    .sort();

/** Nothing that could end the comment. */
const safe = (word: string): string =>
  word.replace(/[^a-z0-9.]+/giu, '-').replace(/^-+|-+$/gu, '') || '0';
