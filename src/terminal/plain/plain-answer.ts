// One typed line at a prompt → the reply, what is still to be asked, or why it cannot be taken.
import type { Option, Prompt, Reply } from '../../interview/ask.ts';
import type { PromptWords } from '../../words/prompt-words.ts';
import { chosen, fold, newListOf } from '../options.ts';
import { takeErased, takeTyped, type Setting } from '../typed-answer.ts';

export type Answered =
  | { reply: Reply; shown?: string }
  | { problem: string }
  /** A new record was chosen: its name is still to be typed. */
  | { nameFor: string; ticked?: string[] };

type Of<K extends Prompt['kind']> = Extract<Prompt, { kind: K }>;
type Picker = Of<'choice' | 'reference'>;
type Ticker = Of<'choices' | 'references'>;

export function answerTo(prompt: Prompt, line: string, setting: Setting): Answered {
  const typed = line.trim();
  const column = inColumn(prompt, typed, setting);
  if (column) return column;
  switch (prompt.kind) {
    case 'text':
    case 'number':
    case 'date':
    case 'long':
      return typed === '-' ? takeErased(prompt, setting) : takeTyped(prompt, line, setting);
    case 'yesno':
      return yesNo(prompt, typed, setting);
    case 'choice':
    case 'reference':
      return pickOne(prompt, typed, setting);
    case 'choices':
    case 'references':
      return pickSeveral(prompt, typed, setting);
    case 'rows':
    case 'lines':
      return addLine(prompt, typed, setting);
    case 'page':
      return { reply: { do: 'leave' } };
  }
}

function inColumn(prompt: Prompt, typed: string, { words }: Setting): Answered | undefined {
  if (!prompt.column || (typed !== '=' && typed !== '*')) return undefined;
  if (prompt.column.above === undefined) return { problem: words.problems.nothingAbove };
  return { reply: { do: typed === '=' ? 'same-as-above' : 'same-for-all' } };
}

function yesNo(prompt: Of<'yesno'>, typed: string, { words }: Setting): Answered {
  const wanted = fold(typed);
  if (words.yesTyped.includes(wanted)) return { reply: { do: 'yesno', value: true } };
  if (words.noTyped.includes(wanted)) return { reply: { do: 'yesno', value: false } };
  if (wanted !== '') return { problem: words.problems.yesOrNo };
  return leave(prompt.current !== undefined || prompt.mayLeave, words);
}

const leave = (allowed: boolean, words: PromptWords): Answered =>
  allowed ? { reply: { do: 'leave' } } : { problem: words.problems.needsAnswer };

function pickOne(prompt: Picker, typed: string, { words }: Setting): Answered {
  if (typed === '') return leave(prompt.current !== undefined || prompt.mayLeave, words);
  const found = chosen(prompt.options, typed, words);
  if ('option' in found) return picked(found.option);
  if (prompt.kind === 'reference' && prompt.orText && !found.several) return outside(typed, words);
  return { problem: found.problem };
}

const outside = (typed: string, words: PromptWords): Answered => ({
  reply: { do: 'outside', text: typed },
  shown: words.plain.takenAsText(typed),
});

function picked(option: Option): Answered {
  const list = newListOf(option);
  return list === undefined
    ? { reply: { do: 'pick', value: option.value }, shown: option.label }
    : { nameFor: list };
}

function pickSeveral(prompt: Ticker, typed: string, { words }: Setting): Answered {
  if (typed === '') return leave(prompt.current.length > 0 || prompt.mayLeave, words);
  if (typed === '-')
    return prompt.mayLeave
      ? { reply: { do: 'pick-many', values: [] } }
      : { problem: words.problems.needsAnswer };
  const parts = partsOf(typed);
  const found = parts.map((part) => chosen(prompt.options, part, words));
  const wrong = found.find((one) => 'problem' in one);
  if (wrong) {
    const alone = prompt.kind === 'references' && prompt.orText && parts.length === 1;
    return alone && !wrong.several ? outside(typed, words) : { problem: wrong.problem };
  }
  const options = found.flatMap((one) => ('option' in one ? [one.option] : []));
  const values = [...new Set(options.map(({ value }) => value))];
  const maker = options.find((option) => newListOf(option) !== undefined);
  if (maker)
    return {
      nameFor: newListOf(maker) ?? '',
      ticked: values.filter((value) => value !== maker.value),
    };
  return { reply: { do: 'pick-many', values }, shown: options.map((one) => one.label).join(', ') };
}

/** `1 3`, `1,3`, `kommune, sykehus`; a name with a space in it stays whole. */
const partsOf = (typed: string): string[] =>
  (/^[\d\s,;]+$/.test(typed) ? typed.split(/[\s,;]+/) : typed.split(/[,;]/))
    .map((part) => part.trim())
    .filter((part) => part !== '');

function addLine(prompt: Of<'rows' | 'lines'>, typed: string, { words }: Setting): Answered {
  const count = prompt.kind === 'rows' ? prompt.rows.length : prompt.lines.length;
  if (typed === '')
    return count > 0 || prompt.mayLeave
      ? { reply: { do: 'done' } }
      : { problem: words.problems.needsAnswer };
  if (prompt.kind === 'rows' && !prompt.canAdd) return { problem: words.problems.cannotAdd };
  return { reply: { do: 'add', values: [typed] } };
}

/** `:edit 2`, `:remove 2`, `:move 2 1`: places are counted from one. */
export function changeList(
  word: 'edit' | 'remove' | 'move',
  rest: string,
  { prompt, words }: { prompt: Of<'rows' | 'lines'>; words: PromptWords },
): Answered {
  const ids =
    prompt.kind === 'rows'
      ? prompt.rows.map(({ id }) => id)
      : prompt.lines.map((_, i) => String(i));
  const [first = '', second = ''] = rest.trim().split(/\s+/);
  const at = (typed: string) => (/^\d+$/.test(typed) ? ids[Number(typed) - 1] : undefined);
  const id = at(first);
  if (id === undefined) return { problem: words.problems.noSuchRow(first, ids.length) };
  if (word !== 'move') return { reply: { do: word, id } };
  if (at(second) === undefined) return { problem: words.problems.noSuchRow(second, ids.length) };
  return { reply: { do: 'move', id, to: Number(second) - 1 } };
}
