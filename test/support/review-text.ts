// A day and the text of a charter → the text of the review of that day.
import { parseCharter } from '../../src/charter/parse.ts';
import { frozenReview } from '../../src/charter/review-file.ts';

export const reviewText = (date: string, charter: string): string =>
  frozenReview({ date }, parseCharter(charter).charter);
