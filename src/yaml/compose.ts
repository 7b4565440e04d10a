// YAML source to nodes, with the faults of the YAML; it stops where the source is too deep or has too many faults to go on.
import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';

export const deepest = 40;
const mostFaults = 100;

export interface Fault {
  /** The code of the YAML reader. */
  reason: string;
  start: number;
  end: number;
}
export interface Composed {
  /** Absent when reading stopped. */
  document?: Document.Parsed;
  /** Where a second document starts. */
  second?: number;
  /** Where the source goes deeper than it may. */
  tooDeep?: number;
  /** The concrete syntax the nodes were made of. */
  tokens: CST.Token[];
  /** In the order of the source. */
  faults: Fault[];
}

export function compose(source: string): Composed {
  const composed: Composed = { tokens: [], faults: [] };
  try {
    composed.tokens = [...tokensOf(source, composed)];
    readNodes(source, composed);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  composed.faults.sort((a, b) => a.start - b.start);
  return composed;
}

class Stopped extends Error {}

/** The parser keeps one entry on its stack for each level, so the depth is known before any tree is built. */
function* tokensOf(source: string, composed: Composed): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(source)) {
    yield* withoutFaults(parser.next(lexeme), composed);
    if (parser.stack.length <= deepest + 1 || levels(parser) <= deepest) continue;
    composed.tooDeep = parser.offset;
    throw new Stopped();
  }
  yield* withoutFaults(parser.end(), composed);
}

const collections = ['block-map', 'block-seq', 'flow-collection'];
const levels = ({ stack }: Parser): number =>
  stack.filter(({ type }) => collections.includes(type)).length;

function* withoutFaults(tokens: Iterable<CST.Token>, composed: Composed): Generator<CST.Token> {
  for (const token of tokens) {
    if (token.type === 'error') addFault(composed, 'UNEXPECTED_TOKEN', token);
    else yield token;
  }
}

function readNodes(source: string, composed: Composed): void {
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
  });
  // An error object for each of half a million faults takes all memory there is: they are counted as they come.
  Object.assign(composer, {
    onError: (...[at, code, , warning]: [FaultPlace, string, string, boolean?]) => {
      if (!warning) addFault(composed, code, at);
    },
  });
  let first: Document.Parsed | undefined;
  for (const document of composer.compose(composed.tokens, true, source.length)) {
    for (const { code, pos } of document.errors) addFault(composed, code, pos);
    if (first !== undefined) {
      composed.second = document.range[0];
      break;
    }
    first = document;
  }
  if (first !== undefined) composed.document = first;
}

type FaultPlace = number | readonly number[] | { offset: number; source?: unknown };

function addFault({ faults }: Composed, reason: string, at: FaultPlace): void {
  const [start = 0, end = start + 1] =
    typeof at === 'number'
      ? [at]
      : 'offset' in at
        ? [at.offset, at.offset + (typeof at.source === 'string' ? at.source.length : 1)]
        : at;
  faults.push({ reason, start, end });
  if (faults.length > mostFaults) throw new Stopped();
}
