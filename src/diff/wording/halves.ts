// Words of which one was written as two → the one word, where the other text has it: “samarbeids avtale”.
import { lookUp, type Lexicon } from './lexicon.ts';
import type { Read, Token } from './tokens.ts';

/** “Norsk lærer” is no “norsklærer”, so only halves that are no words alone. */
export function whole(read: Read, other: Read, lexicon: Lexicon): Read {
  const { halves } = lexicon.movable;
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
      isNoOwner(half.text, tokens.at(-2), lexicon) &&
      known.has(said.toLowerCase());
    const found = lookUp(said, lexicon);
    if (isOne && found.watch === undefined) tokens.splice(-1, 1, { ...half, text: said, ...found });
    else tokens.push(token);
  }
  return { ...read, tokens };
}

/** “En avdelings plan” is the plan of a department; “en” is not said of “arbeid”, and nothing is said before an owner that is nobody's. */
function isNoOwner(half: string, before: Token | undefined, { language, ties }: Lexicon): boolean {
  if (before === undefined || ties.has(before.key)) return true;
  const article = before.text.toLowerCase();
  return (
    /arb(?:eid|et|ejd)s$/.test(half) &&
    (article === 'en' || article === 'ein' || (language === 'sv' && article === 'ett'))
  );
}
