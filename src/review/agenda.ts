// Themes with what is open in them, points, and a number of minutes → a running order that takes exactly that time, and what it leaves out.
import type { NotPlanned, TimePlan } from '../interview/setting.ts';

export interface AgendaTheme {
  id: string;
  title: string;
  /** What the pack plans for all of it. */
  minutes: number;
  /** How many questions it has for this group, and those still to be talked through. */
  asked: number;
  open: readonly string[];
  /** How many of its questions are open or seen differently. */
  toTalk: number;
  /** Questions and statements the organisations see differently. */
  apart: readonly string[];
}
export interface AgendaOf {
  minutes: number;
  themes: readonly AgendaTheme[];
  /** Open points, parked and disputed ones, and what is due: a line each. */
  points: readonly string[];
  due: readonly string[];
  /** Those of them that are kept within the group: they take their time, whoever reads the agenda. */
  untold: number;
}
export interface Box {
  kind: 'opening' | 'points' | 'theme' | 'break' | 'closing' | 'spare';
  theme?: AgendaTheme;
  /** Minutes from the beginning. */
  starts: number;
  minutes: number;
}
export interface LeftOut {
  theme: AgendaTheme;
  because: NotPlanned;
}
export interface Agenda {
  minutes: number;
  boxes: readonly Box[];
  leftOut: readonly LeftOut[];
}

type Piece = Omit<Box, 'starts'>;

/** Nobody keeps a box of seven minutes; in a short meeting every minute counts. */
const stepFor = (minutes: number): number => (minutes >= 45 ? 5 : 1);

const toStep = (minutes: number, step: number): number =>
  Math.max(1, Math.round(minutes / step)) * step;

/** Less than this is no conversation. */
const least = 5;
/** Of our own making: no source says how long a difference takes to talk about. */
const perDifference = 4;
const perPoint = 2;
/** With time to spare, points and themes get up to this many times what they need; more would only be filled. */
const ample = 2;
/** After this long, people need to stand up. */
const breakEvery = 100;
const breakTakes = 10;

interface Frame {
  opening: number;
  points: number;
  /** What they would take, were they not held back for the themes. */
  pointsWanted: number;
  closing: number;
  breaks: number;
}

const frameOf = ({ minutes, points, due, untold }: AgendaOf, step: number): Frame => {
  const isShort = minutes < 15;
  const talk = points.length + due.length + untold;
  return {
    pointsWanted: talk * perPoint,
    opening: isShort ? 0 : Math.min(10, toStep(minutes * 0.05, step)),
    closing: isShort ? 0 : Math.min(15, toStep(minutes * 0.08, step)),
    points: talk === 0 || isShort ? 0 : toStep(Math.min(talk * perPoint, minutes * 0.2), step),
    breaks: Math.floor(minutes / breakEvery),
  };
};

/** The part of the pack's minutes that what is open or seen differently takes, and time for each difference. */
const wantedBy = (theme: AgendaTheme): number =>
  (theme.minutes * theme.toTalk) / Math.max(1, theme.asked) + theme.apart.length * perDifference;

/** What the group sees most differently stays longest, then what has most open, then what comes first. */
const byWeight = (one: AgendaTheme, other: AgendaTheme): number =>
  other.apart.length - one.apart.length || wantedBy(other) - wantedBy(one);

const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);

/** Whole steps for each, in all no more than there are: the least for each first, the rest by what they want. */
const shared = (
  themes: readonly AgendaTheme[],
  { steps, step }: { steps: number; step: number },
): number[] => {
  if (themes.length === 0) return [];
  const floor = Math.min(Math.ceil(least / step), Math.floor(steps / themes.length));
  const wanted = themes.map((theme) => Math.max(floor, wantedBy(theme) / step));
  const rounded = wanted.map(Math.ceil);
  if (sum(rounded) <= steps) return rounded;
  const more = wanted.map((one) => one - floor);
  const rest = steps - floor * themes.length;
  const exact = more.map((one) => (sum(more) === 0 ? 0 : (one * rest) / sum(more)));
  const whole = exact.map(Math.floor);
  // What rounding leaves goes, a step each, to those that lost most by it.
  const first = exact
    .map((one, at) => ({ at, part: one - Math.floor(one) }))
    .filter(({ part }) => part > 0)
    .sort((one, other) => other.part - one.part || one.at - other.at)
    .slice(0, rest - sum(whole))
    .map(({ at }) => at);
  return whole.map((one, at) => floor + one + (first.includes(at) ? 1 : 0));
};

