// A prompt and its reply → the one line that stays on the screen; nothing for what shows elsewhere.
import type { Prompt, Reply } from '../interview/ask.ts';
import { labelOf } from './options.ts';
import { printable } from './printable.ts';
import { currentOf } from './standing.ts';
import type { Style } from './style.ts';
import { shownValue, type Setting } from './typed-answer.ts';
import { cut } from './width.ts';

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
  if (value === undefined) return undefined;
  const { done, left, more } = style.glyphs;
  const name = printable(prompt.label ?? prompt.ask);
  const answer = printable(value.text.replace(/\s*\n\s*/g, ' '));
  const start = cut(name, Math.max(10, Math.floor(width * 0.6)), more);
  const line = cut(`${start}${/[?:…]$/.test(start) ? '' : ':'} ${answer}`, width - 2, more);
  return value.given ? `${style.good(done)} ${line}` : style.quiet(`${left} ${line}`);
}

function valueOf(
  prompt: Prompt,
  reply: Reply,
  setting: Setting,
): { text: string; given: boolean } | undefined {
  const { words } = setting;
  const given = (text: string) => ({ text, given: true });
  const labels = 'options' in prompt ? prompt.options : [];
  const above = prompt.column?.above ?? '';
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
      if (prompt.kind === 'rows') return given(words.records(prompt.rows.length));
      if (prompt.kind === 'lines') return given(words.records(prompt.lines.length));
      return undefined;
    }
    case 'add':
    case 'edit':
    case 'remove':
    case 'move':
    case 'menu':
      return undefined;
  }
}
