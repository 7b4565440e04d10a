// Parts of a line → the inline nodes of a Markdown tree: folded, never empty, and as cheap as they can be.
import type { PhrasingContent } from 'mdast';
import { fold } from './fold.ts';
import type { Inline } from './outline-parts.ts';

/** The parts with a space between. */
export const phrasing = (parts: readonly Inline[]): PhrasingContent[] => {
  const ready = writtenOf(parts);
  if (ready !== undefined) return [{ type: 'html', value: ready }];
  return parts.flatMap((part, at) => (at === 0 ? [nodeOf(part)] : [space, nodeOf(part)]));
};

/** A construct with nothing in it would be another construct. */
export const folded = (value: string): string => fold(value) || '–';

/**
 * Most lines hold nothing that Markdown could mistake: words, and marks that only separate words.
 * The tree's writer tries some sixty escapes on every text, which would take most of the time of a document,
 * so such lines are handed to it ready. Everything else goes its way.
 */
const writtenOf = (parts: readonly Inline[]): string | undefined => {
  const words = parts.map((part) => {
    const text = folded(part.text);
    if (part.kind === 'link' || !harmless.test(text)) return undefined;
    return part.kind === 'strong' ? `**${text}**` : text;
  });
  if (!words.every((word) => word !== undefined)) return undefined;
  const line = words.join(' ');
  return startsItem.test(line) ? undefined : line;
};
const harmless =
  /^(?:– )?[\p{L}\p{N}«§](?:[\p{L}\p{N} ,;()/×§«»–%'"?-]|[.:!](?=[ );]|$)|(?<=\d)\.(?=\d))*$/u;
const startsItem = /^\d+[.)]/u;

const nodeOf = (part: Inline): PhrasingContent => {
  const text: PhrasingContent = { type: 'text', value: folded(part.text) };
  switch (part.kind) {
    case 'text':
      return text;
    case 'strong':
      return { type: 'strong', children: [text] };
    case 'link':
      return { type: 'link', url: part.url, children: [text] };
    default:
      return part satisfies never;
  }
};
const space: PhrasingContent = { type: 'text', value: ' ' };
