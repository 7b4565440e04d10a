// A file that answers what each organisation answers alone → refused, with the place of every such answer.
import { parseCharter } from '../charter/parse.ts';
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { answeredAlone } from '../pack/answered-alone.ts';
import type { Pack } from '../pack/pack.ts';
import { problemLines } from './read-charter.ts';
import type { Words } from '../words/words.ts';

interface Read {
  /** As it is shown. */
  path: string;
  text: string;
  charter: Charter;
}

export const refuseAnsweredAlone = (
  words: Words,
  pack: Pack,
  { path, text, charter }: Read,
): void => {
  if (answeredAlone(pack, { charter, locate: () => undefined }).length === 0) return;
  const problems = answeredAlone(pack, parseCharter(text));
  throw new UserError(
    [words.commands.unreadable(path, problems.length), ...problemLines(words, path, problems)].join(
      '\n',
    ),
  );
};
