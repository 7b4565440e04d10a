// Two decision rules that say the same thing, perhaps differently.
import type { RecordOf } from '../../charter/schema.ts';
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

type DecisionRule = RecordOf<'decision_rules'>;

/** The words that carry a title: short ones join, and do not tell titles apart. */
const wordsOf = (rule: DecisionRule): string[] =>
  (rule.title ?? '').toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((word) => all.includes(word));

const decidersOf = (rule: DecisionRule): string => [...(rule.decider ?? [])].sort().join(' ');

const isSame = (one: DecisionRule, other: DecisionRule): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (isWithin(a, b) && isWithin(b, a)) return true;
  const isNamedAlike = isWithin(a, b) || isWithin(b, a);
  return isNamedAlike && one.subject === other.subject && decidersOf(one) === decidersOf(other);
};

export const rule: Rule = {
  id: 'rule-stated-twice',
  checks: [],
  trace: ['OUT-13'],
  kind: 'guess',
  onRealCharters: { found: 0, mistaken: 0 },
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'How something is decided stands in one place',
    why: 'Of two rules for one thing, the chair chooses.',
    fix: 'merge them, or say in the titles when each holds',
    message: ({ one, other }) => `“${one}” and “${other}” look like one rule stated twice`,
  },
  find: ({ charter }) => {
    const stated = charter.decision_rules ?? [];
    return stated.flatMap((rule, index) => {
      const same = stated.slice(0, index).find((earlier) => isSame(earlier, rule));
      return same
        ? [at(['decision_rules', index], rule, { one: called(same), other: called(rule) })]
        : [];
    });
  },
};
