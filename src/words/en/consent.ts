// English: who must agree again, and why.
import type { ConsentWords } from '../consent-words.ts';

export const consent: ConsentWords = {
  because: ({ actor, what, through }) => `${actor}: ${what}; ${through}`,
  what: {
    share: (from, to) => `the share of cost went from ${from} to ${to} per cent`,
    shareOf: (actor, from, to) => `${actor}’s share of cost went from ${from} to ${to} per cent`,
    wentItself: (field, from, to) => `“${field}” went from ${from} to ${to}`,
    went: ({ field, record, from, to }) => `“${field}” of ${record} went from ${from} to ${to}`,
    came: ({ field, record, value }) => `“${field}” of ${record} is now ${value}`,
    lost: ({ field, record, value }) => `“${field}” of ${record} is no longer ${value}`,
    changed: ({ field, record }) => `“${field}” of ${record} has changed`,
    entered: ({ field, record, value }) => `${value} is now under “${field}” of ${record}`,
    left: ({ field, record, value }) => `${value} is no longer under “${field}” of ${record}`,
    added: (kind, record) => `${record} is new under “${kind}”`,
    removed: (kind, record) => `${record} is gone from “${kind}”`,
    inForce: 'the charter is now in force',
    newcomer: 'it is new here',
    newcomerBy: (who) => `it is new here, and ${who} decides who joins`,
    standing: (actor, from, to) =>
      from === undefined
        ? `${actor} now takes part as ${to}`
        : `${actor} took part as ${from}, and now as ${to}`,
    noStanding: (actor, from) => `${actor} no longer takes part as ${from}`,
    accepted: (risk) => `the risk ${risk} is accepted`,
  },
  yes: 'yes',
  no: 'no',
  through: {
    representative: ({ role, subject, backing }) =>
      `its representative (${role}) may decide ${subject} alone (backing ${backing})`,
    notAlone: (subject, backing) =>
      `its representative may not decide ${subject} alone (backing ${backing})`,
    upTo: ({ subject, limit, backing }) =>
      `its representative may decide ${subject} alone only up to ${limit} (backing ${backing})`,
    noMandate: (backing) => `no mandate is stated, so it goes home first (backing ${backing})`,
    noBacking: 'nothing says what its representative may decide, so it goes home first',
    notGiven: (backing) =>
      `its backing is not given or no longer stands, so it goes home first (backing ${backing})`,
    nobody: (backing) =>
      `its mandate names no representative, so it goes home first (backing ${backing})`,
    mandate: (backing) => `backing and mandate are given at home (backing ${backing})`,
    eachAtHome: (rule) => `the rule ${rule} has each decide at home`,
  },
  anySubject: 'this',
};
