// What stays the same through a sitting: the pack in one language, the labels, the words, the day.
import type { Labels } from '../charter/labels.ts';
import type { Charter } from '../charter/schema.ts';
import type { Pack, Question } from '../pack/pack.ts';
import type { PackText } from '../pack/localise.ts';
import type { InterviewWords } from '../words/interview-words.ts';
import type { ReviewWords } from '../words/review-words.ts';
import type { TurnsWords } from '../words/turns-words.ts';
import type { TriggerWord } from '../words/trigger.ts';

export type Condition = (when: string, charter: Charter) => boolean;

/** An answer that organisations have given alone; those that say the same have given one. */
export interface Given {
  /** On one line, as it is shown. */
  text: string;
  /** Who gave it. */
  by: { actor: string; name: string }[];
  /** As each of them wrote it: a value, or for a list its records by the names of the fields. */
  values: unknown[];
}

/** What the organisations have answered alone, to stand beside the question. */
export type Beside = (at: {
  charter: Charter;
  question: Question;
  /** The field asked for, and whose it is: the record's id, or the actor's. */
  field?: string;
  owner?: string;
  item?: string;
}) => Given[];

/** What each organisation answers alone, and how far that has come: the one thing here that changes in a sitting. */
export interface AloneInRoom {
  words: TurnsWords;
  /** Ids of the statements, as the charter stands. */
  statements(charter: Charter): readonly string[];
  /** Actor → the statements it has answered. */
  answered: Readonly<Record<string, readonly string[]>>;
  /** Whose turn is over, whether or not it has answered everything. */
  done: readonly string[];
  /** Without whom the room has chosen to go on. */
  without: readonly string[];
  /** Theme → a line for each statement of which something may be shown. */
  spread(theme: string): readonly string[];
  /** Whether the terminal can be emptied between two of them. */
  canClear: boolean;
}

/** Why a theme is not on the agenda. */
export type NotPlanned = 'nothing-open' | 'no-time';

/** Theme → its minutes on the agenda, or why it has none. */
export type TimePlan = Readonly<Record<string, number | NotPlanned>>;

export interface Setting {
  beside?: Beside;
  alone?: AloneInRoom;
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
  /** Minutes for the whole sitting. */
  minutes?: number;
  /** What the agenda gives each theme of them; left out, a theme has the pack's own minutes. */
  plan?: TimePlan;
  /** The charter is gone through again, theme by theme. */
  review?: ReviewSetting;
}

/** What was found before the review began; it stays the same through it. */
export interface ReviewSetting {
  words: ReviewWords;
  /** The first page, as it is shown. */
  due: readonly string[];
  /** Theme → what moved since the last review, a line each. */
  moved: Readonly<Record<string, readonly string[]>>;
  /** Ids of the questions whose answers moved. */
  movedQuestions: readonly string[];
  /** What comparing found of the kinds of event that call for a review. */
  happened: readonly Happened[];
}

export interface Happened {
  kind: TriggerWord;
  /** The record it is about. */
  about?: string;
  text: string;
}

export type { Pack, Question };
