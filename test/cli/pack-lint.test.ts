// samspill pack lint: what it prints about a pack with a slip in it.
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

test('the line to type stands on a line of its own', async () => {
  const host = memoryHost({
    files: {
      'fjorden/pack.yaml': 'id: fjorden\nversion: 1.0.0\nlanguages: [nb]\n',
      'fjorden/languages/nb/questions.yaml':
        'language: nb\npack:\n  about: Spørsmål om én ting: fjorden\n',
    },
  });
  expect(await main(['pack', 'lint', 'fjorden'], host)).toBe(1);
  const lines = host.printed.out.split('\n').map((line) => line.trim());
  expect(lines).toContainEqual('about: "Spørsmål om én ting: fjorden"');
  expect(host.printed.out).not.toContain('\\x0a');
});
