// A run → JUnit XML: a suite a charter, a case a rule that found something, and one case that passes where none did.
import type { Finding, Severity } from '../../check/finding.ts';
import type { Reporter, ReporterOptions } from '../findings.ts';
import { isSaid, onOneLine } from '../harmless.ts';
import { rootPath } from '../root-path.ts';
import type { CheckedFile } from '../run.ts';
import { xmlOf, type Element } from '../xml.ts';

const grave: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

type Verdict = 'passed' | 'failures' | 'errors' | 'skipped';
interface Case {
  verdict: Verdict;
  element: Element;
}

export const junit: Reporter = (run, options) => {
  const suites = run.files.map((file) => suiteOf(file, options));
  const total = (key: string): number =>
    suites.reduce((sum, { attributes }) => sum + Number(attributes[key]), 0);
  return xmlOf({
    name: 'testsuites',
    attributes: {
      name: 'samspill check',
      tests: total('tests'),
      failures: total('failures'),
      errors: total('errors'),
    },
    holds: suites,
  });
};

const suiteOf = ({ file, status, findings }: CheckedFile, options: ReporterOptions): Element => {
  const name = rootPath(options.prefix, file);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const cases = rules.map((rule) =>
    caseOf(
      { rule, suite: name, status },
      findings.filter((one) => one.rule === rule),
      options,
    ),
  );
  if (cases.length === 0) {
    const attributes = { name: options.words.reports.nothingFound, classname: name };
    cases.push({ verdict: 'passed', element: { name: 'testcase', attributes } });
  }
  const count = (wanted: Verdict): number =>
    cases.filter(({ verdict }) => verdict === wanted).length;
  return {
    name: 'testsuite',
    attributes: {
      name,
      tests: cases.length,
      failures: count('failures'),
      errors: count('errors'),
      skipped: count('skipped'),
    },
    holds: cases.map(({ element }) => element),
  };
};

const caseOf = (
  of: { rule: string; suite: string; status: CheckedFile['status'] },
  findings: readonly Finding[],
  options: ReporterOptions,
): Case => {
  const counted = findings.filter(({ waived }) => waived === undefined);
  const failing = counted.filter(
    ({ severity }) => grave[severity] >= grave[options.failOn ?? 'error'],
  );
  const verdict =
    failing.length > 0
      ? of.status === 'unreadable'
        ? 'errors'
        : 'failures'
      : counted.length > 0
        ? 'passed'
        : 'skipped';
  const rest = findings.filter((one) => !failing.includes(one));
  const holds = [
    ...verdictOf(verdict, failing.length > 0 ? failing : findings, options),
    ...(verdict === 'skipped' || rest.length === 0 ? [] : [outOf(rest, options)]),
  ];
  const attributes = { name: of.rule, classname: of.suite };
  return { verdict, element: { name: 'testcase', attributes, holds } };
};

const elements = { failures: 'failure', errors: 'error', skipped: 'skipped' } as const;

const verdictOf = (
  verdict: Verdict,
  findings: readonly Finding[],
  options: ReporterOptions,
): Element[] => {
  const first = findings[0];
  if (verdict === 'passed' || first === undefined) return [];
  const more = findings.length === 1 ? '' : ` (+${findings.length - 1})`;
  const message = first.waived === undefined ? first.message : options.words.waiver(first.waived);
  const attributes = {
    ...(verdict === 'skipped' ? {} : { type: first.severity }),
    message: `${onOneLine(message)}${more}`,
  };
  return [{ name: elements[verdict], attributes, holds: said(findings, options) }];
};

const outOf = (findings: readonly Finding[], options: ReporterOptions): Element => ({
  name: 'system-out',
  attributes: {},
  holds: said(findings, options),
});

const said = (findings: readonly Finding[], { words, prefix }: ReporterOptions): string[] =>
  findings.flatMap((finding) => {
    const { file, line, column, severity, message, waived, fix, trace } = finding;
    const label = waived === undefined ? words.severity[severity] : words.setAside;
    const sources = trace.length === 0 ? '' : ` (${trace.join(', ')})`;
    const todo =
      waived === undefined ? `${onOneLine(fix)}${sources}` : onOneLine(words.waiver(waived));
    return [
      `${rootPath(prefix, file)}:${line}:${column} ${label}: ${onOneLine(message)}`,
      `  ${todo.trim()}`,
    ].filter(isSaid);
  });
