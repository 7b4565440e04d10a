// The folder contributions/ → what stands beside each question in the room; nothing is loaded where there is none.
import type { Setting } from '../interview/setting.ts';
import type { Call } from './call.ts';
import type { Keeper } from './keep.ts';
import { folderOf, joined } from './paths.ts';

/** One that cannot be read is told of, and the sitting goes on with the others. */
export const besideFrom = async (
  call: Call & { say(line: string): void },
  { path, charter }: Keeper,
  setting: Setting,
): Promise<Pick<Setting, 'beside'>> => {
  const names = call.host.files.list(joined(folderOf(path), 'contributions'));
  if (!names.some((name) => name.endsWith('.yaml'))) return {};
  const [{ readContributions }, { besideWith }] = await Promise.all([
    import('./contributions.ts'),
    import('../contribute/beside.ts'),
  ]);
  const of = { path, charter, pack: setting.pack };
  const contributions = readContributions(call, of, (message) => {
    call.say(message);
  });
  return { beside: besideWith(setting, contributions) };
};
