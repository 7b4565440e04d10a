// Owner and date of what was skipped or noted in a theme: for all at once, one by one, or left (semantics 6).
import { isEmpty } from '../address.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { bodyFor } from '../body.ts';
import { withNoted } from '../change.ts';
import { forward } from '../move.ts';
import { recordName } from '../naming.ts';
import { entriesOf, nameField, listShape, withNew, withRecord } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import type { AnyRecord } from '../../charter/schema.ts';
import type { Interview, LooseEnd, Place } from '../state.ts';
import { taken } from '../typed.ts';

const lists = { 'open-point': 'open_points', action: 'actions' } as const;

const nameOf = (interview: Interview, item: LooseEnd): string => {
  if (item.kind === 'question') return interview.setting.text.ask(item.id) ?? item.id;
  const list = lists[item.kind];
  const record = entriesOf(interview.charter, list).find((one) => one.id === item.id);
  return record ? recordName(interview.charter, list, record) : item.id;
};

const coordinator = (interview: Interview): AnyRecord | undefined =>
  entriesOf(interview.charter, 'roles').find((role) => role['kind'] === 'coordinator');

const assigned = (
  interview: Interview,
  item: LooseEnd,
  change: { owner?: string; due?: string },
): Interview => {
  if (item.kind === 'question') {
    const charter = withNoted(interview.charter, item.id, (noted) => ({
      ...noted,
      state: noted.state ?? 'parked',
      ...change,
    }));
    return { ...interview, charter };
  }
  const list = lists[item.kind];
  const record = entriesOf(interview.charter, list).find((one) => one.id === item.id);
  if (!record) return interview;
  return { ...interview, charter: withRecord(interview.charter, list, { ...record, ...change }) };
};

export const promptLooseEnds = (
  interview: Interview,
  place: Place & { at: 'loose-ends' },
): Prompt => {
  const { words } = interview.setting;
  const role = coordinator(interview);
  const next = interview.charter.review?.next;
  const options: Option[] = [
    { value: 'leave', label: words.looseLeave },
    ...(role
      ? [
          {
            value: 'default',
            label: words.looseDefault(recordName(interview.charter, 'roles', role), next),
          },
        ]
      : []),
    { value: 'each', label: words.looseEach },
  ];
  return {
    key: `loose-ends/${place.theme}`,
    kind: 'choice',
    ask: words.looseAsk(interview.loose.length),
    beside: interview.loose.map((item) => nameOf(interview, item)),
    options,
    mayLeave: true,
    menu: ['back', 'overview', 'save'],
  };
};

export const replyLooseEnds = (interview: Interview, minutes: number, reply: Reply): Outcome => {
  const choice = reply.do === 'pick' ? reply.value : 'leave';
  if (reply.do !== 'pick' && reply.do !== 'leave')
    return { problem: interview.setting.words.notHere };
  const items = interview.loose;
  let next: Interview = { ...interview, loose: [], oneByOne: choice === 'each' ? items : [] };
  const role = coordinator(interview)?.id;
  if (choice === 'default' && role !== undefined) {
    const due = interview.charter.review?.next;
    const change = due === undefined ? { owner: role } : { owner: role, due };
    next = items.reduce((one, item) => assigned(one, item, change), next);
  }
  return { interview: forward(next, minutes) };
};

type Cell = Place & { at: 'loose-end' };
const fieldPath = (place: Cell): string =>
  `${place.item.kind === 'question' ? 'states' : lists[place.item.kind]}.${place.field}`;
const shapeOf = (field: Cell['field']) =>
  field === 'due'
    ? ({ kind: 'date' } as const)
    : ({ kind: 'reference', to: ['actors', 'arenas', 'roles'] } as const);

const valueAt = (interview: Interview, place: Cell): unknown => {
  const { charter } = interview;
  if (place.item.kind === 'question') return charter.states?.[place.item.id]?.[place.field];
  const list = lists[place.item.kind];
  return entriesOf(charter, list).find((one) => one.id === place.item.id)?.[place.field];
};

export const promptLooseEnd = (interview: Interview, place: Cell): Prompt => {
  const { setting, charter } = interview;
  const { label } = setting.labels.field(fieldPath(place));
  return {
    key: `loose-end/${place.item.id}/${place.field}`,
    ask: place.field === 'owner' ? setting.words.whoTakesIt : setting.words.byWhen,
    label: setting.words.cell(nameOf(interview, place.item), label),
    mayLeave: true,
    menu: ['back', 'overview', 'save'],
    ...bodyFor({
      setting,
      charter,
      path: fieldPath(place),
      shape: shapeOf(place.field),
      value: valueAt(interview, place),
    }),
  };
};

export const replyLooseEnd = (
  interview: Interview,
  at: { place: Cell; minutes: number },
  reply: Reply,
): Outcome => {
  const { words } = interview.setting;
  if (reply.do === 'leave') return { interview: forward(interview, at.minutes) };
  if (reply.do === 'new') {
    const field = nameField(listShape(reply.list));
    const made = withNew(interview.charter, reply.list, { [field]: reply.name.trim() });
    const next = assigned({ ...interview, charter: made.charter }, at.place.item, {
      owner: made.id,
    });
    return { interview: forward(next, at.minutes) };
  }
  const result = taken(reply, shapeOf(at.place.field), {
    charter: interview.charter,
    words,
    old: undefined,
  });
  if (!result) return { problem: words.notHere };
  if ('problem' in result) return result;
  const next = isEmpty(result.value)
    ? interview
    : assigned(interview, at.place.item, { [at.place.field]: result.value });
  return { interview: forward(next, at.minutes) };
};
