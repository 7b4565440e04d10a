// A finding of a pack → the line that tells it: file, place, severity, sentence, rule.
import type { PackReportWords } from '../words/pack-words.ts';
import type { Problem } from '../yaml/problem.ts';
import { shortText } from '../yaml/text.ts';
import { severityOf, type PackFinding } from './fault.ts';
import { shown } from './shown.ts';

export interface FindingWords {
  pack: PackReportWords;
  /** What a place that cannot be read is called. */
  problem: (problem: Problem) => string;
}

export function findingSentence(finding: PackFinding, words: FindingWords): string {
  if (finding.rule === 'unreadable') return words.problem(finding.problem);
  const { rule, name, other = '', suggestion } = finding;
  const quoted = (text: string): string => shortText(shown(text), 120);
  const sentence = words.pack.findings[rule]({ name: quoted(name), other: quoted(other) });
  return suggestion === undefined
    ? sentence
    : `${sentence} – ${words.pack.didYouMean(quoted(suggestion))}`;
}

/** `themes/form.yaml:12:5: error: … [unknown-trace]`, and below it a line as it can be typed, if there is one. */
export function findingLine(finding: PackFinding, words: FindingWords): string {
  const { file, line, column, rule } = finding;
  const severity = words.pack.severity[severityOf(rule)];
  const place = `${shortText(shown(file), 120)}:${line}:${column}`;
  const [sentence = '', ...below] = findingSentence(finding, words).split('\n');
  return [`${place}: ${severity}: ${sentence} [${rule}]`, ...below].join('\n');
}
