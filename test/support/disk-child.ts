// A line of script → another process that has `files`, the real disk, at hand.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../../src/disk/files.ts', import.meta.url));

export interface Call {
  folder: string;
  script: string;
  /** Words before `node`: another user, a limit. */
  before?: string[];
}

/** Puts the disk adapter in `folder` as one plain JavaScript file that any user can run. */
export async function bringDisk(folder: string): Promise<void> {
  const outfile = join(folder, 'disk.mjs');
  const settings = { bundle: true, platform: 'node', format: 'esm' } as const;
  await build({ ...settings, entryPoints: [source], outfile });
}

export function startChild({ folder, script, before = [] }: Call): ChildProcess {
  const body = `import { diskFiles as files } from ${JSON.stringify(join(folder, 'disk.mjs'))};\n${script}`;
  const words = [...before, process.execPath, '--input-type=module', '-e', body];
  return spawn(words[0] ?? '', words.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What the child prints, once it has ended. */
export async function runChild(call: Call): Promise<string> {
  const child = startChild(call);
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await once(child, 'close');
  return printed;
}
