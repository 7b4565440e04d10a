// A comparison → JSON: the changes as they are, with their keys in one order.
import type { JudgedChange } from '../../diff/change.ts';
import type { ChangeReporter } from '../changes.ts';
import { jsonText } from '../json-text.ts';

export const json: ChangeReporter = (comparison) =>
  jsonText({
    version: comparison.version,
    tool: { name: comparison.tool.name, version: comparison.tool.version },
    language: comparison.language,
    charter: comparison.charter,
    from: comparison.from,
    to: comparison.to,
    changes: comparison.changes.map(changeOf),
    withheld: comparison.withheld,
  });

/** What is undefined is left out by JSON. */
const changeOf = (change: JudgedChange): Record<keyof JudgedChange, unknown> => ({
  record: change.record,
  list: change.list,
  field: change.field,
  kind: change.kind,
  impact: change.impact,
  sure: change.sure,
  before: change.before,
  after: change.after,
  because_of: change.because_of,
  agree_again: change.agree_again.map(({ actor, through, because }) => ({
    actor,
    through,
    because,
  })),
});
