// Arenas: where they meet, decide and talk; then the seats and the rest of each.
import { compare, compared, innerPlace, listPlace, tableOf, type Column } from '../compare.ts';
import type { ToldRow } from '../details.ts';
import { actorsAndArenas } from '../diagrams.ts';
import { factsOf } from '../facts.ts';
import type { AnyRecord } from '../../charter/schema.ts';
import type { Block, Section } from '../outline-parts.ts';
import { diagramBlocks, factsBlock, recordsIn, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

const columns: Column[] = ['name', 'kind', 'purpose', 'rhythm', 'members', 'convener', 'agenda_by'];
const seatColumns: Column[] = ['who', 'number', 'chosen_how', 'term', 'speaks', 'votes'];

export const arenasPart = (telling: Telling): Part => {
  const records = recordsIn(telling.charter, 'arenas');
  const { heads, cells, rows } = compared(telling, listPlace('arenas'), { records, columns });
  return {
    blocks: [...tableOf(heads, cells), ...diagramBlocks(telling, actorsAndArenas(telling))],
    sections: rows.map((row) => arenaSection(telling, row)),
  };
};

const arenaSection = (telling: Telling, { record, told, title }: ToldRow): Section => ({
  id: record.id ?? title,
  title,
  blocks: [
    ...factsBlock(factsOf(telling, listPlace('arenas'), { record, told: [...told, 'seats'] })),
    ...seatBlocks(telling, (record['seats'] as AnyRecord[] | undefined) ?? []),
  ],
  sections: [],
});

const seatBlocks = (telling: Telling, seats: AnyRecord[]): Block[] => {
  if (seats.length === 0) return [];
  const label = telling.labels.field('arenas.seats').label;
  return [
    { kind: 'paragraph', of: [{ kind: 'strong', text: label }] },
    ...compare(telling, innerPlace(listPlace('arenas'), 'seats'), {
      records: seats,
      columns: seatColumns,
    }),
  ];
};
