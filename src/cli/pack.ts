// samspill pack list, show, lint, stats: what question packs there are, what they ask, and what is wrong with one.
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { loadConditions } from '../pack/conditions.ts';
import { severityOf } from '../pack/fault.ts';
import { findingLine } from '../pack/finding-text.ts';
import { lintPack } from '../pack/lint.ts';
import { questionsOf } from '../pack/pack.ts';
import { showPack } from '../pack/show.ts';
import { stampTranslations } from '../pack/stamp.ts';
import { packStats } from '../pack/stats.ts';
import { statsLines } from '../pack/stats-text.ts';
import { printableLines } from '../terminal/printable.ts';
import { nearest } from '../yaml/nearest.ts';
import type { Call } from './call.ts';
import { basesOf, builtInPacks, findPack, findingWords, loadPack, packTexts } from './load-pack.ts';
import { namedId } from './named-id.ts';
import { joined } from './paths.ts';

const print = (call: Call, lines: readonly string[]): void =>
  call.host.out.write(`${lines.flatMap(printableLines).join('\n')}\n`);

export const packList = async (call: Call): Promise<ExitCode> => {
  const lines: string[] = [];
  for (const name of builtInPacks(call.host)) {
    const pack = await loadPack(call.host, call.words, name);
    lines.push(call.words.commands.pack.list(pack.id, pack.version, questionsOf(pack).length));
  }
  print(call, lines);
  return exitCode.done;
};

/** A pack by name or folder, else what has that id. */
export const packShow = async (call: Call, given = 'core'): Promise<ExitCode> => {
  const { host, words } = call;
  const showIn = { language: call.language, words: words.pack };
  const isPack =
    builtInPacks(host).includes(given) || host.files.exists(joined(host.cwd, `${given}/pack.yaml`));
  if (isPack) {
    print(call, showPack(await loadPack(host, words, given), showIn));
    return exitCode.done;
  }
  const { lines, known } = await namedId(call, given);
  if (!lines) {
    const near = nearest(given, [...known, ...builtInPacks(host)]);
    throw new UserError(words.commands.pack.noSuchPart(given, near), words.commands.noSuchPackHint);
  }
  print(call, lines);
  return exitCode.done;
};

export const packLint = async (
  call: Call,
  given = 'core',
  options: { stamp?: boolean } = {},
): Promise<ExitCode> => {
  const { host, words } = call;
  const said = words.commands.pack;
  const place = findPack(host, words.commands, given);
  if (place.isCompiled) {
    // Compiled packs were clean when the program was built; the build fails otherwise.
    const pack = await loadPack(host, words, given);
    print(call, [said.clean(given, questionsOf(pack).length)]);
    return exitCode.done;
  }
  const texts = packTexts(host, place.path);
  const bases = await basesOf(host, words, texts);
  if (options.stamp === true) {
    const stamped = stampTranslations(texts, bases);
    for (const [name, text] of Object.entries(stamped))
      host.files.inside(place.path).write(`${place.path}/${name}`, text);
    const names = Object.keys(stamped);
    print(call, [names.length === 0 ? said.nothingToStamp : said.stamped(names)]);
    return exitCode.done;
  }
  const findings = await lintPack(texts, bases);
  print(call, [
    ...findings.map((one) => findingLine(one, findingWords(words))),
    findings.length === 0
      ? said.clean(given, questionsOf(await loadPack(host, words, given)).length)
      : said.found(findings.length),
  ]);
  return findings.some((one) => severityOf(one.rule) === 'error')
    ? exitCode.findings
    : exitCode.done;
};

export const packStatistics = async (call: Call, given = 'core'): Promise<ExitCode> => {
  const pack = await loadPack(call.host, call.words, given);
  const stats = packStats(pack, await loadConditions(pack), call.language);
  print(call, statsLines(stats, call.words.pack));
  return exitCode.done;
};
