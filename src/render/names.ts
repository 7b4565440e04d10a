// Ids in a charter → what the records are called where people read.
import type { Labels } from '../charter/labels.ts';
import { charterShape } from '../charter/schema.ts';
import type { DocumentWords } from '../words/document-words.ts';
import type { RecordShape, Shape } from '../yaml/shape.ts';
import { dateText } from './dates.ts';
import { fold, holdsText } from './fold.ts';
import type { QuestionText } from './question-text.ts';
import type { Met } from './walk.ts';

interface Named {
  records: readonly Met[];
  /** Ids whose names are not told. */
  hidden: ReadonlySet<string>;
}
interface Known {
  labels: Labels;
  words: DocumentWords;
  questions: QuestionText;
}

export const namesOf = (shown: Named, known: Known): ((reference: string) => string) => {
  const found = new Map(shown.records.map((met) => [met.record.id ?? '', met] as const));

  const name = (reference: string, depth: number): string => {
    const [id = '', ...field] = reference.split('.');
    if (shown.hidden.has(id)) return known.words.withheld;
    const record = found.get(id);
    if (record === undefined) return placeName(reference, known);
    const title = depth > 3 ? id : titleOf(record, depth);
    if (field.length === 0) return title;
    return `${title}: ${known.labels.field([record.path, ...field].join('.')).label}`;
  };
  const titleOf = ({ shape, path, record }: Met, depth: number): string => {
    const texts = namingFields(shape, path)
      .map((field) => ({ shape: shape.fields[field]!.shape, value: record[field], field }))
      .map((one) => textOf(one, `${path}.${one.field}`, depth))
      .filter((text) => text !== undefined && holdsText(text));
    return texts.length === 0 ? known.words.untitled : texts.join(' – ');
  };
  const textOf = (
    { shape, value }: { shape: Shape; value: unknown },
    path: string,
    depth: number,
  ): string | undefined => {
    const outside = (value as { text?: unknown } | undefined)?.text;
    if (typeof outside === 'string') return outside;
    if (typeof value !== 'string') return undefined;
    if (shape.kind === 'reference') return name(value, depth + 1);
    if (shape.kind === 'choice') return known.labels.choice(path, value);
    return shape.kind === 'date' ? dateText(value, known.words.dates) : short(value);
  };
  return (reference) => name(reference, 0);
};

/** A question in words, a field of a section by its label; what nobody knows stays as it is. */
const placeName = (reference: string, { labels, questions }: Known): string => {
  const [section = ''] = reference.split('.');
  const isPlace = Object.hasOwn(charterShape.fields, section);
  return isPlace ? labels.field(reference).label : (questions.ask(reference) ?? reference);
};

/** The first needed text, else the first needed field, else the key, else the first field. */
export const namingFields = (shape: RecordShape, path: string): string[] => {
  const known = naming.get(shape) ?? firstFields(shape, path);
  naming.set(shape, known);
  return known;
};
const naming = new WeakMap<RecordShape, string[]>();

const firstFields = (shape: RecordShape, path: string): string[] => {
  if (path === 'resources') return ['kind', 'actor'];
  const fields = Object.entries(shape.fields).filter(([name]) => name !== 'id');
  const needed = fields.filter(([, field]) => field.needed);
  const first = needed.find(([, field]) => field.shape.kind === 'text') ?? needed[0];
  const name = first?.[0] ?? shape.keyedBy ?? fields[0]?.[0];
  return name === undefined ? [] : [name];
};

/** A name is at most a line: a rule of conduct is named by how it begins. */
const short = (text: string): string => {
  const line = fold(text);
  const letters = Array.from(line);
  return letters.length <= 160 ? line : `${letters.slice(0, 159).join('').trimEnd()}…`;
};
