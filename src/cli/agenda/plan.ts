// A charter and a number of minutes → the agenda for it: what the command prints, and what the clock in the room is read against.
import type { Charter } from '../../charter/schema.ts';
import type { Setting } from '../../interview/setting.ts';
import { withhold, type Shown } from '../../render/withhold.ts';
import { planAgenda, type Agenda, type AgendaOf } from '../../review/agenda.ts';
import type { Call } from '../call.ts';
import type { LookBack } from '../review/look-back.ts';
import { agendaOf } from './gather.ts';

export interface Given {
  path: string;
  charter: Charter;
  setting: Setting;
  internal: boolean;
  back?: LookBack;
}

/** The minutes are the same whoever it is shown to. */
export const plannedAgenda = async (
  call: Call,
  given: Given,
): Promise<{ agenda: Agenda; of: AgendaOf; shown: Shown }> => {
  const { internal, ...rest } = given;
  const shown = withhold(given.charter, internal);
  const of = await agendaOf(call, { ...rest, shown: shown.charter });
  return { agenda: planAgenda(of), of, shown };
};
