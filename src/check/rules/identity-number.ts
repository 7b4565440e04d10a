// A national identity number in the charter.
import { holdsIdentityNumber } from '../../charter/identity-numbers.ts';
import { recordAt, textsOf } from '../texts.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'identity-number',
  checks: ['CHK-96'],
  trace: [],
  kind: 'always',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'National identity numbers have no place in a charter',
    why: 'They are protected by law, and a repository keeps what was once in it.',
    fix: 'take it out, and out of the history too if it was shared',
    message: () => 'this looks like a national identity number',
  },
  find: ({ charter }) =>
    textsOf(charter).flatMap(({ path, text }) => {
      const about = recordAt(charter, path);
      return holdsIdentityNumber(text) ? [{ path, ...(about === undefined ? {} : { about }) }] : [];
    }),
};
