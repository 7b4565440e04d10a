// An actor that has said no.
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';
import { presentSignatures } from '../signed.ts';

export const rule: Rule = {
  id: 'signature-declined',
  checks: [],
  trace: ['OUT-06', 'NET-A13'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'info',
  text: {
    summary: 'An actor that declined is known to everybody who reads the charter',
    why: 'A no is an answer like a yes. It should be seen, so that nobody counts on what was not promised.',
    fix: 'talk about it at the next review; an actor that declines may still take part',
    message: ({ actor, date }) => `${actor} declined on ${date}`,
  },
  find: (context) =>
    presentSignatures(context).flatMap(({ signature, actor, index }) =>
      signature.status !== 'declined'
        ? []
        : [
            at(['actors', index], actor, {
              actor: called(actor),
              date: signature.date ?? '',
            }),
          ],
    ),
};
