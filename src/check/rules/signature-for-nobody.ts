// A signature file that is nobody's.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'signature-for-nobody',
  checks: [],
  trace: [],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'Each signature file belongs to the actor it is named after',
    why: 'A forge can let each actor approve its own file. That only helps when the file is the actor’s own.',
    fix: 'name the file after the actor, or take it away',
    message: ({ file, actor, why }) =>
      why === 'other-name'
        ? `signatures/${file} speaks for ${actor}, and is named after another`
        : `signatures/${file} speaks for ${actor}, which is not among the actors`,
  },
  find: ({ beside }) =>
    (beside.signatures?.strays ?? []).map(({ name, actor, why }) => ({
      path: ['actors'],
      values: { file: name, actor, why },
    })),
};
