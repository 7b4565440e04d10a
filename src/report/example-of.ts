// The files of a rule's folder of examples → its example, as explain and docs/rules.md show it.
import type { RuleExample } from './explained.ts';
import { unifiedDiff } from './unified-diff.ts';

const shown = ['breaks.yaml', 'fine.yaml', 'breaks.out', 'today'];

/** By name, `reviews/2026-05-20.yaml` among them. */
export const exampleOf = (files: Readonly<Record<string, string>>): RuleExample => {
  const breaks = files['breaks.yaml'] ?? '';
  return {
    breaks,
    says: (files['breaks.out'] ?? '').split('\n').filter((line) => line !== ''),
    passes: unifiedDiff('charter.yaml', breaks, files['fine.yaml'] ?? ''),
    today: files['today']?.trim() ?? '2026-11-22',
    beside: Object.keys(files)
      .filter((name) => !shown.includes(name))
      .sort(),
  };
};
