// Where the sitting stands → the prompt to show.
import type { Header, Prompt } from './ask.ts';
import { themeOf } from './move.ts';
import { jointQuestions, namesActors, questionById, reviewedThemes, themesOf } from './order.ts';
import { partsOf } from './parts.ts';
import { promptDue } from './places/due.ts';
import { promptAlone } from './places/alone.ts';
import { promptEnd } from './places/end.ts';
import { promptHappened, promptWhat } from './places/happened.ts';
import { promptHere } from './places/here.ts';
import { promptLooseEnd, promptLooseEnds } from './places/loose-ends.ts';
import { promptReviewEnd } from './places/review-end.ts';
import { promptSummary } from './places/summary.ts';
import { promptVerdict, promptWhich } from './places/verdict.ts';
import { promptOfPart } from './prompt-of-part.ts';
import { promptDispute } from './side/dispute.ts';
import { promptEdit } from './side/edit.ts';
import { promptEditLine } from './side/edit-line.ts';
import { promptNotRelevant } from './side/not-relevant.ts';
import { promptNote } from './side/note.ts';
import { promptOverview } from './side/overview.ts';
import { promptRemove } from './side/remove.ts';
import { promptTake } from './side/take.ts';
import { timeOf, wholeTime } from './room-time.ts';
import type { Interview } from './state.ts';

/** The prompt of the place or of what the menu opened, without header and notices. */
export const rawPrompt = (interview: Interview): Prompt => {
  const { setting, charter, place, side } = interview;
  if (side) return promptOfSide(interview, side);
  switch (place.at) {
    case 'here':
      return promptHere(interview);
    case 'alone':
      return promptAlone(interview);
    case 'loose-ends':
      return promptLooseEnds(interview, place);
    case 'loose-end':
      return promptLooseEnd(interview, place);
    case 'summary':
      return promptSummary(interview, place);
    case 'due':
      return promptDue(interview);
    case 'happened':
      return promptHappened(interview);
    case 'happened-what':
      return promptWhat(interview, place);
    case 'verdict':
      return promptVerdict(interview, place);
    case 'which':
      return promptWhich(interview, place);
    case 'end':
      return setting.review === undefined ? promptEnd(interview) : promptReviewEnd(interview);
    case 'part': {
      const at = partAt(interview, place);
      return at ? promptOfPart({ setting, charter, ...at }) : promptEnd(interview);
    }
    default:
      return place satisfies never;
  }
};

const promptOfSide = (interview: Interview, side: NonNullable<Interview['side']>): Prompt => {
  switch (side.at) {
    case 'not-relevant':
      return promptNotRelevant(interview, side);
    case 'note':
      return promptNote(interview, side);
    case 'overview':
      return promptOverview(interview);
    case 'dispute':
      return promptDispute(interview, side);
    case 'edit':
      return promptEdit(interview, side);
    case 'edit-line':
      return promptEditLine(interview, side);
    case 'remove':
      return promptRemove(interview, side);
    case 'take':
      return promptTake(interview, side);
    default:
      return side satisfies never;
  }
};

export const partAt = (interview: Interview, place: { question: string; part: string }) => {
  const question = questionById(interview.setting, place.question);
  const part =
    question && partsOf(question, interview.charter).find((one) => one.key === place.part);
  return question && part ? { question, part } : undefined;
};

const themeCount = (
  { setting, charter }: Interview,
  id: string,
): Pick<Header, 'number' | 'of' | 'counts'> => {
  const themes = reviewedThemes(setting, charter);
  return {
    number: themes.findIndex((theme) => theme.id === id) + 1,
    of: themes.length,
    counts: 'themes',
  };
};

const headerOf = (interview: Interview, minutes: number): Pick<Prompt, 'header'> => {
  const { setting, charter, place } = interview;
  const id = themeOf(interview, place);
  const theme = themesOf(setting).find((one) => one.id === id);
  if (!theme) return {};
  const questions = jointQuestions(setting, charter, theme);
  const index = questions.findIndex((one) =>
    place.at === 'part'
      ? one.id === place.question
      : (place.at === 'here' || place.at === 'alone') && namesActors(one),
  );
  const inReview = place.at === 'verdict' || place.at === 'which';
  return {
    header: {
      theme: setting.text.theme(theme.id).title,
      ...(inReview
        ? themeCount(interview, theme.id)
        : { number: index < 0 ? questions.length : index + 1, of: questions.length }),
      ...timeOf(interview, theme, minutes),
    },
  };
};

/** What to ask now. `minutes` is how long the program has run. */
export const promptNow = (interview: Interview, minutes: number): Prompt => {
  const prompt = rawPrompt(interview);
  const draft = interview.drafts[prompt.key];
  return {
    ...headerOf(interview, minutes),
    ...(interview.notices.length === 0 ? {} : { notices: interview.notices }),
    ...prompt,
    ...wholeTime(interview, prompt, minutes),
    ...(draft === undefined ? {} : { draft }),
  };
};
