// A field of the charter → the kind of prompt that asks for it, with its options and what stands there now.
import type { Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import type { Shape } from '../yaml/shape.ts';
import type { Option, Prompt, Row } from './ask.ts';
import { isPlain } from './address.ts';
import { findRecord, recordName, showValue, type Names } from './naming.ts';
import { partsOf, valueOf, type Part } from './parts.ts';
import { entriesOf } from './records.ts';
import type { Setting } from './setting.ts';

export const namesFor = (setting: Setting, charter: Charter): Names => ({
  charter,
  labels: setting.labels,
  yes: setting.words.yes,
  no: setting.words.no,
});

/** Everything a reference may point at, and `new …` for each list a name can be added to. */
export const referenceOptions = (
  setting: Setting,
  charter: Charter,
  to: readonly string[],
): Option[] => [
  ...to.flatMap((list) =>
    entriesOf(charter, list).map((record) => ({
      value: record.id ?? '',
      label: recordName(charter, list, record),
      about: setting.labels.entity(list).one,
    })),
  ),
  ...to.map((list) => ({
    value: `new:${list}`,
    label: setting.words.newRecord(setting.labels.entity(list).one),
  })),
];

export const choiceOptions = (
  setting: Setting,
  path: string,
  values: readonly string[],
): Option[] => values.map((value) => ({ value, label: setting.labels.choice(path, value) }));

const ids = (value: unknown, key: string): string[] =>
  (Array.isArray(value) ? value : []).map((one) =>
    isPlain(one) ? String(one[key] ?? one['text'] ?? '') : String(one),
  );

interface Asked {
  setting: Setting;
  charter: Charter;
  /** Dotted path with the list or section first, for labels. */
  path: string;
  shape: Shape;
  value: unknown;
}

type Kinds = {
  [K in Prompt['kind']]: Omit<Extract<Prompt, { kind: K }>, 'key' | 'ask' | 'mayLeave' | 'menu'>;
};
export type BodyOf = Kinds[keyof Kinds];

const defined = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: V });

/** The kind of prompt a field's shape asks for, with what stands there now. */
export const bodyFor = (asked: Asked): BodyOf => {
  const { setting, charter, shape, value, path } = asked;
  const shown = showValue(namesFor(setting, charter), { shape, path }, value);
  switch (shape.kind) {
    case 'choice':
      return {
        kind: 'choice',
        options: choiceOptions(setting, path, shape.options),
        ...defined('current', value as string | undefined),
      };
    case 'yesno':
      return { kind: 'yesno', ...(typeof value === 'boolean' ? { current: value } : {}) };
    case 'number':
      return {
        kind: 'number',
        ...defined('current', shown),
        ...defined('min', shape.min),
        ...defined('max', shape.max),
        ...defined('whole', shape.whole),
      };
    case 'date':
      return { kind: 'date', ...defined('current', shown) };
    case 'reference':
      return {
        kind: 'reference',
        options: [
          ...(shape.words ?? []).map((word) => ({
            value: word,
            label: setting.labels.choice(path, word),
          })),
          ...referenceOptions(setting, charter, shape.to),
        ],
        orText: shape.orText === true,
        ...defined('current', isPlain(value) ? shown : (value as string | undefined)),
      };
    case 'list':
      return listBody(asked, shape.of, shown);
    default:
      return { kind: 'text', ...defined('current', shown) };
  }
};

const listBody = (asked: Asked, of: Shape, shown: string): BodyOf => {
  const { setting, charter, value, path } = asked;
  if (of.kind === 'choice')
    return {
      kind: 'choices',
      options: choiceOptions(setting, path, of.options),
      current: ids(value, ''),
    };
  const key = of.kind === 'record' ? of.keyedBy : undefined;
  const target = key === undefined ? of : of.kind === 'record' ? of.fields[key]?.shape : undefined;
  if (target?.kind === 'reference')
    return {
      kind: 'references',
      options: referenceOptions(setting, charter, target.to),
      current: ids(value, key ?? ''),
      orText: target.orText === true,
    };
  return { kind: 'text', ...defined('current', shown) };
};

export const rowsFor = (setting: Setting, charter: Charter, part: Part & { kind: 'rows' }): Row[] =>
  (valueOf(charter, { id: '' } as Question, part) as { id?: string }[]).map((record) => {
    const found = findRecord(charter, record.id ?? '');
    const label = found ? recordName(charter, part.list, found.record) : '';
    return {
      id: record.id ?? '',
      label,
      ...defined('about', aboutRow(setting, charter, { list: part.list, record })),
    };
  });

/** The first choice of a record, in words: what kind of actor, which level of goal. */
const aboutRow = (
  setting: Setting,
  charter: Charter,
  row: { list: string; record: Record<string, unknown> },
): string => {
  for (const field of ['kind', 'stake', 'level', 'user_group', 'method'])
    if (typeof row.record[field] === 'string') {
      const found = findRecord(charter, row.record[field]);
      return found
        ? recordName(charter, found.list, found.record)
        : setting.labels.choice(`${row.list}.${field}`, row.record[field]);
    }
  return '';
};

/** What the cell in the row above holds, and how many cells of the column are left. */
export const columnOf = (
  setting: Setting,
  charter: Charter,
  at: { question: Question; part: Part & { kind: 'cell' } },
): { above?: string; left: number } => {
  const cells = partsOf(at.question, charter).filter(
    (part): part is Part & { kind: 'cell' } =>
      part.kind === 'cell' && part.field.path === at.part.field.path,
  );
  const index = cells.findIndex((part) => part.key === at.part.key);
  const above = index > 0 ? cells[index - 1] : undefined;
  const path = `${at.part.list}.${at.part.field.path}`;
  return {
    left: cells.length - index,
    ...defined(
      'above',
      above &&
        showValue(
          namesFor(setting, charter),
          { shape: at.part.field.shape, path },
          valueOf(charter, at.question, above),
        ),
    ),
  };
};
