// A run → JSON: the run as it is, with its keys in one order, so that parts of it can be put together again.
import type { Finding } from '../../check/finding.ts';
import type { Reporter } from '../findings.ts';
import { jsonText } from '../json-text.ts';
import type { CheckedFile, Counts } from '../run.ts';

export const json: Reporter = ({ version, tool, today, language, files, counts }) =>
  jsonText({
    version,
    tool: { name: tool.name, version: tool.version },
    today,
    language,
    files: files.map(fileOf),
    counts: countsOf(counts),
  });

const fileOf = ({ file, status, findings }: CheckedFile): Record<keyof CheckedFile, unknown> => ({
  file,
  status,
  findings: findings.map(findingOf),
});

/** What is undefined is left out by JSON. */
const findingOf = (finding: Finding): Record<keyof Finding, unknown> => ({
  rule: finding.rule,
  severity: finding.severity,
  file: finding.file,
  path: finding.path,
  about: finding.about,
  line: finding.line,
  column: finding.column,
  endColumn: finding.endColumn,
  message: finding.message,
  said: finding.said,
  fix: finding.fix,
  trace: finding.trace,
  because: finding.because,
  waived: finding.waived && {
    reason: finding.waived.reason,
    by: finding.waived.by,
    until: finding.waived.until,
  },
  withheld: finding.withheld,
  fingerprint: finding.fingerprint,
});

const countsOf = (counts: Counts): Counts => ({
  charters: counts.charters,
  unreadable: counts.unreadable,
  error: counts.error,
  warning: counts.warning,
  info: counts.info,
  waived: counts.waived,
  unchanged: counts.unchanged,
});
