// samspill agenda from outside: three formats, on paper and on a projector.
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { storyText } from '../support/form-stories.ts';
import { memoryHost } from '../support/memory-host.ts';

const more = `roles:
  - { id: koordinator, title: Koordinator, held_by: [{ actor: stad }] }
open_points:
  - { id: nettsiden, question: Hvem eier nettsiden?, owner: koordinator, due: 2026-12-15 }
  - { id: leien, question: Hva koster leien?, visibility: group }
actions:
  - { id: ring, what: Ringe fylkeskommunen, owner: koordinator, due: 2026-11-01 }
`;
const run = async (args: string[], files: Record<string, string> = {}) => {
  const host = memoryHost({
    files: { 'charter.yaml': storyText('network') + more, ...files },
    stdinIsTerminal: false,
    today: '2026-11-30',
  });
  const code = await main(['agenda', ...args], host);
  return { code, host, ...host.printed };
};

test('as text, within 80 columns, in the language of the charter', async () => {
  const { code, out } = await run(['--minutes', '120']);
  expect(code).toBe(0);
  for (const line of out.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
  expect(out).toContain('Kjøreplan: Ung i Nordfjord');
  expect(out).toMatch(/^0:00 +5 +Hvem som er her/m);
  expect(out).toContain('Hvem eier nettsiden? (Koordinator, innen 15. desember 2026)');
  expect(out).toContain('Ringe fylkeskommunen');
  expect(out).toContain('én linje som er bare for gruppen');
  expect(out).not.toContain('leien');
  expect(await run(['--minutes', '120', '--internal'])).toMatchObject({
    out: expect.stringContaining('Hva koster leien?') as string,
  });
});

test('what there is no time for is said', async () => {
  const { out } = await run(['--minutes', '20', '--language', 'en']);
  expect(out).toContain('Left out');
  expect(out).toMatch(/there is no time for it; take it another day/);
});

test('as Markdown, and as a page for print and one for the projector', async () => {
  expect((await run(['--minutes', '60', '--format', 'markdown'])).out).toMatch(
    /^# Kjøreplan: Ung i Nordfjord\n[^]*\| Fra \| Minutter \| Hva \|/,
  );
  const page = (await run(['--minutes', '60', '--format', 'html'])).out;
  expect(page).toContain('<h1>Kjøreplan: Ung i Nordfjord</h1>');
  expect(page).not.toContain('class="roomy"');
  const wall = (await run(['--minutes', '60', '--format', 'html', '--present', '--internal'])).out;
  expect(wall).toContain('<body class="roomy">');
  expect(wall).toContain('Hvem eier nettsiden? (Koordinator, innen 15. desember 2026)');
  expect(wall).toContain('Ringe fylkeskommunen');
  expect(wall).not.toContain('Hva koster leien');
});

test('a dispute is one point: in its theme when the themes ask the question, else among the points', async () => {
  const disputes = `states:
  Q-DEC-01: { state: disputed }
  Q-USER-03: { state: disputed, owner: koordinator }
disputes:
  - { id: hvem, about: Q-DEC-01, alternatives: [{ text: Rådet }, { text: Styret }] }
  - { id: hvordan, about: Q-USER-03, alternatives: [{ text: Spørre dem }] }
  - { id: tittel, about: koordinator.title, owner: koordinator, due: 2026-12-20 }
  - { id: navn, about: koordinator.title }
`;
  const { out, code } = await run(['--minutes', '240', '--format', 'markdown'], {
    'charter.yaml': storyText('network') + more + disputes,
  });
  expect(code).toBe(0);
  const asked = [...out.matchAll(/^- (.*\(uenighet\))$/gm)].map(([, line]) => line);
  expect(asked).toHaveLength(1);
  expect(out).toContain('- uenighet: Koordinator: Rolle (Koordinator, innen 20. desember 2026)');
  expect(out.match(/uenighet: /g)).toHaveLength(2);
});

test('what the organisations see differently comes first in its theme and gets time', async () => {
  const contribution = (actor: string, answer: number): [string, string] => [
    `contributions/${actor}.yaml`,
    `contribution: 1\nactor: ${actor}\nperceptions:\n  Q-TRU-02: { answer: ${answer} }\n`,
  ];
  const files = Object.fromEntries([
    ...[contribution('stad', 1), contribution('gloppen', 5), contribution('nav', 4)],
  ]);
  const { code, out, err } = await run(['--minutes', '120', '--language', 'en'], files);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/Trust and sharing \(\d+ min\)\n─+\nSeen differently; begin here:\n– /);
});

test.each([
  [[], '--minutes'],
  [['--minutes', 'an hour'], 'an hour'],
  [['--minutes', '0'], '0'],
])('%j is a wrong call', async (args, named) => {
  const { code, err } = await run(args);
  expect(code).toBe(2);
  expect(err).toContain(named);
});
