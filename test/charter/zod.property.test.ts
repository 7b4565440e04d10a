// The reader, the zod schema and the published JSON Schema say the same of any value.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { charterShape } from '../../src/charter/schema.ts';
import { walk } from '../../src/charter/references.ts';
import { jsonSchemaOf, zodOf } from '../../src/charter/zod.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import type { Path } from '../../src/yaml/problem.ts';
import { arbitraryCharter } from '../support/arbitrary-charter.ts';

const schema = zodOf(charterShape);
const published = jsonSchemaOf(charterShape, {
  id: 'https://example.org/charter',
  title: 'charter',
});
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
const accepts = ajv.compile(published);

const wrong = fc.constantFrom<unknown>(
  ...['x', 'no', 'yes', 'draft', '2026-02-30', '2026-06', '5', true, 5, 2026, -1, 0.5, 101],
  ...[
    ['x'],
    [5],
    { text: 'x' },
    { id: 'Store Bokstaver' },
    { value: 5, unit: 'x' },
    { nokkel: 'x' },
  ],
);

/** Something, somewhere, is another value. */
const mutated = fc.tuple(arbitraryCharter, fc.nat(), wrong).map(([charter, pick, value]) => {
  const copy = structuredClone(charter);
  const paths: Path[] = [];
  walk(copy, charterShape, { path: [], see: (_, __, path) => void paths.push(path) });
  const path = paths[pick % paths.length] ?? [];
  if (path.length === 0) return { ...copy, nokkel: value };
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
});

function agree(value: unknown): void {
  const { problems } = parseDocument(stringify(value), charterShape);
  const read = problems.length === 0;
  expect(
    { zod: schema.safeParse(value).success, ajv: accepts(value) },
    JSON.stringify(problems),
  ).toEqual({
    zod: read,
    ajv: read,
  });
}

describe('the three agree', () => {
  it('on charters', () => {
    fc.assert(fc.property(arbitraryCharter, agree), { numRuns: 100 });
  });
  it('on charters with one value changed', () => {
    fc.assert(fc.property(mutated, agree), { numRuns: 500 });
  });
});

it('the schema says what a field is, when there are words for it', () => {
  const described = jsonSchemaOf(charterShape, {
    id: 'x',
    title: 'y',
    describe: (path) => (path === 'goals.indicators.what' ? 'Hva dere ser etter' : undefined),
  });
  expect(JSON.stringify(described).match(/"description"/g)).toHaveLength(1);
  expect(published).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});
