// The running order of a sitting: every place, theme by theme, and which of them still wants asking.
import { formGroupOf } from '../charter/form-group.ts';
import type { Charter } from '../charter/schema.ts';
import { isAsked } from '../pack/levels.ts';
import type { Question, Theme } from '../pack/pack.ts';
import { writesOf } from '../pack/writes.ts';
import { saysOnly } from './address.ts';
import { stillToAnswer } from './alone.ts';
import { isSeenOtherwise } from './given.ts';
import { looseEnds } from './loose.ts';
import { isFilled, partsOf } from './parts.ts';
import { listShape, matching, nameField, presentActors } from './records.ts';
import { currentSession } from './session.ts';
import type { Setting } from './setting.ts';
import { placeKey, untold, type Interview, type Place } from './state.ts';
import { silentEvent, verdictIn } from './under-way.ts';
import { mustCheckAgain, stateOf } from './states.ts';

export const themesOf = (setting: Setting): Theme[] =>
  setting.pack.themes.filter((theme) => setting.theme === undefined || theme.id === setting.theme);

/** The review asks about itself in full, however far the group goes otherwise. */
const applies = (setting: Setting, charter: Charter) => {
  const formGroup = formGroupOf(charter.collaboration?.form);
  const isReview = setting.review !== undefined;
  return (question: Question): boolean =>
    isAsked(question, {
      level: isReview && isAboutReview(question) ? 'deeper' : setting.level,
      round: isReview ? 2 : 1,
      formGroup,
    }) &&
    (question.when === undefined || setting.holds(question.when, charter));
};

export const isAboutReview = ({ writes }: Question): boolean =>
  writes === 'review' || writes.startsWith('review.');

/** The theme that asks about the review itself comes last, and is gone through every time. */
export const reviewedThemes = (setting: Setting, charter: Charter): Theme[] =>
  themesOf(setting).filter(
    (theme) =>
      !theme.questions.some(isAboutReview) && jointQuestions(setting, charter, theme).length > 0,
  );

/** Questions the room answers together, as things stand. */
export const jointQuestions = (setting: Setting, charter: Charter, theme: Theme): Question[] => {
  const isApplied = applies(setting, charter);
  return theme.questions.filter((question) => question.who === 'joint' && isApplied(question));
};

/** Statements each organisation answers alone: counted apart, never asked here (semantics 10). */
export const separateQuestions = (setting: Setting, charter: Charter, theme: Theme): Question[] => {
  const isApplied = applies(setting, charter);
  return theme.questions.filter((question) => question.who === 'each' && isApplied(question));
};

export const questionById = (setting: Setting, id: string): Question | undefined =>
  setting.pack.themes.flatMap((theme) => theme.questions).find((question) => question.id === id);

/** The question that names the actors; who is here is asked right after it, or first where it is not asked. */
export const namesActors = (question: Question): boolean => question.writes === 'actors';

/** The theme in which it is asked who is here. */
export const themeOfHere = (setting: Setting): string | undefined =>
  themesOf(setting).find((theme) => theme.questions.some(namesActors))?.id;

const gate = ({ oneByOne }: Interview, theme: string): Place[] => {
  const cells = (['owner', 'due'] as const).flatMap((field) =>
    oneByOne.items.map((item): Place => ({ at: 'loose-end', theme, item, field })),
  );
  return [{ at: 'loose-ends', theme }, ...(oneByOne.theme === theme ? cells : [])];
};

/** What each answers alone is asked once it is known who is here. */
const whoIsHere: readonly Place[] = [{ at: 'here' }, { at: 'alone' }];

const placesOfTheme = (interview: Interview, theme: Theme): Place[] => {
  const { setting, charter } = interview;
  const places = jointQuestions(setting, charter, theme).flatMap((question): Place[] => {
    const parts = partsOf(question, charter).map((part): Place => ({
      at: 'part',
      question: question.id,
      part: part.key,
    }));
    const isHereNext = namesActors(question) && setting.review === undefined;
    return isHereNext ? [...parts, ...whoIsHere] : parts;
  });
  const isVerdict =
    setting.review !== undefined && reviewedThemes(setting, charter).includes(theme);
  return [
    ...(isVerdict
      ? ([
          { at: 'verdict', theme: theme.id },
          { at: 'which', theme: theme.id },
        ] as const)
      : []),
    ...places,
    ...gate(interview, theme.id),
    { at: 'summary', theme: theme.id },
  ];
};

