// Choices: several of a few are ticked, and Enter gives them.
import type { Prompt } from '../../interview/ask.ts';
import type { Body, Drawn, Pressed } from '../body.ts';
import { isEnter } from '../keys.ts';
import type { Setting } from '../typed-answer.ts';
import { columnHints, columnReply } from './column.ts';
import { leaveHint } from './leave-hint.ts';
import { moved, numberMark, optionRows, startingWith } from './option-rows.ts';

type ChoicesPrompt = Extract<Prompt, { kind: 'choices' }>;

interface State {
  ticked: string[];
  index: number;
  /** The arrows or a letter were used: somebody is choosing. */
  pointed: boolean;
}

export function tickBody(
  prompt: ChoicesPrompt,
  setting: Setting,
  state: State = { ticked: prompt.current, index: 0, pointed: false },
): Body {
  const { options } = prompt;
  const { words } = setting;
  const { ticked, index, pointed } = state;
  const next = (change: Partial<State>): Pressed => ({
    body: tickBody(prompt, setting, { ...state, ...change }),
  });
  const toggle = (place: number): Pressed => {
    const value = options[place]?.value;
    return value === undefined
      ? undefined
      : next({ ticked: toggled(ticked, value), index: place, pointed: true });
  };

  return {
    empty: true,
    typed: '',
    press(key): Pressed {
      if (isEnter(key)) {
        // Enter on the one pointed at, with nothing ticked, is taken for a tick.
        if (ticked.length === 0 && pointed && prompt.current.length === 0) return toggle(index);
        if (ticked.length > 0 || prompt.current.length > 0)
          return ticked.length > 0 || prompt.mayLeave
            ? { reply: { do: 'pick-many', values: inOrder(ticked, options) } }
            : { body: this, problem: words.problems.needsTick };
        if (prompt.mayLeave) return { reply: { do: 'leave' } };
        return { body: this, problem: words.problems.needsTick };
      }
      const column = columnReply(prompt, key, words);
      if (column) return 'reply' in column ? column : { body: this, ...column };
      if (key.text === ' ') return toggle(index);
      if (/^[1-9]$/.test(key.text)) return toggle(Number(key.text) - 1);
      const labels = options.map(({ label }) => label);
      const place =
        moved(key.name === 'tab' ? 'down' : key.name, index, options.length) ??
        (key.text === '' ? -1 : startingWith(labels, key.text, index));
      return place === -1 ? undefined : next({ index: place, pointed: true });
    },
    draw(view): Drawn {
      const { ticked: on, unticked: off } = view.style.glyphs;
      const rows = options.map(({ value, label, about }, place) => ({
        label: `${numberMark(place, options.length)} ${label}`.trimStart(),
        about,
        mark: ticked.includes(value) ? on : off,
      }));
      const { hints } = words;
      const enter = ticked.length > 0 ? [hints.goOn] : leaveHint(prompt, hints);
      return {
        rows: optionRows(rows, { active: index }, view),
        hints: [hints.tick, ...enter, ...columnHints(prompt, view)],
      };
    },
  };
}

export const toggled = (ticked: string[], value: string): string[] =>
  ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value];

/** As the list has them; what is ticked and not in the list stays, last. */
export const inOrder = (ticked: string[], options: { value: string }[]): string[] => {
  const known = options.map(({ value }) => value);
  return [
    ...known.filter((value) => ticked.includes(value)),
    ...ticked.filter((value) => !known.includes(value)),
  ];
};
