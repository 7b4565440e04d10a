// samspill schema: which there are, and that each is a schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/main.ts';
import { json } from '../../src/report/findings/json.ts';
import { options, runWith } from '../support/found.ts';
import { fromLillevik } from '../support/three-views.ts';
import { memoryHost } from '../support/memory-host.ts';

test('findings: what the JSON format of check conforms to', async () => {
  const host = memoryHost();
  expect(await main(['schema', 'findings'], host)).toBe(0);
  const is = new Ajv2020().compile(JSON.parse(host.printed.out) as object);
  expect(is(JSON.parse(json(runWith(), options())))).toBe(true);
  expect(host.printed.err).toBe('');
});

test('contribution: what contributions/<actor>.yaml conforms to, with the questions as they are asked', async () => {
  const host = memoryHost();
  expect(await main(['schema', 'contribution', '--language', 'nb'], host)).toBe(0);
  const schema = JSON.parse(host.printed.out) as object;
  const is = new Ajv2020().compile(schema);
  const asRead: unknown = parse(fromLillevik.replace('answer: 2', "answer: '2'"));
  expect(is(asRead), JSON.stringify(is.errors)).toBe(true);
  expect(is({ contribution: 1, actor: 'lillevik', answers: { 'Q-DEC-99': 'I referatet' } })).toBe(
    false,
  );
  expect(host.printed.out).toContain('Hva heter samarbeidet');
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
  expect(host.printed.err).toMatch(/there is no schema for “toString”; type .*charter, .* or /);
});
