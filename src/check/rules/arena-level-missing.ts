// Where both the daily work and the direction are talked about.
import { isPast } from '../../charter/dates.ts';
import { saidAll } from '../spoken.ts';
import type { Rule } from '../rule.ts';

/** Advice on direction is direction; a network works where it learns. */
const kinds = {
  operational: ['operational', 'learning'],
  strategic: ['strategic', 'decision-making', 'advisory'],
};

export const rule: Rule = {
  id: 'arena-level-missing',
  checks: ['CHK-90'],
  trace: ['OUT-12'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'info', 'meeting-place': 'info' },
  asks: ['Q-WRK-01'],
  text: {
    summary: 'There is an arena for the daily work and one for the direction',
    why: 'With only one of them, either the direction or the daily work is settled in the corridor.',
    fix: 'add an arena of the kind that is missing, or set the kind of one you have',
    message: ({ missing }) => `no arena is of the kind ${saidAll({}, missing, 'or')}`,
  },
  find: ({ charter, today }) => {
    const held = (charter.arenas ?? [])
      .filter(({ ends }) => ends === undefined || !isPast(ends, today))
      .map(({ kind }) => kind);
    // An arena whose kind is not stated may be the one.
    if (held.includes(undefined)) return [];
    const missing = (['operational', 'strategic'] as const)
      .filter((level) => !held.some((kind) => kinds[level].includes(kind ?? '')))
      .join(',');
    return missing === '' ? [] : [{ path: ['arenas'], about: 'Q-WRK-01', values: { missing } }];
  },
};
