// The files of a rule's folder of examples → its example, as explain and docs/rules.md show it.
import type { RuleExample } from './explained.ts';
import { unifiedDiff } from './unified-diff.ts';

const shown = ['breaks.yaml', 'fine.yaml', 'today'];
/** What check says of it: `breaks.out` in English, `breaks.nb.out` in bokmål. */
const said = /^breaks\.(?:(\w+)\.)?out$/;

/** By name, `reviews/2026-05-20.yaml` among them. */
export const exampleOf = (files: Readonly<Record<string, string>>): RuleExample => {
  const breaks = files['breaks.yaml'] ?? '';
  const names = Object.keys(files).sort();
  return {
    breaks,
    says: Object.fromEntries(
      names.flatMap((name) => {
        const [whole, language = 'en'] = said.exec(name) ?? [];
        const lines = (files[name] ?? '').split('\n').filter((line) => line !== '');
        return whole === undefined ? [] : [[language, lines]];
      }),
    ),
    passes: unifiedDiff('charter.yaml', breaks, files['fine.yaml'] ?? ''),
    today: files['today']?.trim() ?? '2026-11-22',
    beside: names
      .filter((name) => !shown.includes(name) && !said.test(name))
      .map((name) => ({ name, text: files[name] ?? '' })),
  };
};
