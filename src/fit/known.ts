// A charter → the criteria it answers already, and where it says so. Only what is firmly said counts; the rest is asked.
import type { Charter } from '../charter/schema.ts';
import { bindingActors, isDone } from '../charter/present.ts';
import type { Criterion, FitAnswer } from './reasons.ts';

/** A place in the charter: `funding.joint_money.exists`, `answers.Q-FORM-03`; with the record it is in. */
export interface Place {
  path: string;
  id?: string;
  /** Marked for the group. */
  withheld?: true;
}
export interface Known {
  answer: FitAnswer;
  from: readonly Place[];
}

/** From this many organisations on they are many: our own line, no source draws one. */
const many = 10;

const answerOf = (charter: Charter, question: string): string => {
  const answer = charter.answers?.[question];
  return typeof answer === 'string' ? answer : '';
};

/** How well known each point of Q-FORM-06 is, from 1 to 5. */
export const howKnown = (charter: Charter, item: string): number | undefined => {
  const answer = charter.answers?.['Q-FORM-06'];
  const entry = Array.isArray(answer)
    ? answer.find((one) => typeof one === 'object' && one['about'] === item)
    : undefined;
  const typed = typeof entry === 'object' ? entry['answer'] : undefined;
  return typed !== undefined && /^[1-5]$/.test(typed) ? Number(typed) : undefined;
};

const said = (answer: FitAnswer, ...paths: string[]): Known => ({
  answer,
  from: paths.map((path) => ({ path })),
});

const placeOf =
  (path: string) =>
  ({ id, visibility }: { id?: string; visibility?: string }): Place => ({
    path,
    ...(id === undefined ? {} : { id }),
    ...(visibility === 'group' ? { withheld: true } : {}),
  });

/** 5 is known ground: what is asked is whether it lacks. */
const lacking = (known: number): FitAnswer => (known <= 2 ? 'yes' : known === 3 ? 'partly' : 'no');

/** Organisations that take part; a class counts for as many as it says, and for many when it does not say. */
const actorCount = (charter: Charter): number =>
  bindingActors(charter).reduce((sum, { actor }) => {
    const count = /^\d+$/.test(actor.count ?? '') ? Number(actor.count) : undefined;
    return sum + (actor.count === undefined ? 1 : (count ?? many));
  }, 0);

const kindOfWork = 'Q-FORM-03';
const fromWork =
  (answers: Readonly<Record<string, FitAnswer>>) =>
  (charter: Charter): Known | undefined => {
    const work = answerOf(charter, kindOfWork);
    const answer = Object.hasOwn(answers, work) ? answers[work] : undefined;
    return answer === undefined ? undefined : said(answer, `answers.${kindOfWork}`);
  };

const purpose = (charter: Charter): Known | undefined => {
  const meant = { learning: 'learn', collaboration: 'act', both: 'both' } as const;
  const stated = charter.collaboration?.network_purpose;
  if (stated !== undefined) return said(meant[stated], 'collaboration.network_purpose');
  return fromWork({ 'inform-many': 'convey' })(charter);
};

const alone = (charter: Charter): Known | undefined =>
  actorCount(charter) > 1 ? said('no', 'actors') : undefined;

/** One without a date says nothing of schedules: a standing board lists such too. */
const deliverables = (charter: Charter): Known | undefined => {
  const open = (charter.deliverables ?? []).filter((one) => !isDone(one));
  if (open.length === 0)
    return charter.states?.['Q-GOAL-05']?.state === 'not-relevant'
      ? said('no', 'states.Q-GOAL-05')
      : undefined;
  const dated = open.filter(({ due }) => due !== undefined);
  return dated.length === 0
    ? undefined
    : { answer: 'yes', from: dated.map(placeOf('deliverables')) };
};

const insight = (charter: Charter): Known | undefined => {
  const items = ['problem', 'solution', 'users'].map((item) => howKnown(charter, item));
  const [least, middle] = items.filter((one) => one !== undefined).sort((a, b) => a - b);
  if (items.includes(undefined) || middle === undefined || least === undefined) return undefined;
  return said(lacking(middle), 'answers.Q-FORM-06');
};

/** How many they are is not enough: a council of eleven named heads is many, and not one of them is unknown. */
const actors = (charter: Charter): Known | undefined => {
  const known = howKnown(charter, 'actors');
  if (known === undefined) return undefined;
  const isMany = actorCount(charter) >= many;
  const answer = lacking(known) === 'no' && isMany ? 'partly' : lacking(known);
  return said(answer, 'answers.Q-FORM-06', ...(isMany ? ['actors'] : []));
};

const jointMoney = (charter: Charter): Known | undefined => {
  const exists = charter.funding?.joint_money?.exists;
  return exists === undefined
    ? undefined
    : said(exists ? 'yes' : 'no', 'funding.joint_money.exists');
};

const lasting = (charter: Charter): Known | undefined => {
  const run = (charter.deliverables ?? []).filter(
    ({ operation }) => operation?.cost !== undefined || operation?.carried_by !== undefined,
  );
  if (run.length === 0) return fromWork({ 'lasting-product': 'yes' })(charter);
  return { answer: 'yes', from: run.map(placeOf('deliverables.operation')) };
};

const exchange = (charter: Charter): Known | undefined =>
  charter.collaboration?.network_purpose === 'collaboration'
    ? said('no', 'collaboration.network_purpose')
    : undefined;

/** The four signs of CPLX-3, each seen or not; undefined where the charter does not say. */
const complexitySigns = (charter: Charter): { path: string; seen: boolean | undefined }[] => {
  const solution = howKnown(charter, 'solution');
  const lines = howKnown(charter, 'lines-of-command');
  const tensions = (charter.goals ?? []).some((goal) => goal.tensions !== undefined);
  return [
    { path: 'actors', seen: charter.actors && actorCount(charter) >= many },
    { path: 'answers.Q-FORM-06', seen: solution === undefined ? undefined : solution <= 2 },
    { path: 'goals.tensions', seen: tensions ? true : undefined },
    { path: 'answers.Q-FORM-06', seen: lines === undefined ? undefined : lines <= 2 },
  ];
};

const complexity = (charter: Charter): Known | undefined => {
  const signs = complexitySigns(charter);
  const seen = signs.filter((sign) => sign.seen === true);
  const isSaid = signs.every((sign) => sign.seen !== undefined);
  const paths = (of: typeof signs): string[] => [...new Set(of.map(({ path }) => path))];
  if (seen.length >= 3) return said('yes', ...paths(seen));
  if (!isSaid) return undefined;
  return said(seen.length === 2 ? 'partly' : 'no', ...paths(signs));
};

const derived: Readonly<Record<Criterion, (charter: Charter) => Known | undefined>> = {
  'FIT-G2': purpose,
  'FIT-G1': alone,
  'FIT-N1': fromWork({ continuing: 'yes', 'one-off': 'no' }),
  'FIT-N2': deliverables,
  'FIT-N3': insight,
  'FIT-N4': actors,
  'FIT-N5': () => undefined,
  'FIT-N6': () => undefined,
  'FIT-N7': jointMoney,
  'FIT-N8': fromWork({ 'dependent-tasks': 'yes', 'one-off': 'no' }),
  'FIT-N9': lasting,
  'FIT-N10': exchange,
  'FIT-N11': fromWork({ 'inform-many': 'yes' }),
  'FIT-N12': complexity,
};

/** What the charter says of a criterion without being asked. */
export const knownFrom = (charter: Charter, criterion: Criterion): Known | undefined =>
  derived[criterion](charter);
