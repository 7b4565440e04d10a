// A call that is not understood → what may have been meant, of what this command takes.
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

const errorOf = async (...argv: string[]): Promise<string> => {
  const host = memoryHost({ files: {} });
  expect(await main([...argv, '--language', 'en'], host)).toBe(2);
  return host.printed.err;
};

test.each([
  [['compare', '--formt', 'html'], 'unknown option “--formt”; did you mean --format?'],
  // Another command has it, and this one nothing like it.
  [['render', '--format', 'html'], 'unknown option “--format”\n'],
  [['rendr'], 'did you mean render?'],
])('%j', async (argv, said) => {
  expect(await errorOf(...argv)).toContain(said);
});
