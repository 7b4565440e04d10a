// What the minutes say of themselves, in bokmål.
import type { MinutesWords } from '../minutes-words.ts';
import { impacts } from './impacts.ts';

export const minutes: MinutesWords = {
  title: (name) => `Referat – ${name}`,
  when: 'Når',
  who: 'Til stede',
  time: 'Tid brukt',
  minutesSpent: (count) => (count === 1 ? 'ett minutt' : `${count} minutter`),
  outcome: 'Gjennomgangen endte med',
  next: 'Neste gjennomgang',
  noNext: 'ingen dato ennå',
  themes: 'Temaer',
  theme: 'Tema',
  result: 'Hva dere kom fram til',
  verdicts: {
    confirmed: 'bekreftet',
    changed: 'endret',
    'not-looked-at': 'ikke sett på',
  },
  changes: 'Hva som er endret',
  nothingChanged: 'Ingenting er endret.',
  nothingToCompare: 'Det finnes ingen tidligere versjon å sammenligne med.',
  impacts,
  whole: {
    added: (name) => `nytt: ${name}`,
    removed: (name) => `tatt ut: ${name}`,
    changed: (name) => `endret: ${name}`,
    moved: (name) => `flyttet: ${name}`,
    renamed: (name) => `ny id: ${name}`,
  },
  field: (place, before, after) =>
    before === ''
      ? `${place} – nå «${after}»`
      : after === ''
        ? `${place} – «${before}» er tatt ut`
        : `${place} – fra «${before}» til «${after}»`,
  withheld: (count) =>
    count === 1 ? 'Én endring er bare for gruppen.' : `${count} endringer er bare for gruppen.`,
  present: (here, of) => `${here} av ${of} medlemmer til stede`,
  quorum: (said, isMet) =>
    isMet === undefined
      ? `beslutningsdyktig ved ${said}`
      : isMet
        ? `beslutningsdyktig (krav: ${said})`
        : `ikke beslutningsdyktig (krav: ${said})`,
  threshold: (said) => `krav til flertall: ${said}`,
  held: (count, position) => `${position}: ${count}`,
  remedies: (count, objections) =>
    objections === 1
      ? count === 1
        ? 'det er notert hva som skal til'
        : 'det er ikke notert hva som skal til'
      : `for ${count} av ${objections} er det notert hva som skal til`,
  noSessions: 'charteret har ingen samling å skrive referat fra',
  noSessionsHint: 'si fra hvilken dag: samspill minutes --since 2026-06-15',
  badSince: (typed) => `«${typed}» er verken en dato eller id-en til en samling`,
  badSinceHint: 'en dato skrives 2026-06-15; samlingene står under sessions i charter.yaml',
};
