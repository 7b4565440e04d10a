// Whether a change is one a group speaks of: not the traces that sittings and reviews leave themselves.
import type { Change } from '../diff/change.ts';

/** Of these the minutes tell elsewhere, or nothing. */
const traces = ['sessions', 'events', 'states'];
/** Two hashes and a name: that a person accepted a wording is told by the wording. */
const isAccepted = (list: string): boolean => list === 'edition.accepted_wording';

export const isTold = ({ list, field, impact }: Change): boolean => {
  const [head = ''] = list.split('.');
  const isUnderWay = head === 'review' && field.split('.')[0] === 'under_way';
  return impact !== 'none' && !traces.includes(head) && !isUnderWay && !isAccepted(list);
};
