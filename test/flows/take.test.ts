// A meeting with what three organisations have answered alone, one of them in a file that cannot be read: drawn in bokmål, in lines in English.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { besideWith } from '../../src/contribute/beside.ts';
import { parseContribution } from '../../src/contribute/parse.ts';
import type { Reply } from '../../src/interview/ask.ts';
import { charterIn, expectFreshPage, expectSame } from '../support/finished.ts';
import { keys } from '../support/pty.ts';
import { openShadow, today } from '../support/shadow.ts';
import { leave, menu, pick, text, tick } from '../support/sitting.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fromLillevik, safelyHome } from '../support/three-views.ts';
import { openWalker } from '../support/walker.ts';
import { openWizard } from '../support/wizard.ts';

const fromStoras = fromLillevik
  .replace('actor: lillevik', 'actor: storas')
  .replace('Ingen skal skrives ut til et tomt hus.', 'Færre døgn på korttidsplass.')
  .replace('er på plass samme dag\n', 'er på plass før helgen\n')
  .replace('to timer i uka', 'en halv stilling')
  .replace('I referatet', 'I en egen logg');
const contributions = {
  lillevik: fromLillevik,
  storas: fromStoras,
  fjordsykehuset: `${fromLillevik.replace('actor: lillevik', 'actor: fjordsykehuset')}mood: fine\n`,
};

const folderOf = (charter: Charter): { folder: string; place: string } => {
  const folder = temporaryFolder();
  const place = join(folder, 'hjem');
  mkdirSync(join(place, 'contributions'), { recursive: true });
  writeFileSync(join(place, 'charter.yaml'), formatCharter(charter));
  for (const [actor, source] of Object.entries(contributions))
    writeFileSync(join(place, `contributions/${actor}.yaml`), source);
  return { folder, place };
};

const jumpTo = (id: string): Reply[] => [menu('overview'), pick(id)];

/** What is taken, and in the end what they differ on. */
const replies: Reply[] = [
  ...jumpTo('Q-GOAL-01'),
  menu('use'),
  pick('everybody'),
  { do: 'done' },
  ...jumpTo('Q-RES-01'),
  menu('use'),
  pick('column'),
  ...jumpTo('Q-DEC-05'),
  menu('use'),
  pick('differ'),
  tick('storas'),
  pick('object'),
  text('Ingen leser referatene'),
  text('En logg alle kan se'),
  ...jumpTo('Q-FORM-01'),
  leave,
  menu('use'),
  pick('merge'),
];

test.each([
  { mode: 'drawn', language: 'nb', plain: false },
  { mode: 'plain', language: 'en', plain: true },
])('$mode, $language', async ({ language, plain }) => {
  const charter = { ...safelyHome, language };
  const { folder, place } = folderOf(charter);
  const words = ['start', 'hjem', '--language', language, '--today', today];
  const pty = openWizard([...words, ...(plain ? ['--plain'] : [])], folder);
  const shadow = await openShadow(language, charter, (setting) => ({
    beside: besideWith(
      setting,
      [fromLillevik, fromStoras].map(
        (source) => parseContribution(source, { pack: setting.pack, charter }).contribution,
      ),
    ),
  }));
  const walker = await openWalker({ pty, shadow, language, plain });
  for (const reply of replies) {
    if (!plain && reply.do === 'menu' && reply.item === 'use') {
      await walker.shown();
      expect(pty.screen()).toContain('Ctrl-T tar inn svar');
      pty.type(keys.ctrl('t'));
      shadow.take(reply);
    } else await walker.answer(reply);
  }
  await pty.waitFor('Færre døgn på korttidsplass.\n');
  const draft = (shadow.prompt().draft ?? '').trim();
  expect(draft).toBe('Ingen skal skrives ut til et tomt hus.\n\nFærre døgn på korttidsplass.');
  expectSame(charterIn(place), shadow.interview().charter);
  expect(charterIn(place).collaboration).toEqual(safelyHome.collaboration);

  pty.type(plain ? '.\r' : keys.enter);
  shadow.take(text(draft));
  await pty.waitFor(plain ? 'Taken from Lillevik kommune' : 'Tatt inn fra Lillevik kommune');
  await pty.waitFor(shadow.prompt().ask.slice(0, 30));
  pty.type(plain ? ':save\r' : `${keys.ctrl('o')}l`);
  shadow.take(menu('save'));
  expect((await pty.exit).code).toBe(0);

  const written = charterIn(place);
  expectSame(written, shadow.interview().charter);
  expectFreshPage(place);
  expect(written).toMatchObject({
    collaboration: { purpose: draft },
    goals: [
      { statement: 'Hjelpen er på plass samme dag' },
      { statement: 'Hjelpen er på plass før helgen' },
    ],
    resources: [
      { actor: 'lillevik', kind: 'time' },
      { actor: 'storas', kind: 'time' },
    ],
    states: { 'Q-DEC-05': { state: 'disputed', positions: [{ position: 'object' }] } },
    disputes: [
      {
        alternatives: [
          { text: 'I referatet', from: 'Lillevik kommune' },
          { text: 'I en egen logg', from: 'Storås kommune' },
        ],
      },
    ],
  });
  expect(pty.raw()).toContain('./hjem/contributions/fjordsykehuset.yaml:33:1');
  expect(pty.raw()).not.toContain('ringer avdelingen');
});
