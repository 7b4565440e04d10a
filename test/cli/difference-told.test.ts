// A question in dispute with the answers written down under it is one thing: every place that tells of it tells it once.
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { leave, menu } from '../support/sitting.ts';
import { safelyHome } from '../support/three-views.ts';

const ask = 'Hvor skriver dere ned beslutninger, og hvem kan lese dem?';
const charter: Charter = {
  ...safelyHome,
  states: {
    'Q-DEC-05': {
      state: 'disputed',
      positions: [{ actor: 'storas', position: 'object', reason: 'Ingen leser dem' }],
    },
  },
  disputes: [
    {
      id: 'dispute-q-dec-05',
      about: 'Q-DEC-05',
      alternatives: [
        { id: 'i-referatet', text: 'I referatet', from: 'Lillevik kommune' },
        { id: 'i-en-logg', text: 'I en egen logg\n\nsom alle ser', from: 'Storås kommune' },
      ],
    },
    {
      id: 'dispute-tid',
      about: 'koordinator.held_by',
      alternatives: [{ id: 'storas-har-den', text: 'Storås har den', from: 'Storås kommune' }],
    },
  ],
};

const told = async (...argv: string[]) => {
  const host = memoryHost({
    files: { 'charter.yaml': formatCharter(charter) },
    today: '2026-11-30',
    replies: ({ prompt }) => (prompt.key === 'due' ? menu('save') : leave),
  });
  const code = await main(argv, host);
  const due = host.asked.find(({ prompt }) => prompt.key === 'due')?.prompt;
  return { code, host, due: due?.kind === 'page' ? due.lines.join('\n') : '', ...host.printed };
};
const times = (text: string, piece: string): number => text.split(piece).length - 1;

test('in the document, with the answers before who holds what', async () => {
  const { host } = await told('render');
  const page = host.disk.get('/samspill-test/charter.md') ?? '';
  const section = page.slice(page.indexOf('## Det vi er uenige om'));
  expect(times(section, `### ${ask}`)).toBe(1);
  expect(section).toMatch(/\| Fra \| Ordlyd \|[^]*I referatet[^]*\| Aktør \| Standpunkt \|/);
  expect(section).toContain('Storås har den');
  const answers = section.slice(0, section.indexOf('Ingen leser dem'));
  expect(times(answers, '### ')).toBe(1);
});

test('in the status and the minutes', async () => {
  const status = await told('status', '--format', 'json');
  const { open_points } = JSON.parse(status.out) as { open_points: { id: string; kind: string }[] };
  expect(open_points.map(({ id, kind }) => [id, kind])).toEqual([
    ['Q-DEC-05', 'disputed'],
    ['dispute-tid', 'disputed'],
  ]);
  const { out } = await told('minutes', '--since', '2026-01-01');
  expect(times(out, `## ${ask}`)).toBe(1);
});

test('on the first page of a review', async () => {
  const { due } = await told('review');
  expect(due).toContain(ask);
  expect(times(due, ask)).toBe(1);
  expect(due).toContain('Koordinator');
});
