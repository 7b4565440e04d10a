// samspill schema: which there are, and that each is a schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { json } from '../../src/report/findings/json.ts';
import { options, runWith } from '../support/found.ts';
import { memoryHost } from '../support/memory-host.ts';

test('findings: what the JSON format of check conforms to', async () => {
  const host = memoryHost();
  expect(await main(['schema', 'findings'], host)).toBe(0);
  const is = new Ajv2020().compile(JSON.parse(host.printed.out) as object);
  expect(is(JSON.parse(json(runWith(), options())))).toBe(true);
  expect(host.printed.err).toBe('');
});

test('only the schema of a charter is put beside one', async () => {
  const host = memoryHost({ files: { 'charter.yaml': 'format: 1\n' } });
  expect(await main(['schema', 'findings', '--write'], host)).toBe(2);
  expect(host.printed.err).toContain('the schema findings is only printed');
  expect(host.written).toEqual([]);
});

test('a schema there is none of is a wrong call', async () => {
  const host = memoryHost();
  expect(await main(['schema', 'toString'], host)).toBe(2);
  expect(host.printed.err).toContain('there is no schema for “toString”; type charter or findings');
});
