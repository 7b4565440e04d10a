// Rows and lines: typing adds, the arrow up enters the list, where a row is edited, removed or moved.
import type { Prompt, Reply, Row } from '../../interview/ask.ts';
import type { Body, Drawn, Memory, Pressed, View } from '../body.ts';
import { isEnter, type Key } from '../keys.ts';
import { clean, edit, insert, lineOf, type Line } from '../line-editor.ts';
import { printable } from '../printable.ts';
import type { PromptWords } from '../../words/prompt-words.ts';
import type { Setting } from '../typed-answer.ts';
import { cut } from '../width.ts';
import { field } from './field.ts';
import { leaveHint } from './leave-hint.ts';
import { optionRows } from './option-rows.ts';

type ListPrompt = Extract<Prompt, { kind: 'rows' | 'lines' }>;

interface State {
  line: Line;
  /** The row pointed at; undefined while typing. */
  focus?: number | undefined;
}

const rowsOf = (prompt: ListPrompt): Row[] =>
  prompt.kind === 'rows'
    ? prompt.rows
    : prompt.lines.map((label, index) => ({ id: String(index), label }));

/** After a row was moved or removed the place in the list is kept. */
function startOf(prompt: ListPrompt, memory: Memory | undefined): State {
  const line = lineOf(clean(prompt.draft ?? '', 'spaces'));
  const rows = rowsOf(prompt);
  if (!memory?.focus || rows.length === 0) return { line };
  const { id, index } = memory.focus;
  const found = rows.findIndex((row) => row.id === id);
  return { line, focus: found >= 0 ? found : Math.min(index, rows.length - 1) };
}

export function listBody(
  prompt: ListPrompt,
  setting: Setting,
  { memory, state = startOf(prompt, memory) }: { memory?: Memory | undefined; state?: State } = {},
): Body {
  const { line, focus } = state;
  const rows = rowsOf(prompt);
  const { problems } = setting.words;
  const canAdd = prompt.kind === 'lines' || prompt.canAdd;
  const next = (change: Partial<State>): Pressed => ({
    body: listBody(prompt, setting, { state: { ...state, ...change } }),
  });

  const enter = (self: Body): Pressed => {
    if (line.text.trim() !== '') return { reply: { do: 'add', values: [line.text.trim()] } };
    if (rows.length > 0 || prompt.mayLeave) return { reply: { do: 'done' } };
    return { body: self, problem: problems.needsAnswer };
  };

  const typing = (key: Key, self: Body): Pressed => {
    if (isEnter(key)) return enter(self);
    if (key.name === 'up') return rows.length > 0 ? next({ focus: rows.length - 1 }) : undefined;
    if (!canAdd) return key.text === '' ? undefined : { body: self, problem: problems.cannotAdd };
    if (key.name === 'paste') return paste(key.text, line, next);
    const edited = edit(line, key);
    return edited && next({ line: edited });
  };

  return {
    empty: line.text === '',
    typed: line.text,
    press(key): Pressed {
      return focus === undefined
        ? typing(key, this)
        : (inList(key, { rows, focus, byPlace: prompt.kind === 'lines', next }) ??
            (canAdd ? typedOver(key, line, next) : undefined));
    },
    draw: (view): Drawn => drawList({ prompt, rows, state, canAdd }, view),
  };
}

/** Who goes on typing with a row pointed at means the line below; the few letters that act are taken before. */
function typedOver(key: Key, line: Line, next: (change: Partial<State>) => Pressed): Pressed {
  if (key.name === 'paste')
    return paste(key.text, line, (change) => next({ focus: undefined, ...change }));
  const isLetter = /^[\p{L}\p{N}]/u.test(key.text) && !key.meta;
  const edited = isLetter ? edit(line, key) : undefined;
  return edited && next({ line: edited, focus: undefined });
}

