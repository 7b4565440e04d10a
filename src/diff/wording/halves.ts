// Words of which one was written as two → the one word, where the other text has it: “samarbeids avtale”.
import { lookUp, type Lexicon } from './lexicon.ts';
import type { Read, Token } from './tokens.ts';

/** “Norsk lærer” is no “norsklærer”, so only halves that are no words alone. */
export function whole(read: Read, other: Read, lexicon: Lexicon): Read {
  const { movable, small } = lexicon;
  const { halves } = movable;
  if (halves === undefined) return read;
  const known = new Set(other.tokens.map(({ text }) => text.toLowerCase()));
  const tokens: Token[] = [];
  for (const token of read.tokens) {
    const half = tokens.at(-1);
    const said = `${half?.text ?? ''}${token.text}`;
    const isOne =
      half !== undefined &&
      half.watch === undefined &&
      token.watch === undefined &&
      token.gap === '' &&
      /^\p{Ll}{3,}$/u.test(token.text) &&
      halves.test(half.text) &&
      // “En avdelings plan” is the plan of a department.
      (!small.has(tokens.at(-2)?.key ?? '') || /arb(?:eid|et|ejd)s$/.test(half.text)) &&
      known.has(said.toLowerCase());
    const found = lookUp(said, lexicon);
    if (isOne && found.watch === undefined) tokens.splice(-1, 1, { ...half, text: said, ...found });
    else tokens.push(token);
  }
  return { ...read, tokens };
}
