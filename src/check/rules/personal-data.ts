// A mail address or phone number in the charter.
import { recordAt, textsOf } from '../texts.ts';
import type { Rule } from '../rule.ts';

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u;
/** With a country code, or said to be one: bare digits may be a case number. */
const phone =
  /(?:\+\d{2,3}[\s\d]{7,14}\d)|(?:\b(?:tlf|tel|telefon|phone|mobil|mob)\b\.?:?\s*\d[\s\d]{5,12}\d)/iu;

export const rule: Rule = {
  id: 'personal-data',
  checks: ['CHK-96'],
  trace: ['DIFI-F3'],
  kind: 'always',
  preset: 'minimal',
  severity: 'warning',
  text: {
    summary: 'Mail addresses and phone numbers stay out of the charter',
    why: 'The charter speaks of roles. Who holds them today stands in persons.yaml, which is not shared.',
    fix: 'move it to persons.yaml, under the role',
    message: ({ what }) => `${what} does not belong in the charter`,
  },
  find: ({ charter }) =>
    textsOf(charter).flatMap(({ path, text }) => {
      if (path[0] === 'documents' && path.at(-1) === 'link') return [];
      const about = recordAt(charter, path);
      const found = [
        ...(mail.test(text) ? ['a mail address'] : []),
        ...(phone.test(text) ? ['a phone number'] : []),
      ];
      return found.map((what) => ({
        path,
        ...(about === undefined ? {} : { about }),
        values: { what },
      }));
    }),
};
