// What contributions/<actor>.yaml may hold, made from the questions of a pack.
import { fingerprintPattern } from '../charter/fingerprint.ts';
import { questionsOf, type Pack } from '../pack/pack.ts';
import {
  choice,
  date,
  long,
  number,
  record,
  required,
  text,
  yesNo,
  type Field,
  type RecordShape,
  type ValueOf,
} from '../yaml/shape.ts';
import { answerForm, cannotSay, scale, shapeOfForm } from './answer-form.ts';

export const contributionVersion = 1;

const perception = record({
  answer: required(choice([...scale, cannotSay])),
  why: long(),
  /** The why may be read out to the others, without a name. */
  read_aloud: yesNo(),
});
export type Perception = ValueOf<typeof perception>;

/** A record of fields, a list of them, records by id, or one value: as the question's form says. */
export type Answer = unknown;

export interface Contribution {
  contribution?: number;
  /** What the collaboration is called. */
  collaboration?: string;
  actor?: string;
  date?: string;
  pack?: string;
  /** Of the charter it was made for. */
  charter?: string;
  answers?: Record<string, Answer>;
  perceptions?: Record<string, Perception>;
}

const keyed = (entries: [string, Field][]): RecordShape => record(Object.fromEntries(entries));

export const contributionShape = (pack: Pack): RecordShape => {
  const questions = questionsOf(pack).filter(({ future }) => future !== true);
  const joint = questions.filter(({ who }) => who === 'joint');
  const alone = questions.filter(({ who }) => who === 'each');
  return record({
    contribution: required(number({ min: 1, whole: true })),
    collaboration: text(),
    actor: required(text('^[a-z0-9]+(-[a-z0-9]+)*$')),
    date: date(),
    pack: text(),
    charter: text(fingerprintPattern),
    answers: keyed(joint.map((one) => [one.id, { shape: shapeOfForm(answerForm(one)) }])),
    perceptions: keyed(alone.map(({ id }) => [id, { shape: perception }])),
  });
};
