// Signals in the work itself: activities that outgrow a network, joint money, a task that is understood, a result to look after.
import { isPast } from '../../charter/dates.ts';
import { datedInNoFrame, firmStrands } from '../../charter/firm-frame.ts';
import { formGroupOf } from '../../charter/form-group.ts';
import { jointMoneyLacks } from '../../charter/joint-money.ts';
import { isDone } from '../../charter/present.ts';
import { howKnown } from '../known.ts';
import { seenRecord, type Looked, type SeenThere } from '../signal.ts';

export const isNetworkLike = ({ charter }: Looked): boolean =>
  ['network', 'council', 'meeting-place'].includes(formGroupOf(charter.collaboration?.form));

const isTemporary = ({ charter }: Looked): boolean =>
  ['project', 'programme'].includes(charter.collaboration?.form ?? '');

/** FIT-S1. */
export const outgrown = (looked: Looked): SeenThere[] => {
  if (!isNetworkLike(looked)) return [];
  const { charter } = looked;
  const said = (charter.activities ?? []).filter((one) => one.outgrown !== undefined);
  const firm = datedInNoFrame(charter).filter(
    ({ owner, operation }) => owner !== undefined || operation?.cost !== undefined,
  );
  return [
    ...said.map((one) => seenRecord('activities', one)),
    ...firm.map((one) => seenRecord('deliverables', one)),
  ];
};

/** FIT-S2: new since last time, or without the rules it needs. */
export const jointMoney = (looked: Looked): SeenThere[] => {
  const { charter, last } = looked;
  const isThere = charter.funding?.joint_money?.exists === true;
  if (!isNetworkLike(looked) || !isThere || firmStrands(charter).length > 0) return [];
  const isNew = last !== undefined && last.charter.funding?.joint_money?.exists !== true;
  if (!isNew && jointMoneyLacks(charter).length === 0) return [];
  return charter.funding?.visibility === 'group'
    ? [{ path: 'funding.joint_money', withheld: true }]
    : [{ path: 'funding.joint_money' }];
};

/** FIT-S5: 4 or 5 for each on the scale of Q-FORM-06. */
export const wellKnown = (looked: Looked): SeenThere[] => {
  const known = ['problem', 'solution', 'actors'].map((item) => howKnown(looked.charter, item));
  const isAll = known.every((one) => one !== undefined && one >= 4);
  return isNetworkLike(looked) && isAll ? [{ path: 'answers.Q-FORM-06' }] : [];
};

/** FIT-S6: done, and nobody is said to run it. */
export const needsCare = (looked: Looked): SeenThere[] => {
  const { charter } = looked;
  if (
    !isTemporary(looked) &&
    firmStrands(charter).every(({ form }) => form === 'product-organisation')
  )
    return [];
  return (charter.deliverables ?? [])
    .filter(({ status, operation }) => status === 'done' && operation?.carried_by === undefined)
    .map((one) => seenRecord('deliverables', one));
};

/** FIT-S10: the work is over, and there is a next time. */
export const goesOnAfterTheEnd = (looked: Looked): SeenThere[] => {
  const { charter, today, reviews } = looked;
  const { ends } = charter.collaboration ?? {};
  const all = charter.deliverables ?? [];
  const isOver = ends !== undefined ? isPast(ends, today) : all.length > 0 && all.every(isDone);
  const outcome = charter.review?.outcome ?? reviews.at(-1)?.record?.outcome;
  const goesOn =
    outcome === 'continue' ||
    (charter.review?.next !== undefined && !isPast(charter.review.next, today));
  if (!isTemporary(looked) || !isOver || !goesOn || outcome === 'end') return [];
  return [{ path: ends === undefined ? 'deliverables' : 'collaboration.ends' }, { path: 'review' }];
};
