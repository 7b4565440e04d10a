// Where each question stands: open, answered, not relevant, parked or disputed (semantics 5).
import type { Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import { writesOf, type FieldOfQuestion } from '../pack/writes.ts';
import { isEmpty, valueAt } from './address.ts';
import { isFilled, partsOf, type Part } from './parts.ts';
import { entriesOf, matching, presentActors, rowsOf } from './records.ts';

export type State = 'open' | 'answered' | 'not-relevant' | 'parked' | 'disputed';

const everyRecordHas = (charter: Charter, list: string, path: string): boolean => {
  const records = rowsOf(charter, list);
  return records.length > 0 && records.every((record) => !isEmpty(valueAt(record, path)));
};

const everyActorHas = (charter: Charter, list: string, path: string): boolean => {
  const actors = presentActors(charter);
  return (
    actors.length > 0 &&
    actors.every((actor) =>
      entriesOf(charter, list).some(
        (record) => record['actor'] === actor.id && !isEmpty(valueAt(record, path)),
      ),
    )
  );
};

/** Fields below one nested record or list count as a whole: what is under `mandate`, not each of its fields. */
const rootOf = (fields: FieldOfQuestion[]): string | undefined => {
  const roots = new Set(fields.map((field) => field.path.split('.')[0]));
  const nested = fields.every((field) => field.path.includes('.'));
  return nested && roots.size === 1 ? [...roots][0] : undefined;
};

/** What the question writes is there. */
export const isAnswered = (question: Question, charter: Charter): boolean => {
  const writes = writesOf(question);
  switch (writes.kind) {
    case 'records':
      return matching(charter, writes.list, writes.fixed).length > 0;
    case 'column': {
      const path = rootOf(writes.fields) ?? writes.fields[0]?.path ?? '';
      return writes.rowsFrom === undefined
        ? everyRecordHas(charter, writes.list, path)
        : everyActorHas(charter, writes.list, path);
    }
    case 'section':
    case 'answers': {
      const parts: Part[] = partsOf(question, charter);
      const filled = parts.map((part) => isFilled(charter, question, part));
      const asWhole = writes.kind === 'answers' || rootOf(writes.fields) !== undefined;
      return asWhole ? filled.some(Boolean) : filled[0] === true;
    }
    default:
      return writes satisfies never;
  }
};

/** A dispute is shown even where a value stands: dissent is never hidden by an answer. */
export const stateOf = (question: Question, charter: Charter): State => {
  const noted = charter.states?.[question.id]?.state;
  if (noted === 'disputed') return 'disputed';
  if (isAnswered(question, charter)) return 'answered';
  return noted ?? 'open';
};

export const mustCheckAgain = (question: Question, charter: Charter): boolean =>
  charter.states?.[question.id]?.check_again !== undefined;
