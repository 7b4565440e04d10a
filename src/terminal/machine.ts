// A prompt as it is shown, and a key → how it is shown next, or the reply.
import type { MenuItem, Prompt, Reply } from '../interview/ask.ts';
import type { Place } from '../words/prompt-words.ts';
import type { Body, Drawn, Memory, View } from './body.ts';
import { isEnter, type Key } from './keys.ts';
import { placed } from './kinds/page.ts';
import { startBody } from './kinds/start.ts';
import { drawMenu, placeOf, placesAt } from './menu.ts';
import type { Setting } from './typed-answer.ts';

export interface Shown {
  body: Body;
  /** In the place of the hints, until a key is pressed. */
  problem?: string | undefined;
  /** What lies over the answer, which stays as it was. */
  over?: { kind: 'menu'; index: number } | { kind: 'help'; from: number } | undefined;
}

export interface Asked {
  prompt: Prompt;
  setting: Setting;
  hasEditor: boolean;
}

export type Outcome =
  | { shown: Shown }
  | { reply: Reply; memory?: Memory | undefined }
  /** The person's editor is wanted, on this text. */
  | { edit: string };

export const startShown = (
  { prompt, setting }: Asked,
  again?: { problem: string; typed: string },
  memory?: Memory,
): Shown => ({
  body: startBody(again?.typed ? { ...prompt, draft: again.typed } : prompt, setting, memory),
  ...(again ? { problem: again.problem } : {}),
});

export function press(
  shown: Shown,
  key: Key,
  { asked, view }: { asked: Asked; view: View },
): Outcome {
  const { over, body } = shown;
  const isMenuKey = key.name === 'escape' || (key.ctrl && key.name === 'o');
  if (over?.kind === 'help') return pressHelp(shown, key, { asked, view });
  if (isMenuKey) return { shown: { body, over: over ? undefined : { kind: 'menu', index: -1 } } };
  if (over) return pressMenu(shown, key, asked);
  if (key.meta && /^[a-z?]$/.test(key.name || key.text)) return pressMenu(shown, key, asked);
  if (key.ctrl && key.name === 't' && asked.prompt.menu.includes('use')) return choose('use', body);
  if (key.text === '?' && body.empty) return openHelp(body);
  const pressed = body.press(key, view);
  if (!pressed) return { shown };
  if ('reply' in pressed) return pressed;
  return { shown: { body: pressed.body, problem: pressed.problem } };
}

const openHelp = (body: Body): Outcome => ({ shown: { body, over: { kind: 'help', from: 0 } } });

function pressMenu({ body, over }: Shown, key: Key, asked: Asked): Outcome {
  const places = placesAt(asked.prompt, asked.hasEditor);
  const index = over?.kind === 'menu' ? over.index : -1;
  const at = (place: number): Outcome => ({
    shown: { body, over: { kind: 'menu', index: place } },
  });
  if (key.name === 'up') return at(index <= 0 ? places.length - 1 : index - 1);
  if (key.name === 'down' || key.name === 'tab') return at((index + 1) % places.length);
  const place = isEnter(key) ? places[index] : placeOf(key, places, asked.setting);
  if (place !== undefined) return choose(place, body);
  if (key.text === '' && !key.meta) return at(index);
  const problem = asked.setting.words.problems.noSuchItem(key.text || key.name);
  return { shown: { body, over: { kind: 'menu', index }, problem } };
}

function choose(place: Place, body: Body): Outcome {
  if (place === 'help' || place === 'why') return openHelp(body);
  if (place === 'editor') return { edit: body.typed };
  return { reply: toMenu(place, body.typed) };
}

const toMenu = (item: MenuItem, typed: string): Reply => ({
  do: 'menu',
  item,
  ...(typed === '' ? {} : { typed }),
});

/** A key shows the rest of the help, and goes back when there is none. */
function pressHelp(
  { body, over }: Shown,
  key: Key,
  { asked, view }: { asked: Asked; view: View },
): Outcome {
  const from = over?.kind === 'help' ? over.from : 0;
  const { left, height } = placed(helpParagraphs(asked), from, helpView(view));
  const back = { shown: { body } };
  if (key.name === 'escape' || left <= 0) return back;
  return { shown: { body, over: { kind: 'help', from: from + height } } };
}

export function helpParagraphs({ prompt, setting: { words } }: Asked): string[] {
  const spaced = (paragraphs: string[]): string[] =>
    paragraphs.flatMap((one, index) => (index === 0 ? [one] : ['', one]));
  return spaced([
    ...(prompt.help ?? (prompt.why === undefined ? [] : [prompt.why])),
    ...(prompt.menu.includes('use') ? [words.help.use] : []),
    ...(prompt.column ? [words.help.column] : []),
    words.help.kinds[prompt.kind],
    words.help.everywhere,
  ]);
}

const helpView = (view: View): View => ({ ...view, height: Math.max(1, view.height - 1) });

/** What takes the place of the answer, or the answer. */
export function drawShown({ body, over }: Shown, asked: Asked, view: View): Drawn {
  if (!over) return body.draw(view);
  if (over.kind === 'menu') return drawMenu(asked, over.index, view);
  const { words, style } = view;
  const { rows, left } = placed(helpParagraphs(asked), over.from, helpView(view));
  const more = left > 0 ? [style.quiet(`${style.glyphs.more} ${words.hiddenBelow(left)}`)] : [];
  return {
    rows: [style.strong(words.help.title), ...rows, ...more],
    hints: [left > 0 ? words.hints.nextPage : words.hints.closeHelp],
  };
}
