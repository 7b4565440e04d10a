// One record, any of its fields: pick a field, answer it, pick the next, done.
import type { AnyRecord } from '../../charter/schema.ts';
import type { RecordShape } from '../../yaml/shape.ts';
import { isPlain, shapeAt, valueAt, withValue } from '../address.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { bodyFor, namesFor } from '../body.ts';
import { changed } from '../move.ts';
import { recordName, showValue } from '../naming.ts';
import { entriesOf, listShape, nameField, withNew, withRecord } from '../records.ts';
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

const recordAt = (interview: Interview, side: Here): AnyRecord | undefined =>
  entriesOf(interview.charter, side.list).find((record) => record.id === side.id);

export const promptEdit = (interview: Interview, side: Here): Prompt => {
  const { setting, charter } = interview;
  const record = recordAt(interview, side) ?? {};
  const name = recordName(charter, side.list, record);
  const shape = listShape(side.list);
  const common = { mayLeave: true, menu: ['back' as const] };
  if (side.field === undefined) {
    const options = fieldPaths(shape).map((path): Option => {
      const full = `${side.list}.${path}`;
      const value = valueAt(record, path);
      const about = showValue(
        namesFor(setting, charter),
        { shape: shapeAt(shape, path), path: full },
        value,
      );
      const label = setting.labels.field(full).label;
      return about === '' ? { value: path, label } : { value: path, label, about };
    });
    return {
      ...common,
      key: `edit/${side.id}`,
      kind: 'choice',
      ask: setting.words.editWhich(name),
      why: setting.words.editLeave,
      options,
    };
  }
  const path = `${side.list}.${side.field}`;
  const { label, help } = setting.labels.field(path);
  return {
    ...common,
    key: `edit/${side.id}/${side.field}`,
    ask: setting.words.cell(name, label),
    ...(help === undefined ? {} : { why: help, help: [help] }),
    ...bodyFor({
      setting,
      charter,
      path,
      shape: shapeAt(shape, side.field),
      value: valueAt(record, side.field),
    }),
  };
};

const put = (interview: Interview, at: Here & { field: string }, value: unknown): Interview => {
  const record = recordAt(interview, at);
  if (!record) return interview;
  const next = withValue(listShape(at.list), record, { path: at.field, value });
  return changed(interview, withRecord(interview.charter, at.list, next as AnyRecord));
};

export const replyEdit = (interview: Interview, side: Here, reply: Reply): Outcome => {
  const { side: _, ...closed } = interview;
  if (side.field === undefined) {
    if (reply.do === 'leave' || reply.do === 'done') return { interview: closed };
    if (reply.do !== 'pick') return { problem: interview.setting.words.notHere };
    return { interview: { ...interview, side: { ...side, field: reply.value } } };
  }
  const field = side.field;
  const { field: __, ...list } = side;
  const reopened: Interview = { ...interview, side: list };
  if (reply.do === 'leave' || reply.do === 'done') return { interview: reopened };
  const record = recordAt(interview, side) ?? {};
  const shape = shapeAt(listShape(side.list), field);
  if (reply.do === 'new') {
    const made = withNew(interview.charter, reply.list, {
      [nameField(listShape(reply.list))]: reply.name.trim(),
    });
    const old = valueAt(record, field);
    const ids = Array.isArray(old)
      ? (old as unknown[]).map((one) => (isPlain(one) ? one['actor'] : one))
      : [];
    const values = [...(reply.ticked ?? ids.map(String)), made.id];
    const picked: Reply =
      shape.kind === 'list' ? { do: 'pick-many', values } : { do: 'pick', value: made.id };
    return replyEdit({ ...interview, charter: made.charter }, side, picked);
  }
  const result = taken(reply, shape, {
    charter: interview.charter,
    words: interview.setting.words,
    old: valueAt(record, field),
  });
  if (!result) return { problem: interview.setting.words.notHere };
  if ('problem' in result) return result;
  return { interview: put(reopened, { ...side, field }, result.value) };
};
