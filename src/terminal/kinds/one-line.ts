// Text, number and date: one line is typed, and Enter gives it.
import type { Prompt } from '../../interview/ask.ts';
import type { Body, Drawn, Pressed, View } from '../body.ts';
import { isEnter, type Key } from '../keys.ts';
import { clean, edit, insert, lineOf, type Line } from '../line-editor.ts';
import { currentOf, proposed } from '../standing.ts';
import {
  readTypedDate,
  takeErased,
  takeNothing,
  takeTyped,
  type Setting,
  type Taken,
} from '../typed-answer.ts';
import { cut } from '../width.ts';
import { columnHints, columnReply } from './column.ts';
import { field } from './field.ts';
import { leaveHint } from './leave-hint.ts';

type OneLinePrompt = Extract<Prompt, { kind: 'text' | 'number' | 'date' }>;

interface State {
  line: Line;
  /** What stood there, or was proposed, was brought in or put away: an empty line then means empty. */
  handled: boolean;
}

export function oneLineBody(
  prompt: OneLinePrompt,
  setting: Setting,
  state: State = { line: lineOf(clean(prompt.draft ?? '', 'spaces')), handled: false },
): Body {
  const { line, handled } = state;
  const empty = line.text === '';
  const standing = proposed(prompt) ?? prompt.current;
  const next = (change: Partial<State>): Pressed => ({
    body: oneLineBody(prompt, setting, { ...state, ...change }),
  });

  const enter = (): Taken => {
    if (line.text.trim() !== '') return takeTyped(prompt, line.text, setting);
    return handled ? takeErased(prompt, setting) : takeNothing(prompt, setting);
  };

  return {
    empty,
    typed: line.text,
    press(key: Key): Pressed {
      if (isEnter(key)) {
        const taken = enter();
        return 'reply' in taken ? { reply: taken.reply } : { body: this, problem: taken.problem };
      }
      const column = empty && !handled ? columnReply(prompt, key, setting.words) : undefined;
      if (column) return 'reply' in column ? column : { body: this, ...column };
      if (key.name === 'tab')
        return empty && standing !== undefined
          ? next({ line: lineOf(clean(standing, 'spaces')), handled: true })
          : undefined;
      if (key.name === 'backspace' && empty && proposed(prompt) !== undefined)
        return next({ handled: true });
      if (key.name === 'paste') return next({ line: insert(line, clean(key.text, 'spaces')) });
      const edited = edit(line, key);
      return edited && next({ line: edited });
    },
    draw(view): Drawn {
      const drawn = field(line, `${view.style.glyphs.pointer} `, view);
      const echo = dateEcho(prompt, line, setting);
      return {
        ...drawn,
        rows:
          echo === undefined || drawn.rows.length >= view.height
            ? drawn.rows
            : [...drawn.rows, view.style.good(cut(`  = ${echo}`, view.width))],
        hints: hintsOf(prompt, state, { setting, view }),
      };
    },
  };
}

/** The understood date, before Enter. */
function dateEcho(prompt: OneLinePrompt, line: Line, setting: Setting): string | undefined {
  if (prompt.kind !== 'date' || line.text.trim() === '') return undefined;
  const read = readTypedDate(line.text, setting);
  return 'shown' in read ? read.shown : undefined;
}

function hintsOf(
  prompt: OneLinePrompt,
  { line, handled }: State,
  { setting, view }: { setting: Setting; view: View },
): string[] {
  const { hints } = setting.words;
  if (line.text.trim() !== '') return [hints.goOn];
  const column = columnHints(prompt, view);
  const leave = leaveHint(prompt, hints);
  if (handled) return [...leave, ...column];
  if (proposed(prompt) !== undefined)
    return [hints.take, hints.fetch, ...(prompt.mayLeave ? [hints.drop] : []), ...column];
  return currentOf(prompt, setting) === undefined
    ? [...leave, ...column]
    : [hints.keep, hints.fetch, ...column];
}
