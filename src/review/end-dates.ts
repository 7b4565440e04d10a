// A charter → everything in it that ends or is due on a day, with whose it is: what has passed, and what comes soon.
import { lastDay } from '../charter/dates.ts';
import { isDone } from '../charter/present.ts';
import type { Labels } from '../charter/labels.ts';
import type { Charter } from '../charter/schema.ts';
import { nameOf } from '../interview/naming.ts';

export interface EndDate {
  /** The list it stands in. */
  list: string;
  text: string;
  owner?: string;
  /** It holds until then, and is not something to be done. */
  holds?: true;
  /** As it is written. */
  due: string;
}

interface Dated {
  owner?: string | undefined;
  due: string | undefined;
}

const entry = (list: string, text: string | undefined, { owner, due }: Dated): EndDate[] =>
  due === undefined || text === undefined
    ? []
    : [{ list, text, due, ...(owner === undefined ? {} : { owner }) }];

/** What the group is to do. */
const workOf = (charter: Charter): EndDate[] => [
  ...(charter.actions ?? [])
    .filter((one) => !isDone({ status: one.status ?? '' }))
    .flatMap((one) => entry('actions', one.what, { owner: one.owner, due: one.due })),
  ...(charter.risks ?? [])
    .flatMap(({ measures = [] }) => measures)
    .filter((one) => !isDone(one))
    .flatMap((one) => entry('risks.measures', one.what, { owner: one.owner, due: one.due })),
  ...(charter.deliverables ?? [])
    .filter((one) => !isDone(one))
    .flatMap((one) => [
      ...entry('deliverables', one.title, { owner: one.owner, due: one.due }),
      ...(one.milestones ?? [])
        .filter((stone) => !isDone({ status: stone.status ?? '' }))
        .flatMap((stone) =>
          entry('deliverables.milestones', stone.what, { owner: one.owner, due: stone.due }),
        ),
    ]),
];

/** What holds until a day. */
const holdingOf = (charter: Charter, labels: Labels): EndDate[] =>
  [
    ...(charter.anchoring ?? []).flatMap((one) =>
      entry('anchoring', one.actor && nameOf(charter, one.actor), {
        owner: undefined,
        due: one.valid_to,
      }),
    ),
    ...(charter.resources ?? []).flatMap((one) =>
      entry(
        'resources',
        one.actor &&
          [nameOf(charter, one.actor), one.kind && labels.choice('resources.kind', one.kind)]
            .filter((part) => part !== undefined)
            .join(' – '),
        { owner: undefined, due: one.until },
      ),
    ),
    ...(charter.waivers ?? []).flatMap((one) =>
      entry('waivers', one.rule, { owner: one.by, due: one.until }),
    ),
  ].map((one) => ({ ...one, holds: true }));

const byDay = (a: EndDate, b: EndDate): number =>
  lastDay(a.due) < lastDay(b.due) ? -1 : lastDay(a.due) > lastDay(b.due) ? 1 : 0;

/** After `from` and up to `until`; both YYYY-MM-DD. */
export const endDates = (
  charter: Charter,
  labels: Labels,
  between: { from: string; until: string },
): EndDate[] =>
  [...workOf(charter), ...holdingOf(charter, labels)]
    .filter(({ due }) => lastDay(due) >= between.from && lastDay(due) <= between.until)
    .sort(byDay);

/** No rule looks at the dates of actions: a group sees to them itself. */
export const overdueActions = (charter: Charter, today: string): EndDate[] =>
  workOf(charter)
    .filter(({ list, due }) => list === 'actions' && lastDay(due) < today)
    .sort(byDay);
