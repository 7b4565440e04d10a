// Tokens → the same tokens, where several words that are read as one stand as one.
import { lookUp, type Lexicon, type Several } from './lexicon.ts';
import type { Read, Token } from './tokens.ts';

export function joined({ tokens, end }: Read, lexicon: Lexicon): Read {
  const joinedTokens: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = phraseAt(tokens, at, lexicon);
    const first = tokens[at];
    if (first === undefined) break;
    joinedTokens.push(phrase === undefined ? first : asOne(tokens, { at, phrase, lexicon }));
    at += phrase?.words.length ?? 1;
  }
  return { tokens: bound(joinedTokens, lexicon), end };
}

function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Several | undefined {
  const known = lexicon.phrases.get(tokens[at]?.text.toLowerCase() ?? '') ?? [];
  return known.find(({ words }) =>
    words.every((word, step) => {
      const token = tokens[at + step];
      return token?.text.toLowerCase() === word && (step === 0 || token.gap === '');
    }),
  );
}

function asOne(
  tokens: readonly Token[],
  { at, phrase, lexicon }: { at: number; phrase: Several; lexicon: Lexicon },
): Token {
  const first = tokens[at];
  const text = tokens
    .slice(at, at + phrase.words.length)
    .map((token) => token.text)
    .join(' ');
  return {
    text,
    opens: first?.opens ?? false,
    gap: first?.gap ?? '',
    ...lookUp(phrase.one, lexicon),
  };
}

/** “Kan støtte og betale” allows what “kan støtte og betaler” promises: after a modal or an `å` no other form of a verb is the same word, not in the next sentence either. */
function bound(tokens: readonly Token[], { infinitive }: Lexicon): Token[] {
  const at = tokens.findIndex(
    ({ text, watch }) => watch === 'modal' || infinitive.has(text.toLowerCase()),
  );
  if (at < 0) return [...tokens];
  return tokens.map((token, place) =>
    place > at && token.form !== undefined ? { ...token, key: token.form } : token,
  );
}
