// A prompt and the reply it should get → the lines a person types in the plain mode.
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import type { PromptWords } from '../../src/words/prompt-words.ts';

export function linesFor(prompt: Prompt, reply: Reply, words: PromptWords): string[] {
  const numberOf = (value: string): string =>
    'options' in prompt
      ? String(prompt.options.findIndex((option) => option.value === value) + 1)
      : '';
  switch (reply.do) {
    case 'leave':
    case 'done':
      return [''];
    case 'text':
      return prompt.kind === 'long' ? [...colons(reply.value), '.'] : colons(reply.value);
    case 'yesno':
      return [reply.value ? words.yes : words.no];
    case 'pick':
      return [numberOf(reply.value)];
    case 'pick-many':
      return [reply.values.length === 0 ? '-' : reply.values.map(numberOf).join(' ')];
    case 'outside':
      return [reply.text];
    case 'new':
      return [
        [...(reply.ticked ?? []).map(numberOf), numberOf(`new:${reply.list}`)].join(' '),
        reply.name,
      ];
    case 'add':
      return reply.values.flatMap(colons);
    case 'same-as-above':
      return ['='];
    case 'same-for-all':
      return ['*'];
    case 'edit':
    case 'remove':
      return [`:${words.plain.names[reply.do]} ${placeOf(prompt, reply.id)}`];
    case 'move':
      return [`:${words.plain.names.move} ${placeOf(prompt, reply.id)} ${reply.to + 1}`];
    case 'menu':
      return [`:${words.plain.names[reply.item]} ${reply.text ?? ''}`.trim()];
    default:
      return reply satisfies never;
  }
}

const colons = (value: string): string[] =>
  value.split('\n').map((line) => (line.startsWith(':') ? `:${line}` : line));

const placeOf = (prompt: Prompt, id: string): number =>
  prompt.kind === 'rows' ? prompt.rows.findIndex((row) => row.id === id) + 1 : Number(id) + 1;
