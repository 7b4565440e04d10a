// A charter and a day → what is past its date by then, a line each: the rules that look at the day alone say it.
import type { Charter } from '../../charter/schema.ts';
import { checkCharter } from '../../check/check.ts';
import { saidTo } from '../../check/finding.ts';
import type { Earlier, Rule } from '../../check/rule.ts';
import { rules } from '../../check/rules.ts';
import type { RuleText } from '../../words/rule-words.ts';

/** The review itself is what is being held. */
const notTold = ['review-overdue', 'review-due-soon', 'event-without-review'];
const looksAtDay = ({ id, kind }: Rule): boolean =>
  (kind === 'time' && !notTold.includes(id)) || id === 'waiver-broken';

export const overdueBy = (
  charter: Charter,
  of: {
    today: string;
    reviews: readonly Earlier[];
    text(rule: Rule): RuleText;
    dateText(date: string): string;
  },
): string[] =>
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
      today: of.today,
      options: {},
      text: of.text,
      dateText: of.dateText,
      sinceGiven: false,
    },
  )
    .filter(({ waived }) => waived === undefined)
    .map(saidTo);
