// A charter and a day → what is past its date by then, a line each: the rules that look at the day alone say it.
import type { Charter } from '../../charter/schema.ts';
import { checkCharter } from '../../check/check.ts';
import type { Earlier, Rule } from '../../check/rule.ts';
import { rules } from '../../check/rules.ts';
import type { RuleText } from '../../words/rule-words.ts';

export interface Due {
  overdue: string[];
  /** Not yet, but before the group is likely to meet again. */
  soon: string[];
}

/** The review itself is what is being held. */
const notTold = ['review-overdue', 'review-due-soon', 'event-without-review'];
const looksAtDay = ({ id, kind }: Rule): boolean =>
  (kind === 'time' && !notTold.includes(id)) || id === 'waiver-broken';

/** Half a year is what the program itself proposes between two reviews. */
const ahead = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const later = new Date(Date.UTC(year, month + 5, Math.min(date, 28)));
  return later.toISOString().slice(0, 10);
};

export const dueBy = (
  charter: Charter,
  of: { today: string; reviews: readonly Earlier[]; text(rule: Rule): RuleText },
): Due => {
  const found = (today: string) =>
    checkCharter(
      {
        file: 'charter.yaml',
        // A draft's dates pass too.
        charter: { ...charter, status: 'in-force' },
        locate: () => undefined,
        reviews: of.reviews,
        beside: {},
        outcomes: [],
      },
      {
        all: rules.filter(looksAtDay),
        preset: 'strict',
        rules: {},
        today,
        options: {},
        text: of.text,
        sinceGiven: false,
      },
    ).filter(({ waived }) => waived === undefined);
  const overdue = found(of.today);
  const known = new Set(overdue.map(({ rule, path }) => `${rule} ${path.join('.')}`));
  const soon = found(ahead(of.today)).filter(
    ({ rule, path }) => !known.has(`${rule} ${path.join('.')}`),
  );
  return {
    overdue: overdue.map(({ message }) => message),
    soon: soon.map(({ message }) => message),
  };
};
