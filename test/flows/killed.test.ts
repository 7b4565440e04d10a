// kill -9 at many moments of one walk → the file can always be read, at most the answer being typed is lost, and the next start is there.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { temporaryName } from '../../src/disk/write-whole.ts';
import type { Reply } from '../../src/interview/ask.ts';
import { charterIn, expectFreshPage, untimed } from '../support/finished.ts';
import { answerTo } from '../support/nordfjord.ts';
import { openShadow, today, type Shadow } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWalker, walk } from '../support/walker.ts';
import { openWizard } from '../support/wizard.ts';

const kills = 24;

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const isPage = (key: string): boolean => /^(summary|loose-ends)\//.test(key);

/** What must be asked next: pages to look at are not shown again. */
function nextAfter(shadow: Shadow): string {
  while (isPage(shadow.prompt().key)) shadow.take({ do: 'leave' });
  return shadow.prompt().key;
}

/** A list of which nothing but the names is known is shown once more, for what may be missing. */
async function comesTo(charter: Charter, expected: string): Promise<string> {
  const next = await openShadow('nb', charter);
  // Whether each answers alone now is asked in every sitting.
  if (next.prompt().key === 'alone' && expected !== 'alone') next.take({ do: 'leave' });
  if (next.prompt().kind === 'rows' && next.prompt().key !== expected) next.take({ do: 'done' });
  return next.prompt().key;
}

const oneOf = (reply: Reply): Reply =>
  reply.do === 'add' ? { do: 'add', values: reply.values.slice(0, 1) } : reply;

test(`a walk that is killed ${kills} times`, async () => {
  const folder = temporaryFolder();
  const place = join(folder, 'ung');
  const below = numbers(20_261_122);
  let shadow = await openShadow('nb');
  let columns = 0;

  const open = async (plain: boolean) => {
    const options = plain ? ['--plain'] : [];
    const pty = openWizard(
      ['start', 'ung', '--language', 'nb', '--today', today, ...options],
      folder,
    );
    return openWalker({ pty, shadow, language: 'nb', plain });
  };

  for (let kill = 0; kill < kills; kill++) {
    const walker = await open(kill % 2 === 1);
    for (let left = 2 + below(6); left > 0; left--) await walker.answer(answerTo(walker.prompt()));
    await walker.shown();
    const prompt = walker.prompt();
    if (prompt.column) columns++;
    const before: Charter = shadow.interview().charter;
    const moment = (['typing', 'just typed', 'waiting'] as const)[kill % 3];
    if (moment === 'typing') walker.pty.type('Halv');
    if (moment === 'just typed') {
      await walker.answer(oneOf(answerTo(prompt)));
      await wait(below(30));
    }
    walker.pty.kill('SIGKILL');
    expect((await walker.pty.exit).signal).toBe(9);

    const kept = charterIn(place);
    const isTaken = isDeepStrictEqual(untimed(kept), untimed(shadow.interview().charter));
    if (!isTaken) expect(untimed(kept), `${kill} at ${prompt.key}`).toEqual(untimed(before));
    const expected = isTaken ? nextAfter(shadow) : prompt.key;
    shadow = await openShadow('nb', kept);
    expect(await comesTo(kept, expected), `${kill}, ${moment} ${prompt.key}`).toBe(expected);
  }
  expect(columns).toBeGreaterThan(8);

  const last = await open(false);
  await walk(last);
  expect((await last.pty.exit).code).toBe(0);
  expect(charterIn(place).actors).toHaveLength(6);
  expectFreshPage(place);
  // What a write was killed in the middle of lies there for an hour, and is then swept away.
  const left = readdirSync(place).filter((name) => !temporaryName.test(name));
  expect(left.sort()).toEqual(['.gitignore', 'charter.md', 'charter.yaml']);
});
