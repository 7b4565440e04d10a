// One record, any of its fields: pick a field, answer it, pick the next, done.
import type { AnyRecord } from '../../charter/schema.ts';
import type { RecordShape } from '../../yaml/shape.ts';
import { shapeAt, valueAt, withValue } from '../address.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { bodyFor, defined, namesFor } from '../body.ts';
import { changed } from '../changed.ts';
import { sideMenu } from '../menus.ts';
import { recordName, showValue } from '../naming.ts';
import { entriesOf, listShape, withRecord } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview, Side } from '../state.ts';
import { taken } from '../typed.ts';

type Here = Side & { at: 'edit' };

/** Every field a person may fill, nested records opened up: `mandate.decides_alone`. */
const fieldPaths = (shape: RecordShape, before = ''): string[] =>
  Object.entries(shape.fields).flatMap(([name, field]) => {
    if (name === 'id' || name === 'unsettled') return [];
    const path = before === '' ? name : `${before}.${name}`;
    return field.shape.kind === 'record' ? fieldPaths(field.shape, path) : [path];
  });

const recordAt = (interview: Interview, side: Here): AnyRecord =>
  entriesOf(interview.charter, side.list).find((record) => record.id === side.id) ?? {};

const promptField = (interview: Interview, side: Here, field: string): Prompt => {
  const { setting, charter } = interview;
  const record = recordAt(interview, side);
  const path = `${side.list}.${field}`;
  const { label, help } = setting.labels.field(path);
  const shape = shapeAt(listShape(side.list), field);
  return {
    key: `edit/${side.id}/${field}`,
    ask: setting.words.cell(recordName(charter, side.list, record), label),
    ...(help === undefined ? {} : { why: help, help: [help] }),
    mayLeave: true,
    menu: sideMenu,
    ...bodyFor({ setting, charter, path, shape, value: valueAt(record, field) }),
  };
};

export const promptEdit = (interview: Interview, side: Here): Prompt => {
  if (side.field !== undefined) return promptField(interview, side, side.field);
  const { setting, charter } = interview;
  const record = recordAt(interview, side);
  const shape = listShape(side.list);
  const options = fieldPaths(shape).map((field): Option => {
    const path = `${side.list}.${field}`;
    const at = { shape: shapeAt(shape, field), path };
    const about = showValue(namesFor(setting, charter), at, valueAt(record, field));
    return { value: field, label: setting.labels.field(path).label, ...defined('about', about) };
  });
  return {
    key: `edit/${side.id}`,
    kind: 'choice',
    ask: setting.words.editWhich(recordName(charter, side.list, record)),
    why: setting.words.editLeave,
    options,
    mayLeave: true,
    menu: sideMenu,
  };
};

const replyField = (interview: Interview, at: Here & { field: string }, reply: Reply): Outcome => {
  const { setting, charter } = interview;
  const { field, ...side } = at;
  if (reply.do === 'leave') return { interview: { ...interview, side } };
  const shape = listShape(side.list);
  const old = valueAt(recordAt(interview, at), field);
  const result = taken(reply, shapeAt(shape, field), { charter, words: setting.words, old });
  if (!result) return { problem: setting.words.notHere };
  if ('problem' in result) return result;
  const record = recordAt({ ...interview, charter: result.charter }, at);
  const next = withValue(shape, record, { path: field, value: result.value }) as AnyRecord;
  const edited = changed(interview, withRecord(result.charter, side.list, next));
  return { interview: { ...edited, side: result.stays ? at : side } };
};

export const replyEdit = (interview: Interview, side: Here, reply: Reply): Outcome => {
  const { field } = side;
  if (field !== undefined) return replyField(interview, { ...side, field }, reply);
  if (reply.do === 'pick')
    return { interview: { ...interview, side: { ...side, field: reply.value } } };
  const { side: _, ...closed } = interview;
  return reply.do === 'leave'
    ? { interview: closed }
    : { problem: interview.setting.words.notHere };
};
