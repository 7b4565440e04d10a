// The whole core path of a collaborating network, in English, in lines: nothing is drawn, and every word is typed.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interview as words } from '../../src/words/en/interview.ts';
import { detours } from '../support/detours.ts';
import { charterIn, expectFreshPage, expectSame } from '../support/finished.ts';
import { openShadow, today } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWalker, walk } from '../support/walker.ts';
import { openWizard } from '../support/wizard.ts';

test('six actors answer the folder, the language and everything after', async () => {
  const folder = temporaryFolder();
  const pty = openWizard(['start', '--plain', '--today', today], folder);
  await pty.waitFor(/Which folder should the charter be in\?[^]*\n>$/);
  pty.type('ung\r');
  await pty.waitFor(/Which language should the charter be in\?[^]*\n>$/);
  const seen = pty.raw().length;
  const shadow = await openShadow('en');
  const walker = await openWalker({ pty, shadow, language: 'en', plain: true, seen });
  pty.type('\r');
  const plan = detours();

  await walk(walker, plan, ({ key }) => key === 'Q-FORM-03');
  await walker.shown();
  for (const [typed, said] of [
    ['?', 'Words you can type at any time'],
    [':why', 'Q-FORM-03'],
    [':hel', 'a colon at the start of an answer'],
    [':parking', ':parking'],
    ['nonsense', 'nonsense'],
  ] as const) {
    const from = pty.raw().length;
    pty.type(`${typed}\r`);
    await pty.until(() => /\n> $/.test(pty.raw().slice(from).replaceAll('\r', '')), typed);
    expect(pty.raw().slice(from + typed.length)).toContain(said);
  }

  const again = words.askedAgain([])[0] ?? '';
  await walk(walker, plan, ({ notices }) => notices?.includes(again) === true);
  expect(walker.prompt().key).toBe('Q-FORM-05/form_reason');
  await pty.until(() => pty.raw().includes(again));

  await walk(walker, plan);
  expect((await pty.exit).code).toBe(0);
  expect(pty.raw()).not.toContain('\u001b');
  expect(pty.raw()).toContain('Written: ./ung/charter.yaml and ./ung/charter.md');

  const charter = charterIn(join(folder, 'ung'));
  expectSame(charter, walker.shadow.interview().charter);
  expectFreshPage(join(folder, 'ung'));
  expect(charter.states).toMatchObject({
    'Q-DEC-05': { state: 'parked' },
    'Q-RSK-03': { state: 'not-relevant' },
    'Q-RES-03': { state: 'disputed' },
  });
});
