// Records people compare → a table of a few columns, and under it what each record holds besides.
import { charterShape, type AnyRecord } from '../charter/schema.ts';
import type { RecordShape } from '../yaml/shape.ts';
import { holds } from './facts.ts';
import { detailsOf, type ToldRow } from './details.ts';
import { plain, type Block, type Inline } from './outline-parts.ts';
import type { Telling } from './telling.ts';
import { lineOf, type Place } from './values.ts';

export interface Made {
  head: string;
  /** The fields the cell tells in full. */
  tells: readonly string[];
  /** Undefined when there is more than a cell has room for. */
  cell(record: AnyRecord): string | Inline[] | undefined;
}
/** A field's name, or a column made of several. */
export type Column = string | Made;

const roomInCell = 260;

export const listPlace = (list: string): Place<RecordShape> => {
  const shape = charterShape.fields[list]?.shape;
  return { shape: (shape?.kind === 'list' ? shape.of : shape) as RecordShape, path: list };
};

export const innerPlace = (place: Place<RecordShape>, name: string): Place<RecordShape> => {
  const shape = place.shape.fields[name]!.shape;
  return {
    shape: (shape.kind === 'list' ? shape.of : shape) as RecordShape,
    path: `${place.path}.${name}`,
  };
};

export interface Compared {
  heads: string[];
  cells: Inline[][][];
  rows: ToldRow[];
}

interface Comparison {
  records: readonly AnyRecord[];
  columns: readonly Column[];
}

/** The table, and under it what each record holds besides. */
export const compare = (
  telling: Telling,
  place: Place<RecordShape>,
  comparison: Comparison,
): Block[] => {
  const { heads, cells, rows } = compared(telling, place, comparison);
  return [...tableOf(heads, cells), ...detailsOf(telling, place, rows)];
};

export const compared = (
  telling: Telling,
  place: Place<RecordShape>,
  { records, columns }: Comparison,
): Compared => {
  const made = columns.map((column, at) => madeOf(telling, place, { column, first: at === 0 }));
  const cells = records.map((record) => made.map((column) => column.cell(record)));
  const rows = cells.map((row) => row.map((cell) => inlineOf(cell ?? telling.words.below)));
  return {
    heads: made.map(({ head }) => head),
    cells: rows,
    rows: records.map((record, at) => ({
      record,
      title:
        record.id === undefined
          ? rows[at]![0]!.map(({ text }) => text).join('')
          : telling.name(record.id),
      told: cells[at]!.flatMap((cell, column) => (cell === undefined ? [] : made[column]!.tells)),
    })),
  };
};

/** Columns that nobody filled are left out; one column alone is a list. */
export const tableOf = (heads: readonly string[], rows: readonly Inline[][][]): Block[] => {
  if (rows.length === 0) return [];
  const used = heads.map((_, at) => at === 0 || rows.some((row) => row[at]!.length > 0));
  const keep = <T>(row: readonly T[]): T[] => row.filter((_, at) => used[at]);
  const head = keep(heads);
  if (head.length > 1) return [{ kind: 'table', head, rows: rows.map(keep) }];
  return [{ kind: 'list', items: rows.map((row) => [{ kind: 'paragraph', of: row[0]! }]) }];
};

export const inlineOf = (cell: string | Inline[]): Inline[] =>
  typeof cell !== 'string' ? cell : cell === '' ? [] : plain(cell);

/** The first column names the record, however long the name. */
const madeOf = (
  telling: Telling,
  place: Place<RecordShape>,
  { column, first }: { column: Column; first: boolean },
): Made =>
  typeof column === 'string'
    ? {
        head: telling.labels.field(`${place.path}.${column}`).label,
        tells: [column],
        cell: (record) =>
          fieldCell(telling, place, {
            record,
            field: column,
            ...(first ? { room: Number.POSITIVE_INFINITY } : {}),
          }),
      }
    : column;

/** A field as a cell: empty when there is nothing, undefined when it needs more room. */
export const fieldCell = (
  telling: Telling,
  place: Place<RecordShape>,
  { record, field, room = roomInCell }: { record: AnyRecord; field: string; room?: number },
): string | undefined => {
  if (!holds(record[field])) return '';
  const shape = place.shape.fields[field]!.shape;
  const line = lineOf(telling, { shape, path: `${place.path}.${field}` }, record[field]);
  return line !== undefined && line.length <= room ? line || telling.words.empty : undefined;
};
