// Long text, written in place: Enter is a new line, and Enter on an empty last line gives it.
import type { Prompt } from '../../interview/ask.ts';
import type { Body, Drawn, Pressed } from '../body.ts';
import { isEnter, type Key } from '../keys.ts';
import { clean, edit, insert, lineOf, type Line } from '../line-editor.ts';
import { moveRow } from '../text-layout.ts';
import { takeErased, takeNothing, takeTyped, type Setting } from '../typed-answer.ts';
import { columnHints, columnReply } from './column.ts';
import { field, fieldWidth } from './field.ts';
import { leaveHint } from './leave-hint.ts';

type LongPrompt = Extract<Prompt, { kind: 'long' }>;

interface State {
  line: Line;
  /** What stood there was brought in: an empty text then means empty. */
  handled: boolean;
}

export function longBody(
  prompt: LongPrompt,
  setting: Setting,
  state: State = { line: lineOf(clean(prompt.draft ?? '', 'kept')), handled: false },
): Body {
  const { line, handled } = state;
  const empty = line.text === '';
  const next = (change: Partial<State>): Pressed => ({
    body: longBody(prompt, setting, { ...state, ...change }),
  });

  const give = (self: Body): Pressed => {
    const nothing = handled ? takeErased : takeNothing;
    const taken =
      line.text.trim() === ''
        ? nothing(prompt, setting)
        : takeTyped(prompt, tidy(line.text), setting);
    return 'reply' in taken ? { reply: taken.reply } : { body: self, problem: taken.problem };
  };

  return {
    empty,
    typed: line.text,
    press(key: Key, view): Pressed {
      if (isEnter(key)) return isDone(line) ? give(this) : next({ line: insert(line, '\n') });
      const column = empty && !handled ? columnReply(prompt, key, setting.words) : undefined;
      if (column) return 'reply' in column ? column : { body: this, ...column };
      if (key.name === 'tab')
        return empty && prompt.current !== undefined
          ? next({ line: lineOf(clean(prompt.current, 'kept')), handled: true })
          : undefined;
      if (key.ctrl && key.name === 'n') return next({ line: insert(line, '\n\n') });
      if (key.name === 'paste') return next({ line: insert(line, clean(key.text, 'kept')) });
      const edited =
        key.name === 'up' || key.name === 'down'
          ? moveRow(line, key.name === 'up' ? -1 : 1, fieldWidth(view.width, '› '))
          : edit(line, key);
      return edited && next({ line: edited });
    },
    draw(view): Drawn {
      const { hints } = view.words;
      const drawn = field(line, `${view.style.glyphs.pointer} `, view);
      if (!empty)
        return { ...drawn, hints: [isDone(line) ? hints.goOn : hints.finish, hints.paragraph] };
      const leave = leaveHint(prompt, hints);
      const keep = prompt.current !== undefined && !handled ? [hints.keep, hints.fetch] : leave;
      return { ...drawn, hints: [...keep, ...columnHints(prompt, view)] };
    },
  };
}

/** The cursor stands on an empty last line, or nothing is written at all. */
const isDone = ({ text, cursor }: Line): boolean =>
  cursor === text.length && (text === '' || text.endsWith('\n'));

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((row) => row.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
