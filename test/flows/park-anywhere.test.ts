// An open point noted in a real terminal, outside the questions, drawn and plain: the menu says what it does there, and its owner is asked at the end of the theme.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { loadWords } from '../../src/words/load.ts';
import { charterIn } from '../support/finished.ts';
import { safelyHome } from '../support/safely-home.ts';
import { keys, type Pty } from '../support/pty.ts';
import { today } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWizard } from '../support/wizard.ts';

const { sessions: _, ...safely } = safelyHome;

/** In the theme of trust, where who is here comes first. */
const open = (language: 'nb' | 'en', ...more: string[]): { pty: Pty; place: string } => {
  const folder = temporaryFolder();
  const place = join(folder, 'hjem');
  mkdirSync(place);
  writeFileSync(join(place, 'charter.yaml'), formatCharter({ ...safely, language }));
  const words = ['start', 'hjem', '--theme', 'decisions', '--today', today, ...more];
  return { pty: openWizard(words, folder), place };
};
const pointsIn = (place: string): unknown => charterIn(place).open_points;
const point = { id: 'who-pays', question: 'Who pays?', opened: today };

test('drawn, in bokmål', async () => {
  const { interview, prompts } = await loadWords('nb');
  const { pty, place } = open('nb');
  await pty.waitFor(interview.whoIsHere);
  pty.type(keys.escape);
  await pty.waitFor(prompts.parkPoint.menu);
  expect(pty.screen()).not.toContain(prompts.menu.park.label);
  pty.type('p');
  await pty.waitFor(interview.note['open-point'].ask);
  pty.type('Who pays?\r');
  await pty.waitFor('Åpent punkt ført: Who pays?');
  await pty.waitFor(interview.whoIsHere);
  expect(pointsIn(place)).toEqual([point]);
  pty.type(keys.ctrl('c'));
  expect((await pty.exit).code).toBe(130);
});

test('plain, in English: with words a point, without them the question', async () => {
  const { interview, prompts } = await loadWords('en');
  const { pty, place } = open('en', '--plain');
  const ready = (text: string): Promise<void> =>
    pty.until((seen) => seen.includes(text) && /(^|\n)>$/.test(seen), text);
  await ready(interview.whoIsHere);
  pty.type(':help\r');
  await ready(`:park – ${prompts.parkPoint.typed}`.slice(0, 60));
  pty.type(':park Who pays?\r');
  await ready('Open point noted: Who pays?');
  expect(pointsIn(place)).toEqual([point]);
  expect(charterIn(place).states).toBeUndefined();
  pty.type(keys.ctrl('c'));
  expect((await pty.exit).code).toBe(130);
});
