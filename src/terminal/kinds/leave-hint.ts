// What Enter does when nothing is answered: a question stays open, what the menu opened is only passed by.
import type { Prompt } from '../../interview/ask.ts';
import type { PromptWords } from '../../words/prompt-words.ts';

export const leaveHint = (
  { mayLeave, menu }: Pick<Prompt, 'mayLeave' | 'menu'>,
  hints: PromptWords['hints'],
): string[] => (mayLeave ? [menu.includes('skip') ? hints.leave : hints.pass] : []);
