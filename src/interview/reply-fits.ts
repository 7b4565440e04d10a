// Whether a reply is one that its prompt can be given: what comes after may rely on it.
import { keptText } from '../yaml/text.ts';
import type { Option, Prompt, Reply } from './ask.ts';

const optionsOf = (prompt: Prompt): Option[] => ('options' in prompt ? prompt.options : []);

const offers = (prompt: Prompt, value: string): boolean =>
  !value.startsWith('new:') && optionsOf(prompt).some((option) => option.value === value);

/** What is ticked and no longer offered may stay. */
const offersAll = (prompt: Prompt, values: readonly string[]): boolean => {
  const ticked = 'current' in prompt && Array.isArray(prompt.current) ? prompt.current : [];
  return values.every((value) => offers(prompt, value) || ticked.includes(value));
};

const hasRow = (prompt: Prompt, id: string): boolean =>
  (prompt.kind === 'rows' && prompt.rows.some((row) => row.id === id)) ||
  (prompt.kind === 'lines' && prompt.lines.some((_, index) => String(index) === id));

const takesName = (prompt: Prompt, name: string): boolean =>
  (prompt.kind === 'reference' || prompt.kind === 'references') && keptText(name) !== '';

export const replyFits = (prompt: Prompt, reply: Reply): boolean => {
  const { kind } = prompt;
  switch (reply.do) {
    case 'leave':
      return true;
    case 'done':
      return kind === 'rows' || kind === 'lines' || kind === 'page';
    case 'text':
      return ['text', 'long', 'number', 'date', 'rows', 'lines'].includes(kind);
    case 'yesno':
      return kind === 'yesno';
    case 'pick':
      return (kind === 'choice' || kind === 'reference') && offers(prompt, reply.value);
    case 'pick-many':
      return (kind === 'choices' || kind === 'references') && offersAll(prompt, reply.values);
    case 'outside':
      return takesName(prompt, reply.text) && 'orText' in prompt && prompt.orText;
    case 'new':
      return (
        takesName(prompt, reply.name) &&
        optionsOf(prompt).some(({ value }) => value === `new:${reply.list}`) &&
        (kind === 'reference' || offersAll(prompt, reply.ticked ?? []))
      );
    case 'add':
      return kind === 'lines' || (kind === 'rows' && prompt.canAdd);
    case 'edit':
    case 'remove':
      return hasRow(prompt, reply.id);
    case 'move':
      return hasRow(prompt, reply.id) && Number.isInteger(reply.to);
    case 'same-as-above':
      return prompt.column !== undefined;
    case 'same-for-all':
      return (
        prompt.column !== undefined &&
        (reply.value === undefined || optionsOf(prompt).length === 0 || offers(prompt, reply.value))
      );
    case 'menu':
      return prompt.menu.includes(reply.item);
    default:
      return reply satisfies never;
  }
};
