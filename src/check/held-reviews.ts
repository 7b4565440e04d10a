// The reviews that were held: the charter as it stood when it was adopted is kept among them, and is none.
import type { Earlier } from './rule.ts';

export const heldReviews = (reviews: readonly Earlier[]): Earlier[] =>
  reviews.filter(({ record }) => record?.trigger !== 'adopted');
