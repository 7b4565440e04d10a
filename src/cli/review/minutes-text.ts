// A charter, the one before it and the day to tell from → the minutes as Markdown or as a page.
import type { ReviewRecord } from '../../charter/review-file.ts';
import type { Charter } from '../../charter/schema.ts';
import { diffCharters } from '../../diff/diff.ts';
import { wordingOf } from '../../diff/wording.ts';
import type { Setting } from '../../interview/setting.ts';
import { htmlOf } from '../../render/html.ts';
import { markdownOf } from '../../render/markdown.ts';
import { minutesOutline } from '../../review/minutes.ts';
import { changeLines } from '../../review/change-line.ts';
import { loadWords } from '../../words/load.ts';
import type { Call } from '../call.ts';
import { questionTextOf } from '../document-of.ts';

export interface MinutesRequest {
  charter: Charter;
  setting: Setting;
  since: string;
  until?: string;
  /** What it is compared with; without one, nothing is said of changes. */
  before?: Charter;
  record?: ReviewRecord;
  internal?: boolean;
  format: 'markdown' | 'html';
}

export const minutesText = async (call: Call, of: MinutesRequest): Promise<string> => {
  const { charter, setting, before, record } = of;
  const language = setting.labels.language;
  const words = language === call.words.language ? call.words : await loadWords(language);
  const options = {
    labels: setting.labels,
    words: words.document,
    minutes: words.minutes,
    questions: questionTextOf(setting.pack, language),
    internal: of.internal === true,
  };
  const outline = minutesOutline(
    charter,
    {
      since: of.since,
      ...(of.until === undefined ? {} : { until: of.until }),
      ...(record === undefined ? {} : { record }),
      ...(before === undefined
        ? {}
        : {
            compared: {
              changes: diffCharters(before, charter, wordingOf),
              lineOf: changeLines({ before, now: charter }, options),
            },
          }),
    },
    options,
  );
  return of.format === 'html' ? htmlOf(outline) : markdownOf(outline);
};
