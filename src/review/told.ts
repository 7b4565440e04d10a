// Whether a change is one a group speaks of: not the traces that sittings and reviews leave themselves.
import { isAcceptance } from '../diff/accepted.ts';
import type { Change } from '../diff/change.ts';

/** Of these the minutes tell elsewhere, or nothing. */
const traces = ['sessions', 'events', 'states'];

/** That a person accepted a wording, two hashes and a name, is told by the wording. */
export const isTold = ({ list, field, impact }: Change): boolean => {
  const [head = ''] = list.split('.');
  const isUnderWay = head === 'review' && field.split('.')[0] === 'under_way';
  return (
    impact !== 'none' && !traces.includes(head) && !isUnderWay && !isAcceptance({ list, field })
  );
};
