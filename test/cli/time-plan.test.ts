// The clock in the room from outside: start and review show for every theme the minutes that samspill agenda prints.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Header, Reply } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { storyText } from '../support/form-stories.ts';
import { memoryHost, type Asked } from '../support/memory-host.ts';

const nordfjord = readFileSync(
  new URL('../fixtures/nordfjord/charter.yaml', import.meta.url),
  'utf8',
);
const fixtures = {
  network: `${storyText('network')}open_points:
  - { id: nettsiden, question: Hvem eier nettsiden?, visibility: group }
`,
  nordfjord,
};
const contributions = Object.fromEntries(
  [
    ['stad', 1],
    ['gloppen', 5],
    ['nav', 4],
  ].map(([actor, answer]) => [
    `contributions/${actor}.yaml`,
    `contribution: 1\nactor: ${actor}\nperceptions:\n  Q-TRU-02: { answer: ${answer} }\n`,
  ]),
);
const filesOf = (name: keyof typeof fixtures, alone: boolean) => ({
  'charter.yaml': fixtures[name],
  ...(alone ? contributions : {}),
});

/** Title → what the agenda says of it: minutes, or that it is left out. */
const printed = async (files: Record<string, string>, minutes: number, more: string[] = []) => {
  const host = memoryHost({ files, today: '2026-11-22' });
  const args = ['agenda', '--minutes', String(minutes), '--format', 'markdown', ...more];
  expect(await main(args, host), host.printed.err).toBe(0);
  const { out } = host.printed;
  const rows = [...out.matchAll(/^\| \d+:\d\d \| (\d+) *\| (.+?) *\|$/gm)];
  const left = [...out.matchAll(/^- (.+): (ingenting står åpent her|det er ikke tid til det)/gm)];
  return new Map<string, number | string>([
    ...rows.map(([, count, title = '']): [string, number] => [title, Number(count)]),
    ...left.map(([, title = '', why = '']): [string, string] => [
      title,
      why.startsWith('ingenting') ? 'nothing-open' : 'no-time',
    ]),
  ]);
};

/** Theme → its header, going to each through the overview. */
const headers = async (command: string, files: Record<string, string>, minutes: number) => {
  const seen = new Map<string, Header>();
  let left: string[] | undefined;
  const reply = ({ prompt }: Asked): Reply => {
    if (prompt.header) seen.set(prompt.header.theme, prompt.header);
    if (prompt.key !== 'overview')
      return { do: 'menu', item: left?.length === 0 ? 'save' : 'overview' };
    if (!('options' in prompt)) throw new Error('no overview');
    left ??= [
      ...new Map(
        prompt.options.map(({ value, about = '' }) => [about.split(' · ')[1], value]),
      ).values(),
    ];
    const next = left.shift();
    return next === undefined ? { do: 'leave' } : { do: 'pick', value: next };
  };
  const host = memoryHost({ files, today: '2026-11-22', replies: reply });
  expect(await main([command, '.', '--minutes', String(minutes)], host), host.printed.err).toBe(0);
  return seen;
};

const cases = [
  ['start', 'network', 120, false],
  ['start', 'network', 45, true],
  ['start', 'network', 20, true],
  ['review', 'nordfjord', 60, false],
  ['review', 'nordfjord', 30, true],
] as const;

describe('the header of a sitting', () => {
  test.each(cases)('%s of %s in %i minutes', async (command, name, minutes, alone) => {
    const files = filesOf(name, alone);
    const agenda = await printed(files, minutes);
    const shown = await headers(command, files, minutes);
    expect(shown.size).toBeGreaterThan(8);
    for (const [title, { planned, leftOut }] of shown)
      expect(leftOut ?? planned, title).toBe(agenda.get(title));
  });

  test('the same whether the agenda is for the group, for others or for the projector', async () => {
    const files = filesOf('network', false);
    const [open, internal, present] = [
      await printed(files, 60),
      await printed(files, 60, ['--internal']),
      await printed(files, 60, ['--present']),
    ];
    expect([...internal]).toEqual([...open]);
    expect([...present]).toEqual([...open]);
  });
});
