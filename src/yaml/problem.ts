// A place where a file cannot be read as what it claims to be: plain data, which the words make text of.

export type Path = readonly (string | number)[];

/** What a YAML reader would take for something else than the text that was meant. */
export type Slip = 'colon' | 'tab' | 'dash' | 'indent' | 'open-quote' | 'hash' | 'mark';
export type Found = 'text' | 'list' | 'record';

export type Trouble =
  | { code: 'too-big'; limit: number }
  | { code: 'too-deep'; limit: number }
  /** Markers that git or a forge left where two versions differ. */
  | { code: 'conflict' }
  | { code: 'several-documents' }
  | { code: 'old-yaml' }
  | { code: 'tag' }
  | { code: 'anchor' }
  | { code: 'alias' }
  | { code: 'merge-key' }
  /** `reason` is the code of the YAML reader. */
  | { code: 'syntax'; reason: string }
  | { code: 'slip'; slip: Slip }
  | { code: 'control-character'; character: string }
  | { code: 'duplicate-key'; key: string; firstLine: number }
  | { code: 'bad-key' }
  /** `belongs`: where a key of this name is known, such as `collaboration` or `actors[]`; empty for the top of the file. */
  | { code: 'unknown-key'; key: string; belongs?: string }
  | { code: 'wrong-type'; wanted: string; found: Found }
  | { code: 'not-a-number' }
  | { code: 'out-of-limits'; min?: number; max?: number; whole?: true }
  | { code: 'not-yes-or-no' }
  | { code: 'not-a-date' }
  | { code: 'not-a-choice'; options: readonly string[] }
  | { code: 'wrong-pattern'; pattern: string }
  | { code: 'missing'; key: string }
  | { code: 'duplicate-id'; firstLine: number }
  /** `to`: the lists the field may point into. */
  | { code: 'dangling'; to: readonly string[] }
  | { code: 'wrong-kind'; to: readonly string[]; is: string }
  /** An answer to a statement that each organisation answers alone. */
  | { code: 'answered-alone' }
  | { code: 'newer-format'; known: number };

export interface Place {
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** Just after the last character; absent when the thing goes on over the line. */
  endColumn?: number;
}

export type Problem = Trouble &
  Place & {
    path: Path;
    /** What stands there, shortened; quoted when shown. */
    value?: string;
    /** Did you mean. */
    suggestion?: string;
    /** The line, or lines, as they should be typed. */
    typed?: string;
  };

/** `actors[2].kind`, as written in messages and in `--format json`. */
export function pathText(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}

export function controlTrouble(character: string): Trouble {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'control-character', character: `U+${point}` };
}

export function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
