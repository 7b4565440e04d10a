// From one place to another: forward, back, jump, and what is marked on the way.
import { reopened, withSettledState } from './change.ts';
import { partsOf } from './parts.ts';
import { placesOf, questionById, wants } from './order.ts';
import { withSettled } from './session.ts';
import { stateOf } from './states.ts';
import { placeKey, type Interview, type Place } from './state.ts';

const indexOf = (places: Place[], place: Place): number =>
  places.findIndex((one) => placeKey(one) === placeKey(place));

const questionOf = (place: Place): string | undefined =>
  place.at === 'part' ? place.question : undefined;

export const themeOf = (interview: Interview, place: Place): string | undefined => {
  if (place.at === 'part') return questionById(interview.setting, place.question)?.theme;
  if (place.at === 'here') return 'actors';
  return place.at === 'end' ? undefined : place.theme;
};

const once = (list: string[], item: string): string[] =>
  list.includes(item) ? list : [...list, item];

/** Moves to a place: the question is begun, a new theme starts its clock and is announced. */
export const goTo = (interview: Interview, place: Place, minutes: number): Interview => {
  const theme = themeOf(interview, place);
  const isNew = theme !== undefined && theme !== interview.theme.id;
  const id = questionOf(place);
  return {
    ...interview,
    place,
    begun: id === undefined ? interview.begun : once(interview.begun, id),
    theme: isNew ? { id: theme, since: minutes } : interview.theme,
    notices: isNew ? [...interview.notices, ...opening(interview, theme)] : interview.notices,
  };
};

const opening = ({ setting }: Interview, theme: string): string[] => {
  const intro = setting.text.theme(theme).intro;
  return [setting.words.themeOpens(setting.text.theme(theme).title), ...(intro ? [intro] : [])];
};

/** The question was left by going forward: it counts as looked at today, unless it was skipped. */
const settle = (interview: Interview, to: Place, minutes: number): Interview => {
  const id = questionOf(interview.place);
  const question = id === undefined ? undefined : questionById(interview.setting, id);
  if (!question || questionOf(to) === id || interview.skipped.includes(question.id))
    return interview;
  const opened = interview.opened.filter((one) => one !== id);
  if (stateOf(question, interview.charter) === 'open') return { ...interview, opened };
  const settled = { ...interview, opened, charter: withSettled(interview, question.id, minutes) };
  return { ...settled, charter: withSettledState(settled.charter, question) };
};

const choose = (interview: Interview): { to: Place; ahead: Place[] } => {
  const places = placesOf(interview);
  const here = indexOf(places, interview.place);
  const ahead = interview.ahead.filter((place) => indexOf(places, place) >= 0);
  const top = ahead.at(-1);
  const rest = places.slice(here + 1);
  const own = rest.find(
    (place) => questionOf(place) === questionOf(interview.place) && wants(interview, place),
  );
  const inQuestion = questionOf(interview.place) === undefined ? undefined : own;
  if (top) {
    const isNext = indexOf(places, top) > here;
    const isBefore = inQuestion !== undefined && indexOf(places, inQuestion) < indexOf(places, top);
    if (!inQuestion || (isNext && !isBefore)) return { to: top, ahead: ahead.slice(0, -1) };
  }
  const to = inQuestion ?? rest.find((place) => wants(interview, place)) ?? { at: 'end' };
  return { to, ahead };
};

/** Passed this place: on to the next that wants asking, or to where a jump came from. */
export const forward = (interview: Interview, minutes: number): Interview => {
  const { side: _, ...rest } = interview;
  const passed: Interview = {
    ...rest,
    seen: once(interview.seen, placeKey(interview.place)),
    trail: [...interview.trail, interview.place],
  };
  const { to, ahead } = choose(passed);
  return goTo({ ...settle(passed, to, minutes), ahead }, to, minutes);
};

/** One step back; answers stay as they are. */
export const back = (interview: Interview, minutes: number): Interview => {
  const places = placesOf(interview);
  const trail = [...interview.trail];
  let to = trail.pop();
  while (to && indexOf(places, to) < 0) to = trail.pop();
  if (!to) return { ...interview, notices: [interview.setting.words.nothingBefore] };
  return goTo({ ...interview, trail, ahead: [...interview.ahead, interview.place] }, to, minutes);
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
    skipped: interview.skipped.filter((one) => one !== id),
    opened: once(interview.opened, id),
    trail: [...interview.trail, interview.place],
    ahead: [...interview.ahead, interview.place],
  };
  return goTo(opened, { at: 'part', question: id, part: first.key }, minutes);
};

/** Leaves the whole question open and goes on. */
export const skip = (interview: Interview, minutes: number): Interview => {
  const id = questionOf(interview.place);
  if (id === undefined) return forward(interview, minutes);
  const { charter } = interview;
  const question = questionById(interview.setting, id);
  const isOpen = question !== undefined && stateOf(question, charter) === 'open';
  const item = { kind: 'question', id } as const;
  const skipped: Interview = {
    ...interview,
    skipped: once(interview.skipped, id),
    opened: interview.opened.filter((one) => one !== id),
    loose: isOpen ? [...interview.loose.filter((one) => one.id !== id), item] : interview.loose,
  };
  return forward(skipped, minutes);
};

/** A changed charter, with what the change re-opened said and marked. */
export const changed = (interview: Interview, charter: Interview['charter']): Interview => {
  const { setting } = interview;
  const again = reopened(setting, interview.charter, charter);
  const notice = again.ids.map((id) => setting.text.ask(id) ?? id);
  const isAgain = (key: string): boolean =>
    again.ids.some((id) => key === id || key.startsWith(`${id}/`));
  return {
    ...interview,
    seen: interview.seen.filter((key) => !isAgain(key)),
    charter: again.charter,
    notices:
      notice.length === 0
        ? interview.notices
        : [...interview.notices, ...setting.words.askedAgain(notice)],
  };
};
