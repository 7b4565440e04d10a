// samspill review from the outside: what is asked, what is on the disk afterwards, and what is printed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charterFingerprint } from '../../src/charter/fingerprint.ts';
import { isReviewEdited, frozenReview, parseReview } from '../../src/charter/review-file.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { reviseCharter } from '../../src/charter/format.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { Interrupted } from '../../src/errors.ts';
import { exitCode } from '../../src/exit-code.ts';
import type { Reply } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { memoryHost, type Asked, type MemoryHost, type Setup } from '../support/memory-host.ts';

const folder = '/samspill-test';
const source = readFileSync(new URL('../fixtures/nordfjord/charter.yaml', import.meta.url), 'utf8');
const read = parseCharter(source).charter;
const { under_way: _, ...review } = read.review ?? {};
const charter: Charter = { ...read, review: { ...review, next: '2026-11-20' } };
const charterText = reviseCharter(source, read, charter);
/** As it stood in February: before the last actor came. */
const before: Charter = {
  ...charter,
  actors: charter.actors?.filter(({ id }) => id !== 'frivilligsentralen') ?? [],
};

const hostOf = (setup: Setup = {}): MemoryHost =>
  memoryHost({
    today: '2026-11-22',
    ...setup,
    files: {
      'charter.yaml': charterText,
      'reviews/2026-02-03.yaml': frozenReview({ date: '2026-02-03', trigger: 'rhythm' }, before),
      ...setup.files,
    },
  });

const leave: Reply = { do: 'leave' };
const answers =
  (verdicts: (theme: string) => string) =>
  ({ prompt }: Asked): Reply => {
    if (prompt.key.startsWith('verdict/'))
      return { do: 'pick', value: verdicts(prompt.key.slice('verdict/'.length)) };
    if (prompt.key === 'end') return { do: 'pick', value: 'record' };
    if (prompt.key === 'Q-REV-01/next') return { do: 'text', value: '2027-05-20' };
    return prompt.kind === 'rows' || prompt.kind === 'lines' ? { do: 'done' } : leave;
  };

const onDisk = (host: MemoryHost, path: string): string => host.disk.get(`${folder}/${path}`) ?? '';
const reviewOn = (host: MemoryHost, name: string) => parseReview(onDisk(host, `reviews/${name}`));

