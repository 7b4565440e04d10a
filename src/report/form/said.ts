// Form-fit → its sentences under their headings, the same for every format that is read by people.
import type { Answered } from '../../fit/answers.ts';
import type { Ranked, Reason } from '../../fit/candidates.ts';
import type { FormFit } from '../../fit/fit.ts';
import type { Place } from '../../fit/known.ts';
import type { Dial } from '../../fit/profile.ts';
import type { SeenThere, Signal } from '../../fit/signal.ts';
import type { Criterion } from '../../words/fit-words.ts';
import type { FormOptions } from '../form.ts';

export interface Point {
  text: string;
  /** Below it, a line each. */
  under?: readonly string[];
}
export interface Part {
  title: string;
  /** Sentences first, then points, then parts of its own. */
  lines: readonly string[];
  points: readonly Point[];
  parts: readonly Part[];
}

const part = (title: string, of: Partial<Omit<Part, 'title'>>): Part => ({
  title,
  lines: of.lines ?? [],
  points: of.points ?? [],
  parts: of.parts ?? [],
});

const sources = (text: string, ids: readonly string[], own?: string): string =>
  `${text} (${[...(own === undefined ? [] : [own])].map((id) => `${id}: `).join('')}${ids.join(', ')})`;

const named = ({ words }: FormOptions, criteria: readonly Criterion[]): string[] =>
  criteria.map((criterion) => `${words.criteria[criterion]} (${criterion})`);

const placeText = ({ path, id }: Place, { placeName }: FormOptions): string =>
  id === undefined ? placeName(path) : `${placeName(path)} (${id})`;

const answeredPoint = (one: Answered, options: FormOptions): Point => {
  const { words } = options;
  const { criterion, answer, by, from, answeredBefore } = one;
  const places = [...new Set(from.map((place) => placeText(place, options)))];
  return {
    text: `${words.criteria[criterion]} (${criterion}): ${words.answers[answer]}`,
    under: [
      ...(by === 'charter' ? [words.from(places)] : []),
      ...(answeredBefore === undefined
        ? []
        : [words.answeredBefore(words.answers[answeredBefore])]),
    ],
  };
};

const reasonPoint = ({ key, criterion, partly, trace }: Reason, { words }: FormOptions): Point => ({
  text: sources(partly ? words.partly(words.grounds[key]) : words.grounds[key], trace, criterion),
});

const candidatePart = (one: Ranked, number: number, options: FormOptions): Part => {
  const { words } = options;
  const standing = one.byPurpose
    ? [words.byPurpose]
    : one.level
      ? [words.level]
      : one.below.length > 0
        ? [words.below(named(options, one.below))]
        : [];
  const reasons = (title: string, of: readonly Reason[]): Part[] =>
    of.length === 0 ? [] : [part(title, { points: of.map((each) => reasonPoint(each, options)) })];
  const isSilent = one.supporting.length + one.contrary.length === 0;
  return part(`${number}. ${words.candidates[one.candidate]}`, {
    lines: [...standing, ...(isSilent ? [words.nothingSaid] : [])],
    parts: [...reasons(words.supporting, one.supporting), ...reasons(words.contrary, one.contrary)],
  });
};

/** Six forms of which nothing is known are not numbered: it would look like an order. */
const orderPart = ({ order, gate, notes }: FormFit, options: FormOptions): Part => {
  const { words } = options;
  const nothing = notes.find(({ key }) => key === 'nothingKnown');
  if (nothing) {
    const lines = [sources(words.notes.nothingKnown, nothing.trace)];
    return part(words.titles.order, { lines });
  }
  return part(words.titles.order, {
    lines: [...(gate?.key === 'line' ? [words.ifTogether] : []), words.howOrdered],
    parts: order.map((one, index) => candidatePart(one, index + 1, options)),
  });
};

