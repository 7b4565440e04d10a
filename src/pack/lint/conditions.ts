// A question's `when` → names that do not exist, values no field can have, answers nobody is asked for.
import { charterShape } from '../../charter/schema.ts';
import { formGroups } from '../../charter/form-group.ts';
import type { Shape } from '../../yaml/shape.ts';
import type { Cel } from '../cel.ts';
import { refusedCalls } from '../conditions.ts';
import type { Fault } from '../fault.ts';
import { fieldAt } from '../field-shape.ts';
import { mentionsOf, type Mentions } from '../mentions.ts';
import { questionsOf, type Question } from '../pack.ts';
import type { ReadPack } from '../read.ts';
import { checkerWith } from './condition-types.ts';
import { placedQuestions, type PlacedQuestion } from './questions-in-files.ts';

export function conditionFaults(read: ReadPack, cel: Cel): Fault[] {
  const check = checkerWith(cel);
  const questions = questionsOf(read.pack);
  return placedQuestions(read).flatMap((placed): Fault[] => {
    const { when } = placed.question;
    if (when === undefined) return [];
    const wrong = check(when);
    const place = placeOf(placed);
    if (wrong !== undefined) {
      const { name, message, offset } = wrong;
      return name === undefined
        ? [{ rule: 'condition-error', ...place, name: when, other: message, offset }]
        : [{ rule: 'condition-name', ...place, name, known: everyName, offset }];
    }
    const mentions = mentionsOf(
      new cel.Environment({ unlistedVariablesAreDyn: true }).parse(when).ast,
    );
    return [
      ...callFaults(placed, mentions),
      ...answerFaults(placed, mentions, questions),
      ...valueFaults(placed, mentions, questions),
    ];
  });
}

const placeOf = ({ file, path }: PlacedQuestion) => ({ file, path: [...path, 'when'] });

const callFaults = (placed: PlacedQuestion, { calls }: Mentions): Fault[] =>
  calls.flatMap(({ name, start }) =>
    refusedCalls.includes(name)
      ? [{ rule: 'condition-call', ...placeOf(placed), name, offset: start }]
      : [],
  );

function answerFaults(
  placed: PlacedQuestion,
  { places }: Mentions,
  questions: Question[],
): Fault[] {
  const known = questions.flatMap(({ id, writes }) => (writes === 'answers' ? [id] : []));
  return places.flatMap(({ path: [key, name], start }): Fault[] => {
    if (key !== 'answers' || name === undefined || known.includes(name)) return [];
    return [{ rule: 'condition-answer', ...placeOf(placed), name, known, offset: start }];
  });
}

function valueFaults(
  placed: PlacedQuestion,
  { comparisons }: Mentions,
  questions: Question[],
): Fault[] {
  return comparisons.flatMap(({ path, word, start }): Fault[] => {
    const known = optionsAt(path, questions);
    if (known === undefined || word === '' || known.includes(word)) return [];
    const names = { name: word, other: path.join('.') };
    return [{ rule: 'condition-value', ...placeOf(placed), ...names, known, offset: start }];
  });
}

/** The values a place in the charter can have, when they are few and known. */
export function optionsAt(
  path: readonly string[],
  questions: Question[],
): readonly string[] | undefined {
  const [key = '', id] = path;
  if (key === 'form_group') return formGroups;
  if (key === 'answers') return questions.find((question) => question.id === id)?.choices;
  const found = fieldAt(charterShape, path);
  return found.found ? optionsOf(found.field.shape) : undefined;
}

const optionsOf = (shape: Shape): readonly string[] | undefined =>
  shape.kind === 'choice' ? shape.options : shape.kind === 'list' ? optionsOf(shape.of) : undefined;

const namesIn = (shape: Shape): string[] => {
  if (shape.kind === 'list' || shape.kind === 'map') return namesIn(shape.of);
  if (shape.kind !== 'record') return [];
  return Object.entries(shape.fields).flatMap(([name, field]) => [name, ...namesIn(field.shape)]);
};
const everyName: readonly string[] = [...new Set(['form_group', ...namesIn(charterShape)])];
