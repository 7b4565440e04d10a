// A prompt and the reply it should get → the keys a person presses in the drawn mode.
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { matching } from '../../src/terminal/options.ts';
import type { PromptWords } from '../../src/words/prompt-words.ts';
import { keys } from './pty.ts';

const home = '\u001b[H';
const end = '\u001b[F';
const down = (times: number): string => keys.down.repeat(times);
const up = (times: number): string => keys.up.repeat(times);

type Of<K extends Prompt['kind']> = Extract<Prompt, { kind: K }>;
const isMaker = ({ value }: { value: string }): boolean => value.startsWith('new:');

export function strokesFor(prompt: Prompt, reply: Reply, words: PromptWords): string {
  switch (reply.do) {
    case 'leave':
      return prompt.kind === 'page' ? end + keys.enter : keys.enter;
    case 'done':
      return keys.enter;
    case 'text':
      return text(prompt, reply.value);
    case 'yesno':
      return (reply.value ? words.yesTyped : words.noTyped)[1] ?? '';
    case 'pick':
      return pick(prompt as Of<'choice' | 'reference'>, reply.value);
    case 'pick-many':
      return pickMany(prompt as Of<'choices' | 'references'>, reply.values);
    case 'outside':
      return reply.text + up(1) + keys.enter;
    case 'new':
      return makeNew(prompt as Of<'reference' | 'references'>, reply);
    case 'add':
      return addLines(prompt, reply.values);
    case 'same-as-above':
      return '=';
    case 'same-for-all':
      return '*';
    case 'edit':
    case 'remove':
      return `${intoList(prompt, reply.id)}${reply.do === 'edit' ? 'e' : 'd'}`;
    case 'move':
      return moveRow(prompt, reply);
    case 'menu':
      if (reply.item === 'use') return `${reply.typed ?? ''}${keys.ctrl('t')}`;
      return `${reply.typed ?? ''}${keys.ctrl('o')}${words.menu[reply.item].letter}`;
    default:
      return reply satisfies never;
  }
}

/** What was begun before is typed on. */
function text(prompt: Prompt, value: string): string {
  const rest = value.startsWith(prompt.draft ?? '') ? value.slice((prompt.draft ?? '').length) : '';
  const typed = prompt.draft === undefined ? value : rest;
  return prompt.kind === 'long' ? typed + keys.enter + keys.enter : typed + keys.enter;
}

function pick(prompt: Of<'choice' | 'reference'>, value: string): string {
  const { options } = prompt;
  const place = options.filter((one) => !isMaker(one)).findIndex((one) => one.value === value);
  return prompt.kind === 'choice'
    ? home + down(place) + keys.enter
    : search(prompt, value) + keys.enter;
}

/** The name is typed; where it fits others too, the arrow goes on to the right one. */
function search(prompt: Of<'reference' | 'references'>, value: string): string {
  const label = prompt.options.find((one) => one.value === value)?.label ?? '';
  const found = matching(prompt.options, label).map((one) => one.value);
  return label + down(found.indexOf(value));
}

function pickMany(prompt: Of<'choices' | 'references'>, values: string[]): string {
  const changed = prompt.options.filter(
    ({ value }) => prompt.current.includes(value) !== values.includes(value),
  );
  if (prompt.kind === 'references')
    return changed.map(({ value }) => search(prompt, value) + keys.enter).join('') + keys.enter;
  const steps = prompt.options.map((option) => (changed.includes(option) ? ' ' : '') + down(1));
  return home + steps.join('') + keys.enter;
}

/** The makers stand last, so they are reached from below. */
function makeNew(prompt: Of<'reference' | 'references'>, reply: Reply & { do: 'new' }): string {
  const makers = prompt.options.filter(isMaker).map(({ value }) => value);
  const place = makers.length - makers.indexOf(`new:${reply.list}`);
  return up(place) + keys.enter + reply.name + keys.enter;
}

/** Several at once are pasted, one alone is typed. */
function addLines(prompt: Prompt, values: string[]): string {
  const [only = ''] = values;
  if (values.length === 1) return text(prompt, only);
  return `\u001b[200~${values.join('\n')}\u001b[201~`;
}

const idsOf = (prompt: Prompt): string[] =>
  prompt.kind === 'rows'
    ? prompt.rows.map(({ id }) => id)
    : prompt.kind === 'lines'
      ? prompt.lines.map((_, index) => String(index))
      : [];

const intoList = (prompt: Prompt, id: string): string => {
  const ids = idsOf(prompt);
  return up(ids.length - ids.indexOf(id));
};

function moveRow(prompt: Prompt, { id, to }: Reply & { do: 'move' }): string {
  const by = to - idsOf(prompt).indexOf(id);
  return intoList(prompt, id) + (by < 0 ? 'K'.repeat(-by) : 'J'.repeat(by));
}
