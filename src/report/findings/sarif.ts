// A run → SARIF 2.1.0: what forges and editors show beside the lines, with waived findings as suppressed.
import type { Finding, Severity } from '../../check/finding.ts';
import { printable } from '../../terminal/printable.ts';
import { pathText } from '../../yaml/problem.ts';
import type { Reporter, ReporterOptions, RuleSaid } from '../findings.ts';
import { isSaid, onOneLine } from '../harmless.ts';
import { jsonText } from '../json-text.ts';
import { rootPath, uriOf } from '../root-path.ts';
import { compare, findingsOf, gravest } from '../run.ts';
import { ruleHelp } from './rule-help.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** GitHub shows no more of a run, and takes no run of more than five times as many. */
const most = 5000;

export const sarif: Reporter = (run, options) => {
  const all = findingsOf(run);
  const findings = gravest(all, most);
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort(compare);
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: run.tool.name,
            semanticVersion: run.tool.version,
            language: run.language,
            rules: ids.map((id) => descriptorOf(id, options)),
          },
        },
        columnKind: 'utf16CodeUnits',
        ...leftOut(all.length - findings.length, options),
        results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule), options)),
        properties: { today: run.today, counts: run.counts },
      },
    ],
  });
};

const leftOut = (count: number, { words }: ReporterOptions): object => {
  if (count === 0) return {};
  const notification = { level: 'warning', message: { text: words.reports.notShown(count) } };
  return {
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [notification] }],
  };
};

const descriptorOf = (id: string, { rule, words }: ReporterOptions): object => {
  const said = rule(id);
  if (said === undefined) return { id: printable(id) };
  return {
    id: printable(id),
    shortDescription: { text: printable(onOneLine(said.summary)) },
    fullDescription: { text: printable(onOneLine(said.why)) },
    helpUri: helpUri(said),
    help: ruleHelp(said, words),
    defaultConfiguration: { level: levels[said.severity] },
    properties: { trace: said.trace.map(printable) },
  };
};

/** An organisation's own rule may say where it comes from; ours have a name, and no page on the web. */
const helpUri = ({ id, source = '' }: RuleSaid): string =>
  /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?$/.test(source)
    ? source
    : `urn:samspill:rule:${uriOf(id)}`;

const resultOf = (finding: Finding, ruleIndex: number, options: ReporterOptions): object => {
  const { rule, severity, message, fix, path, fingerprint, waived, about, because } = finding;
  return {
    ruleId: printable(rule),
    ruleIndex,
    level: levels[severity],
    message: { text: [message, fix].filter(isSaid).map(messageText).join('\n') },
    locations: [
      {
        physicalLocation: physicalLocation(finding, options.prefix),
        logicalLocations: [{ fullyQualifiedName: printable(pathText(path)) }],
      },
    ],
    partialFingerprints: { 'samspill/v1': fingerprint },
    suppressions:
      waived === undefined
        ? []
        : [
            {
              kind: 'inSource',
              status: 'accepted',
              justification: printable(onOneLine(options.words.waiver(waived))),
            },
          ],
    properties: {
      trace: finding.trace.map(printable),
      about: about === undefined ? undefined : printable(about),
      because,
    },
  };
};

/** `[words](place)` in a message is a link. */
const messageText = (text: string): string =>
  printable(onOneLine(text)).replace(/\[(?=[^\]]*\]\()/g, '\\[');

const physicalLocation = ({ file, line, column, endColumn }: Finding, prefix: string): object => {
  const path = rootPath(prefix, file);
  const artifactLocation = path.startsWith('/')
    ? { uri: `file://${uriOf(path)}` }
    : { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
  return { artifactLocation, region: { startLine: line, startColumn: column, endColumn } };
};
