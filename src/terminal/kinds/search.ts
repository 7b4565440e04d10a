// References: typing filters the list, the arrows point, Enter takes or ticks, and a new record is named in place.
import type { Prompt } from '../../interview/ask.ts';
import type { Body, Drawn, Memory, Pressed, View } from '../body.ts';
import { isEnter, type Key } from '../keys.ts';
import { clean, edit, insert, lineOf, type Line } from '../line-editor.ts';
import type { Setting } from '../typed-answer.ts';
import { columnReply } from './column.ts';
import { entriesFor, type Entry } from './entries.ts';
import { moved } from './option-rows.ts';
import { enterSearch, nameIt } from './search-enter.ts';
import { drawNaming, drawSearch } from './search-view.ts';
import { toggled } from './tick.ts';

export type SearchPrompt = Extract<Prompt, { kind: 'reference' | 'references' }>;

export interface SearchState {
  line: Line;
  /** Among the entries; -1 points at none. */
  index: number;
  /** What is ticked, for several. */
  ticked: string[];
  /** The list a new record is being named for. */
  naming?: { list: string; label: string; line: Line } | undefined;
}

/** Everything a key can depend on. */
export interface Search {
  prompt: SearchPrompt;
  setting: Setting;
  state: SearchState;
  entries: Entry[];
  several: boolean;
}

/** A reply, a problem, or what changes in the state. */
export type Step =
  Exclude<Pressed, { body: Body }> | { problem: string } | { change: Partial<SearchState> };

export function searchBody(
  prompt: SearchPrompt,
  setting: Setting,
  {
    memory,
    state = startOf(prompt, memory),
  }: { memory?: Memory | undefined; state?: SearchState } = {},
): Body {
  const entries = entriesFor(prompt, state.line.text, setting.words);
  const search = { prompt, setting, state, entries, several: prompt.kind === 'references' };
  return {
    empty: state.line.text === '' && state.naming === undefined,
    typed: state.line.text,
    press(key): Pressed {
      const step = state.naming ? nameIt(state.naming, key, search) : pressSearch(key, search);
      if (!step || 'reply' in step) return step;
      if ('problem' in step) return { body: this, problem: step.problem };
      return { body: searchBody(prompt, setting, { state: { ...state, ...step.change } }) };
    },
    draw: (view: View): Drawn =>
      state.naming ? drawNaming(state.naming, view) : drawSearch(search, view),
  };
}

function startOf(prompt: SearchPrompt, memory: Memory | undefined): SearchState {
  const line = lineOf(clean(prompt.draft ?? '', 'spaces'));
  if (prompt.kind === 'reference') {
    const index = prompt.options.findIndex((option) => option.value === prompt.current);
    return { line, index: line.text === '' ? index : 0, ticked: [] };
  }
  const ticked = [...new Set([...(memory?.ticked ?? []), ...prompt.current])];
  return { line, index: -1, ticked };
}

function pressSearch(key: Key, search: Search): Step {
  const { prompt, setting, state, entries, several } = search;
  const { line, index, ticked } = state;
  if (isEnter(key)) return enterSearch(search);
  const column = line.text === '' ? columnReply(prompt, key, setting.words) : undefined;
  if (column) return column;
  if (several && key.text === ' ' && line.text === '') {
    const entry = entries[index];
    return entry?.kind === 'option'
      ? { change: { ticked: toggled(ticked, entry.value) } }
      : undefined;
  }
  const isVertical = key.name !== 'home' && key.name !== 'end';
  const place = isVertical
    ? moved(key.name === 'tab' ? 'down' : key.name, index, entries.length)
    : undefined;
  if (place !== undefined) return { change: { index: place } };
  const edited = key.name === 'paste' ? insert(line, clean(key.text, 'spaces')) : edit(line, key);
  if (!edited) return undefined;
  return edited.text === line.text ? { change: { line: edited } } : filtered(edited, search);
}

/** A changed search points at the first that fits, or at the only way to make something of it. */
function filtered(line: Line, { prompt, setting }: Search): Step {
  const found = entriesFor(prompt, line.text, setting.words);
  const fits = found[0]?.kind === 'option' || found.length === 1;
  return { change: { line, index: line.text.trim() !== '' && fits ? 0 : -1 } };
}
