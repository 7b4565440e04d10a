// samspill diff: two versions of a charter → what has changed, by impact, and who must agree again.
import { impacts, type JudgedChange } from '../diff/change.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { changeReporters, type ChangeFormat } from '../report/changes.ts';
import type { Call } from './call.ts';
import { prepare } from './diff/comparison.ts';
import { paintFor, plain } from './paint.ts';
import { sidesOf, type Sides } from './diff/versions.ts';

export interface DiffOptions {
  since?: string;
  format?: ChangeFormat;
  exitCode?: boolean;
  failOn?: string;
  internal?: boolean;
  acceptWording?: string[];
  by?: string;
}

export const diff = async (
  call: Call,
  given: readonly string[],
  options: DiffOptions,
): Promise<ExitCode> => {
  const sides = await acceptedIn(call, sidesOf(call, given, options.since), options);
  const { comparison, reading, say } = await prepare(call, sides, options.internal === true);
  const format = options.format ?? 'text';
  const report = await changeReporters[format]();
  const isScreen = format === 'text' && call.host.out.isTerminal;
  call.host.out.write(
    report(format === 'json' ? comparison : reading, {
      ...say,
      columns: isScreen ? call.host.out.columns : 80,
      paint: isScreen ? await paintFor(call) : plain,
    }),
  );
  return verdictOn(comparison.changes, options);
};

const acceptedIn = async (call: Call, sides: Sides, options: DiffOptions): Promise<Sides> => {
  const { acceptWording = [] } = options;
  if (acceptWording.length === 0) {
    if (options.by !== undefined) throw new UserError(call.words.diff.accept.byAlone);
    return sides;
  }
  const { withAccepted } = await import('./diff/accept-wording.ts');
  return withAccepted(call, sides, { ...options, acceptWording });
};

/** What only moved or got another id is no difference; `--fail-on` counts from the gravest down to the one named. */
export const verdictOn = (changes: readonly JudgedChange[], options: DiffOptions): ExitCode => {
  const last = impacts.findIndex((one) => one === options.failOn);
  const counts = changes.some(({ impact }) => {
    if (impact === 'none') return false;
    if (last >= 0) return impacts.indexOf(impact) <= last;
    return options.exitCode === true;
  });
  return counts ? exitCode.findings : exitCode.done;
};
