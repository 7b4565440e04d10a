// Words of anybody → nodes of a Markdown tree, in which nothing is markup and nobody is called upon.
import type { Heading, List, Paragraph, PhrasingContent } from 'mdast';
import { fold } from '../render/fold.ts';

export { writtenMarkdown as written } from '../render/markdown.ts';

/** `@name` would send a message to whoever has that name on the forge. */
const afterAt = /(?<=@)(?=[\p{L}\p{N}_])/u;
const nothingBetween: PhrasingContent = { type: 'html', value: '&#8203;' };

const words = (text: string): PhrasingContent[] =>
  (fold(text) || '–')
    .split(afterAt)
    .map((value): PhrasingContent => ({ type: 'text', value }))
    .flatMap((part, at) => (at === 0 ? [part] : [nothingBetween, part]));

export const strong = (text: string): PhrasingContent => ({
  type: 'strong',
  children: words(text),
});

/** Struck out: what stands no longer. */
export const gone = (text: string): PhrasingContent => ({
  type: 'delete',
  children: words(text),
});

/** The parts with a space between. */
export const paragraph = (...parts: (string | PhrasingContent)[]): Paragraph => ({
  type: 'paragraph',
  children: parts
    .map((part) => (typeof part === 'string' ? words(part) : [part]))
    .flatMap((part, at) => (at === 0 ? part : [{ type: 'text' as const, value: ' ' }, ...part])),
});

/** Words of one text that stayed, went and came; between two marks there is always a space. */
export const marked = (
  pieces: readonly { text: string; is: 'same' | 'gone' | 'come' }[],
): Paragraph => {
  const children: PhrasingContent[] = [];
  const space = (): void => {
    const last = children.at(-1);
    if (last !== undefined && !(last.type === 'text' && last.value === ' '))
      children.push({ type: 'text', value: ' ' });
  };
  let previous: 'same' | 'gone' | 'come' = 'same';
  for (const { text, is } of pieces) {
    if (/^\s/u.test(text) || (is !== 'same' && previous !== 'same')) space();
    if (text.trim() !== '')
      children.push(...(is === 'same' ? words(text) : [is === 'gone' ? gone(text) : strong(text)]));
    if (/\s$/u.test(text)) space();
    previous = is;
  }
  return { type: 'paragraph', children };
};

export const heading = (depth: 1 | 2 | 3, text: string): Heading => ({
  type: 'heading',
  depth,
  children: words(text),
});

export const list = (items: readonly Paragraph[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    children,
  })),
});
