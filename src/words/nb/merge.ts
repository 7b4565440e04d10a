// What merging and git-setup say, in bokmål.
import type { MergeWords } from '../merge-words.ts';

const side = (stage: 2 | 3): string => (stage === 2 ? 'din egen utgave' : 'den andre utgaven');

export const merge: MergeWords = {
  ourSide: 'denne greinen',
  theirSide: 'greinen som kommer inn',
  takenOut: '(tatt ut)',
  changedIt: '(beholdt og endret)',
  pointedAt: (label) => `(beholdt: ${label} viser til den)`,
  yes: 'ja',
  no: 'nei',
  merged: (path) => `${path} er flettet, og de to sidene er enige.`,
  disputed: (path, about) =>
    about.length === 1
      ? `${path} er flettet. De to sidene er uenige om én ting, som nå står under disputes:`
      : `${path} er flettet. De to sidene er uenige om ${about.length} ting, som nå står under disputes:`,
  disputedHint:
    'Det dere sist var enige om, blir stående; er det ikke kjent, står feltet tomt. Avgjør hver av dem, eller la uenigheten stå og ta den opp i gruppen.',
  renamed: (label, from, to) =>
    `Begge sider hadde fått noe nytt med id-en ${from}. «${label}» har nå id-en ${to}, og det som viste dit, følger med.`,
  withoutBase:
    'Utgaven begge kom fra, finnes ikke eller kan ikke leses. Noe som en side hadde tatt ut, kan derfor være tilbake. Se gjennom filen.',
  cannotRead: (path, from) => `${path} er ikke flettet, fordi utgaven fra ${from} ikke kan leses:`,
  cannotReadHint: (path, stage) =>
    `Se den med: git show ":${stage}:${path}". Legg det dere vil beholde, i filen, og kjør git add`,
  tooBig: (path) => `${path} er ikke flettet: sammen ville de to blitt større enn 2 MiB`,
  oursStands: 'din egen utgave står i filen, og git regner den som en konflikt',
  missingFile: (path) => `finner ikke ${path}, som git sa skulle være der`,
  wrongCount: (count) =>
    `merge tar ett charter, eller de fire filene git gir den, og fikk ${count}`,
  wrongCountHint: 'kjør samspill git-setup for at git skal kalle den',
  nothingToMerge: (path) => `det er ingen konflikt i ${path}`,
  mergedBefore: (path) => `${path} er allerede flettet og kan leses.`,
  addIt: (path) =>
    `Når filen sier det dere vil: samspill render, og så git add ${path} og charter.md`,
  renderIt: 'Lag charter.md på nytt etterpå: samspill render',
  brokenMarkers: (path) => `konfliktmerkene i ${path} hører ikke sammen`,
  brokenMarkersHint:
    'hent filen slik git etterlot den, med git checkout --merge -- charter.yaml, og kjør samspill merge på nytt',
  oneSideGone: (path, stage) =>
    `${path} finnes ikke i ${side(stage)}: den siden har slettet eller flyttet filen`,
  oneSideGoneHint: (path) => `behold den med git add ${path}, eller slett den med git rm ${path}`,
  setAside: (path) =>
    `Filen var endret for hånd etter flettingen. Slik den var, ligger den nå i ${path}; flytt det dere vil beholde.`,
  pageNotMade: 'charter.md kunne ikke lages på nytt:',
  setup: {
    noGit: 'git er ikke installert her',
    noGitHint:
      'installer git først; uten git virker samspill diff og samspill merge likevel på filer',
    notInGit: 'denne mappen ligger ikke i et git-depot',
    notInGitHint: 'gå til mappen depotet ligger i, eller lag et med git init',
    gitFailed: (said) => `git fikk det ikke til: ${said}`,
    attributes: (path) => `I ${path}, som er felles for alle:`,
    settings: 'I innstillingene for dette depotet, som hver enkelt må gjøre for seg:',
    install: 'For å få det gjort: samspill git-setup --install',
    attributesWritten: (path) => `${path}: linjer lagt til`,
    attributesThere: (path) => `${path}: linjene sto der fra før`,
    settingWritten: (name) => `${name}: satt`,
    settingThere: (name) => `${name}: var satt fra før`,
    settingOther: (name, value) => `${name}: var «${value}» og er byttet ut`,
    shared:
      'Sjekk inn .gitattributes. Innstillingene følger ikke med depotet: hver enkelt kjører samspill git-setup --install én gang.',
    onPath:
      'git må kunne finne kommandoen samspill. GitHub, GitLab og lignende tjenester kjører ikke flettingen selv: kjør samspill merge på det de etterlater i konflikt.',
    owners: (path) =>
      `# Til CODEOWNERS. På GitHub ligger den i .github/ eller øverst i depotet, på GitLab i .gitlab/ eller øverst.\n# ${path}`,
    ownersReplace:
      'Bytt ut @your-organisation og lagnavnene med det de heter hos dere: navnene her er laget av id-ene i charteret.',
    ownersWhole: 'den som fletter selve charteret; alle parter kan stå her',
    noActors: 'charteret nevner ingen virksomheter ennå, så det er ingen å be om godkjenning',
  },
  diff: {
    added: 'filen er ny',
    removed: 'filen er borte',
    unreadable: (path) => `${path} kan ikke leses som et charter på begge sider; dette er teksten:`,
    unmerged: (path) => `${path} er i konflikt: kjør samspill merge`,
    noChange: 'ingenting av det charteret sier, er endret',
    wrongCall: 'git-diff blir kalt av git; samspill diff er kommandoen for folk',
  },
};
