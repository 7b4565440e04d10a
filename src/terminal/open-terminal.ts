// Streams and words → the port that asks, plain or drawn.
import { openPlain } from './plain/plain-ask.ts';
import type { Terminal, TerminalOptions } from './terminal-options.ts';

export type { Terminal, TerminalOptions } from './terminal-options.ts';

export async function openTerminal(options: TerminalOptions): Promise<Terminal> {
  return openPlain(options);
}
