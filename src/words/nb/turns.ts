// Når virksomhetene svarer hver for seg i rommet, på bokmål.
import type { TurnsWords } from '../turns-words.ts';
import { listed } from './compare.ts';

const counted = (count: number): string => (count === 1 ? 'én påstand' : `${count} påstander`);

export const turns: TurnsWords = {
  ask: (statements, minutes) =>
    `Hver virksomhet svarer for seg på ${counted(statements)}. Det tar om lag ${minutes} ${minutes === 1 ? 'minutt' : 'minutter'} per virksomhet. Vil dere gjøre det nå?`,
  why: 'Tastaturet går på omgang, og ingen ser de andres svar. Når alle er ferdige, ser dere hvor langt fra hverandre dere er.',
  are: (names) => `Har svart: ${listed(names)}.`,
  missing: (names) => `Har ikke svart: ${listed(names)}.`,
  named: (name, left, of) => (left === of ? name : `${name} (${left} igjen)`),
  tooFewHere:
    'Med færre enn tre virksomheter vises ikke avstanden, for da kan alle se hva den andre har svart. Dere kan likevel svare, og ta svarene med inn i samtalen.',
  cannotClear:
    'Denne terminalen kan ikke tømmes, så det som skrives, kan leses etterpå. Svar heller på hver sin maskin, med samspill contribute eller et arbeidsark.',
  now: 'nå, én etter én',
  nowAllTheSame: 'nå likevel, én etter én',
  later: 'senere; det ligger i oversikten og på siste side',
  askAllIn: 'Alle som er her, har svart på påstandene hver for seg. Vil dere se svarene samlet?',
  see: 'se hvor langt fra hverandre dere er',
  goOn: 'gå videre',
  option: 'Påstandene dere svarer på hver for seg',
  optionAbout: (answered, of) => `${answered} av ${of} som er her, har svart`,
  allIn:
    'Alle som er her, har svart på påstandene hver for seg. Hvor langt fra hverandre dere er, står der temaet begynner. Alt samlet ligger i oversikten.',
  aside: (statement, spread) => `Hver for seg: «${statement}» – ${spread}`,

  handTo: (name) => `Gi tastaturet til ${name}`,
  handToWhy: 'De andre ser bort. Vises skjermen på storskjerm, slår dere av bildet først.',
  handToLines: (statements) => [
    `${statements === 1 ? 'Én påstand' : `${statements} påstander`}, fra 1 til 5. Enter begynner.`,
    '',
    'Svarene lagres i mappen contributions. De som kan åpne den, kan lese dem. De andre ser bare hvor mange som har svart, medianen og hvor langt fra hverandre dere er.',
    'En begrunnelse leses bare opp hvis du sier at det er greit, og da uten navn.',
  ],
  thanks: (name) => `Takk, ${name}. Svarene er lagt bort.`,
  thanksLines: (answered, of, isEmptied) => [
    `${answered} av ${of} er besvart.${isEmptied ? ' Ingenting av det står på skjermen lenger.' : ''}`,
    'Si fra til de andre.',
  ],

  waiting: (names) => `Ingenting vises ennå: ${listed(names)} har ikke svart. Hva gjør dere?`,
  waitingWhy:
    'Ser dere svarene nå, kan det som svares senere, leses ut av hvordan bildet endrer seg.',
  answersNow: (name) => `${name} svarer nå`,
  without: (names) => `gå videre uten ${listed(names)}`,
  notYet: 'vent med å vise noe',

  dots: 'Skal hvert svar vises som en prikk, uten navn?',
  dotsWhy:
    'Dere er så få at noen kan gjette hvem som har svart hva. Svar ja bare hvis alle vil; sier én nei, er svaret nei.',
  tooFewFor: (statements) => [
    'Færre enn tre har svart med et tall på disse. Da vises ingenting, så ingen kan se hva en annen har svart:',
    ...statements.map((one) => `  – ${one}`),
  ],
  broken: (name) => `Det ${name} rakk å svare, er lagret, og ingenting av det er vist.`,
  unread: (path) => `${path} blir ikke brukt, og det skrives ikke over den.`,

  who: 'Hvem svarer?',
  whoAll: 'alle som er her, én etter én: bare påstandene',
  whoIsHere: 'Hvem er her?',
  nobodyYet: 'charteret har ingen virksomheter ennå; samspill start spør etter dem',
};
