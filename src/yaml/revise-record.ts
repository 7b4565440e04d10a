// A changed record to edits of its keys: changed in place, taken out, or put where the shape has them.
import type { YAMLMap } from 'yaml';
import { flow, pairText } from './emit.ts';
import { pairPart, type Part } from './geometry.ts';
import { keyText, type Placed } from './placed.ts';
import { reviseFlow } from './revise-flow.ts';
import { reviseKeyLines } from './revise-key-lines.ts';
import { reviseValue } from './revise-node.ts';
import { replaceValue, type Revision } from './revise-value.ts';
import { scalar } from './scalar.ts';
import type { Shape } from './shape.ts';
import { fieldOf, recordShape } from './tidy.ts';

export interface RecordChange {
  placed: Placed & { node: YAMLMap };
  after: Readonly<Record<string, unknown>>;
  shape: Shape;
}
export interface Keyed {
  key: string;
  part: Part;
}
/** What becomes of the keys. */
export interface KeyPlan {
  all: readonly Keyed[];
  gone: readonly Keyed[];
  /** The new keys, under the key each comes after; under undefined those that come first. */
  fresh: ReadonlyMap<string | undefined, readonly string[]>;
}

export function reviseRecord(revision: Revision, change: RecordChange): void {
  const { placed, after } = change;
  const all = placed.node.items.map((pair) => ({
    key: keyText(pair) ?? '',
    part: pairPart(pair, revision.lines),
  }));
  const gone = all.filter(({ key }) => placed.children?.has(key) && !Object.hasOwn(after, key));
  const kept = all.filter((keyed) => !gone.includes(keyed));
  const plan = { all, gone, fresh: freshAfter(kept, change) };
  if (placed.node.flow) reviseInBrackets(revision, change, plan);
  else {
    reviseKeyLines(revision, plan, {
      change: (keyed) => changeKey(revision, change, keyed),
      write: (key, column) => {
        const shape = fieldOf(change.shape, key) ?? ({ kind: 'text' } as const);
        return pairText(key, after[key], { shape, at: { column, ...revision.style } });
      },
      isSection: (key) => typeof after[key] === 'object',
    });
  }
}

function changeKey(revision: Revision, change: RecordChange, { key, part }: Keyed): void {
  const { placed, after, shape } = change;
  if (!Object.hasOwn(after, key)) return;
  const wanted = { value: after[key], shape: fieldOf(shape, key) ?? { kind: 'text' as const } };
  const child = placed.children?.get(key);
  const holder = { part, flow: placed.node.flow === true, dash: false };
  if (child === undefined) replaceValue(revision, holder, wanted);
  else reviseValue(revision, { placed: child, holder, wanted });
}

function reviseInBrackets(revision: Revision, change: RecordChange, plan: KeyPlan): void {
  const { after, shape } = change;
  const { all, gone, fresh } = plan;
  const written = (key: string): string =>
    `${scalar(key, true)}: ${flow(after[key], fieldOf(shape, key) ?? { kind: 'text' })}`;
  const kept = all.filter((keyed) => !gone.includes(keyed));
  for (const keyed of kept) changeKey(revision, change, keyed);
  reviseFlow(revision, {
    parts: all.map(({ part }) => part),
    gone: gone.map(({ part }) => part),
    inserted: [undefined, ...kept].map((keyed) => ({
      after: keyed?.part,
      texts: (fresh.get(keyed?.key) ?? []).map(written),
    })),
  });
}

function freshAfter(
  kept: readonly Keyed[],
  { after, shape }: RecordChange,
): Map<string | undefined, string[]> {
  const known = recordShape(shape)?.fields;
  const order = Object.keys(known ?? after);
  const rank = new Map(order.map((key, at) => [key, at]));
  const there = new Set(kept.map(({ key }) => key));
  const fresh = new Map<string | undefined, string[]>();
  for (const key of order) {
    if (!Object.hasOwn(after, key) || there.has(key)) continue;
    let anchor = known === undefined ? kept.at(-1)?.key : undefined;
    let nearest = -1;
    for (const other of there) {
      const at = rank.get(other) ?? -1;
      if (at > nearest && at < (rank.get(key) ?? 0)) [anchor, nearest] = [other, at];
    }
    fresh.set(anchor, [...(fresh.get(anchor) ?? []), key]);
  }
  return fresh;
}
