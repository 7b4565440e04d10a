// An actor that has not signed, where the group has said that everybody does.
import { at, bindingActors, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'signature-missing',
  checks: [],
  trace: ['OUT-06', 'NET-A13'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'Where sign-off is required, every actor has answered',
    why: 'The group has said that the charter rests on a yes from each of them.',
    fix: 'ask the actor and record the answer with samspill sign, or set review.sign_off to asked',
    message: ({ actor, status }) =>
      status === 'asked'
        ? `${actor} has been asked for its sign-off and has not answered`
        : `${actor} has not been asked for its sign-off`,
  },
  find: ({ charter, beside }) => {
    if (charter.status !== 'in-force' || charter.review?.sign_off !== 'required') return [];
    return bindingActors(charter).flatMap(({ actor, index }) => {
      const own = beside.signatures?.now.find((one) => one.actor === actor.id);
      if (own !== undefined && own.status !== 'asked') return [];
      return [at(['actors', index], actor, { actor: called(actor), status: own?.status ?? '' })];
    });
  },
};
