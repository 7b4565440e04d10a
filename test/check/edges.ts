// What a fixture cannot show twice: rules at the edge of a day, a count or a history, as charters of a few lines and what is found.
import type { Charter } from '../../src/charter/schema.ts';
import type { Context, Earlier, Rule } from '../../src/check/rule.ts';

export interface Edge {
  rule: string;
  /** What is shown. */
  shows: string;
  context?: Partial<Context>;
  /** The messages, with the severity in front where the rule has two. */
  finds: readonly string[];
}

export const inForce = (charter: Charter): Partial<Context> => ({
  charter: { format: 1, status: 'in-force', ...charter },
});

export const reviewed = (
  at: string,
  charter: Charter,
  record: Earlier['record'] = { trigger: 'rhythm' },
): Earlier => ({ at, charter: { status: 'in-force', ...charter }, record });

export const actors: NonNullable<Charter['actors']> = [
  { id: 'lillevik', name: 'Lillevik', standing: 'party' },
  { id: 'storevik', name: 'Storevik', standing: 'party' },
  { id: 'hospital', name: 'Fjord Hospital', standing: 'party' },
];

const bare: Context = {
  charter: {},
  formGroup: '',
  today: '2026-11-22',
  reviews: [],
  beside: {},
  outcomes: [],
  options: {},
};

export const found = (rule: Rule, { context }: Edge): string[] =>
  rule
    .find({ ...bare, ...context })
    .map(({ severity, values = {} }) =>
      [...(severity === undefined ? [] : [severity]), rule.text.message(values)].join(': '),
    );
