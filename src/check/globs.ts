// Patterns for paths (`teams/**/charter.yaml`, `!archive/**`) → whether a path is meant. The time grows with the lengths only.

/** `*` and `?` inside a name: after a mismatch only the last star is tried again. */
const matchesName = (pattern: string, name: string): boolean => {
  let at = 0;
  let star = -1;
  let from = 0;
  for (let index = 0; index < name.length;) {
    const letter = pattern[at];
    if (letter === '*') {
      star = at;
      from = index;
      at += 1;
    } else if (letter !== undefined && (letter === '?' || letter === name[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      from += 1;
      index = from;
      at = star + 1;
    } else return false;
  }
  return [...pattern.slice(at)].every((letter) => letter === '*');
};

/** `**` is any number of folders; last, it is everything below. */
const matchesPath = (patterns: readonly string[], names: readonly string[]): boolean => {
  let reached = new Set([0]);
  const open = (places: Set<number>): Set<number> => {
    for (const place of places)
      if (patterns[place] === '**' && place + 1 < patterns.length) places.add(place + 1);
    return places;
  };
  open(reached);
  for (const name of names) {
    const next = new Set<number>();
    for (const place of reached) {
      const pattern = patterns[place];
      if (pattern === '**') next.add(place);
      if (pattern === '**' && place === patterns.length - 1) next.add(patterns.length);
      else if (pattern !== undefined && pattern !== '**' && matchesName(pattern, name))
        next.add(place + 1);
    }
    reached = open(next);
  }
  return reached.has(patterns.length);
};

/** `{a,b}` is either; at most this many patterns come of one. */
const most = 64;

const alternatives = (glob: string): string[] => {
  const open = glob.indexOf('{');
  const close = open < 0 ? -1 : glob.indexOf('}', open);
  // A brace left open is a letter.
  if (close < 0) return [glob];
  const rest = alternatives(glob.slice(close + 1));
  return glob
    .slice(open + 1, close)
    .split(',')
    .flatMap((one) => rest.map((after) => `${glob.slice(0, open)}${one}${after}`))
    .slice(0, most);
};

/** A path, relative to where the patterns stand, with `/`. What a later `!` pattern names is taken out again. */
export const globsOf = (globs: readonly string[]): ((path: string) => boolean) => {
  const patterns = globs.map((glob) => {
    const isOut = glob.startsWith('!');
    const plain = glob.slice(isOut ? 1 : 0).replace(/^\.\//, '');
    const whole = plain.endsWith('/') ? `${plain}**` : plain;
    return { isOut, parts: alternatives(whole).map((one) => one.split('/')) };
  });
  return (path) => {
    const names = path.split('/');
    return patterns.reduce(
      (isIn, { isOut, parts }) =>
        parts.some((pattern) => matchesPath(pattern, names)) ? !isOut : isIn,
      false as boolean,
    );
  };
};
