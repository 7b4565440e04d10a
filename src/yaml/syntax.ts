// The text of a file to YAML nodes, or to why it cannot be: too big, too deep, not ours, not YAML.
import type { CST, Document, Node } from 'yaml';
import { compose, deepest, type Fault } from './compose.ts';
import { lineAt, linesOf, lineStart, placeOf, type Lines } from './lines.ts';
import { controlTrouble, type Problem, type Trouble } from './problem.ts';
import { biggest, isTooBig, plainSource } from './source.ts';
import { withoutControls } from './text.ts';

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

export function readSyntax(text: string): Syntax {
  const none = { document: undefined, root: undefined, tokens: [], faults: [] };
  if (isTooBig(text)) {
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
