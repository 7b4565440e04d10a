// A prompt → the part of it that takes the answer.
import type { Prompt } from '../../interview/ask.ts';
import type { Body, Memory } from '../body.ts';
import type { Setting } from '../typed-answer.ts';
import { listBody } from './list.ts';
import { longBody } from './long.ts';
import { oneLineBody } from './one-line.ts';
import { pageBody } from './page.ts';
import { choiceBody, yesNoBody } from './pick.ts';
import { searchBody } from './search.ts';
import { tickBody } from './tick.ts';

/** `memory` is what the same prompt left when it was last shown, just before. */
export function startBody(prompt: Prompt, setting: Setting, memory?: Memory): Body {
  switch (prompt.kind) {
    case 'text':
    case 'number':
    case 'date':
      return oneLineBody(prompt, setting);
    case 'long':
      return longBody(prompt, setting);
    case 'yesno':
      return yesNoBody(prompt, setting);
    case 'choice':
      return choiceBody(prompt, setting);
    case 'choices':
      return tickBody(prompt, setting);
    case 'reference':
    case 'references':
      return searchBody(prompt, setting, { memory });
    case 'rows':
    case 'lines':
      return listBody(prompt, setting, { memory });
    case 'page':
      return pageBody(prompt);
  }
}
