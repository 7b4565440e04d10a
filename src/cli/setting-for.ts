// What a sitting is asked with: the pack in the charter's language, its level and theme, checked against what there is.
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import type { Setting } from '../interview/setting.ts';
import { loadConditions } from '../pack/conditions.ts';
import { labelsOf, textOf } from '../pack/localise.ts';
import { nearest } from '../yaml/nearest.ts';
import type { Call } from './call.ts';
import { loadPack } from './load-pack.ts';

export interface SettingOptions {
  pack?: string;
  level?: string;
  theme?: string;
  minutes?: string;
}

const packOf = (charter: Charter, options: SettingOptions): string =>
  options.pack ?? charter.pack?.split('@')[0] ?? 'core';

const minutesOf = (call: Call, typed: string | undefined): { minutes?: number } => {
  if (typed === undefined) return {};
  const minutes = Number(typed);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440) return { minutes };
  throw new UserError(call.words.commands.badMinutes(typed));
};

const levelOf = (call: Call, typed: string | undefined): Setting['level'] => {
  if (typed === undefined || typed === 'core') return 'core';
  if (typed === 'deeper') return 'deeper';
  throw new UserError(call.words.commands.badChoice('--level', typed, ['core', 'deeper']));
};

export const settingFor = async (
  call: Call,
  of: { language: string; charter: Charter; options: SettingOptions },
): Promise<Setting> => {
  const { options, language } = of;
  const minutes = minutesOf(call, options.minutes);
  const level = levelOf(call, options.level);
  const pack = await loadPack(call.host, call.words, packOf(of.charter, options));
  const themes = pack.themes.map((theme) => theme.id);
  if (options.theme !== undefined && !themes.includes(options.theme))
    throw new UserError(
      call.words.commands.noSuchTheme(options.theme, nearest(options.theme, themes)),
      themes.join(' · '),
    );
  const conditions = await loadConditions(pack);
  return {
    pack,
    text: textOf(pack, language),
    labels: labelsOf(pack, language),
    words: call.words.interview,
    holds: conditions.holds,
    level,
    today: call.today,
    ...minutes,
    ...(options.theme === undefined ? {} : { theme: options.theme }),
  };
};
