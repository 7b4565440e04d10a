// The part of a prompt that takes the answer: keys go in, rows and at last a reply come out. Each kind of prompt has one.
import type { Reply } from '../interview/ask.ts';
import type { PromptWords } from '../words/prompt-words.ts';
import type { Key } from './keys.ts';
import type { Style } from './style.ts';

export interface View {
  style: Style;
  words: PromptWords;
  width: number;
  height: number;
}

export interface Drawn {
  rows: string[];
  /** Where the next character goes; undefined where nothing is typed. */
  cursor?: { row: number; column: number };
  /** What the keys do here, most important first. */
  hints: string[];
}

/** What a list remembers when it is shown again at once: ticks, and the place in it. */
export interface Memory {
  ticked?: string[];
  focus?: { id?: string; index: number };
}

/** Undefined: the key means nothing here. */
export type Pressed =
  { body: Body; problem?: string } | { reply: Reply; memory?: Memory } | undefined;

export interface Body {
  /** Nothing is typed, so that `?` asks for help. */
  readonly empty: boolean;
  /** What is typed so far. */
  readonly typed: string;
  press(key: Key, view: View): Pressed;
  draw(view: View): Drawn;
}