const combinationParts = ({ combination }: FormFit, options: FormOptions): Part[] => {
  const { words } = options;
  if (combination === undefined) return [];
  const { parts, because, trace } = combination;
  return [
    part(words.titles.combination, {
      lines: [
        ...because.map(({ one, other }) => words.pulls(named(options, one), named(options, other))),
        sources(words.shareTheWork, trace),
      ],
      points: parts.map(({ candidate, does }) => ({
        text: words.part(words.candidates[candidate], does),
      })),
    }),
  ];
};

const dialPoint = (dial: Dial, { words }: FormOptions): Point => {
  const { at, seen, question } = dial;
  const said =
    at === undefined || seen === undefined
      ? words.dialNotSaid(question)
      : `${words.dialAt(at)} – ${words.dialSeen[seen]}`;
  return { text: `${words.dials[dial.dial]}: ${said}` };
};

/** At most so many are named; a signal is not a list. */
const mostSeen = 5;

const seenLines = (seen: readonly SeenThere[], options: FormOptions): string[] => {
  const { words, placeName } = options;
  const open = seen.filter(({ withheld }) => withheld !== true);
  const places = open.slice(0, mostSeen).map(({ path, label, id }) => {
    const name = label ?? id;
    return name === undefined ? placeName(path) : words.quoted(name);
  });
  const more = open.length > mostSeen ? ['…'] : [];
  const hidden = seen.length - open.length;
  const withheld = hidden === 0 ? [] : [words.withheld(hidden)];
  return [words.seen([...places, ...more, ...withheld])];
};

const signalPoint = ({ id, seen, trace }: Signal, options: FormOptions): Point => ({
  text: sources(options.words.signals[id], trace, id),
  under: seenLines(seen, options),
});

const movedParts = ({ moved }: FormFit, options: FormOptions): Part[] => {
  const { words, formName } = options;
  if (moved === undefined) return [];
  const { since, answers, first, form } = moved;
  const named = (one: string | undefined): string | undefined =>
    one === undefined ? undefined : formName(one);
  return [
    part(words.titles.moved(since), {
      lines: [
        ...(form === undefined ? [] : [words.movedForm(named(form.from), named(form.to))]),
        ...(first === undefined
          ? []
          : [words.movedFirst(words.candidates[first.from], words.candidates[first.to])]),
        ...(answers.length === 0 ? [words.nothingMoved] : []),
      ],
      points: answers.map(({ criterion, from, to }) => ({
        text: `${words.criteria[criterion]} (${criterion}): ${words.answers[from]} → ${words.answers[to]}`,
      })),
    }),
  ];
};

export const saidOf = (fit: FormFit, options: FormOptions): Part => {
  const { words, formName } = options;
  const known = fit.answers.filter(({ by }) => by !== 'nobody');
  const open = fit.answers.filter(({ by }) => by === 'nobody');
  const listed = (title: string, points: Point[]): Part[] =>
    points.length === 0 ? [] : [part(title, { points })];
  return part(words.title(options.name), {
    lines: [
      fit.form === undefined ? words.noFormYet : words.today(formName(fit.form), fit.reason),
      ...(fit.gate === undefined ? [] : [sources(words.gates[fit.gate.key], fit.gate.trace)]),
    ],
    parts: [
      ...movedParts(fit, options),
      ...combinationParts(fit, options),
      orderPart(fit, options),
      part(words.titles.profile, {
        lines: [sources(words.profileHow, ['PRIN-2'])],
        points: fit.profile.map((dial) => dialPoint(dial, options)),
      }),
      part(words.titles.signals, {
        lines: fit.signals.length === 0 ? [words.noSignals] : [],
        points: fit.signals.map((signal) => signalPoint(signal, options)),
      }),
      ...listed(
        words.titles.known,
        known.map((one) => answeredPoint(one, options)),
      ),
      ...listed(
        words.titles.notKnown,
        open.map(({ criterion }) => ({ text: `${words.criteria[criterion]} (${criterion})` })),
      ),
      ...listed(
        words.titles.notes,
        fit.notes
          .filter(({ key }) => key !== 'nothingKnown')
          .map(({ key, trace }) => ({ text: sources(words.notes[key], trace) })),
      ),
    ],
  });
};
