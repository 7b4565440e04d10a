// The reviews that were held: the charter as it stood when it was adopted is kept among them, and is none.

export const heldReviews = <R extends { record?: { trigger?: string } }>(
  reviews: readonly R[],
): R[] => reviews.filter(({ record }) => record?.trigger !== 'adopted');
