// What the changelog says of itself, in bokmål.
import type { ChangelogWords } from '../changelog-words.ts';
import { minutes } from './minutes.ts';

export const changelog: ChangelogWords = {
  title: (name) => `${name}: hva som er endret, og når`,
  step: {
    adopted: (date) => `Vedtatt ${date}`,
    review: (date) => `Gjennomgang ${date}`,
    revision: (date, ref) => `${date}, innsjekking ${ref}`,
    since: () => 'Siden da, ikke gjennomgått ennå',
  },
  first: 'Den første versjonen: det finnes ingenting tidligere å sammenligne med.',
  nothing: minutes.nothingChanged,
  withheld: minutes.withheld,
  who: minutes.who,
  confirmed: 'Bekreftet',
  notLookedAt: 'Ikke sett på',
  outcome: minutes.outcome,
  noReviews: 'her er det ingen gjennomganger å fortelle om',
  noReviewsHint:
    'samspill adopt fryser den første versjonen; --from v1 forteller i stedet om det git kjenner',
  toAlone: '--to er der det slutter: si hvor det begynner med --from',
  noneBetween: (from, to) => `ingenting er sjekket inn i charteret mellom ${from} og ${to}`,
  unreadable: (ref) => `hoppet over: charteret kunne ikke leses i ${ref}`,
};
