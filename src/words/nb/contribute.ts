// Det contribute sier, på bokmål.
import type { ContributeWords } from '../contribute-words.ts';

export const contribute: ContributeWords = {
  takenIn: (path, answers, perceptions) =>
    `Tatt imot: ${path} (${answers} svar, ${perceptions === 1 ? '1 påstand' : `${perceptions} påstander`})`,
  upToDate: (path) => `${path} sier det samme fra før.`,
  olderCharter: (path) =>
    `${path} er laget for en annen utgave av charteret. Det passer, bortsett fra det som er nevnt her.`,
  nothingWritten: 'ingenting er tatt imot:',
  thereAlready: (path, actor) =>
    `${path}: det finnes et innspill fra ${actor} fra før, og det sier noe annet`,
  replaceHint: '--replace setter det nye i stedet',
  twice: (path, actor) => `${path}: en annen av filene er også fra ${actor}`,
  otherCollaboration: (path, is, here) => `${path} gjelder «${is}», og dette er «${here}»`,
  otherPack: (path, is, here) => `${path} er laget med spørsmålene ${is}; her er de ${here}`,
  isWorksheet: (path) =>
    `${path} er selve arbeidsarket; svarene er i filen det lager med «Lag filen»`,
  isPaper: (path) =>
    `${path} er arbeidsarket for papir, og det leses ikke inn; skriv inn svarene med samspill contribute --actor <id>`,
  isZip: (path) => `${path} er en zip-fil; pakk den ut først`,
  isCut: (path) =>
    `${path}: noe av teksten mangler eller er endret; kopier den på nytt, fra første til siste linje`,
  notFound: (path) => `finner ikke ${path}`,
  noTerminal: 'contribute stiller spørsmålene i en terminal, og her er det ingen',
  noTerminalHint: 'samspill worksheet lager et skjema til en nettleser; --import tar imot en fil',
  begins: (actor, path) => [
    `Du svarer for ${actor}. Det de andre har svart, vises ikke.`,
    `Alt lagres i ${path} etter hvert svar. De som kan åpne den mappen, kan lese det.`,
    'De andre ser svarene dine på spørsmålene, men av svarene fra 1 til 5 bare hvor mange som har svart, medianen og hvor langt fra hverandre dere er.',
  ],
  whyLow: 'Hvorfor? Og hva ville hjelpe?',
  whyLowWhy: 'Det leses bare opp hvis du sier at det er greit.',
  readAloud: 'Kan det leses opp for de andre, uten navn?',
  statementsTheme: 'Det du svarer for deg selv',
  rowLabel: (noun, name) => `${noun} «${name}»`,
  ends: 'Det var alt',
  endsLines: (answered, of, open) => [
    `${answered} av ${of} er besvart.`,
    ...(open === 0
      ? []
      : [
          'Det som står åpent, kan bli stående. Dere kan gå tilbake til det, eller fortsette senere.',
        ]),
  ],
  left: (path, command) => `Lagret i ${path}. Fortsett med: ${command}`,
  done: (path) => `Lagret i ${path}. samspill compare legger svarene side om side.`,
  edit: 'Hvordan skal linjen lyde?',
};
