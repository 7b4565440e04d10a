// A word somebody typed to the word that was probably meant.

/** How many letters have to be changed, swapped, added or dropped. */
export function distance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  from.forEach((letter, row) => {
    const now = [row + 1];
    to.forEach((other, column) => {
      const change = (last[column] ?? 0) + (letter === other ? 0 : 1);
      const best = Math.min(change, (last[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1);
      const swapped = letter === to[column - 1] && from[row - 1] === other;
      now.push(swapped ? Math.min(best, (before[column - 1] ?? 0) + 1) : best);
    });
    before = last;
    last = now;
  });
  return last[to.length] ?? 0;
}

const folded = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/** The known word nearest to the typed one, when it is near enough to be worth saying, else the only one that begins with it. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  return nearIn(typed, words) ?? begunIn(typed, words);
}

function begunIn(typed: string, known: readonly string[]): string | undefined {
  const begun = known.filter((word) => folded(word).startsWith(`${folded(typed)}-`));
  return begun.length === 1 ? begun[0] : undefined;
}

function nearIn(typed: string, known: readonly string[]): string | undefined {
  const word = folded(typed.slice(0, 80));
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of known) {
    const other = folded(candidate);
    if (Math.abs(other.length - word.length) >= least) continue;
    const steps = distance(word, other);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}
