// Risks: each with its owner and what is done about it, a row a measure; and where they lie from 1 to 5.
import type { AnyRecord } from '../../charter/schema.ts';
import {
  compared,
  fieldCell,
  innerPlace,
  listPlace,
  tableOf,
  type Column,
  type Compared,
  type Made,
} from '../compare.ts';
import { detailsOf, type ToldRow } from '../details.ts';
import { riskMatrix, riskNumber } from '../diagrams.ts';
import { textIn } from '../facts.ts';
import { inRow } from '../letters.ts';
import type { Inline } from '../outline-parts.ts';
import { diagramBlocks, recordsIn, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

const place = listPlace('risks');
const measurePlace = innerPlace(place, 'measures');

export const risksPart = (telling: Telling): Part => {
  const records = recordsIn(telling.charter, 'risks');
  const risks = compared(telling, place, { records, columns: columnsOf(telling, records) });
  const measures = records.map((risk) => measuresOf(telling, risk));
  const heads = [...risks.heads, ...measureHeads(telling)];
  const rows = risks.cells.flatMap((cells, at) => joined(cells, measures[at]!.cells));
  return {
    blocks: [
      ...tableOf(heads, rows),
      ...detailsOf(telling, place, risks.rows.map(named)),
      ...detailsOf(
        telling,
        measurePlace,
        measures.flatMap(({ rows: own }) => own),
      ),
      ...diagramBlocks(telling, riskMatrix(telling)),
    ],
    sections: [],
  };
};

const columnsOf = (telling: Telling, risks: AnyRecord[]): Column[] => [
  {
    head: telling.words.columns.number,
    tells: [],
    cell: (risk) => riskNumber(risks.indexOf(risk)),
  },
  { ...statementColumn(telling), tells: ['statement', 'measures'] },
  {
    head: telling.words.columns.score,
    tells: ['likelihood', 'impact'],
    cell: (risk) => scoreText(telling, risk),
  },
  'owner',
  'status',
];

const statementColumn = (telling: Telling): Omit<Made, 'tells'> => ({
  head: telling.labels.field('risks.statement').label,
  cell: (risk) => textIn(risk, 'statement') || telling.words.untitled,
});

const scoreText = (telling: Telling, risk: AnyRecord): string => {
  const scores = [risk['likelihood'], risk['impact']] as (number | undefined)[];
  if (scores.every((score) => score === undefined)) return '';
  return scores.map((score) => score ?? telling.words.empty).join(' × ');
};

const measuresOf = (telling: Telling, risk: AnyRecord): Compared =>
  compared(telling, measurePlace, {
    records: (risk['measures'] as AnyRecord[] | undefined) ?? [],
    columns: ['what', followedUp(telling)],
  });

const follow = ['owner', 'due', 'status'];
const followedUp = (telling: Telling): Made => ({
  head: telling.words.columns.measureBy,
  tells: follow,
  cell: (measure) =>
    inRow(
      follow
        .map((field) => fieldCell(telling, measurePlace, { record: measure, field }) ?? '')
        .filter((part) => part !== ''),
      ', ',
    ),
});

const measureHeads = (telling: Telling): string[] => [
  telling.labels.field('risks.measures').label,
  telling.words.columns.measureBy,
];

/** The first measure stands on the risk's own row, the others below it. */
const joined = (risk: Inline[][], measures: Inline[][][]): Inline[][][] => {
  const none: Inline[][] = [[], []];
  if (measures.length === 0) return [[...risk, ...none]];
  return measures.map((measure, at) => [...(at === 0 ? risk : risk.map(() => [])), ...measure]);
};

const named = (row: ToldRow, at: number): ToldRow => ({
  ...row,
  title: `${riskNumber(at)}: ${textIn(row.record, 'statement')}`,
});
