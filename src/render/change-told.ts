// A change between two charters, by record and field → what kind of thing it is, what it is called, and its sides in words.
import { charterShape, type AnyRecord } from '../charter/schema.ts';
import type { RecordShape, Shape } from '../yaml/shape.ts';
import { foldText } from '../yaml/text.ts';
import { factsLine } from './facts.ts';
import { entryLine } from './entry-line.ts';
import type { Telling } from './telling.ts';
import { lineOf, type Place } from './values.ts';

/** What of a change is told here; the rest is the business of whoever compared. */
interface Told {
  record: string;
  list: string;
  field: string;
  kind: string;
  before?: unknown;
  after?: unknown;
}

export interface InWords {
  kind: string;
  record?: string;
  field?: string;
  before?: string;
  after?: string;
}

export interface Tellings {
  before: Telling;
  after: Telling;
}

/** A record that is gone is called what it was called before. */
export const nameIn =
  ({ before, after }: Tellings) =>
  (id: string): string => {
    const now = after.name(id);
    return now === id ? before.name(id) : now;
  };

export const toldOf = (tellings: Tellings, change: Told): InWords => {
  const { labels, words } = tellings.after;
  const { record, list, field, kind } = change;
  const name = nameIn(tellings);
  const isOwn = record !== list && record !== 'charter';
  const place = placeOf(tellings, change);
  const said = (side: 'before' | 'after'): string | undefined => {
    const value = isList(place.shape) ? onlyIn(change, side) : change[side];
    if (value === undefined) return undefined;
    if (kind === 'renamed') return String(value);
    if (kind === 'moved') return name(String(value));
    return textOf(tellings[side], place, value) ?? words.empty;
  };
  const [before, after] = [said('before'), said('after')];
  const label = place.labels.join(', ');
  return {
    kind: list === 'charter' ? '' : isOwn ? oneOf(labels, list) : labels.entity(list).label,
    ...(isOwn ? { record: name(record) } : {}),
    ...(field === '' || label === '' ? {} : { field: label }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
};

const isList = (shape: Shape): boolean =>
  shape.kind === 'list' && (shape.of.kind === 'text' || shape.of.kind === 'choice');

/** The entries of one side that the other has not. */
const onlyIn = (change: Told, side: 'before' | 'after'): unknown => {
  const [value, other] = [change[side], change[side === 'before' ? 'after' : 'before']];
  if (!Array.isArray(value) || !Array.isArray(other)) return value;
  const there = new Set(other.map((one) => foldText(String(one))));
  const left = value.filter((one) => !there.has(foldText(String(one))));
  return left.length === 0 ? undefined : left;
};

const oneOf = (labels: Telling['labels'], list: string): string =>
  list.includes('.') ? labels.field(list).label : labels.entity(list).one;

type Found = Place & { labels: string[]; isWhole: boolean };

/** From the list down the steps of the field; the last label says it, with the key it stands under. */
const placeOf = (tellings: Tellings, { list, field, record }: Told): Found => {
  const { labels, questions } = tellings.after;
  const isTop = list === 'charter';
  let shape: Shape = isTop ? charterShape : recordAt(list);
  const isOrder = record === list && field === '' && shape.kind === 'record';
  let path = isTop ? '' : list;
  let under: string[] = [];
  let said: string[] = [];
  for (const step of field === '' ? [] : field.split('.')) {
    if (shape.kind === 'record') {
      path = path === '' ? step : `${path}.${step}`;
      said = [...under, labels.field(path).label];
      shape = shape.fields[step]?.shape ?? { kind: 'text' };
    } else if (shape.kind === 'list' && shape.of.kind === 'reference') shape = shape.of;
    else if (shape.kind === 'list' || shape.kind === 'map') {
      const key = step.replaceAll('/', '.');
      const theme = questions.themes.find(({ id }) => id === key)?.title;
      under = [...said, theme ?? nameIn(tellings)(key)];
      shape = shape.of;
      said = shape.kind === 'record' ? said : under;
    }
  }
  return { shape: isOrder ? ids : shape, path, labels: said, isWhole: field === '' };
};

const ids: Shape = { kind: 'list', of: { kind: 'reference', to: ['any'] } };

/** The shape of one record of a list, a section, or one value of a map. */
const recordAt = (list: string): Shape => {
  let shape: Shape = charterShape;
  for (const step of list.split('.')) {
    if (shape.kind === 'record') shape = shape.fields[step]?.shape ?? { kind: 'text' };
    if (shape.kind === 'list' || shape.kind === 'map') shape = shape.of;
  }
  return shape;
};

/** Long text keeps its lines; a list has one for each entry. */
const textOf = (telling: Telling, place: Found, value: unknown): string | undefined => {
  const { shape, path, isWhole } = place;
  // The order of a list: its keys.
  if (Array.isArray(value) && shape.kind === 'list' && shape.of.kind === 'record')
    return value.map((id) => telling.name(String(id))).join(', ');
  if (typeof value === 'string' && (shape.kind === 'text' || shape.kind === 'simple'))
    return foldText(lineOf(telling, { shape: { ...shape }, path }, value) ?? value);
  if (shape.kind === 'record')
    return recordText(telling, { shape, path, isWhole }, value as AnyRecord);
  if (Array.isArray(value) && (shape.kind === 'list' || shape.kind === 'simple')) {
    const of: Shape = shape.kind === 'list' ? shape.of : { kind: 'text' };
    const lines = value.map((one) =>
      typeof one === 'object' && of.kind === 'text'
        ? simpleText(one)
        : lineOf(telling, { shape: of, path }, one),
    );
    if (of.kind === 'choice' || lines.length < 2) return lines.join(', ');
    return lines.map((line) => `- ${line ?? ''}`).join('\n');
  }
  return lineOf(telling, { shape, path }, value);
};

const simpleText = (record: unknown): string =>
  Object.entries(record as Record<string, string>)
    .map(([key, text]) => `${key}: ${text}`)
    .join('; ');

/** Of a whole record its name is told already; an entry under a key has none. */
const recordText = (
  telling: Telling,
  { shape, path, isWhole }: { shape: RecordShape; path: string; isWhole: boolean },
  record: AnyRecord,
): string | undefined => {
  const { title, told, line } = entryLine(telling, { shape, path }, record);
  if (!isWhole) return line ?? title;
  const facts = factsLine(telling, { shape, path }, { record, told });
  return facts === '' ? undefined : facts;
};
