// An actor and a change → whether its representative may say yes, or it goes home first; and the words for it (semantics 22, 23).
import { byId, called, partyCalled } from '../../charter/present.ts';
import type { Charter, RecordOf } from '../../charter/schema.ts';
import type { Measure } from '../../yaml/shape.ts';
import type { Change } from '../change.ts';
import type { Asked } from './asked.ts';
import { isWithin } from './amount.ts';
import { ofAnyChange, subjectOf, type Sides } from './subject.ts';
import { quoted, type Spoken } from './spoken.ts';

export const home = 'home';

export interface Through {
  /** Role id, or `home`. */
  through: string;
  said: string;
}

type Backing = RecordOf<'anchoring'>;
type Leeway = NonNullable<NonNullable<Backing['mandate']>['decides_alone']>[number];

interface Question {
  actor: string;
  change: Change;
  sides: Sides;
  asked: Asked;
}

/** The mandate as it stands now. What changes the mandate itself is never for the one who has it. */
export function throughWhom({ actor, change, sides, asked }: Question, spoken: Spoken): Through {
  const { through } = spoken.words;
  const { rule } = asked;
  if (rule?.method === 'each-at-home')
    return { through: home, said: through.eachAtHome(quoted(called(rule), spoken)) };
  const backing = backingsOf(sides.after).get(actor);
  if (backing === undefined) return { through: home, said: through.noBacking };
  const whose = partyCalled(sides.after, backing.actor ?? actor);
  if (change.list.startsWith('anchoring')) return { through: home, said: through.mandate(whose) };
  if ((backing.state ?? 'given') !== 'given')
    return { through: home, said: through.notGiven(whose) };
  return byMandate({ backing, whose, change, sides }, spoken);
}

/** Asked for every actor that is asked. */
const backings = new WeakMap<Charter, ReadonlyMap<string, Backing>>();

/** The first of each actor. */
function backingsOf(charter: Charter): ReadonlyMap<string, Backing> {
  const known = backings.get(charter);
  if (known !== undefined) return known;
  const found = new Map<string, Backing>();
  for (const one of charter.anchoring ?? [])
    if (one.actor !== undefined && !found.has(one.actor)) found.set(one.actor, one);
  backings.set(charter, found);
  return found;
}

function byMandate(
  {
    backing,
    whose,
    change,
    sides,
  }: { backing: Backing; whose: string; change: Change; sides: Sides },
  spoken: Spoken,
): Through {
  const { through } = spoken.words;
  const {
    representative,
    decides_alone: alone = [],
    takes_home: takenHome = [],
  } = backing.mandate ?? {};
  if (alone.length === 0 && takenHome.length === 0)
    return { through: home, said: through.noMandate(whose) };
  const specific = subjectOf(change, sides);
  const fits = ({ subject }: Leeway): boolean =>
    subject !== undefined && (subject === specific || ofAnyChange.includes(subject));
  const subject = spoken.subject(specific);
  const given = alone.filter(fits);
  const within = given.find(
    ({ up_to: limit }) => limit === undefined || isWithin(amountsOf(change), limit),
  );
  const isTaken = takenHome.some(
    (one) => fits(one) && (one.up_to === undefined || !isWithin(amountsOf(change), one.up_to)),
  );
  if (isTaken || given.length === 0)
    return { through: home, said: through.notAlone(subject, whose) };
  if (within === undefined) {
    const limit = given[0]?.up_to ?? '';
    return { through: home, said: through.upTo({ subject, limit, backing: whose }) };
  }
  if (representative === undefined) return { through: home, said: through.nobody(whose) };
  const role = quoted(called(byId(sides.after.roles, representative)), spoken);
  return {
    through: representative,
    said: through.representative({ role, subject, backing: whose }),
  };
}

const amountsOf = ({ before, after }: Change): (string | Measure)[] =>
  [before, after].filter((one): one is string | Measure => one !== undefined);
