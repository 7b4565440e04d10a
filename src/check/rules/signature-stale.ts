// A signature on something that has changed since.
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';
import { partsCalled, presentSignatures } from '../signed.ts';

export const rule: Rule = {
  id: 'signature-stale',
  checks: [],
  trace: ['OUT-06', 'NET-A13'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'What an actor signed is as it was when it signed',
    why: 'A yes is to a text. When the text says something else, nobody has said yes to it yet.',
    fix: 'ask the actor again, and record the answer with samspill sign',
    message: ({ actor, date, parts }) =>
      parts === ''
        ? `what ${actor} answered to on ${date} has changed since`
        : `what ${actor} answered to on ${date} has changed since: ${parts}`,
  },
  find: (context) =>
    presentSignatures(context).flatMap(({ signature, actor, index }) =>
      signature.state !== 'stale'
        ? []
        : [
            at(['actors', index], actor, {
              actor: called(actor),
              date: signature.date ?? '',
              parts: partsCalled(context.charter, signature),
            }),
          ],
    ),
};
