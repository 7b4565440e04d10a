// The menu that Esc opens: what a letter means at this prompt, and the rows that show it.
import type { Prompt } from '../interview/ask.ts';
import { parksQuestion } from '../interview/menus.ts';
import type { Place } from '../words/prompt-words.ts';
import type { Drawn, View } from './body.ts';
import type { Key } from './keys.ts';
import type { Setting } from './typed-answer.ts';
import { cut } from './width.ts';
import { windowed } from './window.ts';

const inOrder: readonly Place[] = [
  ...(['back', 'skip', 'park', 'not-relevant', 'dispute', 'decision'] as const),
  ...(['action', 'use', 'overview', 'editor', 'why', 'help', 'save'] as const),
];

export function placesAt(prompt: Prompt, hasEditor: boolean): Place[] {
  return inOrder.filter((place) => {
    if (place === 'why' || place === 'help') return true;
    if (place === 'editor') return hasEditor && prompt.kind === 'long' && prompt.secret !== true;
    return prompt.menu.includes(place);
  });
}

/** The place a letter stands for; `s` skips in every language. */
export function placeOf(key: Key, places: Place[], { words }: Setting): Place | undefined {
  const letter = (key.text || key.name).toLowerCase();
  const found = places.find((place) => words.menu[place].letter === letter);
  return found ?? (letter === 's' && places.includes('skip') ? 'skip' : undefined);
}

export function drawMenu(
  { prompt, hasEditor }: { prompt: Prompt; hasEditor: boolean },
  index: number,
  view: View,
): Drawn {
  const { style, words } = view;
  const rows = placesAt(prompt, hasEditor).map((place, at) => {
    const { letter, label: usual } = words.menu[place];
    const label = place === 'park' && !parksQuestion(prompt) ? words.parkPoint.menu : usual;
    const pointer = at === index ? style.glyphs.pointer : ' ';
    const text = cut(label, view.width - 5, style.glyphs.more);
    return `${style.accent(pointer)} ${style.accent(style.strong(letter))}  ${at === index ? style.strong(text) : text}`;
  });
  const height = Math.max(1, view.height - 1);
  return {
    rows: [style.strong(words.menu.title), ...windowed(rows, index, { ...view, height })],
    hints: [words.hints.chooseItem, words.hints.closeMenu],
  };
}
