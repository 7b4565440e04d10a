// A charter begun earlier → the sitting told what was done when, and the question that was broken off opened again.
import type { RecordOf } from '../charter/schema.ts';
import { jointQuestions, themesOf } from './order.ts';
import { isFilled, partsOf } from './parts.ts';
import type { Interview } from './state.ts';
import { stateOf } from './states.ts';

type Session = RecordOf<'sessions'>;

export interface Counts {
  open: number;
  answered: number;
  notRelevant: number;
  parked: number;
  disputed: number;
  all: number;
}

/** How many of the joint questions stand where, over the themes asked. */
export const countsOf = ({ setting, charter }: Interview): Counts => {
  const states = themesOf(setting).flatMap((theme) =>
    jointQuestions(setting, charter, theme).map((question) => stateOf(question, charter)),
  );
  const count = (state: string): number => states.filter((one) => one === state).length;
  return {
    open: count('open'),
    answered: count('answered'),
    notRelevant: count('not-relevant'),
    parked: count('parked'),
    disputed: count('disputed'),
    all: states.length,
  };
};

/** The question after the last one settled, when it was begun and has empty cells left. */
const brokenOff = (interview: Interview, last: Session | undefined): string | undefined => {
  const { setting, charter } = interview;
  const settled = last?.settled?.at(-1);
  const asked = themesOf(setting).flatMap((theme) => jointQuestions(setting, charter, theme));
  const at = asked.findIndex((question) => question.id === settled);
  const next = asked[at + 1];
  const known = new Set((charter.sessions ?? []).flatMap((session) => session.settled ?? []));
  if (!next || known.has(next.id) || stateOf(next, charter) !== 'answered') return undefined;
  const parts = partsOf(next, charter);
  const begun = parts.some((part) => isFilled(charter, next, part));
  return begun && parts.some((part) => !isFilled(charter, next, part)) ? next.id : undefined;
};

export const resumeAt = (interview: Interview): Interview => {
  const counts = countsOf(interview);
  if (counts.answered + counts.notRelevant + counts.parked + counts.disputed === 0)
    return interview;
  const { setting, charter } = interview;
  const last = charter.sessions?.at(-1);
  const id = brokenOff(interview, last);
  const themes = (last?.themes ?? []).map((theme) => setting.text.theme(theme).title);
  return {
    ...interview,
    begun: id === undefined ? [] : [id],
    notices: [
      setting.words.resumed(counts.all - counts.open, counts.all),
      ...(last?.date === undefined ? [] : [setting.words.lastSitting(last.date, themes)]),
    ],
  };
};
