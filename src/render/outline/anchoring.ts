// Anchoring: what the table of actors does not already say of who backs this at home, and how.
import type { AnyRecord } from '../../charter/schema.ts';
import { compare, listPlace } from '../compare.ts';
import { recordsIn, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';
import { anchoringBeside, anchoringCell, mandateBeside, mandateCell } from './actors.ts';

export const anchoringPart = (telling: Telling): Part => ({
  blocks: compare(telling, listPlace('anchoring'), {
    records: recordsIn(telling.charter, 'anchoring').map((entry) => untold(telling, entry)),
    columns: ['actor', 'state', 'document', 'signed', 'valid_from', 'valid_to'],
  }),
  sections: [],
});

/** The entry without what stands beside its actor. */
const untold = (telling: Telling, entry: AnyRecord): AnyRecord => {
  const actors = recordsIn(telling.charter, 'actors');
  if (!actors.some((actor) => actor.id !== undefined && actor.id === entry['actor'])) return entry;
  const rest = { ...entry };
  for (const field of anchoringBeside) {
    if (anchoringCell(telling, entry, field) !== undefined) delete rest[field];
  }
  if (entry['mandate'] === undefined) return rest;
  const mandate = { ...(entry['mandate'] as AnyRecord) };
  for (const field of mandateBeside) {
    if (mandateCell(telling, entry, field) !== undefined) delete mandate[field];
  }
  return { ...rest, mandate };
};
