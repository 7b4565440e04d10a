// Disk trouble → bokmål.
import type { DiskTrouble } from '../../errors.ts';
import type { DiskWords } from '../disk-words.ts';

type InUse = Extract<DiskTrouble, { kind: 'in-use' }>;

const doing = { read: 'lese', write: 'skrive', remove: 'slette' };

export const disk: DiskWords = (trouble) => {
  switch (trouble.kind) {
    case 'not-allowed':
      return {
        message: `har ikke tilgang til å ${doing[trouble.doing]} ${trouble.path}`,
        hint: 'skaff deg tilgang til filen og mappen den ligger i, eller bruk en annen mappe',
      };
    case 'read-only':
      return {
        message: `${trouble.path} er skrivebeskyttet, så ingenting ble skrevet`,
        hint: 'fjern skrivebeskyttelsen, eller arbeid på en kopi i en annen mappe',
      };
    case 'is-folder':
      return {
        message: `${trouble.path} er en mappe, og her trengs en fil`,
        hint: 'oppgi en fil i mappen, eller et annet sted',
      };
    case 'not-a-folder':
      return {
        message: `noe på veien til ${trouble.path} er en fil og ikke en mappe`,
        hint: 'oppgi en annen mappe, eller flytt filen som ligger i veien',
      };
    case 'not-utf8':
      return {
        message: trouble.utf16
          ? `${trouble.path} er lagret som UTF-16`
          : `${trouble.path}: byte ${trouble.byte} i linje ${trouble.line} er ikke UTF-8-tekst`,
        hint: 'åpne filen i programmet den er skrevet i, og lagre den som UTF-8',
      };
    case 'leads-out':
      return {
        message: `${trouble.path} er en lenke ut av mappen, og blir ikke fulgt`,
        hint: 'legg selve filen der i stedet for lenken',
      };
    case 'full':
      return {
        message: `det er ikke mer plass på disken til ${trouble.path}; det som sto der fra før, er beholdt`,
        hint: 'rydd plass, og fortsett der du var',
      };
    case 'in-use':
      return inUse(trouble);
    case 'other':
      return {
        message: `kunne ikke bruke ${trouble.path} (${trouble.code})`,
        hint: 'se etter at disken er koblet til, og at stien er riktig',
      };
  }
};

function inUse({ path, by }: InUse) {
  const who = by ? ` (prosess ${by.pid} på ${by.host}, siden ${by.since})` : '';
  return {
    message: `noen er allerede i gang i denne mappen${who}`,
    hint: `fortsett der, eller avslutt der først; er det ingen som holder på, kan du slette ${path}`,
  };
}
