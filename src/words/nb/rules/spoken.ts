// Choices of the format as they are said in a sentence in bokmål.
import { enumerated, keysIn } from '../../rule-words.ts';

type Sayings = Readonly<Record<string, string>>;

export const subjects: Sayings = {
  goals: 'mål',
  priority: 'prioritering',
  money: 'penger',
  membership: 'medlemskap',
  approval: 'godkjenning',
  election: 'valg',
  removal: 'utelukking',
  publication: 'offentliggjøring',
  change: 'endringer',
  amendment: 'endring av charteret',
  other: 'annet',
};

export const events: Sayings = {
  'new-actor': 'en ny aktør kom med',
  'actor-left': 'en aktør gikk ut',
  'new-need': 'det kom ny kunnskap om behov',
  'changed-form': 'formen ble endret',
  'joint-money': 'det ble felles penger',
  'new-mandate': 'mandatet ble nytt',
  incident: 'noe alvorlig skjedde',
  other: 'noe annet skjedde',
};

export const forms: Sayings = {
  network: 'nettverk',
  'meeting-place': 'møteplass',
  project: 'prosjekt',
  programme: 'program',
  'product-organisation': 'produktorganisasjon',
  council: 'råd',
  agreement: 'avtale',
  combination: 'kombinasjon',
  other: 'annet',
};

export const said = (sayings: Sayings, key: string | undefined): string =>
  sayings[key ?? ''] ?? key ?? '';

export const saidAll = (sayings: Sayings, keys: string | undefined, and = 'og'): string =>
  enumerated(
    keysIn(keys).map((key) => said(sayings, key)),
    and,
  );
