// A finding in one short line, as the tests state it.
import type { PackFinding } from '../../src/pack/fault.ts';

export const short = (finding: PackFinding): string => {
  const { file, line, column, rule } = finding;
  const names =
    finding.rule === 'unreadable'
      ? [finding.problem.code]
      : [finding.name, finding.other, finding.suggestion];
  return [`${file}:${line}:${column}`, rule, ...names.filter(Boolean)].join(' ');
};
