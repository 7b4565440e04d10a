// A value that may have changed to edits: nothing when it says the same, else its parts, else the whole of it.
import { isMap, isSeq } from './node-kind.ts';
import type { Placed } from './placed.ts';
import { reviseList } from './revise-list.ts';
import { reviseRecord } from './revise-record.ts';
import { replaceValue, type Holder, type Revision, type Wanted } from './revise-value.ts';
import { same } from './same.ts';
import { Unsplicable } from './splice.ts';

export interface Change {
  placed: Placed;
  holder: Holder;
  wanted: Wanted;
}

export function reviseValue(revision: Revision, { placed, holder, wanted }: Change): void {
  if (same(placed.value, wanted.value, wanted.shape)) return;
  const mark = revision.edits.length;
  try {
    if (reviseInside(revision, { placed, wanted, mark: holder.part.mark })) return;
  } catch (error) {
    if (!(error instanceof Unsplicable)) throw error;
    revision.edits.length = mark;
    if (hasComments(revision, holder)) throw error;
  }
  replaceValue(revision, holder, wanted);
}

interface Inside extends Omit<Change, 'holder'> {
  /** Just after the colon or dash that holds the value. */
  mark: number;
}

/** False when the old and the new are of different kinds. */
export function reviseInside(revision: Revision, inside: Inside): boolean {
  const { placed, mark } = inside;
  const { value, shape } = inside.wanted;
  const { node } = placed;
  if (Array.isArray(value)) {
    if (!isSeq(node)) return false;
    reviseList(revision, { placed: { ...placed, node }, after: value, shape, mark });
    return true;
  }
  if (typeof value !== 'object' || value === null || !isMap(node)) return false;
  const after = value as Record<string, unknown>;
  reviseRecord(revision, { placed: { ...placed, node }, after, shape });
  return true;
}

/** Comments inside are not thrown away for the sake of a simpler edit. */
function hasComments({ lines }: Revision, { part }: Holder): boolean {
  const written = lines.source.slice(part.mark, part.end);
  const bare = written.replace(/"(?:\\.|[^"\\])*"|'(?:''|[^'])*'/gs, '');
  return /(?:^|\s)#/.test(bare);
}
