// The contributions to a charter → what the sitting knows of what each organisation answers alone, and what it may show of it.
import type { Charter } from '../../charter/schema.ts';
import type { AloneInRoom, Setting } from '../../interview/setting.ts';
import type { CompareWords } from '../../words/compare-words.ts';
import type { TurnsWords } from '../../words/turns-words.ts';
import { askedThemes } from '../asked.ts';
import { compare, type Compared } from '../compare.ts';
import { shownCharter } from '../shown-charter.ts';
import { spreadText } from '../statement-lines.ts';

export interface InRoom {
  setting: Setting;
  charter: Charter;
  compared: Pick<Compared, 'contributions' | 'earlier'>;
  /** 1 until there is a review. */
  round: number;
  words: { turns: TurnsWords; compare: CompareWords };
  canClear: boolean;
  done?: readonly string[];
  without?: readonly string[];
}

export const aloneInRoom = (of: InRoom): AloneInRoom => {
  const { setting, charter, compared, round, words, canClear, done = [], without = [] } = of;
  const statements = compare({ setting, charter: shownCharter(charter) }, compared).statements;
  const answered = compared.contributions.map(({ actor = '', perceptions = {} }) => [
    actor,
    Object.keys(perceptions),
  ]);
  return {
    words: words.turns,
    statements: (now) =>
      askedThemes(setting, { charter: now, round }).flatMap((theme) =>
        theme.statements.map(({ id }) => id),
      ),
    answered: Object.fromEntries(answered) as AloneInRoom['answered'],
    done,
    without,
    canClear,
    spread: (theme) => {
      const { questions = [] } = setting.pack.themes.find(({ id }) => id === theme) ?? {};
      return statements
        .filter(({ id }) => questions.some((question) => question.id === id))
        .flatMap(({ ask, spread }) =>
          spread === undefined ? [] : [words.turns.aside(ask, spreadText(spread, words.compare))],
        );
    },
  };
};
