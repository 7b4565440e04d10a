// The 15 outcomes → the parts of a charter that tell each, and what it takes for a part to be there.
import { formGroupOf } from '../charter/form-group.ts';
import type { Charter } from '../charter/schema.ts';
import type { Outcome } from '../words/document-words.ts';
import { holds } from './facts.ts';

export interface OutcomePart {
  /** Where it may stand. */
  at: readonly string[];
  /** It is set aside with a question that writes this. */
  writes: readonly string[];
  there: (charter: Charter) => boolean;
}

const filled = (list: string): OutcomePart => ({
  at: [list],
  writes: [list],
  there: (charter) => holds((charter as Record<string, unknown>)[list]),
});
const each = <R>(records: readonly R[] | undefined, told: (record: R) => boolean): boolean =>
  records !== undefined && records.length > 0 && records.every(told);

/** Those that take part now and answer for it; an observer backs nothing. */
const members = ({ actors = [] }: Charter) =>
  actors.filter(
    ({ standing = 'party', left }) =>
      left === undefined && (standing === 'party' || standing === 'member'),
  );
const formal = (charter: Charter): boolean => formGroupOf(charter.collaboration?.form) === 'formal';

const scope: OutcomePart = {
  at: ['collaboration.scope'],
  writes: ['collaboration.scope'],
  there: ({ collaboration }) => holds(collaboration?.scope),
};
const alignment: OutcomePart = {
  at: ['actors.alignment'],
  writes: ['actors[].alignment'],
  there: (charter) => each(members(charter), (actor) => holds(actor.alignment)),
};
const joining: OutcomePart = {
  at: ['membership.joining'],
  writes: ['membership.joining'],
  there: ({ membership }) => holds(membership?.joining),
};
const handling: OutcomePart = {
  at: ['risks.measures'],
  writes: ['risks'],
  there: ({ risks }) =>
    each(risks, (risk) => holds(risk.measures) || (risk.status ?? 'open') !== 'open'),
};
const backing: OutcomePart = {
  at: ['anchoring'],
  writes: ['anchoring'],
  there: (charter) => {
    const backed = new Set(charter.anchoring?.map(({ actor }) => actor));
    return each(members(charter), ({ id }) => backed.has(id));
  },
};
const form: OutcomePart = {
  at: ['collaboration.form'],
  writes: [],
  there: ({ collaboration }) => holds(collaboration?.form),
};

/** TEN-1: outside the formal forms something to try is enough. */
const nextSteps: OutcomePart = {
  at: ['deliverables', 'activities'],
  writes: ['deliverables'],
  there: (charter) =>
    holds(charter.deliverables) || (!formal(charter) && holds(charter.activities)),
};
const steering: OutcomePart = {
  at: ['deliverables.steered_by', 'activities.actors'],
  writes: ['deliverables[].steered_by', 'deliverables'],
  there: (charter) =>
    holds(charter.deliverables) || formal(charter)
      ? each(charter.deliverables, (deliverable) => holds(deliverable.steered_by))
      : each(charter.activities, (activity) => holds(activity.actors)),
};

const strategic = new Set(['strategic', 'decision-making']);
/** Both levels in the formal forms; elsewhere a place to meet is enough. */
const places: OutcomePart = {
  at: ['arenas'],
  writes: ['arenas'],
  there: (charter) => {
    const kinds = (charter.arenas ?? []).map(({ kind }) => kind);
    if (!formal(charter)) return kinds.length > 0;
    return (
      kinds.some((kind) => kind === 'operational') &&
      kinds.some((kind) => kind !== undefined && strategic.has(kind))
    );
  },
};
const nextReview: OutcomePart = {
  at: ['review.next', 'review.when', 'review.rhythm'],
  writes: ['review'],
  there: ({ review }) => [review?.next, review?.when, review?.rhythm].some(holds),
};

export const outcomeParts: Readonly<Record<Outcome, readonly OutcomePart[]>> = {
  'OUT-01': [filled('user_groups'), filled('needs')],
  'OUT-02': [filled('goals'), filled('benefits')],
  'OUT-03': [scope, alignment],
  'OUT-04': [filled('actors'), filled('stakeholders'), joining],
  'OUT-05': [filled('risks'), handling],
  'OUT-06': [backing],
  'OUT-07': [nextSteps],
  'OUT-08': [filled('working_differences')],
  'OUT-09': [form],
  'OUT-10': [filled('resources')],
  'OUT-11': [filled('reporting')],
  'OUT-12': [places],
  'OUT-13': [filled('roles'), filled('decision_rules'), filled('escalation')],
  'OUT-14': [steering],
  'OUT-15': [nextReview],
};
