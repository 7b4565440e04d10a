// Det virksomhetene sa før møtet, på bokmål.
import { showDate } from '../date-input.ts';
import type { CompareWords } from '../compare-words.ts';
import { dates } from './dates.ts';

export const listed = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`;

const counted = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni'];

export const compare: CompareWords = {
  title: (name) => `${name}: det dere sa før møtet`,
  who: 'Hvem som har svart',
  answered: (count, of) => `${count} av ${of} virksomheter har svart.`,
  waitingFor: (names) => `Ingenting ennå fra ${listed(names)}.`,
  statements: 'Det hver virksomhet har svart for seg, størst avstand først',
  statementsIntro:
    'Fra 1, stemmer ikke i det hele tatt, til 5, stemmer helt. Se på hvor langt fra hverandre svarene ligger. De viser ikke hvem som svarte hva, og de legges aldri sammen.',
  standings: {
    differ: 'Her sier dere ulike ting',
    alone: 'Her har bare én svart',
    own: 'Det hver virksomhet sier om seg selv',
    agree: 'Her sier dere det samme',
  },
  count: (answered) => `${answered} svarte`,
  median: (median) => `median ${String(median).replace('.', ',')}`,
  fromTo: (least, most) => `fra ${least} til ${most}`,
  wide: 'tre trinn eller mer fra hverandre: dere ser ulikt på dette',
  near: 'mindre enn tre trinn fra hverandre',
  cannotSay: (count) => (count === 1 ? 'én svarte «kan ikke si»' : `${count} svarte «kan ikke si»`),
  onlyOnScreen:
    'Prikkene er for skjermen dere sitter rundt: de skrives aldri til en fil og sendes aldri videre til et annet program.',
  tooFew:
    'Færre enn tre har svart med et tall. Da vises ingenting, så ingen kan se hva en annen har svart.',
  since: (date) => `Siden ${showDate(date, dates)}`,
  medianMoved: { up: 'medianen opp ↑', down: 'medianen ned ↓', same: 'medianen som før →' },
  spreadMoved: {
    wider: 'lenger fra hverandre ↔',
    narrower: 'nærmere hverandre ↔',
    same: 'like langt fra hverandre som før',
  },
  dotAt: (count, value) => `${counted[count] ?? count} på ${value}`,
  readOut: (why) => `Kan leses opp: «${why.replaceAll('«', '‹').replaceAll('»', '›')}»`,
  talk: (text) => `Til å begynne med: ${text}`,
  talkPlainly: (theme) =>
    `Til å begynne med: La hver virksomhet si hva den tenkte på da den svarte. Temaet er «${theme}».`,
  related: (label, names, more) =>
    `I charteret – ${label}: ${names.join('; ')}${more === 0 ? '' : ` og ${more} til`}`,
  saidBy: (text, actors) => `${listed(actors)}: ${text}`,
  onList: listed,
  alike: (labels) => `Dette sier dere likt: ${labels.join('; ')}`,
  notOnList: (actors) => `ikke nevnt av ${listed(actors)}`,
  leftOpen: (actors) => `Ikke besvart av ${listed(actors)}.`,
  none: (folder) => `det er ingen innspill i ${folder} ennå`,
  noneHint:
    'samspill worksheet lager et arbeidsark til en virksomhet; samspill contribute --import tar det imot',
  cannotRead: (path, count) =>
    count === 1 ? `${path} kan ikke leses:` : `${path} kan ikke leses; ${count} steder må rettes:`,
  notQuoted: (place) => `${place}: det som står her, kan ikke leses, og vises ikke for alle`,
  notQuotedHint: (file) =>
    `virksomheten selv kan se hva som er galt, med: samspill contribute --import ${file}`,
  leftOut: (path, count) =>
    count === 1
      ? `${path}: ett svar passer ikke til dette charteret og er utelatt:`
      : `${path}: ${count} svar passer ikke til dette charteret og er utelatt:`,
  otherActor: (path, actor) =>
    `${path} sier at det er fra «${actor}»; det er utelatt til filnavnet sier det samme`,
  unknownActor: (path, actor) =>
    `${path} er fra «${actor}», som ikke er med i samarbeidet; det er utelatt`,
};
