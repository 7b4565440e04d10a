// References: typing filters the list, the arrows point, Enter takes or ticks, and a new record is named in place.
import type { Prompt } from '../../interview/ask.ts';
import type { Body, Drawn, Memory, Pressed, View } from '../body.ts';
import { isEnter, type Key } from '../keys.ts';
import { clean, edit, insert, lineOf, type Line } from '../line-editor.ts';
import type { Setting } from '../typed-answer.ts';
import { columnReply } from './column.ts';
import { entriesFor, type Entry } from './entries.ts';
import { moved } from './option-rows.ts';
import { drawNaming, drawSearch } from './search-view.ts';
import { inOrder, toggled } from './tick.ts';

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

const startOf = (prompt: SearchPrompt, memory: Memory | undefined): SearchState => {
  const line = lineOf(clean(prompt.draft ?? '', 'spaces'));
  if (prompt.kind === 'reference') {
    const index = prompt.options.findIndex((option) => option.value === prompt.current);
    return { line, index: line.text === '' ? index : 0, ticked: [] };
  }
  const ticked = [...new Set([...(memory?.ticked ?? []), ...prompt.current])];
  return { line, index: -1, ticked };
};

export function searchBody(
  prompt: SearchPrompt,
  setting: Setting,
  {
    memory,
    state = startOf(prompt, memory),
  }: { memory?: Memory | undefined; state?: SearchState } = {},
): Body {
  const { line, index, ticked, naming } = state;
  const { problems } = setting.words;
  const several = prompt.kind === 'references';
  const entries = entriesFor(prompt, line.text, setting.words);
  const next = (change: Partial<SearchState>): Pressed => ({
    body: searchBody(prompt, setting, { state: { ...state, ...change } }),
  });
  const kept: { memory?: Memory } = several ? { memory: { ticked } } : {};

  /** A changed search points at the first that fits, or at the only way to make something of it. */
  const search = (changed: Line): Pressed => {
    const found = entriesFor(prompt, changed.text, setting.words);
    const fits = found[0]?.kind === 'option' || found.length === 1;
    return next({ line: changed, index: changed.text.trim() !== '' && fits ? 0 : -1 });
  };

  const take = (entry: Entry): Pressed => {
    if (entry.kind === 'text') return { reply: { do: 'outside', text: entry.text }, ...kept };
    if (entry.kind === 'new') {
      const name = line.text.trim();
      return name === ''
        ? next({ naming: { list: entry.list, label: entry.label, line: lineOf('') } })
        : makeNew(entry.list, name);
    }
    return several
      ? next({
          ticked: toggled(ticked, entry.value),
          line: lineOf(''),
          index: line.text === '' ? index : -1,
        })
      : { reply: { do: 'pick', value: entry.value } };
  };

  const makeNew = (list: string, name: string): Pressed => ({
    reply: {
      do: 'new',
      list,
      name,
      ...(several ? { ticked: inOrder(ticked, prompt.options) } : {}),
    },
    ...kept,
  });

  const finish = (self: Body): Pressed => {
    const problem = { body: self, problem: several ? problems.needsTick : problems.needsAnswer };
    if (!several)
      return prompt.mayLeave || prompt.current !== undefined ? { reply: { do: 'leave' } } : problem;
    const untouched = ticked.length === 0 && prompt.current.length === 0;
    if (ticked.length === 0 && !prompt.mayLeave) return problem;
    return untouched
      ? { reply: { do: 'leave' } }
      : { reply: { do: 'pick-many', values: inOrder(ticked, prompt.options) } };
  };

  const enter = (self: Body): Pressed => {
    const entry = entries[index];
    const typed = line.text.trim() !== '';
    if (typed && !entry) return { body: self, problem: problems.pointAtOne(line.text.trim()) };
    // With an empty search, ticks are given; pointing with nothing ticked is taken for a tick.
    const gives = several && !typed && entry?.kind === 'option' && ticked.length > 0;
    return entry && !gives ? take(entry) : finish(self);
  };

  return {
    empty: line.text === '' && naming === undefined,
    typed: line.text,
    press(key): Pressed {
      if (naming) return nameIt(naming, key, { next, makeNew });
      if (isEnter(key)) return enter(this);
      const column = line.text === '' ? columnReply(prompt, key, setting.words) : undefined;
      if (column) return 'reply' in column ? column : { body: this, ...column };
      const entry = entries[index];
      if (several && key.text === ' ' && line.text === '')
        return entry?.kind === 'option'
          ? next({ ticked: toggled(ticked, entry.value) })
          : undefined;
      const place = ['home', 'end'].includes(key.name)
        ? undefined
        : moved(key.name === 'tab' ? 'down' : key.name, index, entries.length);
      if (place !== undefined) return next({ index: place });
      if (key.name === 'paste') return search(insert(line, clean(key.text, 'spaces')));
      const edited = edit(line, key);
      if (!edited) return undefined;
      return edited.text === line.text ? next({ line: edited }) : search(edited);
    },
    draw: (view: View): Drawn =>
      naming ? drawNaming(naming, view) : drawSearch({ prompt, state, entries }, view),
  };
}

function nameIt(
  naming: NonNullable<SearchState['naming']>,
  key: Key,
  {
    next,
    makeNew,
  }: { next(change: object): Pressed; makeNew(list: string, name: string): Pressed },
): Pressed {
  const name = naming.line.text.trim();
  if (isEnter(key)) return name === '' ? next({ naming: undefined }) : makeNew(naming.list, name);
  if (key.name === 'paste')
    return next({ naming: { ...naming, line: insert(naming.line, clean(key.text, 'spaces')) } });
  const edited = edit(naming.line, key);
  return edited && next({ naming: { ...naming, line: edited } });
}
