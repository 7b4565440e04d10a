// In a combination, which form a goal is judged by: that of the strand it belongs to (semantics 3).
import { formGroupOf, type FormGroup } from '../charter/form-group.ts';
import type { Charter, RecordOf } from '../charter/schema.ts';

const strandsOf = (charter: Charter): readonly RecordOf<'strands'>[] =>
  charter.collaboration?.form === 'combination' ? (charter.strands ?? []) : [];

const groupOf = (strand: RecordOf<'strands'> | undefined): FormGroup | undefined =>
  formGroupOf(strand?.form) || undefined;

export const strandGroups = (charter: Charter): FormGroup[] =>
  strandsOf(charter).flatMap((strand) => groupOf(strand) ?? []);

/** What a finding about something with these goals carries. */
export const inStrand = (
  charter: Charter,
  goals: readonly (string | undefined)[],
): { formGroup?: FormGroup } => {
  const formGroup = groupOf(
    strandsOf(charter).find((strand) => strand.goals?.some((goal) => goals.includes(goal))),
  );
  return formGroup === undefined ? {} : { formGroup };
};
