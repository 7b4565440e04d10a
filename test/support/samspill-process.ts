// The words after `samspill` → a real process of the built program, on the Node that is being tried.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const node = process.env['SAMSPILL_NODE'] ?? process.execPath;
export const program = fileURLToPath(new URL('../../bin/samspill.js', import.meta.url));

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Without a terminal: an empty standard input, output to pipes. */
export function samspill(args: string[], cwd: string = process.cwd()): Ended {
  const ended = spawnSync(node, [program, ...args], {
    cwd,
    input: '',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', TZ: 'UTC' },
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}
