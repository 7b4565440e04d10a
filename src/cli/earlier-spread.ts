// The folder reviews/ → what each review kept of the statements, oldest first.
import { parseReview } from '../charter/review-file.ts';
import type { Compared } from '../contribute/compare.ts';
import type { Call } from './call.ts';
import { frozenNames } from './frozen.ts';
import { joined } from './paths.ts';

/** One that cannot be read is the check's to tell of; here it holds nothing to compare with. */
export const earlierSpread = ({ host }: Call, folder: string): Compared['earlier'] =>
  frozenNames(host, folder).flatMap((name) => {
    const { review } = parseReview(
      host.files.inside(folder).read(joined(folder, `reviews/${name}`)) ?? '',
    );
    const { date, perceptions } = review.review_record ?? {};
    return date === undefined || perceptions === undefined ? [] : [{ date, perceptions }];
  });
