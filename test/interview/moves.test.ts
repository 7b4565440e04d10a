import { describe, expect, test } from 'vitest';
import { safelyHome } from '../support/safely-home.ts';
import {
  add,
  after,
  done,
  enterTo,
  jumpTo,
  keyOf,
  keysThrough,
  leave,
  menu,
  pick,
  promptOf,
  settingOf,
  sittingOf,
  step,
  text,
} from '../support/sitting.ts';

const back = menu('back');
const start = () => sittingOf(safelyHome);

describe('forward and back', () => {
  test('an empty charter begins with its name', () => {
    const sitting = sittingOf();
    expect(keysThrough(sitting, text('Safely home'), leave)).toEqual([
      'Q-FORM-01/name',
      'Q-FORM-01/purpose',
      'Q-FORM-02/scope.inside',
    ]);
    expect(sitting.notices[0]).toBe(`New theme: ${settingOf().text.theme('form').title}`);
  });

  test('back over the border of a theme, and forward over the same prompts', () => {
    const there = enterTo(start(), 'Q-USER-01/rows');
    const keys = keysThrough(there, back, back, back, back, leave, leave, leave, leave);
    expect(keys.slice(0, 5)).toEqual([
      'Q-USER-01/rows',
      'summary/actors',
      'Q-ACT-03/joining.decided_by',
      'Q-ACT-03/joining.rule',
      'Q-ACT-02/rows',
    ]);
    expect(keys.slice(4)).toEqual(keys.slice(0, 5).reverse());
  });

  test('a theme is announced once', () => {
    const there = enterTo(start(), 'Q-USER-01/rows');
    const again = after(there, back, leave);
    expect(there.notices[0]).toContain('New theme');
    expect(again.notices).toEqual([]);
  });

  test('there is nothing before the first prompt', () => {
    const first = step(start(), back);
    expect(keyOf(first)).toBe(keyOf(start()));
    expect(first.notices).toEqual(['This is the first question.']);
  });

  test('back works where nothing is answered, and after an answer that could not be taken', () => {
    const date = after(start(), ...[menu('overview'), pick('Q-REV-01')]);
    const problem = () => step(date, text('next spring'));
    expect(problem).toThrow('not understood as a date');
    expect(keyOf(step(date, menu('back', { typed: 'next spring' })))).toBe(keyOf(start()));
  });

  test('a new row is asked for before where the group came back from', () => {
    const deep = enterTo(step(start(), add('The county')), 'Q-ACT-02/dialogue/the-county');
    const rows = after(deep, back, back);
    expect(keyOf(rows)).toBe('Q-ACT-02/rows');
    expect(keysThrough(rows, add('The union'), done, leave, leave)).toEqual([
      'Q-ACT-02/rows',
      'Q-ACT-02/rows',
      'Q-ACT-02/stake/the-county',
      'Q-ACT-02/stake/the-union',
      'Q-ACT-02/dialogue/the-county',
    ]);
  });

  test('what was only passed with Enter is not asked twice in a sitting', () => {
    const end = enterTo(start(), 'end');
    expect(keyOf(after(end, back, leave))).toBe('end');
  });
});

