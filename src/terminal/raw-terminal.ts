// A terminal as it was → one that gives every key as it is pressed and marks what is pasted, and back again.
import type { TerminalInput, TerminalOutput } from './terminal-options.ts';

export interface RawTerminal {
  grab(): void;
  release(): void;
  /** Ctrl-Z: the shell has the terminal until the program is brought back. */
  suspend(): void;
}

const pasteOn = '\u001b[?2004h';
const pasteOff = '\u001b[?2004l';
const showCursor = '\u001b[?25h';

export function rawTerminal(input: TerminalInput, output: TerminalOutput): RawTerminal {
  const grab = (): void => {
    input.setRawMode?.(true);
    output.write(pasteOn);
  };
  const release = (): void => {
    output.write(pasteOff + showCursor);
    input.setRawMode?.(false);
  };
  const suspend = (): void => {
    release();
    process.once('SIGCONT', () => {
      grab();
      // What the shell wrote meanwhile is drawn over as after a change of size.
      output.emit('resize');
    });
    process.kill(process.pid, 'SIGTSTP');
  };
  return { grab, release, suspend };
}
