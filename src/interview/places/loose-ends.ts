// Owner and date of what was skipped or noted and has none: for all at once, one by one, or left (semantics 6).
import { isEmpty } from '../address.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { bodyFor } from '../body.ts';
import { withNoted } from '../change.ts';
import { looseEnds, looseLists, looseRecord } from '../loose.ts';
import { forward } from '../move.ts';
import { nameOf, recordName } from '../naming.ts';
import { entriesOf, withRecord } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import { isPast } from '../../charter/dates.ts';
import type { AnyRecord, Charter } from '../../charter/schema.ts';
import type { Shape } from '../../yaml/shape.ts';
import { placeMenu } from '../menus.ts';
import type { Interview, LooseEnd, Place } from '../state.ts';
import { taken } from '../typed.ts';

const called = ({ charter, setting }: Interview, item: LooseEnd): string =>
  item.kind === 'question' ? (setting.text.ask(item.id) ?? item.id) : nameOf(charter, item.id);

const coordinator = ({ charter }: Interview): AnyRecord | undefined =>
  entriesOf(charter, 'roles').find((role) => role['kind'] === 'coordinator');

/** The next review, where it is still ahead. */
const nextReview = ({ charter, setting }: Interview): string | undefined => {
  const next = charter.review?.next;
  return next === undefined || isPast(next, setting.today) ? undefined : next;
};

/** A question that is given an owner is parked with it. */
const assigned = (
  charter: Charter,
  item: LooseEnd,
  change: { owner?: string; due?: string },
): Charter => {
  if (item.kind === 'question')
    return withNoted(charter, item.id, (noted) => ({
      ...noted,
      state: noted.state ?? 'parked',
      ...change,
    }));
  const list = looseLists[item.kind];
  const record = entriesOf(charter, list).find((one) => one.id === item.id);
  return record ? withRecord(charter, list, { ...record, ...change }) : charter;
};

export const promptLooseEnds = (
  interview: Interview,
  place: Place & { at: 'loose-ends' },
): Prompt => {
  const { charter, setting } = interview;
  const { words } = setting;
  const items = looseEnds(interview);
  const role = coordinator(interview);
  const name = role && recordName(charter, 'roles', role);
  const byDefault: Option[] =
    name === undefined
      ? []
      : [{ value: 'default', label: words.looseDefault(name, nextReview(interview)) }];
  return {
    key: `loose-ends/${place.theme}`,
    kind: 'choice',
    ask: words.looseAsk(items.length),
    beside: items.map((item) => called(interview, item)),
    options: [
      { value: 'leave', label: words.looseLeave },
      ...byDefault,
      { value: 'each', label: words.looseEach },
    ],
    mayLeave: true,
    menu: placeMenu,
  };
};

export const replyLooseEnds = (
  interview: Interview,
  at: { place: Place & { at: 'loose-ends' }; minutes: number },
  reply: Reply,
): Outcome => {
  const choice = reply.do === 'pick' ? reply.value : 'leave';
  const items = looseEnds(interview);
  const owner = coordinator(interview)?.id;
  const due = nextReview(interview);
  const change = {
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
  };
  const next: Interview = {
    ...interview,
    loose: [],
    oneByOne: { theme: at.place.theme, items: choice === 'each' ? items : [] },
    charter:
      choice === 'default'
        ? items.reduce((one, item) => assigned(one, item, change), interview.charter)
        : interview.charter,
  };
  return { interview: forward(next, at.minutes) };
};

type Cell = Place & { at: 'loose-end' };
const fieldPath = (place: Cell): string =>
  `${place.item.kind === 'question' ? 'states' : looseLists[place.item.kind]}.${place.field}`;
const shapeOf = (field: Cell['field']): Shape =>
  field === 'due' ? { kind: 'date' } : { kind: 'reference', to: ['actors', 'arenas', 'roles'] };

export const promptLooseEnd = (interview: Interview, place: Cell): Prompt => {
  const { setting, charter } = interview;
  const { label } = setting.labels.field(fieldPath(place));
  return {
    key: `loose-end/${place.item.id}/${place.field}`,
    ask: place.field === 'owner' ? setting.words.whoTakesIt : setting.words.byWhen,
    label: setting.words.cell(called(interview, place.item), label),
    mayLeave: true,
    menu: placeMenu,
    ...bodyFor({
      setting,
      charter,
      path: fieldPath(place),
      shape: shapeOf(place.field),
      value: looseRecord(interview, place.item)?.[place.field],
    }),
  };
};

export const replyLooseEnd = (
  interview: Interview,
  at: { place: Cell; minutes: number },
  reply: Reply,
): Outcome => {
  const { charter, setting } = interview;
  const { item, field } = at.place;
  if (reply.do === 'leave') return { interview: forward(interview, at.minutes) };
  const context = { charter, words: setting.words, old: undefined };
  const result = taken(reply, shapeOf(field), context);
  if (!result) return { problem: setting.words.notHere };
  if ('problem' in result) return result;
  const next = isEmpty(result.value)
    ? charter
    : assigned(result.charter, item, { [field]: result.value });
  return { interview: forward({ ...interview, charter: next }, at.minutes) };
};
