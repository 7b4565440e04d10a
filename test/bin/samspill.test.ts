// The built program as real processes: what a test in memory cannot show.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../src/version.ts';
import { openWizard } from '../support/wizard.ts';
import { node, program, samspill } from '../support/samspill-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const answers = `language: en
collaboration:
  name: Safe home from hospital
  form: network
  network_purpose: collaboration
  purpose: The two municipalities and the hospital plan every discharge together.
actors:
  - id: stad
    name: Stad
    kind: municipality
  - id: fjord
    name: Fjord
    kind: municipality
  - id: hospital
    name: The hospital
    kind: health
`;

test('--version is the version and nothing else', () => {
  expect(samspill(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('--help goes to standard output and names the commands', () => {
  const { code, out, err } = samspill(['--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const command of ['start', 'render', 'status', 'pack', 'schema'])
    expect(out).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
});

test('an unknown command is a wrong call', () => {
  const { code, out, err } = samspill(['strat']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('did you mean start?');
});

test('start without a terminal says what to do instead of waiting', () => {
  const { code, err } = samspill(['start'], temporaryFolder());
  expect(code).toBe(2);
  expect(err).toContain('--from');
});

test('start --from makes the two files; render makes the same bytes again', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'answers.yaml'), answers);
  const made = samspill(['start', 'home', '--from', 'answers.yaml'], folder);
  expect(made.code, made.err).toBe(0);
  const charter = readFileSync(join(folder, 'home/charter.yaml'), 'utf8');
  const document = readFileSync(join(folder, 'home/charter.md'), 'utf8');
  expect(charter).toContain('name: Safe home from hospital');
  expect(document).toContain('Safe home from hospital');
  expect(samspill(['render', 'home'], folder).code).toBe(0);
  expect(readFileSync(join(folder, 'home/charter.md'), 'utf8')).toBe(document);
  expect(samspill(['render', 'home', '--out', '-'], folder).out).toBe(document);
  expect(readFileSync(join(folder, 'home/charter.yaml'), 'utf8')).toBe(charter);
});

test('a file that is not UTF-8 is told in the language of the person', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'charter.yaml'), Buffer.from('format: 1\nname: S\xf8r\n', 'latin1'));
  const english = samspill(['status', '.'], folder);
  expect(english.code).toBe(2);
  expect(english.err).toContain('byte 8 in line 2 is not UTF-8 text');
  const norwegian = samspill(['status', '.', '--language', 'nb'], folder);
  expect(norwegian.err).toContain('byte 8 i linje 2 er ikke UTF-8-tekst');
});

test('killed while it asks, it goes on with everything that was answered', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'home/charter.yaml'), `format: 1\nstatus: draft\n${answers}`);
  const start = ['start', 'home', '--theme', 'risks', '--plain'];
  const first = openWizard(start, folder);
  await first.waitFor(/Who is here today[^]*\n>$/);
  first.type('\r');
  await first.waitFor(/question 1 of[^]*\n>$/);
  first.type('Nobody answers the phone on Sundays\r');
  await first.waitFor(/Added[^]*\n>$/);
  first.kill('SIGKILL');
  expect((await first.exit).signal).toBe(9);
  const charter = readFileSync(join(folder, 'home/charter.yaml'), 'utf8');
  expect(charter).toContain('statement: Nobody answers the phone on Sundays');
  const second = openWizard(start, folder);
  await second.waitFor(/Nobody answers the phone on Sundays[^]*\n>$/);
  second.type('\u0003');
  expect((await second.exit).code).toBe(130);
  expect(second.screen()).toContain('Everything you answered is saved.');
});

test.each([['schema charter'], ['schema changes'], ['--help']])(
  '%s | head -1: ends in silence, as others do when nobody reads on',
  (words) => {
    const command = `"$0" "$1" ${words} | head -1 > /dev/null; exit \${PIPESTATUS[0]}`;
    const ended = spawnSync('bash', ['-c', command, node, program], { encoding: 'utf8' });
    expect([0, 141]).toContain(ended.status);
    expect(ended.stderr).toBe('');
  },
);
