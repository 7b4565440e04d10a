// Where both the daily work and the direction are talked about.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'arena-level-missing',
  checks: ['CHK-90'],
  trace: ['OUT-12'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'info', 'meeting-place': 'info' },
  text: {
    summary: 'There is an operational and a strategic arena',
    why: 'With only one of them, either the direction or the daily work is settled in the corridor.',
    fix: 'add an arena of the kind that is missing, or set the kind of one you have',
    message: ({ level }) => `no arena is ${level}`,
  },
  find: ({ charter }) => {
    const kinds = (charter.arenas ?? []).map((arena) => arena.kind);
    const has = (wanted: readonly string[]): boolean =>
      kinds.some((kind) => kind !== undefined && wanted.includes(kind));
    const missing = [
      ...(has(['operational']) ? [] : ['operational']),
      ...(has(['strategic', 'decision-making']) ? [] : ['strategic']),
    ];
    return missing.map((level) => ({ path: ['arenas'], values: { level } }));
  },
};
