// What each organisation answers alone has no place in the charter: not by an answers file, and not by hand.
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

const charter = `format: 1
language: en
collaboration:
  name: Safely home
answers:
  Q-DEC-05: In the minutes.
  Q-TRU-02: '4'
  Q-USER-06: '3'
`;
const said = [
  'charter.yaml:7:13: “answers.Q-TRU-02” is a statement each organisation answers alone',
  'charter.yaml:8:14: “answers.Q-USER-06”',
];

test.each([
  ['start', ['start', '.']],
  ['status', ['status']],
  ['render', ['render']],
])('%s', async (_, argv) => {
  const host = memoryHost({ files: { 'charter.yaml': charter } });
  expect(await main([...argv, '--language', 'en'], host)).toBe(2);
  for (const line of said) expect(host.printed.err).toContain(line);
  expect(host.written).toEqual([]);
});

test('start --from', async () => {
  const host = memoryHost({
    files: { 'charter.yaml': charter.replaceAll(/ {2}Q-[TU].*\n/g, ''), 'answers.yaml': charter },
  });
  expect(await main(['start', '--from', 'answers.yaml', '--language', 'en'], host)).toBe(2);
  expect(host.printed.err).toContain('answers.yaml:7:13: “answers.Q-TRU-02”');
  expect(host.written).toEqual([]);
});

test('by hand while the wizard waits: nothing is written over it', async () => {
  const host = memoryHost({
    files: { 'charter.yaml': 'format: 1\nlanguage: en\n' },
    replies: ({ prompt }) => {
      if (prompt.key === 'Q-FORM-01/name') host.disk.set('/samspill-test/charter.yaml', charter);
      if (prompt.key !== 'unreadable') return { do: 'text', value: 'Safely home' };
      expect(prompt.beside?.join('\n')).toContain('charter.yaml:7:13');
      return { do: 'pick', value: 'rescue' };
    },
  });
  expect(await main(['start', '.', '--language', 'en'], host)).toBe(2);
  expect(host.disk.get('/samspill-test/charter.yaml')).toBe(charter);
});

test('check tells of it as of any other place that cannot be read', async () => {
  const host = memoryHost({ files: { 'charter.yaml': charter }, stdinIsTerminal: false });
  expect(await main(['check', '--language', 'en'], host)).toBe(1);
  expect(host.printed.out).toContain('7:13 error: “answers.Q-TRU-02”');
});
