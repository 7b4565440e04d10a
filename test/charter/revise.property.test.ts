// Any edit of any file: it says what it should afterwards, and nothing else has moved.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviseCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { walk } from '../../src/charter/references.ts';
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import type { Path } from '../../src/yaml/problem.ts';
import { readSource } from '../../src/yaml/document.ts';
import { reviseNodes } from '../../src/yaml/revise-nodes.ts';
import { same } from '../../src/yaml/same.ts';
import type { Shape } from '../../src/yaml/shape.ts';
import { tidy } from '../../src/yaml/tidy.ts';
import { arbitraryCharter, arbitraryOf } from '../support/arbitrary-charter.ts';
import { commented, otherwise, seeds, type HandWritten } from '../support/hand-written.ts';

interface Edit {
  before: Charter;
  after: Charter;
  path: Path;
}
interface Spot {
  value: unknown;
  shape: Shape;
  path: Path;
}

function spotsOf(charter: Charter): Spot[] {
  const spots: Spot[] = [];
  walk(charter, charterShape, {
    path: [],
    see: (value, shape, path) => {
      if (path.length > 0 && path[0] !== 'format') spots.push({ value, shape, path });
    },
  });
  return spots;
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    root,
  );
}

function withValue(before: Charter, path: Path, value: unknown): Edit {
  const after = structuredClone(before);
  const parent = at(after, path.slice(0, -1)) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else parent[last] = value;
  return { before, after: tidy(after, charterShape) ?? {}, path };
}

/** One value is changed, taken out, or put in another order. */
const edits: fc.Arbitrary<Edit> = arbitraryCharter
  .filter((charter) => spotsOf(charter).length > 0)
  .chain((before) => fc.tuple(fc.constant(before), fc.constantFrom(...spotsOf(before)), fc.nat(3)))
  .chain(([before, { value, shape, path }, kind]) => {
    const other =
      kind === 0
        ? fc.constant(undefined)
        : kind === 1 && Array.isArray(value)
          ? fc.shuffledSubarray<unknown>(value)
          : arbitraryOf(shape);
    return other.map((next) => withValue(before, path, next));
  });

/** Entries without an id are known by what they say: another key is another entry. */
const keyed = ['languages', 'positions', 'unsettled', 'shares', 'held_by', 'order'];
const isInKeyed = (path: Path): boolean => path.some((step) => keyed.includes(String(step)));

const isLeaf = (value: unknown): boolean => value !== undefined && typeof value !== 'object';

function holds({ text }: HandWritten, { before, after }: Edit): string {
  const revised = reviseCharter(text, before, after);
  const read = parseCharter(revised).charter;
  if (!same(read, after, charterShape)) expect(read).toEqual(after);
  return revised;
}

describe('any edit', () => {
  it('of a file with comments keeps them', () => {
    fc.assert(
      fc.property(edits, seeds, (edit, seed) => {
        const written = commented(edit.before, seed);
        const revised = holds(written, edit);
        const { path, before, after } = edit;
        const key = path.at(-1);
        const inPlace = isLeaf(at(before, path)) && isLeaf(at(after, path));
        if (!inPlace || key === 'id' || typeof key === 'number') return;
        if (isInKeyed(path)) return;
        for (const comment of written.comments) expect(revised).toContain(comment);
      }),
      { numRuns: 200 },
    );
  });

  it('of one value touches only the lines it stands on', () => {
    fc.assert(
      fc.property(edits, seeds, (edit, seed) => {
        const { path, before, after } = edit;
        if (!isLeaf(at(before, path)) || !isLeaf(at(after, path))) return;
        if (path.at(-1) === 'id' || typeof path.at(-1) === 'number' || isInKeyed(path)) return;
        const { text } = commented(before, seed);
        const revised = reviseCharter(text, before, after);
        const line = parseCharter(text).locate(path)?.line ?? 0;
        const above = text.split('\n').slice(0, line - 1);
        expect(revised.split('\n').slice(0, line - 1)).toEqual(above);
        const end = lastLine(text, path);
        const below = text.split('\n').slice(end);
        expect(revised.split('\n').slice(-below.length)).toEqual(below);
      }),
      { numRuns: 200 },
    );
  });

  it('of a file with CRLF and a byte order mark is the same edit', () => {
    fc.assert(
      fc.property(edits, seeds, (edit, seed) => {
        const { text } = commented(edit.before, seed);
        const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
        const revised = reviseCharter(text, edit.before, edit.after);
        expect(reviseCharter(windows, edit.before, edit.after)).toBe(
          revised === text ? windows : `\uFEFF${revised.replaceAll('\n', '\r\n')}`,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('of a file that something else wrote', () => {
    fc.assert(
      fc.property(edits, seeds, (edit, seed) => {
        const written = otherwise(edit.before, seed);
        fc.pre(same(parseCharter(written.text).charter, edit.before, charterShape));
        holds(written, edit);
      }),
      { numRuns: 200 },
    );
  });

  it('can be made on the nodes too', () => {
    fc.assert(
      fc.property(edits, seeds, ({ before, after }, seed) => {
        const { text } = commented(before, seed);
        const read = readSource(text, charterShape);
        const revised = reviseNodes(text, { read, wanted: after, manner: { shape: charterShape } });
        const { charter } = parseCharter(revised ?? '');
        if (!same(charter, after, charterShape)) expect(charter).toEqual(after);
      }),
      { numRuns: 100 },
    );
  });
});

/** The last line of the value at the path, counted from 1. */
function lastLine(text: string, path: Path): number {
  const { placed, syntax } = readSource(text, charterShape);
  let here = placed;
  for (const step of path) here = here?.children?.get(step);
  const end = here?.node.range?.[1] ?? 0;
  return syntax.lines.source.slice(0, end).trimEnd().split('\n').length;
}

it('no edit gives the same bytes', () => {
  fc.assert(
    fc.property(arbitraryCharter, seeds, (charter, seed) => {
      const { text } = commented(charter, seed);
      expect(reviseCharter(text, charter, structuredClone(charter))).toBe(text);
    }),
    { numRuns: 100 },
  );
});

it('one charter becomes any other', () => {
  fc.assert(
    fc.property(arbitraryCharter, arbitraryCharter, seeds, (before, after, seed) => {
      holds(commented(before, seed), { before, after, path: [] });
    }),
    { numRuns: 100 },
  );
});
