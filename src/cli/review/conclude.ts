// A review that was held → its file in reviews/, the charter after it, and charter.md.
import { withIds } from '../../charter/ids.ts';
import type { ReviewRecord } from '../../charter/review-file.ts';
import { reviewedThemes } from '../../interview/order.ts';
import type { Setting } from '../../interview/setting.ts';
import { recordReview } from '../../review/record.ts';
import { untouchedThemes } from '../../review/theme-of-change.ts';
import type { Call } from '../call.ts';
import { nextVersion } from '../frozen.ts';
import { keep, type Keeper } from '../keep.ts';
import { folderOf } from '../paths.ts';
import { pageWriter } from '../write-folder.ts';
import type { LookBack } from './look-back.ts';

export interface Concluded {
  record: ReviewRecord;
  /** Themes recorded as changed in which the charter has not. */
  claimed: string[];
  /** The review's file, and the page. */
  written: string[];
}

export const conclude = async (
  call: Call,
  keeper: Keeper,
  of: {
    setting: Setting;
    back: LookBack;
    date: string;
    perceptions?: ReviewRecord['perceptions'];
    /** A person has said of each theme what came of it, and that is kept. */
    isSaid?: true;
  },
): Promise<Concluded> => {
  const { setting, back, date, perceptions } = of;
  const { host } = call;
  const { charter: now, language = call.language } = {
    ...keeper,
    language: keeper.charter.language,
  };
  const { theme: _, ...whole } = setting;
  const changes = back.changesTo(now);
  // Without an earlier version nobody can tell what is as it was.
  const untouched = back.last === undefined ? [] : untouchedThemes(setting.pack, changes);
  const { charter, record } = recordReview(now, {
    date,
    themes: reviewedThemes(whole, now).map(({ id }) => id),
    changes,
    ...(of.isSaid ? {} : { unchanged: untouched }),
    ...(back.lastName === undefined ? {} : { previous: back.lastName }),
    ...(perceptions === undefined ? {} : { perceptions }),
  });
  const after = withIds(charter);
  const version = nextVersion(call, folderOf(keeper.path), {
    record: { ...record, date },
    charter: after,
  });
  const writePage = await pageWriter(call, {
    language,
    pack: setting.pack,
    folder: folderOf(keeper.path),
  });
  // The version first: stopped between the two, the review is still under way and is recorded again as the same.
  if (!version.isThere) host.files.write(version.path, version.text);
  keep(keeper, host.files, after);
  const claimed = untouched.filter((id) => record.themes?.[id] === 'changed');
  return { record, claimed, written: [version.path, writePage(keeper)] };
};
