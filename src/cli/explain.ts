// samspill explain: a rule → what it looks at, why, how grave it is, an example, and what to do; without one, the list.
import { rules } from '../check/rules.ts';
import type { Rule } from '../check/rule.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { exampleOf } from '../report/example-of.ts';
import { explained, type RuleExample } from '../report/explained.ts';
import { partLines } from '../report/explained-text.ts';
import { loadRuleTexts } from '../words/load.ts';
import { printableLines } from '../terminal/printable.ts';
import type { Words } from '../words/words.ts';
import { nearest } from '../yaml/nearest.ts';
import type { Call } from './call.ts';
import { findConfig, readConfig } from './check/read-config.ts';
import { loadPack } from './load-pack.ts';
import { namedId } from './named-id.ts';
import { joined } from './paths.ts';

export const explain = async (call: Call, given: string | undefined): Promise<ExitCode> => {
  const lines = given === undefined ? await listLines(call) : await ruleLines(call, given);
  call.host.out.write(`${lines.join('\n')}\n`);
  return exitCode.done;
};

const listLines = async (call: Call): Promise<string[]> => {
  const texts = await loadRuleTexts(call.language);
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, text }) => `${id.padEnd(width)}  ${(texts[id] ?? text).summary}`);
};

const ruleLines = async (call: Call, given: string): Promise<string[]> => {
  const { words } = call;
  const built = rules.find(({ id }) => id === given);
  const own = built === undefined ? await ownRules(call) : [];
  const rule = built ?? own.find(({ id }) => id === given);
  if (rule === undefined) return await otherLines(call, given, own);
  const texts = await loadRuleTexts(call.language);
  const parts = explained({
    rule,
    text: texts[rule.id] ?? rule.text,
    example: built === undefined ? undefined : readExample(call.host, rule.id),
    isOwn: built === undefined,
    language: words.language,
    source: await sourceNames(call.host, words),
    words: {
      explain: words.check.explain,
      severity: words.findings.severity,
      groups: words.pack.groups,
    },
  });
  const width = call.host.out.isTerminal ? call.host.out.columns : Infinity;
  return [rule.id, ...parts.flatMap((part) => ['', ...partLines(part, width)])];
};

/** From the config, when there is one. */
const ownRules = async ({ host, words }: Call): Promise<readonly Rule[]> => {
  const path = findConfig(host, words);
  return path === undefined ? [] : (await readConfig(host, words, path)).ownRules;
};

/** What is no rule may be a question, a criterion, a signal or a source that some output named. */
const otherLines = async (call: Call, given: string, own: readonly Rule[]): Promise<string[]> => {
  const { lines, known } = await namedId(call, given);
  if (lines !== undefined) return lines.flatMap(printableLines);
  const ids = [...rules, ...own].map(({ id }) => id);
  throw new UserError(call.words.check.unknownRule(given, nearest(given, [...ids, ...known])));
};

export const sourceNames = async (host: Host, words: Words): Promise<(id: string) => string> => {
  const { sources } = await loadPack(host, words, 'core');
  return (id) => {
    const source = sources.find((one) => one.id === id || id.startsWith(`${one.id ?? ''}-`));
    return source?.title === undefined ? id : `${id} (${source.title})`;
  };
};

/** The built program has all of them in one file; the repository, in the folders the tests read. */
export const readExample = (host: Host, id: string): RuleExample | undefined => {
  const built = host.files.read(joined(host.home, '../examples.json'));
  if (built !== undefined) return (JSON.parse(built) as Readonly<Record<string, RuleExample>>)[id];
  const folder = joined(host.home, `../test/fixtures/rules/${id}`);
  const names = host.files
    .list(folder)
    .flatMap((name) =>
      host.files.isFolder(`${folder}/${name}`)
        ? host.files.list(`${folder}/${name}`).map((inner) => `${name}/${inner}`)
        : [name],
    );
  if (names.length === 0) return undefined;
  return exampleOf(
    Object.fromEntries(names.map((name) => [name, host.files.read(`${folder}/${name}`) ?? ''])),
  );
};
