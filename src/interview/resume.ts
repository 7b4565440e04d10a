// A charter begun earlier → the sitting told what was done when, and the question that was broken off opened again.
import { jointQuestions, themesOf } from './order.ts';
import { isFilled, partsOf } from './parts.ts';
import type { Interview } from './state.ts';
import { stateOf } from './states.ts';

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

/** The first question after the last one settled that was begun, never settled, and has empty cells left. */
const brokenOff = ({ setting, charter }: Interview): string | undefined => {
  const settled = (charter.sessions ?? []).flatMap((session) => session.settled ?? []);
  const asked = themesOf(setting).flatMap((theme) => jointQuestions(setting, charter, theme));
  const last = asked.findIndex((question) => question.id === settled.at(-1));
  const later = settled.length === 0 ? asked.slice(0, 1) : asked.slice(last + 1);
  const next = later.find((question) => {
    if (settled.includes(question.id) || stateOf(question, charter) !== 'answered') return false;
    const filled = partsOf(question, charter).map((part) => isFilled(charter, question, part));
    return filled.includes(true) && filled.includes(false);
  });
  return next?.id;
};

export const resumeAt = (interview: Interview): Interview => {
  const counts = countsOf(interview);
  if (counts.answered + counts.notRelevant + counts.parked + counts.disputed === 0)
    return interview;
  const { setting, charter } = interview;
  const last = charter.sessions?.at(-1);
  const id = brokenOff(interview);
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
