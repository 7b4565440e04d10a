// A charter and the day to tell from → the minutes as a document: who took part, what changed, what was decided, what stands open.
import type { ReviewRecord } from '../charter/review-file.ts';
import type { Charter, RecordOf } from '../charter/schema.ts';
import { tallyOf, tallyText } from '../charter/tally.ts';
import { impacts, type Change } from '../diff/change.ts';
import type { LineOf } from './change-line.ts';
import { isTold } from './told.ts';
import { listBlocks, pruned, under } from '../render/section.ts';
import { disputedSection } from '../render/outline/disputed.ts';
import { openSections } from '../render/outline/open.ts';
import {
  paragraph,
  plain,
  type Block,
  type Fact,
  type Outline,
  type Section,
} from '../render/outline-parts.ts';
import { dateText } from '../render/dates.ts';
import { tellingOf, type OutlineOptions, type Telling } from '../render/telling.ts';
import type { MinutesWords } from '../words/minutes-words.ts';
import { impactHeading } from '../words/impact-words.ts';

export interface MinutesOf {
  /** YYYY-MM-DD: sessions, decisions and events of that day and later are told. */
  since: string;
  /** And none after this one. */
  until?: string;
  /** Since the version it is compared with; left out, there is none. */
  compared?: { changes: readonly Change[]; lineOf: LineOf };
  /** Of the review that was held, when one was. */
  record?: ReviewRecord;
}

type Session = RecordOf<'sessions'>;

export const minutesOutline = (
  charter: Charter,
  of: MinutesOf,
  options: OutlineOptions & { minutes: MinutesWords },
): Outline => {
  const telling = tellingOf(charter, options);
  const words = options.minutes;
  const isWithin = (date: string | undefined): boolean =>
    date !== undefined && date >= of.since && (of.until === undefined || date <= of.until);
  const sessions = (telling.charter.sessions ?? []).filter(({ date }) => isWithin(date));
  return {
    language: telling.charter.language ?? options.words.language,
    title: words.title(telling.charter.collaboration?.name ?? options.words.untitled),
    facts: factsOf(telling, { sessions, of, words }),
    sections: pruned([
      themesSection(telling, { sessions, record: of.record, words }),
      changesSection(of.compared, words),
      decisionsSection(telling, { isWithin, words }),
      disputedSection(telling),
      ...openSections(telling).filter(({ id }) => id !== 'settled'),
    ]),
  };
};

const fact = (label: string, text: string): Fact[] =>
  text === '' ? [] : [{ label, value: [paragraph(text)] }];

const factsOf = (
  telling: Telling,
  at: { sessions: readonly Session[]; of: MinutesOf; words: MinutesWords },
): Fact[] => {
  const { sessions, of, words } = at;
  const { record } = of;
  const day = (date: string): string => dateText(date, telling.words.dates);
  const days = [...new Set(sessions.flatMap(({ date }) => date ?? []))].sort();
  const parties = [
    ...new Set([
      ...sessions.flatMap(({ participants = [] }) => participants),
      ...(record?.participants ?? []),
    ]),
  ];
  const spent = sessions.reduce((sum, { minutes_spent = 0 }) => sum + minutes_spent, 0);
  const next = telling.charter.review?.next;
  return [
    ...fact(
      words.when,
      days.length === 0 ? day(record?.date ?? of.since) : days.map(day).join(', '),
    ),
    ...fact(words.who, parties.map((id) => telling.name(id)).join(', ')),
    ...fact(words.time, spent === 0 ? '' : words.minutesSpent(spent)),
    ...(record?.outcome === undefined
      ? []
      : fact(words.outcome, telling.labels.choice('review.outcome', record.outcome))),
    ...fact(words.next, next === undefined ? words.noNext : day(next)),
  ];
};

const themesSection = (
  telling: Telling,
  at: { sessions: readonly Session[]; record: ReviewRecord | undefined; words: MinutesWords },
): Section => {
  const { sessions, record, words } = at;
  const title = (id: string): string =>
    telling.questions.themes.find((theme) => theme.id === id)?.title ?? id;
  const seen = [...new Set(sessions.flatMap(({ themes = [] }) => themes))];
  const blocks: Block[] =
    record?.themes === undefined
      ? seen.length === 0
        ? []
        : [{ kind: 'list', items: seen.map((id) => [paragraph(title(id))]) }]
      : [
          {
            kind: 'table',
            head: [words.theme, words.result],
            rows: Object.entries(record.themes).map(([id, verdict]) => [
              plain(title(id)),
              plain(words.verdicts[verdict ?? 'not-looked-at']),
            ]),
          },
        ];
  return { id: 'themes', title: words.themes, blocks, sections: [] };
};

/** What you disagree on has a part of its own. */
const isToldBelow = ({ list, kind }: Change): boolean =>
  list.split('.')[0] === 'disputes' && kind !== 'removed';

/** Gravest first; that nothing changed is said too. */
const changesSection = (compared: MinutesOf['compared'], words: MinutesWords): Section => {
  const told = (compared?.changes ?? [])
    .filter((change) => isTold(change) && !isToldBelow(change))
    .map((change) => ({ impact: change.impact, line: compared?.lineOf(change) }));
  const withheld = told.filter(({ line }) => line === undefined).length;
  const nothing = compared === undefined ? words.nothingToCompare : words.nothingChanged;
  return {
    id: 'changes',
    title: words.changes,
    blocks: [
      ...(told.length === 0 ? [paragraph(nothing)] : []),
      ...(withheld === 0 ? [] : [paragraph(words.withheld(withheld))]),
    ],
    sections: impacts.flatMap((impact): Section[] => {
      const items = told.flatMap((one) =>
        one.impact !== impact || one.line === undefined ? [] : [[paragraph(one.line)]],
      );
      return items.length === 0
        ? []
        : [
            {
              id: impact,
              title: impactHeading(words.impacts, impact),
              blocks: [{ kind: 'list', items }],
              sections: [],
            },
          ];
    }),
  };
};

const decisionsSection = (
  telling: Telling,
  at: { isWithin(date: string | undefined): boolean; words: MinutesWords },
): Section => {
  const decisions = (telling.charter.decisions ?? []).filter(({ date }) => at.isWithin(date));
  const only: Telling = { ...telling, charter: { ...telling.charter, decisions } };
  const tallies = decisions.flatMap((decision): Block[] => {
    const said = tallyText(tallyOf(telling.charter, decision), at.words, telling.labels);
    return said === '' ? [] : [paragraph(`${decision.title ?? ''}: ${said}`)];
  });
  return under(telling, 'decisions', [
    ...listBlocks(only, 'decisions', ['title', 'date', 'arena', 'by']),
    ...tallies,
  ]);
};
