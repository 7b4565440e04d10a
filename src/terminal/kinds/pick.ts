// Choice and yes or no: one of a few is pointed at, and Enter takes it.
import type { Option, Prompt, Reply } from '../../interview/ask.ts';
import type { Body, Drawn, Pressed } from '../body.ts';
import { isEnter, type Key } from '../keys.ts';
import { printable } from '../printable.ts';
import type { Setting } from '../typed-answer.ts';
import { columnHints, columnReply } from './column.ts';
import { leaveHint } from './leave-hint.ts';
import { moved, numberMark, optionRows, startingWith } from './option-rows.ts';

type ChoicePrompt = Extract<Prompt, { kind: 'choice' }>;
type YesNoPrompt = Extract<Prompt, { kind: 'yesno' }>;

/** What a list of options does beyond its options. */
interface Manner {
  prompt: ChoicePrompt | YesNoPrompt;
  options: Option[];
  /** Before anything is chosen: what Enter leaves or keeps; -1 when nothing is pointed at. */
  start: number;
  reply(option: Option): Reply;
  /** A key that answers at once. */
  atOnce?(key: Key): Option | undefined;
}

export function choiceBody(prompt: ChoicePrompt, setting: Setting): Body {
  const { options, current, mayLeave, unpointed = mayLeave } = prompt;
  const { pointed = current } = prompt;
  const found = options.findIndex((option) => option.value === pointed);
  return pickBody(
    {
      prompt,
      options,
      start: found >= 0 || unpointed ? found : 0,
      reply: ({ value }) => ({ do: 'pick', value }),
    },
    setting,
  );
}

export function yesNoBody(prompt: YesNoPrompt, setting: Setting): Body {
  const { words } = setting;
  const yes = { value: 'yes', label: words.yes };
  const no = { value: 'no', label: words.no };
  const { current, mayLeave } = prompt;
  return pickBody(
    {
      prompt,
      options: [yes, no],
      start: current === undefined ? (mayLeave ? -1 : 0) : current ? 0 : 1,
      reply: ({ value }) => ({ do: 'yesno', value: value === 'yes' }),
      atOnce({ text }) {
        const typed = text.toLowerCase();
        if (typed !== '' && words.yesTyped.includes(typed)) return yes;
        return typed !== '' && words.noTyped.includes(typed) ? no : undefined;
      },
    },
    setting,
  );
}

function pickBody(manner: Manner, setting: Setting, index = manner.start): Body {
  const { prompt, options } = manner;
  const { words } = setting;
  const at = (place: number): Pressed => ({ body: pickBody(manner, setting, place) });

  return {
    empty: true,
    typed: '',
    press(key): Pressed {
      const option = options[index];
      if (isEnter(key)) {
        if (option) return { reply: manner.reply(option) };
        if (prompt.mayLeave) return { reply: { do: 'leave' } };
        return { body: this, problem: words.problems.needsAnswer };
      }
      const answer = manner.atOnce?.(key);
      if (answer) return { reply: manner.reply(answer) };
      // The one pointed at goes to all that are left; untouched, it is what stands above.
      if (prompt.kind === 'choice' && key.text === '*' && option && index !== manner.start)
        return prompt.column && { reply: { do: 'same-for-all', value: option.value } };
      const column = columnReply(prompt, key, words);
      if (column) return 'reply' in column ? column : { body: this, ...column };
      const place = moved(key.name === 'tab' ? 'down' : key.name, index, options.length);
      if (place !== undefined) return at(place);
      if (/^[1-9]$/.test(key.text))
        return Number(key.text) <= options.length ? at(Number(key.text) - 1) : undefined;
      const labels = options.map(({ label }) => label);
      const found = key.text.trim() === '' ? -1 : startingWith(labels, key.text, index);
      return found === -1 ? undefined : at(found);
    },
    draw(view): Drawn {
      const rows = options.map(({ label, about }, place) => ({
        label,
        about,
        mark: prompt.kind === 'yesno' ? '' : numberMark(place, options.length),
      }));
      const { hints } = words;
      const chosen = options[index];
      const leave = leaveHint(prompt, hints);
      const column =
        chosen && prompt.column && prompt.kind === 'choice' && index !== manner.start
          ? [hints.sameForAllOf(printable(chosen.label))]
          : columnHints(prompt, view);
      const choose = prompt.kind === 'yesno' ? [hints.yesNo] : chosen ? [] : [hints.arrows];
      return {
        rows: optionRows(rows, { active: index }, view),
        hints: [...(chosen ? [hints.choose] : leave), ...choose, ...column],
      };
    },
  };
}
