// What stays the same through a sitting: the pack in one language, the labels, the words, the day.
import type { Labels } from '../charter/labels.ts';
import type { Charter } from '../charter/schema.ts';
import type { Pack, Question } from '../pack/pack.ts';
import type { PackText } from '../pack/localise.ts';
import type { InterviewWords } from '../words/interview-words.ts';

export type Condition = (when: string, charter: Charter) => boolean;

export interface Setting {
  pack: Pack;
  text: PackText;
  labels: Labels;
  words: InterviewWords;
  holds: Condition;
  level: 'core' | 'deeper';
  /** Only this theme, when given. */
  theme?: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Minutes for the whole sitting; the themes' own minutes are scaled to it. */
  minutes?: number;
}

export type { Pack, Question };
