// What a review looks at first → the lines of its first page, a heading over each kind.
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

const disputeLines = (charter: Charter, { words, ask }: Asked): string[] =>
  (charter.disputes ?? []).map((one) => {
    const [head = '', ...rest] = (one.about ?? '').split('.');
    const name = ask(head) === head ? nameOf(charter, head) : ask(head);
    const text = rest.length === 0 ? name : `${name} (${rest.join('.')})`;
    return withOwner(charter, words, { ...one, text });
  });

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
