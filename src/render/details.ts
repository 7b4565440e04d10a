// Records of a table and what the table told of each → the rest of each, under the table.
import type { AnyRecord } from '../charter/schema.ts';
import type { RecordShape } from '../yaml/shape.ts';
import { factsLine, factsOf } from './facts.ts';
import type { Block, Inline } from './outline-parts.ts';
import type { Telling } from './telling.ts';
import type { Place } from './values.ts';

export interface ToldRow {
  record: AnyRecord;
  title: string;
  /** The fields that the table tells in full. */
  told: readonly string[];
}

/** One or two short facts follow the name: «R1 – type: generell». */
const roomOnLine = 240;

export const detailsOf = (
  telling: Telling,
  place: Place<RecordShape>,
  rows: readonly ToldRow[],
): Block[] => {
  const blocks: Block[] = [];
  for (const { record, told, title } of rows) {
    const facts = factsOf(telling, place, { record, told });
    const short = facts.length <= 2 ? factsLine(telling, place, { record, told }) : undefined;
    const name: Inline = { kind: 'strong', text: title };
    if (facts.length === 0) continue;
    if (short === undefined || short.length > roomOnLine) {
      blocks.push({ kind: 'paragraph', of: [name] }, { kind: 'facts', facts });
    } else blocks.push({ kind: 'paragraph', of: [name, { kind: 'text', text: `– ${short}` }] });
  }
  return blocks;
};
