// Answers → the forms in order, each with what speaks for and against it, and why it stands below the one before.
import type { Answered } from './answers.ts';
import { candidates, grounds, type Candidate, type Criterion, type Ground } from './reasons.ts';

export interface Reason {
  key: Ground['key'];
  criterion: Criterion;
  /** Answered with `partly`: it says half as much. */
  partly: boolean;
  trace: readonly string[];
}
export interface Ranked {
  candidate: Candidate;
  supporting: readonly Reason[];
  contrary: readonly Reason[];
  /** Put first by what the group is together for, whatever else was answered. */
  byPurpose: boolean;
  /** What is answered does not tell it from the form before this one; the order between them means nothing. */
  level: boolean;
  /** The criteria that put the form before this one there, the weightiest first. */
  below: readonly Criterion[];
}
/** What an answer weighs for one form. Internal: it orders, and is never shown. */
interface Weighed {
  reason: Reason;
  weight: number;
}

const isMet = (ground: Ground, answer: Answered['answer']): boolean =>
  ground.when === answer || (ground.when === 'yes' && answer === 'partly');

const weighedFor = (answers: readonly Answered[], candidate: Candidate): Weighed[] =>
  grounds.flatMap((ground) => {
    const weight = ground.weighs[candidate];
    const answer = answers.find(({ criterion }) => criterion === ground.criterion)?.answer;
    if (weight === undefined || answer === undefined || !isMet(ground, answer)) return [];
    const { key, criterion, trace } = ground;
    const partly = answer === 'partly';
    return [{ reason: { key, criterion, partly, trace }, weight: partly ? weight / 2 : weight }];
  });

const total = (weighed: readonly Weighed[]): number =>
  weighed.reduce((sum, { weight }) => sum + weight, 0);

/** The weightiest first; among equals the order of the criteria. */
const reasonsWith = (weighed: readonly Weighed[], sign: 1 | -1): Reason[] =>
  weighed
    .filter(({ weight }) => Math.sign(weight) === sign)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .map(({ reason }) => reason);

/** How much each criterion says for the first and not for the second. */
const ahead = (first: readonly Weighed[], second: readonly Weighed[]): [Criterion, number][] => {
  const differences = new Map<Criterion, number>();
  for (const [weighed, sign] of [[first, 1] as const, [second, -1] as const])
    for (const { reason, weight } of weighed)
      differences.set(reason.criterion, (differences.get(reason.criterion) ?? 0) + sign * weight);
  return [...differences]
    .filter(([, difference]) => difference > 0)
    .sort((one, other) => other[1] - one[1]);
};

/** No more than are read at a glance. */
const mostNamed = 3;

interface Placed {
  candidate: Candidate;
  weighed: Weighed[];
  byPurpose: boolean;
}

const placed = (answers: readonly Answered[], first: Candidate | undefined): Placed[] =>
  candidates
    .map((candidate) => ({
      candidate,
      weighed: weighedFor(answers, candidate),
      byPurpose: candidate === first,
    }))
    .sort(
      (one, other) =>
        Number(other.byPurpose) - Number(one.byPurpose) ||
        total(other.weighed) - total(one.weighed),
    );

/** `first` is what the purpose alone puts first. The sort keeps the order of the list among equals. */
export const ranked = (answers: readonly Answered[], first: Candidate | undefined): Ranked[] => {
  const order = placed(answers, first);
  return order.map(({ candidate, weighed, byPurpose }, index) => {
    const before = order[index - 1];
    const isFirst = before === undefined || before.byPurpose;
    const level = !isFirst && total(before.weighed) === total(weighed);
    const tells = before === undefined || level ? [] : ahead(before.weighed, weighed);
    return {
      candidate,
      supporting: reasonsWith(weighed, 1),
      contrary: reasonsWith(weighed, -1),
      byPurpose,
      level,
      below: tells.slice(0, mostNamed).map(([criterion]) => criterion),
    };
  });
};

/** Two forms that stand so near each other, each for reasons the other lacks, that the answers pull both ways (domain 5.3). */
export const pullsBothWays = (
  answers: readonly Answered[],
  [one, other]: readonly [Candidate, Candidate],
): { one: Criterion[]; other: Criterion[] } | undefined => {
  const [first, second] = [weighedFor(answers, one), weighedFor(answers, other)];
  if (Math.abs(total(first) - total(second)) >= 2) return undefined;
  const supports = [first, second].map((weighed) => reasonsWith(weighed, 1).length);
  if (supports.some((count) => count < 2)) return undefined;
  const found = {
    one: ahead(first, second).map(([criterion]) => criterion),
    other: ahead(second, first).map(([criterion]) => criterion),
  };
  return found.one.length > 0 && found.other.length > 0 ? found : undefined;
};
