// The path of a charter → its text and value; a file that cannot be read is told with every place that needs mending.
import { parseCharter, type ParsedCharter } from '../charter/parse.ts';
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Problem } from '../yaml/problem.ts';
import { problemText } from '../words/problem-words.ts';
import type { Words } from '../words/words.ts';
import { seenFrom } from './paths.ts';

export interface ReadCharter {
  path: string;
  text: string;
  charter: Charter;
  locate: ParsedCharter['locate'];
}

/** Nobody mends more than this at a time. */
const most = 100;

/** `charter.yaml:12:9: …`, one line a problem, and how it could stand; of very many, the first. */
export const problemLines = (
  words: Words,
  path: string,
  problems: readonly Problem[],
): string[] => [
  ...linesOf(words, path, problems.slice(0, most)),
  ...(problems.length > most ? [words.commands.moreProblems(problems.length - most)] : []),
];

const linesOf = (words: Words, path: string, problems: readonly Problem[]): string[] =>
  problems.flatMap((problem) => {
    const said = problemText(problem, words.problems);
    const [first = '', ...rest] = said.split('\n');
    return [
      `${path}:${problem.line}:${problem.column}: ${first}`,
      ...rest.map((line) => `    ${line}`),
    ];
  });

export const readCharter = (host: Host, words: Words, path: string): ReadCharter => {
  const text = host.files.read(path);
  const shown = seenFrom(host.cwd, path);
  if (text === undefined)
    throw new UserError(words.commands.noCharter(shown), words.commands.noCharterHint);
  const { charter, problems, locate } = parseCharter(text);
  if (problems.length > 0)
    throw new UserError(
      [
        words.commands.unreadable(shown, problems.length),
        ...problemLines(words, shown, problems),
      ].join('\n'),
    );
  return { path, text, charter, locate };
};
