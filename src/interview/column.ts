// A cell among the cells of its column: what stands above it, and how many are left.
import type { Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import { defined, namesFor } from './body.ts';
import { showValue } from './naming.ts';
import { partsOf, valueOf, type Part } from './parts.ts';
import type { Setting } from './setting.ts';

export type Cell = Part & { kind: 'cell' };

export const cellsWith = (charter: Charter, question: Question, cell: Cell): Cell[] =>
  partsOf(question, charter).filter(
    (part): part is Cell => part.kind === 'cell' && part.field.path === cell.field.path,
  );

/** What the cell in the row above holds, and how many cells of the column are left. */
export const columnOf = (
  setting: Setting,
  charter: Charter,
  at: { question: Question; part: Cell },
): { above?: string; left: number } => {
  const cells = cellsWith(charter, at.question, at.part);
  const index = cells.findIndex((part) => part.key === at.part.key);
  const above = cells[index - 1];
  const field = { shape: at.part.field.shape, path: `${at.part.list}.${at.part.field.path}` };
  const value = above && valueOf(charter, at.question, above);
  return {
    left: cells.length - index,
    ...defined('above', showValue(namesFor(setting, charter), field, value)),
  };
};
