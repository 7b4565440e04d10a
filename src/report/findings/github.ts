// A run → workflow commands of GitHub Actions: the gravest as annotations, and a last line that counts.
import { saidTo, type Finding, type Severity } from '../../check/finding.ts';
import type { Reporter } from '../findings.ts';
import { harmless, isSaid, onOneLine } from '../harmless.ts';
import { rootPath } from '../root-path.ts';
import { findingsOf } from '../run.ts';

/** GitHub shows no more of a kind for one step. */
const most = 10;
const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };
const kinds: readonly Severity[] = ['error', 'warning', 'info'];

export const github: Reporter = (run, { words, prefix }) => {
  const findings = findingsOf(run).filter(({ waived }) => waived === undefined);
  const byKind = kinds.map((kind) => findings.filter(({ severity }) => severity === kind));
  const shown = byKind.flatMap((some) => some.slice(0, most));
  const hidden = findings.length - shown.length;
  return [
    ...shown.map((finding) => commandOf(finding, prefix)),
    words.counted(run.counts),
    ...(hidden === 0 ? [] : [words.reports.inSummary(hidden)]),
    '',
  ].join('\n');
};

const commandOf = (finding: Finding, prefix: string): string => {
  const { severity, file, line, column, rule, fix } = finding;
  const properties = [
    `file=${property(rootPath(prefix, file))}`,
    `line=${line}`,
    `col=${column}`,
    `title=${property(rule)}`,
  ];
  const text = [saidTo(finding), fix]
    .filter(isSaid)
    .map((part) => data(onOneLine(part)))
    .join('%0A');
  return `::${commands[severity]} ${properties.join(',')}::${text}`;
};

const data = (text: string): string => harmless(text).replaceAll('%', '%25');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
