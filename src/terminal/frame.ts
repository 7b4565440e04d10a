// A prompt as it is shown → the rows of the screen, made to fit: header, question, what stands there, answer, hints.
import type { Header, Prompt } from '../interview/ask.ts';
import type { Drawn, View } from './body.ts';
import { drawShown, type Asked, type Shown } from './machine.ts';
import { printable } from './printable.ts';
import { timeText } from './header-time.ts';
import { standing } from './standing.ts';
import type { Style } from './style.ts';
import { cut, marginOf, pad, readingWidth, widthOf, wrap } from './width.ts';

export interface Frame {
  rows: string[];
  cursor?: { row: number; column: number };
  /** What the answer was drawn in: keys are read in it. */
  view: View;
}
export interface Screen {
  columns: number;
  rows: number;
  style: Style;
}

/** The parts above the answer, in order, and how little each can be made when there is no room. */
interface Part {
  rows: string[];
  paint?: (row: string) => string;
  /** Gives way first: the highest number. */
  gives: number;
  /** Rows it keeps when it gives way. */
  keeps: number;
  /** Half of it says nothing. */
  whole?: true;
}

export function frame(shown: Shown, asked: Asked, screen: Screen): Frame {
  const { columns, style } = screen;
  const margin = marginOf(columns, style.roomy);
  const width = readingWidth(columns, style.roomy);
  const view = { style, words: asked.setting.words, width, height: 0 };

  // Drawn once with all the room in the world: so much it would take, and so many hints.
  const natural = drawShown(shown, asked, { ...view, height: 1000 });
  const hints = footOf(shown, natural, { prompt: asked.prompt, view }).length;
  const room = Math.max(8, screen.rows - 2);
  const wanted = Math.min(natural.rows.length, shown.over ? 14 : answerRows[asked.prompt.kind]);
  const above = fit(partsAbove(shown, asked, view), { room: room - wanted - hints - 2, view });
  const gap = above.length > 0 && !standsClose(shown, asked.prompt) ? [''] : [];
  const left = room - above.length - gap.length - hints - 1;
  const bodyView = { ...view, height: Math.max(2, left) };
  const drawn = drawShown(shown, asked, bodyView);
  const foot = footOf(shown, drawn, { prompt: asked.prompt, view });
  const spare = room - above.length - gap.length - drawn.rows.length - foot.length;
  const top = [...(spare > 1 ? [''] : []), ...above, ...gap];
  const rows = [...top, ...drawn.rows, ...(spare > 0 ? [''] : []), ...foot];
  return {
    rows: rows
      .slice(0, Math.max(8, screen.rows - 1))
      .map((row) => (row === '' ? '' : ' '.repeat(margin) + row)),
    ...(drawn.cursor
      ? { cursor: { row: top.length + drawn.cursor.row, column: margin + drawn.cursor.column } }
      : {}),
    view: bodyView,
  };
}

/** What is typed stands right below its label. */
const standsClose = ({ over }: Shown, prompt: Prompt): boolean =>
  !over && prompt.label !== undefined && typedBelow.includes(prompt.kind);
const typedBelow: Prompt['kind'][] = ['text', 'long', 'number', 'date'];

/** Rows the answer should have before the parts above it give way. */
const answerRows: Record<Prompt['kind'], number> = {
  text: 3,
  number: 2,
  date: 3,
  yesno: 2,
  long: 6,
  choice: 6,
  choices: 6,
  reference: 7,
  references: 7,
  rows: 7,
  lines: 7,
  page: 8,
};

/** More than any screen holds; what is longer is drawn anew at every key, and never seen. */
const reach = 10_000;

const rowsOf = (text: string, width: number): string[] =>
  wrap(printable(text.slice(0, reach)), width);

