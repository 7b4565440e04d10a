// A waiver of a finding → what a person reads of it, with its date as people say it; a machine reads it as it is written.
import type { Finding } from '../check/finding.ts';
import type { FindingWords } from '../words/finding-words.ts';

export const waiverSaid = (
  { until, ...waived }: NonNullable<Finding['waived']>,
  words: FindingWords,
): string =>
  words.waiver({ ...waived, ...(until === undefined ? {} : { until: words.date(until) }) });
