// A charter that was read, and the rules → its findings, sorted, each once, with waivers laid over them.
import { formGroupOf } from '../charter/form-group.ts';
import type { Charter } from '../charter/schema.ts';
import { shortText } from '../yaml/text.ts';
import type { Path, Place } from '../yaml/problem.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf, steadyPath } from './fingerprint.ts';
import type { Beside, Context, Earlier, Found, Rule, RuleText } from './rule.ts';
import { isSetAside } from './set-aside.ts';
import { atMost, levelOf, type Level, type Levels } from './severity.ts';
import { strandGroups } from './strands.ts';
import { unmatched, withWaivers } from './waivers.ts';
import { groupRecordOn, withoutTexts } from './withheld.ts';

export interface Subject {
  file: string;
  charter: Charter;
  locate(path: Path): Place | undefined;
  reviews: readonly Earlier[];
  before?: Earlier;
  beside: Beside;
  outcomes: readonly string[];
}

export interface Setup extends Levels {
  /** Every rule there is, the own ones of the organisation among them. */
  all: readonly Rule[];
  today: string;
  /** Rule id → its options from the config. */
  options: Readonly<Record<string, Context['options']>>;
  text(rule: Rule): RuleText;
  /** With `--since`, what comes from the date alone is never more than a warning (semantics 27). */
  sinceGiven: boolean;
  /** A date of the file as people say it. */
  dateText?(date: string): string;
  /** Stands for texts of records marked for the group; left out, they are shown. */
  withheld?: string;
}

const optionsFor = (rule: Rule, setup: Setup): Context['options'] => ({
  ...Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.value]),
  ),
  ...setup.options[rule.id],
});

/** The place of the value; of the nearest record above when the key is missing. */
const placeOf = (subject: Subject, path: Path): Place => {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = subject.locate(path.slice(0, length));
    if (place) return length === path.length ? place : { line: place.line, column: place.column };
  }
  return { line: 1, column: 1 };
};

const shortened = (values: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shortText(value)]));

interface Saying {
  withheld: string | undefined;
  dateText: Setup['dateText'] | undefined;
}

const isDate = (value: string): boolean => /^\d{4}-(?:Q[1-4]|\d{2}(?:-\d{2})?)$/.test(value);

/** Only what is a date and nothing else: one inside a text is that text's. */
const withDates = (
  values: Readonly<Record<string, string>>,
  dateText: Setup['dateText'] = (date) => date,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isDate(value) ? dateText(value) : value]),
  );

const findingOf = (
  subject: Subject,
  of: Saying & { rule: Rule; severity: Finding['severity']; text: RuleText },
  found: Found,
): Finding => {
  const { rule, severity, text } = of;
  const values = shortened(found.values);
  const { charter } = subject;
  const record = of.withheld === undefined ? undefined : groupRecordOn(charter, found.path);
  const instead = of.withheld ?? '';
  const shown = record ? withoutTexts(values, { charter, record, instead }) : values;
  const message = text.message(shown);
  const said = text.message(withDates(shown, of.dateText));
  return {
    rule: rule.id,
    severity,
    file: subject.file,
    path: found.path,
    ...(found.about === undefined ? {} : { about: found.about }),
    ...placeOf(subject, found.path),
    message,
    ...(said === message ? {} : { said }),
    fix: text.fix,
    trace: rule.trace,
    ...(rule.kind === 'time' ? { because: 'time' as const } : {}),
    ...(record ? { withheld: true as const } : {}),
    fingerprint: fingerprintOf([
      rule.id,
      found.about ?? '',
      steadyPath(charter, found.path),
      JSON.stringify(values),
    ]),
  };
};

const contextOf = (subject: Subject, setup: Setup, rule: Rule): Context => ({
  charter: subject.charter,
  formGroup: formGroupOf(subject.charter.collaboration?.form),
  today: setup.today,
  reviews: subject.reviews,
  ...(subject.before === undefined ? {} : { before: subject.before }),
  beside: subject.beside,
  outcomes: subject.outcomes,
  options: optionsFor(rule, setup),
});

const isOff = (levels: ReadonlyMap<unknown, Level>): boolean =>
  [...levels.values()].every((level) => level === 'off');

const findingsOf = (subject: Subject, setup: Setup, rule: Rule): Finding[] => {
  const context = contextOf(subject, setup, rule);
  if (isSetAside(rule, subject.charter, setup.today)) return [];
  const levels = levelsByForm(rule, context, setup);
  if (isOff(levels)) return [];
  const text = setup.text(rule);
  return rule.find(context).flatMap((found) => {
    const level = levels.get(found.formGroup ?? context.formGroup) ?? 'off';
    if (level === 'off') return [];
    const own = found.severity === undefined ? level : atMost(level, found.severity);
    const severity = own === 'off' ? level : own;
    return [
      findingOf(
        subject,
        { rule, severity, text, withheld: setup.withheld, dateText: setup.dateText },
        found,
      ),
    ];
  });
};

/** By the charter's form; in a combination by the forms of its strands as well (semantics 3). */
const levelsByForm = (
  rule: Rule,
  context: Context,
  setup: Setup,
): Map<Context['formGroup'], Level> => {
  const groups = [context.formGroup, ...strandGroups(context.charter)];
  const ceiling = rule.kind === 'time' && setup.sinceGiven ? 'warning' : 'error';
  return new Map(
    groups.map((formGroup) => [
      formGroup,
      atMost(levelOf(rule, { ...context, formGroup }, setup), ceiling),
    ]),
  );
};

const byPlace = (a: Finding, b: Finding): number =>
  a.line - b.line ||
  a.column - b.column ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
  (a.message < b.message ? -1 : a.message > b.message ? 1 : 0);

const once = (findings: readonly Finding[]): Finding[] => {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.rule, finding.line, finding.column, finding.message]);
    return seen.has(key) ? false : seen.add(key);
  });
};

/** `waiver-unmatched` looks at what the others found, so it comes last. */
export const checkCharter = (subject: Subject, setup: Setup): Finding[] => {
  const [last, others] = [
    setup.all.find((rule) => rule.id === 'waiver-unmatched'),
    setup.all.filter((rule) => rule.id !== 'waiver-unmatched'),
  ];
  const found = others.flatMap((rule) => findingsOf(subject, setup, rule));
  const asleep = others
    .filter((rule) => isOff(levelsByForm(rule, contextOf(subject, setup, rule), setup)))
    .map(({ id }) => id);
  const idle = unmatched(found, subject.charter, { today: setup.today, asleep });
  const all = last
    ? [
        ...found,
        ...findingsOf(subject, setup, { ...last, find: () => idle.map(waiverFound(subject)) }),
      ]
    : found;
  return once(withWaivers(all, subject.charter, setup.today).sort(byPlace));
};

const waiverFound =
  (subject: Subject) =>
  (index: number): Found => {
    const waiver = subject.charter.waivers?.[index];
    return {
      path: ['waivers', index],
      ...(waiver?.id === undefined ? {} : { about: waiver.id }),
      values: { rule: waiver?.rule ?? '', about: waiver?.about ?? '' },
    };
  };
