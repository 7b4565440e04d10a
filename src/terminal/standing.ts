// A prompt → what stands there already, in words: the answer now, the proposal, the cell above.
import type { Prompt } from '../interview/ask.ts';
import { labelOf } from './options.ts';
import { proposalOf, shownValue, type Setting } from './typed-answer.ts';

/** The current answer in words, undefined when there is none. */
export function currentOf(prompt: Prompt, setting: Setting): string | undefined {
  const { words } = setting;
  switch (prompt.kind) {
    case 'yesno':
      return prompt.current === undefined ? undefined : prompt.current ? words.yes : words.no;
    case 'choice':
    case 'reference':
      return prompt.current === undefined ? undefined : labelOf(prompt.options, prompt.current);
    case 'choices':
    case 'references':
      return prompt.current.length === 0
        ? undefined
        : prompt.current.map((value) => labelOf(prompt.options, value)).join(', ');
    case 'rows':
    case 'lines':
    case 'page':
      return undefined;
    case 'text':
    case 'long':
    case 'number':
    case 'date':
      return prompt.current === undefined ? undefined : shownValue(prompt, prompt.current, setting);
  }
}

export const proposed = (prompt: Prompt): string | undefined =>
  prompt.kind === 'text' || prompt.kind === 'date' ? proposalOf(prompt) : undefined;

/** What the cell above holds, as it is shown. */
export const aboveOf = (prompt: Prompt, setting: Pick<Setting, 'words'>): string | undefined => {
  const above = prompt.column?.above;
  return above === undefined ? undefined : shownValue(prompt, above, setting);
};

export interface Standing {
  what: string;
  value: string;
}

export function standing(prompt: Prompt, setting: Setting): Standing[] {
  const { words } = setting;
  const proposal = proposed(prompt);
  const found: [string, string | undefined][] = [
    [words.now, currentOf(prompt, setting)],
    [words.proposed, proposal === undefined ? undefined : shownValue(prompt, proposal, setting)],
    [words.above, aboveOf(prompt, setting)],
  ];
  return found.flatMap(([what, value]) => (value ? [{ what, value }] : []));
}
