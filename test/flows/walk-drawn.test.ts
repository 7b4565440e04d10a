// The whole core path of a collaborating network, in bokmål, drawn in a terminal of 80 by 24.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interview as words } from '../../src/words/nb/interview.ts';
import { detours } from '../support/detours.ts';
import { charterIn, expectFreshPage, expectSame } from '../support/finished.ts';
import { keys } from '../support/pty.ts';
import { openShadow, today } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWalker, walk } from '../support/walker.ts';
import { openWizard } from '../support/wizard.ts';

test('six actors answer, go back, set aside, disagree and change their mind', async () => {
  const folder = temporaryFolder();
  const pty = openWizard(['start', 'ung', '--today', today], folder, {
    env: { LANG: 'nb_NO.UTF-8' },
  });
  await pty.waitFor('Hvilket språk skal charteret ha?');
  pty.type(keys.enter);
  const walker = await openWalker({ pty, shadow: await openShadow('nb'), language: 'nb' });
  const plan = detours();

  await walk(walker, plan, ({ key }) => key === 'Q-FORM-03');
  await walker.shown();
  pty.type('?');
  await pty.waitFor('Q-FORM-03 · bygger på NET-F2');
  pty.type(keys.escape);
  await walker.shown();
  pty.type(keys.escape);
  await pty.waitFor('parker spørsmålet til senere');
  pty.type(keys.escape);

  await walk(walker, plan, ({ draft }) => draft !== undefined);
  expect(walker.prompt()).toMatchObject({ key: 'Q-ACT-01/rows', draft: 'Stad kom' });
  expect(walker.shadow.interview().charter.collaboration).toMatchObject({ form: 'network' });

  await walk(
    walker,
    plan,
    ({ notices }) => notices?.includes(words.askedAgain([])[0] ?? '') === true,
  );
  expect(walker.prompt().key).toBe('Q-FORM-05/form_reason');
  await pty.waitFor('Svaret dere endret, er en forutsetning for andre svar.');

  await walk(walker, plan);
  expect((await pty.exit).code).toBe(0);
  expect(pty.screen()).toContain('Skrevet: ./ung/charter.yaml og ./ung/charter.md');
  expect(Object.entries(plan).filter(([, replies]) => replies.length > 0)).toEqual([]);

  const charter = charterIn(join(folder, 'ung'));
  expectSame(charter, walker.shadow.interview().charter);
  expectFreshPage(join(folder, 'ung'));
  expect(charter.states).toMatchObject({
    'Q-DEC-05': { state: 'parked', owner: 'koordinator', due: '2027-01-15' },
    'Q-RSK-03': { state: 'not-relevant', reason: 'For tidlig å si' },
    'Q-RES-03': { state: 'disputed', positions: [{ actor: 'helse-forde', position: 'object' }] },
  });
  // Looked at again after the form was changed back, and left as they were.
  expect(walker.keys.filter((key) => key === 'Q-WRK-02/agenda_by/nettverksmotet')).toHaveLength(2);
  expect(JSON.stringify(charter.states)).not.toContain('check_again');
  expect(charter.decisions).toMatchObject([{ title: 'Referatene er åpne for alle' }]);
  expect(charter.actions).toMatchObject([{ owner: 'koordinator' }]);
});
