// The folder contributions/ → what the organisations have answered alone, read strictly; what does not fit is left out and said.
import type { Charter } from '../charter/schema.ts';
import type { Contribution } from '../contribute/contribution.ts';
import { parseContribution } from '../contribute/parse.ts';
import { UserError } from '../errors.ts';
import { presentActors } from '../interview/records.ts';
import type { Host } from '../host.ts';
import type { Pack } from '../pack/pack.ts';
import type { Words } from '../words/words.ts';
import type { Problem } from '../yaml/problem.ts';
import type { Call } from './call.ts';
import { folderOf, joined, seenFrom } from './paths.ts';
import { problemLines } from './read-charter.ts';

interface Of {
  /** The path of charter.yaml. */
  path: string;
  charter: Charter;
  pack: Pack;
}

export const contributionsFolder = (charter: string): string =>
  joined(folderOf(charter), 'contributions');

/** Names of the files of organisations; a folder that is a link out of the charter's is refused. */
export const contributionNames = ({ files }: Host, charter: string): string[] => {
  const folder = contributionsFolder(charter);
  files.inside(folderOf(charter)).list(folder);
  return files
    .entries(folder)
    .filter(({ name, kind }) => kind === 'file' && name.endsWith('.yaml'))
    .map(({ name }) => name);
};

/** What an organisation answers in everybody's name, or says of the file, may be quoted; anything else may be its own. */
const isQuoted = ({ path: [head, ...rest] }: Problem): boolean =>
  head === 'answers' ? rest.length > 0 : ofTheFile.has(head ?? '');
const ofTheFile: ReadonlySet<string | number> = new Set([
  ...['contribution', 'collaboration', 'actor', 'date', 'pack', 'charter'],
]);

/** Where something is wrong, for everybody to see: never what stands there, where it may be what one answers alone. */
export const linesForAll = (
  words: Words,
  shown: string,
  problems: readonly Problem[],
): string[] => {
  const quoted = problems.filter(isQuoted);
  const others = problems.filter((one) => !isQuoted(one));
  const places = others.map(({ line, column }) =>
    words.compare.notQuoted(`${shown}:${line}:${column}`),
  );
  return [
    ...problemLines(words, shown, quoted),
    ...places.slice(0, mostPlaces),
    ...(places.length > mostPlaces
      ? [words.commands.moreProblems(places.length - mostPlaces)]
      : []),
    ...(places.length > 0 ? [words.compare.notQuotedHint(shown)] : []),
  ];
};
const mostPlaces = 20;

/** A file that cannot be read stops the command, unless it is told how to go on without it. */
const stopAt = (message: string): never => {
  throw new UserError(message);
};

/** In the order of the charter's actors, so that nothing depends on when a file came. */
export const readContributions = (
  call: Call,
  { path, charter, pack }: Of,
  without: (message: string) => void = stopAt,
): Contribution[] => {
  const { host, words } = call;
  const folder = contributionsFolder(path);
  const names = contributionNames(host, path).map((name) => name.slice(0, -'.yaml'.length));
  const actors = presentActors(charter).map(({ id }) => id ?? '');
  const note = (line: string): void => host.err.write(`${line}\n`);
  const found = names.flatMap((name): Contribution[] => {
    const file = joined(folder, `${name}.yaml`);
    const shown = seenFrom(host.cwd, file);
    const read = parseContribution(host.files.read(file) ?? '', { pack, charter });
    const { contribution, problems, misfits } = read;
    if (problems.length > 0) {
      const heading = words.compare.cannotRead(shown, problems.length);
      without([heading, ...linesForAll(words, shown, problems)].join('\n'));
      return [];
    }
    const actor = contribution.actor ?? '';
    if (actor !== name) note(words.compare.otherActor(shown, actor));
    else if (!actors.includes(actor)) note(words.compare.unknownActor(shown, actor));
    else {
      if (misfits.length > 0) {
        note(words.compare.leftOut(shown, misfits.length));
        linesForAll(words, shown, misfits).forEach((line) => note(`  ${line}`));
      }
      return [contribution];
    }
    return [];
  });
  const place = ({ actor = '' }: Contribution): number => actors.indexOf(actor);
  return found.sort((a, b) => place(a) - place(b));
};
