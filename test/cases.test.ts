// The four real charters of fixtures/charters: read whole, written, read back, and no fact of theirs lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCharter } from '../src/charter/format.ts';
import { parseCharter } from '../src/charter/parse.ts';
import { parseDocument } from '../src/yaml/document.ts';
import { list, record, text } from '../src/yaml/shape.ts';

const folder = join(import.meta.dirname, 'fixtures/charters');
const readFixture = (...names: string[]): string => readFileSync(join(folder, ...names), 'utf8');
const cases = ['skate', 'nhs-wales-wtsb', 'os2valghalla', 'k8s-wg-lts'];

const factsShape = record({
  facts: list(record({ fact: text(), from: text(), at: text(), says: text() })),
});

function factsOf(name: string) {
  const { value, problems } = parseDocument(readFixture(name, 'facts.yaml'), factsShape);
  expect(problems).toEqual([]);
  const facts = value?.facts ?? [];
  return facts.map(({ fact = '', from = '', at = '', says = '' }) => ({ fact, from, at, says }));
}

/** What stands at a dotted path, where an entry of a list is named by its id. */
function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inside, name) => {
    if (Array.isArray(inside)) {
      return inside.find((entry: { id?: string }) => entry.id === name);
    }
    return (inside as Record<string, unknown> | undefined)?.[name];
  }, value);
}

function saidIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ');
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return Object.values(value ?? {})
    .map(saidIn)
    .join('; ');
}

describe.each(cases)('%s', (name) => {
  const first = parseCharter(`format: 1\n${readFixture(name, 'answers.yaml')}`);

  test('is read without problems', () => {
    expect(first.problems).toEqual([]);
  });

  test('is written and read back the same', () => {
    const written = formatCharter(first.charter);
    const again = parseCharter(written);
    expect(again.problems).toEqual([]);
    expect(again.charter).toEqual(first.charter);
    expect(formatCharter(again.charter)).toBe(written);
  });

  test.each(factsOf(name))('$from: $fact', ({ at, says }) => {
    expect(saidIn(valueAt(first.charter, at)).toLowerCase()).toContain(says.toLowerCase());
  });

  test('has its facts in the table of the README', () => {
    const rows = factsOf(name).map(({ fact, at }) => `| ${fact} | \`${at}\` |`);
    expect(rows.length).toBeGreaterThan(50);
    const lines = readFixture('README.md').split('\n');
    const start = lines.indexOf(`Folder: \`${name}\`.`);
    const header = lines.indexOf('| Fact | Field |', start);
    expect(lines.slice(header + 2, header + 2 + rows.length)).toEqual(rows);
    expect(lines[header + 2 + rows.length] ?? '').toBe('');
  });
});
