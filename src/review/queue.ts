// What a review looks at first → the lines of its first page, a heading over each kind.
import type { Labels } from '../charter/labels.ts';
import { disputesApart } from '../charter/disputes.ts';
import { recordsOf } from '../charter/references.ts';
import type { Charter } from '../charter/schema.ts';
import { nameOf } from '../interview/naming.ts';
import type { ReviewWords } from '../words/review-words.ts';

/** What others found out, each a line already. */
export interface Found {
  overdue: readonly string[];
  soon: readonly string[];
  changed: readonly string[];
  signatures: readonly string[];
  signals: readonly string[];
  /** The day of the review it is compared with. */
  last?: string;
}

interface Asked {
  words: ReviewWords;
  labels: Labels;
  /** The text of a question. */
  ask(id: string): string;
  kindOf(event: string): string;
}

const withOwner = (
  charter: Charter,
  words: ReviewWords,
  of: { text: string; owner?: string; due?: string },
): string =>
  words.withOwner(of.text, of.owner === undefined ? undefined : nameOf(charter, of.owner), of.due);

const stateLines = (charter: Charter, state: string, { words, ask }: Asked): string[] =>
  Object.entries(charter.states ?? {})
    .filter(([, noted]) => noted.state === state)
    .map(([id, noted]) => withOwner(charter, words, { ...noted, text: ask(id) }));

/** A question in words, a record by its name, a field of one by both. */
export const calledAbout = (
  charter: Charter,
  about: string,
  { ask, labels }: Pick<Asked, 'ask' | 'labels'>,
): string => {
  const [head = '', ...rest] = about.split('.');
  const field = rest.join('.');
  const there = recordsOf(charter).get(head);
  const name = there === undefined ? ask(about) : nameOf(charter, head);
  if (field === '') return name;
  const { label } = labels.field([there?.list ?? head, field].join('.'));
  return there === undefined ? label : `${name}: ${label}`;
};

const disputeLines = (charter: Charter, asked: Asked): string[] =>
  disputesApart(charter).map((one) =>
    withOwner(charter, asked.words, { ...one, text: calledAbout(charter, one.about ?? '', asked) }),
  );

const openLines = (charter: Charter, { words }: Asked): string[] =>
  (charter.open_points ?? [])
    .filter(({ closed_by }) => closed_by === undefined)
    .map((point) => withOwner(charter, words, { ...point, text: point.question ?? '' }));

const eventLines = (charter: Charter, { kindOf }: Asked): string[] =>
  (charter.events ?? [])
    .filter(({ handled_in }) => handled_in === undefined)
    .map(({ kind = 'other', about, note }) =>
      [kindOf(kind), about === undefined ? note : nameOf(charter, about)]
        .filter((one) => one !== undefined && one !== '')
        .join(': '),
    );

export const queueLines = (charter: Charter, found: Found, asked: Asked): string[] => {
  const { words } = asked;
  const parts: [keyof ReviewWords['due'], readonly string[]][] = [
    ['overdue', found.overdue],
    ['soon', found.soon],
    ['events', eventLines(charter, asked)],
    ['changed', found.changed],
    ['signatures', found.signatures],
    ['disputed', [...stateLines(charter, 'disputed', asked), ...disputeLines(charter, asked)]],
    ['parked', stateLines(charter, 'parked', asked)],
    ['open', openLines(charter, asked)],
    ['signals', found.signals],
  ];
  const said = parts.filter(([, lines]) => lines.length > 0);
  const since = found.last === undefined ? words.noReviewYet : words.lastReview(found.last);
  return [
    since,
    ...(said.length === 0 ? [words.dueNothing] : []),
    ...said.flatMap(([part, lines]) => [
      '',
      `${words.due[part]}:`,
      ...lines.map((line) => `  ${line}`),
    ]),
  ];
};
