// A charter, the text it was read from and the words for it → charter.md, the same bytes for the same input.
import type { Charter } from '../charter/schema.ts';
import { closingLine, type ClosingOptions } from './closing-line.ts';
import { markdownOf } from './markdown.ts';
import { outlineOf } from './outline.ts';
import type { OutlineOptions } from './telling.ts';

export interface RenderOptions extends OutlineOptions {
  /** The program's own. */
  version: string;
}

export const renderMarkdown = (
  charter: Charter,
  source: string,
  options: RenderOptions,
): string => {
  const body = `${markdownOf(outlineOf(charter, options))}\n`;
  const { version } = options;
  return `${body}${closingLine({ source, body, version, options: closingOptions(options) })}\n`;
};

/** What the closing line says of the options, so that the same document can be made again. */
const closingOptions = ({
  internal,
  labels,
  persons,
  reviews,
  signatures,
}: OutlineOptions): ClosingOptions => ({
  language: labels.language,
  ...(internal ? { internal: 'yes' } : {}),
  ...(persons === undefined ? {} : { persons: 'yes' }),
  ...(reviews === undefined || reviews.count === 0
    ? {}
    : { reviews: `${reviews.count}`, last: reviews.last ?? '' }),
  ...(signatures === undefined ? {} : { signatures: signatures.mark }),
});
