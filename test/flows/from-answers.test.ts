// A file of answers → a charter without a terminal: all of it, or nothing at all.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { main } from '../../src/main.ts';
import { expectFreshPage } from '../support/finished.ts';
import { memoryHost } from '../support/memory-host.ts';
import { node, program, samspill } from '../support/samspill-process.ts';
import { shadowAt } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const answers = `language: nb
collaboration:
  name: Ung i Nordfjord
  form: network
  network_purpose: collaboration
  purpose: Unge i Nordfjord skal møte ett samlet tilbud.
actors:
  - {id: stad, name: Stad kommune, kind: municipality}
  - {id: gloppen, name: Gloppen kommune, kind: municipality}
  - {id: forde, name: Helse Førde, kind: health}
`;

const wrong = `language: nb
collaboration:
  form: nettverk
  purpos: Unge i Nordfjord skal møte ett samlet tilbud.
actors:
  - {id: stad, name: Stad kommune, kind: municipality}
anchoring:
  - {id: ledelsen, actor: stadt, level: full}
review:
  next: 31.02.2027
`;

const from = (files: Record<string, string>, ...more: string[]) => {
  const host = memoryHost({ files, stdinIsTerminal: false });
  return main(['start', 'ung', '--from', 'svar.yaml', '--language', 'nb', ...more], host).then(
    (code) => ({ code, host, ...host.printed }),
  );
};
const charterPath = '/samspill-test/ung/charter.yaml';

test('what is missing stays open and is listed on standard error', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'svar.yaml'), answers);
  const { code, out, err } = samspill(['start', 'ung', '--from', 'svar.yaml'], folder);
  expect({ code, out }).toEqual({
    code: 0,
    out: 'Written: ./ung/charter.yaml and ./ung/charter.md\n',
  });
  expect(err).toMatch(/^\d\d questions are open:\n( {2}Q-[A-Z]+-\d\d \S.*\n)+$/);
  expect(err).toContain('Q-USER-01');
  expect(err).not.toContain('Q-ACT-01');
  expect(readdirSync(join(folder, 'ung')).sort()).toEqual([
    '.gitignore',
    'charter.md',
    'charter.yaml',
  ]);
  expectFreshPage(join(folder, 'ung'));
});

test('wrong values are all listed with line and column, and nothing is written, not even the folder', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'svar.yaml'), wrong);
  const { code, out, err } = samspill(['start', 'ung', '--from', 'svar.yaml'], folder);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const places = err.split('\n').flatMap((line) => /^svar\.yaml:\d+:\d+/.exec(line) ?? []);
  expect(places).toEqual([
    'svar.yaml:3:9',
    'svar.yaml:4:3',
    'svar.yaml:8:27',
    'svar.yaml:8:41',
    'svar.yaml:10:9',
  ]);
  expect(err).toContain('network');
  expect(err).toContain('stad');
  expect(readdirSync(folder)).toEqual(['svar.yaml']);
});

test('--complete: what is missing is an error, and nothing is written', async () => {
  const { code, err, host } = await from({ 'svar.yaml': answers }, '--complete');
  expect(code).toBe(2);
  expect(err).toContain('kjernespørsmål mangler svar');
  expect(err).toContain('Q-USER-01');
  expect(host.written).toEqual([]);
});

