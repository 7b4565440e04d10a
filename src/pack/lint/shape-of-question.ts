// A question → what is missing or too much in how it is put together.
import { formGroups } from '../../charter/form-group.ts';
import type { Fault, FaultRule } from '../fault.ts';
import { levelOf } from '../levels.ts';
import type { ReadPack } from '../read.ts';
import { resolveWrites } from '../writes.ts';
import { placedQuestions, type PlacedQuestion } from './questions-in-files.ts';

/** What a group can be asked for one record without losing the thread (semantics 1). */
const mostFields = 3;

export const questionFaults = (read: ReadPack): Fault[] =>
  placedQuestions(read).flatMap((placed) => [
    ...fieldFaults(placed),
    ...levelFaults(placed),
    ...kindFaults(placed),
    ...choiceFaults(placed),
    ...eachFaults(placed),
  ]);

const fault = (placed: PlacedQuestion, rule: FaultRule, key: string): Fault => ({
  rule,
  file: placed.file,
  path: [...placed.path, key],
  name: placed.question.id,
});

function fieldFaults(placed: PlacedQuestion): Fault[] {
  const { question } = placed;
  const isCore = formGroups.some((group) => levelOf(question, group) === 'core');
  const resolved = resolveWrites(question);
  if (!isCore || !('writes' in resolved) || resolved.writes.kind === 'answers') return [];
  const count = resolved.writes.fields.length;
  if (count <= mostFields) return [];
  return [{ ...fault(placed, 'too-many-fields', 'fields'), other: String(count) }];
}

function levelFaults(placed: PlacedQuestion): Fault[] {
  const { level } = placed.question;
  if (typeof level === 'string') return [];
  const unknown = Object.keys(level).filter((name) => !formGroups.some((group) => group === name));
  const missing = formGroups.filter((group) => group !== 'council' && level[group] === undefined);
  return [
    ...unknown.map((name) => ({
      ...fault(placed, 'level-unknown', 'level'),
      path: [...placed.path, 'level', name],
      name,
      known: formGroups,
    })),
    ...missing.map((name) => ({ ...fault(placed, 'level-missing', 'level'), other: name })),
  ];
}

function kindFaults(placed: PlacedQuestion): Fault[] {
  const { writes, kind } = placed.question;
  if (writes === 'answers') return kind === undefined ? [fault(placed, 'kind-missing', 'id')] : [];
  return kind === undefined ? [] : [{ ...fault(placed, 'kind-derived', 'kind'), other: kind }];
}

function choiceFaults(placed: PlacedQuestion): Fault[] {
  const { kind, choices = [] } = placed.question;
  const takesChoices = kind === 'choice' || kind === 'choices';
  if (takesChoices && choices.length === 0) return [fault(placed, 'choices-missing', 'kind')];
  return takesChoices || choices.length === 0 ? [] : [fault(placed, 'choices-unused', 'choices')];
}

/** What each organisation answers alone is a perception, and no perception is written into the charter (semantics 10). */
function eachFaults(placed: PlacedQuestion): Fault[] {
  const { who, writes, kind } = placed.question;
  if (who !== 'each') return [];
  if (writes !== 'answers') return [fault(placed, 'each-writes', 'writes')];
  return kind === 'scale' || kind === undefined ? [] : [fault(placed, 'each-kind', 'kind')];
}
