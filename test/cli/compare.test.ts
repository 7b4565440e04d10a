// samspill compare from outside: on a screen, in files, with what cannot be read or does not fit.
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { main } from '../../src/main.ts';
import { memoryHost, type Setup } from '../support/memory-host.ts';
import { fromLillevik, safelyHome } from '../support/three-views.ts';

const sent = (actor: string, answer: number): string =>
  fromLillevik
    .replace('actor: lillevik', `actor: ${actor}`)
    .replace('answer: 2', `answer: ${answer}`);
const folder = (files: Record<string, string> = {}) => ({
  'charter.yaml': formatCharter(safelyHome),
  'contributions/.gitignore': '*\n',
  'contributions/lillevik.yaml': fromLillevik,
  'contributions/storas.yaml': sent('storas', 5),
  'contributions/fjordsykehuset.yaml': sent('fjordsykehuset', 4),
  ...files,
});
const run = async (argv: string[], setup: Setup = {}) => {
  const host = memoryHost({ files: folder(), ...setup });
  const code = await main(['compare', ...argv], host);
  return { code, host, ...host.printed };
};

test('on the screen, in the language of the charter, within 80 columns', async () => {
  const { code, out, err } = await run([]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('3 svarte · median 4 · tre trinn eller mer fra hverandre');
  expect(out).toContain('Til å begynne med:');
  expect(out.split('\n').every((line) => line.length <= 90)).toBe(true);
  expect(out).not.toContain('●');
});

test('with everybody agreed, a dot each; in a file never', async () => {
  const { out } = await run(['--shown-to-all']);
  expect(out).toContain('1 ·   2 ●   3 ·   4 ●   5 ●   (én på 2, én på 4, én på 5)');
  const written = await run(['--shown-to-all', '--out', 'samtale.txt']);
  expect(written.host.disk.get('/samspill-test/samtale.txt')).not.toContain('●');
  const redirected = await run(['--shown-to-all'], { stdinIsTerminal: false });
  expect(redirected.out).not.toContain('●');
  for (const one of [written, redirected]) expect(one.err).toContain('Prikkene er for skjermen');
});

test.each(['markdown', 'html', 'json'])('%s holds no single perception', async (format) => {
  const { code, out } = await run(['--format', format, '--shown-to-all']);
  expect(code).toBe(0);
  expect(out).not.toMatch(/"answer"|●|"dots"/u);
  if (format === 'json') expect(JSON.parse(out)).toMatchObject({ version: 1, name: 'Trygt hjem' });
});

test('where they differ, what they say alike is only named; a quotation inside one is told apart', async () => {
  const files = folder({
    'contributions/storas.yaml': sent('storas', 2)
      .replace('held_by: [lillevik]', 'held_by: [storas]')
      .replace('Vi får ikke svar', '«Ring», sier dere. Vi får ikke svar'),
  });
  const { out } = await run([], { files, stdinIsTerminal: false });
  const [, roles = ''] = /\n( +Hvem leder[^]*?)\n\n/u.exec(out) ?? [];
  expect(roles).toContain('Storås kommune: Storås kommune');
  expect(roles).toContain('Dette sier dere likt: Koordinator; Koordinator – Hva slags rolle');
  expect(out).toContain('«‹Ring›, sier dere. Vi får ikke svar');
});

test('in English when asked', async () => {
  const { out } = await run(['--language', 'en']);
  expect(out).toContain('3 answered · median 4 · three steps or more apart');
});

test('nobody has answered yet: what to do', async () => {
  const files = { 'charter.yaml': formatCharter(safelyHome) };
  const { code, err } = await run([], { files });
  expect(code).toBe(2);
  expect(err).toContain('det er ingen innspill i ./contributions ennå');
  expect(err).toContain('samspill worksheet');
});

test('one that cannot be read stops it, with every place', async () => {
  const files = folder({
    'contributions/storas.yaml': sent('storas', 9).replace('kind: time', 'kind: x'),
  });
  const { code, err } = await run([], { files });
  expect(code).toBe(2);
  expect(err).toContain('./contributions/storas.yaml kan ikke leses; 2 steder må rettes:');
});

test('what does not fit is left out and named; so is one from somebody else than it says', async () => {
  const files = folder({
    'contributions/storas.yaml': sent('storas', 5).replace('Q-DEC-05', 'Q-DEC-99'),
    'contributions/fjordsykehuset.yaml': sent('lillevik', 4),
    'contributions/naboby.yaml': sent('naboby', 4),
  });
  const { code, out, err } = await run([], { files });
  expect(code).toBe(0);
  expect(err).toContain('./contributions/storas.yaml: ett svar passer ikke');
  expect(err).toContain('./contributions/fjordsykehuset.yaml sier at det er fra «lillevik»');
  expect(err).toContain('./contributions/naboby.yaml er fra «naboby», som ikke er med');
  expect(out).toContain('2 av 3 virksomheter har svart. Ingenting ennå fra Fjordsykehuset.');
  expect(out).toContain('Færre enn tre har svart med et tall.');
});

test('below three, that too few have answered is said once; where one answer is asked for it stands at once', async () => {
  const two = folder();
  delete (two as Record<string, string>)['contributions/fjordsykehuset.yaml'];
  const answers = (file: string, value: string): string =>
    file.replace('answers:\n', `answers:\n  Q-FORM-03: ${value}\n`);
  const files = {
    ...two,
    'contributions/lillevik.yaml': answers(fromLillevik, 'continuing'),
    'contributions/storas.yaml': answers(sent('storas', 5), 'one-off'),
  };
  const { out } = await run([], { files });
  expect(out.match(/Færre enn tre har svart/g)).toHaveLength(1);
  expect(out).not.toContain('– –');
  expect(out).toContain('\n    – Lillevik kommune: Et løpende behov på tvers av sektorer\n');
});
