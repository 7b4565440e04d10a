// Text that would move a cursor, or far too much that is wrong → JSON that holds it escaped, and a list that ends.
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

const inYaml = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

test('status in JSON escapes what a terminal or a runner would act on', async () => {
  const name = 'Trygt \u202e hjem ::set-output ##vso[x]';
  const host = memoryHost({
    files: { 'charter.yaml': `format: 1\ncollaboration:\n  name: ${inYaml(name)}\n` },
    stdinIsTerminal: false,
  });
  expect(await main(['status', '--format', 'json'], host)).toBe(0);
  expect(host.printed.out).not.toMatch(/\u202e|::|##/);
  expect((JSON.parse(host.printed.out) as { name: string }).name).toBe(name);
});

test.each(['status', 'render', 'check'])(
  '%s of a file with 50 000 faults ends soon',
  async (command) => {
    const faults = Array.from({ length: 50_000 }, (_, at) => `felt${at}: x`).join('\n');
    const host = memoryHost({
      files: { 'charter.yaml': `format: 1\n${faults}\n` },
      stdinIsTerminal: false,
    });
    expect(await main([command, '--language', 'nb'], host)).toBe(command === 'check' ? 1 : 2);
    const said = host.printed.out + host.printed.err;
    expect(said.split('\n').length).toBeLessThan(600);
    expect(said).toContain('og 49900 til');
  },
);
