// What was skipped, parked or noted and still has no owner.
import { entriesOf } from './records.ts';
import { questionById } from './order.ts';
import { stateOf } from './states.ts';
import type { Interview, LooseEnd } from './state.ts';

export const looseLists = { 'open-point': 'open_points', action: 'actions' } as const;

type Kept = Record<string, unknown>;

/** What the charter holds of it; undefined when it is settled or taken away. */
export const looseRecord = ({ charter, setting }: Interview, item: LooseEnd): Kept | undefined => {
  if (item.kind !== 'question')
    return entriesOf(charter, looseLists[item.kind]).find((one) => one.id === item.id);
  const noted = charter.states?.[item.id] ?? {};
  const question = questionById(setting, item.id);
  const isOpen = question !== undefined && stateOf(question, charter) === 'open';
  return isOpen || noted.state === 'parked' || noted.state === 'disputed' ? noted : undefined;
};

export const looseEnds = (interview: Interview): LooseEnd[] =>
  interview.loose.filter((item) => {
    const record = looseRecord(interview, item);
    return record !== undefined && record.owner === undefined;
  });
