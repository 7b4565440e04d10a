// samspill changelog: a charter's reviews, or a range of what git knows → what changed at each, newest first.
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { labelsOf } from '../pack/localise.ts';
import { markdownOf } from '../render/markdown.ts';
import { withhold } from '../render/withhold.ts';
import { jsonText } from '../report/json-text.ts';
import { outlineText } from '../report/outline-text.ts';
import { changelogOutline, type Step } from '../review/changelog.ts';
import { version } from '../version.ts';
import { loadWords } from '../words/load.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import type { Call } from './call.ts';
import { looksOn } from './paint.ts';
import { pastOf } from './changelog/past.ts';
import { stepsOf } from './changelog/steps.ts';
import { packNameOf, questionTextOf } from './document-of.ts';
import { findCharter } from './find-charter.ts';
import { loadPack } from './load-pack.ts';
import { seenFrom } from './paths.ts';
import { readCharter } from './read-charter.ts';

export interface ChangelogOptions {
  from?: string;
  to?: string;
  format?: 'text' | 'markdown' | 'json';
  internal?: boolean;
}

export const changelog = async (
  given: Call,
  place: string | undefined,
  options: ChangelogOptions,
): Promise<ExitCode> => {
  const { host } = given;
  const { words: said } = given;
  if (options.to !== undefined && options.from === undefined)
    throw new UserError(said.changelog.toAlone);
  const read = readCharter(host, said, findCharter(host, said.commands, place));
  const language = given.isLanguageGiven
    ? given.language
    : (read.charter.language ?? given.language);
  const words = given.isLanguageGiven ? said : await loadWords(language);
  const call: Call = { ...given, language, words };
  const pack = await loadPack(host, words, packNameOf(read.charter));
  refuseAnsweredAlone(words, pack, { ...read, path: seenFrom(host.cwd, read.path) });
  const telling = {
    labels: labelsOf(pack, language),
    words: words.document,
    questions: questionTextOf(pack, language),
    internal: options.internal === true,
  };
  const steps = stepsOf(pastOf(given, read, options), { ...telling, minutes: words.minutes });
  const name = read.charter.collaboration?.name ?? words.diff.charter;
  if (options.format === 'json')
    host.out.write(jsonOf(steps, { language, name, internal: telling.internal }));
  else {
    const { changelog: own, minutes } = words;
    const outline = changelogOutline(steps, {
      ...{ language, name, words: own, impacts: minutes.impacts },
    });
    const isMarkdown = options.format === 'markdown';
    host.out.write(
      isMarkdown
        ? markdownOf(outline)
        : outlineText(outline, await looksOn(call, host.out.isTerminal)),
    );
  }
  return exitCode.done;
};

const jsonOf = (
  steps: readonly Step[],
  { language, name, internal }: { language: string; name: string; internal: boolean },
): string =>
  jsonText({
    version: 1,
    tool: { name: 'samspill', version },
    language,
    charter: name,
    steps: steps.map((step) => stepOf(step, internal)).reverse(),
  });

const stepOf = (step: Step, internal: boolean): Record<string, unknown> => {
  const { kind, date, ref, record = {}, changes, withheld, telling } = step;
  return {
    ...{ kind, date, ref, trigger: record.trigger },
    participants: seenBy(telling.charter, record.participants, internal),
    ...{ themes: record.themes, outcome: record.outcome },
    changes: changes?.map(
      ({ record: id, list, field, kind: how, impact, sure, before, after }) => ({
        ...{ record: id, list, field, kind: how, impact, sure, before, after },
      }),
    ),
    withheld,
  };
};

const seenBy = (
  charter: Charter,
  ids: readonly string[] | undefined,
  internal: boolean,
): string[] | undefined => {
  const { hidden } = withhold(charter, internal);
  return ids?.filter((id) => !hidden.has(id));
};
