// samspill worksheet from outside: what is in the page, and what must never be, whatever the charter says.
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { main } from '../../src/main.ts';
import { hostileText, randomFrom } from '../support/hostile-text.ts';
import { memoryHost } from '../support/memory-host.ts';
import { safelyHome } from '../support/three-views.ts';

const run = async (argv: string[], charter: Charter = safelyHome, more = {}) => {
  const host = memoryHost({ files: { 'charter.yaml': formatCharter(charter), ...more } });
  const code = await main(['worksheet', ...argv], host);
  return { code, host, ...host.printed };
};

test('written beside you, with what to do next', async () => {
  const { code, host, err } = await run(['--actor', 'lillevik']);
  expect(code).toBe(0);
  expect([...host.disk.keys()]).toContain('/samspill-test/worksheet-lillevik.html');
  expect(err).toContain('Send det til Lillevik kommune.');
  expect(err).toContain('samspill contribute --import');
});

test('paper is printed, and typed in when it comes back; all of it is in one language', async () => {
  const { host, err } = await run(['--actor', 'lillevik', '--format', 'md']);
  expect(err).toContain('Skriv det ut til Lillevik kommune');
  expect(err).toContain('samspill contribute --actor lillevik');
  const paper = host.disk.get('/samspill-test/worksheet-lillevik.md') ?? '';
  expect(paper).not.toMatch(/\b(what|which|the|is)\b/iu);
});

test('the same page every time, which lets in nothing but its own script and style', async () => {
  const { out } = await run(['--actor', 'lillevik', '--out', '-']);
  expect((await run(['--actor', 'lillevik', '--out', '-'])).out).toBe(out);
  expect(out).toMatch(
    /content="default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'"/u,
  );
  expect(out).not.toMatch(/https?:|src=|url\(|@import/u);
});

test('no person and no withheld record, nor what points at one', async () => {
  const charter: Charter = {
    ...safelyHome,
    goals: [
      ...(safelyHome.goals ?? []),
      { id: 'stenge-en-post', statement: 'Stenge sengeposten', visibility: 'group' },
    ],
    activities: [{ id: 'felles-runde', title: 'Felles runde', explores: 'stenge-en-post' }],
  };
  const persons = { 'persons.yaml': 'koordinator: { name: Kari Nordmann }\n' };
  for (const format of ['html', 'md']) {
    const argv = ['--actor', 'lillevik', '--format', format, '--out', '-'];
    const { out } = await run(argv, charter, persons);
    expect(out).toContain('Felles runde');
    expect(out).not.toMatch(/Nordmann|sengeposten|stenge-en-post/u);
  }
});

test('a zip with the page and how to open it, the same bytes every time', async () => {
  const bytes = async () => {
    const { host } = await run(['--actor', 'lillevik', '--format', 'zip']);
    const text = host.disk.get('/samspill-test/worksheet-lillevik.zip') ?? '';
    return Buffer.from(text, 'latin1');
  };
  const first = await bytes();
  expect((await bytes()).equals(first)).toBe(true);
  const files = unzipSync(first);
  expect(Object.keys(files)).toEqual(['worksheet-lillevik.html', 'README.txt']);
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('Pakk ut filen først');
});

test.each([
  [[], 'skriv hvilken virksomhet det gjelder'],
  [['--actor', 'lilevik'], '«lilevik» er ikke med i samarbeidet; mente du lillevik?'],
  [['--actor', 'naboby'], 'Naboby kommune er ikke lenger med'],
  [['--actor', 'lillevik', '--format', 'zip', '--out', '-'], 'en zip-fil er ikke tekst'],
])('%j', async (argv, said) => {
  const left = { id: 'naboby', name: 'Naboby kommune', left: '2026-01' };
  const charter = { ...safelyHome, actors: [...(safelyHome.actors ?? []), left] };
  const { code, err } = await run(argv, charter);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

/** Elements, and the names of their attributes, as a browser finds them. */
const skeleton = (page: string): string[] =>
  [...page.matchAll(/<(\/?[a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/gu)].map(
    ([, name, attributes = '']) => `${name} ${attributes.replace(/="[^"]*"/gu, '')}`,
  );

test('whatever the charter says, it becomes no element, no attribute and no script', async () => {
  const named = (text: string): Charter => ({
    ...safelyHome,
    collaboration: { ...safelyHome.collaboration, name: text, purpose: text },
    goals: [{ id: 'mal', statement: text, tensions: text }],
    actors: (safelyHome.actors ?? []).map((actor) => ({ ...actor, name: text, brings: text })),
    roles: [{ id: 'koordinator', title: text, responsibility: text }],
  });
  const argv = ['--actor', 'lillevik', '--level', 'deeper', '--out', '-'];
  const plain = skeleton((await run(argv, named('Trygt hjem'))).out);
  expect(plain.length).toBeGreaterThan(1000);
  for (let seed = 0; seed < 25; seed += 1) {
    const { out, code, err } = await run(argv, named(`x ${hostileText(randomFrom(seed))} y`));
    expect(code, err).toBe(0);
    expect(skeleton(out)).toEqual(plain);
    const data = /<script type="application\/json" id="sheet">(.*)<\/script>/u.exec(out)?.[1];
    expect(() => JSON.parse(data ?? '') as unknown).not.toThrow();
  }
}, 120_000);
