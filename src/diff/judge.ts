// A leaf that differs, with the impact of its field → the impact it has: text may be no more than wording (semantics 21).
import type { Simple, Shape, Touched } from '../yaml/shape.ts';
import type { IsAccepted, TextPair } from './accepted.ts';
import { canonical } from './canonical.ts';
import type { Change } from './change.ts';

/** Two texts that differ: whether they still say the same. */
export type WordingOf = (
  before: string,
  after: string,
  language: string,
) => 'same' | 'wording' | 'meaning' | 'unsure';

type Judged = Pick<Change, 'impact' | 'sure'>;
export type Judge = (leaf: {
  /** As a reference names the field. */
  about: string;
  before: unknown;
  after: unknown;
  shape: Shape;
  impact: Touched;
}) => Judged;

interface JudgedBy {
  wordingOf: WordingOf;
  /** Without a common one there is nothing to hold the words against. */
  language: string | undefined;
  /** What a person has said holds, whatever the words are. */
  isAccepted: IsAccepted;
}

export const judgeBy =
  ({ wordingOf, language, isAccepted }: JudgedBy): Judge =>
  ({ about, before, after, shape, impact }) => {
    const pairs = textPairs({ before, after, shape });
    if (pairs === undefined) return { impact, sure: true };
    if (isAccepted(about, { before, after, shape })) return { impact: 'wording', sure: true };
    const verdicts = pairs.map(([one, other]) =>
      language === undefined ? 'unsure' : wordingOf(one, other, language),
    );
    if (verdicts.includes('meaning')) return { impact, sure: true };
    if (verdicts.includes('unsure')) return { impact, sure: impact === 'wording' };
    return { impact: 'wording', sure: true };
  };

const isText = (shape: Shape): boolean =>
  (shape.kind === 'text' && shape.pattern === undefined) ||
  shape.kind === 'simple' ||
  (shape.kind === 'list' && shape.of.kind === 'text');

/** The texts that stand against each other; nothing when they are not as many, or are more than texts. */
export const textPairs = ({ before, after, shape }: TextPair): [string, string][] | undefined => {
  if (!isText(shape)) return undefined;
  const [gone, come] = [without(before, after), without(after, before)];
  if (!gone || gone.length !== come?.length) return undefined;
  return gone.map((one, at) => [one, come[at] ?? '']);
};

const without = (value: unknown, other: unknown): string[] | undefined => {
  const left = entriesOf(other).map(canonical);
  const rest = entriesOf(value).filter((entry) => {
    const at = left.indexOf(canonical(entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return rest.every((entry) => typeof entry === 'string') ? rest : undefined;
};

const entriesOf = (value: unknown): unknown[] => {
  const simple = value as Simple;
  return Array.isArray(simple) ? simple : [simple];
};
