// Something to read: Enter shows the rest, and then goes on.
import type { Prompt } from '../../interview/ask.ts';
import type { Body, Drawn, Pressed, View } from '../body.ts';
import { printable } from '../printable.ts';
import { wrap } from '../width.ts';

type PagePrompt = Extract<Prompt, { kind: 'page' }>;

export function pageBody(prompt: PagePrompt, from = 0): Body {
  const at = (row: number): Pressed => ({ body: pageBody(prompt, Math.max(0, row)) });
  return {
    empty: true,
    typed: '',
    press(key, view): Pressed {
      const { first, height, left } = placed(prompt.lines, from, view);
      const last = first + left;
      switch (key.name) {
        case 'return':
          return left > 0 ? at(first + height) : { reply: { do: 'leave' } };
        case 'space':
        case 'pagedown':
          return at(Math.min(first + height, last));
        case 'down':
          return at(Math.min(first + 1, last));
        case 'up':
          return at(first - 1);
        case 'pageup':
          return at(first - height);
        case 'home':
          return at(0);
        case 'end':
          return at(last);
        default:
          return undefined;
      }
    },
    draw(view): Drawn {
      const { rows, left } = placed(prompt.lines, from, view);
      const { style, words } = view;
      const more = left > 0 ? [style.quiet(`${style.glyphs.more} ${words.hiddenBelow(left)}`)] : [];
      return {
        rows: [...rows, ...more],
        hints: [left > 0 ? words.hints.nextPage : words.hints.goOn],
      };
    },
  };
}

/** The rows shown from here, and how many are left below them. */
export function placed(lines: string[], from: number, { width, height: room }: View) {
  const all = lines.flatMap((line) =>
    line.split('\n').flatMap((one) => indented(printable(one), width)),
  );
  const height = all.length <= room ? all.length : Math.max(1, room - 1);
  const first = Math.min(from, all.length - height);
  return {
    rows: all.slice(first, first + height),
    first,
    height,
    left: all.length - first - height,
  };
}

/** Rows that go on stand as far in as the first. */
function indented(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return wrap(line.trimStart(), width - indent.length).map((row) => indent + row);
}
