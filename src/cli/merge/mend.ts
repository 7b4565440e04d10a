// Three texts and where they come from → the merged text, and what is said of it; what cannot be merged stops here.
import { mergeTexts, type MergedTexts } from '../../diff/merge/texts.ts';
import type { Three } from '../../diff/merge/three-way.ts';
import { UserError } from '../../errors.ts';
import { loadWords } from '../../words/load.ts';
import type { Call } from '../call.ts';
import { problemLines } from '../read-charter.ts';

type Labels = Record<'ours' | 'theirs', string | undefined>;
export interface Given extends Three<string> {
  /** As a person would write it. */
  shown: string;
  /** As git names it, from the root of the repository; absent without git. */
  inGit?: string;
  labels: Labels;
}
export type Mended = Extract<MergedTexts, { kind: 'merged' }>;

/** The first line that says so: the file may not be one that can be read. */
const languageIn = (text: string): string | undefined =>
  /^language: *["']?([a-z]{2,3})/m.exec(text)?.[1];

export const mended = async (call: Call, given: Given): Promise<Mended> => {
  const own = languageIn(given.ours) ?? languageIn(given.theirs) ?? call.language;
  const { merge: written } = await loadWords(own);
  const from = {
    ours: given.labels.ours ?? written.ourSide,
    theirs: given.labels.theirs ?? written.theirSide,
  };
  const done = mergeTexts(given, { words: written, from });
  const { merge: said } = call.words;
  if (done.kind === 'too-big') throw new UserError(said.tooBig(given.shown), said.oursStands);
  if (done.kind === 'merged') return done;
  const lines = problemLines(call.words, given.shown, done.problems.slice(0, mostTold));
  const side = given.labels[done.side] ?? (done.side === 'ours' ? said.ourSide : said.theirSide);
  throw new UserError(
    [said.cannotRead(given.shown, side), ...lines].join('\n'),
    given.inGit === undefined
      ? undefined
      : said.cannotReadHint(given.inGit, done.side === 'ours' ? 2 : 3),
  );
};

const mostTold = 10;

export const tellMended = ({ host, words }: Call, done: Mended, shown: string): void => {
  const { merge: said } = words;
  const lines = [
    ...(done.disputed.length === 0
      ? [said.merged(shown)]
      : [
          said.disputed(shown, done.disputed),
          ...done.disputed.map((about) => `  ${about}`),
          said.disputedHint,
        ]),
    ...done.renamed.map(({ label, from, to }) => said.renamed(label, from, to)),
    ...(done.isWithoutBase ? [said.withoutBase] : []),
  ];
  host.err.write(`${lines.join('\n')}\n`);
};
