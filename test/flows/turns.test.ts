// Organisations at one keyboard in a real terminal, drawn and plain: what one has answered is nowhere to be read by the next, on the screen, above it or in git.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import type { ContributeWords } from '../../src/words/contribute-words.ts';
import type { TurnsWords } from '../../src/words/turns-words.ts';
import { loadWords } from '../../src/words/load.ts';
import { charterOf, five } from '../support/answered-alone.ts';
import { keys, type Pty } from '../support/pty.ts';
import { today } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWizard } from '../support/wizard.ts';

const secret = 'Hemmelig grunn';
/** A reason, or a number that was typed. */
const unseen = /Hemmelig|(^|\n)> [1-6]/;

interface Room {
  pty: Pty;
  place: string;
  words: TurnsWords;
  contribute: ContributeWords;
  plain: boolean;
  /** How many have had their turn. */
  turned: number;
}

/** Only the theme of trust: one statement, and the room is at the gate at once. */
const open = async (
  language: string,
  {
    count,
    plain = false,
    place = temporaryFolder(),
    env = {},
    cols = 80,
  }: {
    count: number;
    plain?: boolean;
    place?: string;
    env?: Record<string, string>;
    cols?: number;
  },
): Promise<Room> => {
  const folder = join(place, 'hjem');
  try {
    mkdirSync(folder);
    execFileSync('git', ['init', '--quiet'], { cwd: place });
    writeFileSync(join(folder, 'charter.yaml'), formatCharter({ ...charterOf(count), language }));
  } catch {
    // It is gone on with.
  }
  const options = ['--theme', 'trust', '--today', today, ...(plain ? ['--plain'] : [])];
  const pty = openWizard(['start', 'hjem', ...options], place, { env, cols });
  const { turns, contribute } = await loadWords(language);
  return { pty, place, plain, turned: 0, words: turns, contribute };
};

const nameOf = (actor: string): string => `${actor.slice(0, 1).toUpperCase()}${actor.slice(1)}`;
const ready = ({ pty, plain }: Room, text: string): Promise<void> =>
  pty.until((seen) => seen.includes(text) && (!plain || /(^|\n)>$/.test(seen)), text);
const folded = (text: string): string => text.replace(/\s+/g, ' ');

/** To the first hand-over. */
const begin = async (room: Room, question: string): Promise<void> => {
  await ready(room, question);
  room.pty.type('\r');
  await ready(room, room.words.now);
  room.pty.type('1\r');
};

/** One turn: the answer, for a low one a reason, and to the thanks. */
const turn = async (room: Room, actor: string, answer: number): Promise<void> => {
  const { pty, words, plain } = room;
  await ready(room, words.handTo(nameOf(actor)));
  // What was chosen before the first turn is no answer.
  if (room.turned > 0) expect(pty.scrollback()).not.toMatch(unseen);
  room.turned += 1;
  pty.type('\r');
  await ready(room, '6');
  pty.type(`${answer}\r`);
  if (answer < 3) {
    await ready(room, room.contribute.whyLow);
    pty.type(plain ? `${secret} ${actor}\r.\r` : `${secret} ${actor}\r\r`);
    await ready(room, room.contribute.readAloud);
    pty.type('\r');
  }
  await ready(room, words.thanks(nameOf(actor)));
  expect(pty.scrollback()).not.toMatch(unseen);
  pty.type('\r');
};

/** Every file that git would take, in full. */
const inGit = (place: string): string => {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: place, encoding: 'utf8' });
  git('add', '--all');
  const paths = git('ls-files').trim().split('\n');
  expect(paths).toContain('hjem/charter.yaml');
  return paths.map((path) => `${path}\n${git('show', `:${path}`)}`).join('\n');
};

const contributionIn = (place: string, actor: string): string =>
  readFileSync(join(place, 'hjem/contributions', `${actor}.yaml`), 'utf8');

