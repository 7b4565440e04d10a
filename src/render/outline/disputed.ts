// Where they disagree: who holds what, why, and what would help; nobody's view is left out.
import { disputesAbout, disputesApart } from '../../charter/disputes.ts';
import type { AnyRecord } from '../../charter/schema.ts';
import { compare, compared, innerPlace, listPlace, tableOf } from '../compare.ts';
import { detailsOf } from '../details.ts';
import { factsOf } from '../facts.ts';
import type { Block, Section } from '../outline-parts.ts';
import { factsBlock } from '../section.ts';
import type { Telling } from '../telling.ts';
import type { Place } from '../values.ts';
import type { RecordShape } from '../../yaml/shape.ts';
import { statePlace, statesOf } from './states.ts';

export const disputedSection = (telling: Telling): Section => ({
  id: 'disputed',
  title: telling.words.headings.disputed,
  blocks: [],
  sections: [
    ...statesOf(telling, 'disputed').map(({ question, record }) => ({
      id: question,
      title: telling.questions.ask(question) ?? question,
      blocks: [
        // What they differ on stands once, under the question, before who holds what.
        ...disputesAbout(telling.charter, question).flatMap((dispute) =>
          sides(telling, listPlace('disputes'), { record: dispute, told: ['about'] }),
        ),
        ...sides(telling, statePlace, { record, told: ['state'] }),
      ],
      sections: [],
    })),
    ...disputesApart(telling.charter).map((record) => ({
      id: record.id ?? 'dispute',
      title:
        typeof record['about'] === 'string'
          ? telling.name(record['about'])
          : telling.words.untitled,
      blocks: sides(telling, listPlace('disputes'), { record, told: ['about'] }),
      sections: [],
    })),
  ],
});

const sides = (
  telling: Telling,
  place: Place<RecordShape>,
  { record, told }: { record: AnyRecord; told: string[] },
): Block[] => {
  const positions = (record['positions'] as AnyRecord[] | undefined) ?? [];
  const alternatives = (record['alternatives'] as AnyRecord[] | undefined) ?? [];
  return [
    ...factsBlock(
      factsOf(telling, place, { record, told: [...told, 'alternatives', 'positions'] }),
    ),
    ...answers(telling, place, alternatives),
    ...compare(telling, innerPlace(place, 'positions'), {
      records: positions,
      columns: ['actor', 'position', 'reason', 'remedy'],
    }),
  ];
};

/** An answer that fills more than a cell stands below under whoever gave it. */
const answers = (telling: Telling, disputes: Place<RecordShape>, records: AnyRecord[]): Block[] => {
  if (records.length === 0) return [];
  const place = innerPlace(disputes, 'alternatives');
  const { heads, cells, rows } = compared(telling, place, { records, columns: ['from', 'text'] });
  const titled = rows.map((row) =>
    typeof row.record['from'] === 'string' ? { ...row, title: row.record['from'] } : row,
  );
  return [...tableOf(heads, cells), ...detailsOf(telling, place, titled)];
};
