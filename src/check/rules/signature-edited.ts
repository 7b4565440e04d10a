// A signature file whose copy is no longer what was signed.
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';
import { presentSignatures } from '../signed.ts';

export const rule: Rule = {
  id: 'signature-edited',
  checks: [],
  trace: [],
  kind: 'wrong',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'The copy in a signature file is the one that was signed',
    why: 'The copy tells what the actor said yes to. Changed, it puts words in its mouth.',
    fix: 'put the file back as it was, or ask the actor again and record the answer with samspill sign',
    message: ({ actor }) => `the copy of what ${actor} answered to has been changed by hand`,
  },
  find: (context) =>
    presentSignatures(context).flatMap(({ signature, actor, index }) =>
      signature.isEdited ? [at(['actors', index], actor, { actor: called(actor) })] : [],
    ),
};
