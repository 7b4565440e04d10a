// What each organisation answers alone, in a sitting: asked once, found again, and not shown before everybody here is in.
import { describe, expect, test } from 'vitest';
import { begin } from '../../src/interview/machine.ts';
import { afterTurns } from '../../src/interview/places/alone.ts';
import type { Interview } from '../../src/interview/state.ts';
import { charterOf, five, saying, settingWith, statements } from '../support/answered-alone.ts';
import { after, enterTo, keyOf, leave, menu, pick, promptOf, tick } from '../support/sitting.ts';

const all = charterOf(3);
const [first = '', second = '', third = ''] = five;

/** At the question of who is here. */
const sitting = (
  contributions: Parameters<typeof settingWith>[1] = [],
  change?: Parameters<typeof settingWith>[2],
): Interview => enterTo(begin(settingWith(all, contributions, change), all), 'here');

describe('the gate', () => {
  test('comes right after who is here, and says how many, how long, and who is in', () => {
    const gate = after(
      sitting([saying(first, '4'), saying(second, '2', statements.slice(0, 3))]),
      leave,
    );
    const prompt = promptOf(gate);
    expect(prompt).toMatchObject({ key: 'alone', kind: 'choice', mayLeave: true });
    expect(prompt.ask).toContain('4 statements alone. It takes them about 2 minutes each');
    expect(prompt.beside).toEqual([
      'Answered already: Lillevik.',
      'Not yet: Storas (1 left) and Fjordsykehuset.',
    ]);
    expect(JSON.stringify(prompt)).not.toContain('median');
  });

  test('is not asked where everybody here has answered: it is said where to find the answers', () => {
    const next = after(sitting([saying(first, '4'), saying(second, '2')]), tick(first, second));
    expect(keyOf(next)).not.toBe('alone');
    expect(promptOf(next).notices?.join(' ')).toContain('Everybody here has answered');
  });

  test('nor where nobody is here, or there is nothing to answer', () => {
    expect(keyOf(after(sitting(), tick()))).not.toBe('alone');
    const setting = settingWith(all, []);
    const none = { ...setting, alone: { ...setting.alone!, statements: () => [] } };
    expect(keyOf(after(enterTo(begin(none, all), 'here'), leave))).not.toBe('alone');
    const known = settingWith(all, [saying(first, '4')]);
    const elsewhere = { ...known, alone: { ...known.alone!, statements: () => [] } };
    const next = after(enterTo(begin(elsewhere, all), 'here'), leave);
    expect(promptOf(next).notices?.join(' ') ?? '').not.toContain('Everybody here');
  });

  test('says that two are too few, and that a terminal cannot be emptied', () => {
    const two = charterOf(2);
    const setting = settingWith(two, [], { canClear: false });
    const gate = after(enterTo(begin(setting, two), 'here'), leave);
    expect(promptOf(gate).beside?.join(' ')).toMatch(/fewer than three.*cannot be emptied/);
    expect(promptOf(gate)).toMatchObject({
      options: [{ label: expect.stringMatching('all the same') }, {}],
    });
  });

  test('asked once: later is gone to from the overview and from the last page, and leads back', () => {
    const later = after(sitting(), leave, pick('later'));
    expect(keyOf(later)).not.toBe('alone');
    const from = keyOf(later);
    const jumped = after(later, menu('overview'), pick('alone'));
    expect(keyOf(jumped)).toBe('alone');
    expect(keyOf(after(jumped, leave))).toBe(from);
    const end = enterToEnd(later);
    expect(promptOf(end)).toMatchObject({
      options: expect.arrayContaining([
        {
          value: 'alone',
          label: expect.any(String) as string,
          about: '0 of the 3 here have answered',
        },
      ]) as unknown,
    });
    const again = after(end, pick('alone'));
    expect(promptOf(again)).toMatchObject({ key: 'alone' });
    expect(promptOf(again).header).toBeUndefined();
    const back = promptOf(after(again, leave));
    expect(back).toMatchObject({ key: 'end', pointed: 'alone' });
    const ways = back.kind === 'choice' ? back.options.slice(-2) : [];
    expect(ways.map(({ value }) => value)).toEqual(['alone', 'write']);
  });

  test('now hands over to the room; whoever goes back before beginning is asked again', () => {
    const now = after(sitting(), leave, pick('now'));
    expect(now.aside).toBe('turns');
    const { alone } = now.setting;
    if (!alone) throw new Error('no statements');
    expect(keyOf(afterTurns(now, { alone, how: 'back' }, 0))).toBe('alone');
    expect(afterTurns(now, { alone, how: 'left' }, 0)).toMatchObject({ finished: 'left' });
    const done = afterTurns(now, { alone: { ...alone, done: five }, how: 'done' }, 0);
    expect([keyOf(done) === 'alone', done.aside]).toEqual([false, undefined]);
    expect(promptOf(after(done, menu('back'))).ask).toContain('Do you want to see the answers');
  });
});

const enterToEnd = (start: Interview): Interview => {
  let now = start;
  for (let count = 0; keyOf(now) !== 'end'; count += 1) {
    if (count > 400) throw new Error('no end');
    now = after(now, leave);
  }
  return now;
};

/** Everything that is said on the way to the end. */
const said = (start: Interview): string => {
  const lines: string[] = [];
  let now = start;
  for (let count = 0; keyOf(now) !== 'end' && count < 400; count += 1) {
    lines.push(JSON.stringify(promptOf(now)));
    now = after(now, leave);
  }
  return lines.join('\n');
};

describe('how far apart they are', () => {
  const three = [saying(first, '5'), saying(second, '1'), saying(third, '4')];

  test('is said where the theme begins, as much as three may see', () => {
    const text = said(after(sitting(three), leave));
    expect(text).toMatch(/Each alone: “[^”]+” – 3 answered · median 4 · three steps or more apart/);
    expect(text).not.toContain('from 1 to 5');
  });

  test('not while somebody here is still to answer, unless the room goes on without', () => {
    const four = charterOf(4);
    const at = (change = {}) =>
      after(enterTo(begin(settingWith(four, three, change), four), 'here'), leave, leave);
    expect(said(at())).not.toContain('median');
    expect(said(at({ without: ['naboby'] }))).toContain('median 4');
    expect(said(at({ done: ['naboby'] }))).toContain('median 4');
    const away = after(
      enterTo(begin(settingWith(four, three), four), 'here'),
      tick(first, second, third),
    );
    expect(said(away)).toContain('median 4');
  });

  test('nothing below three', () =>
    expect(said(after(sitting(three.slice(0, 2)), tick(first, second)))).not.toContain(
      'Each alone',
    ));

  test('nothing of it is in the charter', () => {
    const end = enterToEnd(after(sitting(three), leave));
    expect(JSON.stringify(end.charter)).not.toMatch(/median|spread|Q-TRU-02/);
  });
});
