// A rule and a charter → how grave its findings are there, or off: by form, preset, the config, and whether it is a draft.
import type { Context, Preset, Rule } from './rule.ts';
import type { Severity } from './finding.ts';

export type Level = Severity | 'off';

export interface Levels {
  preset: Preset;
  /** From the config: what it says of a rule goes before preset and form. */
  rules: Readonly<Record<string, Level>>;
}

const rank: Readonly<Record<Preset, number>> = { minimal: 0, recommended: 1, strict: 2 };
const gravity: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };

export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  gravity[severity] >= gravity[threshold];
export const atMost = (level: Level, ceiling: Level): Level =>
  gravity[level] > gravity[ceiling] ? ceiling : level;

/** Council falls back to network, and so does a form not yet known; a form that is not named is off. */
const byForm = (rule: Rule, formGroup: Context['formGroup']): Level => {
  if (typeof rule.severity === 'string') return rule.severity;
  const own = formGroup === '' ? undefined : rule.severity[formGroup];
  const isNetwork = formGroup === '' || formGroup === 'council';
  return own ?? (isNetwork ? rule.severity.network : undefined) ?? 'off';
};

/** The most a rule of this kind may say of a draft (semantics 30). */
const inDraft: Readonly<Record<Rule['kind'], Level>> = {
  always: 'error',
  wrong: 'warning',
  missing: 'info',
  time: 'info',
  guess: 'info',
};

export const levelOf = (rule: Rule, context: Context, levels: Levels): Level => {
  const chosen = Object.hasOwn(levels.rules, rule.id) ? levels.rules[rule.id] : undefined;
  const isOn = rank[rule.preset] <= rank[levels.preset];
  const level = chosen ?? (isOn ? byForm(rule, context.formGroup) : 'off');
  // An ended collaboration is history: its dates are allowed to have passed.
  if (context.charter.status === 'ended' && rule.kind !== 'always') return 'off';
  return context.charter.status === 'in-force' ? level : atMost(level, inDraft[rule.kind]);
};
