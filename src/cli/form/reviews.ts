// The reviews beside a charter → the charter as it stood after each, with what was noted of the review; oldest first.
import { parseReview } from '../../charter/review-file.ts';
import type { Reviewed } from '../../fit/signal.ts';
import type { Call } from '../call.ts';
import { unreadable } from '../charter-file.ts';
import { frozenNames } from '../frozen.ts';
import { joined } from '../paths.ts';

/** One that cannot be read stops here, with all that is wrong. */
export const readReviews = (call: Call, folder: string): Reviewed[] =>
  frozenNames(call.host, folder).map((name) => {
    const path = joined(folder, `reviews/${name}`);
    const { review, problems } = parseReview(call.host.files.read(path) ?? '');
    if (problems.length > 0) throw unreadable(call, path, problems);
    const { review_record: record, charter = {} } = review;
    return {
      at: record?.date ?? name.slice(0, 10),
      charter,
      ...(record === undefined ? {} : { record }),
    };
  });
