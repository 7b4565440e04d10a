// The same place changed here and in the file: the group says which one stands.
import type { Conflict } from '../charter/merge.ts';
import { charterShape, type Charter } from '../charter/schema.ts';
import type { Shape } from '../yaml/shape.ts';
import type { Prompt } from './ask.ts';
import { isPlain } from './address.ts';
import { namesFor } from './body.ts';
import { recordName, showValue } from './naming.ts';
import { recordLists } from './records.ts';
import type { Setting } from './setting.ts';

const shapeOfPath = (path: Conflict['path']): Shape => {
  let shape: Shape = charterShape;
  for (const step of path) {
    if (shape.kind === 'list') shape = shape.of;
    else if (shape.kind === 'map') shape = shape.of;
    else if (shape.kind === 'record') shape = shape.fields[String(step)]?.shape ?? { kind: 'text' };
  }
  return shape;
};

/** `Stad kommune – tar med`, from a path such as actors, stad, brings. */
const placeOf = (setting: Setting, charter: Charter, path: Conflict['path']): string => {
  const [list = '', id, ...rest] = path.map(String);
  if (!recordLists.includes(list) || id === undefined)
    return setting.labels.field(path.filter((step) => typeof step === 'string').join('.')).label;
  const entries = ((charter as Record<string, unknown>)[list] ?? []) as { id?: string }[];
  const record = entries.find((entry) => entry.id === id) ?? entries[Number(id)];
  const name = record ? recordName(charter, list, record) : id;
  const field = rest.filter((step) => !/^\d+$/.test(step)).join('.');
  return field === ''
    ? name
    : setting.words.cell(name, setting.labels.field(`${list}.${field}`).label);
};

export const promptConflict = (setting: Setting, charter: Charter, conflict: Conflict): Prompt => {
  const { words } = setting;
  const dotted = conflict.path.map(String).join('.');
  const show = (value: unknown): string => {
    if (value === undefined) return words.nothing;
    const shape = shapeOfPath(conflict.path);
    const text = showValue(namesFor(setting, charter), { shape, path: dotted }, value);
    return text === '' && isPlain(value) ? words.nothing : text;
  };
  return {
    key: `conflict/${dotted}`,
    kind: 'choice',
    ask: words.conflict(placeOf(setting, charter, conflict.path)),
    why: words.conflictWhy,
    options: [
      { value: 'mine', label: words.conflictMine(show(conflict.mine)) },
      { value: 'theirs', label: words.conflictTheirs(show(conflict.theirs)) },
    ],
    mayLeave: false,
    menu: [],
  };
};
