// The outside world as one value: what the program may touch, and nothing else.
import type { Ask } from './interview/ask.ts';
import type { Words } from './words/words.ts';

/** A link is not followed: it may lead round. */
export interface Entry {
  name: string;
  kind: 'file' | 'folder' | 'link';
}

export interface Files {
  /** The bytes as text, or undefined when there is no such file. Throws UserError when it cannot be read. */
  read(path: string): string | undefined;
  /** Atomic and synchronous: the old file or the new one is there, never half of one. Makes missing folders, keeps permissions, writes through symlinks. */
  write(path: string, text: string | Uint8Array): void;
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** Names in a folder, sorted by code point; empty when there is none. */
  list(folder: string): string[];
  /** The same with what each is; empty also when the folder may not be read. */
  entries(folder: string): Entry[];
  /** The same of what lies in a folder: a link that leads out of it is refused with a UserError, whoever put it there. */
  inside(folder: string): Pick<Files, 'read' | 'write' | 'list'>;
  remove(path: string): void;
  /** Takes the folder for one wizard and returns what lets go of it. Throws UserError naming who holds it. */
  lock(folder: string): () => void;
}

export interface Screen {
  write(text: string): void;
  isTerminal: boolean;
  columns: number;
  rows: number;
}

export interface GitAnswer {
  /** 0 when all went well; 127 when there is no git. */
  code: number;
  out: string;
  err: string;
}

export interface AskOptions {
  plain: boolean;
  present: boolean;
  /** What was typed stays on a wall only without what belongs to persons. */
  hide?(text: string): string;
  language: string;
  words: Words;
  /** YYYY-MM-DD: what `in six months` counts from. */
  today: string;
}

export interface Talking {
  ask: Ask;
  say(line: string): void;
  /** Empties the screen and what has scrolled off it; keys typed ahead are dropped. Does nothing where it cannot. */
  clear(): void;
  /** Whether `clear` leaves nothing to be read. */
  canClear: boolean;
  close(): void;
}

/** One of the other threads: it answers one question after the other. */
export interface Thread {
  ask(question: unknown): Promise<unknown>;
  close(): void;
}

export interface Threads {
  /** How many can work at once, this one included. */
  most(): number;
  /** Starts one that is given the job; what it says is plain data. */
  open(job: unknown): Thread;
}

export interface Host {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Where the built-in packs are: a folder path that `files` can read. */
  home: string;
  files: Files;
  out: Screen;
  err: Screen;
  stdinIsTerminal: boolean;
  /** Runs git in a folder, with nothing of the surroundings that could change what it does, and waits. */
  git(args: readonly string[], of: { cwd: string; input?: string }): GitAnswer;
  /** YYYY-MM-DD in the local zone; `--today` replaces it. */
  today(): string;
  /** Other threads, where there are any to be had. */
  threads?(): Promise<Threads | undefined>;
  /** Whole minutes since the program started. */
  minutes(): number;
  /** Loads the prompts, which nothing else needs. `close` gives the terminal back. */
  terminal(options: AskOptions): Promise<Talking>;
}
