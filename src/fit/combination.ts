// Answers that pull both ways → the forms that could share the work, and what each would do (domain 5.3, step 5).
import type { Task } from '../words/fit-words.ts';
import type { Answered } from './answers.ts';
import { pullsBothWays, type Ranked } from './candidates.ts';
import type { Candidate, Criterion } from './reasons.ts';

const tasks: readonly Task[] = ['reaches', 'learns', 'explores', 'delivers', 'runs'];

export interface CombinationPart {
  candidate: Candidate;
  does: Task;
}
export interface Combination {
  parts: readonly CombinationPart[];
  /** The criteria that pull in different directions, some one way and some the other. */
  because: readonly { one: readonly Criterion[]; other: readonly Criterion[] }[];
  trace: readonly string[];
}

const taskOf: Readonly<Record<Candidate, Task>> = {
  'meeting-place': 'reaches',
  'learning-network': 'learns',
  network: 'explores',
  project: 'delivers',
  programme: 'delivers',
  'product-organisation': 'runs',
};

type Is = (criterion: Criterion, ...wanted: Answered['answer'][]) => boolean;

/** Two networks, or a project and a programme, are alternatives; to deliver and to run are two tasks only where there is both. */
const areParts = (is: Is, one: Candidate, other: Candidate): boolean => {
  const both = [taskOf[one], taskOf[other]];
  if (both[0] === both[1] || both.every((task) => task === 'learns' || task === 'explores'))
    return false;
  const isFirm = both.every((task) => task === 'delivers' || task === 'runs');
  return !isFirm || (is('FIT-N2', 'yes') && is('FIT-N9', 'yes'));
};

const trace = ['NET-C14', 'NET-F5', 'PHASE-4'];

export const combinationOf = (
  answers: readonly Answered[],
  order: readonly Ranked[],
): Combination | undefined => {
  const is: Is = (criterion, ...wanted) =>
    answers.some((one) => one.criterion === criterion && wanted.includes(one.answer));
  const highest = (...among: Candidate[]): Candidate[] =>
    order
      .map(({ candidate }) => candidate)
      .filter((one) => among.includes(one))
      .slice(0, 1);

  const isConveying = is('FIT-G2', 'convey');
  const open = is('FIT-G2', 'learn')
    ? 'learning-network'
    : isConveying
      ? 'meeting-place'
      : 'network';
  const because: { one: Criterion[]; other: Criterion[] }[] = [];
  const forms = new Set<Candidate>();
  const add = (one: Criterion[], other: Criterion[], parts: Candidate[]): void => {
    because.push({ one, other });
    for (const part of parts) forms.add(part);
  };

  if (is('FIT-N3', 'yes') && is('FIT-N2', 'yes'))
    add(['FIT-N3'], ['FIT-N2'], [open, ...highest('project', 'programme')]);
  if (is('FIT-N5', 'yes') && is('FIT-N6', 'yes'))
    add(['FIT-N5'], ['FIT-N6'], [open, ...highest('project', 'programme', 'product-organisation')]);
  if (open !== 'network' && forms.size === 0 && is('FIT-N2', 'yes'))
    add(['FIT-G2'], ['FIT-N2'], [open, ...highest('project', 'programme')]);

  const [first, second] = order;
  // What they are together for has settled it already.
  const isOpen = forms.size === 0 && first?.byPurpose !== true;
  if (isOpen && first && second && areParts(is, first.candidate, second.candidate)) {
    const pulls = pullsBothWays(answers, [first.candidate, second.candidate]);
    if (pulls) add(pulls.one, pulls.other, [first.candidate, second.candidate]);
  }
  if (forms.size === 0) return undefined;
  if (is('FIT-N9', 'yes')) forms.add('product-organisation');
  const parts = [...forms]
    .map((candidate) => ({ candidate, does: taskOf[candidate] }))
    .sort((one, other) => tasks.indexOf(one.does) - tasks.indexOf(other.does));
  return { parts, because, trace };
};
