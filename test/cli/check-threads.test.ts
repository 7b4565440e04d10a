// Many charters shared between threads: the same bytes, whatever the number of threads.
import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { charterWith, owned, unowned } from '../support/checking.ts';
import { memoryHost } from '../support/memory-host.ts';
import { threadsOver } from '../support/threads-in-memory.ts';

/** Every third has a risk nobody owns, and every fiftieth cannot be read. */
const village = (number: number): string =>
  number % 50 === 7
    ? 'format: 1\n  name: [\n'
    : charterWith({ risks: (number % 3 === 0 ? unowned : owned).replace('to', `${number}`) });

const many = Object.fromEntries(
  Array.from({ length: 320 }, (_, at) => [`bygd-${at}/charter.yaml`, village(at)]),
);

const checkedBy = async (
  most: number | undefined,
  files: Record<string, string>,
  argv: string[],
) => {
  const host = memoryHost({ stdinIsTerminal: false, files });
  const threads = most === undefined ? undefined : threadsOver(host, most);
  if (threads) host.threads = async () => threads;
  const code = await main(['check', ...argv], host);
  return { code, ...host.printed, opened: threads?.opened ?? 0 };
};

describe('many charters', () => {
  test.each([
    ['as text', ['--preset', 'minimal']],
    ['as JSON, in a shard', ['--format', 'json', '--shard', '1/1']],
  ])('%s, are told alike by one thread and by several', async (_, argv) => {
    const { opened: none, ...alone } = await checkedBy(undefined, many, argv);
    expect(none).toBe(0);
    expect(alone.code).toBe(1);
    for (const most of [1, 2, 5]) {
      const { opened, ...together } = await checkedBy(most, many, argv);
      expect(together).toEqual(alone);
      expect(opened).toBe(Math.min(most, 3) - 1);
    }
  });

  test('with an own rule that fails in one of them, are refused alike', async () => {
    const must = 'collaboration.purpose.size() / (size(risks) - 1) < 0';
    const config = `own_rules:\n  - id: eget\n    must: ${must}\n    message: nei\n    severity: warning\n`;
    const files = { ...many, 'samspill.config.yaml': config };
    const { opened: none, ...alone } = await checkedBy(undefined, files, []);
    const { opened, ...together } = await checkedBy(3, files, []);
    expect([none, opened]).toEqual([0, 2]);
    expect(together).toEqual(alone);
    expect(alone.code).toBe(2);
  });

  test('what goes wrong in a thread ends the run', async () => {
    const host = memoryHost({ stdinIsTerminal: false, files: many });
    let closed = 0;
    const open = () => ({
      ask: () => Promise.reject(new Error('a thread ended with 134')),
      close: () => void (closed += 1),
    });
    host.threads = async () => ({ most: () => 2, open });
    expect(await main(['check'], host)).toBe(3);
    expect(host.printed.err).toContain('a thread ended with 134');
    expect({ out: host.printed.out, closed }).toEqual({ out: '', closed: 1 });
  });

  test('few are checked without any', async () => {
    const few = Object.fromEntries(Object.entries(many).slice(0, 199));
    expect((await checkedBy(4, few, [])).opened).toBe(0);
  });
});
