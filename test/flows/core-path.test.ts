// From an empty folder to charter.yaml and charter.md, through main.
import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { answerTo } from '../support/nordfjord.ts';

describe('the core path of a collaborating network with six actors', () => {
  const walk = async (language: string) => {
    const host = memoryHost({
      replies: ({ prompt }) => answerTo(prompt),
      env: { LANG: 'nb_NO.UTF-8' },
    });
    const code = await main(['start', 'ung', '--language', language], host);
    return { host, code };
  };

  test.each(['nb', 'en'])(
    'ends with a charter that is read without a problem, in %s',
    async (language) => {
      const { host, code } = await walk(language);
      expect(host.printed.err).toBe('');
      expect(code).toBe(0);
      const text = host.disk.get('/samspill-test/ung/charter.yaml') ?? '';
      expect(parseCharter(text).problems).toEqual([]);
      expect(host.disk.get('/samspill-test/ung/charter.md')).toContain('# Ung i Nordfjord');
    },
  );

  test('takes at most 180 prompts, and every picker shown has something in it', async () => {
    const { host } = await walk('nb');
    const pickers = host.asked.filter(
      ({ prompt }) => prompt.kind === 'reference' || prompt.kind === 'references',
    );
    const empty = pickers.filter(({ prompt }) =>
      'options' in prompt
        ? prompt.options.every((option) => option.value.startsWith('new:'))
        : false,
    );
    expect(empty.map(({ prompt }) => prompt.key)).toEqual([]);
    console.log(host.asked.length, host.asked.map(({ prompt }) => prompt.key).join('\n'));
    expect(host.asked.length).toBeLessThanOrEqual(180);
  });
});
