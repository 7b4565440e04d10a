// samspill contribute --import: what is taken in, what is refused, and that nothing is ever lost on the way.
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { fromLillevik, safelyHome } from '../support/three-views.ts';

const run = async (files: Record<string, string>, argv: string[]) => {
  const host = memoryHost({ files: { 'charter.yaml': formatCharter(safelyHome), ...files } });
  const code = await main(['contribute', ...argv], host);
  const kept = (name: string) => host.disk.get(`/samspill-test/${name}`);
  return { code, kept, host, err: host.printed.err };
};
const taken = 'contributions/lillevik.yaml';

test('taken in under the name of the organisation, where git does not see it', async () => {
  const { code, kept, err } = await run({ 'svar.yaml': fromLillevik }, ['--import', 'svar.yaml']);
  expect([code, err]).toEqual([
    0,
    'Tatt imot: ./contributions/lillevik.yaml (6 svar, 2 påstander)\n',
  ]);
  expect(kept(taken)).toContain('Vi får ikke svar når vi ringer avdelingen.');
  expect(kept('contributions/.gitignore')).toBe('*\n');
  expect(kept('.gitignore')).toBe('persons.yaml\ncontributions/\n');
});

test('never over another answer, unless that is asked for; the same again is no other', async () => {
  const files = {
    'svar.yaml': fromLillevik,
    'nytt.yaml': fromLillevik.replace('answer: 2', 'answer: 4'),
  };
  const first = await run(files, ['--import', 'svar.yaml']);
  const before = { ...files, [taken]: first.kept(taken) ?? '' };
  const refused = await run(before, ['--import', 'nytt.yaml']);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('det finnes et innspill fra lillevik fra før');
  expect(refused.kept(taken)).toBe(before[taken]);
  expect((await run(before, ['--import', 'svar.yaml'])).err).toContain('sier det samme fra før');
  const replaced = await run(before, ['--import', 'nytt.yaml', '--replace']);
  expect(replaced.code).toBe(0);
  expect(replaced.kept(taken)).not.toBe(before[taken]);
});

test('several at once: all of them, or none', async () => {
  const files = {
    'a.yaml': fromLillevik,
    'b.yaml': fromLillevik
      .replace('actor: lillevik', 'actor: storas')
      .replace('answer: 2', 'answer: 9'),
  };
  const { code, kept, err } = await run(files, ['--import', 'a.yaml', '--import', 'b.yaml']);
  expect(code).toBe(2);
  expect(err).toContain('ingenting er tatt imot:');
  expect(err).toContain('./b.yaml:28:13:');
  expect(kept(taken)).toBeUndefined();
});

test.each([
  ['no such file', 'borte.yaml', undefined, 'finner ikke ./borte.yaml'],
  ['the worksheet itself', 'ark.html', '<!doctype html>\n<html>', 'er selve arbeidsarket'],
  [
    'the worksheet for paper',
    'ark.md',
    '# Før dere møtes: Trygt hjem\n\n## Arbeidsark for Lillevik kommune\n',
    'er arbeidsarket for papir, og det leses ikke inn',
  ],
  ['a zip', 'ark.zip', 'PK\u0003\u0004…', 'er en zip-fil; pakk den ut først'],
  [
    'a mail that was cut',
    'mail.txt',
    'Hei\n[samspill contribution begins]\nY29udHJp',
    'noe av teksten mangler',
  ],
  [
    'a mail that was changed',
    'mail.txt',
    '[samspill contribution begins]\nY29u\n[samspill contribution ends 00000000]',
    'noe av teksten mangler',
  ],
  [
    'somebody who does not take part',
    'n.yaml',
    fromLillevik.replace('actor: lillevik', 'actor: naboby'),
    'som ikke er med',
  ],
  [
    'another collaboration',
    'a.yaml',
    fromLillevik.replace('collaboration: Trygt hjem', 'collaboration: Ung i Nordfjord'),
    'gjelder «Ung i Nordfjord», og dette er «Trygt hjem»',
  ],
  [
    'a way out of the folder',
    'x.yaml',
    fromLillevik.replace('actor: lillevik', 'actor: ../../etc'),
    'x.yaml:3:8:',
  ],
  ['a bomb', 'b.yaml', `a: &a [x]\nb: [*a, *a]\n${fromLillevik}`, 'b.yaml:1:'],
])('%s is refused', async (_, name, text, said) => {
  const files = text === undefined ? {} : { [name]: text };
  const { code, err, host } = await run(files, ['--import', name]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(host.written).toEqual([]);
});

test('what does not fit is named, and the rest is taken', async () => {
  const older = fromLillevik
    .replace('pack: core@1.0.0', `pack: core@0.9.0\ncharter: ${'0'.repeat(64)}`)
    .replace('Q-DEC-05', 'Q-DEC-99');
  const { code, kept, err } = await run({ 'svar.yaml': older }, ['--import', 'svar.yaml']);
  expect(code).toBe(0);
  expect(err).toContain('er laget med spørsmålene core@0.9.0; her er de core@1.0.0');
  expect(err).toContain('er laget for en annen utgave av charteret');
  expect(err).toContain('ett svar passer ikke til dette charteret og er utelatt:');
  expect(kept(taken)).not.toContain('I referatet');
});
