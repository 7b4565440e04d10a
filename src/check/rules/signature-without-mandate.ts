// A signature by a role that the charter does not let speak for its organisation.
import { at, called, partyCalled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';
import { presentSignatures } from '../signed.ts';

export const rule: Rule = {
  id: 'signature-without-mandate',
  checks: [],
  trace: ['NET-A13', 'THL-D1'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A signature comes from a role the actor holds, within what it has backed at home',
    why: 'A yes from somebody who could not give it is found out when it is needed.',
    fix: 'let the right role sign, or bring roles and backing in the charter up to date',
    message: ({ actor, role, fault }) =>
      fault === 'no-role'
        ? `no role of the charter is said to have spoken for ${actor}`
        : fault === 'not-held'
          ? `${role} spoke for ${actor}, which does not hold that role`
          : fault === 'not-given'
            ? `${actor} signed while its backing at home was not given, or had run out`
            : `${actor} signed, and its backing at home does not cover the goals`,
  },
  find: (context) =>
    presentSignatures(context).flatMap(({ signature, actor, index }) => {
      const { mandate: fault, by } = signature;
      // That nothing is said of the backing is for actor-without-anchoring to tell.
      if (fault === undefined || fault === 'no-anchoring') return [];
      const role = by === undefined ? '' : partyCalled(context.charter, by);
      return [at(['actors', index], actor, { actor: called(actor), role, fault })];
    }),
};
