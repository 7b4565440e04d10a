// A terminal → whether it can be emptied so that nothing is left to scroll back to, and what empties it.
import type { TerminalOptions } from './terminal-options.ts';

/** The screen first: some terminals put it in the scroll-back, which goes with the second. */
export const emptied = '\u001b[H\u001b[2J\u001b[3J';

/** GNU screen keeps its scroll-back whatever it is told; what is written to a file stays there. */
export const canBeEmptied = ({ output, env }: Pick<TerminalOptions, 'output' | 'env'>): boolean =>
  output.isTTY === true && env['TERM'] !== 'dumb' && (env['STY'] ?? '') === '';
