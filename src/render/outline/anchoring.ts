// Anchoring: what the table of actors does not already say of who backs this at home, and how.
import type { AnyRecord } from '../../charter/schema.ts';
import { compare, listPlace, type Made } from '../compare.ts';
import { dateText } from '../dates.ts';
import { holds } from '../facts.ts';
import { recordsIn, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';
import { anchoringBeside, anchoringCell, mandateBeside, mandateCell } from './actors.ts';

export const anchoringPart = (telling: Telling): Part => {
  const whole = new Map(
    recordsIn(telling.charter, 'anchoring')
      .map((entry): [AnyRecord, AnyRecord] => [untold(telling, entry), entry])
      .filter(([rest, entry]) => !isAllBeside(rest, entry)),
  );
  return {
    blocks: compare(telling, listPlace('anchoring'), {
      records: [...whole.keys()],
      columns: [
        'actor',
        'state',
        representative(telling, whole),
        'document',
        signed(telling),
        'valid_from',
        'valid_to',
      ],
    }),
    sections: [],
  };
};

/** The entry without what stands beside its actor, and without who speaks for it. */
const untold = (telling: Telling, entry: AnyRecord): AnyRecord => {
  const rest = { ...entry };
  const mandate = { ...(entry['mandate'] as AnyRecord | undefined) };
  delete mandate['representative'];
  const actors = recordsIn(telling.charter, 'actors');
  if (actors.some(({ id }) => id !== undefined && id === entry['actor'])) {
    for (const field of anchoringBeside) {
      if (anchoringCell(telling, entry, field) !== undefined) delete rest[field];
    }
    for (const field of mandateBeside) {
      if (mandateCell(telling, entry, field) !== undefined) delete mandate[field];
    }
  }
  return { ...rest, mandate };
};

/** A line with only the actor's name would say nothing: the rest stands in the table of actors. */
const isAllBeside = ({ id: _, actor: __, ...rest }: AnyRecord, entry: AnyRecord): boolean => {
  const mandate = entry['mandate'] as AnyRecord | undefined;
  const isMoved = anchoringBeside.some((field) => holds(entry[field])) || holds(mandate);
  return isMoved && !holds(rest) && !holds(mandate?.['representative']);
};

const representative = (telling: Telling, whole: Map<AnyRecord, AnyRecord>): Made => ({
  head: telling.labels.field('anchoring.mandate.representative').label,
  tells: [],
  cell: (entry) => {
    const mandate = whole.get(entry)?.['mandate'] as { representative?: string } | undefined;
    return mandate?.representative === undefined ? '' : telling.name(mandate.representative);
  },
});

const signed = (telling: Telling): Made => ({
  head: telling.labels.field('anchoring.signed').label,
  tells: ['signed'],
  cell: (entry) => {
    const { by, on } = (entry['signed'] ?? {}) as { by?: string; on?: string };
    return [by ?? '', on === undefined ? '' : dateText(on, telling.words.dates)]
      .filter((part) => part !== '')
      .join(', ');
  },
});
