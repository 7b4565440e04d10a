// The files of a pack → everything that is wrong with it, in the order of files and lines.
import { loadCel } from './cel.ts';
import type { Packs } from './assemble.ts';
import type { Fault, PackFinding } from './fault.ts';
import { conditionFaults } from './lint/conditions.ts';
import { labelFaults } from './lint/labels.ts';
import { orderFaults } from './lint/order.ts';
import { reachFaults } from './lint/reach.ts';
import { sameQuestionFaults } from './lint/same-question.ts';
import { questionFaults } from './lint/shape-of-question.ts';
import { staleFaults } from './lint/stale.ts';
import { textFaults } from './lint/texts.ts';
import { traceFaults } from './lint/traces.ts';
import { located } from './located.ts';
import { readPack, type PackTextFiles } from './read.ts';

export async function lintPack(files: PackTextFiles, bases: Packs = {}): Promise<PackFinding[]> {
  const cel = await loadCel();
  const read = readPack(files, bases);
  const ofConditions = conditionFaults(read, cel);
  const faults: Fault[] = [
    ...read.faults,
    ...questionFaults(read),
    ...ofConditions,
    ...orderFaults(read, cel),
    ...reachFaults(read, cel).filter(isNews(ofConditions)),
    ...traceFaults(read),
    ...textFaults(read),
    ...sameQuestionFaults(read),
    ...staleFaults(read),
    ...labelFaults(read),
  ];
  const findings = [...read.unreadable, ...faults.map((fault) => located(fault, read))];
  return findings.sort(byPlace);
}

/** A condition that is wrong need not also be told to be never true. */
const isNews =
  (told: Fault[]) =>
  (fault: Fault): boolean =>
    !told.some(({ file, path }) => file === fault.file && path.join() === fault.path.join());

const byPlace = (a: PackFinding, b: PackFinding): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
