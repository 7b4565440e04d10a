// A review begun, or begun on another day → the sitting with what it still has to ask.
import { jointQuestions, reviewedThemes, themesOf, isAboutReview } from './order.ts';
import type { Interview } from './state.ts';
import { reviewOf, verdictIn } from './under-way.ts';

/** Looked at since the review began. */
const settledIn = ({ charter }: Interview): string[] => {
  const started = charter.review?.under_way?.started;
  return (charter.sessions ?? [])
    .filter(({ date = '' }) => started !== undefined && date >= started)
    .flatMap(({ settled }) => settled ?? []);
};

/** The questions about the review itself are always asked; those of a theme that is changing, where they were broken off. */
export const resumeReview = (interview: Interview): Interview => {
  const { setting, charter } = interview;
  const settled = settledIn(interview);
  const opened = themesOf(setting)
    .filter(({ questions }) => questions.some(isAboutReview))
    .flatMap((theme) => jointQuestions(setting, charter, theme))
    .map(({ id }) => id)
    .filter((id) => !settled.includes(id));
  const themes = reviewedThemes(setting, charter);
  const dealtWith = themes.filter(({ id }) => verdictIn(charter, id) !== undefined);
  const isResumed = charter.review?.under_way !== undefined;
  return {
    ...interview,
    opened,
    ...(isResumed
      ? {
          seen: ['happened'],
          notices: [reviewOf(interview).words.resumed(dealtWith.length, themes.length)],
        }
      : {}),
  };
};