/** Several lines are several records, what was typed around them included. */
function paste(text: string, line: Line, next: (change: Partial<State>) => Pressed): Pressed {
  const lines = clean(text, 'kept').split('\n');
  if (lines.length === 1) return next({ line: insert(line, lines[0] ?? '') });
  const whole = [line.text.slice(0, line.cursor) + (lines[0] ?? ''), ...lines.slice(1)];
  whole[whole.length - 1] += line.text.slice(line.cursor);
  const values = whole.map((one) => one.trim()).filter((one) => one !== '');
  return values.length === 0 ? undefined : { reply: { do: 'add', values } };
}

interface Place {
  rows: Row[];
  focus: number;
  /** Lines have no id of their own: one that moves has a new one. */
  byPlace: boolean;
  next: (change: Partial<State>) => Pressed;
}

function inList(key: Key, { rows, focus, byPlace, next }: Place): Pressed {
  const row = rows[focus];
  if (!row) return next({ focus: undefined });
  const move = (by: 1 | -1): Pressed => {
    const to = focus + by;
    if (to < 0 || to >= rows.length) return next({});
    return give({ do: 'move', id: row.id, to }, { index: to, ...(byPlace ? {} : { id: row.id }) });
  };
  if (isEnter(key) || key.text === 'e') return { reply: { do: 'edit', id: row.id } };
  if (key.name === 'delete' || key.name === 'backspace' || key.text === 'd')
    return give({ do: 'remove', id: row.id }, { index: focus });
  if (key.text === 'K' || (key.meta && key.name === 'up')) return move(-1);
  if (key.text === 'J' || (key.meta && key.name === 'down')) return move(1);
  if (key.name === 'up') return next({ focus: Math.max(0, focus - 1) });
  if (key.name === 'down')
    return next({ focus: focus === rows.length - 1 ? undefined : focus + 1 });
  if (key.name === 'home') return next({ focus: 0 });
  return key.name === 'end' || key.name === 'tab' ? next({ focus: undefined }) : undefined;
}

const give = (reply: Reply, focus: NonNullable<Memory['focus']>): Pressed => ({
  reply,
  memory: { focus },
});

interface List {
  prompt: ListPrompt;
  rows: Row[];
  state: State;
  canAdd: boolean;
}

function drawList({ prompt, rows, state: { line, focus }, canAdd }: List, view: View): Drawn {
  const { style, words, width } = view;
  const noun = cut(printable(prompt.noun), Math.max(4, Math.floor(width / 3)), style.glyphs.more);
  const typed = field(line, `+ ${noun}: `, { ...view, height: 2 });
  const gap = rows.length > 0 && canAdd ? [''] : [];
  const inputRows = canAdd ? typed.rows : [];
  const height = Math.max(1, view.height - inputRows.length - gap.length);
  const digits = String(rows.length).length;
  const listed = rows.map(({ label, about }, index) => ({
    label,
    about,
    mark: String(index + 1).padStart(digits),
  }));
  const place = { active: focus ?? -1, around: focus ?? rows.length - 1 };
  const shown = rows.length === 0 ? [] : optionRows(listed, place, { ...view, height });
  const top = shown.length + gap.length;
  return {
    rows: [...shown, ...gap, ...inputRows],
    ...(focus === undefined && canAdd
      ? { cursor: { row: top + typed.cursor.row, column: typed.cursor.column } }
      : {}),
    hints:
      focus === undefined
        ? typingHints({ prompt, rows, line, canAdd }, words)
        : [...words.hints.inList],
  };
}

function typingHints(
  { prompt, rows, line, canAdd }: Omit<List, 'state'> & { line: Line },
  { hints }: PromptWords,
): string[] {
  const toList = rows.length > 0 ? [hints.toList] : [];
  if (line.text.trim() !== '') return [hints.add, ...toList];
  if (rows.length > 0 || !canAdd) return [canAdd ? hints.done : hints.goOn, ...toList];
  return [hints.addOne, ...leaveHint(prompt, hints)];
}
