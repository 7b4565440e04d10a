// Themes and minutes → a running order that fills the time exactly, gives most to what is seen differently, and says what it leaves out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesByTheme, planAgenda, type AgendaTheme } from '../../src/review/agenda.ts';

const theme = (id: string, of: Partial<AgendaTheme> = {}): AgendaTheme => ({
  id,
  title: id,
  minutes: 10,
  asked: 4,
  open: [],
  toTalk: of.open?.length ?? 0,
  apart: [],
  ...of,
});
const open = (count: number): string[] => Array.from({ length: count }, (_, at) => `open ${at}`);

const themes = [
  theme('form', { minutes: 12, open: open(4) }),
  theme('users', { minutes: 8 }),
  theme('trust', {
    minutes: 6,
    asked: 1,
    apart: ['We can speak openly.', 'They do what they say.'],
  }),
  theme('resources', { minutes: 8, open: open(2) }),
  theme('decisions', { minutes: 12, open: open(4) }),
];
const none = { points: [], due: [], untold: 0 };
const told = (minutes: number, of = themes) => {
  const { boxes, leftOut } = planAgenda({ minutes, themes: of, ...none });
  return {
    boxes: boxes.map((box) => `${box.starts} ${box.theme?.id ?? box.kind} ${box.minutes}`),
    leftOut: leftOut.map((one) => `${one.theme.id} ${one.because}`),
  };
};

describe('the running order', () => {
  test('two hours: every open theme, a break, and what is over is said', () => {
    expect(told(120)).toEqual({
      boxes: [
        ...['0 opening 5', '5 form 20', '25 trust 15', '40 break 10', '50 resources 10'],
        ...['60 decisions 20', '80 closing 10', '90 spare 30'],
      ],
      leftOut: ['users nothing-open'],
    });
  });

  test('time to spare goes to the points first, then to the themes, and no box to more than twice what it needs', () => {
    const few = [theme('anchoring', { open: open(1) }), theme('work', { open: open(2) })];
    const boxes = (minutes: number) =>
      planAgenda({ ...none, minutes, themes: few, points: open(19) }).boxes.map(
        (box) => `${box.theme?.id ?? box.kind} ${box.minutes}`,
      );
    expect(boxes(90)).toEqual([
      ...['opening 5', 'points 70', 'anchoring 5', 'work 5', 'closing 5'],
    ]);
    expect(boxes(120)).toContain('points 75');
    expect(boxes(240).at(-1)).toMatch(/^spare /);
    expect(boxes(240)).toContain('work 10');
  });

  test('and to what is seen differently before what is only open', () => {
    const two = [
      theme('goals', { open: open(2) }),
      theme('trust', { open: open(2), apart: ['We can speak openly.'] }),
    ];
    expect(told(25, two).boxes.join()).toMatch(/goals 5,.*trust 17/);
  });

  test('half an hour: what is seen differently stays, the rest goes', () => {
    const { boxes, leftOut } = told(30);
    expect(boxes.some((box) => box.includes('trust'))).toBe(true);
    expect(boxes.at(-1)).toContain('closing');
    expect(leftOut).toContain('users nothing-open');
  });

  test('ten minutes: no box is shorter than five, and what there is no time for is named', () => {
    expect(told(10)).toEqual({
      boxes: ['0 form 5', '5 trust 5'],
      leftOut: ['users nothing-open', 'resources no-time', 'decisions no-time'],
    });
    expect(told(3).boxes).toEqual(['0 trust 3']);
  });

  test('a theme the organisations see differently gets more time', () => {
    const minutesOf = (apart: string[]) =>
      planAgenda({
        minutes: 90,
        themes: [theme('roles', { open: open(2), apart }), theme('goals', { open: open(2) })],
        ...none,
      }).boxes.find((box) => box.theme?.id === 'roles')?.minutes ?? 0;
    expect(minutesOf(['one', 'two', 'three'])).toBeGreaterThan(minutesOf([]));
  });

  test('what is kept within the group takes its time, whoever reads the agenda', () => {
    const told = { minutes: 60, themes, points: open(4), due: [], untold: 0 };
    const kept = { ...told, points: open(1), untold: 3 };
    expect(planAgenda(kept)).toEqual(planAgenda(told));
  });

  test('for the clock in the room: minutes for each theme, or why it has none', () => {
    expect(minutesByTheme(planAgenda({ minutes: 20, themes, ...none }))).toEqual({
      trust: 5,
      form: 6,
      decisions: 6,
      users: 'nothing-open',
      resources: 'no-time',
    });
  });

  test('points and what is due have a box of their own', () => {
    const { boxes } = planAgenda({
      minutes: 60,
      themes,
      points: ['Who owns the web page?'],
      due: [],
      untold: 0,
    });
    expect(boxes[1]).toMatchObject({ kind: 'points', minutes: 5 });
  });
});

const someThemes = fc.array(
  fc.record({
    minutes: fc.integer({ min: 0, max: 30 }),
    asked: fc.integer({ min: 0, max: 9 }),
    open: fc.integer({ min: 0, max: 9 }),
    apart: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 14 },
);

test('it takes exactly the time there is, in boxes that follow each other, with every theme in it or left out', () => {
  fc.assert(
    fc.property(
      someThemes,
      fc.integer({ min: 1, max: 1440 }),
      fc.integer({ min: 0, max: 40 }),
      (made, minutes, points) => {
        const all = made.map((one, at) =>
          theme(`t${at}`, { ...one, open: open(one.open), apart: open(one.apart) }),
        );
        const agenda = planAgenda({
          minutes,
          themes: all,
          points: open(points),
          due: [],
          untold: 0,
        });
        let at = 0;
        for (const box of agenda.boxes) {
          expect(box.starts).toBe(at);
          expect(box.minutes).toBeGreaterThan(0);
          at += box.minutes;
        }
        expect(at).toBe(minutes);
        const inIt = agenda.boxes.flatMap((box) => box.theme ?? []);
        const out = agenda.leftOut.map((one) => one.theme);
        expect([...inIt, ...out].map(({ id }) => id).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        );
      },
    ),
  );
});