describe('jumping', () => {
  test('through the overview, and back to where one was', () => {
    const there = enterTo(start(), 'Q-USER-01/rows');
    expect(keysThrough(there, menu('overview'), pick('Q-FORM-01'), leave, leave)).toEqual([
      'Q-USER-01/rows',
      'overview',
      'Q-FORM-01/name',
      'Q-FORM-01/purpose',
      'Q-USER-01/rows',
    ]);
  });

  test('forward, and from there to a third, and back to both', () => {
    const there = enterTo(start(), 'Q-USER-01/rows');
    const third = jumpTo(jumpTo(there, 'Q-REV-01'), 'Q-FORM-03');
    expect(keysThrough(third, leave, leave, leave)).toEqual([
      'Q-FORM-03',
      'Q-REV-01/next',
      'Q-REV-01/rhythm',
      'Q-USER-01/rows',
    ]);
  });

  test('shows every prompt of the question, answered or not, with what stands there', () => {
    const name = jumpTo(start(), 'Q-FORM-01');
    expect(promptOf(name)).toMatchObject({ kind: 'text', current: 'Safely home' });
    expect(promptOf(step(name, leave))).toMatchObject({ key: 'Q-FORM-01/purpose' });
  });

  test.each(['rev-01', 'q-rev-01', 'Q-REV-01'])('by the word and an id: %s', (id) =>
    expect(keyOf(step(start(), menu('overview', { text: id })))).toBe('Q-REV-01/next'),
  );

  test.each(['Q-XYZ-01', 'TRU-02', 'GOAL-06'])(
    'not to a question that is not asked here: %s',
    (id) => expect(() => step(start(), menu('overview', { text: id }))).toThrow('no such question'),
  );

  test('to a question with nothing to ask yet: it is said, and the group stays', () => {
    const stays = jumpTo(start(), 'Q-GOAL-04');
    expect(keyOf(stays)).toBe(keyOf(start()));
    expect(stays.notices[0]).toContain('nothing to ask here yet');
    expect(promptOf(step(stays, menu('overview')))).toMatchObject({
      options: expect.arrayContaining([
        expect.objectContaining({
          value: 'Q-GOAL-04',
          about: expect.stringContaining('open ·') as string,
        }),
      ]) as unknown,
    });
  });

  test('from the end, and to the end again', () => {
    const end = enterTo(start(), 'end');
    expect(keysThrough(end, pick('Q-USER-01'), add('Old people'), done)).toEqual([
      'end',
      'Q-USER-01/rows',
      'Q-USER-01/rows',
      'end',
    ]);
  });

  test('from gap to gap with Enter, and past the last of them out', () => {
    let now = enterTo(start(), 'end');
    const pointedAt = (): string => {
      const prompt = promptOf(now);
      return prompt.kind === 'choice' ? (prompt.pointed ?? '') : '';
    };
    const gaps = (): string[] => {
      const prompt = promptOf(now);
      const all = prompt.kind === 'choice' ? prompt.options.map(({ value }) => value) : [];
      return all.filter((value) => value.startsWith('Q-'));
    };
    const first = gaps();
    // Of what has no records to be asked about there is nothing to go to.
    const ready = first.filter((id) => keyOf(after(now, pick(id))) !== 'end');
    expect(ready).not.toEqual([]);
    const visited: string[] = [];
    while (pointedAt() !== 'write') {
      if (visited.length > first.length) throw new Error('round in a ring');
      visited.push(pointedAt());
      now = enterTo(after(now, pick(pointedAt())), 'end');
    }
    expect(visited).toEqual(ready);
    expect(gaps()).toEqual(first);
  });

  test('the end lists what is left first', () => {
    const end = promptOf(enterTo(start(), 'end'));
    const values = end.kind === 'choice' ? end.options.map(({ value }) => value) : [];
    expect(values).toContain('Q-USER-01');
    expect(values).not.toContain('Q-FORM-01');
    expect(values.at(-1)).toBe('write');
  });
});

describe('skipping', () => {
  test('writes nothing and leaves the question open', () => {
    const skipped = step(start(), menu('skip'));
    expect(skipped.charter).toEqual(start().charter);
    expect(keyOf(skipped)).toBe('Q-ACT-03/joining.rule');
  });

  test('a half-filled list keeps what it has', () => {
    const listed = after(start(), add('The county', 'The union'), done, pick('affected'));
    const skipped = step(listed, menu('skip'));
    expect(keyOf(skipped)).toBe('Q-ACT-03/joining.rule');
    expect(skipped.charter.stakeholders).toEqual([
      { id: 'the-county', name: 'The county', stake: 'affected' },
      { id: 'the-union', name: 'The union' },
    ]);
  });

  test('a skipped question that is answered after all is asked to its end', () => {
    const again = after(start(), menu('skip'), back, add('The county'), done);
    expect(keyOf(again)).toBe('Q-ACT-02/stake/the-county');
  });
});

test('a sitting does not change under the one that holds it', () => {
  const sitting = start();
  const before = JSON.stringify(sitting);
  after(sitting, add('The county'), done, back, menu('skip'));
  expect(JSON.stringify(sitting)).toBe(before);
});
