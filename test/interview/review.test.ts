// A review as a sitting: the first page, what has happened, each theme's verdict, what is to change, and the end.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Charter } from '../../src/charter/schema.ts';
import type { Reply } from '../../src/interview/ask.ts';
import type { ReviewSetting } from '../../src/interview/setting.ts';
import type { Interview } from '../../src/interview/state.ts';
import { review as words } from '../../src/words/en/review.ts';
import {
  after,
  done,
  leave,
  menu,
  pick,
  promptOf,
  sittingOf,
  step,
  text,
  tick,
} from '../support/sitting.ts';

const file = new URL('../fixtures/nordfjord/charter.yaml', import.meta.url);
const whole = parseCharter(readFileSync(file, 'utf8')).charter;
const { under_way: _, ...standing } = whole.review ?? {};
/** Between two reviews. */
const nordfjord: Charter = { ...whole, review: standing };

const reviewOf = (change: Partial<ReviewSetting> = {}): ReviewSetting => ({
  words,
  due: ['Past its date:', '  the mandate of Stad has expired'],
  moved: { goals: ['Ett tilbud – commitment'] },
  movedQuestions: ['Q-GOAL-01'],
  happened: [{ kind: 'new-actor', about: 'kinn', text: 'Kinn came in' }],
  ...change,
});

const opened = (charter: Charter = nordfjord, change: Partial<ReviewSetting> = {}): Interview =>
  sittingOf(charter, { review: reviewOf(change) });

/** Past the first pages, to the first theme. */
const atThemes = (charter?: Charter): Interview => after(opened(charter), done, leave, leave);

/** The same reply to every verdict, and Enter to everything else, until the end. */
const throughout = (start: Interview, verdict: Reply): Interview => {
  let now = start;
  for (let count = 0; count < 300 && promptOf(now).key !== 'end'; count += 1) {
    const { key, kind } = promptOf(now);
    now = step(
      now,
      key.startsWith('verdict/') ? verdict : kind === 'rows' || kind === 'lines' ? done : leave,
    );
  }
  return now;
};

