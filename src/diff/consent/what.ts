// A change → what is said of it to an actor that must agree again: “the share of cost went from 20 to 30 percent”.
import { byId, partyCalled } from '../../charter/present.ts';
import { recordsOf } from '../../charter/references.ts';
import { charterShape, type Charter } from '../../charter/schema.ts';
import type { Shape } from '../../yaml/shape.ts';
import type { Change } from '../change.ts';
import { admits } from './asked.ts';
import { lowerFirst, quoted, type Spoken } from './spoken.ts';
import type { Sides } from './subject.ts';

/** Longer texts are not repeated in the sentence. */
const short = 60;

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
  const { path, shape } = fieldAt(change);
  const field = spoken.labels.field(path).label;
  const [from, to] = [
    said({ value: change.before, shape, path, charter: sides.before }, spoken),
    said({ value: change.after, shape, path, charter: sides.after }, spoken),
  ];
  if (change.kind === 'added' && to !== undefined)
    return what.came({ field, record: name, value: to });
  if (change.kind === 'removed' && from !== undefined)
    return what.lost({ field, record: name, value: from });
  if (from !== undefined && to !== undefined && to === name)
    return what.wentItself(field, from, to);
  if (from !== undefined && to !== undefined) return what.went({ field, record: name, from, to });
  return what.changed({ field, record: name });
}

function party(
  { change, actor, sides }: { change: Change; actor: string; sides: Sides },
  spoken: Spoken,
): string {
  const { what } = spoken.words;
  const { record, field, before, after } = change;
  if (field === 'standing') {
    const standing = (value: unknown): string | undefined =>
      typeof value === 'string'
        ? lowerFirst(spoken.labels.choice('actors.standing', value))
        : undefined;
    return what.standing(nameOf(sides, record), standing(before), standing(after));
  }
  if (record !== actor)
    return what.added(spoken.labels.entity('actors').label, nameOf(sides, record));
  const who = admits(sides.before);
  return who === undefined ? what.newcomer : what.newcomerBy(partyCalled(sides.before, who));
}

const nameOf = ({ before, after }: Sides, id: string): string =>
  partyCalled(byId(after.actors, id) ? after : before, id);

/** A record by its label in quotes; a section by its own name. */
function recordCalled({ record, list }: Change, { before, after }: Sides, spoken: Spoken): string {
  const found = recordsOf(after).get(record) ?? recordsOf(before).get(record);
  if (found === undefined) return lowerFirst(spoken.labels.entity(list).label);
  const charter = recordsOf(after).has(record) ? after : before;
  if (!found.named) {
    const party = partyCalled(charter, found.label);
    return quoted(party === found.label ? record : party, spoken);
  }
  return quoted(found.label, spoken);
}

interface At {
  /** As labels know it: without the keys of maps and keyed lists. */
  path: string;
  shape: Shape | undefined;
}

function fieldAt({ list, field }: Change): At {
  let shape: Shape = charterShape;
  const names: string[] = [];
  const steps = list === 'charter' ? field : `${list}.${field}`;
  for (const step of steps.split('.')) {
    while (shape.kind === 'list' || shape.kind === 'map') shape = shape.of;
    const inner: Shape | undefined =
      shape.kind === 'record' && Object.hasOwn(shape.fields, step)
        ? shape.fields[step]?.shape
        : undefined;
    if (inner === undefined) continue;
    names.push(step);
    shape = inner;
  }
  return { path: names.join('.'), shape };
}

/** Short values only: a number, a date, a choice, a name, a few words in quotes. */
function said(
  {
    value,
    shape,
    path,
    charter,
  }: { value: unknown; shape: Shape | undefined; path: string; charter: Charter },
  spoken: Spoken,
): string | undefined {
  if (typeof value === 'number') return numberSaid(value, spoken);
  if (typeof value === 'boolean') return value ? spoken.words.yes : spoken.words.no;
  if (shape?.kind === 'measure' && typeof value === 'object' && value !== null) {
    const { value: amount, unit } = value as { value: number; unit: string };
    return `${numberSaid(amount, spoken)} ${unit}`;
  }
  if (typeof value !== 'string' || value.length > short || value.includes('\n')) return undefined;
  if (shape?.kind === 'choice') return lowerFirst(spoken.labels.choice(path, value));
  if (shape?.kind === 'reference') return referred(value, charter);
  return shape?.kind === 'date' ? value : quoted(value, spoken);
}

const referred = (id: string, charter: Charter): string => recordsOf(charter).get(id)?.label ?? id;

const numberSaid = (number: number, { labels }: Spoken): string =>
  labels.language === 'en' ? `${number}` : `${number}`.replace('.', ',');
