// The wizard is left in the middle of a column, in every way a terminal knows → all is saved, and the command it names goes on there.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { loadWords } from '../../src/words/load.ts';
import { charterIn, expectFreshPage, expectSame } from '../support/finished.ts';
import { keys, type Pty } from '../support/pty.ts';
import { program } from '../support/samspill-process.ts';
import { openShadow, shadowAt, today } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWalker } from '../support/walker.ts';
import { openWizard } from '../support/wizard.ts';

const ways: Record<string, (pty: Pty) => void> = {
  'Ctrl-C': (pty) => pty.type(keys.ctrl('c')),
  'Ctrl-D': (pty) => pty.type(keys.ctrl('d')),
  SIGTERM: (pty) => pty.kill('SIGTERM'),
  SIGHUP: (pty) => pty.kill('SIGHUP'),
  'the terminal closed': (pty) => pty.close(),
};

const cases = Object.keys(ways).flatMap((way) => [
  { way, mode: 'drawn', options: [] as string[] },
  { way, mode: 'plain', options: ['--plain'] },
]);

test.each(cases)('$way, $mode', async ({ way, options }) => {
  const plain = options.length > 0;
  const folder = temporaryFolder();
  // A name that a shell would take apart.
  const place = join(folder, 'ung i nordfjord');
  const shadow = await shadowAt('nb', 'Q-ACT-01/brings/nav-nordfjord');
  mkdirSync(place);
  writeFileSync(join(place, 'charter.yaml'), formatCharter(shadow.interview().charter));

  const env = { LANG: 'nb_NO.UTF-8' };
  const first = openWizard(['start', 'ung i nordfjord', '--today', today, ...options], folder, {
    env,
  });
  const walker = await openWalker({ pty: first, shadow, language: 'nb', plain });
  await walker.answer({ do: 'text', value: 'Veiledere og et møterom' });
  await walker.shown();
  if (!plain || way !== 'Ctrl-D') first.type('Halv');
  ways[way]?.(first);
  const { code } = await first.exit;
  if (way !== 'the terminal closed') {
    expect(code).toBe(130);
    expect(first.screen()).toContain('Alt dere har svart, er lagret.');
  }
  const after = shadow.interview().charter;
  expectSame(charterIn(place), after);
  expectFreshPage(place);
  expect(existsSync(join(place, '.samspill.lock'))).toBe(false);
  if (way === 'the terminal closed') return;

  const command = /Fortsett med: (.*)/.exec(first.screen())?.[1] ?? '';
  expect(command).toBe(`samspill start 'ung i nordfjord'${plain ? ' --plain' : ''}`);
  symlinkSync(program, join(folder, 'samspill'));
  const second = openWizard([], folder, {
    env: { ...env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    command: `exec ${command} --today ${today}`,
  });
  const words = (await loadWords('nb')).interview;
  const resumed = await openWalker({
    pty: second,
    shadow: await openShadow('nb', after),
    language: 'nb',
    plain,
  });
  expect(resumed.prompt().key).toBe('Q-ACT-01/brings/helse-forde');
  await resumed.shown();
  expect(second.screen()).toContain(words.lastSitting(today, ['Egenart og form']));
  second.type(keys.ctrl('c'));
  expect((await second.exit).code).toBe(130);
});
