// Whether something that happened calls for a review nobody has begun.
import type { Charter, RecordOf } from '../charter/schema.ts';

/** The group may have listed what brings a review; one under way takes up whatever has happened. */
export const callsForReview = (
  { review }: Charter,
  kind: RecordOf<'events'>['kind'] & string,
): boolean =>
  review?.under_way === undefined &&
  (review?.triggers === undefined || review.triggers.includes(kind));