describe('a review in the room', () => {
  test('is frozen, recorded and told', async () => {
    const host = hostOf({
      replies: answers((theme) => (theme === 'risks' ? 'not-looked-at' : 'confirmed')),
    });
    expect(await main(['review'], host), host.printed.err).toBe(exitCode.done);
    const { review: file, problems } = reviewOn(host, '2026-11-22.yaml');
    expect(problems).toEqual([]);
    expect(isReviewEdited(file)).toBe(false);
    expect(file.review_record).toMatchObject({
      date: '2026-11-22',
      previous: '2026-02-03',
      next: '2027-05-20',
      themes: { form: 'confirmed', risks: 'not-looked-at' },
    });
    const after = parseCharter(onDisk(host, 'charter.yaml'));
    expect(after.problems).toEqual([]);
    expect(after.charter.review?.under_way).toBeUndefined();
    expect(after.charter.review?.next).toBe('2027-05-20');
    expect(charterFingerprint(file.charter ?? {})).toBe(charterFingerprint(after.charter));
    expect(onDisk(host, 'charter.md')).toContain('<!-- samspill');
    expect(host.printed.out).toMatch(/^# Referat – Ung i Nordfjord/);
    expect(host.printed.out).toContain('bekreftet');
    // Comments of whoever keeps the file are still there.
    expect(onDisk(host, 'charter.yaml')).toMatch(/^# Ung i Nordfjord: et oppdiktet/);
  });

  test('asks about the actor that came in since last time', async () => {
    const host = hostOf({ replies: answers(() => 'confirmed') });
    await main(['review'], host);
    const happened = host.asked.find(({ prompt }) => prompt.key === 'happened')?.prompt;
    expect(happened).toMatchObject({ current: expect.arrayContaining(['new-actor']) });
    const event = parseCharter(onDisk(host, 'charter.yaml')).charter.events?.at(-1);
    expect(event).toMatchObject({
      kind: 'new-actor',
      about: 'frivilligsentralen',
      handled_in: '2026-11-22',
    });
  });

  test('the first page says what is past its date and what has changed', async () => {
    const host = hostOf({ replies: answers(() => 'confirmed') });
    await main(['review'], host);
    const due = host.asked[0]?.prompt;
    const lines = due && 'lines' in due ? due.lines.join('\n') : '';
    expect(lines).toContain('Over fristen:');

    expect(lines).toMatch(/Endret siden sist:\n {2}Måløy frivilligsentral/);
  });

  test('what comes soon is called what it is: a measure is no risk', async () => {
    const host = hostOf({ today: '2026-05-04', replies: answers(() => 'confirmed') });
    await main(['review'], host);
    const due = host.asked[0]?.prompt;
    const lines = due && 'lines' in due ? due.lines.join('\n') : '';
    expect(lines).toMatch(/ {2}tiltak: Stad lærer seg inntaket/);
    expect(lines).toMatch(/ {2}leveranse: /);
    expect(lines).not.toMatch(/risiko: /);
  });

  test('who has not signed, and whose signature has gone stale, is on the first page', async () => {
    const signed = hostOf();
    expect(await main(['sign', '--actor', 'stad', '--by', 'koordinator'], signed)).toBe(
      exitCode.done,
    );
    const path = 'signatures/stad.yaml';
    const text = onDisk(signed, 'charter.yaml').replace(
      'name: Ung i Nordfjord',
      'name: Ung i Nordfjord og Sunnfjord',
    );
    const host = hostOf({
      files: { 'charter.yaml': text, [path]: onDisk(signed, path) },
      replies: answers(() => 'confirmed'),
    });
    expect(await main(['review'], host), host.printed.err).toBe(exitCode.done);
    const due = host.asked[0]?.prompt;
    const lines = due && 'lines' in due ? due.lines.join('\n') : '';
    expect(lines).toMatch(/Tilslutning:\n/);
    expect(lines).toMatch(/ {2}Stad kommune/);
    expect(lines).toMatch(/ {2}Kinn kommune/);
  });

  test('left half way, it goes on where it was, and is not recorded before it is', async () => {
    let verdicts = 0;
    const half = hostOf({
      replies: (asked) => {
        if (asked.prompt.key.startsWith('verdict/')) verdicts += 1;
        return verdicts === 4 ? new Interrupted() : answers(() => 'confirmed')(asked);
      },
    });
    expect(await main(['review'], half)).toBe(exitCode.interrupted);
    expect(half.said.at(-1)).toContain('samspill review');
    expect(half.disk.has(`${folder}/reviews/2026-11-22.yaml`)).toBe(false);
    const files = { 'charter.yaml': onDisk(half, 'charter.yaml') };
    const again = hostOf({ files, today: '2026-11-29', replies: answers(() => 'not-looked-at') });
    expect(await main(['review'], again), again.printed.err).toBe(exitCode.done);
    const themes = reviewOn(again, '2026-11-29.yaml').review.review_record?.themes ?? {};
    expect(Object.values(themes).filter((one) => one === 'confirmed')).toHaveLength(3);
  });

  test('nothing changed is a result, and the one after it compares with it', async () => {
    const first = hostOf({ replies: answers(() => 'confirmed') });
    await main(['review'], first);
    const files = Object.fromEntries([...first.disk].map(([path, text]) => [path, text]));
    const second = memoryHost({ files, today: '2027-05-20', replies: answers(() => 'confirmed') });
    expect(await main(['review'], second), second.printed.err).toBe(exitCode.done);
    const record = reviewOn(second, '2027-05-20.yaml').review.review_record;
    expect(record?.changes ?? {}).toEqual({});
    expect(new Set(Object.values(record?.themes ?? {}))).toEqual(new Set(['confirmed']));
    expect(second.printed.out).toContain('Ingenting er endret.');
  });

  test('a theme that was to change and did not is confirmed; one that did is changed', async () => {
    const host = hostOf({ replies: answers(() => 'changed') });
    expect(await main(['review'], host), host.printed.err).toBe(exitCode.done);
    const { review_record: record } = reviewOn(host, '2026-11-22.yaml').review;
    // The actor that came in since February.
    expect(record?.themes).toMatchObject({
      actors: 'changed',
      risks: 'confirmed',
      goals: 'confirmed',
    });
  });

  test('with --language the page and the questions are in that language, and the minutes in the charter’s', async () => {
    const host = hostOf({ replies: answers(() => 'confirmed') });
    expect(await main(['review', '--language', 'en'], host), host.printed.err).toBe(exitCode.done);
    const due = host.asked[0]?.prompt;
    const lines = due && 'lines' in due ? due.lines.join('\n') : '';
    expect(lines).toMatch(/ {2}deliverable: Felles inntaksskjema/);
    expect(lines).toContain('How do you split shared costs');
    expect(lines).not.toMatch(/leveranse: |forankring: |Hvordan deler dere/);
    expect(host.printed.out).toMatch(/^# Referat/);
  });

  test('without a terminal it says how else', async () => {
    const host = hostOf({ stdinIsTerminal: false });
    expect(await main(['review', '--language', 'en'], host)).toBe(exitCode.wrongCall);
    expect(host.printed.err).toContain('--record');
  });
});

describe('a review held elsewhere', () => {
  const recordWith = async (words: string[], setup: Setup = {}) => {
    const host = hostOf({ stdinIsTerminal: false, ...setup });
    return { code: await main(['review', '--record', '--language', 'en', ...words], host), host };
  };

  test('is recorded with its day, who was there and which themes', async () => {
    const { code, host } = await recordWith([
      '--date',
      '2026-11-16',
      '--participants',
      'stad, kinn',
      '--confirmed',
      'all',
      '--changed',
      'risks',
    ]);
    expect(code, host.printed.err).toBe(exitCode.done);
    const record = reviewOn(host, '2026-11-16.yaml').review.review_record;
    expect(record).toMatchObject({
      date: '2026-11-16',
      participants: ['stad', 'kinn'],
      themes: { form: 'confirmed', risks: 'changed' },
    });
    expect(host.printed.out).toMatch(/^# Referat – Ung i Nordfjord/);
    expect(host.printed.err).toMatch(/Recorded as changed, as you said, .*: Risks\.\n/);
  });

  test('of one theme, named with what came of it', async () => {
    const { code, host } = await recordWith(['--theme', 'risks', '--confirmed', 'all']);
    expect(code, host.printed.err).toBe(exitCode.done);
    const { review_record: record } = reviewOn(host, '2026-11-22.yaml').review;
    expect(record?.themes).toMatchObject({ form: 'not-looked-at', risks: 'confirmed' });
  });

  test('answers in a file are laid over the charter first', async () => {
    const answersFile = 'review:\n  next: 2027-06-01\n  learning: Korte møter virker.\n';
    const host = hostOf({ stdinIsTerminal: false, files: { 'svar.yaml': answersFile } });
    expect(await main(['review', '--from', 'svar.yaml'], host), host.printed.err).toBe(
      exitCode.done,
    );
    const after = parseCharter(onDisk(host, 'charter.yaml')).charter;
    expect(after.review).toMatchObject({ next: '2027-06-01', learning: 'Korte møter virker.' });
    expect(reviewOn(host, '2026-11-22.yaml').review.review_record?.next).toBe('2027-06-01');
  });

  test.each([
    { words: ['--date', '2026-13-01'], says: '“2026-13-01” is not a date' },
    { words: ['--date', '2026-12-24'], says: 'has not been yet' },
    { words: ['--date', '2026-01-15'], says: 'there is a later review' },
    { words: ['--participants', 'stadd'], says: 'did you mean stad?' },
    { words: ['--confirmed', 'goal'], says: 'did you mean goals?' },
    { words: ['--theme', 'risks'], says: 'needs to know what came of the theme risks' },
    {
      words: ['--confirmed', 'goals', '--changed', 'goals'],
      says: 'both as confirmed and as changed',
    },
  ])('$words is refused and nothing is written', async ({ words, says }) => {
    const { code, host } = await recordWith(words);
    expect(code).toBe(exitCode.wrongCall);
    expect(host.printed.err).toContain(says);
    expect(host.written).toEqual([]);
  });

  test('an earlier review that cannot be read stops it, with the place', async () => {
    const { code, host } = await recordWith([], {
      files: { 'reviews/2026-02-03.yaml': 'review_record: [' },
    });
    expect(code).toBe(exitCode.wrongCall);
    expect(host.printed.err).toContain('reviews/2026-02-03.yaml:');
  });
});
