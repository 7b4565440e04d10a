// The core path of a collaborating network with six actors, from an empty folder to charter.md, through main.
import { expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { answerTo } from '../support/nordfjord.ts';
import { counted } from '../support/walker.ts';

test('takes at most 180 prompts, shows no empty picker, and ends with a charter', async () => {
  const host = memoryHost({ replies: ({ prompt }) => answerTo(prompt) });
  const code = await main(['start', 'ung', '--language', 'nb'], host);
  expect(host.printed.err).toBe('');
  expect(code).toBe(0);

  const prompts = host.asked.map(({ prompt }) => prompt);
  expect(counted(prompts.map(({ key }) => key))).toBeLessThanOrEqual(180);
  const pickers = prompts.flatMap((prompt) => ('options' in prompt ? [prompt] : []));
  const empty = pickers.filter(({ options }) => options.every(({ value }) => /^new:/.test(value)));
  expect(pickers.length).toBeGreaterThan(30);
  expect(empty.map(({ key }) => key)).toEqual([]);

  const text = host.disk.get('/samspill-test/ung/charter.yaml') ?? '';
  expect(parseCharter(text).problems).toEqual([]);
  expect(parseCharter(text).charter.actors).toHaveLength(6);
  expect(host.disk.get('/samspill-test/ung/charter.md')).toContain('# Ung i Nordfjord');
});
