// A number as people write it in a charter → a number of heads, or nothing: what does not parse is never judged (semantics 31).

export type Share = { heads: number } | { part: number };

const words: Readonly<Record<string, Share>> = {
  'minst halvparten': { part: 0.5 },
  halvparten: { part: 0.5 },
  'at least half': { part: 0.5 },
  half: { part: 0.5 },
  'to tredeler': { part: 2 / 3 },
  'to tredjedeler': { part: 2 / 3 },
  'two thirds': { part: 2 / 3 },
  alle: { part: 1 },
  all: { part: 1 },
};

/** `5`, `50 %`, `2/3`, `at least half`, `minst 5`, `7 votes`. */
export const shareOf = (text: string): Share | undefined => {
  const said = text.trim().toLowerCase().replace(/\.$/, '');
  const known = Object.hasOwn(words, said) ? words[said] : undefined;
  if (known) return known;
  const plain = said.replace(/^(minst|at least|mindst|minimum)\s+/, '');
  const percent = /^(\d+(?:[.,]\d+)?)\s*(?:%|percent|prosent)$/.exec(plain);
  if (percent) return { part: Number(percent[1]?.replace(',', '.')) / 100 };
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(plain);
  if (fraction && fraction[2] !== '0') return { part: Number(fraction[1]) / Number(fraction[2]) };
  const heads = /^(\d+)(?:\s+(?:medlemmer|stemmer|personer|members|votes|people))?$/.exec(plain);
  return heads ? { heads: Number(heads[1]) } : undefined;
};

/** Whole numbers only: `5`. */
export const countOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
