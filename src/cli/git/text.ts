// samspill git-text: a file git gives → the charter as lines that can be compared, or its text when it is none. It never fails, for git would stop.
import { parseCharter } from '../../charter/parse.ts';
import { flatText } from '../../diff/flat-text.ts';
import { exitCode, type ExitCode } from '../../exit-code.ts';
import { printable } from '../../terminal/printable.ts';
import type { Call } from '../call.ts';
import { readOrSay } from './read-or-say.ts';

export const gitText = async (call: Call, given: readonly string[]): Promise<ExitCode> => {
  const text = readOrSay(call, given[0] ?? '');
  const { charter, problems } = parseCharter(text);
  const lines = (problems.length > 0 ? text : flatText(charter)).split('\n');
  call.host.out.write(lines.map(printable).join('\n'));
  return exitCode.done;
};
