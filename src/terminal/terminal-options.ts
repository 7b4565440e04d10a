// What a terminal is opened with, drawn or plain.
import type { Readable, Writable } from 'node:stream';
import type { Ask } from '../interview/ask.ts';
import type { PromptWords } from '../words/prompt-words.ts';

export interface TerminalInput extends Readable {
  isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
}
export interface TerminalOutput extends Writable {
  isTTY?: boolean;
  columns?: number;
  rows?: number;
}

export interface TerminalOptions {
  plain: boolean;
  /** For a projector: more space, and nothing dimmed. */
  present: boolean;
  /** What was typed stays on a wall only without what belongs to persons. */
  hide?(text: string): string;
  words: PromptWords;
  /** YYYY-MM-DD: what `in two weeks` counts from. */
  today: string;
  input: TerminalInput;
  /** Where the questions are shown; stderr, so that stdout is free. */
  output: TerminalOutput;
  env: Readonly<Record<string, string | undefined>>;
  /** Opens the person's editor on a text and gives back what was saved, undefined when it could not. Synchronous. */
  runEditor?: ((text: string) => string | undefined) | undefined;
}

export interface Terminal {
  ask: Ask;
  say(line: string): void;
  /** Empties the screen and what has scrolled off it, and drops what was typed ahead. */
  clear(): void;
  canClear: boolean;
  /** Gives the terminal back as it was. */
  close(): void;
}
