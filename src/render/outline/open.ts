// What is not settled: open points, parked questions and blanks as one list; then closed points, and what was promised.
import type { AnyRecord } from '../../charter/schema.ts';
import { compare, compared, listPlace, tableOf, type Column, type Compared } from '../compare.ts';
import { detailsOf } from '../details.ts';
import type { Section } from '../outline-parts.ts';
import { listBlocks, recordsIn, under } from '../section.ts';
import type { Telling } from '../telling.ts';
import type { Place } from '../values.ts';
import type { RecordShape } from '../../yaml/shape.ts';
import type { Met } from '../walk.ts';
import { questionColumn, statePlace, statesOf } from './states.ts';

interface Source {
  place: Place<RecordShape>;
  compared: Compared;
}

export const openSections = (telling: Telling): Section[] => {
  const points = recordsIn(telling.charter, 'open_points');
  const sources = [openPoints(telling, points), parked(telling), ...blanks(telling)];
  const columns = telling.words.columns;
  const heads = [
    columns.question,
    telling.labels.field('open_points.about').label,
    columns.because,
    telling.labels.field('open_points.owner').label,
    telling.labels.field('open_points.due').label,
  ];
  return [
    {
      id: 'open',
      title: telling.words.headings.open,
      blocks: [
        ...tableOf(
          heads,
          sources.flatMap((source) => source.compared.cells),
        ),
        ...sources.flatMap(({ place, compared: { rows } }) => detailsOf(telling, place, rows)),
      ],
      sections: [],
    },
    {
      id: 'settled',
      title: telling.words.headings.settled,
      blocks: compare(telling, listPlace('open_points'), {
        records: points.filter(isClosed),
        columns: ['question', 'closed_by', 'about', 'opened', 'owner', 'due'],
      }),
      sections: [],
    },
    under(telling, 'actions', listBlocks(telling, 'actions', ['what', 'owner', 'due', 'status'])),
  ];
};

const isClosed = (point: AnyRecord): boolean => point['closed_by'] !== undefined;
const nothing: Column = { head: '', tells: [], cell: () => '' };

const openPoints = (telling: Telling, points: AnyRecord[]): Source => {
  const place = listPlace('open_points');
  const records = points.filter((point) => !isClosed(point));
  const columns = ['question', 'about', nothing, 'owner', 'due'];
  return { place, compared: compared(telling, place, { records, columns }) };
};

const parked = (telling: Telling): Source => {
  const states = statesOf(telling, 'parked');
  const columns: Column[] = [
    questionColumn(telling, states),
    { head: '', tells: ['state'], cell: () => telling.words.parked },
    'reason',
    'owner',
    'due',
  ];
  const records = states.map(({ record }) => record);
  return { place: statePlace, compared: compared(telling, statePlace, { records, columns }) };
};

/** Fields somebody has said are missing or unsure, wherever they stand. */
const blanks = (telling: Telling): Source[] =>
  telling.records
    .filter(({ record }) => Array.isArray(record['unsettled']))
    .map((met) => {
      const { shape } = met.shape.fields['unsettled']!;
      const place = {
        shape: (shape.kind === 'list' ? shape.of : shape) as RecordShape,
        path: `${met.path}.unsettled`,
      };
      const records = met.record['unsettled'] as AnyRecord[];
      const columns = [blankColumn(telling, met), nothing, 'note', 'by', 'due'];
      return { place, compared: compared(telling, place, { records, columns }) };
    });

const blankColumn = (telling: Telling, { path, record }: Met): Column => {
  const name =
    record.id === undefined ? telling.labels.entity(path).label : telling.name(record.id);
  return {
    head: '',
    tells: ['field'],
    cell: ({ field }) =>
      typeof field === 'string'
        ? `${name}: ${telling.labels.field(`${path}.${field}`).label}`
        : name,
  };
};
