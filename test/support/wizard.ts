// A command line → the built program in a pseudo-terminal, to be typed to and read as a person would.
import { onTestFinished } from 'vitest';
import { openPty, type Pty, type PtyOptions } from './pty.ts';
import { node, program } from './samspill-process.ts';

/** What the person's own surroundings say must not change what the program shows. */
const surroundings = {
  LANG: 'en_GB.UTF-8',
  LC_ALL: undefined,
  LC_MESSAGES: undefined,
  ACCESSIBLE: undefined,
  FORCE_COLOR: undefined,
  EDITOR: undefined,
  VISUAL: undefined,
  // Node reads a whole certificate bundle at every start where this is set.
  NODE_EXTRA_CA_CERTS: undefined,
};

/** Ended with the test, whatever happens in it. A `command` is given to the shell instead. */
export function openWizard(
  args: string[],
  cwd: string,
  { command, ...options }: PtyOptions & { command?: string } = {},
): Pty {
  const [file, given] =
    command === undefined ? [node, [program, ...args]] : ['/bin/sh', ['-c', command]];
  const pty = openPty(file, given, {
    ...options,
    cwd,
    env: { ...surroundings, ...options.env },
  });
  onTestFinished(() => pty.kill('SIGKILL'));
  return pty;
}
