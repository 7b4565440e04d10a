// The folder contributions/ → what stands beside each question in the room; nothing is loaded where there is none.
import type { Setting } from '../interview/setting.ts';
import type { Call } from './call.ts';
import { contributionNames, readContributions } from './contributions.ts';
import type { Keeper } from './keep.ts';

/** One that cannot be read is told of, and the sitting goes on with the others. */
export const besideFrom = async (
  call: Call & { say(line: string): void },
  { path, charter }: Keeper,
  setting: Setting,
): Promise<Pick<Setting, 'beside'>> => {
  if (contributionNames(call.host, path).length === 0) return {};
  const { besideWith } = await import('../contribute/beside.ts');
  const of = { path, charter, pack: setting.pack };
  const contributions = readContributions(call, of, (message) => {
    call.say(message);
  });
  return { beside: besideWith(setting, contributions) };
};
