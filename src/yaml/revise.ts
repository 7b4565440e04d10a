// The text of a file and what its value becomes to the new text, where nothing but the difference has changed.
import { readSource, type ReadSource } from './document.ts';
import type { Style } from './emit.ts';
import { formatDocument } from './format-document.ts';
import { reviseNodes } from './revise-nodes.ts';
import { reviseInside } from './revise-node.ts';
import type { Revision } from './revise-value.ts';
import { same } from './same.ts';
import type { Shape } from './shape.ts';
import { isTooBig } from './source.ts';
import { onRawText, splice, Unsplicable } from './splice.ts';
import { tidy, type Tidied } from './tidy.ts';

export interface Revised {
  /** What the text was read as. */
  before: unknown;
  after: unknown;
}
export interface Manner extends Style {
  shape: Shape;
}

/** What the change makes is more than a file may be. */
export class TooBig extends Error {}

/** Throws `TooBig`, and when the text is not one that can be read or no way was found to write the change: those two are faults of the caller or of this. */
export function revise(text: string, { before, after }: Revised, manner: Manner): string {
  const { shape } = manner;
  const wanted = tidy(after, shape, tidied);
  if (same(tidy(before, shape, tidied), wanted, shape)) return text;
  const read =
    latest?.text === text && latest.shape === shape ? latest.read : readSource(text, shape);
  latest = undefined;
  if (read.syntax.faults.length > 0) throw new Error('only a text that can be read can be revised');
  let isBig = false;
  for (const way of [inPlace, anew, reviseNodes]) {
    const revised = way(text, { read, wanted, manner });
    if (revised === undefined) continue;
    if (isTooBig(revised)) isBig = true;
    const again = readSource(revised, shape);
    if (!same(again.value, wanted, shape)) continue;
    latest = { text: revised, shape, read: again };
    return revised;
  }
  if (isBig) throw new TooBig();
  throw new Error('the change could not be written');
}

/** What was written last is nearly always what is changed next: it has been read already, and most of its value is kept as it is. */
const tidied: Tidied = new WeakMap();
let latest: { text: string; shape: Shape; read: ReadSource } | undefined;

interface Task {
  read: ReadSource;
  wanted: unknown;
  manner: Manner;
}

function inPlace(text: string, { read, wanted, manner }: Task): string | undefined {
  const { placed, syntax } = read;
  if (placed === undefined) return undefined;
  const revision: Revision = { lines: syntax.lines, edits: [], style: manner };
  try {
    reviseInside(revision, { placed, wanted: { value: wanted, shape: manner.shape }, mark: 0 });
    return splice(text, onRawText(text, revision.edits));
  } catch (error) {
    if (error instanceof Unsplicable) return undefined;
    throw error;
  }
}

/** A file with nothing in it but comments is written after them. */
function anew(text: string, { read, wanted, manner }: Task): string | undefined {
  if (read.syntax.root !== undefined) return undefined;
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return text + (gap + formatDocument(wanted, manner)).replaceAll('\n', lineEnd);
}
