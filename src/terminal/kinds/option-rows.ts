// Options → one row each, the marked one pointed at and said in full when its row was cut.
import type { View } from '../body.ts';
import { printable } from '../printable.ts';
import { cut, pad, widthOf, wrap } from '../width.ts';
import { windowed } from '../window.ts';

export interface OptionRow {
  label: string;
  about?: string | undefined;
  /** In front of the label: a number, a box. */
  mark?: string;
}

/** `around` is the row that must be seen when none is pointed at. */
export function optionRows(
  options: OptionRow[],
  { active, around = active }: { active: number; around?: number },
  view: View,
): string[] {
  const { style, width } = view;
  const labels = options.map(({ mark, label }) => (mark ? `${mark} ` : '') + printable(label));
  const abouts = options.map(({ about }) => (about ? printable(about) : ''));
  const column = Math.min(
    widest(labels),
    Math.max(Math.floor(width * 0.6), width - widest(abouts) - 4),
  );
  const rows = options.map((_, index) => {
    const pointer = index === active ? style.glyphs.pointer : ' ';
    const label = labels[index] ?? '';
    const about = abouts[index] ?? '';
    const room = width - column - 4;
    const told = room >= Math.min(6, widthOf(about)) ? cut(about, room, style.glyphs.more) : '';
    const shown = told === '' ? label : pad(cut(label, column, style.glyphs.more), column);
    const start = cut(`${pointer} ${shown}`, width, style.glyphs.more);
    const front = index === active ? style.accent(style.strong(start)) : start;
    return told === '' ? front : `${front}  ${style.quiet(told)}`;
  });
  const chosen = options[active];
  const full = chosen ? inFull(chosen, { label: labels[active] ?? '', column }, view) : [];
  const height = Math.max(1, view.height - full.length);
  const spaced = style.roomy && rows.length * 2 - 1 <= height;
  return [...(spaced ? apart(rows) : windowed(rows, around, { ...view, height })), ...full];
}

const widest = (texts: string[]): number => Math.max(0, ...texts.map(widthOf));

const apart = (rows: string[]): string[] =>
  rows.flatMap((row, index) => (index === 0 ? [row] : ['', row]));

/** Empty when the row says it all, or when there is no room. */
function inFull(
  option: OptionRow,
  { label, column }: { label: string; column: number },
  { width, height, style }: View,
): string[] {
  const about = option.about ? widthOf(printable(option.about)) : 0;
  const fits =
    about === 0
      ? widthOf(label) + 2 <= width
      : widthOf(label) <= column && column + about + 4 <= width;
  if (fits || height < 6) return [];
  const said = printable(option.about ? `${option.label} – ${option.about}` : option.label);
  return [
    '',
    ...wrap(said.slice(0, width * 20), width - 2)
      .slice(0, 3)
      .map((row) => `  ${style.quiet(row)}`),
  ];
}

/** Numbers in front while one key is enough to type them. */
export const numberMark = (index: number, count: number): string =>
  count <= 9 ? `${index + 1}` : '';

/** The next option whose label begins with the letter. */
export function startingWith(labels: string[], letter: string, from: number): number {
  const wanted = letter.toLowerCase();
  const order = labels.map((_, index) => (from + 1 + index) % labels.length);
  return order.find((index) => labels[index]?.toLowerCase().startsWith(wanted)) ?? -1;
}

/** Where the arrow keys and their kin go in a list; undefined when the key is another. */
export function moved(name: string, index: number, count: number): number | undefined {
  const last = count - 1;
  switch (name) {
    case 'up':
      return index <= 0 ? last : index - 1;
    case 'down':
      return index >= last ? 0 : index + 1;
    case 'home':
      return 0;
    case 'end':
      return last;
    case 'pageup':
      return Math.max(0, index - 8);
    case 'pagedown':
      return Math.min(last, index + 8);
    default:
      return undefined;
  }
}
