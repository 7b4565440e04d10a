// Text to YAML nodes, with limits held while reading and everything refused that only programs use.
import { Composer, Lexer, Parser, type CST, type Document, type Node } from 'yaml';
import { linesOf, placeOf, type Lines } from './lines.ts';
import type { Problem, Trouble } from './problem.ts';
import { withoutControls } from './text.ts';

export const biggest = 2 * 1024 * 1024;
export const deepest = 40;

export interface Syntax {
  /** Without byte order mark, with LF, control characters blanked. */
  lines: Lines;
  document: Document.Parsed | undefined;
  root: Node | undefined;
  /** The concrete syntax the nodes were made of. */
  tokens: CST.Token[];
  problems: Problem[];
  /** The faults of the YAML itself; `problems` does not hold them yet. */
  faults: Fault[];
}
export interface Fault {
  reason: string;
  start: number;
  end: number;
}

class TooDeep extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('too deep');
    this.offset = offset;
  }
}

/** The parser keeps one entry on its stack for each level, so the depth is known before any tree is built. */
function* tokensOf(source: string): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(source)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest + 2) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}

export function plainSource(text: string): string {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return source.includes('\r') ? source.replaceAll('\r\n', '\n') : source;
}

export function readSyntax(text: string): Syntax {
  const raw = plainSource(text);
  const lines = linesOf(withoutControls(raw, ' '));
  const problems = controls(raw, lines);
  const empty: Syntax = {
    lines,
    document: undefined,
    root: undefined,
    tokens: [],
    problems,
    faults: [],
  };
  if (bytes(text) > biggest) {
    return { ...empty, problems: [problem(lines, { code: 'too-big', limit: biggest }, [0, 0])] };
  }
  try {
    return compose(empty);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const at: Range = [error.offset, error.offset];
    return { ...empty, problems: [problem(lines, { code: 'too-deep', limit: deepest }, at)] };
  }
}

function compose({ lines, problems }: Syntax): Syntax {
  const { source } = lines;
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
  });
  const tokens = [...tokensOf(source)];
  const documents = [...composer.compose(tokens, true, source.length)];
  const [document, second] = documents;
  if (second !== undefined) {
    const start = second.range[0];
    problems.push(problem(lines, { code: 'several-documents' }, [start, start]));
  }
  if (document?.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    problems.push(problem(lines, { code: 'old-yaml' }, [0, 0]));
  }
  const faults = documents.flatMap(({ errors }) =>
    errors.map(({ code, pos }) => ({ reason: code as string, start: pos[0], end: pos[1] })),
  );
  faults.sort((a, b) => a.start - b.start);
  return { lines, document, root: document?.contents ?? undefined, tokens, problems, faults };
}

export type Range = readonly [start: number, end: number];

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
