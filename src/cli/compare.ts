// samspill compare: what the organisations have answered alone, side by side; how far apart, as far as their number allows.
import { compare as compareContributions } from '../contribute/compare.ts';
import { shownCharter } from '../contribute/shown-charter.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { comparisonReport, type ComparisonFormat } from '../report/comparison.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import { inLanguageOf, type Call } from './call.ts';
import { contributionsFolder, readContributions } from './contributions.ts';
import { earlierSpread } from './earlier-spread.ts';
import { findCharter } from './find-charter.ts';
import { writeOut } from './out-file.ts';
import { looksOn } from './paint.ts';
import { folderOf, seenFrom } from './paths.ts';
import { readCharter } from './read-charter.ts';
import { settingFor } from './setting-for.ts';

interface CompareOptions {
  format?: ComparisonFormat;
  out?: string;
  shownToAll?: boolean;
}

export const compare = async (
  given: Call,
  place: string | undefined,
  options: CompareOptions,
): Promise<ExitCode> => {
  const { host } = given;
  const read = readCharter(host, given.words, findCharter(host, given.words.commands, place));
  const call = await inLanguageOf(given, read.charter.language);
  const { words, language } = call;
  const setting = await settingFor(call, { language, charter: read.charter, options: {} });
  const shown = seenFrom(host.cwd, read.path);
  refuseAnsweredAlone(words, setting.pack, { ...read, path: shown });
  const contributions = readContributions(call, { ...read, pack: setting.pack });
  if (contributions.length === 0) {
    const folder = seenFrom(host.cwd, contributionsFolder(read.path));
    throw new UserError(words.compare.none(folder), words.compare.noneHint);
  }
  const { format = 'text', out } = options;
  // A picture is for those who sit there: what is redirected is a file.
  const isOnScreen = format === 'text' && out === undefined && host.out.isTerminal;
  const comparison = compareContributions(
    { setting, charter: shownCharter(read.charter) },
    {
      contributions,
      earlier: earlierSpread(call, folderOf(read.path)),
      ...(isOnScreen ? { dots: { allAgreed: options.shownToAll === true } } : {}),
    },
  );
  const text = await looksOn(call, isOnScreen);
  const report = comparisonReport(comparison, format, { words: words.compare, language, text });
  writeOut(call, report, out);
  if (options.shownToAll === true && !isOnScreen) host.err.write(`${words.compare.onlyOnScreen}\n`);
  return exitCode.done;
};
