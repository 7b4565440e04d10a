// A mail address or phone number in the charter.
import { mail, phone } from '../../charter/contact.ts';
import { aboutAt, textsOf } from '../texts.ts';
import type { Rule } from '../rule.ts';

/** Where an office reads what comes in, in the languages of those who use this. */
const office =
  /^(?:e?post|(?:e-?)?postmottak|firmapost|kontakt|contact|info|support|hjelp|help|office|kontor|sekretariat(?:et)?|secretariat|registrator|kansli|kanslia|kirjaamo|arkiv|archive|no-?reply)$/iu;
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
