// The text of a file to YAML nodes, or to why it cannot be: too big, too deep, not ours, not YAML.
import type { CST, Document, Node } from 'yaml';
import { compose, deepest, type Fault } from './compose.ts';
import { lineAt, linesOf, lineStart, placeOf, type Lines } from './lines.ts';
import type { Problem, Trouble } from './problem.ts';
import { withoutControls } from './text.ts';

export const biggest = 2 * 1024 * 1024;

export interface Syntax {
  /** Without byte order mark, with LF, control characters blanked. */
  lines: Lines;
  document: Document.Parsed | undefined;
  root: Node | undefined;
  tokens: readonly CST.Token[];
  problems: Problem[];
  /** The faults of the YAML itself; `problems` does not hold them yet. */
  faults: readonly Fault[];
}
export type Range = readonly [start: number, end: number];

export function plainSource(text: string): string {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return source.includes('\r') ? source.replaceAll('\r\n', '\n') : source;
}

export function readSyntax(text: string): Syntax {
  const none = { document: undefined, root: undefined, tokens: [], faults: [] };
  if (bytes(text) > biggest) {
    const lines = linesOf('');
    return {
      ...none,
      lines,
      problems: [problem(lines, { code: 'too-big', limit: biggest }, [0, 0])],
    };
  }
  const raw = plainSource(text);
  const lines = linesOf(withoutControls(raw, ' '));
  const problems = lines.source === raw ? [] : controls(raw, lines);
  const { document, second, tooDeep, tokens, faults } = compose(lines.source);
  if (tooDeep !== undefined) {
    const earlier = compose(lines.source.slice(0, lineStart(lines, lineAt(lines, tooDeep)))).faults;
    // Lines with a slip can nest in each other: the slips are told, and then the depth.
    if (earlier.length > 0) return { ...none, lines, problems, faults: earlier };
    const trouble = { code: 'too-deep', limit: deepest } as const;
    return { ...none, lines, problems: [problem(lines, trouble, [tooDeep, tooDeep])] };
  }
  if (second !== undefined) {
    problems.push(problem(lines, { code: 'several-documents' }, [second, second]));
  }
  const { explicit, version } = document?.directives.yaml ?? {};
  if (explicit && version !== '1.2') problems.push(problem(lines, { code: 'old-yaml' }, [0, 0]));
  return { lines, document, root: document?.contents ?? undefined, tokens, problems, faults };
}

export function problem(lines: Lines, trouble: Trouble, [start, end]: Range): Problem {
  return { ...trouble, ...placeOf(lines, start, end), path: [] };
}

function controls(raw: string, lines: Lines): Problem[] {
  const found: Problem[] = [];
  for (const { index, 0: character } of raw.matchAll(/(?![\t\n])[\p{Cc}\p{Surrogate}]/gu)) {
    found.push(problem(lines, controlTrouble(character), [index, index + 1]));
    if (found.length === 20) break;
  }
  return found;
}

export function controlTrouble(character: string): Trouble {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'control-character', character: `U+${point}` };
}

function bytes(text: string): number {
  if (text.length > biggest || text.length * 3 <= biggest) return text.length;
  return new TextEncoder().encode(text).length;
}
