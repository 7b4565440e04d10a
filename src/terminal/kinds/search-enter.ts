// Enter in a search → the entry taken or ticked, the new record named, or the whole answer given.
import type { Memory } from '../body.ts';
import { isEnter, type Key } from '../keys.ts';
import { clean, edit, insert, lineOf } from '../line-editor.ts';
import type { Entry } from './entries.ts';
import type { Search, SearchState, Step } from './search.ts';
import { inOrder, toggled } from './tick.ts';

export function enterSearch(search: Search): Step {
  const { state, entries, several, setting } = search;
  const entry = entries[state.index];
  const typed = state.line.text.trim();
  if (typed !== '' && !entry) return { problem: setting.words.problems.pointAtOne(typed) };
  // With an empty search the ticks are given; pointing with nothing ticked is taken for a tick.
  const gives = several && typed === '' && entry?.kind === 'option' && state.ticked.length > 0;
  return entry && !gives ? take(entry, search) : finish(search);
}

const kept = ({ several, state }: Search): { memory?: Memory } =>
  several ? { memory: { ticked: state.ticked } } : {};

function take(entry: Entry, search: Search): Step {
  const { state, several } = search;
  const { line, index, ticked } = state;
  if (entry.kind === 'text') return { reply: { do: 'outside', text: entry.text }, ...kept(search) };
  if (entry.kind === 'new') {
    const { list, label } = entry;
    const name = line.text.trim();
    return name === ''
      ? { change: { naming: { list, label, line: lineOf('') } } }
      : make(list, name, search);
  }
  if (!several) return { reply: { do: 'pick', value: entry.value } };
  return {
    change: {
      ticked: toggled(ticked, entry.value),
      line: lineOf(''),
      index: line.text === '' ? index : -1,
    },
  };
}

function make(list: string, name: string, search: Search): Step {
  const ticked = inOrder(search.state.ticked, search.prompt.options);
  return {
    reply: { do: 'new', list, name, ...(search.several ? { ticked } : {}) },
    ...kept(search),
  };
}

function finish({ prompt, state: { ticked }, setting: { words } }: Search): Step {
  if (prompt.kind === 'reference')
    return prompt.mayLeave || prompt.current !== undefined
      ? { reply: { do: 'leave' } }
      : { problem: words.problems.needsAnswer };
  if (ticked.length === 0 && !prompt.mayLeave) return { problem: words.problems.needsTick };
  const untouched = ticked.length === 0 && prompt.current.length === 0;
  return untouched
    ? { reply: { do: 'leave' } }
    : { reply: { do: 'pick-many', values: inOrder(ticked, prompt.options) } };
}

export function nameIt(naming: NonNullable<SearchState['naming']>, key: Key, search: Search): Step {
  const name = naming.line.text.trim();
  if (isEnter(key))
    return name === '' ? { change: { naming: undefined } } : make(naming.list, name, search);
  const line =
    key.name === 'paste' ? insert(naming.line, clean(key.text, 'spaces')) : edit(naming.line, key);
  return line && { change: { naming: { ...naming, line } } };
}
