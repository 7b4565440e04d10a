// Strands that are run as a project, programme or product, and what has a date without belonging to one of them.
import { formGroupOf } from './form-group.ts';
import { isDone } from './present.ts';
import type { Charter, RecordOf } from './schema.ts';

export const firmStrands = (charter: Charter): RecordOf<'strands'>[] =>
  (charter.strands ?? []).filter(({ form }) => formGroupOf(form) === 'formal');

/** Deliverables under way with a date, for no goal of such a strand. */
export const datedInNoFrame = (charter: Charter): RecordOf<'deliverables'>[] => {
  const framed = firmStrands(charter).flatMap(({ goals }) => goals ?? []);
  return (charter.deliverables ?? []).filter(
    (one) =>
      one.due !== undefined && !isDone(one) && !one.goals?.some((goal) => framed.includes(goal)),
  );
};
