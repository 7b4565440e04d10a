// A value of the charter and its shape → one line of text where that is enough, else paragraphs, lists and facts.
import type { AnyRecord } from '../charter/schema.ts';
import type { RecordShape, Shape } from '../yaml/shape.ts';
import { dateText, lengthText, rhythmText } from './dates.ts';
import { entryLine } from './entry-line.ts';
import { factsLine, factsOf } from './facts.ts';
import { fold } from './fold.ts';
import { inRow, lowerFirst } from './letters.ts';
import { paragraph, type Block } from './outline-parts.ts';
import { prose } from './prose.ts';
import type { Telling } from './telling.ts';

export interface Place<S extends Shape = Shape> {
  shape: S;
  /** Dotted from the list or section, for the labels: `goals.indicators.what`. */
  path: string;
}

/** One line, or undefined when the value needs room of its own. */
export const lineOf = (telling: Telling, place: Place, value: unknown): string | undefined => {
  const { shape, path } = place;
  const { words, labels } = telling;
  switch (shape.kind) {
    case 'text':
      return shape.long ? onlyParagraph(String(value)) : textLine(telling, path, String(value));
    case 'number':
      return path.endsWith('.percent')
        ? words.percent(numberText(telling, value))
        : numberText(telling, value);
    case 'yesno':
      return value === true ? words.yes : words.no;
    case 'date':
      return dateText(String(value), words.dates);
    case 'choice':
      return labels.choice(path, String(value));
    case 'reference':
      return referenceText(telling, { shape, path }, value);
    case 'list':
      return listLine(telling, { shape: shape.of, path }, value as unknown[]);
    case 'record':
      return factsLine(telling, { shape, path }, { record: value as AnyRecord });
    case 'map':
      return mapLine(telling, { shape: shape.of, path }, value as Record<string, unknown>);
    case 'measure':
      return measureText(telling, value);
    case 'simple':
      return typeof value === 'string' ? onlyParagraph(value) : undefined;
    default:
      return shape satisfies never;
  }
};

export const blocksOf = (telling: Telling, place: Place, value: unknown): Block[] => {
  const { shape, path } = place;
  const line = lineOf(telling, place, value);
  if (line !== undefined && (line.length <= easyToRead || !hasParts(shape, value))) {
    return [paragraph(line)];
  }
  if (shape.kind === 'list') {
    const items = (value as unknown[]).map((one) =>
      itemOf(telling, { shape: shape.of, path }, one),
    );
    return [{ kind: 'list', items, ...(shape.ordered ? { start: 1 } : {}) }];
  }
  if (shape.kind === 'record') {
    return [
      { kind: 'facts', facts: factsOf(telling, { shape, path }, { record: value as AnyRecord }) },
    ];
  }
  const blocks = prose(String(value));
  return blocks.length === 0 ? [paragraph('')] : blocks;
};

/** Above this, several texts are read as a list, and a record as facts; names and choices stay on a line. */
const easyToRead = 90;

const hasParts = (shape: Shape, value: unknown): boolean => {
  if (shape.kind !== 'list') return shape.kind === 'record';
  const isSplit = shape.of.kind === 'text' || shape.of.kind === 'record';
  return isSplit && (value as unknown[]).length > 1;
};

const itemOf = (telling: Telling, place: Place, value: unknown): Block[] => {
  const { shape } = place;
  if (shape.kind !== 'record') return blocksOf(telling, place, value);
  const record = value as AnyRecord;
  const entry = entryLine(telling, place as Place<RecordShape>, record);
  if (entry.line !== undefined) return [paragraph(entry.line)];
  const facts = factsOf(telling, { ...place, shape }, { record, told: entry.told });
  return [paragraph(entry.title), { kind: 'facts', facts }];
};

const onlyParagraph = (text: string): string | undefined => {
  const blocks = prose(text);
  if (blocks.length === 0) return '';
  const [first] = blocks;
  return blocks.length === 1 && first?.kind === 'paragraph' ? first.of[0]?.text : undefined;
};

const rhythms = new Set(['rhythm', 'rotation']);
const lengths = new Set([
  'decision_lead_time',
  'notice',
  'return_after',
  'term',
  'term_limit',
  'window',
]);
const textLine = (telling: Telling, path: string, text: string): string => {
  const field = path.slice(path.lastIndexOf('.') + 1);
  if (rhythms.has(field)) return rhythmText(fold(text), telling.words.dates);
  return lengths.has(field) ? lengthText(fold(text), telling.words.dates) : fold(text);
};

/** Long numbers in groups of three; four digits could be a year. */
const numberText = ({ words }: Telling, value: unknown): string => {
  const [whole = '', part] = String(value).split('.');
  const groups = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, words.thousands);
  return part === undefined ? groups : `${groups}${words.decimal}${part}`;
};

const measureText = (telling: Telling, value: unknown): string => {
  if (typeof value !== 'object' || value === null) return fold(String(value));
  const { value: amount, unit = '' } = value as { value?: number; unit?: string };
  return [amount === undefined ? '' : numberText(telling, amount), fold(unit)]
    .filter((part) => part !== '')
    .join(' ');
};

const referenceText = (
  telling: Telling,
  { shape, path }: Place<Extract<Shape, { kind: 'reference' }>>,
  value: unknown,
): string => {
  if (typeof value !== 'string') return fold((value as { text?: string }).text ?? '');
  if (value === 'joint' && shape.words?.includes(value)) return telling.words.jointly;
  return shape.words?.includes(value) ? telling.labels.choice(path, value) : telling.name(value);
};

const listLine = (telling: Telling, place: Place, values: unknown[]): string | undefined => {
  const lines = values.map((value) =>
    place.shape.kind === 'record'
      ? entryLine(telling, place as Place<RecordShape>, value as AnyRecord).line
      : lineOf(telling, place, value),
  );
  if (!lines.every((line) => line !== undefined)) return undefined;
  if (place.shape.kind === 'choice') return inRow(lines, ', ');
  const apart = place.shape.kind === 'text' || place.shape.kind === 'record' ? '; ' : ', ';
  return lines.join(apart);
};

/** A choice inside a line begins with a small letter; names and texts stay as they are. */
export const inside = (shape: Shape, line: string): string =>
  shape.kind === 'choice' ? lowerFirst(line) : line;

const mapLine = (
  telling: Telling,
  place: Place,
  values: Record<string, unknown>,
): string | undefined => {
  const lines = Object.entries(values).map(([key, value]) => {
    const title = telling.questions.themes.find((theme) => theme.id === key)?.title ?? key;
    return `${title}: ${inside(place.shape, lineOf(telling, place, value) ?? '')}`;
  });
  return lines.join('; ');
};
