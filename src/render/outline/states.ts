// The states of questions, with the question in words: what every part that shows them starts from.
import { charterShape, type AnyRecord } from '../../charter/schema.ts';
import type { RecordShape, Shape } from '../../yaml/shape.ts';
import type { Made } from '../compare.ts';
import type { Telling } from '../telling.ts';
import type { Place } from '../values.ts';

const states = charterShape.fields['states']?.shape;
export const statePlace = {
  shape: (states?.kind === 'map' ? states.of : undefined) as Shape as RecordShape,
  path: 'states',
} satisfies Place<RecordShape>;

export interface StateOf {
  question: string;
  record: AnyRecord;
}

/** In the order of the pack; questions the pack does not know come last, by id. */
export const statesOf = (telling: Telling, state: string | undefined): StateOf[] => {
  const order = telling.questions.questions.map(({ id }) => id);
  const placeOf = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return Object.entries(telling.charter.states ?? {})
    .filter(([, record]) => state === undefined || record.state === state)
    .map(([question, record]) => ({ question, record: record }))
    .sort(
      (a, b) => placeOf(a.question) - placeOf(b.question) || (a.question < b.question ? -1 : 1),
    );
};

export const questionColumn = (telling: Telling, states: readonly StateOf[]): Made => ({
  head: telling.words.columns.question,
  tells: [],
  cell: (record) => {
    const question = states.find((state) => state.record === record)?.question ?? '';
    return telling.questions.ask(question) ?? question;
  },
});
