// A charter, its reviews and the day → what speaks for and against each form, what the group may look at, and what has moved.
import type { Charter } from '../charter/schema.ts';
import type { Form } from '../charter/form-group.ts';
import type { GateKey, NoteKey } from '../words/fit-words.ts';
import { answersOf, type Answered } from './answers.ts';
import { ranked, type Ranked } from './candidates.ts';
import { combinationOf, type Combination } from './combination.ts';
import { flatEnd, profileOf, type Dial } from './profile.ts';
import type { Candidate, Criterion, FitAnswer } from './reasons.ts';
import type { Reviewed, Signal } from './signal.ts';
import { formSignals } from './signals.ts';

/** Something to keep in mind: a caveat, or a thing to look at. */
export interface Note {
  key: NoteKey;
  trace: readonly string[];
}
export interface Gate {
  key: GateKey;
  trace: readonly string[];
}
export interface Moved {
  since: string;
  answers: readonly { criterion: Criterion; from: FitAnswer; to: FitAnswer }[];
  /** Another form stands first. */
  first?: { from: Candidate; to: Candidate };
  form?: { from: Form | undefined; to: Form | undefined };
}
export interface FormFit {
  form?: Form;
  networkPurpose?: 'learning' | 'collaboration' | 'both';
  reason?: string;
  /** The section it stands in is marked for the group. */
  isReasonForGroup: boolean;
  answers: readonly Answered[];
  gate?: Gate;
  order: readonly Ranked[];
  combination?: Combination;
  profile: readonly Dial[];
  notes: readonly Note[];
  signals: readonly Signal[];
  moved?: Moved;
}

type Is = (criterion: Criterion, ...wanted: FitAnswer[]) => boolean;

const gateOf = (is: Is): Gate | undefined => {
  if (is('FIT-G1', 'yes')) return { key: 'line', trace: ['PROJ-5'] };
  if (is('FIT-G2', 'learn')) return { key: 'learn', trace: ['DIFI-DEF3', 'DIFI-REC2', 'TEN-2'] };
  const isJoint = is('FIT-N2', 'yes', 'partly') || is('FIT-N9', 'yes', 'partly');
  if (is('FIT-G2', 'convey') && !is('FIT-N10', 'yes') && !isJoint)
    return { key: 'convey', trace: ['DIFI-REC3', 'DIFI-DEF4'] };
  return undefined;
};

const firstBy: Readonly<Record<GateKey, Candidate | undefined>> = {
  line: undefined,
  learn: 'learning-network',
  convey: 'meeting-place',
};

const fewKnown = 4;

/** Advice on size, agenda and nearness is for learning networks only, and waits until it is known which is meant (TEN-2). */
const learningNotes: readonly Note[] = [
  { key: 'learningSize', trace: ['DIFI-N2', 'DIFI-R7'] },
  { key: 'learningAgenda', trace: ['DIFI-F1', 'DIFI-REC2'] },
  { key: 'learningNearness', trace: ['DIFI-F11'] },
];

const notesOf = (
  charter: Charter,
  of: Pick<FormFit, 'answers' | 'profile' | 'order'> & { is: Is },
): Note[] => {
  const { answers, profile, order, is } = of;
  const known = answers.filter(({ by, criterion }) => by !== 'nobody' && criterion !== 'FIT-G1');
  const isNone = order.every(
    ({ supporting, contrary }) => supporting.length + contrary.length === 0,
  );
  const { mandated_by = [], form } = charter.collaboration ?? {};
  const isFromAbove = mandated_by.some(({ relation }) =>
    ['gives-mandate', 'sets-frame', 'appoints'].includes(relation ?? ''),
  );
  const end = flatEnd(profile);
  const when = (holds: boolean, key: NoteKey, ...trace: string[]): Note[] =>
    holds ? [{ key, trace }] : [];
  return [
    ...when(isNone, 'nothingKnown', 'PRIN-3'),
    ...when(!isNone && known.length < fewKnown, 'littleKnown', 'PRIN-3'),
    ...when(is('FIT-G2', 'not-known'), 'whichNetwork', 'TEN-2'),
    ...(is('FIT-G2', 'learn', 'both') ? learningNotes : []),
    ...when(form === 'council' || form === 'agreement', 'notWeighed', 'D-3160'),
    ...when(isFromAbove, 'fromAbove', 'PRIN-4'),
    ...when(end === 'network', 'flatNetwork', 'PRIN-2'),
    ...when(end === 'hierarchy', 'flatHierarchy', 'PRIN-2'),
    ...when(true, 'archetypes', 'D-3160', 'PRIN-2'),
    ...when(true, 'perStrand', 'PHASE-4', 'PRIN-1'),
    ...when(true, 'tryOut', 'PRIN-3'),
  ];
};

const weigh = (charter: Charter) => {
  const answers = answersOf(charter);
  const is: Is = (criterion, ...wanted) =>
    answers.some((one) => one.criterion === criterion && wanted.includes(one.answer));
  const gate = gateOf(is);
  return { answers, is, gate, order: ranked(answers, gate && firstBy[gate.key]) };
};

/** None while nothing speaks for it. */
const firstOf = ([first]: readonly Ranked[]): Candidate | undefined =>
  first && (first.byPurpose || first.supporting.length > 0) ? first.candidate : undefined;

const movedSince = (
  charter: Charter,
  now: Pick<FormFit, 'answers' | 'order'>,
  last: Reviewed | undefined,
): Moved | undefined => {
  if (last === undefined) return undefined;
  const before = weigh(last.charter);
  const answers = now.answers.flatMap(({ criterion, answer }) => {
    const from = before.answers.find((one) => one.criterion === criterion)?.answer ?? 'not-known';
    return from === answer ? [] : [{ criterion, from, to: answer }];
  });
  const [was, is] = [before.order, now.order].map(firstOf);
  const forms = [last.charter, charter].map(({ collaboration }) => collaboration?.form);
  return {
    since: last.at,
    answers,
    ...(was === undefined || is === undefined || was === is
      ? {}
      : { first: { from: was, to: is } }),
    ...(forms[0] === forms[1] ? {} : { form: { from: forms[0], to: forms[1] } }),
  };
};

/** `reviews` oldest first. */
export const formFit = (charter: Charter, reviews: readonly Reviewed[], today: string): FormFit => {
  const { answers, is, gate, order } = weigh(charter);
  const combination = gate?.key === 'line' ? undefined : combinationOf(answers, order);
  const profile = profileOf(charter);
  const { form, network_purpose, form_reason } = charter.collaboration ?? {};
  const moved = movedSince(charter, { answers, order }, reviews.at(-1));
  return {
    ...(form === undefined ? {} : { form }),
    ...(network_purpose === undefined ? {} : { networkPurpose: network_purpose }),
    ...(form_reason === undefined ? {} : { reason: form_reason }),
    isReasonForGroup: charter.collaboration?.visibility === 'group',
    answers,
    ...(gate === undefined ? {} : { gate }),
    order,
    ...(combination === undefined ? {} : { combination }),
    profile,
    notes: notesOf(charter, { answers, profile, order, is }),
    signals: formSignals(charter, reviews, today),
    ...(moved === undefined ? {} : { moved }),
  };
};