/** What comes before the themes. */
const opening = (interview: Interview, isHereAsked: boolean): Place[] => {
  if (interview.setting.review === undefined) return isHereAsked ? [] : [...whoIsHere];
  return [
    { at: 'due' },
    ...whoIsHere,
    { at: 'happened' },
    ...untold.map((kind): Place => ({ at: 'happened-what', kind })),
  ];
};

export const placesOf = (interview: Interview): Place[] => {
  const places = themesOf(interview.setting).flatMap((theme) => placesOfTheme(interview, theme));
  const isHereAsked = places.some((place) => place.at === 'here');
  return [...opening(interview, isHereAsked), ...places, ...gate(interview, ''), { at: 'end' }];
};

/** A list that holds only names, made by pickers before its own question was reached: it is shown all the same. */
const isNamedInPassing = (question: Question, charter: Charter): boolean => {
  const writes = writesOf(question);
  if (writes.kind !== 'records' || writes.rowsFrom !== undefined) return false;
  const named = ['id', nameField(listShape(writes.list)), ...Object.keys(writes.fixed)];
  return (
    matching(charter, writes.list, writes.fixed).every((record) => saysOnly(record, named)) &&
    !(charter.sessions ?? []).some((session) => session.settled?.includes(question.id))
  );
};

/** In a review only what was chosen, or what a change opened: the list, and the cells that are empty or that somebody answered otherwise alone. */
const wantsInReview = (interview: Interview, question: Question, key: string): boolean => {
  const { setting, charter, opened, fresh } = interview;
  if (!opened.includes(question.id) && !fresh.includes(question.id)) return false;
  const parts = partsOf(question, charter);
  const part = parts.find((one) => one.key === key);
  const hasList = parts.some(({ kind }) => kind === 'rows');
  if (part === undefined || !hasList || part.kind === 'rows') return part !== undefined;
  return (
    !isFilled(charter, question, part) || isSeenOtherwise({ setting, charter, question, part })
  );
};

const wantsPart = (interview: Interview, place: Place & { at: 'part' }): boolean => {
  const { setting, charter, skipped, opened, begun } = interview;
  const question = questionById(setting, place.question);
  if (!question || skipped.includes(question.id)) return false;
  if (setting.review !== undefined) return wantsInReview(interview, question, place.part);
  if (opened.includes(question.id)) return true;
  const state = stateOf(question, charter);
  const isPassing = state === 'answered' && isNamedInPassing(question, charter);
  const isAgain = mustCheckAgain(question, charter);
  if (!begun.includes(question.id) && state !== 'open' && !isPassing && !isAgain) return false;
  const part = partsOf(question, charter).find((one) => one.key === place.part);
  if (!part || isAgain) return part !== undefined;
  return !isFilled(charter, question, part) || (isPassing && part.kind === 'rows');
};

/** Whether the place still has something to ask in this sitting. */
export const wants = (interview: Interview, place: Place): boolean => {
  if (place.at === 'loose-ends') return looseEnds(interview).length > 0;
  if (interview.seen.includes(placeKey(place))) return false;
  switch (place.at) {
    case 'part':
      return wantsPart(interview, place);
    case 'here':
      return (
        presentActors(interview.charter).length > 0 &&
        currentSession(interview)?.participants === undefined
      );
    case 'alone':
      return stillToAnswer(interview).length > 0;
    case 'loose-end':
    case 'due':
    case 'happened':
      return true;
    case 'happened-what':
      return silentEvent(interview.charter, place.kind) !== undefined;
    case 'verdict':
      return verdictIn(interview.charter, place.theme) === undefined;
    case 'which':
      return verdictIn(interview.charter, place.theme) === 'changed';
    case 'summary':
      return interview.begun.some(
        (id) => questionById(interview.setting, id)?.theme === place.theme,
      );
    case 'end':
      return true;
    default:
      return place satisfies never;
  }
};
