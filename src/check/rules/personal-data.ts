// A mail address or phone number in the charter.
import { aboutAt, textsOf } from '../texts.ts';
import type { Rule } from '../rule.ts';

/** It ends in letters: `core@1.0.0` is a version of a pack. */
const mail = /(?<who>[\p{L}\p{N}._%+-]+)@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** Where an office reads what comes in, in the languages of those who use this. */
const office =
  /^(?:e?post|(?:e-?)?postmottak|firmapost|kontakt|contact|info|support|hjelp|help|office|kontor|sekretariat(?:et)?|secretariat|registrator|kansli|kanslia|kirjaamo|arkiv|archive|no-?reply)$/iu;
/** With a country code, or said to be one: bare digits may be a case number. */
const phone =
  /(?<![\p{L}\d])\+\d{2,3}[-\s\d()]{7,14}\d|(?<!\p{L})(?:tlf|tel|telefon|phone|mobil|mob)(?!\p{L})\.?:?\s*\d[-\s\d]{4,12}\d/iu;

/** Anything that could be the number: cheaper to look for than what is one. */
const digits = /\d[-\s\d()]{4,}\d/;

export const rule: Rule = {
  id: 'personal-data',
  checks: ['CHK-96'],
  trace: ['DIFI-F3'],
  kind: 'always',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'Mail addresses and phone numbers stay out of the charter',
    why: 'The charter speaks of roles. Who holds them today stands in persons.yaml, which is not shared.',
    fix: 'move it to persons.yaml, under the role',
    message: ({ what }) =>
      `a ${what === 'mail' ? 'mail address' : 'phone number'} does not belong in the charter`,
  },
  find: ({ charter }) =>
    textsOf(charter).flatMap(({ path, text }) => {
      if (path.at(-1) === 'link') return [];
      const mails = text.includes('@')
        ? [...text.matchAll(mail)].map(({ groups }) => groups?.['who'] ?? '')
        : [];
      const isOffices = mails.every((who) => office.test(who));
      const what = [
        ...(mails.length > 0 ? ['mail'] : []),
        ...(digits.test(text) && phone.test(text) ? ['phone'] : []),
      ];
      return what.map((one) => ({
        path,
        ...aboutAt(charter, path),
        ...(one === 'mail' && isOffices ? { severity: 'warning' as const } : {}),
        values: { what: one },
      }));
    }),
};
