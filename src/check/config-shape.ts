// What samspill.config.yaml may hold.
import {
  choice,
  list,
  map,
  number,
  record,
  required,
  simple,
  text,
  type ValueOf,
} from '../yaml/shape.ts';

export const configFile = 'samspill.config.yaml';

export const presets = ['minimal', 'recommended', 'strict'] as const;
export const severities = ['info', 'warning', 'error'] as const;
export const levels = ['off', ...severities] as const;

const judging = {
  preset: choice(presets),
  /** Days before what is overdue becomes an error, for every rule that knows grace. */
  grace_days: number({ min: 0, whole: true }),
  /** Rule id → `off`, `info`, `warning`, `error`, or `[severity, { option: value }]`. */
  rules: map('word', simple()),
};

export const configShape = record({
  charters: list(text()),
  ...judging,
  overrides: list(record({ charters: required(list(text())), ...judging })),
  own_rules: list(
    record(
      {
        id: required(text('^[a-z][a-z0-9]*(-[a-z0-9]+)*$')),
        /** A list of the charter, such as `risks` or `goals.indicators`: `it` is each of its records in turn. */
        for_each: text(),
        must: required(text()),
        message: required(text()),
        fix: text(),
        severity: choice(severities),
        source: text(),
      },
      'id',
    ),
  ),
});

export type ConfigFile = ValueOf<typeof configShape>;
export type Judging = NonNullable<ConfigFile['overrides']>[number];
export type OwnRule = NonNullable<ConfigFile['own_rules']>[number];
