// A program in a real terminal → what a person sees of it, and the keys they press.
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface Pty {
  /** The rows on the screen now, without trailing space. */
  screen(): string;
  /** The same with what has scrolled off it and can be scrolled back to. */
  scrollback(): string;
  /** Everything that was ever written, escape sequences and all. */
  raw(): string;
  /** Rows that did not fit the width and go on in the next. */
  wrapped(): string[];
  pid: number;
  /** Where the cursor stands. */
  cursor(): { row: number; column: number };
  /** Resolves when the screen, or what scrolled off it, holds the text; rejects with the screen when it does not come. */
  waitFor(text: string | RegExp): Promise<void>;
  /** Resolves when the condition holds of the screen. */
  until(holds: (screen: string) => boolean, what?: string): Promise<void>;
  /** Resolves when the condition holds after something was written; `what` says what was waited for. */
  when(condition: () => boolean, what: () => string): Promise<void>;
  type(keys: string): void;
  /** As a terminal pastes: between the marks of bracketed paste. */
  paste(text: string): void;
  resize(cols: number, rows: number): void;
  kill(signal?: string): void;
  /** The terminal itself goes away, as when its window is closed. */
  close(): void;
  /** The exit code, and the signal when there was one. */
  exit: Promise<{ code: number; signal: number | undefined }>;
}

export interface PtyOptions {
  env?: Record<string, string | undefined>;
  cols?: number;
  rows?: number;
  cwd?: string;
  /** Milliseconds to wait for a text. */
  patience?: number;
}

export const keys = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  tab: '\t',
  backspace: '\u007f',
  ctrl: (letter: string): string => String.fromCharCode(letter.toUpperCase().charCodeAt(0) - 64),
};

export function openPty(file: string, args: string[], options: PtyOptions = {}): Pty {
  const { cols = 80, rows = 24, cwd = process.cwd(), patience = 20_000 } = options;
  const env = surroundings({
    ...{ ...process.env, TERM: 'xterm-256color', NO_COLOR: undefined, FORCE_COLOR: undefined },
    ...options.env,
  });
  const child = pty.spawn(file, args, { cols, rows, cwd, env, name: env.TERM ?? 'xterm' });
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true, scrollback: 10_000 });
  const checks = new Set<() => void>();
  let raw = '';
  let over = false;

  child.onData((data) => {
    raw += data;
    terminal.write(data, () => checks.forEach((check) => check()));
  });
  const exit = new Promise<{ code: number; signal: number | undefined }>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      over = true;
      // What was written last is still being drawn.
      terminal.write('', () => {
        checks.forEach((check) => check());
        resolve({ code: exitCode, signal });
      });
    });
  });

  const rowsFrom = (first: number): string => {
    const buffer = terminal.buffer.active;
    const lines: string[] = [];
    for (let row = first; row < buffer.length; row++)
      lines.push(buffer.getLine(row)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  };
  const screen = (): string => rowsFrom(terminal.buffer.active.baseY);

  const when = (condition: () => boolean, what: () => string): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        checks.delete(check);
        clearTimeout(timer);
      };
      const check = (): void => {
        if (condition()) {
          stop();
          resolve();
        } else if (over) giveUp();
      };
      const giveUp = (): void => {
        stop();
        reject(new Error(`${what()} did not come. The screen:\n${screen()}`));
      };
      const timer = setTimeout(giveUp, patience);
      checks.add(check);
      check();
    });
  const until = (holds: (seen: string) => boolean, what = 'it'): Promise<void> =>
    when(
      () => holds(screen()) || holds(rowsFrom(0)),
      () => what,
    );

  return {
    screen,
    scrollback: () => rowsFrom(0),
    raw: () => raw,
    pid: child.pid,
    wrapped() {
      const buffer = terminal.buffer.active;
      return Array.from({ length: buffer.length }, (_, row) => buffer.getLine(row))
        .filter((line) => line?.isWrapped)
        .map((line) => line?.translateToString(true) ?? '');
    },
    cursor: () => ({ row: terminal.buffer.active.cursorY, column: terminal.buffer.active.cursorX }),
    until,
    when,
    waitFor: (text) =>
      until(
        (seen) => (typeof text === 'string' ? seen.includes(text) : text.test(seen)),
        String(text),
      ),
    type: (typed) => child.write(typed),
    paste: (text) => child.write(`\u001b[200~${text}\u001b[201~`),
    resize(newCols, newRows) {
      terminal.resize(newCols, newRows);
      child.resize(newCols, newRows);
    },
    kill: (signal) => child.kill(signal),
    close: () => (child as unknown as { destroy(): void }).destroy(),
    exit,
  };
}

/** What is undefined is not there at all. */
const surroundings = (env: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
