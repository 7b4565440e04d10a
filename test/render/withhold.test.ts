// What a merge leaves in dispute about something kept within the group → withheld as what it is about is.
import { expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { main } from '../../src/main.ts';
import { formatCharter } from '../../src/charter/format.ts';
import { withhold } from '../../src/render/withhold.ts';
import { memoryHost } from '../support/memory-host.ts';

const between = (id: string, about: string, text: string) => ({
  ...{ id, about },
  alternatives: [
    { id: `${id}-stad`, text: `${text} sier Stad`, from: 'stad' },
    { id: `${id}-kinn`, text: `${text} sier Kinn`, from: 'kinn' },
  ],
});

const charter: Charter = {
  ...{ format: 1, pack: 'core@1.0.0', language: 'en', status: 'draft' },
  collaboration: { name: 'Safely home', form: 'network', purpose: 'Hemmelig', visibility: 'group' },
  actors: [
    { id: 'stad', name: 'Stad', kind: 'municipality' },
    { id: 'kinn', name: 'Kinn', kind: 'municipality' },
  ],
  goals: [
    { id: 'hjem', statement: 'Hemmelig mål', visibility: 'group' },
    { id: 'kjent', statement: 'Kjent mål' },
  ],
  disputes: [
    between('om-hjem', 'hjem.statement', 'Hemmelig'),
    between('om-det', 'om-hjem-stad.text', 'Hemmelig'),
    between('om-formalet', 'collaboration.purpose', 'Hemmelig'),
    between('om-kjent', 'kjent.statement', 'Åpent'),
  ],
};

test('in the charter, and counted', () => {
  const { charter: shown, withheld } = withhold(charter, false);
  expect(JSON.stringify(shown)).not.toContain('Hemmelig');
  expect(shown.disputes?.map(({ id }) => id)).toEqual(['om-kjent']);
  expect(withheld).toBe(5);
  expect(withhold(charter, true).charter.disputes).toHaveLength(4);
});

test.each([['render'], ['minutes', '--since', '2020-01-01'], ['agenda', '--minutes', '60']])(
  'samspill %s',
  async (...argv) => {
    const host = memoryHost({ files: { 'charter.yaml': formatCharter(charter) } });
    const before = host.disk.get('/samspill-test/charter.yaml');
    expect(await main(argv, host), host.printed.err).toBe(0);
    const all = [host.printed.out, ...host.disk.values()].filter((one) => one !== before);
    expect(all.join('\n')).not.toContain('Hemmelig');
  },
);
