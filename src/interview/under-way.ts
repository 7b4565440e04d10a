// A review under way, kept in the charter so that it can go on another day: when it began, who took part, which themes were dealt with.
import type { Charter, RecordOf } from '../charter/schema.ts';
import { currentSession } from './session.ts';
import type { ReviewSetting } from './setting.ts';
import type { Interview, Untold } from './state.ts';

type UnderWay = NonNullable<NonNullable<Charter['review']>['under_way']>;
export type Verdict = NonNullable<UnderWay['themes']>[string];
export type Event = RecordOf<'events'>;

export const verdictIn = (charter: Charter, theme: string): Verdict | undefined => {
  const themes = charter.review?.under_way?.themes ?? {};
  return Object.hasOwn(themes, theme) ? themes[theme] : undefined;
};

/** The page of a review is only asked in one. */
export const reviewOf = ({ setting }: Interview): ReviewSetting => {
  if (setting.review === undefined) throw new Error('a page of the review outside a review');
  return setting.review;
};

export const withUnderWay = (
  interview: Interview,
  change: (now: UnderWay) => UnderWay = (now) => now,
): Charter => {
  const { charter, setting } = interview;
  const { review = {} } = charter;
  const { started = setting.today, participants = [], ...rest } = review.under_way ?? {};
  const here = currentSession(interview)?.participants ?? [];
  const all = [...new Set([...participants, ...here])];
  const now = { started, ...(all.length === 0 ? {} : { participants: all }), ...rest };
  return { ...charter, review: { ...review, under_way: change(now) } };
};

/** Noted and not yet taken up by a review. */
export const unhandled = ({ events = [] }: Charter): Event[] =>
  events.filter(({ handled_in }) => handled_in === undefined);

/** An event of this kind that still says nothing. */
export const silentEvent = (charter: Charter, kind: Untold): Event | undefined =>
  unhandled(charter).find(
    (event) => event.kind === kind && event.about === undefined && event.note === undefined,
  );
