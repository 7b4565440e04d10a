// The contributions to a charter → the talking list: where the organisations say the same, where they differ, how far apart they are.
import { recordName } from '../interview/naming.ts';
import { presentActors } from '../interview/records.ts';
import type { Question } from '../pack/pack.ts';
import { questionsOf } from '../pack/pack.ts';
import { fold } from '../render/fold.ts';
import { comparedAnswers, type Answered, type Point, type Standing } from './compare-answers.ts';
import type { Contribution } from './contribution.ts';
import { relatedTo, type Related } from './related.ts';
import type { Speaking } from './saying.ts';
import {
  bySpread,
  dotsOf,
  movedSince,
  perceptionsOf,
  spreadOf,
  type Aggregate,
  type Moved,
  type Spread,
} from './spread.ts';

export interface ComparedQuestion {
  id: string;
  theme: string;
  ask: string;
  standing: Standing;
  points: Point[];
  /** Organisations that have sent a contribution, and left this open. */
  missing: string[];
  /** Something neutral to begin the conversation with. */
  talk?: string;
}

export interface ComparedStatement {
  id: string;
  theme: string;
  ask: string;
  /** Undefined when too few have answered for anything to be shown. */
  spread?: Spread;
  /** May be read out, each without a name. */
  whys: string[];
  moved?: Moved;
  /** How many chose 1, 2, 3, 4 and 5: only for a terminal, and only where it may be shown. */
  dots?: number[];
  talk?: string;
  related: Related[];
}

export interface Comparison {
  version: 1;
  name: string;
  /** Everybody who takes part, in the order of the charter. */
  actors: { id: string; name: string; contributed: boolean }[];
  questions: ComparedQuestion[];
  statements: ComparedStatement[];
}

export interface Compared {
  contributions: readonly Contribution[];
  /** What earlier reviews hold of the statements, oldest first. */
  earlier: readonly { date: string; perceptions: Readonly<Record<string, Aggregate>> }[];
  /** For a terminal alone; `allAgreed`: everybody in the room has agreed to be shown as a dot. */
  dots?: { allAgreed: boolean };
}

const standings: readonly Standing[] = ['differ', 'alone', 'own', 'agree'];

export const compare = (speaking: Speaking, compared: Compared): Comparison => {
  const { charter } = speaking;
  const actors = presentActors(charter).map((actor) => ({
    id: actor.id ?? '',
    name: fold(recordName(charter, 'actors', actor)),
    contributed: compared.contributions.some((one) => one.actor === actor.id),
  }));
  const questions = questionsOf(speaking.setting.pack);
  return {
    version: 1,
    name: fold(charter.collaboration?.name ?? ''),
    actors,
    questions: questions
      .filter(({ who }) => who === 'joint')
      .flatMap((question) => comparedQuestion(speaking, question, compared))
      .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing)),
    statements: questions
      .filter(({ who }) => who === 'each')
      .flatMap((question) => comparedStatement(speaking, question, compared))
      .sort((a, b) => bySpread(a.spread, b.spread)),
  };
};

const comparedQuestion = (
  speaking: Speaking,
  question: Question,
  { contributions }: Compared,
): ComparedQuestion[] => {
  const said: Answered[] = [];
  const missing: string[] = [];
  for (const { actor = '', answers = {} } of contributions)
    if (Object.hasOwn(answers, question.id)) said.push({ actor, answer: answers[question.id] });
    else missing.push(actor);
  if (said.length === 0) return [];
  return [
    {
      ...textOf(speaking, question),
      ...comparedAnswers(speaking, question, said),
      missing,
    },
  ];
};

const textOf = ({ setting }: Speaking, { id, theme }: Question) => {
  const talk = setting.text.note(id);
  return {
    id,
    theme: setting.text.theme(theme).title,
    ask: setting.text.ask(id) ?? id,
    ...(talk === undefined ? {} : { talk: fold(talk) }),
  };
};

const comparedStatement = (
  speaking: Speaking,
  question: Question,
  { contributions, earlier, dots }: Compared,
): ComparedStatement[] => {
  const perceptions = perceptionsOf(contributions, question.id);
  if (perceptions.length === 0) return [];
  const spread = spreadOf(perceptions);
  const common = {
    ...textOf(speaking, question),
    related: relatedTo(speaking, question.theme),
  };
  if (spread === undefined) return [{ ...common, whys: [] }];
  const last = earlier.findLast((one) => Object.hasOwn(one.perceptions, question.id));
  const aggregate = last?.perceptions[question.id];
  const moved = movedSince(spread, last && aggregate && { date: last.date, aggregate });
  const counts = dots === undefined ? undefined : dotsOf(perceptions, dots);
  return [
    {
      ...common,
      spread,
      // In no order of the organisations.
      whys: perceptions
        .flatMap(({ why, read_aloud }) => (read_aloud === true && why ? [fold(why)] : []))
        .sort(),
      ...(moved === undefined ? {} : { moved }),
      ...(counts === undefined ? {} : { dots: counts }),
    },
  ];
};
