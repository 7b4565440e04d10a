// A place where a file cannot be read → bokmål.
import { pathText, type Problem, type Slip } from '../../yaml/problem.ts';
import type { ProblemWords } from '../problem-words.ts';

type Of<C extends Problem['code']> = Extract<Problem, { code: C }>;

const kinds: Readonly<Record<string, string>> = {
  text: 'tekst',
  number: 'et tall',
  yesno: 'yes eller no',
  date: 'en dato',
  choice: 'ett av de faste valgene',
  reference: 'en id',
  list: 'en liste',
  record: 'felt med navn, som «name: …»',
  measure: 'tekst, eller «value» og «unit»',
  simple: 'tekst eller en liste',
};
const found = { text: 'en tekst', list: 'en liste', record: 'felt med navn' };

const slips: Readonly<Record<Slip, string>> = {
  colon: 'et kolon inne i teksten gjør at linjen blir lest som et felt',
  tab: 'linjen begynner med tabulator, og innrykk må være mellomrom',
  dash: 'linjen mangler bindestreken som begynner en ny oppføring',
  indent: 'linjen står for langt til venstre eller høyre til å høre sammen med linjene rundt',
  'open-quote': 'anførselstegnet som åpner teksten, blir aldri lukket',
  hash: 'alt etter « #» blir lest som en kommentar, så resten av teksten faller bort',
  mark: 'teksten begynner med et tegn som betyr noe annet i YAML',
};

export const problems: ProblemWords = (problem) => {
  const { suggestion, typed } = problem;
  const hint =
    hintOf(problem) ?? (suggestion === undefined ? undefined : `mente du «${suggestion}»?`);
  return {
    message: messageOf(problem),
    ...(hint !== undefined && { hint }),
    ...(typed !== undefined && { typed }),
  };
};

const several = {
  conflict: 'her står to utgaver av filen, med gits konfliktmerker rundt',
  'several-documents': 'filen har flere dokumenter, skilt med «---»',
};

function messageOf(problem: Problem): string {
  const { value } = problem;
  const field = `«${pathText(problem.path)}»`;
  switch (problem.code) {
    case 'too-big':
      return `filen er større enn ${problem.limit / 1024 / 1024} MiB`;
    case 'too-deep':
      return `filen har mer enn ${problem.limit} nivåer inne i hverandre`;
    case 'conflict':
    case 'several-documents':
      return several[problem.code];
    case 'old-yaml':
      return 'filen sier at den følger en annen utgave av YAML enn 1.2';
    case 'tag':
      return `merket «${value}» kan ikke brukes her`;
    case 'anchor':
      return `ankeret «${value}» kan ikke brukes her`;
    case 'alias':
      return `«${value}» blir lest som en kopi av noe annet, og det kan ikke brukes her`;
    case 'merge-key':
      return 'nøkkelen «<<» kan ikke brukes her';
    case 'syntax':
      return `linjen lar seg ikke lese som YAML (${problem.reason})`;
    case 'slip':
      return slips[problem.slip];
    case 'control-character':
      return `et usynlig styretegn (${problem.character}) står i teksten`;
    case 'duplicate-key':
      return `«${problem.key}» står også i linje ${problem.firstLine}`;
    case 'bad-key':
      return value === undefined ? 'nøkkelen er ikke tekst' : `«${value}» kan ikke være en nøkkel`;
    case 'unknown-key':
      return `ukjent nøkkel «${problem.key}»`;
    case 'wrong-type':
      return wrongType(problem, field);
    case 'not-a-number':
      return `${field} er «${value}», og her må det stå et tall`;
    case 'out-of-limits':
      return `${field} er «${value}», og her må det stå ${limits(problem)}`;
    case 'not-yes-or-no':
      return `${field} er «${value}», og her må det stå yes eller no`;
    case 'not-a-date':
      return `${field} er «${value}», og her må det stå en dato`;
    case 'not-a-choice':
      return `${field} er «${value}», som ikke er et av valgene`;
    case 'wrong-pattern':
      return `${field} er «${value}», og her må det stå ${pattern(problem)}`;
    case 'missing':
      return `«${problem.key}» mangler`;
    case 'duplicate-id':
    case 'dangling':
    case 'wrong-kind':
    case 'answered-alone':
      return referenceMessage(problem, field);
    case 'newer-format':
      return `filen er skrevet i format ${value}, og dette programmet kan format ${problem.known}`;
    default:
      return problem satisfies never;
  }
}

