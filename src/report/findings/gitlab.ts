// A run → the code quality report of GitLab. Findings that a waiver covers are left out: it has no place for them.
import { fingerprintOf } from '../../check/fingerprint.ts';
import type { Severity } from '../../check/finding.ts';
import { printable } from '../../terminal/printable.ts';
import type { Reporter } from '../findings.ts';
import { isSaid, onOneLine } from '../harmless.ts';
import { jsonText } from '../json-text.ts';
import { rootPath } from '../root-path.ts';
import { findingsOf } from '../run.ts';

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

export const gitlab: Reporter = (run, { prefix }) => {
  const times = new Map<string, number>();
  const issues = findingsOf(run).flatMap((finding) => {
    if (finding.waived !== undefined) return [];
    const path = rootPath(prefix, finding.file);
    // GitLab shows one issue a fingerprint, whatever file it is in.
    const parts = [path, finding.fingerprint];
    const same = fingerprintOf(parts);
    const before = times.get(same) ?? 0;
    times.set(same, before + 1);
    return {
      description: printable(onOneLine([finding.message, finding.fix].filter(isSaid).join(' – '))),
      check_name: printable(finding.rule),
      fingerprint: before === 0 ? same : fingerprintOf([...parts, String(before)]),
      severity: severities[finding.severity],
      location: { path, lines: { begin: finding.line } },
    };
  });
  return jsonText(issues);
};
