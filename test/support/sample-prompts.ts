// One prompt of each kind, from a small collaboration: what the terminal is tried with.
import type { Header, MenuItem, Prompt } from '../../src/interview/ask.ts';

const header: Header = { theme: 'Aktører', number: 2, of: 6, used: 12, planned: 20 };
const menu: MenuItem[] = [
  ...(['back', 'skip', 'park', 'not-relevant', 'dispute', 'decision'] as const),
  ...(['action', 'overview', 'why', 'save'] as const),
];
const shared = {
  header,
  ask: 'Hvem er med i samarbeidet, og hva har hver av dere med inn?',
  why: 'Den som ikke er nevnt, blir sjelden spurt.',
  help: ['Ta med dem som skal forplikte seg.', 'Eksempel: Stad kommune, Helse Førde.'],
  menu,
  mayLeave: true,
};

export const actors = [
  { value: 'stad', label: 'Stad kommune', about: 'kommune' },
  { value: 'kinn', label: 'Kinn kommune', about: 'kommune' },
  { value: 'helse-forde', label: 'Helse Førde', about: 'helseforetak' },
];
const forms = [
  { value: 'network', label: 'nettverk', about: 'løst og likestilt' },
  { value: 'project', label: 'prosjekt', about: 'et mål og en slutt' },
  { value: 'council', label: 'råd', about: 'gir råd, bestemmer ikke' },
];

export const samples = {
  text: { ...shared, key: 'text', kind: 'text', label: 'Samarbeidets navn' },
  long: { ...shared, key: 'long', kind: 'long', label: 'Formål' },
  number: { ...shared, key: 'number', kind: 'number', label: 'Antall møter', min: 1, max: 12 },
  date: { ...shared, key: 'date', kind: 'date', label: 'Neste gjennomgang' },
  yesno: { ...shared, key: 'yesno', kind: 'yesno', label: 'Er det bare rådgivende?' },
  choice: { ...shared, key: 'choice', kind: 'choice', label: 'Form', options: forms },
  choices: {
    ...shared,
    key: 'choices',
    kind: 'choices',
    label: 'Former',
    options: forms,
    current: [],
  },
  reference: {
    ...shared,
    key: 'reference',
    kind: 'reference',
    label: 'Ung i Nordfjord – vert',
    options: [...actors, { value: 'new:actors', label: 'ny aktør' }],
    orText: true,
  },
  references: {
    ...shared,
    key: 'references',
    kind: 'references',
    label: 'Styringsgruppe – medlemmer',
    options: [...actors, { value: 'new:actors', label: 'ny aktør' }],
    current: ['stad'],
    orText: true,
  },
  rows: {
    ...shared,
    key: 'rows',
    kind: 'rows',
    noun: 'aktør',
    canAdd: true,
    rows: actors.map(({ value, label, about }) => ({ id: value, label, about })),
  },
  lines: {
    ...shared,
    key: 'lines',
    kind: 'lines',
    noun: 'avgrensning',
    lines: ['ungdom 13–19 år', 'bare Nordfjord'],
  },
  page: { ...shared, key: 'page', kind: 'page', lines: ['Dette ble skrevet:', 'tre aktører'] },
} satisfies Record<Prompt['kind'], Prompt>;