test('--complete: nothing is missing', async () => {
  const whole = (await shadowAt('nb', 'end')).interview().charter;
  const { code, err } = await from({ 'svar.yaml': formatCharter(whole) }, '--complete');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('answers are laid over the charter that is there, and its comments stay', async () => {
  const there = `format: 1 # skrevet på kveldsmøtet\nstatus: draft\n${answers}`;
  const more = `actors:
  - {id: forde, brings: Et behandlingstilbud}
  - {id: nav, name: Nav Nordfjord, kind: state}
anchoring:
  - {actor: stad, level: board}
`;
  const { code, host } = await from({ 'ung/charter.yaml': there, 'svar.yaml': more });
  expect(code, host.printed.err).toBe(0);
  const text = host.disk.get(charterPath) ?? '';
  expect(text).toContain('# skrevet på kveldsmøtet');
  const { charter, problems } = parseCharter(text);
  expect(problems).toEqual([]);
  expect(charter.actors?.map(({ id, name, brings }) => [id, name, brings])).toEqual([
    ['stad', 'Stad kommune', undefined],
    ['gloppen', 'Gloppen kommune', undefined],
    ['forde', 'Helse Førde', 'Et behandlingstilbud'],
    ['nav', 'Nav Nordfjord', undefined],
  ]);
  expect(charter.anchoring).toMatchObject([{ actor: 'stad', level: 'board' }]);
});

test.each(['in-force', 'ended'])(
  'a charter that is %s is left alone, and the review is named; a draft goes on',
  async (status) => {
    const old = `format: 1\nlanguage: nb\nstatus: ${status}\ncollaboration: { name: Ung, form: network }\n`;
    const files = (text: string) => ({ 'svar.yaml': answers, 'ung/charter.yaml': text });
    const { code, out, err, host } = await from(files(old));
    expect({ code, out, written: host.written }).toEqual({ code: 2, out: '', written: [] });
    expect(err).toContain('samspill review ./ung/charter.yaml --from svar.yaml');
    expect(host.disk.get(charterPath)).toBe(old);
    expect((await from(files(old.replace(status, 'draft')))).code).toBe(0);
    expect((await from(files(old.replace(`status: ${status}\n`, '')))).code).toBe(0);
  },
);

test('a line without an id is pointed at by the id the program makes from its name', async () => {
  const pointing = `${answers}  - {name: Ålesund og Giske kommune, kind: municipality}
anchoring:
  - {actor: alesund-og-giske-kommune, state: asked-for}
risks:
  - {statement: Nattevakten henger på to, owner: alesund-og-giske-kommune}
`;
  const { code, err, host } = await from({ 'svar.yaml': pointing });
  expect(code, err).toBe(0);
  const { charter, problems } = parseCharter(host.disk.get(charterPath) ?? '');
  expect(problems).toEqual([]);
  expect(charter.actors?.at(-1)?.id).toBe('alesund-og-giske-kommune');
  expect(charter.risks?.[0]?.owner).toBe('alesund-og-giske-kommune');
  const mistyped = pointing.replace('owner: alesund', 'owner: alesunn');
  const wrongly = await from({ 'svar.yaml': mistyped });
  expect([wrongly.code, wrongly.host.written]).toEqual([2, []]);
  expect(wrongly.err).toContain('alesund-og-giske-kommune');
});

test('what is in neither the answers nor the charter is placed in the answers', async () => {
  const more = 'anchoring:\n  - actor: staad\n    level: board\n';
  const there = `format: 1\nstatus: draft\n${answers}`;
  const { code, err, host } = await from({ 'ung/charter.yaml': there, 'svar.yaml': more });
  expect(code).toBe(2);
  expect(err).toMatch(/svar\.yaml:2:12: .*staad/);
  expect(err).toContain('mente du «stad»?');
  expect(host.disk.get(charterPath)).toBe(there);
});

test('a charter that cannot be read is left alone', async () => {
  const there = 'format: 1\nactors: none\n';
  const { code, err, host } = await from({ 'ung/charter.yaml': there, 'svar.yaml': answers });
  expect(code).toBe(2);
  expect(err).toContain('./ung/charter.yaml:2:9');
  expect(host.disk.get(charterPath)).toBe(there);
});

test('no such file', async () => {
  const { code, err, host } = await from({});
  expect(code).toBe(2);
  expect(err).toContain('finner ikke svar.yaml');
  expect(host.written).toEqual([]);
});

test('without a terminal nothing is waited for, also when the input stays open', async () => {
  const folder = join(temporaryFolder(), 'tom');
  mkdirSync(folder);
  const child = spawn(node, [program, 'start'], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (data) => (err += String(data)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(2);
  expect(err).toContain('--from');
  expect(existsSync(join(folder, 'samarbeid'))).toBe(false);
});
