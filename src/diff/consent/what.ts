// A change → what is said of it to an actor that must agree again: “the share of cost went from 20 to 30 percent”.
import { byId, partyCalled } from '../../charter/present.ts';
import { recordsOf, type Indexed } from '../../charter/references.ts';
import { charterShape, type Charter } from '../../charter/schema.ts';
import type { RecordShape, Shape } from '../../yaml/shape.ts';
import type { Change } from '../change.ts';
import { admits } from './asked.ts';
import { lowerFirst, quoted, type Spoken } from './spoken.ts';
import type { Sides } from './subject.ts';

/** Longer texts are not repeated in the sentence. */
const short = 60;

/** A newcomer is told of itself, and whoever has a share of its own share; all else is the same to all. */
export const isToldByActor = ({ impact, field }: Change): boolean =>
  impact === 'party' || /(?:^|\.)shares\./.test(field);

export function whatChanged(
  { change, actor, sides }: { change: Change; actor: string; sides: Sides },
  spoken: Spoken,
): string {
  const { what } = spoken.words;
  const { list, field, kind, record, before, after } = change;
  if (change.impact === 'party') return party({ change, actor, sides }, spoken);
  if (record === 'charter' && field === 'status' && after === 'in-force') return what.inForce;
  if (list === 'risks' && field === 'status')
    return what.accepted(recordCalled(change, sides, spoken));
  const share = /(?:^|\.)shares\.([^.]+)\.percent$/.exec(field);
  if (share && typeof before === 'number' && typeof after === 'number') {
    const [from, to] = [numberSaid(before, spoken), numberSaid(after, spoken)];
    const whose = share[1] ?? '';
    return whose === actor ? what.share(from, to) : what.shareOf(nameOf(sides, whose), from, to);
  }
  const name = recordCalled(change, sides, spoken);
  const entity = spoken.labels.entity(list).label;
  if (field === '') return kind === 'added' ? what.added(entity, name) : what.removed(entity, name);
  return leaf({ change, name, sides }, spoken);
}

function leaf(
  { change, name, sides }: { change: Change; name: string; sides: Sides },
  spoken: Spoken,
): string {
  const { what } = spoken.words;
  const { path, shape, entry } = fieldAt(change);
  const named = { field: spoken.labels.field(path).label, record: name };
  if (entry !== undefined && change.kind !== 'changed' && isKnown(entry, sides)) {
    const isNew = change.kind === 'added';
    const value = referred(entry, isNew ? sides.after : sides.before);
    return (isNew ? what.entered : what.left)({ ...named, value });
  }
  const from = said({ value: change.before, shape, path, charter: sides.before }, spoken);
  const to = said({ value: change.after, shape, path, charter: sides.after }, spoken);
  if (change.kind === 'added' && to !== undefined) return what.came({ ...named, value: to });
  if (change.kind === 'removed' && from !== undefined) return what.lost({ ...named, value: from });
  if (from === undefined || to === undefined) return what.changed(named);
  return to === name ? what.wentItself(named.field, from, to) : what.went({ ...named, from, to });
}

function party(
  { change, actor, sides }: { change: Change; actor: string; sides: Sides },
  spoken: Spoken,
): string {
  const { what } = spoken.words;
  const { record, field, before, after } = change;
  if (field === 'standing') {
    const [from, to] = [before, after].map((value) =>
      typeof value === 'string'
        ? lowerFirst(spoken.labels.choice('actors.standing', value))
        : undefined,
    );
    const name = nameOf(sides, record);
    if (to !== undefined) return what.standing(name, from, to);
    return what.noStanding(name, from ?? '');
  }
  if (record !== actor)
    return what.added(spoken.labels.entity('actors').label, nameOf(sides, record));
  const who = admits(sides.before);
  return who === undefined ? what.newcomer : what.newcomerBy(partyCalled(sides.before, who));
}

const nameOf = ({ before, after }: Sides, id: string): string =>
  partyCalled(byId(after.actors, id) ? after : before, id);

/** A record by its label in quotes, as it was when it has none any more; a section by its own name. */
function recordCalled(change: Change, { before, after }: Sides, spoken: Spoken): string {
  const { record, list, kind } = change;
  const order = kind === 'removed' ? [before, after] : [after, before];
  const charter = order.find((one) => recordsOf(one).has(record));
  const found = charter === undefined ? undefined : recordsOf(charter).get(record);
  if (charter === undefined || found === undefined)
    return lowerFirst(spoken.labels.entity(list).label);
  if (found.named) return quoted(found.label, spoken);
  const party = recordsOf(charter).get(found.label);
  return quoted(party?.named === true ? party.label : unnamed(found, spoken), spoken);
}

/** A leeway says what it is about, a resource what kind it is, a seat who has it. */
function unnamed({ record, list, label }: Indexed, { labels }: Spoken): string {
  const { text, subject } = record;
  if (typeof text === 'string') return text;
  if (typeof subject === 'string') return labels.choice('decision_rules.subject', subject);
  const field = Object.keys(record).find((name) => record[name] === label);
  return field === undefined ? label : labels.choice(`${list}.${field}`, label);
}

interface At {
  /** As labels know it: without the keys of maps and keyed lists. */
  path: string;
  shape: Shape;
  /** What the last step names, where it is no field: an entry of a list of references, or one kept by its actor. */
  entry?: string;
}

function fieldAt({ list, field }: Change): At {
  let shape: Shape = charterShape;
  const names: string[] = [];
  let entry: string | undefined;
  for (const step of (list === 'charter' ? field : `${list}.${field}`).split('.')) {
    while (shape.kind === 'list' || shape.kind === 'map') shape = shape.of;
    const fields: RecordShape['fields'] = shape.kind === 'record' ? shape.fields : {};
    const inner = Object.hasOwn(fields, step) ? fields[step]?.shape : undefined;
    entry = inner === undefined ? step : undefined;
    if (inner === undefined) continue;
    names.push(step);
    shape = inner;
  }
  return { path: names.join('.'), shape, ...(entry === undefined ? {} : { entry }) };
}

/** Short values only: a number, a date, a choice, a name, a few words in quotes. */
function said(
  { value, shape, path, charter }: { value: unknown; shape: Shape; path: string; charter: Charter },
  spoken: Spoken,
): string | undefined {
  if (typeof value === 'number') return numberSaid(value, spoken);
  if (typeof value === 'boolean') return value ? spoken.words.yes : spoken.words.no;
  if (shape.kind === 'measure' && typeof value === 'object' && value !== null) {
    const { value: amount, unit } = value as { value: number; unit: string };
    return `${numberSaid(amount, spoken)} ${unit}`;
  }
  if (typeof value !== 'string' || value.length > short || value.includes('\n')) return undefined;
  if (shape.kind === 'choice') return lowerFirst(spoken.labels.choice(path, value));
  if (shape.kind === 'reference') return referred(value, charter);
  return shape.kind === 'date' ? spoken.dateText(value) : quoted(value, spoken);
}

const isKnown = (id: string, { before, after }: Sides): boolean =>
  recordsOf(before).has(id) || recordsOf(after).has(id);

const referred = (id: string, charter: Charter): string => recordsOf(charter).get(id)?.label ?? id;

const numberSaid = (number: number, { labels }: Spoken): string =>
  labels.language === 'en' ? `${number}` : `${number}`.replace('.', ',');
