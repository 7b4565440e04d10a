// A changed charter → the sitting with it, and with what the change opens or re-opens marked and told.
import type { Charter } from '../charter/schema.ts';
import { jointQuestions, themesOf } from './order.ts';
import { reopened } from './premises.ts';
import type { Interview } from './state.ts';

const askedOf = ({ setting }: Interview, charter: Charter): string[] =>
  themesOf(setting).flatMap((theme) =>
    jointQuestions(setting, charter, theme).map((question) => question.id),
  );

/** Opened questions the order alone would not lead to: the group has gone back or jumped, or has passed them. */
const passedBy = (interview: Interview, asked: string[], opened: string[]): string[] => {
  const { place, ahead } = interview;
  if (ahead.length > 0) return opened;
  const here = place.at === 'part' ? asked.indexOf(place.question) : -1;
  return opened.filter((id) => asked.indexOf(id) < here);
};

export const changed = (interview: Interview, charter: Charter): Interview => {
  const { setting, place } = interview;
  const before = askedOf(interview, interview.charter);
  const asked = askedOf(interview, charter);
  const again = reopened(interview, { charter, asked });
  const opened = asked.filter((id) => !before.includes(id) || again.ids.includes(id));
  const isAgain = (key: string): boolean => again.ids.some((id) => `${key}/`.startsWith(`${id}/`));
  const own = place.at === 'part' ? place.question : undefined;
  const told = again.ids.map((id) => setting.text.ask(id) ?? id);
  return {
    ...interview,
    charter: again.charter,
    seen: interview.seen.filter((key) => !isAgain(key)),
    skipped: interview.skipped.filter((id) => id !== own && !again.ids.includes(id)),
    fresh: [...new Set([...interview.fresh, ...passedBy(interview, asked, opened)])],
    notices: [...interview.notices, ...(told.length === 0 ? [] : setting.words.askedAgain(told))],
  };
};
