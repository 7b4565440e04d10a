// samspill explain: a rule → what it looks at, why, and what to do.
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { Call } from './call.ts';

export const explain = async (call: Call, given: string | undefined): Promise<ExitCode> => {
  call.host.out.write(`${given ?? ''}\n`);
  return exitCode.done;
};
