// The texts of two versions of charter.yaml and of what both came from → the text of one, with the comments of both sides.
import { formatCharter, reviseCharter } from '../../charter/format.ts';
import { parseCharter } from '../../charter/parse.ts';
import { charterShape, type Charter } from '../../charter/schema.ts';
import { mergeComments } from '../../yaml/merge-comments.ts';
import type { Problem } from '../../yaml/problem.ts';
import { TooBig } from '../../yaml/revise.ts';
import { isTooBig } from '../../yaml/source.ts';
import { mergeVersions, type MergedCharters, type Saying } from './merge.ts';
import type { Three } from './three-way.ts';

export type MergedTexts =
  | (MergedCharters & {
      kind: 'merged';
      text: string;
      /** There was no common version, or none that can be read: what one side took out may be back. */
      isWithoutBase: boolean;
    })
  | { kind: 'unreadable'; side: 'ours' | 'theirs'; problems: Problem[] }
  | { kind: 'too-big' };

/** `saying` is asked once the language of the charter is known. */
export const mergeTexts = (texts: Three<string>, saying: Saying): MergedTexts => {
  const read = { ours: parseCharter(texts.ours), theirs: parseCharter(texts.theirs) };
  for (const side of ['ours', 'theirs'] as const)
    if (read[side].problems.length > 0)
      return { kind: 'unreadable', side, problems: read[side].problems };
  const base = readBase(texts.base);
  const versions = {
    base: base ?? {},
    ours: read.ours.charter,
    theirs: read.theirs.charter,
  };
  const merged = mergeVersions(versions, saying);
  const text = textOf({ ...texts, base: base === undefined ? '' : texts.base }, merged, versions);
  if (text === undefined || isTooBig(text)) return { kind: 'too-big' };
  return { kind: 'merged', text, isWithoutBase: base === undefined, ...merged };
};

const readBase = (text: string): Charter | undefined => {
  if (text.trim() === '') return undefined;
  const { charter, problems } = parseCharter(text);
  return problems.length > 0 ? undefined : charter;
};

const textOf = (
  texts: Three<string>,
  { charter, renamed }: MergedCharters,
  versions: Three<Charter>,
): string | undefined => {
  if (texts.ours === texts.base) return texts.theirs;
  if (texts.theirs === texts.base || texts.ours === texts.theirs) return texts.ours;
  const other = (side: 'ours' | 'theirs'): ReadonlyMap<string, string> =>
    new Map(renamed.filter((one) => one.side === side).map(({ from, to }) => [from, to]));
  const revised = revisedOf(texts.ours, versions.ours, charter);
  if (revised === undefined) return undefined;
  return mergeComments(
    revised,
    {
      base: { text: texts.base },
      ours: { text: texts.ours, other: other('ours') },
      theirs: { text: texts.theirs, other: other('theirs') },
    },
    charterShape,
  );
};

/** Undefined when it is more than a file may be. */
const revisedOf = (text: string, before: Charter, after: Charter): string | undefined => {
  if (text.trim() === '') return formatCharter(after);
  try {
    return reviseCharter(text, before, after);
  } catch (error) {
    if (error instanceof TooBig) return undefined;
    throw error;
  }
};
