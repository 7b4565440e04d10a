// The parts of a document section, put together; what holds nothing is left out.
import type { AnyRecord, Charter } from '../charter/schema.ts';
import { compare, listPlace, type Column } from './compare.ts';
import { factsOf } from './facts.ts';
import type { Drawing } from './drawing.ts';
import { paragraph, type Block, type Fact, type Section } from './outline-parts.ts';
import type { Telling } from './telling.ts';

export interface Part {
  blocks: Block[];
  sections: Section[];
}

export const recordsIn = (charter: Charter, list: string): AnyRecord[] =>
  ((charter as Record<string, unknown>)[list] as AnyRecord[] | undefined) ?? [];

export const recordIn = (charter: Charter, section: string): AnyRecord =>
  ((charter as Record<string, unknown>)[section] as AnyRecord | undefined) ?? {};

/** All records of a list, compared. */
export const listBlocks = (telling: Telling, list: string, columns: readonly Column[]): Block[] =>
  compare(telling, listPlace(list), { records: recordsIn(telling.charter, list), columns });

/** The facts of a single section of the file, without those told elsewhere. */
export const sectionFacts = (
  telling: Telling,
  section: string,
  told: readonly string[] = [],
): Block[] =>
  factsBlock(
    factsOf(telling, listPlace(section), { record: recordIn(telling.charter, section), told }),
  );

export const factsBlock = (facts: Fact[]): Block[] =>
  facts.length === 0 ? [] : [{ kind: 'facts', facts }];

/** A part of a theme under the label of its list or section. */
export const under = (telling: Telling, entity: string, blocks: Block[]): Section => ({
  id: entity,
  title: telling.labels.entity(entity).label,
  blocks,
  sections: [],
});

const saysSomething = ({ blocks, sections }: Part): boolean =>
  blocks.length > 0 || sections.some(saysSomething);

export const pruned = (sections: readonly Section[]): Section[] =>
  sections
    .filter(saysSomething)
    .map((section) => ({ ...section, sections: pruned(section.sections) }));

/** The picture, or a word that it grew too big; the tables say the same. */
export const diagramBlocks = (telling: Telling, drawing: Drawing): Block[] => {
  if (drawing.kind === 'nothing') return [];
  if (drawing.kind === 'too-big') return [paragraph(telling.words.diagrams.tooBig(drawing.title))];
  return [{ kind: 'diagram', diagram: drawing.diagram }];
};