function partsAbove({ over }: Shown, asked: Asked, view: View): Part[] {
  const { prompt, setting } = asked;
  const { style, width } = view;
  const blank: Part = { rows: style.roomy ? ['', ''] : [''], gives: 9, keeps: 0 };
  const ask = rowsOf(prompt.ask, width);
  const why = prompt.why === undefined ? [] : rowsOf(prompt.why, width);
  const parts: Part[] = [
    ...(prompt.header
      ? [
          { rows: [headerRow(prompt.header, view)], paint: style.accent, gives: 1, keeps: 1 },
          { rows: [style.glyphs.rule.repeat(width)], paint: style.quiet, gives: 8, keeps: 0 },
          blank,
        ]
      : []),
    { rows: ask, paint: style.strong, gives: 3, keeps: 2 },
    { rows: why, paint: style.quiet, gives: 6, keeps: 0, whole: true },
  ];
  if (over) return parts;
  const label = prompt.label === undefined ? [] : rowsOf(prompt.label, width);
  const beside = (prompt.beside ?? []).flatMap((line) =>
    line
      .slice(0, reach)
      .split('\n')
      .flatMap((one) => rowsOf(one, width - 2).map((row) => `  ${row}`)),
  );
  // Ticks in the list show what is chosen already.
  const ticks = prompt.kind === 'choices' || prompt.kind === 'references';
  const now = standing(ticks ? { ...prompt, current: [] } : prompt, setting).flatMap(
    ({ what, value }) => standingRows(what, value, width),
  );
  return [
    ...parts,
    ...(beside.length > 0 ? [blank, { rows: beside, gives: 5, keeps: 1 }] : []),
    ...(label.length > 0 || now.length > 0 ? [blank] : []),
    { rows: label, paint: style.accent, gives: 2, keeps: 1 },
    { rows: now, gives: 4, keeps: 1 },
  ];
}

/** Where it is narrow the time gives way, then the end of the theme's name; the counter stays. */
function headerRow(header: Header, view: View): string {
  const { theme, number, of, counts } = header;
  const { style, words, width } = view;
  const { dot, more } = style.glyphs;
  const time = timeText(header, words);
  const counter = ` ${dot} ${(counts === 'themes' ? words.theme : words.question)(number, of)}`;
  const start = printable(theme) + counter;
  const room = width - widthOf(time) - 2;
  const line =
    widthOf(start) <= room
      ? `${pad(start, room)}  ${time}`
      : cut(
          cut(printable(theme), Math.max(8, width - widthOf(counter)), more) + counter,
          width,
          more,
        );
  return style.accent(line);
}

function standingRows(what: string, value: string, width: number): string[] {
  const lines = value.slice(0, reach).split('\n').map(printable);
  const indent = widthOf(what) + 2;
  return lines
    .flatMap((line) => wrap(line, Math.max(8, width - indent)))
    .map((row, index) => (index === 0 ? `${what}: ${row}` : ' '.repeat(indent) + row));
}

/** Takes rows from the parts that matter least, until the rest fits. */
function fit(parts: Part[], { room, view }: { room: number; view: View }): string[] {
  const kept = parts.map((part) => ({ ...part }));
  let excess = kept.reduce((sum, { rows }) => sum + rows.length, 0) - Math.max(3, room);
  for (const part of [...kept].sort((a, b) => b.gives - a.gives)) {
    if (excess <= 0) break;
    const givable = Math.max(0, part.rows.length - part.keeps);
    const taken = part.whole ? givable : Math.min(excess, givable);
    excess -= taken;
    if (taken > 0) part.rows = shortened(part.rows, part.rows.length - taken, view);
  }
  return kept.flatMap(({ rows, paint }) => (paint ? rows.map(paint) : rows));
}

const shortened = (rows: string[], count: number, { style: { glyphs }, width }: View): string[] =>
  rows
    .slice(0, count)
    .map((row, at) =>
      at === count - 1 && row !== ''
        ? cut(row, width - widthOf(glyphs.more), '') + glyphs.more
        : row,
    );

/** The problem, or what the keys do; help and menu are said wherever they work, the other hints as far as there is room. */
function footOf(
  { problem, over, body }: Shown,
  { hints }: Drawn,
  { prompt, view }: { prompt: Prompt; view: View },
): string[] {
  const { style, words, width } = view;
  if (problem !== undefined)
    return wrap(printable(problem), width - 2)
      .slice(0, 3)
      .map((row, index) => style.problem(`${index === 0 ? style.glyphs.problem : ' '} ${row}`));
  const always = over
    ? []
    : [
        ...(prompt.menu.includes('use') ? [words.hints.use] : []),
        ...(body.empty ? [words.hints.help] : []),
        words.hints.menu,
      ];
  const fitting = (kept: string[]): string[] => {
    const rows = joined([...kept, ...always], view);
    return rows.length <= 3 || kept.length === 0 ? rows.slice(0, 3) : fitting(kept.slice(0, -1));
  };
  return fitting(hints).map(style.quiet);
}

/** Hints side by side, broken only between two of them. */
function joined(hints: string[], { width, style }: View): string[] {
  const between = ` ${style.glyphs.dot} `;
  const rows: string[] = [];
  for (const hint of hints) {
    const last = rows.at(-1);
    const both = last === undefined ? hint : last + between + hint;
    if (last !== undefined && widthOf(both) <= width) rows[rows.length - 1] = both;
    else rows.push(cut(hint, width, style.glyphs.more));
  }
  return rows;
}
