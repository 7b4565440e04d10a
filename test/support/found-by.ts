// A rule and a charter as a literal → what the rule finds, judged in November 2026 unless said otherwise.
import type { Charter } from '../../src/charter/schema.ts';
import { formGroupOf } from '../../src/charter/form-group.ts';
import type { Context, Found, Rule } from '../../src/check/rule.ts';

export const foundBy = (rule: Rule, charter: Charter, more: Partial<Context> = {}): Found[] =>
  rule.find({
    charter,
    formGroup: formGroupOf(charter.collaboration?.form),
    today: '2026-11-22',
    reviews: [],
    beside: {},
    outcomes: [],
    options: Object.fromEntries(
      Object.entries(rule.options ?? {}).map(([name, { value }]) => [name, value]),
    ),
    ...more,
  });

/** What the findings are about, by id. */
export const aboutBy = (
  rule: Rule,
  charter: Charter,
  more: Partial<Context> = {},
): (string | undefined)[] => foundBy(rule, charter, more).map(({ about }) => about);
