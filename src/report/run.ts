// What one run of check found, as plain data: the JSON format is this and nothing else.
import type { Finding, Severity } from '../check/finding.ts';

export interface CheckedFile {
  /** The charter's file, relative to where check was run, with `/`. */
  file: string;
  /** Unreadable: the other rules were not tried. */
  status: 'checked' | 'unreadable';
  /** By file and place. A finding's own file may be one beside the charter, such as a review. */
  findings: Finding[];
}

export interface Counts extends Record<Severity, number> {
  /** Charters looked at, the unreadable ones among them. */
  charters: number;
  unreadable: number;
  /** Findings that a waiver covers: in no other count. */
  waived: number;
  /** Charters left out because nothing in them changed since the ref given. */
  unchanged: number;
}

export interface Run {
  version: 1;
  tool: { name: 'samspill'; version: string };
  /** YYYY-MM-DD: the day that was taken as today. */
  today: string;
  /** Of the messages. */
  language: string;
  files: CheckedFile[];
  counts: Counts;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);

/** What was found in parts, in whatever order → one run: each charter once, sorted, counted. */
export const runOf = (
  of: Pick<Run, 'tool' | 'today' | 'language'> & { unchanged: number },
  files: readonly CheckedFile[],
): Run => {
  const byFile = new Map(files.map((one) => [one.file, one]));
  const sorted = [...byFile.values()].sort((a, b) => compare(a.file, b.file));
  const whole = sorted.map(({ file, status, findings }) => ({
    file,
    status,
    findings: [...findings].sort(byPlace),
  }));
  const { tool, today, language, unchanged } = of;
  return {
    version: 1,
    tool,
    today,
    language,
    files: whole,
    counts: countsOf(whole, unchanged),
  };
};

const countsOf = (files: readonly CheckedFile[], unchanged: number): Counts => {
  const findings = files.flatMap((one) => one.findings);
  const of = (severity: Severity): number =>
    findings.filter((one) => one.severity === severity && one.waived === undefined).length;
  return {
    charters: files.length,
    unreadable: files.filter((one) => one.status === 'unreadable').length,
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    waived: findings.filter((one) => one.waived !== undefined).length,
    unchanged,
  };
};

/** All findings of a run, by file and place. */
export const findingsOf = (run: Run): Finding[] =>
  run.files.flatMap((one) => one.findings).sort(byPlace);

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Of very many the gravest, in the order they came in. */
export const gravest = (findings: readonly Finding[], most: number): readonly Finding[] => {
  if (findings.length <= most) return findings;
  const of = ({ severity, waived }: Finding): number => (waived ? 3 : gravity[severity]);
  const kept = new Set([...findings].sort((a, b) => of(a) - of(b)).slice(0, most));
  return findings.filter((one) => kept.has(one));
};
