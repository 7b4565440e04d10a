// What the terminal and the person's settings say → drawn or in lines, in colours or not, wide or narrow; one at a time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { keys } from '../support/pty.ts';
import { openShadow, shadowAt, today } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWalker, walk } from '../support/walker.ts';
import { openWizard } from '../support/wizard.ts';

const start = ['start', 'ung', '--language', 'nb', '--today', today];

test.each([
  { name: 'TERM=dumb', env: { TERM: 'dumb' } },
  { name: 'ACCESSIBLE=1', env: { ACCESSIBLE: '1' } },
])('$name chooses lines', async ({ env }) => {
  const pty = openWizard(start, temporaryFolder(), { env });
  const shadow = await openShadow('nb');
  const walker = await openWalker({ pty, shadow, language: 'nb', plain: true });
  await walk(walker, {}, ({ key }) => key === 'Q-FORM-03');
  await walker.shown();
  pty.type(':lagre\r');
  expect((await pty.exit).code).toBe(0);
  expect(pty.raw()).not.toContain('\u001b');
});

const colour = /\u001b\[(\d+;)*(1|2|3\d|9\d)m/;

test('colours are used, and not where NO_COLOR is set', async () => {
  const coloured = openWizard(start, temporaryFolder());
  await coloured.waitFor('Hva heter samarbeidet');
  expect(coloured.raw()).toMatch(colour);
  const bare = openWizard(start, temporaryFolder(), { env: { NO_COLOR: '1' } });
  await bare.waitFor('Hva heter samarbeidet');
  expect(bare.raw()).not.toMatch(colour);
});

test.each([
  { cols: 40, rows: 24 },
  { cols: 60, rows: 16 },
  { cols: 132, rows: 50 },
])('$cols columns and $rows rows hold every prompt of the first themes', async (size) => {
  const pty = openWizard(start, temporaryFolder(), size);
  const shadow = await openShadow('nb');
  const walker = await openWalker({ pty, shadow, language: 'nb' });
  await walk(walker, {}, ({ key }) => key === 'summary/actors');
  await walker.shown();
  pty.type(keys.ctrl('c'));
  expect((await pty.exit).code).toBe(130);
});

test.each(['drawn', 'plain'])(
  'a charter in bokmål is gone through in bokmål, whatever the terminal speaks, %s',
  async (mode) => {
    const plain = mode === 'plain';
    const folder = temporaryFolder();
    const shadow = await openShadow('nb');
    const options = plain ? ['--plain'] : [];
    const pty = openWizard(['start', 'ung', '--today', today, ...options], folder);
    await pty.waitFor('Which language should the charter be in?');
    pty.type(plain ? '1\r' : keys.up + keys.enter);
    await pty.waitFor('Charteret ligger i ./ung/charter.yaml');
    const walker = await openWalker({ pty, shadow, language: 'nb', plain });
    await walk(walker, {}, ({ key }) => key === 'Q-FORM-03');
    await walker.shown();
    expect(pty.screen()).toContain(plain ? 'Svar med tallet' : 'Enter lar stå åpent');
  },
);

test('two in one folder: the second is told who has it, and the first goes on', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'ung'));
  const shadow = await shadowAt('nb', 'Q-FORM-03');
  writeFileSync(join(folder, 'ung/charter.yaml'), formatCharter(shadow.interview().charter));
  const first = openWizard(start, folder);
  const walker = await openWalker({ pty: first, shadow, language: 'nb' });
  await walker.shown();

  const second = openWizard(start, folder);
  expect((await second.exit).code).toBe(2);
  expect(second.screen()).toContain(`${first.pid}`);
  expect(second.screen()).not.toContain('Hva slags oppgave');

  await walk(walker, {}, ({ key }) => key === 'summary/form');
  await walker.shown();
  first.type(keys.ctrl('c'));
  expect((await first.exit).code).toBe(130);
  const third = openWizard(start, folder);
  await third.waitFor('Vi fortsetter.');
});
