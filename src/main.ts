// The words after `samspill` → an exit code: the only place where an error becomes text and a number.
import { CallError } from './cli/call-error.ts';
import { programFor } from './cli/program.ts';
import { DiskError, Interrupted, UserError } from './errors.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import { printable, printableLines } from './terminal/printable.ts';
import { version } from './version.ts';
import { languageOf, loadWords } from './words/load.ts';

/** `--language` counts wherever it stands, so that even a wrong call is answered in that language. */
const languageIn = (argv: readonly string[]): string | undefined => {
  const at = argv.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const word = argv[at];
  return word?.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[at + 1 || argv.length];
};

/** What is only found out when it is asked for, such as whether somebody sits at a terminal, stays so. */
const but = <T extends object>(of: T, change: Partial<T>): T =>
  Object.defineProperties({} as T, {
    ...Object.getOwnPropertyDescriptors(of),
    ...Object.getOwnPropertyDescriptors(change),
  });

/** Nothing that is said on the way moves the cursor, whoever named the files it speaks of. */
const withSafeTalk = (host: Host): Host => {
  const write = (text: string): void => host.err.write(text.split('\n').map(printable).join('\n'));
  return but(host, { err: but(host.err, { write }) });
};

export const main = async (argv: string[], outside: Host): Promise<ExitCode> => {
  const host = withSafeTalk(outside);
  const words = await loadWords(languageIn(argv) ?? languageOf(host.env));
  const say = (text: string): void => {
    host.err.write(`${printableLines(text).join('\n')}\n`);
  };
  try {
    return await programFor(host, words).run(argv);
  } catch (error) {
    if (error instanceof Interrupted) return exitCode.interrupted;
    if (error instanceof CallError || error instanceof UserError) {
      const said = error instanceof DiskError ? words.disk(error.trouble) : error;
      say(`samspill: ${said.message}`);
      if (said.hint !== undefined) say(said.hint);
      return exitCode.wrongCall;
    }
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    say(words.commands.bug(version));
    return exitCode.bug;
  }
};
