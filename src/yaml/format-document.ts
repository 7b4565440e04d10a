// A value and its shape to the text of a new file: keys in the shape's order, its sections a blank line apart.
import { pairText, type Style } from './emit.ts';
import type { Shape } from './shape.ts';
import { fieldOf, tidy } from './tidy.ts';

export function formatDocument(
  value: unknown,
  { shape, ...style }: Style & { shape: Shape },
): string {
  let text = '';
  for (const [key, entry] of Object.entries(tidy(value, shape) ?? {})) {
    const field = fieldOf(shape, key);
    if (field === undefined) continue;
    if (text !== '' && typeof entry === 'object') text += '\n';
    text += `${pairText(key, entry, { shape: field, at: { column: 0, ...style } })}\n`;
  }
  return text;
}
