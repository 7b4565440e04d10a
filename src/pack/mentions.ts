// A parsed condition → the places in the charter it looks at, the words it compares them with, the functions it calls.
import type { ASTNode } from './cel.ts';
import { tooDeep } from '../words/pack-words.ts';

export interface Mention {
  /** Keys from the top; the entries of a list have no step of their own. */
  path: string[];
  start: number;
}
export interface Comparison {
  path: string[];
  word: string;
  start: number;
}
export interface Mentions {
  places: Mention[];
  comparisons: Comparison[];
  calls: { name: string; start: number }[];
}

type Bindings = ReadonlyMap<string, string[]>;
/** Loops inside one another: each more takes as many times longer as the list is long. */
const deepest = 2;
const macros = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

export function mentionsOf(ast: ASTNode): Mentions {
  const found: Mentions = { places: [], comparisons: [], calls: [] };
  visit(ast, new Map(), found);
  return found;
}

function visit(node: ASTNode, bindings: Bindings, found: Mentions): void {
  const path = pathOf(node, bindings);
  if (path !== undefined) {
    found.places.push({ path, start: node.start });
    return visitIndexes(node, bindings, found);
  }
  switch (node.op) {
    case 'call':
      found.calls.push({ name: node.args[0], start: node.start });
      return node.args[1].forEach((arg) => visit(arg, bindings, found));
    case 'rcall':
      return visitCall(node, bindings, found);
    case '==':
    case '!=':
    case 'in':
      compare(node.args, bindings, found);
      break;
    default:
  }
  childrenOf(node).forEach((child) => visit(child, bindings, found));
}

/** `goals.all(g, …)`: inside, `g` is an entry of `goals`. */
function visitCall(node: ASTNode & { op: 'rcall' }, bindings: Bindings, found: Mentions): void {
  const [name, receiver, args] = node.args;
  found.calls.push({ name, start: node.start });
  visit(receiver, bindings, found);
  const [first, ...rest] = args;
  const over = pathOf(receiver, bindings) ?? [];
  const isMacro = macros.has(name) && first?.op === 'id';
  const depth = [...bindings.keys()].filter((key) => key.startsWith('#')).length;
  if (isMacro && depth >= deepest) found.calls.push({ name: tooDeep, start: node.start });
  const inner = isMacro ? new Map([...bindings, [first.args, over], [`#${depth}`, []]]) : bindings;
  for (const arg of isMacro ? rest : args) visit(arg, inner, found);
}

function compare([left, right]: [ASTNode, ASTNode], bindings: Bindings, found: Mentions): void {
  for (const [place, words] of [
    [left, right],
    [right, left],
  ] as const) {
    const path = pathOf(place, bindings);
    if (path === undefined) continue;
    for (const word of words.op === 'list' ? words.args : [words]) {
      if (word.op === 'value' && typeof word.args === 'string') {
        found.comparisons.push({ path, word: word.args, start: word.start });
      }
    }
  }
}

function pathOf(node: ASTNode, bindings: Bindings): string[] | undefined {
  if (node.op === 'id') return bindings.get(node.args) ?? [node.args];
  if (node.op === '.') {
    const before = pathOf(node.args[0], bindings);
    return before && [...before, node.args[1]];
  }
  if (node.op !== '[]') return undefined;
  const [of, index] = node.args;
  const before = pathOf(of, bindings);
  const key = index.op === 'value' && typeof index.args === 'string' ? [index.args] : [];
  return before && [...before, ...key];
}

function visitIndexes(node: ASTNode, bindings: Bindings, found: Mentions): void {
  if (node.op === '.') return visitIndexes(node.args[0], bindings, found);
  if (node.op !== '[]') return;
  visitIndexes(node.args[0], bindings, found);
  if (node.args[1].op !== 'value') visit(node.args[1], bindings, found);
}

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value;

const childrenOf = (node: ASTNode): ASTNode[] =>
  isNode(node.args)
    ? [node.args]
    : Array.isArray(node.args)
      ? (node.args as unknown[]).flat(2).filter(isNode)
      : [];
