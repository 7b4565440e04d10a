// A run → the formats asked for, on the screen and in files.
import type { Rule, RuleText } from '../../check/rule.ts';
import { rules } from '../../check/rules.ts';
import type { Severity } from '../../check/finding.ts';
import {
  reporters,
  type Format,
  type ReporterOptions,
  type RuleSaid,
} from '../../report/findings.ts';
import { findingsOf, type Run } from '../../report/run.ts';
import { loadRuleTexts } from '../../words/load.ts';
import type { Call } from '../call.ts';
import { outPath } from '../out-file.ts';
import { paintFor, plain } from '../paint.ts';
import { joined, wayTo } from '../paths.ts';
import { boundsIn, repositoryOf } from './repository.ts';
import type { ReportWishes } from './wishes.ts';

export const deliver = async (
  call: Call,
  run: Run,
  { wishes, ownRules = [] }: { wishes: ReportWishes; ownRules?: readonly Rule[] },
): Promise<void> => {
  const { host } = call;
  const rule = rulesSaid(await loadRuleTexts(call.language), ownRules);
  const common: ReporterOptions = {
    words: call.words.findings,
    rule,
    lineOf: linesOf(call, run),
    prefix: prefixOf(call),
    columns: Infinity,
    failOn: wishes.failOn,
    paint: plain,
  };
  const made = async (format: Format, options: ReporterOptions = common): Promise<string> =>
    (await reporters[format]())(run, options);
  for (const { format, path } of wishes.outputs)
    host.files.write(outPath(call, path), await made(format));
  if ([wishes, ...wishes.outputs].some(({ format }) => format === 'github'))
    addToSummary(call, await made('markdown', { ...common, room: summaryRoom }));
  const screen = host.out.isTerminal
    ? { ...common, columns: host.out.columns, paint: await paintFor(call) }
    : common;
  host.out.write(await made(wishes.format, screen));
};

/** In characters: GitHub takes a summary of a mebibyte, and what is escaped grows. */
const summaryRoom = 400_000;

/** GitHub Actions shows a run's summary from a file that each step adds to. */
const addToSummary = ({ host }: Call, text: string): void => {
  const path = host.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const old = host.files.read(path) ?? '';
  host.files.write(path, old === '' || old.endsWith('\n') ? old + text : `${old}\n${text}`);
};

/** Forges know a file by its way from the root of the repository. */
const prefixOf = ({ host }: Call): string => {
  const top = repositoryOf(host, host.cwd);
  const way = top === undefined ? '.' : wayTo(top, joined(host.cwd, '.'));
  return way === '.' ? '' : `${way}/`;
};

/** One file is kept at a time, so that memory stays flat. */
const linesOf = ({ host }: Call, run: Run): ReporterOptions['lineOf'] => {
  const withheld = new Set(
    findingsOf(run).flatMap((one) => (one.withheld ? [`${one.file}:${one.line}`] : [])),
  );
  const boundOf = boundsIn(host);
  let kept: { file: string; lines: string[] } = { file: '', lines: [] };
  return (file, line) => {
    if (withheld.has(`${file}:${line}`)) return undefined;
    if (kept.file !== file) kept = { file, lines: readLines(host, boundOf, file) };
    return kept.lines[line - 1];
  };
};

/** What a link leads to outside is not quoted either. */
const readLines = (
  host: Call['host'],
  boundOf: (path: string) => string,
  file: string,
): string[] => {
  try {
    const path = joined(host.cwd, file);
    const text = host.files.inside(boundOf(path)).read(path) ?? '';
    return text.replace(/^\ufeff/, '').split(/\r?\n/);
  } catch {
    // What the disk will not give has been told as a finding.
    return [];
  }
};

type Texts = Readonly<Record<string, RuleText>>;

export const rulesSaid =
  (texts: Texts, ownRules: readonly Rule[]): ((id: string) => RuleSaid | undefined) =>
  (id) => {
    const rule = [...rules, ...ownRules].find((one) => one.id === id);
    if (rule === undefined) return undefined;
    const { summary, why, fix } = texts[id] ?? rule.text;
    const [source] = ownRules.includes(rule) ? rule.trace : [];
    const said = { id, summary, why, fix, trace: rule.trace, severity: gravest(rule) };
    return source === undefined ? said : { ...said, source };
  };

/** As it is in an in-force charter of the form it is gravest for. */
export const gravest = ({ severity }: Rule): Severity => {
  if (typeof severity === 'string') return severity;
  const all = Object.values(severity);
  return (['error', 'warning'] as const).find((one) => all.includes(one)) ?? 'info';
};