/** A box that may grow: how long it is, what it needs, and whether it goes before the others. */
interface Growing {
  minutes: number;
  wanted: number;
  isFirst: boolean;
}

/** What is over, a step at a time, to the box that is shortest for what it needs: points and what is seen differently before the rest. */
const grown = (boxes: readonly Growing[], over: number, step: number): number[] => {
  const out = boxes.map(({ minutes }) => minutes);
  let left = over;
  for (const isFirst of [true, false])
    while (left >= step) {
      const [next] = boxes
        .map((box, at) => ({ ...box, at, now: out[at] ?? 0 }))
        .filter((box) => box.isFirst === isFirst && box.now + step <= ample * box.wanted)
        .sort((one, other) => one.now / one.wanted - other.now / other.wanted || one.at - other.at);
      if (next === undefined) break;
      out[next.at] = next.now + step;
      left -= step;
    }
  return out;
};

/** Breaks as near to equally far apart as whole boxes allow. */
const withBreaks = (pieces: readonly Piece[], breaks: number): Piece[] => {
  const total = sum(pieces.map(({ minutes }) => minutes));
  const out: Piece[] = [];
  let passed = 0;
  let taken = 0;
  for (const piece of pieces) {
    const isDue =
      taken < breaks && passed >= ((taken + 1) * total) / (breaks + 1) - piece.minutes / 2;
    if (isDue && passed > 0) {
      out.push({ kind: 'break', minutes: breakTakes });
      taken += 1;
    }
    out.push(piece);
    passed += piece.minutes;
  }
  const missed = breaks - taken;
  return missed > 0 ? [...out, { kind: 'spare', minutes: missed * breakTakes }] : out;
};

const piece = (kind: Box['kind'], minutes: number): Piece[] =>
  minutes === 0 ? [] : [{ kind, minutes }];

const timed = (pieces: readonly Piece[]): Box[] => {
  let starts = 0;
  return pieces.map((one) => {
    const box = { ...one, starts };
    starts += one.minutes;
    return box;
  });
};

export const planAgenda = (of: AgendaOf): Agenda => {
  const { minutes, themes } = of;
  const step = stepFor(minutes);
  const frame = frameOf(of, step);
  const room = minutes - frame.opening - frame.closing - frame.points - frame.breaks * breakTakes;
  const steps = Math.max(0, Math.floor(room / step));
  const wanting = themes.filter((theme) => theme.open.length + theme.apart.length > 0);
  const fit = Math.max(Math.floor(room / least), steps > 0 ? 1 : 0);
  const kept = [...wanting].sort(byWeight).slice(0, fit);
  const inOrder = themes.filter((theme) => kept.includes(theme));
  const boxes = shared(inOrder, { steps, step }).map((one) => one * step);
  const [points = 0, ...talks] = grown(
    [
      { minutes: frame.points, wanted: frame.points && frame.pointsWanted, isFirst: true },
      ...inOrder.map((theme, at) => ({
        minutes: boxes[at] ?? step,
        wanted: Math.max(least, wantedBy(theme)),
        isFirst: theme.apart.length > 0,
      })),
    ],
    room - sum(boxes),
    step,
  );
  const used = points - frame.points + sum(talks);
  const pieces = [
    ...piece('opening', frame.opening),
    ...piece('points', points),
    ...inOrder.map((theme, at): Piece => ({ kind: 'theme', theme, minutes: talks[at] ?? step })),
    ...piece('closing', frame.closing),
  ];
  return {
    minutes,
    boxes: timed(
      mergedSpare([...withBreaks(pieces, frame.breaks), ...piece('spare', room - used)]),
    ),
    leftOut: themes
      .filter((theme) => !kept.includes(theme))
      .map((theme) => ({
        theme,
        because: wanting.includes(theme) ? 'no-time' : 'nothing-open',
      })),
  };
};

/** Minutes for each theme, or why it has none: what the room's clock is read against. */
export const minutesByTheme = ({ boxes, leftOut }: Agenda): TimePlan =>
  Object.fromEntries<number | NotPlanned>([
    ...boxes.flatMap(({ theme, minutes }) =>
      theme === undefined ? [] : [[theme.id, minutes] as const],
    ),
    ...leftOut.map(({ theme, because }) => [theme.id, because] as const),
  ]);

/** What is over is one box, last. */
const mergedSpare = (pieces: readonly Piece[]): Piece[] => {
  const spare = sum(pieces.filter(({ kind }) => kind === 'spare').map(({ minutes }) => minutes));
  return [...pieces.filter(({ kind }) => kind !== 'spare'), ...piece('spare', spare)];
};
