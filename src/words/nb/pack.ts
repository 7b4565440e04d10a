// What is said of question packs → bokmål.
import { tooDeep, type PackReportWords } from '../pack-words.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const files: Pick<
  PackReportWords['findings'],
  | 'missing-file'
  | 'unknown-file'
  | 'unknown-theme'
  | 'unknown-pack'
  | 'unknown-removed'
  | 'language-differs'
> = {
  'missing-file': ({ name }) => `«${name}» mangler: skriv filen, eller ta bort det som krever den`,
  'unknown-file': ({ name }) =>
    `«${name}» hører ikke til i en spørsmålspakke: filene er pack.yaml, themes/<tema>.yaml, og questions.yaml og fields.yaml i languages/<språk>/`,
  'unknown-theme': ({ name }) =>
    `pack.yaml har ikke temaet «${name}»: før det opp der, eller gi filen et annet navn`,
  'unknown-pack': ({ name }) => `pakken bygger på «${name}», som ikke ble funnet`,
  'unknown-removed': ({ name }) =>
    `pakken det bygges på, har ikke noe spørsmål «${name}» å ta bort`,
  'language-differs': ({ name, other }) =>
    `filen oppgir språket «${name}», men ligger i mappen «${other}»`,
};

const questions: Omit<PackReportWords['findings'], keyof typeof files> = {
  'duplicate-id': ({ name }) => `«${name}» er brukt flere ganger: gi den ene en annen id`,
  'missing-question-field': ({ name, other }) => `${other} mangler «${name}»`,
  'writes-grammar': ({ name }) =>
    `«${name}» er ikke et sted i charteret: skriv det som risks, risks{kind: joint}, needs[].evidence eller collaboration.scope`,
  'writes-key': ({ name }) => `charteret har ikke noe som heter «${name}»`,
  'writes-field': ({ name }) => `det finnes ikke noe felt «${name}» her`,
  'writes-value': ({ name }) => `feltet kan ikke ha verdien «${name}»`,
  'writes-place': ({ name }) =>
    `«${name}» viser ikke til noe det kan spørres om: legg til et felt, eller før feltene opp under fields`,
  'condition-error': ({ name, other }) => `vilkåret «${name}» kan ikke leses: ${other}`,
  'condition-name': ({ name }) => `et vilkår ser på «${name}», som charteret ikke har`,
  'condition-call': ({ name }) =>
    name === tooDeep
      ? 'et vilkår kan ikke ha en løkke i en løkke i en løkke'
      : `${name}() kan ikke brukes i et vilkår: sammenlign heller med tom tekst eller tom liste`,
  'condition-value': ({ name, other }) => `${other} kan aldri være «${name}»`,
  'condition-answer': ({ name }) =>
    `det finnes ikke noe spørsmål «${name}» som skriver til answers`,
  'looks-forward': ({ name, other }) =>
    `vilkåret ser på ${name}, som det ikke spørres om før i ${other}: flytt ett av spørsmålene`,
  'goes-round': ({ name, other }) =>
    `vilkåret ser på ${name}, og ${other}, som spør om det, avhenger av dette spørsmålet`,
  unreachable: ({ name }) =>
    `ikke noe charter kan oppfylle vilkåret til ${name}, så spørsmålet blir aldri stilt`,
  'too-many-fields': ({ name, other }) =>
    `${name} spør om ${other} felter: et kjernespørsmål spør om høyst tre, så la noen stå til et dypere spørsmål`,
  'level-unknown': ({ name }) => `«${name}» er ikke en gruppe av samarbeidsformer`,
  'level-missing': ({ name, other }) => `${name} har ikke noe nivå for «${other}»`,
  'kind-missing': ({ name }) => `${name} skriver til answers og må si hva slags svar det tar`,
  'kind-derived': ({ name, other }) =>
    `charteret avgjør hva slags svar ${name} tar: ta bort «${other}»`,
  'choices-missing': ({ name }) => `${name} er et valg, men har ingen valgmuligheter`,
  'choices-unused': ({ name }) => `${name} har valgmuligheter som denne typen svar ikke bruker`,
  'each-kind': ({ name }) =>
    `${name} besvares av hver virksomhet for seg og må derfor være av typen scale`,
  'each-writes': ({ name }) =>
    `${name} besvares av hver virksomhet for seg og kan bare skrive til answers`,
  'missing-text': ({ name, other }) => `${other} mangler teksten «${name}»`,
  'stale-text': ({ name, other }) =>
    `kildeteksten til ${name} er endret: se over denne, og sett of: ${other} eller kjør pack lint --stamp`,
  'unstamped-text': ({ name }) =>
    `${name} sier ikke hvilken kildetekst den er laget fra: kjør pack lint --stamp`,
  'superfluous-text': ({ name }) => `det finnes ikke noe «${name}» som kan ha en tekst her`,
  'superfluous-language': ({ name }) => `språket «${name}» står ikke i pack.yaml`,
  'same-question': ({ name, other }) => `${name} spør om det samme som ${other}`,
  'missing-trace': ({ name }) =>
    `${name} oppgir ingen kilde: før opp det spørsmålet bygger på, under trace`,
  'unknown-trace': ({ name, other }) =>
    `«${other}» hører ikke til noen kilde: legg «${name}» til under sources i pack.yaml, eller rett id-en`,
  'missing-label': ({ name }) => `«${name}» mangler ledetekst`,
  'superfluous-label': ({ name }) => `charteret har ikke noe «${name}» som trenger ledetekst`,
};

export const pack: PackReportWords = {
  findings: { ...files, ...questions },
  didYouMean: (word) => `mente du «${word}»?`,
  severity: { error: 'feil', warning: 'advarsel' },
  conditionFailed: (question, reason) =>
    `${question} blir stilt fordi vilkåret ikke kunne vurderes: ${reason}`,
  show: {
    theme: (minutes) => count(minutes, 'minutt', 'minutter'),
    writes: 'skriver',
    asks: 'spør om',
    kind: 'svar',
    level: 'nivå',
    who: 'besvares',
    when: 'når',
    trace: 'bygger på',
    usedBy: 'dette bygger på den',
    why: 'hvorfor',
    example: 'eksempel',
    note: 'til møtelederen',
    choices: 'valg',
    future: 'spart til senere',
    retired: (since, because) => `ikke stilt siden ${since}: ${because}`,
  },
  levels: { core: 'kjerne', deeper: 'dypere', review: 'fra andre gang' },
  who: { joint: 'sammen', each: 'av hver virksomhet for seg' },
  groups: {
    network: 'nettverk',
    'meeting-place': 'møteplass',
    formal: 'prosjekt, program, produktorganisasjon',
    council: 'råd, avtale',
  },
  networkPurpose: { learning: 'læring', collaboration: 'få til noe sammen' },
  kinds: {
    text: 'tekst',
    long: 'lengre tekst',
    records: 'liste',
    choice: 'ett av flere',
    choices: 'noen av flere',
    scale: 'påstand, 1 til 5',
    number: 'tall',
    yesno: 'ja eller nei',
    date: 'dato',
    reference: 'noe som står i charteret fra før',
  },
  stats: {
    group: 'form',
    level: 'nivå',
    joint: 'sammen',
    each: 'hver for seg',
    words: 'ord',
    minutes: 'minutter',
    language: 'språk',
    texts: 'spørsmålstekster',
    labels: 'ledetekster',
    of: (there, all) => `${there} av ${all}`,
  },
};
