// What is said where the group takes up what organisations have answered alone, in bokmål.
import type { TakeWords } from '../take-words.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

export const take: TakeWords = {
  which: 'Hva vil dere bruke av det virksomhetene har svart hver for seg?',
  everybody: 'alles svar',
  everybodyAbout: 'hver ting én gang',
  merge: 'alles tekster, til å skrive om',
  mergeAbout: 'ingenting er skrevet før dere trykker Enter',
  column: (rows) => `hver virksomhets eget svar, i ${rows} rader`,
  columnAbout: 'det som står fra før, blir stående',
  differ: 'vi er uenige',
  differAbout: 'svarene føres opp med hvem som ga dem',
  keep: 'la det stå som det er',
  taken: (names, text) => `Tatt inn fra ${names}: ${text}`,
  takenRows: (names, count) =>
    count === 0
      ? `Det som manglet i listen, er tatt inn fra ${names}.`
      : `Tatt inn fra ${names}: ${count === 1 ? 'én ny' : `${count} nye`} i listen.`,
  takenColumn: (rows) =>
    rows === 1
      ? 'Virksomhetens eget svar står i én rad nå.'
      : `Virksomhetenes egne svar står i ${rows} rader nå.`,
  otherStands: (names) =>
    `Her står det noe annet fra før, og det blir stående: ${names.join(', ')}.`,
  merged:
    'Tekstene står i svaret nå. Skriv dem om til én; ingenting er lagret før dere trykker Enter.',
  leftOut: (names) =>
    `Utelatt, fordi charteret ikke har det: ${quoted(names)}. Før det opp først, eller svar her.`,
  nothingFits: (names) => `charteret har ikke ${quoted(names)}; før det opp først, eller svar her`,
  nothingNew: 'Det virksomhetene har svart, står her allerede.',
  nothingHere: 'ingen har svart på dette hver for seg',
  differenceKept:
    'Uenigheten er ført opp med svarene og hvem som ga dem. Ellers er charteret som før.',
  whoSpeaks: 'Hvem vil si hvor de står, og hvorfor? Det står ikke noe i charteret om dette ennå.',
  whoStands:
    'Hvem vil si hvor de står? Kryss av dem som ser annerledes på det som står nå; de andre føres opp med at de støtter det.',
};
