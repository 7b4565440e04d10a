// A search under way → its rows: the field, the entries below it, what is ticked.
import type { Drawn, View } from '../body.ts';
import type { Line } from '../line-editor.ts';
import { printable } from '../printable.ts';
import { columnHints } from './column.ts';
import type { Entry } from './entries.ts';
import { field } from './field.ts';
import { leaveHint } from './leave-hint.ts';
import { optionRows } from './option-rows.ts';
import type { Search } from './search.ts';

export function drawSearch(search: Search, view: View): Drawn {
  const { prompt, state, entries, several } = search;
  const { line, index, ticked } = state;
  const { style, words } = view;
  const typed = field(line, `${words.search}: `, { ...view, height: 2 });
  const rows = entries.map((entry) => ({
    label: entry.label,
    about: entry.kind === 'option' ? entry.about : undefined,
    mark: markOf(entry, { several, ticked, view }),
  }));
  const height = Math.max(1, view.height - typed.rows.length - 1);
  // What is ticked is seen, also where the list is longer than the room for it.
  const isTicked = (entry: Entry): boolean =>
    entry.kind === 'option' && ticked.includes(entry.value);
  const around = index < 0 ? entries.findIndex(isTicked) : index;
  const none = entries.length === 0 ? [`  ${style.quiet(words.noMatch)}`] : [];
  return {
    rows: [
      ...typed.rows,
      '',
      ...none,
      ...optionRows(rows, { active: index, around }, { ...view, height }),
    ],
    cursor: typed.cursor,
    hints: [...hintsOf(search, view), ...columnHints(prompt, view)],
  };
}

function markOf(
  entry: Entry,
  { several, ticked, view }: { several: boolean; ticked: string[]; view: View },
): string {
  if (entry.kind === 'new') return '+';
  if (entry.kind === 'text') return '"';
  const { glyphs } = view.style;
  return several ? (ticked.includes(entry.value) ? glyphs.ticked : glyphs.unticked) : '';
}

function hintsOf({ prompt, state, entries }: Search, { words }: View): string[] {
  const { hints } = words;
  const { line, index, ticked } = state;
  const entry = entries[index];
  const typed = line.text.trim() !== '';
  if (prompt.kind === 'reference') {
    if (entry) return [hints.choose];
    if (typed) return [hints.arrows];
    const leave = prompt.current === undefined ? leaveHint(prompt, hints) : [hints.keep];
    return [...(prompt.mayLeave ? leave : []), hints.typeOrPoint];
  }
  if (typed)
    return entry?.kind === 'option' ? [hints.tickEnter] : entry ? [hints.choose] : [hints.arrows];
  if (entry && entry.kind !== 'option') return [hints.choose];
  const enter = ticked.length > 0 ? [hints.goOn] : leaveHint(prompt, hints);
  return [...enter, entry ? hints.tick : hints.typeOrPoint];
}

export function drawNaming({ label, line }: { label: string; line: Line }, view: View): Drawn {
  const typed = field(line, `${view.style.glyphs.pointer} `, { ...view, height: 2 });
  const said = `${printable(label)} – ${view.words.newName}:`;
  return {
    rows: [said, ...typed.rows],
    cursor: { ...typed.cursor, row: typed.cursor.row + 1 },
    hints: [line.text.trim() === '' ? view.words.hints.backToList : view.words.hints.make],
  };
}
