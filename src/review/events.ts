// The charter at the last review and now → what has happened since of the kinds that call for a review (OUT-15).
import { isPresent } from '../charter/present.ts';
import type { Charter, RecordOf } from '../charter/schema.ts';

export type Trigger = NonNullable<RecordOf<'events'>['kind']>;

export interface Event {
  kind: Trigger;
  /** The record it is about. */
  about?: string;
  /** A value of `collaboration.form` when the form changed. */
  form?: string;
}

type Known = { id?: string };

const added = <R extends Known>(before: readonly R[] = [], now: readonly R[] = []): R[] => {
  const ids = new Set(before.map(({ id }) => id));
  return now.filter(({ id }) => id !== undefined && !ids.has(id));
};

const about = (kind: Trigger, { id }: Known): Event => ({
  kind,
  ...(id === undefined ? {} : { about: id }),
});

const actorEvents = (before: Charter, now: Charter): Event[] => {
  const wereHere = (before.actors ?? []).filter(isPresent);
  const areHere = (now.actors ?? []).filter(isPresent);
  return [
    ...added(before.actors, areHere).map((actor) => about('new-actor', actor)),
    ...added(areHere, wereHere).map((actor) => about('actor-left', actor)),
  ];
};

/** What a representative may settle, or who gives the mandate. */
const mandateOf = (anchoring: RecordOf<'anchoring'>): string =>
  JSON.stringify([anchoring.mandate ?? null, anchoring.level ?? null, anchoring.state ?? null]);

const mandateEvents = (before: Charter, now: Charter): Event[] =>
  (now.anchoring ?? [])
    .filter((one) => {
      const old = before.anchoring?.find(({ id }) => id === one.id);
      return old !== undefined && mandateOf(old) !== mandateOf(one);
    })
    .map((one) => about('new-mandate', one));

/** Only of what there was something to compare with; what is logged already is left out by the caller. */
export const happenedSince = (before: Charter, now: Charter): Event[] => {
  const [was, is] = [before.collaboration?.form, now.collaboration?.form];
  const hadMoney = before.funding?.joint_money?.exists === true;
  const hasMoney = now.funding?.joint_money?.exists === true;
  return [
    ...actorEvents(before, now),
    ...added(before.needs, now.needs).map((need) => about('new-need', need)),
    ...(was !== undefined && is !== undefined && was !== is
      ? [{ kind: 'changed-form' as const, form: is }]
      : []),
    ...(hasMoney && !hadMoney ? [{ kind: 'joint-money' as const }] : []),
    ...mandateEvents(before, now),
  ];
};

/** A removed record has no name any more to point at. */
export const unlogged = (events: readonly Event[], charter: Charter, since: string): Event[] =>
  events.filter(
    (event) =>
      !(charter.events ?? []).some(
        ({ kind, about: other, date = '' }) =>
          kind === event.kind && (event.about ?? other) === other && date >= since,
      ),
  );