describe('the first pages', () => {
  test('what is due comes first, then who is here, then what has happened', () => {
    const first = opened();
    expect(promptOf(first)).toMatchObject({ key: 'due', kind: 'page', lines: reviewOf().due });
    const here = step(first, done);
    expect(promptOf(here).key).toBe('here');
    const happened = step(here, leave);
    expect(promptOf(happened)).toMatchObject({
      key: 'happened',
      current: expect.arrayContaining(['new-actor']),
    });
  });

  test('what was found and stays ticked becomes an event about the record; what is ticked as well is asked about', () => {
    const ticked = after(
      opened({ ...nordfjord, events: [] }),
      done,
      leave,
      tick('new-actor', 'incident'),
    );
    expect(ticked.charter.events).toMatchObject([
      { kind: 'new-actor', about: 'kinn', date: '2026-11-22' },
      { kind: 'incident', date: '2026-11-22' },
    ]);
    expect(promptOf(ticked)).toMatchObject({ key: 'happened-what/incident', kind: 'text' });
    const told = step(ticked, text('The youth house burned down'));
    expect(told.charter.events?.[1]?.note).toBe('The youth house burned down');
    expect(promptOf(told).key).toMatch(/^verdict\//);
  });

  test('going back and taking the tick away takes the event away', () => {
    const ticked = after(opened({ ...nordfjord, events: [] }), done, leave, tick('new-actor'));
    const again = step(step(ticked, menu('back')), tick());
    expect(again.charter.events).toBeUndefined();
  });
});

describe('a theme', () => {
  test('shows what moved and what stands, and no answer is pointed at beforehand', () => {
    let now = atThemes();
    while (promptOf(now).key !== 'verdict/goals') now = step(now, pick('confirmed'));
    const prompt = promptOf(now);
    expect(prompt).toMatchObject({ kind: 'choice', unpointed: true, mayLeave: false });
    expect(prompt.beside?.slice(0, 2)).toEqual(['Since last time:', '  Ett tilbud – commitment']);
    expect(prompt.header).toMatchObject({ counts: 'themes' });
  });

  test('confirmed: its questions count as looked at today, and what was to be looked at again is', () => {
    const again = { 'Q-FORM-01': { check_again: { because: 'form', since: '2026-10-01' } } };
    const start = atThemes({ ...nordfjord, states: { ...nordfjord.states, ...again } });
    const now = step(start, pick('confirmed'));
    expect(now.charter.review?.under_way?.themes).toEqual({ form: 'confirmed' });
    expect(now.charter.states?.['Q-FORM-01']).toBeUndefined();
    const session = now.charter.sessions?.find(({ date }) => date === '2026-11-22');
    expect(session?.settled).toContain('Q-FORM-01');
  });

  test('changed: the group picks which questions, those that moved or are open are ticked, and only they are asked', () => {
    let now = atThemes();
    while (promptOf(now).key !== 'verdict/goals') now = step(now, pick('confirmed'));
    now = step(now, pick('changed'));
    const which = promptOf(now);
    expect(which).toMatchObject({ key: 'which/goals', kind: 'choices' });
    expect('current' in which && which.current).toContain('Q-GOAL-01');
    now = step(now, tick('Q-GOAL-01'));
    expect(promptOf(now).key).toBe('Q-GOAL-01/rows');
    const keys = new Set<string>();
    while (!promptOf(now).key.startsWith('verdict/')) {
      keys.add(promptOf(now).key.split('/')[0] ?? '');
      now = step(now, promptOf(now).kind === 'rows' ? done : leave);
    }
    expect([...keys].filter((key) => key.startsWith('Q-'))).toEqual(['Q-GOAL-01']);
  });

  test('parked: an open point that is given an owner, and the theme counts as not looked at', () => {
    const start = atThemes();
    const theme = promptOf(start).key.slice('verdict/'.length);
    const now = step(start, pick('park'));
    expect(now.charter.review?.under_way?.themes).toEqual({ [theme]: 'not-looked-at' });
    expect(now.charter.open_points?.at(-1)).toMatchObject({ opened: '2026-11-22' });
    expect(promptOf(now).key).toBe(`loose-ends/${theme}`);
  });

  test('a theme confirmed and parked again is one open point', () => {
    const once = step(atThemes(), pick('park'));
    const back = after(once, menu('back'), pick('park'));
    expect(back.charter.open_points).toHaveLength(once.charter.open_points?.length ?? 0);
  });
});

describe('the end', () => {
  test('the questions about the review are asked every time, also those for reviews only', () => {
    const keys: string[] = [];
    let now = atThemes();
    for (let count = 0; count < 300 && promptOf(now).key !== 'end'; count += 1) {
      const { key, kind } = promptOf(now);
      keys.push(key.split('/')[0] ?? '');
      now = step(
        now,
        key.startsWith('verdict/')
          ? pick('confirmed')
          : kind === 'rows' || kind === 'lines'
            ? done
            : leave,
      );
    }
    expect(keys).toEqual(expect.arrayContaining(['Q-REV-01', 'Q-REV-02', 'Q-REV-03', 'Q-REV-05']));
  });

  test('offers the themes nobody looked at, and recording', () => {
    const now = throughout(atThemes(), pick('not-looked-at'));
    const prompt = promptOf(now);
    const values = 'options' in prompt ? prompt.options.map(({ value }) => value) : [];
    expect(values).toContain('record');
    expect(values).toContain('theme:goals');
    const there = step(now, pick('theme:goals'));
    expect(promptOf(there).key).toBe('verdict/goals');
    expect(promptOf(step(there, pick('confirmed'))).key).toBe('end');
    expect(after(now, pick('record')).finished).toBe('done');
  });

  test('a next review that has passed is offered first', () => {
    const late = { ...nordfjord, review: { ...nordfjord.review, next: '2026-06-01' } };
    const prompt = promptOf(throughout(atThemes(late), pick('confirmed')));
    expect('options' in prompt && prompt.options[0]?.value).toBe('question:Q-REV-01');
  });
});

describe('another day', () => {
  test('the themes dealt with are not asked again, and what has happened is not either', () => {
    const half = after(atThemes(), pick('confirmed'), pick('confirmed'));
    const again = opened(half.charter);
    expect(promptOf(again).notices).toEqual(['The review goes on. 2 of 11 themes are dealt with.']);
    expect(promptOf(again).key).toBe('due');
    const next = step(again, done);
    expect(promptOf(next).key).toMatch(/^verdict\//);
    expect(Object.keys(half.charter.review?.under_way?.themes ?? {})).not.toContain(
      promptOf(next).key.slice('verdict/'.length),
    );
  });
});
