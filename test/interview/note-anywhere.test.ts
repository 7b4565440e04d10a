// A decision, an action or an open point is one line from any prompt: at every place of a sitting and of a review, and in what was opened there; then on where it was.
import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { begin } from '../../src/interview/machine.ts';
import { parksQuestion } from '../../src/interview/menus.ts';
import type { Interview } from '../../src/interview/state.ts';
import { review as words } from '../../src/words/en/review.ts';
import { charterOf, settingWith } from '../support/answered-alone.ts';
import { safelyHome } from '../support/safely-home.ts';
import {
  add,
  after,
  done,
  enterTo,
  jumpTo,
  keyOf,
  leave,
  menu,
  pick,
  promptOf,
  sittingOf,
  step,
  text,
  tick,
} from '../support/sitting.ts';

const planned: Charter = {
  ...safelyHome,
  roles: [{ id: 'coordinator', title: 'Coordinator', kind: 'coordinator' }],
  review: { next: '2027-05' },
};
const start = enterTo(sittingOf(planned, { theme: 'decisions' }), 'Q-DEC-05');
const gate = after(start, menu('action', { text: 'Book a room' }), text('In the minutes.'));
const reviewed = sittingOf(planned, {
  review: { words, due: [], moved: {}, movedQuestions: [], happened: [] },
});
const happened = enterTo(reviewed, 'happened');
const verdict = after(happened, tick('incident'), text('A fall.'));
const three = charterOf(3);
const here = enterTo(begin(settingWith(three, []), three), 'here');

const places: Record<string, Interview> = {
  'who is here': here,
  'each alone': after(here, leave),
  'loose ends': gate,
  'an owner': after(gate, pick('each')),
  'a date': after(gate, pick('each'), leave),
  'a summary': after(gate, leave),
  'the end': after(gate, leave, leave),
  'what is due': reviewed,
  'what has happened': happened,
  'what it was': after(happened, tick('incident')),
  'a verdict': verdict,
  'what is to change': after(verdict, pick('changed')),
  'the end of a review': (() => {
    let now = verdict;
    for (let count = 0; keyOf(now) !== 'end' && count < 300; count += 1) {
      const { key, kind } = promptOf(now);
      const isList = kind === 'rows' || kind === 'lines';
      now = step(now, key.startsWith('verdict/') ? pick('confirmed') : isList ? done : leave);
    }
    return now;
  })(),
};

const there = jumpTo(sittingOf(safelyHome), 'Q-USER-02');
const asked = step(there, menu('dispute'));
const first = ((): string => {
  const prompt = promptOf(asked);
  return 'options' in prompt ? (prompt.options[0]?.value ?? '') : '';
})();
const listed = jumpTo(sittingOf(safelyHome), 'Q-ACT-01');
const scope = step(jumpTo(sittingOf(safelyHome), 'Q-FORM-02'), add('home', 'school'));
const sides: Record<string, Interview> = {
  overview: step(there, menu('overview')),
  'not relevant': step(there, menu('not-relevant')),
  'who holds otherwise': asked,
  'a position': step(asked, tick(first)),
  'a reason': after(asked, tick(first), pick('object')),
  'a record': step(listed, { do: 'edit', id: 'lia' }),
  'a field of it': after(listed, { do: 'edit', id: 'lia' }, pick('name')),
  'a line': step(scope, { do: 'edit', id: '0' }),
  'taking one away': step(listed, { do: 'remove', id: 'lia' }),
};

describe.each(Object.entries({ ...places, ...sides }))('%s', (_, at) => {
  const key = keyOf(at);

  test('a decision and an action', () => {
    expect(promptOf(at).menu).toEqual(expect.arrayContaining(['decision', 'action']));
    const noted = after(at, menu('action'), text('Ring the county'));
    expect(keyOf(noted)).toBe(key);
    expect(noted.charter.actions?.at(-1)?.what).toBe('Ring the county');
    expect(keyOf(step(at, menu('decision', { text: 'We begin in March' })))).toBe(key);
    expect(keyOf(after(at, menu('decision'), menu('back')))).toBe(key);
  });

  test('parking notes an open point, once, and parks no question', () => {
    expect(promptOf(at).menu).toContain('park');
    expect(parksQuestion(promptOf(at))).toBe(false);
    const line = step(at, menu('park'));
    expect(keyOf(line)).toMatch(/^note\/open-point\//);
    expect(keyOf(after(line, leave))).toBe(key);
    expect(after(line, leave).charter).toEqual(at.charter);
    const noted = after(line, text('Who pays the rent?'));
    expect(keyOf(noted)).toBe(key);
    expect(noted.charter.open_points?.at(-1)).toEqual({
      id: 'who-pays-the-rent',
      question: 'Who pays the rent?',
      opened: '2026-11-22',
    });
    expect(noted.charter.states).toEqual(at.charter.states);
    expect(noted.loose.at(-1)).toEqual({ kind: 'open-point', id: 'who-pays-the-rent' });
    expect(promptOf(noted).notices).toEqual(['Open point noted: Who pays the rent?']);
    const again = step(noted, menu('park', { text: 'Who pays the rent?' }));
    expect(again.charter.open_points).toHaveLength(noted.charter.open_points?.length ?? 0);
    expect(again.loose).toHaveLength(noted.loose.length);
  });
});

test('every place of a sitting and of a review is tried', () =>
  expect([...new Set(Object.values(places).map(({ place }) => place.at))].sort()).toEqual(
    [
      ...['here', 'alone', 'loose-ends', 'loose-end', 'summary', 'end'],
      ...['due', 'happened', 'happened-what', 'verdict', 'which'],
    ].sort(),
  ));

test('what was left open at a verdict is given an owner and a date at the end of that theme', () => {
  const noted = after(verdict, menu('park'), text('Who pays the rent?'), pick('confirmed'));
  const { theme } = verdict.place as { theme: string };
  expect(keyOf(noted)).toBe(`loose-ends/${theme}`);
  expect(promptOf(noted).beside).toEqual(['Who pays the rent?']);
  expect(step(noted, pick('default')).charter.open_points).toMatchObject([
    { owner: 'coordinator', due: '2027-05' },
  ]);
});
