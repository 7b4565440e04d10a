// Files and replies written down in a test → a Host without a disk, a terminal or a clock.
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiskError } from '../../src/errors.ts';
import type { Files, Host, Screen } from '../../src/host.ts';
import type { Ask, Prompt, Reply } from '../../src/interview/ask.ts';
import { disk as inEnglish } from '../../src/words/en/disk.ts';
import { diskFiles } from '../../src/disk/files.ts';

/** An error is thrown in place of a reply: `new Interrupted()` is Ctrl-C. */
export type Script = (Reply | Error)[] | ((asked: Asked) => Reply | Error | Promise<Reply>);
export interface Asked {
  prompt: Prompt;
  again: { problem: string; typed: string } | undefined;
  /** Counted from 0. */
  number: number;
}

export interface Setup {
  files?: Record<string, string>;
  replies?: Script;
  env?: Record<string, string>;
  today?: string;
  stdinIsTerminal?: boolean;
  columns?: number;
  canClear?: boolean;
  git?: Host['git'];
}

export interface MemoryHost extends Host {
  /** What is on the disk now, by absolute path. */
  disk: Map<string, string>;
  /** Every path written, in order. */
  written: string[];
  asked: Asked[];
  said: string[];
  /** How many prompts had been asked, each time the screen was emptied. */
  cleared: number[];
  printed: { out: string; err: string };
  terminal: Host['terminal'];
  terminals: { opened: number; closed: number };
  time: { today: string; minutes: number };
}

const questions = fileURLToPath(new URL('../../questions', import.meta.url));
const examples = fileURLToPath(new URL('../fixtures/rules', import.meta.url));
const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const cwd = '/samspill-test';

/** Relative paths are in `/samspill-test`; the built-in packs and the examples of rules are the real ones. */
export function memoryHost(setup: Setup = {}): MemoryHost {
  const disk = new Map(
    Object.entries(setup.files ?? {}).map(([path, text]) => [posix.resolve(cwd, path), text]),
  );
  const written: string[] = [];
  const printed = { out: '', err: '' };
  const terminals = { opened: 0, closed: 0 };
  const time = { today: setup.today ?? '2026-11-22', minutes: 0 };
  const asked: Asked[] = [];
  const said: string[] = [];
  const cleared: number[] = [];
  const ask = scripted(setup.replies ?? [], asked);
  const screen = (name: 'out' | 'err'): Screen => ({
    write: (text) => void (printed[name] += text),
    isTerminal: setup.stdinIsTerminal ?? true,
    columns: setup.columns ?? 80,
    rows: 24,
  });
  return {
    cwd,
    env: setup.env ?? {},
    home: questions,
    files: memoryFiles(disk, written),
    out: screen('out'),
    err: screen('err'),
    stdinIsTerminal: setup.stdinIsTerminal ?? true,
    git: setup.git ?? (() => ({ code: 127, out: '', err: '' })),
    today: () => time.today,
    minutes: () => time.minutes,
    terminal: async () => {
      terminals.opened++;
      return {
        ask,
        say: (line) => void said.push(line),
        // Where it was emptied shows between what was asked.
        clear: () => void cleared.push(asked.length),
        canClear: setup.canClear ?? true,
        close: () => void terminals.closed++,
      };
    },
    disk,
    written,
    asked,
    said,
    cleared,
    printed,
    terminals,
    time,
  };
}

function scripted(script: Script, asked: Asked[]): Ask {
  return async (prompt, again) => {
    const now = { prompt, again, number: asked.length };
    asked.push(now);
    const reply = typeof script === 'function' ? await script(now) : script[now.number];
    if (reply instanceof Error) throw reply;
    if (!reply) throw new Error(`no reply written down for prompt ${now.number}: ${prompt.key}`);
    return reply;
  };
}

function memoryFiles(disk: Map<string, string>, written: string[]): Files {
  const at = (path: string) => posix.resolve(cwd, path);
  const isReal = (path: string) =>
    [questions, examples, templates].some((folder) => at(path).startsWith(folder));
  const isFolder = (path: string) => namesIn(disk, at(path)).length > 0;
  const locked = new Set<string>();
  const files: Files = {
    read(path) {
      if (isReal(path)) return diskFiles.read(path);
      if (isFolder(path)) throw trouble({ kind: 'is-folder', path });
      return disk.get(at(path));
    },
    write(path, text) {
      if (isFolder(path)) throw trouble({ kind: 'is-folder', path });
      disk.set(at(path), typeof text === 'string' ? text : Buffer.from(text).toString('latin1'));
      written.push(at(path));
    },
    exists: (path) =>
      isReal(path) ? diskFiles.exists(path) : disk.has(at(path)) || isFolder(path),
    isFolder: (path) =>
      isReal(path) ? diskFiles.isFolder(path) : at(path) === cwd || isFolder(path),
    list: (folder) => (isReal(folder) ? diskFiles.list(folder) : namesIn(disk, at(folder))),
    entries: (folder) =>
      namesIn(disk, at(folder)).map((name) => ({
        name,
        kind: isFolder(`${at(folder)}/${name}`) ? 'folder' : 'file',
      })),
    remove: (path) => void disk.delete(at(path)),
    lock(folder) {
      if (locked.has(at(folder))) throw trouble({ kind: 'in-use', path: folder });
      locked.add(at(folder));
      return () => void locked.delete(at(folder));
    },
    inside: () => files,
  };
  return files;
}

function namesIn(disk: Map<string, string>, folder: string): string[] {
  const inside = folder === '/' ? '/' : `${folder}/`;
  const names = [...disk.keys()]
    .filter((path) => path.startsWith(inside))
    .map((path) => path.slice(inside.length).split('/')[0] ?? '');
  return [...new Set(names)].sort();
}

function trouble(trouble: DiskError['trouble']): DiskError {
  return new DiskError(trouble, inEnglish(trouble));
}
