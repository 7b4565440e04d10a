// A sitting that comes to what each organisation answers alone → their turns at the keyboard, and the sitting after them.
import { aloneInRoom } from '../contribute/turns/in-room.ts';
import type { Contribution } from '../contribute/contribution.ts';
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { hereToday } from '../interview/alone.ts';
import { afterTurns } from '../interview/places/alone.ts';
import type { AloneInRoom, Setting } from '../interview/setting.ts';
import type { Interview } from '../interview/state.ts';
import type { Call } from './call.ts';
import { readContributions } from './contributions.ts';
import { earlierSpread } from './earlier-spread.ts';
import { roundAt } from './frozen.ts';
import { folderOf } from './paths.ts';
import { takeTurns } from './take-turns.ts';
import type { Talk } from './talk.ts';

interface At {
  path: string;
  charter: Charter;
  setting: Setting;
  contributions: readonly Contribution[];
}

export const aloneAt = (
  call: Call & Talk,
  { path, charter, setting, contributions }: At,
  how: Pick<AloneInRoom, 'done' | 'without'> = { done: [], without: [] },
): AloneInRoom => {
  const { turns, compare } = call.words;
  return aloneInRoom({
    setting,
    charter,
    compared: { contributions, earlier: earlierSpread(call, folderOf(path)) },
    round: roundAt(call, folderOf(path)),
    words: { turns, compare },
    canClear: call.canClear,
    ...how,
  });
};

/** What does not fit has been told of with what stands beside the questions. */
const quietly = (call: Call): Call => ({
  ...call,
  host: { ...call.host, err: { ...call.host.err, write: () => undefined } },
});

/** Nothing where a contribution cannot be read: it must not be written over, nor shown without. */
export const aloneFrom = (
  call: Call & Talk,
  { path, charter }: Pick<At, 'path' | 'charter'>,
  setting: Setting,
): Pick<Setting, 'alone'> => {
  try {
    const contributions = readContributions(quietly(call), { path, charter, pack: setting.pack });
    return { alone: aloneAt(call, { path, charter, setting, contributions }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {};
  }
};

export const turnsInSitting = async (
  call: Call & Talk,
  path: string,
  interview: Interview,
): Promise<Interview> => {
  const { setting, charter } = interview;
  const { alone } = setting;
  const { aside: _, ...still } = interview;
  if (alone === undefined) return still;
  try {
    const turned = await takeTurns(call, {
      ...{ path, charter, setting, done: alone.done },
      round: roundAt(call, folderOf(path)),
      here: hereToday(interview),
    });
    const contributions = Object.values(turned.contributions);
    const { done, finished } = turned;
    const without = [...new Set([...alone.without, ...turned.without])];
    const now = aloneAt(call, { path, charter, setting, contributions }, { done, without });
    const how = finished === 'no' ? 'done' : finished;
    return afterTurns(interview, { alone: now, how }, call.host.minutes());
  } catch (error) {
    // A contribution that cannot be read: said, and the questions go on.
    if (!(error instanceof UserError)) throw error;
    call.say(error.message);
    return afterTurns(interview, { alone, how: 'done' }, call.host.minutes());
  }
};
