// Streams and words → the port that asks, plain or drawn.
import type { Terminal, TerminalOptions } from './terminal-options.ts';

export type { Terminal, TerminalOptions } from './terminal-options.ts';

/** The plain mode loads nothing of what draws. */
export async function openTerminal(options: TerminalOptions): Promise<Terminal> {
  if (options.plain) return (await import('./plain/plain-ask.ts')).openPlain(options);
  return (await import('./drawn-ask.ts')).openDrawn(options);
}
