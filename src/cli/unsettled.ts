// A charter about to be in force → what is not settled in it, a line each: questions by their state, and what a check will call errors.
import type { Charter } from '../charter/schema.ts';
import { saidTo } from '../check/finding.ts';
import { jointQuestions, themesOf } from '../interview/order.ts';
import type { Setting } from '../interview/setting.ts';
import { stateOf, type State } from '../interview/states.ts';
import { findingsOf, runOf } from '../report/run.ts';
import type { AdoptWords } from '../words/signing-words.ts';
import type { Call } from './call.ts';
import { aboutRun } from './check.ts';
import { eyeFor } from './check/eye.ts';
import { lookAt } from './check/look.ts';
import { findConfig, readConfig } from './check/read-config.ts';
import { trackedBeside } from './check/tracked.ts';
import { folderOf, joined, wayTo } from './paths.ts';

export const unsettledLines = async (
  call: Call,
  setting: Setting,
  of: { path: string; text: string; charter: Charter },
): Promise<string[]> => {
  const { adopt } = call.words.signing;
  const questions = themesOf(setting).flatMap((theme) =>
    jointQuestions(setting, of.charter, theme).map((question) => ({
      line: `${question.id} ${setting.text.ask(question.id) ?? ''}`,
      state: stateOf(question, of.charter),
    })),
  );
  const inState = (wanted: State, heading: AdoptWords['open']): string[] =>
    under(
      questions.filter(({ state }) => state === wanted).map(({ line }) => line),
      heading,
    );
  return [
    ...inState('open', adopt.open),
    ...inState('parked', adopt.parked),
    ...inState('disputed', adopt.disputed),
    ...under(await errorLines(call, of), adopt.errors),
  ];
};

const under = (lines: readonly string[], heading: (count: number) => string): string[] =>
  lines.length === 0 ? [] : [heading(lines.length), ...lines.map((line) => `  ${line}`)];

/** Checked as the file will be; the page is made anew afterwards. */
const errorLines = async (
  call: Call,
  { path, text }: { path: string; text: string },
): Promise<string[]> => {
  const { host, words } = call;
  const config = findConfig(host, words);
  const used = config === undefined ? undefined : await readConfig(host, words, config);
  const eye = await eyeFor(call, used, { sinceGiven: false, internal: false });
  const page = joined(folderOf(path), 'charter.md');
  const files = {
    list: host.files.list,
    read: (wanted: string) =>
      wanted === path ? text : wanted === page ? undefined : host.files.read(wanted),
  };
  const tracked = trackedBeside(host, words.check, [path])[path] ?? [];
  const looked = await lookAt(eye, files, { path, file: wayTo(host.cwd, path), tracked });
  const run = runOf({ ...aboutRun(call), unchanged: 0 }, looked ? [looked] : []);
  return findingsOf(run)
    .filter(({ severity, waived }) => severity === 'error' && waived === undefined)
    .map((one) => `${one.file}:${one.line}:${one.column} ${saidTo(one)} [${one.rule}]`);
};
