// The real outside world as a Host.
import { fileURLToPath } from 'node:url';
import type { WriteStream } from 'node:tty';
import { editorOf } from './disk/edit-in-editor.ts';
import { diskFiles } from './disk/files.ts';
import { runGit } from './git/run-git.ts';
import type { Host, Screen } from './host.ts';

export function nodeHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    home: packsFolder(import.meta.url),
    files: diskFiles,
    out: screenOf(process.stdout),
    err: screenOf(process.stderr),
    stdinIsTerminal: process.stdin.isTTY,
    git: (args, of) => runGit(args, { ...of, env: process.env }),
    today: () => dayOf(new Date()),
    minutes: () => Math.floor(process.uptime() / 60),
    terminal: openTerminal,
  };
}

/** Compiled beside the built program, or as they are written in the repository. */
function packsFolder(here: string): string {
  return fileURLToPath(new URL(here.endsWith('.ts') ? '../questions' : './packs', here));
}

function screenOf(stream: WriteStream): Screen {
  // `samspill status | head -1`, or a terminal that was closed: nobody is reading any more.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    process.exit();
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    get columns() {
      return stream.columns ?? 80;
    },
    get rows() {
      return stream.rows ?? 24;
    },
  };
}

/** The day where the person is, as YYYY-MM-DD. */
function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Questions go to standard error, so that standard output is free for what was asked for. */
const openTerminal: Host['terminal'] = async ({ words, ...options }) => {
  const { openTerminal: open } = await import('./terminal/open-terminal.ts');
  return open({
    ...options,
    words: words.prompts,
    input: process.stdin,
    output: process.stderr,
    env: process.env,
    runEditor: editorOf(process.env),
  });
};
