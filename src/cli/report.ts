// samspill report: the JSON of several runs of check → one run, in the formats asked for, the same as if all had been checked at once.
import { UserError } from '../errors.ts';
import type { ExitCode } from '../exit-code.ts';
import { runOf, type Run } from '../report/run.ts';
import { partFrom } from '../report/part.ts';
import { loadWords } from '../words/load.ts';
import type { Call } from './call.ts';
import { deliver } from './check/deliver.ts';
import { reportWishesOf, verdictOn, type ReportOptions } from './check/wishes.ts';
import { joined } from './paths.ts';

export const report = async (
  call: Call,
  given: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> => {
  const wishes = reportWishesOf(call.words.check, options);
  const parts = given.map((path) => ({ path, part: readPart(call, path) }));
  const [first] = parts;
  if (first === undefined) throw new UserError(call.words.check.noParts);
  for (const { path, part } of parts)
    if (aboutOf(part) !== aboutOf(first.part))
      throw new UserError(call.words.check.partsDiffer(first.path, path));
  const { tool, today, language } = first.part;
  const unchanged = parts.reduce((sum, { part }) => sum + part.counts.unchanged, 0);
  const files = parts.flatMap(({ part }) => part.files);
  const run = runOf({ tool, today, language, unchanged }, files);
  // The messages are in the language the parts were made in, and so is what stands around them.
  const spoken = { ...call, language, words: await loadWords(language) };
  await deliver(spoken, run, { wishes });
  return verdictOn(run, wishes);
};

/** Parts of one run agree on the program, the day and the language. */
const aboutOf = ({ tool, today, language }: Run): string =>
  [tool.version, today, language].join(' · ');

const readPart = ({ host, words }: Call, given: string): Run => {
  const text = host.files.read(joined(host.cwd, given));
  if (text === undefined) throw new UserError(words.check.noSuchFile(given));
  const part = partFrom(text);
  if (part) return part;
  throw new UserError(words.check.notAPart(given), words.check.notAPartHint);
};
