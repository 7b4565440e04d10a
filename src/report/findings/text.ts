// A run → lines to read: grouped by file, each finding with its line and a caret under the place, and a last line that counts.
import { saidTo, type Finding } from '../../check/finding.ts';
import { cut, widthOf, wrap } from '../../terminal/width.ts';
import type { Reporter, ReporterOptions } from '../findings.ts';
import { harmless, isSaid } from '../harmless.ts';
import { waiverSaid } from '../waiver-said.ts';
import { findingsOf, gravest, type Run } from '../run.ts';

/** A line of a file is shown around its place, never longer than this. */
const longest = 120;
/** Of one file: who reads a terminal has given up long before. */
const most = 100;

export const text: Reporter = (run, options) =>
  [
    ...byFile(run).flatMap(([file, findings]) => [
      options.paint.strong(harmless(file)),
      ...gravest(findings, most).flatMap((one) => ['', ...findingLines(one, options)]),
      ...(findings.length > most
        ? ['', `  ${options.words.reports.moreInFile(findings.length - most)}`]
        : []),
      '',
    ]),
    ...wrap(options.words.counted(run.counts), options.columns),
  ].join('\n') + '\n';

const byFile = (run: Run): [string, Finding[]][] => {
  const files = new Map<string, Finding[]>();
  for (const finding of findingsOf(run)) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return [...files];
};

const findingLines = (finding: Finding, options: ReporterOptions): string[] => {
  const { paint, words } = options;
  const { severity, waived } = finding;
  const place = `${finding.line}:${finding.column}`;
  const label = waived === undefined ? words.severity[severity] : words.setAside;
  const [first = '', ...rest] = indented(
    `${place} ${label}: ${saidTo(finding)} [${finding.rule}]`,
    { by: 2, columns: options.columns },
  );
  const head = `${place} ${label}:`;
  const painted = waived === undefined ? paint[severity] : paint.quiet;
  const lines = [first.replace(head, painted), ...rest];
  if (waived !== undefined) return [...lines, ...said(waiverSaid(waived, words), options)];
  const source = finding.trace.length === 0 ? '' : ` (${finding.trace.join(', ')})`;
  return [
    ...lines,
    ...excerpt(finding, options),
    ...said(`${finding.fix}${source}`.trim(), options),
  ];
};

const said = (sentence: string, options: ReporterOptions): string[] =>
  sentence
    .split('\n')
    .filter(isSaid)
    .flatMap((line) => indented(line, { by: 6, columns: options.columns }))
    .map(options.paint.quiet);

/** Wrapped, and indented by so much; what the line itself is indented by stays. */
const indented = (line: string, { by, columns }: { by: number; columns: number }): string[] => {
  const own = (/^ */.exec(line)?.[0] ?? '').length + by;
  const room = Math.max(20, columns - own);
  return wrap(harmless(line.trimStart()), room).map((part) => ' '.repeat(own) + part);
};

/** Something the charter as a whole lacks, or what stands beside it: no line of it shows that. */
const isAboutWhole = ({ rule, path, endColumn }: Finding): boolean =>
  rule !== 'unreadable' && path.length <= 1 && endColumn === undefined;

/** The line, and a caret under the place; nothing when no line is to be had. */
const excerpt = (finding: Finding, options: ReporterOptions): string[] => {
  if (isAboutWhole(finding)) return [];
  const line = options.lineOf(finding.file, finding.line);
  if (line === undefined || line.trim() === '') return [];
  const number = String(finding.line);
  const room = Math.max(20, Math.min(longest, options.columns - number.length - 7));
  const place = finding.column - 1;
  // Far out in a long line, the beginning is left out.
  const from = widthOf(harmless(line.slice(0, place))) < room - 10 ? 0 : Math.max(0, place - 20);
  const more = from === 0 ? '' : '… ';
  const shown = cut(more + harmless(line.slice(from)), room);
  const before = widthOf(more + harmless(line.slice(from, place)));
  const marked = widthOf(harmless(line.slice(place, (finding.endColumn ?? place + 2) - 1)));
  const caret = `^${'~'.repeat(Math.max(0, Math.min(marked, widthOf(shown) - before) - 1))}`;
  const gutter = ' '.repeat(number.length);
  return [
    options.paint.quiet(`    ${number} | `) + shown,
    options.paint.quiet(`    ${gutter} | `) + ' '.repeat(before) + caret,
  ];
};
