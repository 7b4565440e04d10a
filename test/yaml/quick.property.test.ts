// Reading the quick way: never anything else than what the YAML reader makes of the same text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Node } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/yaml/compose.ts';
import { endOf, entryParts, pairPart } from '../../src/yaml/geometry.ts';
import { linesOf, type Lines } from '../../src/yaml/lines.ts';
import { isMap, isScalar, isSeq } from '../../src/yaml/node-kind.ts';
import { quickRoot } from '../../src/yaml/quick.ts';

/** All that the rest of the program looks at in a node. */
function told(node: Node, lines: Lines): unknown {
  const [start, end] = node.range ?? [];
  if (isScalar(node)) {
    const { type, value } = node;
    const isBlock = type?.startsWith('BLOCK') === true;
    // How many of the blank lines after it belong to a block, nobody asks.
    const rest = isBlock ? {} : { source: node.source, end };
    return { type, value, start, last: endOf(node, lines), ...rest };
  }
  const flow = Boolean((node as { flow?: boolean }).flow);
  const place = { start, flow, end: flow ? end : withoutComments(lines, end ?? 0) };
  if (isMap(node)) {
    const parts = node.items.map((pair) => {
      const { start: from, mark, end: to } = pairPart(pair, lines);
      return {
        key: told(pair.key as Node, lines),
        from,
        mark,
        to,
        value: told(pair.value as Node, lines),
      };
    });
    return { ...place, keys: parts };
  }
  if (!isSeq(node)) throw new Error('a kind of node that is never read quickly');
  const parts = entryParts(node, lines).map(({ start: from, mark, end: to, node: entry }) => ({
    from,
    mark,
    to,
    entry: told(entry, lines),
  }));
  return { ...place, entries: parts };
}

/** Whether comments below it belong to a collection, nobody asks. */
function withoutComments({ source }: Lines, end: number): number {
  const comments = /(?:^[ ]*(?:#.*)?\n?)+$(?![\s\S])/m.exec(source.slice(0, end));
  return comments?.index ?? end;
}

/** Undefined when it is left to the YAML reader. */
function bothWays(source: string): { quick: unknown; whole: unknown } | undefined {
  const quick = quickRoot(source);
  if (quick === undefined) return undefined;
  const lines = linesOf(source);
  const { document, faults, second, tooDeep } = compose(source);
  const explicit = document?.directives.yaml.explicit ?? false;
  const isWhole = faults.length === 0 && second === undefined && tooDeep === undefined && !explicit;
  const root = isWhole ? document?.contents : undefined;
  return { quick: told(quick, lines), whole: root ? told(root, lines) : { source, faults } };
}

const story = `# Trygg hjem
format: 1
collaboration:
  name: "Trygg hjem: fra sykehus"   # kortnavnet
  purpose: |-
    Pasienter som skrives ut, skal vite hvem som følger dem opp.

      - innrykket
    Kommunene og sykehuset planlegger sammen.

  form: network
actors:
- id: kinn
  name: Kinn kommune
  contributes: [tid, "rom", 'it''s']
  empty:
- id: forde
  seat: { text: Førde sjukehus, since: 2024-01 }
  note: |
    Én linje

goals:
  -   statement: Færre venter
      indicators:
        - what: Døgn 12:30
          target: -3
  - statement: 'Ingen ''venter'''

last: "sl\\u00f8yfe \\" her"
`;

function yamlUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
const written = [story, ...yamlUnder('questions'), ...yamlUnder('test/fixtures')];

const marks = [
  ...[' ', '  ', '\n', '\n\n', '\n  ', '\n    ', ':', ': ', '- ', '-', '- - ', '#', ' #', '"', "'"],
  ...['[', ']', '{', '}', ',', '|', '|-\n', '|+', '|2', '>', '>-', '&a ', '*a', '!t ', '?', '? '],
  ...[
    '%',
    '@',
    '`',
    '\t',
    '---\n',
    '...\n',
    '\\',
    'a: ',
    'b:',
    'null',
    '~',
    '.',
    '=',
    '<<: ',
    '-1',
  ],
  ...['\u00a0', '\u2028', '\u0085', '\ufeff', 'æ', '😀', '/', '('],
];

/** Some lines of a real file, perhaps under a key, with a few characters put in or taken out. */
const changed = fc
  .record({
    text: fc.oneof({ weight: 2, arbitrary: fc.constant(story) }, fc.constantFrom(...written)),
    from: fc.nat(),
    count: fc.integer({ min: 1, max: 16 }),
    under: fc.constantFrom('', 'k:\n', 'k:\n- a: 1\n'),
    edits: fc.array(
      fc.record({ at: fc.nat(), gone: fc.nat({ max: 3 }), put: fc.constantFrom('', ...marks) }),
      { maxLength: 3 },
    ),
  })
  .map(({ text, from, count, under, edits }) => {
    const lines = text.split('\n');
    const start = from % lines.length;
    const [first = '', ...rest] = lines.slice(start, start + count);
    const indent = under === '' ? first.length - first.trimStart().length : 0;
    const pad = ' '.repeat(indent);
    const taken = [first, ...rest].map((line) =>
      line.startsWith(pad) ? line.slice(indent) : line,
    );
    return edits.reduce(
      (source, { at, gone, put }) => {
        const here = at % (source.length + 1);
        return source.slice(0, here) + put + source.slice(here + gone);
      },
      under + taken.join('\n'),
    );
  });

describe('reading quickly', () => {
  it('reads nearly every file of ours, to the same nodes at the same places', () => {
    const read = written.map(bothWays).filter((both) => both !== undefined);
    for (const { quick, whole } of read) expect(quick).toEqual(whole);
    expect(read.length).toBeGreaterThan(written.length * 0.8);
    expect(bothWays(story)).toBeDefined();
  });

  it('never reads anything else than the YAML reader does', () => {
    let count = 0;
    fc.assert(
      fc.property(changed, (source) => {
        const both = bothWays(source);
        if (both === undefined) return;
        count += 1;
        expect(both.quick).toEqual(both.whole);
      }),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(200);
  });

  it.each([
    ['text over two lines', 'a: en\n  to\n'],
    ['folded text', 'a: >-\n  en\n'],
    ['an anchor', 'a: &x en\n'],
    ['a tab', 'a:\n\tb: en\n'],
    ['a document mark', '---\na: en\n'],
    ['a colon in plain text', 'a: en: to\n'],
    ['a quote that is not closed', 'a: "en\n'],
    ['a list in a list', '- - en\n'],
    ['brackets over two lines', 'a: [en,\n  to]\n'],
    ['an entry of nothing', 'a:\n  - en\n#\n  -\n'],
    ['nothing', ''],
    ['a list alone', '- en\n'],
  ])('leaves %s to the YAML reader', (_, source) => {
    expect(quickRoot(source)).toBeUndefined();
  });
});
