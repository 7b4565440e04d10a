// A term of office that has run out since the charter was adopted, or since the last election.
import type { Charter } from '../../charter/schema.ts';
import { addDuration, lastDay } from '../../charter/dates.ts';
import { at, called, holders, partyCalled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

interface Office {
  path: readonly (string | number)[];
  record: { id?: string };
  what: string;
  term: string | undefined;
}

const officesOf = (charter: Charter): Office[] => [
  ...(charter.roles ?? []).flatMap((role, index) =>
    holders(role).length === 0
      ? []
      : [{ path: ['roles', index], record: role, what: called(role), term: role.term }],
  ),
  ...(charter.arenas ?? []).flatMap((arena, index) =>
    (arena.seats ?? []).map((seat, place) => ({
      path: ['arenas', index, 'seats', place],
      record: seat,
      what: typeof seat.who === 'object' ? seat.who.text : partyCalled(charter, seat.who),
      term: seat.term,
    })),
  ),
];

/** An election that names what it affects counts for that alone. */
const startOf = (charter: Charter, { record: { id = '' } }: Office): string | undefined => {
  const elected = (charter.decisions ?? [])
    .filter(({ subject, affects }) => subject === 'election' && (affects?.includes(id) ?? true))
    .map(({ date }) => date);
  const dates = [charter.edition?.adopted?.on, ...elected].filter((date) => date !== undefined);
  const latest = dates.map(lastDay).sort().at(-1);
  return dates.find((date) => lastDay(date) === latest);
};

export const rule: Rule = {
  id: 'term-run-out',
  checks: [],
  trace: [],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A term of office that has run out is renewed or ended',
    why: 'A seat held past its term is held by habit.',
    fix: 'elect or appoint anew and log it as a decision of subject election, or change the term',
    message: ({ what, term, since }) => `the term of “${what}” has run out: ${term} from ${since}`,
  },
  find: ({ charter, today }) =>
    officesOf(charter).flatMap((office) => {
      const since = startOf(charter, office);
      if (since === undefined || office.term === undefined) return [];
      const end = addDuration(lastDay(since), office.term);
      if (end === undefined || end >= today) return [];
      const values = { what: office.what, term: office.term, since };
      return [at([...office.path, 'term'], office.record, values)];
    }),
};
