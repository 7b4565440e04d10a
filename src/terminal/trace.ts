// A prompt and its reply → the one line that stays on the screen; nothing for what shows elsewhere.
import type { Prompt, Reply } from '../interview/ask.ts';
import { labelOf } from './options.ts';
import { printable } from './printable.ts';
import { aboveOf, currentOf } from './standing.ts';
import type { Style } from './style.ts';
import { shownValue, type Setting } from './typed-answer.ts';
import { cut, widthOf } from './width.ts';

interface Look {
  setting: Setting;
  style: Style;
  width: number;
}

export function traceOf(
  prompt: Prompt,
  reply: Reply,
  { setting, style, width }: Look,
): string | undefined {
  const value = valueOf(prompt, reply, setting);
  if (prompt.secret && (value?.given !== true || prompt.label !== undefined)) return undefined;
  // Where nothing can be skipped, nothing is left open either.
  if (value === undefined || (!value.given && !prompt.menu.includes('skip'))) return undefined;
  const { done, left, more } = style.glyphs;
  const name = firstSentence(printable(prompt.label ?? prompt.ask));
  const said = prompt.secret ? setting.words.answered : value.text;
  const answer = printable(said.replace(/\s*\n\s*/g, ' '));
  const room = Math.max(Math.floor(width * 0.6), width - widthOf(answer) - 4);
  const start = cut(name, Math.max(10, room), more);
  const line = cut(`${start}${/[?:…]$/.test(start) ? '' : ':'} ${answer}`, width - 2, more);
  return value.given ? `${style.good(done)} ${line}` : style.quiet(`${left} ${line}`);
}

/** What follows tells how to answer. */
const firstSentence = (text: string): string =>
  /^.+?(?:\?(?= |$)|(?=\. \p{Lu}|\.$))/u.exec(text)?.[0] ?? text;

function valueOf(
  prompt: Prompt,
  reply: Reply,
  setting: Setting,
): { text: string; given: boolean } | undefined {
  const { words } = setting;
  const given = (text: string) => ({ text, given: true });
  const labels = 'options' in prompt ? prompt.options : [];
  const above = aboveOf(prompt, setting) ?? '';
  switch (reply.do) {
    case 'leave': {
      if (prompt.kind === 'page') return undefined;
      const current = currentOf(prompt, setting);
      return current === undefined ? { text: words.open, given: false } : given(current);
    }
    case 'text':
      return reply.value === ''
        ? { text: words.open, given: false }
        : given(shownValue(prompt, reply.value, setting));
    case 'yesno':
      return given(reply.value ? words.yes : words.no);
    case 'pick':
      return given(labelOf(labels, reply.value));
    case 'pick-many':
      return reply.values.length === 0
        ? { text: words.open, given: false }
        : given(reply.values.map((value) => labelOf(labels, value)).join(', '));
    case 'outside':
      return given(reply.text);
    case 'new':
      return given(reply.name);
    case 'same-as-above':
      return given(above);
    case 'same-for-all':
      return given(
        `${reply.value === undefined ? above : labelOf(labels, reply.value)} (${words.forTheRest})`,
      );
    case 'done': {
      const count =
        prompt.kind === 'rows'
          ? prompt.rows.length
          : prompt.kind === 'lines'
            ? prompt.lines.length
            : 0;
      return count === 0 ? { text: words.open, given: false } : given(words.records(count));
    }
    case 'add':
    case 'edit':
    case 'remove':
    case 'move':
    case 'menu':
      return undefined;
  }
}
