// From one place to another: forward, back, jump, and what is marked on the way.
import { saidAlone } from './alone.ts';
import { withChecked, withSettledState } from './change.ts';
import { partsOf } from './parts.ts';
import { among, nextPlace, questionOf } from './next-place.ts';
import { placesOf, questionById, themeOfHere } from './order.ts';
import { withSettled } from './session.ts';
import { stateOf } from './states.ts';
import { placeKey, type Interview, type LooseEnd, type Place } from './state.ts';

export const themeOf = (interview: Interview, place: Place): string | undefined => {
  if (place.at === 'part') return questionById(interview.setting, place.question)?.theme;
  // Gone to from elsewhere, it is no part of the theme it is first asked in.
  if (place.at === 'alone' && isAside(interview)) return undefined;
  if (place.at === 'here' || place.at === 'alone')
    return interview.setting.review === undefined ? themeOfHere(interview.setting) : undefined;
  return 'theme' in place && place.theme !== '' ? place.theme : undefined;
};

const isAside = ({ ahead, trail }: Interview): boolean =>
  ahead.length > 0 || trail.at(-1)?.at === 'end';

const once = (list: string[], item: string): string[] =>
  list.includes(item) ? list : [...list, item];
const without = (list: string[], item: string | undefined): string[] =>
  list.filter((one) => one !== item);

/** Minutes spent in the theme so far. */
export const minutesIn = ({ theme, spent }: Interview, id: string, minutes: number): number =>
  (spent[id] ?? 0) + (theme.id === id ? Math.max(0, minutes - theme.since) : 0);

/** Moves to a place: the question is begun, the clock of its theme runs, and a new theme is announced. */
export const goTo = (interview: Interview, place: Place, minutes: number): Interview => {
  const { theme: left, spent, notices } = interview;
  const id = questionOf(place);
  const there: Interview = {
    ...interview,
    place,
    begun: id === undefined ? interview.begun : once(interview.begun, id),
  };
  const theme = themeOf(interview, place) ?? '';
  if (theme === left.id) return there;
  const isNew = theme !== '' && !Object.hasOwn(spent, theme);
  return {
    ...there,
    theme: { id: theme, since: minutes },
    spent: { ...spent, [left.id]: minutesIn(interview, left.id, minutes) },
    notices: isNew ? [...notices, ...opening(interview, theme)] : notices,
  };
};

const opening = (interview: Interview, theme: string): string[] => {
  const { text, words } = interview.setting;
  const { title, intro } = text.theme(theme);
  return [words.themeOpens(title), ...(intro ? [intro] : []), ...saidAlone(interview, theme)];
};

/** The question was left by going forward: it counts as looked at today, unless it was skipped or is still open. */
const settle = (interview: Interview, to: Place, minutes: number): Interview => {
  const id = questionOf(interview.place);
  const question = id === undefined ? undefined : questionById(interview.setting, id);
  if (!question || questionOf(to) === id) return interview;
  const left = { ...interview, opened: without(interview.opened, id) };
  if (interview.skipped.includes(question.id)) return left;
  const charter = withSettledState(interview.charter, question);
  if (stateOf(question, charter) === 'open') return { ...left, charter };
  return { ...left, charter: withSettled({ ...left, charter }, question.id, minutes) };
};

/** Passed this place: on to the next that wants asking, or to where a jump came from. */
export const forward = (interview: Interview, minutes: number): Interview => {
  const { side: _, ...rest } = interview;
  const passed: Interview = {
    ...rest,
    seen: once(interview.seen, placeKey(interview.place)),
    trail: [...interview.trail, interview.place],
  };
  const { to, ahead } = nextPlace(passed);
  return goTo({ ...settle(passed, to, minutes), ahead }, to, minutes);
};

/** The end is no place to come back to: what leads there is gone through again. */
const aheadOf = ({ ahead, place }: Interview): Place[] =>
  place.at === 'end' ? ahead : [...ahead, place];

/** One step back; answers stay as they are. */
export const back = (interview: Interview, minutes: number): Interview => {
  const last = interview.trail.findLastIndex(among(interview, placesOf(interview)));
  const to = interview.trail[last];
  if (!to) return { ...interview, notices: [interview.setting.words.nothingBefore] };
  const trail = interview.trail.slice(0, last);
  return goTo({ ...interview, trail, ahead: aheadOf(interview) }, to, minutes);
};

/** To a question, with all its prompts, whatever is answered; afterwards back to where the jump came from. */
export const jump = (interview: Interview, id: string, minutes: number): Interview => {
  const { setting, charter } = interview;
  const question = questionById(setting, id);
  const parts = question ? partsOf(question, charter) : [];
  const first = parts[0];
  const { side: _, ...rest } = interview;
  if (!question || !first)
    return { ...rest, notices: [setting.words.nothingToAsk(setting.text.ask(id) ?? id)] };
  const keys = parts.map((part) => part.key);
  const opened: Interview = {
    ...rest,
    seen: interview.seen.filter((key) => !keys.includes(key)),
    skipped: without(interview.skipped, id),
    opened: once(interview.opened, id),
    trail: [...interview.trail, interview.place],
    ahead: aheadOf(interview),
  };
  return goTo(opened, { at: 'part', question: id, part: first.key }, minutes);
};

/** To what each answers alone, and afterwards back to where the group came from. */
export const toAlone = (interview: Interview, minutes: number): Interview => {
  const { side: _, ...rest } = interview;
  const left: Interview = {
    ...rest,
    seen: without(interview.seen, 'alone'),
    trail: [...interview.trail, interview.place],
    ahead: aheadOf(interview),
  };
  return goTo(left, { at: 'alone' }, minutes);
};

const withLoose = (interview: Interview, item: LooseEnd): Interview => ({
  ...interview,
  loose: [...interview.loose.filter((one) => one.id !== item.id), item],
});

/** Leaves the whole question as it is and goes on. */
export const skip = (interview: Interview, minutes: number): Interview => {
  const id = questionOf(interview.place);
  if (id === undefined) return forward(interview, minutes);
  const skipped = { ...interview, skipped: once(interview.skipped, id) };
  return forward(withLoose(skipped, { kind: 'question', id }), minutes);
};

/** The question was dealt with as a whole: looked at, and its remaining prompts passed. */
export const leaveQuestion = (interview: Interview, id: string, minutes: number): Interview => {
  const checked = { ...interview, charter: withChecked(interview.charter, id) };
  const charter = withSettled(checked, id, minutes);
  return forward({ ...checked, charter, skipped: once(interview.skipped, id) }, minutes);
};
