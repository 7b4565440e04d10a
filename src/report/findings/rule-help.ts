// What is said of a rule → help for SARIF, as text and as Markdown.
import type { FindingWords } from '../../words/finding-words.ts';
import { printable } from '../../terminal/printable.ts';
import type { RuleSaid } from '../findings.ts';
import { onOneLine } from '../harmless.ts';
import { paragraph, strong, written } from '../pieces.ts';

export const ruleHelp = (
  { why, fix, trace, source }: RuleSaid,
  { reports }: FindingWords,
): { text: string; markdown: string } => {
  const sources = [...trace, ...(source === undefined ? [] : [source])].join(', ');
  const parts: [string, string][] = [
    [reports.why, why],
    [reports.whatToDo, fix],
    ...(sources === '' ? [] : [[reports.restsOn, sources] as [string, string]]),
  ];
  return {
    text: parts.map(([name, text]) => `${name}: ${printable(onOneLine(text))}`).join('\n'),
    markdown: written(parts.map(([name, text]) => paragraph(strong(`${name}:`), text))),
  };
};