type Referring = Extract<
  Problem,
  { code: 'duplicate-id' | 'dangling' | 'wrong-kind' | 'answered-alone' }
>;

function referenceMessage(problem: Referring, field: string): string {
  const { value } = problem;
  switch (problem.code) {
    case 'duplicate-id':
      return `id-en «${value}» er også brukt i linje ${problem.firstLine}`;
    case 'dangling':
      return `${field} viser til «${value}», som ikke finnes`;
    case 'wrong-kind':
      return `${field} viser til «${value}», som står i ${problem.is} og ikke i ${list(problem.to)}`;
    case 'answered-alone':
      return `${field} er en påstand som hver virksomhet svarer på alene, og svaret står aldri i charteret`;
    default:
      return problem satisfies never;
  }
}

function hintOf(problem: Problem): string | undefined {
  const { suggestion } = problem;
  switch (problem.code) {
    case 'too-big':
    case 'too-deep':
      return 'se etter at det er rett fil';
    case 'conflict':
      return 'kjør samspill merge, som fletter de to sammen og tar vare på det de er uenige om';
    case 'several-documents':
      return 'del den i flere filer, eller ta bort linjene med «---»';
    case 'old-yaml':
      return 'ta bort linjen som begynner med «%YAML»';
    case 'tag':
    case 'anchor':
    case 'alias':
      return problem.typed === undefined
        ? 'er det tekst, sett den i anførselstegn'
        : 'er det tekst, skriv:';
    case 'merge-key':
      return 'skriv feltene der de hører til';
    case 'slip':
      return problem.slip === 'hash'
        ? 'skriv linjen slik, eller sett et mellomrom etter # hvis det er en kommentar:'
        : 'skriv slik:';
    case 'control-character':
      return 'slett tegnet; det følger gjerne med når tekst limes inn';
    case 'duplicate-key':
      return 'slå dem sammen, eller ta bort den ene';
    case 'unknown-key':
      return suggestion === undefined && problem.belongs !== undefined
        ? belongs(problem)
        : undefined;
    case 'wrong-type':
      return problem.typed === undefined ? undefined : 'skriv slik:';
    case 'not-a-date':
      return suggestion === undefined
        ? 'skriv for eksempel 2026, 2026-Q2, 2026-06 eller 2026-06-15'
        : undefined;
    case 'not-a-choice':
      return `${suggestion === undefined ? '' : `mente du «${suggestion}»? `}du kan velge mellom ${problem.options.join(', ')}`;
    case 'duplicate-id':
      return suggestion === undefined
        ? 'gi en av dem en annen id'
        : `gi en av dem en annen id, for eksempel «${suggestion}»`;
    case 'dangling':
      return suggestion === undefined
        ? `skriv id-en til noe som står i ${list(problem.to)}`
        : undefined;
    case 'answered-alone':
      return 'ta det ut herfra, og ta det med i samtalen';
    case 'newer-format':
      return 'oppdater programmet';
    default:
      return undefined;
  }
}

function wrongType({ value, wanted, found: is }: Of<'wrong-type'>, field: string): string {
  const stands = value === undefined ? found[is] : `teksten «${value}»`;
  return `${field} er ${stands}, og her må det stå ${kinds[wanted] ?? wanted}`;
}

function limits({ min, max, whole }: Of<'out-of-limits'>): string {
  const number = whole ? 'et helt tall' : 'et tall';
  if (min !== undefined && max !== undefined) return `${number} fra ${min} til ${max}`;
  if (min !== undefined) return `${number} som ikke er mindre enn ${min}`;
  return max === undefined ? number : `${number} som ikke er større enn ${max}`;
}

function pattern(problem: Of<'wrong-pattern'>): string {
  const last = problem.path.at(-1);
  if (last === 'id') return 'små bokstaver a–z, tall og bindestrek';
  return last === 'language' ? 'en språkkode, som nb eller en' : `noe på formen ${problem.pattern}`;
}

function belongs({ key, belongs: place }: Of<'unknown-key'>): string {
  return place === ''
    ? `«${key}» hører til øverst i filen, uten innrykk`
    : `«${key}» hører til under ${place}`;
}

function list(to: readonly string[]): string {
  const names = to.map((name) =>
    name === 'any'
      ? 'en av listene'
      : name === 'question'
        ? 'spørsmålene'
        : name === 'field'
          ? 'et felt'
          : name,
  );
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} eller ${last}`;
}
