// charter.yaml is changed by hand while the wizard waits → both sides are kept, and where they cannot be, the group is asked.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { charterIn, expectFreshPage } from '../support/finished.ts';
import { keys } from '../support/pty.ts';
import { shadowAt, today } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWalker } from '../support/walker.ts';
import { openWizard } from '../support/wizard.ts';

const mine = 'Veiledere og et møterom';

/** The wizard waits for what Nav brings; `byHand` changes the file; the answer is given. */
async function waiting() {
  const folder = temporaryFolder();
  const place = join(folder, 'ung');
  const file = join(place, 'charter.yaml');
  const shadow = await shadowAt('nb', 'Q-ACT-01/brings/nav-nordfjord');
  mkdirSync(place);
  writeFileSync(file, formatCharter(shadow.interview().charter));
  const pty = openWizard(['start', 'ung', '--language', 'nb', '--today', today], folder);
  const walker = await openWalker({ pty, shadow, language: 'nb' });
  await walker.shown();
  return {
    pty,
    walker,
    place,
    file,
    text: () => readFileSync(file, 'utf8'),
    byHand: (change: (text: string) => string) => {
      const changed = change(readFileSync(file, 'utf8'));
      writeFileSync(file, changed);
      return changed;
    },
    nav: () => charterIn(place).actors?.find(({ id }) => id === 'nav-nordfjord'),
  };
}

const leave = async ({ pty }: Awaited<ReturnType<typeof waiting>>, code = 130): Promise<void> => {
  pty.type(keys.ctrl('c'));
  expect((await pty.exit).code).toBe(code);
};

test('another field: both are kept with the comment, and the group is told', async () => {
  const sitting = await waiting();
  const { pty, walker, place, text, byHand, nav } = sitting;
  byHand((old) =>
    old
      .replace('samlet tilbud.', 'samlet tilbud, nær der de bor.')
      .replace('actors:', '# rettet på kveldsmøtet\nactors:')
      .replace('  - id: stad-kommune', '  - name: Vestland fylkeskommune\n  - id: stad-kommune'),
  );
  await walker.answer({ do: 'text', value: mine });
  await pty.waitFor('Filen var endret for hånd. Endringene er tatt med.');
  await walker.shown();
  expect(nav()).toMatchObject({ brings: mine });
  expect(charterIn(place).collaboration?.purpose).toContain('nær der de bor');
  expect(charterIn(place).actors?.map(({ id }) => id)).toContain('vestland-fylkeskommune');
  expect(text()).toContain('# rettet på kveldsmøtet\nactors:');
  await leave(sitting);
  expectFreshPage(place);
});

const theirs = 'Fem veiledere';
const navWith = (brings: string) => (text: string) =>
  text.replace('name: Nav Nordfjord\n', `name: Nav Nordfjord\n    brings: ${brings}\n`);

test.each([
  { chosen: 'theirs', key: keys.down, brings: theirs },
  { chosen: 'mine', key: '', brings: mine },
])('the same field: $chosen stands', async ({ key, brings }) => {
  const sitting = await waiting();
  const { pty, walker, place, byHand, nav } = sitting;
  const changed = byHand(navWith(theirs));
  await walker.answer({ do: 'text', value: mine });
  await pty.waitFor(
    /«Nav Nordfjord – .*» er endret i filen mens dere svarte\.\s+Hva\s+skal\s+stå\?/,
  );
  await pty.waitFor(`det dere svarte her: ${mine}`);
  await pty.waitFor(`det som står i filen: ${theirs}`);
  expect(readFileSync(sitting.file, 'utf8')).toBe(changed);
  pty.type(key + keys.enter);
  await walker.shown();
  expect(nav()).toMatchObject({ brings });
  await leave(sitting);
  expectFreshPage(place);
});

test('the same field, left without a choice: the file stands, with all other answers', async () => {
  const sitting = await waiting();
  const { pty, walker, place, byHand, nav } = sitting;
  byHand(navWith(theirs));
  await walker.answer({ do: 'text', value: mine });
  await pty.waitFor('er endret i filen mens dere svarte.');
  await leave(sitting);
  expect(nav()).toMatchObject({ brings: theirs });
  expectFreshPage(place);
});

const broken = (text: string): string => text.replace('actors:', 'actors: [');

test('a file that cannot be read: the place is told, nothing is written over it, and mended it goes on', async () => {
  const sitting = await waiting();
  const { pty, walker, place, file, byHand, nav } = sitting;
  const whole = sitting.text();
  const changed = byHand(broken);
  await walker.answer({ do: 'text', value: mine });
  await pty.waitFor('./ung/charter.yaml er endret for hånd og kan ikke leses nå:');
  await pty.waitFor(/\.\/ung\/charter\.yaml:\d+:\d+: /);
  expect(sitting.text()).toBe(changed);
  // Said to be mended before it was.
  pty.type(keys.enter);
  await pty.waitFor(/✓ \.\/ung\/charter\.yaml[^]*1 filen er rettet, les den på nytt\n/);
  writeFileSync(file, whole.replace('samlet tilbud.', 'samlet tilbud, nær der de bor.'));
  pty.type(keys.enter);
  await walker.shown();
  expect(nav()).toMatchObject({ brings: mine });
  expect(charterIn(place).collaboration?.purpose).toContain('nær der de bor');
  await leave(sitting);
  expectFreshPage(place);
});

test.each([
  { way: 'chosen', leaves: keys.down + keys.enter, code: 2 },
  { way: 'Ctrl-C', leaves: keys.ctrl('c'), code: 130 },
])('a file that cannot be read, $way: the answers are beside it', async ({ leaves, code }) => {
  const sitting = await waiting();
  const { pty, walker, place, byHand } = sitting;
  const changed = byHand(broken);
  await walker.answer({ do: 'text', value: mine });
  await pty.waitFor('kan ikke leses nå:');
  pty.type(leaves);
  expect((await pty.exit).code).toBe(code);
  expect(pty.screen().replace(/\s+/g, ' ')).toContain(
    'Filen er ikke rørt. Svarene deres ligger i ./ung/charter.answers.yaml.',
  );
  expect(pty.screen()).not.toContain('Alt dere har svart, er lagret.');
  expect(sitting.text()).toBe(changed);
  const beside = parseCharter(readFileSync(join(place, 'charter.answers.yaml'), 'utf8'));
  expect(beside.problems).toEqual([]);
  expect(beside.charter.actors?.[2]).toMatchObject({ brings: mine });
  expect(existsSync(join(place, '.samspill.lock'))).toBe(false);
});

test('a file that was taken away is there again with everything in it', async () => {
  const sitting = await waiting();
  const { walker, place, nav } = sitting;
  rmSync(sitting.file);
  await walker.answer({ do: 'text', value: mine });
  await walker.shown();
  expect(nav()).toMatchObject({ brings: mine });
  expect(charterIn(place).actors).toHaveLength(6);
  await leave(sitting);
  expectFreshPage(place);
});

test('edited by hand and left without an answer: the page says what the file says', async () => {
  const sitting = await waiting();
  const { place, byHand, text } = sitting;
  const changed = byHand((old) => old.replace('samlet tilbud.', 'samlet tilbud, nær der de bor.'));
  await leave(sitting);
  expect(text()).toBe(changed);
  expectFreshPage(place);
});
