// A real folder and a call → what the program says and how it ends, in English, without a terminal, on 22 November 2026.
import { main } from '../../src/main.ts';
import { nodeHost } from '../../src/node-host.ts';

export interface Ended {
  code: number;
  out: string;
  err: string;
}

const real = nodeHost();

export const onDisk = (
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): { run(...argv: string[]): Promise<Ended> } => ({
  run: async (...argv) => {
    const printed = { out: '', err: '' };
    const screen = (name: 'out' | 'err') => ({
      write: (text: string) => void (printed[name] += text),
      isTerminal: false,
      columns: 80,
      rows: 24,
    });
    const code = await main(argv, {
      ...real,
      cwd,
      env: { PATH: process.env['PATH'], LANG: 'en', ...env },
      out: screen('out'),
      err: screen('err'),
      stdinIsTerminal: false,
      today: () => '2026-11-22',
    });
    return { code, ...printed };
  },
});
