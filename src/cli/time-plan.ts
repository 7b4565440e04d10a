// A number of minutes for a sitting → what the agenda gives each theme of them; nothing is loaded where nobody said how long.
import { UserError } from '../errors.ts';
import type { Setting } from '../interview/setting.ts';
import type { Given } from './agenda/plan.ts';
import type { Call } from './call.ts';

/** Where the agenda cannot be made that is said, and the sitting goes on. */
export const planFor = async (
  call: Call & { say(line: string): void },
  given: Pick<Given, 'path' | 'charter' | 'setting' | 'back'>,
): Promise<Pick<Setting, 'plan'>> => {
  if (given.setting.minutes === undefined) return {};
  const [{ plannedAgenda }, { minutesByTheme }] = await Promise.all([
    import('./agenda/plan.ts'),
    import('../review/agenda.ts'),
  ]);
  try {
    // What it has to say of single contributions is said where they are shown.
    const err = { ...call.host.err, write: () => undefined };
    const { agenda } = await plannedAgenda(
      { ...call, host: { ...call.host, err } },
      { ...given, internal: false },
    );
    return { plan: minutesByTheme(agenda) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    call.say(error.message);
    return {};
  }
};
