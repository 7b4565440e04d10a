// Bokmål: hvem som må si ja på nytt, og hvorfor.
import type { ConsentWords } from '../consent-words.ts';

export const consent: ConsentWords = {
  because: ({ actor, what, through }) => `${actor}: ${what}; ${through}`,
  what: {
    share: (from, to) => `andelen av kostnadene gikk fra ${from} til ${to} prosent`,
    shareOf: (actor, from, to) =>
      `andelen av kostnadene til ${actor} gikk fra ${from} til ${to} prosent`,
    wentItself: (field, from, to) => `«${field}» gikk fra ${from} til ${to}`,
    went: ({ field, record, from, to }) => `«${field}» for ${record} gikk fra ${from} til ${to}`,
    came: ({ field, record, value }) => `«${field}» for ${record} er nå ${value}`,
    lost: ({ field, record, value }) => `«${field}» for ${record} er ikke lenger ${value}`,
    changed: ({ field, record }) => `«${field}» for ${record} er endret`,
    entered: ({ field, record, value }) => `${value} står nå under «${field}» for ${record}`,
    left: ({ field, record, value }) => `${value} står ikke lenger under «${field}» for ${record}`,
    added: (kind, record) => `${record} er kommet til under «${kind}»`,
    removed: (kind, record) => `${record} er tatt ut av «${kind}»`,
    inForce: 'charteret gjelder fra nå av',
    newcomer: 'er ny her',
    newcomerBy: (who) => `er ny her, og ${who} avgjør hvem som blir med`,
    standing: (actor, from, to) =>
      from === undefined
        ? `${actor} deltar nå som ${to}`
        : `${actor} deltok som ${from}, og nå som ${to}`,
    noStanding: (actor, from) => `${actor} deltar ikke lenger som ${from}`,
    accepted: (risk) => `risikoen ${risk} er akseptert`,
  },
  yes: 'ja',
  no: 'nei',
  through: {
    representative: ({ role, subject, backing }) =>
      `representanten (${role}) kan avgjøre ${subject} alene (forankring ${backing})`,
    notAlone: (subject, backing) =>
      `representanten kan ikke avgjøre ${subject} alene (forankring ${backing})`,
    upTo: ({ subject, limit, backing }) =>
      `representanten kan avgjøre ${subject} alene bare opp til ${limit} (forankring ${backing})`,
    noMandate: (backing) =>
      `det er ikke sagt hva representanten kan avgjøre, så saken må hjem først (forankring ${backing})`,
    noBacking: 'det er ikke sagt hva representanten kan avgjøre, så saken må hjem først',
    notGiven: (backing) =>
      `forankringen er ikke gitt eller gjelder ikke lenger, så saken må hjem først (forankring ${backing})`,
    nobody: (backing) =>
      `mandatet nevner ingen representant, så saken må hjem først (forankring ${backing})`,
    mandate: (backing) => `forankring og mandat gis hjemme (forankring ${backing})`,
    eachAtHome: (rule) => `etter regelen ${rule} avgjør hver virksomhet dette hjemme`,
  },
  anySubject: 'dette',
};
