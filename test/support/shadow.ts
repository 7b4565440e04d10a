// A language and a charter → the interview itself, without a terminal: it knows which prompt a real program must show.
import { join } from 'node:path';
import { callOf } from '../../src/cli/call.ts';
import { readContributions } from '../../src/cli/contributions.ts';
import { readCharter } from '../../src/cli/read-charter.ts';
import { lookBack } from '../../src/cli/review/look-back.ts';
import { reviewSetting } from '../../src/cli/review/setting.ts';
import { settingFor } from '../../src/cli/setting-for.ts';
import { besideWith } from '../../src/contribute/beside.ts';
import type { Contribution } from '../../src/contribute/contribution.ts';
import { aloneInRoom } from '../../src/contribute/turns/in-room.ts';
import { diskFiles } from '../../src/disk/files.ts';
import type { Charter } from '../../src/charter/schema.ts';
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { advance, begin } from '../../src/interview/machine.ts';
import { promptNow } from '../../src/interview/prompt-now.ts';
import type { Setting } from '../../src/interview/setting.ts';
import type { Interview } from '../../src/interview/state.ts';
import { loadWords } from '../../src/words/load.ts';
import { memoryHost } from './memory-host.ts';
import { answerTo } from './nordfjord.ts';

export const today = '2026-11-22';

const settings = new Map<string, Promise<Setting>>();
export function settingIn(language: string): Promise<Setting> {
  const known = settings.get(language);
  if (known) return known;
  const made = (async () => {
    const call = await callOf(memoryHost(), { language, today });
    return settingFor(
      { ...call, words: await loadWords(language) },
      { language, charter: {}, options: {} },
    );
  })();
  settings.set(language, made);
  return made;
}

interface Answering {
  charter: Charter;
  round: number;
  contributions: readonly Contribution[];
}

/** What has been answered alone before the sitting, which is none of the interview's own. */
const alone = async (
  setting: Setting,
  { charter, round, contributions }: Answering,
): Promise<Setting> => ({
  ...setting,
  alone: aloneInRoom({
    ...{ setting, charter, round, canClear: true },
    compared: { contributions, earlier: [] },
    words: await loadWords(charter.language ?? 'en'),
  }),
});

/** Knows what is asked now, and what comes after each reply. */
export interface Counterpart {
  prompt(): Prompt;
  take(reply: Reply): void;
}

export interface Shadow extends Counterpart {
  interview(): Interview;
}

/** An empty folder's charter when none is given. */
export async function openShadow(
  language: string,
  charter?: Charter,
  change: (setting: Setting) => Partial<Setting> = () => ({}),
): Promise<Shadow> {
  const usual = await settingIn(language);
  const setting = { ...usual, ...change(usual) };
  const { id, version } = setting.pack;
  const first: Charter = { format: 1, pack: `${id}@${version}`, language, status: 'draft' };
  const now = charter ?? first;
  const inRoom = await alone(setting, { charter: now, round: 1, contributions: [] });
  return shadowOf(begin(inRoom, now));
}

/** A review of the charter in a folder of the disk, as the program finds it there. */
export async function openReviewShadow(language: string, place: string): Promise<Shadow> {
  const host = { ...memoryHost(), files: diskFiles, cwd: place };
  const words = await loadWords(language);
  const call = { ...(await callOf(host, { language, today })), words };
  const path = join(place, 'charter.yaml');
  const { charter } = readCharter(host, words, path);
  const setting = await settingIn(language);
  const back = await lookBack(call, place);
  const reviewed = await reviewSetting(
    { ...call, hide: (value) => value },
    { setting, path, charter, back },
  );
  const contributions = readContributions(call, { path, charter, pack: setting.pack });
  const beside = besideWith(reviewed, contributions);
  const inRoom = await alone(reviewed, { charter, round: back.reviews.length + 1, contributions });
  return shadowOf(begin({ ...inRoom, beside }, charter));
}

function shadowOf(start: Interview): Shadow {
  let interview = start;
  let now: Prompt | undefined;
  const prompt = (): Prompt => (now ??= promptNow(interview, 0));
  return {
    prompt,
    interview: () => interview,
    take(reply) {
      const outcome = advance(interview, reply, 0);
      if ('problem' in outcome)
        throw new Error(
          `${prompt().key} does not take ${JSON.stringify(reply)}: ${outcome.problem}`,
        );
      interview = outcome.interview;
      now = undefined;
    },
  };
}

/** A sitting that was answered as usual until this prompt came. */
export async function shadowAt(language: string, key: string): Promise<Shadow> {
  const shadow = await openShadow(language);
  while (shadow.prompt().key !== key) {
    if (shadow.interview().finished !== 'no') throw new Error(`${key} never came`);
    shadow.take(answerTo(shadow.prompt()));
  }
  return shadow;
}
