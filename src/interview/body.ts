// A field of the charter → the kind of prompt that asks for it, with its options and what stands there now.
import type { Charter } from '../charter/schema.ts';
import { questionsOf } from '../pack/pack.ts';
import type { ReferenceShape, Shape } from '../yaml/shape.ts';
import { isPlain } from './address.ts';
import type { Option, Prompt } from './ask.ts';
import { recordName, showValue, type Names } from './naming.ts';
import { optionOf, targetsOf, tickedIn } from './picked.ts';
import { entriesOf } from './records.ts';
import type { Setting } from './setting.ts';

export const namesFor = (setting: Setting, charter: Charter): Names => ({
  charter,
  labels: setting.labels,
  yes: setting.words.yes,
  no: setting.words.no,
});

/** For what is read: dates in words. */
export const readNames = (setting: Setting, charter: Charter): Names => ({
  ...namesFor(setting, charter),
  day: setting.words.day,
});

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

export const defined = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: V });

export const choiceOptions = (
  setting: Setting,
  path: string,
  values: readonly string[],
): Option[] => values.map((value) => ({ value, label: setting.labels.choice(path, value) }));

/** Everything a reference may point at, what it names outside the charter, and `new …` for each list of its own. */
const referenceOptions = (asked: Asked, shape: ReferenceShape): Option[] => {
  const { setting, charter, path, value } = asked;
  const { labels, text, words, pack } = setting;
  const questions = shape.to.includes('question') ? questionsOf(pack) : [];
  const makers = shape.to.includes('any') ? [] : targetsOf(shape);
  return [
    ...choiceOptions(setting, path, shape.words ?? []),
    ...targetsOf(shape).flatMap((list) =>
      entriesOf(charter, list).map((record) => ({
        value: record.id ?? '',
        label: recordName(charter, list, record),
        about: labels.entity(list).one,
      })),
    ),
    ...questions.map(({ id }) => ({ value: id, label: text.ask(id) ?? id, about: id })),
    ...(Array.isArray(value) ? (value as unknown[]) : [value])
      .filter((one) => isPlain(one) && one['text'] !== undefined)
      .map((one) => ({ value: optionOf(one), label: String((one as { text: unknown }).text) })),
    ...makers.map((list) => ({
      value: `new:${list}`,
      label: words.newRecord(labels.entity(list).one),
    })),
  ];
};

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
        options: referenceOptions(asked, shape),
        orText: shape.orText === true,
        ...(value === undefined ? {} : { current: optionOf(value) }),
      };
    case 'list':
      return listBody(asked, shape.of, shown);
    default:
      return { kind: shown.includes('\n') ? 'long' : 'text', ...defined('current', shown) };
  }
};

const listBody = (asked: Asked, of: Shape, shown: string): BodyOf => {
  const { setting, shape, value, path } = asked;
  if (of.kind === 'choice')
    return {
      kind: 'choices',
      options: choiceOptions(setting, path, of.options),
      current: tickedIn(shape, value),
    };
  const key = of.kind === 'record' ? of.keyedBy : undefined;
  const target = key === undefined ? of : of.kind === 'record' ? of.fields[key]?.shape : undefined;
  if (target?.kind === 'reference')
    return {
      kind: 'references',
      options: referenceOptions(asked, target),
      current: tickedIn(shape, value),
      orText: target.orText === true,
    };
  return { kind: 'text', ...defined('current', shown) };
};
