// What form-fit is asked with: the pack of its own questions, without those the charter answers, in the charter's language.
import type { Charter } from '../../charter/schema.ts';
import { toAsk } from '../../fit/answers.ts';
import type { Setting } from '../../interview/setting.ts';
import { loadConditions } from '../../pack/conditions.ts';
import { labelsOf, textOf } from '../../pack/localise.ts';
import type { Pack } from '../../pack/pack.ts';
import type { FitWords } from '../../words/fit-words.ts';
import type { Call } from '../call.ts';
import { loadPack } from '../load-pack.ts';

export const fitPack = 'form-fit';

/** Only these questions, and only themes that have any. */
const onlyAsking = (pack: Pack, ids: readonly string[]): Pack => ({
  ...pack,
  themes: pack.themes
    .map((theme) => ({
      ...theme,
      questions: theme.questions.filter(({ id }) => ids.includes(id)),
    }))
    .filter(({ questions }) => questions.length > 0),
});

export const fitSetting = async (
  call: Call,
  of: { language: string; charter: Charter; fit: FitWords },
): Promise<Setting> => {
  const pack = await loadPack(call.host, call.words, fitPack);
  const { holds } = await loadConditions(pack);
  const { endNoGaps, endHow, done } = of.fit.ask;
  return {
    pack: onlyAsking(pack, toAsk(of.charter)),
    text: textOf(pack, of.language),
    labels: labelsOf(pack, of.language),
    words: { ...call.words.interview, endNoGaps, endHow, writeCharter: done },
    holds,
    level: 'core',
    today: call.today,
  };
};
