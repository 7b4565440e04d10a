// Actors: who takes part, backed how and with which mandate; who else matters; how one comes in and goes out.
import type { AnyRecord } from '../../charter/schema.ts';
import { fieldCell, innerPlace, listPlace, type Made } from '../compare.ts';
import { holds } from '../facts.ts';
import { inRow } from '../letters.ts';
import { listBlocks, recordsIn, sectionFacts, under, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

export const actorsPart = (telling: Telling): Part => ({
  blocks: listBlocks(telling, 'actors', [
    'name',
    kindAndStanding(telling),
    'brings',
    ...anchoringColumns(telling),
  ]),
  sections: [
    under(
      telling,
      'stakeholders',
      listBlocks(telling, 'stakeholders', ['name', 'stake', 'dialogue', 'expected_at_table']),
    ),
    under(telling, 'membership', sectionFacts(telling, 'membership')),
    under(
      telling,
      'liaisons',
      listBlocks(telling, 'liaisons', ['with', 'about', 'through', 'how']),
    ),
  ],
});

const kindAndStanding = (telling: Telling): Made => {
  const place = listPlace('actors');
  const left = telling.labels.field('actors.left').label;
  return {
    head: telling.labels.field('actors.kind').label,
    tells: ['kind', 'standing', 'left'],
    cell: (actor) => {
      const [kind = '', standing = '', date = ''] = ['kind', 'standing', 'left'].map((field) =>
        fieldCell(telling, place, { record: actor, field }),
      );
      const parts = [kind, standing, date === '' ? '' : `${left}: ${date}`];
      return inRow(
        parts.filter((part) => part !== ''),
        ', ',
      );
    },
  };
};

/** Fields of an actor's anchoring that stand in the table of actors. */
export const anchoringBeside = ['level', 'covers'] as const;
export const mandateBeside = ['decides_alone', 'takes_home'] as const;

const anchoringColumns = (telling: Telling): Made[] => {
  const heads = telling.words.columns;
  return [
    beside(telling, heads.backedAt, (entry) => anchoringCell(telling, entry, 'level')),
    beside(telling, telling.labels.field('anchoring.covers').label, (entry) =>
      anchoringCell(telling, entry, 'covers'),
    ),
    beside(telling, heads.decidesAlone, (entry) => mandateCell(telling, entry, 'decides_alone')),
    beside(telling, heads.takesHome, (entry) => mandateCell(telling, entry, 'takes_home')),
  ];
};

const beside = (
  telling: Telling,
  head: string,
  cell: (entry: AnyRecord) => string | undefined,
): Made => ({
  head,
  tells: [],
  cell: (actor) => {
    const cells = recordsIn(telling.charter, 'anchoring')
      .filter((entry) => actor.id !== undefined && entry['actor'] === actor.id)
      .map((entry) => cell(entry) ?? telling.words.below)
      .filter((text) => text !== '');
    return [...new Set(cells)].join('; ');
  },
});

export const anchoringCell = (
  telling: Telling,
  entry: AnyRecord,
  field: (typeof anchoringBeside)[number],
): string | undefined => fieldCell(telling, listPlace('anchoring'), { record: entry, field });

export const mandateCell = (
  telling: Telling,
  entry: AnyRecord,
  field: (typeof mandateBeside)[number],
): string | undefined => {
  const mandate = entry['mandate'] as AnyRecord | undefined;
  if (mandate === undefined || !holds(mandate[field])) return '';
  return fieldCell(telling, innerPlace(listPlace('anchoring'), 'mandate'), {
    record: mandate,
    field,
  });
};
