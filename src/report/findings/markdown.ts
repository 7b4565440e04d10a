// A run → Markdown: a comment on a pull request, or the summary of a job.
import type { Paragraph, RootContent } from 'mdast';
import { saidTo, type Finding, type Severity } from '../../check/finding.ts';
import type { FindingWords } from '../../words/finding-words.ts';
import type { Reporter, ReporterOptions } from '../findings.ts';
import { isSaid, onOneLine } from '../harmless.ts';
import { waiverSaid } from '../waiver-said.ts';
import { heading, list, paragraph, strong, written } from '../pieces.ts';
import { rootPath } from '../root-path.ts';
import { findingsOf } from '../run.ts';

/** In characters. A comment on GitHub holds 65 536, and what is escaped grows. */
const comment = 50_000;
/** The part of the room for what nobody has to act on. */
const forWaived = 0.2;
const order: readonly Severity[] = ['error', 'warning', 'info'];

export const markdown: Reporter = (run, options) => {
  const { room = comment } = options;
  const { counted, reports } = options.words;
  const findings = findingsOf(run);
  const open = fitting(
    order.flatMap((kind) => findings.filter((one) => !one.waived && one.severity === kind)),
    room * (1 - forWaived),
  );
  const hidden = findings.filter(({ waived }) => !waived).length - open.size;
  return written([
    heading(2, reports.title),
    paragraph(counted(run.counts)),
    ...byFile(
      findings.filter((one) => open.has(one)),
      options,
    ),
    ...(hidden === 0 ? [] : [paragraph(reports.notShown(hidden))]),
    ...folded(
      findings.filter(({ waived }) => waived !== undefined),
      options,
    ),
  ]);
};

/** The first of them that there is room for. */
const fitting = (findings: readonly Finding[], characters: number): Set<Finding> => {
  let left = characters;
  const fits = findings.findIndex((finding) => {
    left -= lengthOf(finding);
    return left < 0;
  });
  return new Set(fits < 0 ? findings : findings.slice(0, fits));
};

const lengthOf = ({ file, fix, rule, trace, waived, ...rest }: Finding): number =>
  50 + [file, saidTo(rest), fix, rule, ...trace, waived?.reason ?? ''].join(', ').length;

const byFile = (findings: readonly Finding[], options: ReporterOptions): RootContent[] =>
  [...new Set(findings.map(({ file }) => file))].flatMap((file) => [
    heading(3, rootPath(options.prefix, file)),
    list(findings.filter((one) => one.file === file).map((one) => openItem(one, options.words))),
  ]);

const openItem = (finding: Finding, words: FindingWords): Paragraph[] => {
  const { severity, line, column, rule, fix, trace } = finding;
  const place = words.reports.place(line, column);
  const todo = `${onOneLine(fix)}${trace.length === 0 ? '' : ` (${trace.join(', ')})`}`;
  return [
    paragraph(
      strong(words.severity[severity]),
      `${place}: ${onOneLine(saidTo(finding))} (${rule})`,
    ),
    ...[todo].filter(isSaid).map((one) => paragraph(one)),
  ];
};

/** Closed until somebody opens it. */
const folded = (waived: readonly Finding[], options: ReporterOptions): RootContent[] => {
  if (waived.length === 0) return [];
  const { words, room = comment } = options;
  const { reports } = words;
  const shown = fitting(waived, room * forWaived);
  const hidden = waived.length - shown.size;
  return [
    { type: 'html', value: `<details>\n<summary>${reports.setAside(waived.length)}</summary>` },
    ...(shown.size === 0 ? [] : [list([...shown].map((one) => waivedItem(one, options)))]),
    ...(hidden === 0 ? [] : [paragraph(reports.notShown(hidden))]),
    { type: 'html', value: '</details>' },
  ];
};

const waivedItem = (finding: Finding, { words, prefix }: ReporterOptions): Paragraph[] => {
  const { file, line, column, rule, waived } = finding;
  const place = `${rootPath(prefix, file)}, ${words.reports.place(line, column)}`;
  return [
    paragraph(`${place}: ${onOneLine(saidTo(finding))} (${rule})`),
    ...(waived === undefined ? [] : [paragraph(onOneLine(waiverSaid(waived, words)))]),
  ];
};
