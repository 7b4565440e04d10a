// Every id that the output names can be asked about, with explain and with pack show.
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { story, storyNames, storyText } from '../support/form-stories.ts';
import { memoryHost } from '../support/memory-host.ts';

const printed = async (argv: string[], files: Record<string, string> = {}) => {
  const host = memoryHost({ files, stdinIsTerminal: false, today: '2026-11-22' });
  const code = await main(argv, host);
  return { code, ...host.printed };
};

/** All that form-fit names for the stories, in text. */
const named = async (): Promise<string[]> => {
  const ids = new Set<string>();
  for (const name of storyNames) {
    const { out } = await printed(['form', '--format', 'text', '--language', 'en'], {
      'charter.yaml': storyText(name),
    });
    for (const [id] of out.matchAll(/(?<![\w-])(?:Q-)?[A-Z]{3,}-[A-Z]*\d+\b/g)) ids.add(id);
  }
  return [...ids].sort();
};

test('what samspill form names', async () => {
  expect(story('network').actors).toBeDefined();
  const ids = await named();
  expect(ids.length).toBeGreaterThan(20);
  const silent: string[] = [];
  for (const id of [...ids, 'FIT-S4', 'FIT-G1', 'Q-DEC-01', 'NET'])
    for (const command of [['explain'], ['pack', 'show']]) {
      const { code, out } = await printed([...command, id, '--language', 'en']);
      if (code !== 0 || !out.startsWith(id)) silent.push(`${command.join(' ')} ${id}`);
    }
  expect(silent).toEqual([]);
});

test('a criterion tells what its answers say of each form, and never how much', async () => {
  const { out } = await printed(['explain', 'fit-n3', '--language', 'en']);
  expect(out).toContain('yes: scope, time and cost cannot be set');
  expect(out).toContain('Speaks against: Project');
  expect(out).not.toMatch(/: [+-]?\d/);
});

test('a source tells where it is read and what rests on it', async () => {
  const { out } = await printed(['explain', 'NET-Q3', '--language', 'nb']);
  expect(out).toContain('https://www.digdir.no/');
  expect(out).toContain('dette bygger på den:');
  expect(out).toMatch(/^ {4}FIT-N3 /m);
});

test.each(['FIT-S99', 'tullball'])('%s is nothing', async (id) => {
  const { code, err } = await printed(['explain', id]);
  expect(code).toBe(2);
  expect(err).toContain(id);
});