describe.each([
  { language: 'nb', plain: false },
  { language: 'nb', plain: true },
  { language: 'en', plain: false },
  { language: 'en', plain: true },
])('$language, plain: $plain', ({ language, plain }) => {
  test('three answer; the spread comes when all are in', async () => {
    const { interview, compare } = await loadWords(language);
    const room = await open(language, { count: 3, plain });
    const { pty, place, words } = room;
    await begin(room, interview.whoIsHere);
    await turn(room, 'lillevik', 1);
    await turn(room, 'storas', 4);
    await turn(room, 'fjordsykehuset', 5);
    await ready(room, words.dots);
    pty.type('\r');
    await ready(room, compare.wide.slice(0, 20));
    const seen = folded(pty.scrollback());
    expect(seen).toContain(`${compare.count(3)} · ${compare.median(4)}`);
    expect(seen).not.toMatch(/●|Hemmelig/);
    pty.type('\r');
    await ready(room, folded(words.aside('', '')).slice(0, 10).trim());
    pty.type(keys.ctrl('c'));
    expect((await pty.exit).code).toBe(130);
    expect(contributionIn(place, 'lillevik')).toContain(`${secret} lillevik`);
    expect(inGit(place)).not.toMatch(/Hemmelig|Q-TRU-02|read_aloud|contributions\/[a-z]/);
  });
});

describe.each([false, true])('plain: %s', (plain) => {
  test('killed, and interrupted, in the middle: gone on with, and only who is missing is asked', async () => {
    const { interview, contribute } = await loadWords('nb');
    const first = await open('nb', { count: 5, plain });
    const { place, words } = first;
    await begin(first, interview.whoIsHere);
    await turn(first, 'lillevik', 4);
    await ready(first, words.handTo('Storas'));
    first.pty.type('\r');
    await ready(first, '6');
    first.pty.type('2\r');
    await ready(first, contribute.whyLow);
    first.pty.kill('SIGKILL');
    await first.pty.exit;
    expect(contributionIn(place, 'storas')).toMatch(/answer: "?2/);

    const next = await open('nb', { count: 5, plain, place });
    await ready(next, words.now);
    expect(folded(next.pty.scrollback())).toContain(`${words.are(['Lillevik', 'Storas'])} `);
    next.pty.type('1\r');
    await turn(next, 'fjordsykehuset', 2);
    await ready(next, words.handTo('Naboby'));
    next.pty.type('\r');
    await ready(next, '6');
    next.pty.type('1\r');
    await ready(next, contribute.whyLow);
    next.pty.type(secret);
    await next.pty.until((seen) => seen.includes(secret));
    next.pty.type(keys.ctrl('c'));
    expect((await next.pty.exit).code).toBe(130);
    expect(folded(next.pty.scrollback())).toContain(words.broken('Naboby').slice(0, 50));
    expect(next.pty.scrollback()).not.toMatch(unseen);

    const last = await open('nb', { count: 5, plain, place });
    await ready(last, words.now);
    last.pty.type('1\r');
    await turn(last, 'frivilligsentralen', 5);
    await ready(last, '5 svarte');
    expect(folded(last.pty.scrollback())).toMatch(
      /5 svarte · median 2 · fra 1 til 5.*1 ● 2 ●● 3 · 4 ● 5 ●/,
    );
    expect(inGit(place)).not.toMatch(/Hemmelig|Q-TRU-02/);
    expect(readdirSync(join(place, 'hjem/contributions')).length).toBe(6);
  });
});

test('two: why nothing is shown; a terminal that cannot be emptied is told of first', async () => {
  const { interview, compare } = await loadWords('nb');
  const room = await open('nb', { count: 2, env: { TERM: 'dumb' }, plain: true, cols: 240 });
  const { pty, words } = room;
  await ready(room, interview.whoIsHere);
  pty.type('\r');
  await ready(room, words.nowAllTheSame);
  expect(folded(pty.scrollback())).toContain(folded(words.cannotClear));
  expect(folded(pty.scrollback())).toContain(folded(words.tooFewHere));
  pty.type('1\r');
  for (const actor of five.slice(0, 2)) {
    await ready(room, words.handTo(nameOf(actor)));
    pty.type('\r');
    await pty.until((seen) =>
      /6\. kan ikke si[^]*>$/.test(seen.slice(seen.lastIndexOf(words.handTo(nameOf(actor))))),
    );
    pty.type('4\r');
    await ready(room, words.thanks(nameOf(actor)));
    pty.type('\r');
  }
  await ready(room, folded(compare.tooFew).slice(0, 30));
  expect(pty.raw()).not.toContain('\u001b');
});
