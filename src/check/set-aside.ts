// Questions a group has set aside: what they ask for is not missing.
import type { Charter } from '../charter/schema.ts';
import { isPast } from '../charter/dates.ts';
import type { Rule } from './rule.ts';

type State = NonNullable<Charter['states']>[string];

/** Not relevant with a reason, parked with an owner and a day still to come, or disputed. */
const isAnswer = ({ state, reason, owner, due }: State, today: string): boolean =>
  (state === 'not-relevant' && reason !== undefined) ||
  (state === 'parked' && owner !== undefined && due !== undefined && !isPast(due, today)) ||
  state === 'disputed';

export const isSetAside = (rule: Rule, charter: Charter, today: string): boolean =>
  (rule.asks ?? []).some((question) => {
    const states = charter.states ?? {};
    const state = Object.hasOwn(states, question) ? states[question] : undefined;
    return state !== undefined && isAnswer(state, today);
  });
