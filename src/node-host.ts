// The real outside world as a Host.
import { fstatSync, writeSync } from 'node:fs';
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
    out: screenOf(1, () => process.stdout),
    err: screenOf(2, () => process.stderr),
    get stdinIsTerminal() {
      return process.stdin.isTTY;
    },
    git: (args, of) => runGit(args, { ...of, env: process.env }),
    today: () => dayOf(new Date()),
    threads: async () => (await import('./node-threads.ts')).threadsBeside(import.meta.url),
    minutes: () => Math.floor(process.uptime() / 60),
    terminal: openTerminal,
  };
}

/** Compiled beside the built program, or as they are written in the repository. */
function packsFolder(here: string): string {
  return fileURLToPath(new URL(here.endsWith('.ts') ? '../questions' : './packs', here));
}

/** Opening a stream takes longer than checking a charter: what is not read on a terminal is written without one, as long as it is taken. */
function screenOf(fd: number, open: () => WriteStream): Screen {
  const isDevice = isCharacterDevice(fd);
  let stream: WriteStream | undefined;
  const streamed = (): WriteStream => (stream ??= listenedOnce(open()));
  return {
    write: (text) => {
      if (isDevice || stream) return void streamed().write(text);
      const rest = orLeave(() => writtenNow(fd, Buffer.from(text, 'utf8')));
      if (rest.length > 0) streamed().write(rest);
    },
    get isTerminal() {
      return isDevice && streamed().isTTY;
    },
    get columns() {
      return (isDevice && streamed().columns) || 80;
    },
    get rows() {
      return (isDevice && streamed().rows) || 24;
    },
  };
}

/** A terminal, or `/dev/null`; one that is closed may be anything. */
function isCharacterDevice(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return true;
  }
}

/** What is left when the reader of a pipe does not keep up. */
function writtenNow(fd: number, bytes: Buffer): Buffer {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(fd, bytes, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return bytes.subarray(at);
}

/** `samspill status | head -1`, or a terminal that was closed: nobody is reading any more. */
function isNobodyThere(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'EIO';
}

function orLeave<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    return leave(error);
  }
}

/** What `bin/samspill.js` begins with. */
const notEnded = 130;

/** A full disk, and the like: what was found has not been told, so it must not end as if it had. */
function leave(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  // Before the program has ended nobody knows how it would have: as a shell says of one that a closed pipe stopped.
  if (code === 'EPIPE' && process.exitCode === notEnded) process.exit(141);
  if (isNobodyThere(error)) process.exit();
  if (code === undefined) throw error;
  process.stderr.write(`samspill: cannot write the output (${code})\n`);
  process.exit(2);
}

function listened(stream: WriteStream): WriteStream {
  return stream.on('error', (error: Error) => {
    if (!isRoomGone(error)) leave(error);
  });
}

const heard = new WeakSet<WriteStream>();
function listenedOnce(stream: WriteStream): WriteStream {
  if (heard.has(stream)) return stream;
  heard.add(stream);
  return listened(stream);
}

/** Once questions are asked, a terminal that goes away is told of by its signal, and then everything is saved and the page written. */
let isRoomOpen = false;
const isRoomGone = (error: Error): boolean =>
  isRoomOpen && (error as NodeJS.ErrnoException).code === 'EIO';

/** The day where the person is, as YYYY-MM-DD. */
function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Questions go to standard error, so that standard output is free for what was asked for. */
const openTerminal: Host['terminal'] = async ({ words, ...options }) => {
  const { openTerminal: open } = await import('./terminal/open-terminal.ts');
  isRoomOpen = true;
  return open({
    ...options,
    words: words.prompts,
    input: process.stdin,
    output: listenedOnce(process.stderr),
    env: process.env,
    runEditor: editorOf(process.env),
  });
};
