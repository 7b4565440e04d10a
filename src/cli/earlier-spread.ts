// The folder reviews/ → what each review kept of the statements, oldest first.
import { parseReview, reviewNames } from '../charter/review-file.ts';
import type { Compared } from '../contribute/compare.ts';
import type { Call } from './call.ts';
import { joined } from './paths.ts';

/** One that cannot be read is the check's to tell of; here it holds nothing to compare with. */
export const earlierSpread = ({ host }: Call, folder: string): Compared['earlier'] =>
  reviewNames(host.files.list(joined(folder, 'reviews'))).flatMap((name) => {
    const { review } = parseReview(host.files.read(joined(folder, `reviews/${name}`)) ?? '');
    const { date, perceptions } = review.review_record ?? {};
    return date === undefined || perceptions === undefined ? [] : [{ date, perceptions }];
  });
