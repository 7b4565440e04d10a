// What has happened since last time: what comparing found is ticked, the group ticks the rest, and each becomes an event (OUT-15).
import { idFor, takenIds } from '../../charter/ids.ts';
import type { Charter } from '../../charter/schema.ts';
import { triggers } from '../../charter/building-blocks.ts';
import { keptText } from '../../yaml/text.ts';
import type { Prompt, Reply } from '../ask.ts';
import { placeMenu } from '../menus.ts';
import { forward } from '../move.ts';
import type { Outcome } from '../outcome.ts';
import type { Happened } from '../setting.ts';
import type { Interview, ReviewPlace } from '../state.ts';
import { reviewOf, silentEvent, unhandled, withUnderWay, type Event } from '../under-way.ts';

const ticked = (interview: Interview): string[] => {
  const kinds = [
    ...reviewOf(interview).happened.map(({ kind }) => kind),
    ...unhandled(interview.charter).map(({ kind }) => kind),
  ];
  return triggers.filter((kind) => kinds.includes(kind));
};

export const promptHappened = (interview: Interview): Prompt => {
  const { words, happened } = reviewOf(interview);
  const { labels } = interview.setting;
  const about = (kind: string): string =>
    happened
      .filter((one) => one.kind === kind)
      .map(({ text }) => text)
      .join('; ');
  return {
    key: 'happened',
    kind: 'choices',
    ask: words.whatHappened,
    why: words.whatHappenedWhy,
    options: triggers.map((value) => ({
      value,
      label: labels.choice('events.kind', value),
      ...(about(value) === '' ? {} : { about: about(value) }),
    })),
    current: ticked(interview),
    mayLeave: true,
    menu: placeMenu,
  };
};

/** One event for each thing found of the kind; one without more where nothing was. */
const eventsOf = (interview: Interview, kind: Happened['kind']): Omit<Event, 'id' | 'date'>[] => {
  const found = reviewOf(interview).happened.filter((one) => one.kind === kind);
  if (found.length === 0) return [{ kind }];
  return found.map(({ about, text }) => ({
    kind,
    ...(about === undefined ? { note: text } : { about }),
  }));
};

const isThere = (events: readonly Event[], event: Omit<Event, 'id' | 'date'>): boolean =>
  events.some(({ kind, about }) => kind === event.kind && (event.about ?? about) === about);

const withEvents = (interview: Interview, kinds: readonly string[]): Charter => {
  const charter = withUnderWay(interview);
  const today = interview.setting.today;
  // What was noted in this review and is ticked no more was a slip.
  const kept = (charter.events ?? []).filter(
    (event) =>
      event.handled_in !== undefined ||
      event.date !== today ||
      event.kind === undefined ||
      kinds.includes(event.kind),
  );
  const wanted = triggers
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => eventsOf(interview, kind));
  return wanted.reduce<Charter>(
    (one, event) => {
      const there = one.events ?? [];
      if (
        isThere(
          there.filter(({ handled_in }) => handled_in === undefined),
          event,
        )
      )
        return one;
      const id = idFor(event.kind ?? 'event', takenIds(one));
      return { ...one, events: [...there, { id, date: today, ...event }] };
    },
    withList(charter, kept),
  );
};

const withList = (charter: Charter, events: Event[]): Charter => {
  const { events: _, ...rest } = charter;
  return events.length === 0 ? rest : { ...charter, events };
};

export const replyHappened = (interview: Interview, minutes: number, reply: Reply): Outcome => {
  const kinds = reply.do === 'pick-many' ? reply.values : ticked(interview);
  return { interview: forward({ ...interview, charter: withEvents(interview, kinds) }, minutes) };
};

type What = ReviewPlace & { at: 'happened-what' };

export const promptWhat = (interview: Interview, place: What): Prompt => {
  const { words } = reviewOf(interview);
  return {
    key: `happened-what/${place.kind}`,
    kind: 'text',
    ask: words.whatWasIt(interview.setting.labels.choice('events.kind', place.kind)),
    why: words.whatWasItWhy,
    mayLeave: true,
    menu: placeMenu,
  };
};

export const replyWhat = (
  interview: Interview,
  { place, minutes }: { place: What; minutes: number },
  reply: Reply,
): Outcome => {
  if (reply.do !== 'text') return { interview: forward(interview, minutes) };
  const { charter } = interview;
  const silent = silentEvent(charter, place.kind);
  const note = keptText(reply.value);
  const events = (charter.events ?? []).map((one) => (one === silent ? { ...one, note } : one));
  return { interview: forward({ ...interview, charter: { ...charter, events } }, minutes) };
};
